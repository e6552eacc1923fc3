#include "graph/base/json_text.hpp"

#include <array>
#include <cstddef>
#include <cstring>

#include "graph/base/byte_block.hpp"
#include "graph/base/utf8.hpp"

namespace guanxi {

namespace {

/// Of a byte or of a block: whether, or where, it must be escaped.
template <class Bytes>
constexpr auto is_escaped(const Bytes& bytes) {
    return (bytes < 0x20) | (bytes == '"') | (bytes == '\\') | (bytes == 0x7F);
}

constexpr auto kIsEscaped = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) table[byte] = is_escaped(byte);
    return table;
}();

/// The first byte from `at` on that must be escaped, or the size of the text.
std::size_t find_escaped(std::string_view text, std::size_t at) {
    while (at + sizeof(ByteBlock) <= text.size() && !has_any(is_escaped(block_at(text, at)))) at += sizeof(ByteBlock);
    while (at < text.size() && !kIsEscaped[static_cast<unsigned char>(text[at])]) ++at;
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

/// A block with all bytes of a text of 4 to 16 bytes, some of them twice.
ByteBlock block_of_short(std::string_view text) {
    unsigned char bytes[sizeof(ByteBlock)];
    const std::size_t half = sizeof bytes / 2;
    if (text.size() >= half) {
        std::memcpy(bytes, text.data(), half);
        std::memcpy(bytes + half, text.data() + text.size() - half, half);
    } else {
        const std::size_t quarter = half / 2;
        std::memcpy(bytes, text.data(), quarter);
        std::memcpy(bytes + quarter, text.data() + text.size() - quarter, quarter);
        std::memcpy(bytes + half, bytes, half);
    }
    ByteBlock block;
    std::memcpy(&block, bytes, sizeof block);
    return block;
}

/// Whether any byte must be escaped. Most texts are short, and few need it.
bool has_escaped(std::string_view text) {
    constexpr std::size_t kBlock = sizeof(ByteBlock);
    if (text.size() < kBlock / 4) return find_escaped(text, 0) < text.size();
    if (text.size() <= kBlock) return has_any(is_escaped(block_of_short(text)));
    std::size_t at = 0;
    for (; at + 4 * kBlock < text.size(); at += 4 * kBlock) {
        if (has_any(is_escaped(block_at(text, at)) | is_escaped(block_at(text, at + kBlock)) |
                    is_escaped(block_at(text, at + 2 * kBlock)) | is_escaped(block_at(text, at + 3 * kBlock))))
            return true;
    }
    for (; at + kBlock < text.size(); at += kBlock) {
        if (has_any(is_escaped(block_at(text, at)))) return true;
    }
    return has_any(is_escaped(block_at(text, text.size() - kBlock)));
}

void append_escaped(std::string& out, std::string_view text) {
    if (!has_escaped(text)) {
        out.append(text);
        return;
    }
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = find_escaped(text, at);
        out.append(text, at, end - at);
        if (end < text.size()) append_escape(out, text[end]);
        at = end + 1;
    }
}

}  // namespace

bool is_plain_json(std::string_view text) { return !has_escaped(text); }

void append_json_utf8(std::string& out, std::string_view text) {
    out.push_back('"');
    append_escaped(out, text);
    out.push_back('"');
}

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
