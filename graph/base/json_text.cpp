#include "graph/base/json_text.hpp"

#include <cstdint>
#include <cstring>

#include "graph/base/utf8.hpp"

namespace guanxi {

namespace {

bool is_escaped(unsigned char byte) { return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F; }

/// Whether `is_escaped` holds for one of eight bytes. (A borrow spoils only what stands above a byte that was found.)
bool has_escaped(std::uint64_t bytes) {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHighs = 0x8080808080808080;
    const auto has_zero = [](std::uint64_t word) { return (word - kOnes) & ~word & kHighs; };
    const std::uint64_t below_space = (bytes - kOnes * 0x20) & ~bytes & kHighs;
    return (below_space | has_zero(bytes ^ kOnes * '"') | has_zero(bytes ^ kOnes * '\\') |
            has_zero(bytes ^ kOnes * 0x7F)) != 0;
}

/// The first byte from `at` on that must be escaped, or the size of the text.
std::size_t find_escaped(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    while (at + sizeof word <= text.size()) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if (has_escaped(word)) break;
        at += sizeof word;
    }
    while (at < text.size() && !is_escaped(static_cast<unsigned char>(text[at]))) ++at;
    return at;
}

void append_escape(std::string& out, char byte) {
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default:
            out += "\\u00";
            out.push_back(kHex[static_cast<unsigned char>(byte) >> 4]);
            out.push_back(kHex[static_cast<unsigned char>(byte) & 15]);
    }
}

void append_escaped(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = find_escaped(text, at);
        out.append(text, at, end - at);
        if (end < text.size()) append_escape(out, text[end]);
        at = end + 1;
    }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out.push_back('"');
    bool in_bad_run = false;
    for (;;) {
        const std::size_t valid = find_invalid_utf8(text);
        append_escaped(out, text.substr(0, valid));
        if (valid == text.size()) break;
        if (valid > 0 || !in_bad_run) out += "\xEF\xBF\xBD";
        in_bad_run = true;
        text.remove_prefix(valid + 1);
    }
    out.push_back('"');
}

}  // namespace guanxi
