#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace guanxi {

/// The character at byte `at` of valid UTF-8 `text`, and its length in bytes.
struct Decoded {
    char32_t character = 0;
    std::size_t size = 1;
};
inline Decoded decode_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1};
    if (first < 0xE0) return {(first & 31u) << 6 | (byte(1) & 63u), 2};
    if (first < 0xF0) return {(first & 15u) << 12 | (byte(1) & 63u) << 6 | (byte(2) & 63u), 3};
    return {(first & 7u) << 18 | (byte(1) & 63u) << 12 | (byte(2) & 63u) << 6 | (byte(3) & 63u), 4};
}

/// UTF-8 text as characters, and back.
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);
void append_utf8(std::string& text, char32_t character);

/// Where strict UTF-8 (RFC 3629) first fails in `bytes`; its size if it is valid throughout.
std::size_t find_invalid_utf8(std::string_view bytes);

}  // namespace guanxi
