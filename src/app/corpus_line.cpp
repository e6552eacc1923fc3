#include "src/app/corpus_line.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

#include "graph/base/byte_block.hpp"
#include "graph/base/utf8.hpp"

// An article is one long string in a small object, so what takes time is to find the end of that string and to copy it:
// that is done here, block by block and without a tree. Whether a value of another type is right, the JSON library
// says.

namespace guanxi {

namespace {

/// Of a byte or of a block: whether, or where, it ends a run of characters that stand for themselves in a string.
template <class Bytes>
auto ends_run(const Bytes& bytes) {
    return (bytes < 0x20) | (bytes == '"') | (bytes == '\\');
}

class LineReader {
public:
    /// `line` is valid UTF-8.
    explicit LineReader(std::string_view line) : line_(line) {}

    /// The members by their names, each given to `use` as a string or, where it is none, as nothing. False if the line
    /// is no JSON object.
    template <class Use>
    bool read_members(const Use& use) {
        if (!take('{')) return false;
        if (!take('}')) {
            do {
                std::string key;
                if (!read_string(key) || !take(':')) return false;
                std::optional<std::string> value;
                const bool is_string = next() == '"';
                if (!(is_string ? read_string(value.emplace()) : pass_value())) return false;
                use(key, std::move(value));
            } while (take(','));
            if (!take('}')) return false;
        }
        next();
        return at_ == line_.size();
    }

private:
    /// The next sign that is no white space, or 0 at the end.
    char next() {
        at_ = std::min(line_.find_first_not_of(" \t\r\n", at_), line_.size());
        return at_ < line_.size() ? line_[at_] : '\0';
    }

    bool take(char sign) {
        if (next() != sign) return false;
        ++at_;
        return true;
    }

    bool read_string(std::string& out) {
        if (!take('"')) return false;
        for (;;) {
            const std::size_t begin = at_;
            while (at_ + sizeof(ByteBlock) <= line_.size() && !has_any(ends_run(block_at(line_, at_))))
                at_ += sizeof(ByteBlock);
            while (at_ < line_.size() && !ends_run(static_cast<unsigned char>(line_[at_]))) ++at_;
            out.append(line_, begin, at_ - begin);
            if (at_ == line_.size()) return false;
            const char sign = line_[at_++];
            if (sign == '"') return true;
            if (sign != '\\' || !read_escape(out)) return false;
        }
    }

    /// What follows a backslash.
    bool read_escape(std::string& out) {
        constexpr std::string_view kSigns = "\"\\/bfnrt";
        constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        const char sign = at_ < line_.size() ? line_[at_++] : '\0';
        if (const std::size_t i = kSigns.find(sign); i != std::string_view::npos) {
            out += kMeant[i];
            return true;
        }
        std::uint32_t unit = 0;
        if (sign != 'u' || !read_unit(unit)) return false;
        const bool is_first = unit >= 0xD800 && unit < 0xDC00;
        if (is_first) {
            std::uint32_t second = 0;
            if (line_.substr(at_, 2) != "\\u") return false;
            at_ += 2;
            if (!read_unit(second) || second < 0xDC00 || second > 0xDFFF) return false;
            unit = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
        }
        if (unit >= 0xDC00 && unit < 0xE000) return false;
        append_utf8(out, unit);
        return true;
    }

    /// Four hexadecimal digits.
    bool read_unit(std::uint32_t& unit) {
        const std::string_view digits = line_.substr(at_, 4);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        at_ += digits.size();
        return digits.size() == 4 && error == std::errc() && end == digits.data() + digits.size();
    }

    /// A value that is no string, up to the comma or bracket behind it.
    bool pass_value() {
        const std::size_t begin = at_;
        std::string text;
        for (std::size_t depth = 0; at_ < line_.size();) {
            const char sign = line_[at_];
            if (sign == '\0') return false;  // which the library takes for the end
            if (depth == 0 && (sign == ',' || sign == '}')) break;
            if (sign == '"') {
                text.clear();
                if (!read_string(text)) return false;
                continue;
            }
            if (sign == '[' || sign == '{') ++depth;
            if (depth > 0 && (sign == ']' || sign == '}')) --depth;
            ++at_;
        }
        const std::string_view value = line_.substr(begin, at_ - begin);
        return !value.starts_with("\xEF\xBB\xBF") &&
               nlohmann::json::accept(value);  // a mark that the library passes over
    }

    std::string_view line_;
    std::size_t at_ = 0;
};

}  // namespace

std::optional<CorpusLine> parse_corpus_line(std::string_view line) {
    if (find_invalid_utf8(line) != line.size()) return std::nullopt;
    CorpusLine found;
    std::string source;
    bool has_text = false;
    const auto use = [&](std::string_view key, std::optional<std::string> value) {
        if (key == "text") has_text = value.has_value();
        const auto put = [&](std::string& member) { member = std::move(value).value_or(std::string()); };
        if (key == "id") put(found.id);
        if (key == "source") put(source);
        if (key == "published") put(found.published);
        if (key == "title") put(found.title);
        if (key == "text") put(found.text);
    };
    if (!LineReader(line).read_members(use) || !has_text) return std::nullopt;
    if (found.id.empty()) found.id = std::move(source);
    return found;
}

}  // namespace guanxi
