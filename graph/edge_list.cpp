#include "graph/edge_list.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <type_traits>

#include <fmt/format.h>

#include "graph/base/error.hpp"

// Numbers are read eight digits at a time: which of eight bytes is the first that is no digit is found by arithmetic on
// all of them, and so is the value. So how long a number is costs no branch that the processor guesses wrong.

namespace guanxi {

namespace {

constexpr std::size_t kPadding = 16;  // bytes that may be looked at behind the end of the text

/// The eight bytes at `p` as a number whose lowest byte is the first.
std::uint64_t eight_bytes(const char* p) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, p, sizeof(bytes));
    if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
    return bytes;
}

/// The value of eight digits, the first in the lowest byte.
std::uint64_t value_of(std::uint64_t digits) {
    digits = (digits & 0x0f0f0f0f0f0f0f0f) * 2561 >> 8;
    digits = (digits & 0x00ff00ff00ff00ff) * 6553601 >> 16;
    return (digits & 0x0000ffff0000ffff) * 42949672960001 >> 32;
}

/// Reads the digits at `p` and moves behind them. Says false if there are none, or too many for a number.
[[gnu::always_inline]] inline bool read_number(const char*& p, std::uint64_t& value) {
    const std::uint64_t bytes = eight_bytes(p);
    const std::uint64_t apart = bytes ^ 0x3030303030303030;
    const std::uint64_t others = ((apart + 0x7676767676767676) | apart) & 0x8080808080808080;
    if (others != 0) [[likely]] {
        const int digits = std::countr_zero(others) / 8;
        if (digits == 0) return false;
        value = value_of(bytes << (64 - 8 * digits));
        p += digits;
        return true;
    }
    const char* const begin = p;
    value = 0;
    for (; *p >= '0' && *p <= '9'; ++p) value = value * 10 + static_cast<std::uint64_t>(*p - '0');
    return p - begin <= 18;
}

bool is_gap(char c) { return c == ' ' || c == '\t' || c == ',' || c == ';'; }
bool is_end(char c) { return c == '\n' || c == '\r' || c == '\0'; }

/// Reads the lines of a text behind which kPadding zero bytes stand, into numbers of type `Id`.
template <class Id>
class Parser {
public:
    Parser(const char* begin, const char* end, std::string_view name) : begin_(begin), end_(end), name_(name) {}

    /// Nothing if a number is too large for `Id`.
    std::optional<EdgeList> parse() {
        constexpr std::size_t kUsualLine = 9;  // bytes; for shorter ones the arrays grow
        const auto size = static_cast<std::size_t>(end_ - begin_);
        from_.reserve(size / kUsualLine + 1);
        to_.reserve(size / kUsualLine + 1);
        for (const char* p = begin_; p < end_;) p = parse_line(p);
        if (greatest_ > std::numeric_limits<Id>::max()) return std::nullopt;
        EdgeList result;
        result.weights = std::move(weights_);
        number(result);
        return result;
    }

private:
    /// Returns where the next line begins.
    const char* parse_line(const char* line) {
        const char* p = line;
        while (is_gap(*p)) ++p;
        if (*p == '#' || *p == '%') return next_line(p);
        if (!is_end(*p)) {
            std::uint64_t a = 0;
            std::uint64_t b = 0;
            if (!read_number(p, a) || !is_gap(*p)) fail(line);
            while (is_gap(*p)) ++p;
            if (!read_number(p, b) || !(is_gap(*p) || is_end(*p))) fail(line);
            while (is_gap(*p)) ++p;
            from_.push_back(static_cast<Id>(a));
            to_.push_back(static_cast<Id>(b));
            greatest_ = std::max({greatest_, a, b});
            if (!is_end(*p)) p = parse_weight(line, p);
            if (!weights_.empty() && weights_.size() < from_.size()) weights_.push_back(1.0);
        }
        while (*p == '\r') ++p;
        if (p >= end_) return p;
        if (*p != '\n') fail(line);
        return p + 1;
    }

    const char* parse_weight(const char* line, const char* p) {
        double weight = 0;
        const auto [after, fault] = std::from_chars(p, end_, weight);
        if (fault != std::errc() && fault != std::errc::result_out_of_range) fail(line);
        if (fault != std::errc() || !(weight > 0) || !std::isfinite(weight)) {
            throw Error(ErrorKind::format,
                        fmt::format("the weight {} is not positive and finite", std::string(p, after)), place(line));
        }
        weights_.resize(from_.size() - 1, 1.0);
        weights_.push_back(weight);
        p = after;
        while (is_gap(*p)) ++p;
        if (!is_end(*p)) fail(line);
        return p;
    }

    const char* next_line(const char* p) const {
        const void* found = std::memchr(p, '\n', static_cast<std::size_t>(end_ - p));
        return found == nullptr ? end_ : static_cast<const char*>(found) + 1;
    }

    std::string place(const char* line) const {
        return fmt::format("{}: line {}", name_, std::count(begin_, line, '\n') + 1);
    }

    [[noreturn]] void fail(const char* line) const {
        constexpr std::ptrdiff_t kShown = 60;
        std::string shown(line, line + std::min(next_line(line) - line, kShown));
        while (!shown.empty() && is_end(shown.back())) shown.pop_back();
        throw Error(ErrorKind::format,
                    fmt::format("expected two node numbers and perhaps a weight, found \"{}\"", shown), place(line));
    }

    /// Gives the numbers that occur their vertices.
    void number(EdgeList& result) {
        if (from_.empty()) return;
        if (greatest_ <= 64 * (from_.size() + 1000)) {
            number_by_marks(result);
        } else {
            number_by_sorting(result);
        }
    }

    void number_by_marks(EdgeList& result) {
        std::vector<std::uint32_t> vertex(greatest_ + 1, 0);
        for (std::size_t i = 0; i < from_.size(); ++i) vertex[from_[i]] = vertex[to_[i]] = 1;
        result.ids.reserve(vertex.size());
        for (std::uint64_t id = 0; id < vertex.size(); ++id) {
            if (vertex[id] == 0) continue;
            vertex[id] = static_cast<std::uint32_t>(result.ids.size());
            result.ids.push_back(id);
        }
        if constexpr (std::is_same_v<Id, std::uint32_t>) {
            result.from = std::move(from_);
            result.to = std::move(to_);
            if (result.ids.size() == vertex.size()) return;  // no number is missing: all are vertices already
            for (std::uint32_t& v : result.from) v = vertex[v];
            for (std::uint32_t& v : result.to) v = vertex[v];
        } else {
            for (const Id id : from_) result.from.push_back(vertex[id]);
            for (const Id id : to_) result.to.push_back(vertex[id]);
        }
    }

    void number_by_sorting(EdgeList& result) const {
        result.ids.assign(from_.begin(), from_.end());
        result.ids.insert(result.ids.end(), to_.begin(), to_.end());
        std::sort(result.ids.begin(), result.ids.end());
        result.ids.erase(std::unique(result.ids.begin(), result.ids.end()), result.ids.end());
        const auto vertex = [&](std::uint64_t id) {
            return static_cast<std::uint32_t>(std::lower_bound(result.ids.begin(), result.ids.end(), id) -
                                              result.ids.begin());
        };
        for (const Id id : from_) result.from.push_back(vertex(id));
        for (const Id id : to_) result.to.push_back(vertex(id));
    }

    const char* begin_;
    const char* end_;
    std::string_view name_;
    std::vector<Id> from_;
    std::vector<Id> to_;
    std::vector<double> weights_;
    std::uint64_t greatest_ = 0;
};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

EdgeList parse_padded(const char* text, std::size_t size, std::string_view name) {
    if (std::optional<EdgeList> narrow = Parser<std::uint32_t>(text, text + size, name).parse())
        return *std::move(narrow);
    return *Parser<std::uint64_t>(text, text + size, name).parse();
}

}  // namespace

EdgeList parse_edge_list(std::string_view text, std::string_view name) {
    std::string padded(text);
    padded.append(kPadding, '\0');
    return parse_padded(padded.data(), text.size(), name);
}

EdgeList read_edge_list(const std::filesystem::path& path) {
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file) throw Error(ErrorKind::io, "cannot be opened for reading", path.string());
    std::error_code fault;
    const std::uintmax_t told = std::filesystem::file_size(path, fault);
    std::size_t room = fault ? 0 : static_cast<std::size_t>(told);  // a pipe tells no size
    auto text = std::make_unique_for_overwrite<char[]>(room + kPadding);
    std::size_t size = std::fread(text.get(), 1, room, file.get());
    for (int next = std::fgetc(file.get()); next != EOF; next = std::fgetc(file.get())) {
        // More than was told.
        room = 2 * size + 65536;
        auto larger = std::make_unique_for_overwrite<char[]>(room + kPadding);
        std::memcpy(larger.get(), text.get(), size);
        text = std::move(larger);
        text[size++] = static_cast<char>(next);
        size += std::fread(text.get() + size, 1, room - size, file.get());
    }
    if (std::ferror(file.get()) != 0) throw Error(ErrorKind::io, "cannot be read", path.string());
    std::memset(text.get() + size, 0, kPadding);
    return parse_padded(text.get(), size, path.string());
}

Network to_network(const EdgeList& edges) { return network_of(edges.node_count(), edges.pairs()); }

DirectedNetwork to_directed_network(const EdgeList& edges) {
    return directed_network_of(edges.node_count(), edges.pairs());
}

}  // namespace guanxi
