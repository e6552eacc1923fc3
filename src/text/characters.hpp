#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "graph/base/utf8.hpp"

namespace guanxi {

/// The form in which text is matched: traditional characters become simplified (one by one, as OpenCC's t2s does for
/// single characters), full-width letters, digits and signs become ASCII where ASCII has them (Chinese punctuation
/// stays), all hyphens and dashes that join names become '－' (U+FF0D), Latin letters with diacritics stay. One
/// character gives one character, so positions are kept.
inline char32_t fold(char32_t character);
/// The character that a reader sees: the ideograph where `character` is one of the radicals (U+2E80 to U+2FD5) that
/// PDF files give in its place (⼈ for 人, ⻓ for 长), else `character`. Traditional characters stay.
char32_t readable(char32_t character);
std::u32string fold(std::u32string_view text);
/// `fold` of UTF-8 text.
std::u32string folded(std::string_view text);

/// What `fold` makes of the ideographs from U+4E00 to U+9FFF.
extern const std::array<std::uint16_t, 0x5200> kFoldedIdeographs;
/// `fold` of any other character beyond ASCII.
char32_t fold_sign(char32_t character);
inline char32_t fold(char32_t character) {
    if (character < 0x80) return character;
    const char32_t number = character - 0x4E00;
    return number < kFoldedIdeographs.size() ? kFoldedIdeographs[number] : fold_sign(character);
}

/// A CJK ideograph.
inline bool is_han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFF) ||
           c == 0x3007;
}

/// Takes a full em in East Asian typography.
inline bool is_wide(char32_t c) {
    return c >= 0x1100 &&
           (c <= 0x115F || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
            (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
            (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFF) || c == 0x2014 || c == 0x2018 ||
            c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2026);
}

/// A Latin letter, with or without diacritics.
inline bool is_latin(char32_t c) {
    if (c > 0x1EFF) return false;  // as most characters of a Chinese text are
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}

/// 0 to 9.
inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Zero-width, byte order and directional marks, soft hyphen, controls.
inline bool is_invisible(char32_t c) {
    if (c < 0x2000) {
        return c < 9 || (c > 13 && c < 32) || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xAD || c == 0x34F ||
               c == 0x61C || c == 0x180E;
    }
    return c <= 0x200F ? c >= 0x200B
                       : (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
                             c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE01EF);
}

/// Ends a line or a page, in any of Unicode's ways.
inline bool is_line_break(char32_t c) { return (c >= 10 && c <= 13) || c == 0x85 || c == 0x2028 || c == 0x2029; }

/// Any white space, also no-break, ideographic and thin ones.
inline bool is_space(char32_t c) {
    return c == U' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x85;
}

/// A Latin capital.
inline bool is_upper(char32_t c) {
    if (c >= U'A' && c <= U'Z') return true;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return true;
    return c >= 0x100 && c <= 0x17F && c % 2 == 0;
}

/// Of Latin letters; others as they are.
inline char32_t to_lower(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
    if (c >= 0x100 && c <= 0x17F && c % 2 == 0) return c + 1;
    return c;
}

/// A sign that opens an item of a list.
bool is_bullet(char32_t c);

/// The character that stands at byte `at` of valid UTF-8 `text`, and how many bytes it takes there: as `decode_at`, but
/// a character reference of HTML ("&nbsp;", "&#8220;") that a copy from a web page left in the text is the character it
/// names.
Decoded character_at_ampersand(std::string_view text, std::size_t at);
inline Decoded character_at(std::string_view text, std::size_t at) {
    return text[at] == '&' ? character_at_ampersand(text, at) : decode_at(text, at);
}

/// Whether a character from U+4E00 to U+9FFF stands at byte `at` of UTF-8 text, as most do in a Chinese text: three
/// bytes, an ideograph, as wide as any, and one that stands for itself.
inline bool opens_ideograph(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    return (first >= 0xE5 && first <= 0xE9) || (first == 0xE4 && static_cast<unsigned char>(text[at + 1]) >= 0xB8);
}

/// The character that stands there then.
inline char32_t decode_ideograph(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    return (byte(0) & 15u) << 12 | (byte(1) & 63u) << 6 | (byte(2) & 63u);
}

/// Where the run of such characters ends that begins at byte `at`, before `end`.
inline std::size_t ideographs_end(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end && opens_ideograph(text, at)) at += 3;
    return at;
}

/// Appends the ideographs of such a run, bytes [at, end) of `text`, folded.
void append_folded_ideographs(std::u32string& out, std::string_view text, std::size_t at, std::size_t end);

/// The first byte from `at` on where a line of `text` ends, or its size.
std::size_t find_line_break(std::string_view text, std::size_t at);

}  // namespace guanxi
