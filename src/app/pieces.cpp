#include "src/app/pieces.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <system_error>

#include <fmt/format.h>

#include "src/app/files.hpp"

namespace guanxi {

namespace {

/// Appends lines of `in` to `text`, up to the first with something in it, and returns where that one begins.
std::size_t append_next(std::istream& in, std::string& text) {
    for (std::string line;;) {
        const std::size_t begin = text.size();
        if (!std::getline(in, line)) return begin;
        text += line;
        if (!in.eof()) text += '\n';
        if (!trimmed(line).empty()) return begin;
    }
}

/// What a file is by its first line with something in it and the next such line (empty where there is none). A file
/// that holds a document a line is known by two lines that are each a JSON object, or by what its first line says.
Piece::Kind kind_of(std::string_view first, std::string_view second) {
    if (!first.starts_with('{')) return Piece::Kind::file;
    if (first.substr(0, 400).find("\"guanxi-facts\"") != std::string_view::npos) return Piece::Kind::facts_line;
    const std::size_t last = first.find_last_not_of(" \t\r\n");
    const bool is_whole = first[last] == '}' && first.find("\"guanxi-graph\"") == std::string_view::npos;
    return is_whole && second.starts_with('{') ? Piece::Kind::corpus_line : Piece::Kind::file;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

std::uint64_t Pieces::size_in_bytes() const {
    std::uint64_t sum = 0;
    for (const std::string& path : paths_) {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(path, error);
        if (!error) sum += size;
    }
    return sum;
}

void Pieces::open(const std::string& path) {
    path_ = path;
    line_ = 0;
    head_.clear();
    head_at_ = 0;
    in_ = &std::cin;
    if (path != "-") {
        file_ = open_file(path);
        in_ = &file_;
    }
    kind_ = Piece::Kind::file;
    const std::size_t first = append_next(*in_, head_);
    if (!trimmed(std::string_view(head_).substr(first)).starts_with('{')) return;
    const std::size_t second = append_next(*in_, head_);
    const std::string_view head = head_;
    kind_ = kind_of(trimmed(head.substr(first, second - first)), trimmed(head.substr(second)));
}

bool Pieces::read_line(std::string& line) {
    if (head_at_ < head_.size()) {
        const std::size_t end = std::min(head_.find('\n', head_at_), head_.size());
        line.assign(head_, head_at_, end - head_at_);
        head_at_ = end + 1;
        return true;
    }
    return static_cast<bool>(std::getline(*in_, line));
}

std::optional<Piece> Pieces::next_line() {
    Piece piece{kind_, path_, {}, 0, {}};
    while (read_line(piece.bytes)) {
        ++line_;
        bytes_read_ += piece.bytes.size() + 1;
        if (trimmed(piece.bytes).empty()) continue;
        piece.line = line_;
        return piece;
    }
    return std::nullopt;
}

Piece Pieces::rest_of_file() {
    Piece piece{kind_, path_, std::move(head_), 0, {}};
    std::array<char, 1 << 16> block{};
    while (in_->read(block.data(), block.size()) || in_->gcount() > 0)
        piece.bytes.append(block.data(), static_cast<std::size_t>(in_->gcount()));
    check();
    close();
    bytes_read_ += piece.bytes.size();
    return piece;
}

void Pieces::check() const {
    if (in_->bad()) throw Error(ErrorKind::io, fmt::format("cannot read the file: {}", std::strerror(errno)), path_);
}

void Pieces::close() {
    in_ = nullptr;
    file_.close();
}

std::optional<Piece> Pieces::next() {
    try {
        for (;;) {
            if (in_ != nullptr) {
                if (kind_ == Piece::Kind::file) return rest_of_file();
                if (auto piece = next_line()) return piece;
                check();
                close();
            }
            if (next_path_ == paths_.size()) return std::nullopt;
            open(paths_[next_path_++]);
        }
    } catch (const Error& error) {
        close();
        Piece piece{Piece::Kind::file, path_, {}, 0, {}};
        piece.faults.push_back({Severity::skipped, error.place.empty() ? path_ : error.place, error.what()});
        return piece;
    }
}

}  // namespace guanxi
