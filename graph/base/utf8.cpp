#include "graph/base/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace guanxi {

std::u32string to_utf32(std::string_view text) {
    std::u32string out;
    out.reserve(text.size() / 2);
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_at(text, at);
        out.push_back(next.character);
        at += next.size;
    }
    return out;
}

void append_utf8(std::string& text, char32_t c) {
    if (c < 0x80) {
        text.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        text.push_back(static_cast<char>(0xC0 | c >> 6));
        text.push_back(static_cast<char>(0x80 | (c & 63)));
    } else if (c < 0x10000) {
        text.push_back(static_cast<char>(0xE0 | c >> 12));
        text.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
        text.push_back(static_cast<char>(0x80 | (c & 63)));
    } else {
        text.push_back(static_cast<char>(0xF0 | c >> 18));
        text.push_back(static_cast<char>(0x80 | (c >> 12 & 63)));
        text.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
        text.push_back(static_cast<char>(0x80 | (c & 63)));
    }
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    for (const char32_t c : text) append_utf8(out, c);
    return out;
}

std::size_t find_invalid_utf8(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    std::size_t at = 0;
    while (at < bytes.size()) {
        // Eight bytes of ASCII, or a character of three bytes such as 中, at a step.
        if (at + sizeof(std::uint64_t) <= bytes.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + at, sizeof word);
            if ((word & 0x8080808080808080) == 0) {
                at += sizeof word;
                continue;
            }
            const bool is_common = byte(at) > 0xE0 && byte(at) < 0xF0 && byte(at) != 0xED;
            if (is_common && (byte(at + 1) & 0xC0) == 0x80 && (byte(at + 2) & 0xC0) == 0x80) {
                at += 3;
                continue;
            }
        }
        const unsigned first = byte(at);
        if (first < 0x80) {
            ++at;
            continue;
        }
        const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + size > bytes.size()) return at;
        for (std::size_t i = 1; i < size; ++i) {
            if ((byte(at + i) & 0xC0) != 0x80) return at;
        }
        const unsigned second = byte(at + 1);
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90) ||
            (first == 0xF4 && second > 0x8F)) {
            return at;
        }
        at += size;
    }
    return at;
}

}  // namespace guanxi
