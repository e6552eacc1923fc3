#include "src/app/files.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

#include "src/app/graph_tables.hpp"

namespace guanxi {

namespace fs = std::filesystem;

namespace {

bool is_input_file(const fs::path& path) {
    static constexpr std::array kEndings{".txt", ".text", ".json", ".jsonl", ".html", ".htm", ".xhtml", ".pdf"};
    const std::string ending = path.extension().string();
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

void list_folder(const fs::path& folder, std::vector<std::string>& files, Diagnostics& diagnostics) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error) {
        diagnostics.push_back({Severity::skipped, folder.string(), "cannot open the folder: " + error.message()});
        return;
    }
    std::vector<fs::path> paths;
    for (const fs::directory_entry& entry : entries) {
        if (!entry.path().filename().string().starts_with('.')) paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    for (const fs::path& path : paths) {
        if (fs::is_directory(path, error)) {
            list_folder(path, files, diagnostics);
        } else if (is_input_file(path)) {
            files.push_back(path.string());
        }
    }
}

}  // namespace

std::ifstream open_file(const std::string& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) throw Error(ErrorKind::io, "is a folder, not a file", path);
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Error(ErrorKind::io, fmt::format("cannot open the file: {}", std::strerror(errno)), path);
    return in;
}

std::string read_file(const std::string& path) {
    if (path == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    std::ifstream in = open_file(path);
    std::string content{std::istreambuf_iterator<char>(in), {}};
    if (in.bad()) throw Error(ErrorKind::io, fmt::format("cannot read the file: {}", std::strerror(errno)), path);
    return content;
}

OutputFile::OutputFile(const std::string& path) : path_(path), out_(&file_) {
    if (path == "-") {
        out_ = &std::cout;
        return;
    }
    // A rename would put a plain file in the place of a device.
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    const bool is_plain = !fs::exists(status) || fs::is_regular_file(status) || fs::is_directory(status);
    if (is_plain) temporary_ = fmt::format("{}.{}.part", path, ::getpid());
    errno = 0;
    file_.open(is_plain ? temporary_ : path, std::ios::binary | std::ios::trunc);
    if (!file_) fail(std::strerror(errno));
}

OutputFile::~OutputFile() {
    if (temporary_.empty()) return;
    file_.close();
    std::remove(temporary_.c_str());
}

void OutputFile::fail(const std::string& reason) {
    if (out_ == &std::cout) throw Error(ErrorKind::io, "cannot write to standard output");
    throw Error(ErrorKind::io, "cannot write the file: " + reason, path_);
}

void OutputFile::write(std::string_view content) {
    errno = 0;
    out_->write(content.data(), static_cast<std::streamsize>(content.size()));
    if (!*out_) fail(std::strerror(errno));
}

void OutputFile::finish() {
    errno = 0;
    out_->flush();
    if (file_.is_open()) file_.close();
    if (!*out_) fail(std::strerror(errno));
    if (temporary_.empty()) return;
    std::error_code error;
    fs::rename(temporary_, path_, error);
    if (error) fail(error.message());
    temporary_.clear();
}

void write_file(const std::string& path, std::string_view content) {
    OutputFile file(path);
    file.write(content);
    file.finish();
}

void make_folder(const std::string& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error || !fs::is_directory(path)) {
        throw Error(
            ErrorKind::io,
            "cannot make the folder: " + (error ? error.message() : std::string("a file of that name is there")), path);
    }
}

std::vector<std::string> list_files(const std::vector<std::string>& paths, Diagnostics& diagnostics) {
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        std::error_code error;
        if (path == "-") {
            files.push_back(path);
        } else if (fs::is_directory(path, error)) {
            const std::size_t before = files.size();
            const std::size_t faults = diagnostics.size();
            list_folder(path, files, diagnostics);
            if (const auto tables = graph_tables(path)) files.push_back(tables->nodes);
            if (files.size() == before && diagnostics.size() == faults) {
                diagnostics.push_back(
                    {Severity::skipped, path,
                     "the folder holds no .txt, .html, .pdf, .json or .jsonl file, nor nodes.csv with edges.csv"});
            }
        } else if (!fs::exists(path, error)) {
            diagnostics.push_back(
                {Severity::skipped, path, error ? "cannot be opened: " + error.message() : "no such file or folder"});
        } else {
            files.push_back(path);
        }
    }
    return files;
}

}  // namespace guanxi
