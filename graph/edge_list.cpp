#include "graph/edge_list.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <system_error>
#include <type_traits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <fmt/format.h>

#include "graph/base/error.hpp"

// Numbers are read eight digits at a time: which of eight bytes is the first that is no digit is found by arithmetic on
// all of them, and so is the value. So how long a number is costs no branch that the processor guesses wrong.

namespace guanxi {

namespace {

constexpr std::size_t kPadding = 16;        // bytes that may be looked at behind the end of the text
constexpr std::size_t kBlock = 128 * 1024;  // bytes of a file that are read at a time

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

/// For each of the eight bytes its highest bit if it is no digit. Behind a byte that is no ASCII the bits may be wrong.
std::uint64_t no_digits(std::uint64_t bytes) {
    const std::uint64_t apart = bytes ^ 0x3030303030303030;
    return ((apart + 0x7676767676767676) | apart) & 0x8080808080808080;
}

/// Where the first two of the bytes at p are that are no digits; both are within 16 bytes, or they are no such places.
struct Gaps {
    int first = 0;
    int second = 0;
};

#ifdef __SSE2__
Gaps first_gaps(const char* p) {
    const __m128i apart = _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)), _mm_set1_epi8('0'));
    const __m128i is_digit = _mm_cmpeq_epi8(_mm_min_epu8(apart, _mm_set1_epi8(9)), apart);
    const auto others = static_cast<unsigned>(_mm_movemask_epi8(is_digit)) ^ 0xffffu;
    return {std::countr_zero(others), std::countr_zero(others & (others - 1))};
}
#else
Gaps first_gaps(const char* p) {
    const int first = std::countr_zero(no_digits(eight_bytes(p))) / 8;
    return {first, first + 1 + std::countr_zero(no_digits(eight_bytes(p + first + 1))) / 8};
}
#endif

/// The value of the first digits of eight bytes, of which there are 1 to 8.
std::uint64_t value_of_first(std::uint64_t bytes, int digits) { return value_of(bytes << (64 - 8 * digits)); }

/// Reads the digits at `p` and moves behind them. Says false if there are none, or too many for a number.
[[gnu::always_inline]] inline bool read_number(const char*& p, std::uint64_t& value) {
    const std::uint64_t bytes = eight_bytes(p);
    const std::uint64_t others = no_digits(bytes);
    if (others != 0) [[likely]] {
        const int digits = std::countr_zero(others) / 8;
        if (digits == 0) return false;
        value = value_of_first(bytes, digits);
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

/// Reads lines into numbers of type `Id`, block by block.
template <class Id>
class Parser {
public:
    /// `size`: how long the text is about, in bytes.
    Parser(std::string_view name, std::size_t size) : name_(name) {
        constexpr std::size_t kUsualLine = 9;  // bytes; for shorter ones the arrays grow
        from_.reserve(size / kUsualLine + 1);
        to_.reserve(size / kUsualLine + 1);
    }

    /// What `narrow` has read before line `line`, of which there are `count` edges.
    Parser(const Parser<std::uint32_t>& narrow, std::size_t count, std::size_t line)
        : name_(narrow.name_), line_(line) {
        from_.assign(narrow.from_.begin(), narrow.from_.begin() + static_cast<std::ptrdiff_t>(count));
        to_.assign(narrow.to_.begin(), narrow.to_.begin() + static_cast<std::ptrdiff_t>(count));
        weights_.assign(narrow.weights_.begin(),
                        narrow.weights_.begin() + static_cast<std::ptrdiff_t>(std::min(count, narrow.weights_.size())));
        for (std::size_t i = 0; i < count; ++i) greatest_ = std::max<std::uint64_t>({greatest_, from_[i], to_[i]});
    }

    std::size_t count() const { return from_.size(); }
    std::size_t line() const { return line_; }
    bool is_too_narrow() const { return greatest_ > std::numeric_limits<Id>::max(); }

    /// Whole lines, behind the last of which kPadding more bytes may be looked at, the first of them no digit if the
    /// last line does not end.
    void read(const char* begin, const char* end) {
        end_ = end;
        for (const char* p = begin; p < end; ++line_) {
            if (const char* const next = weights_.empty() ? parse_usual_line(p) : nullptr) {
                p = next;
            } else {
                p = parse_line(p);
            }
        }
    }

    EdgeList take() {
        EdgeList result;
        result.weights = std::move(weights_);
        number(result);
        return result;
    }

private:
    template <class>
    friend class Parser;

    /// A line of two numbers of up to eight digits, one character between them, and nothing more. Returns where the
    /// next line begins; null for all other lines, of which nothing is read. Where the line ends is known before what
    /// its numbers are, so that the processor goes on to the next ones.
    [[gnu::always_inline]] const char* parse_usual_line(const char* p) {
        const Gaps gaps = first_gaps(p);
        const char* const second = p + gaps.first + 1;
        const int a = gaps.first;
        const int b = gaps.second - a - 1;
        if (a < 1 || a > 8 || b < 1 || b > 8 || !is_gap(p[a]) || second[b] != '\n') return nullptr;
        const std::uint64_t from = value_of_first(eight_bytes(p), a);
        const std::uint64_t to = value_of_first(eight_bytes(second), b);
        from_.push_back(static_cast<Id>(from));
        to_.push_back(static_cast<Id>(to));
        greatest_ = std::max({greatest_, from, to});
        return second + b + 1;
    }

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
                        fmt::format("the weight {} is not positive and finite", std::string(p, after)), place());
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

    std::string place() const { return fmt::format("{}: line {}", name_, line_); }

    [[noreturn]] void fail(const char* line) const {
        constexpr std::ptrdiff_t kShown = 60;
        std::string shown(line, line + std::min(next_line(line) - line, kShown));
        while (!shown.empty() && is_end(shown.back())) shown.pop_back();
        throw Error(ErrorKind::format,
                    fmt::format("expected two node numbers and perhaps a weight, found \"{}\"", shown), place());
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
        std::vector<unsigned char> occurs(greatest_ + 1, 0);
        for (std::size_t i = 0; i < from_.size(); ++i) occurs[from_[i]] = occurs[to_[i]] = 1;
        const auto count = static_cast<std::size_t>(std::count(occurs.begin(), occurs.end(), 1));
        if constexpr (std::is_same_v<Id, std::uint32_t>) {
            if (count == occurs.size()) {  // no number is missing: all are vertices already
                result.ids.resize(count);
                std::iota(result.ids.begin(), result.ids.end(), std::uint64_t{0});
                result.from = std::move(from_);
                result.to = std::move(to_);
                return;
            }
        }
        std::vector<std::uint32_t> vertex(occurs.size(), 0);
        result.ids.reserve(count);
        for (std::uint64_t id = 0; id < vertex.size(); ++id) {
            if (occurs[id] == 0) continue;
            vertex[id] = static_cast<std::uint32_t>(result.ids.size());
            result.ids.push_back(id);
        }
        for (const Id id : from_) result.from.push_back(vertex[id]);
        for (const Id id : to_) result.to.push_back(vertex[id]);
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

    const char* end_ = nullptr;
    std::string_view name_;
    std::size_t line_ = 1;
    std::vector<Id> from_;
    std::vector<Id> to_;
    std::vector<double> weights_;
    std::uint64_t greatest_ = 0;
};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// Reads with numbers of half the size as long as they do.
class Reader {
public:
    Reader(std::string_view name, std::size_t size) : narrow_(name, size) {}

    /// Whole lines, as `Parser::read` wants them.
    void read(const char* begin, const char* end) {
        if (wide_) return wide_->read(begin, end);
        const std::size_t count = narrow_.count();
        const std::size_t line = narrow_.line();
        narrow_.read(begin, end);
        if (!narrow_.is_too_narrow()) return;
        wide_.emplace(narrow_, count, line);
        wide_->read(begin, end);
    }

    EdgeList take() { return wide_ ? wide_->take() : narrow_.take(); }

private:
    Parser<std::uint32_t> narrow_;
    std::optional<Parser<std::uint64_t>> wide_;
};

}  // namespace

EdgeList parse_edge_list(std::string_view text, std::string_view name) {
    std::string padded(text);
    padded.append(kPadding, '\0');
    Reader reader(name, text.size());
    reader.read(padded.data(), padded.data() + text.size());
    return reader.take();
}

EdgeList read_edge_list(const std::filesystem::path& path) {
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file) throw Error(ErrorKind::io, "cannot be opened for reading", path.string());
    std::setvbuf(file.get(), nullptr, _IONBF, 0);  // blocks are larger than its buffer
    std::error_code fault;
    const std::uintmax_t told = std::filesystem::file_size(path, fault);
    const std::string name = path.string();
    Reader reader(name, fault ? 0 : static_cast<std::size_t>(told));  // a pipe tells no size
    // Block by block, so that the text stays in the processor's cache.
    std::vector<char> block(kBlock + kPadding);
    for (std::size_t kept = 0;;) {
        const std::size_t wanted = block.size() - kPadding - kept;
        const std::size_t got = std::fread(block.data() + kept, 1, wanted, file.get());
        const std::size_t size = kept + got;
        if (got < wanted) {
            if (std::ferror(file.get()) != 0) throw Error(ErrorKind::io, "cannot be read", name);
            std::memset(block.data() + size, 0, kPadding);
            reader.read(block.data(), block.data() + size);
            return reader.take();
        }
        const std::size_t whole = std::string_view(block.data(), size).rfind('\n') + 1;
        if (whole == 0) block.resize(2 * block.size());  // one line that is longer
        reader.read(block.data(), block.data() + whole);
        kept = size - whole;
        std::memmove(block.data(), block.data() + whole, kept);
    }
}

Network to_network(const EdgeList& edges) { return network_of(edges.node_count(), edges.pairs()); }

DirectedNetwork to_directed_network(const EdgeList& edges) {
    return directed_network_of(edges.node_count(), edges.pairs());
}

}  // namespace guanxi
