#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/base/utf8.hpp"

namespace guanxi {

/// The form in which text is matched: traditional characters become simplified (one by one, as OpenCC's t2s does for
/// single characters), full-width letters, digits and signs become ASCII where ASCII has them (Chinese punctuation
/// stays), all hyphens and dashes that join names become '－' (U+FF0D), Latin letters with diacritics stay. One
/// character gives one character, so positions are kept.
char32_t fold(char32_t character);
std::u32string fold(std::u32string_view text);
/// `fold` of UTF-8 text.
std::u32string folded(std::string_view text);

bool is_han(char32_t c);        ///< A CJK ideograph.
bool is_wide(char32_t c);       ///< Takes a full em in East Asian typography.
bool is_latin(char32_t c);      ///< A Latin letter, with or without diacritics.
bool is_digit(char32_t c);      ///< 0 to 9.
bool is_space(char32_t c);      ///< Any white space, also no-break, ideographic and zero-width ones.
bool is_invisible(char32_t c);  ///< Zero-width and byte order marks, soft hyphen, directional marks.
bool is_bullet(char32_t c);     ///< A sign that opens an item of a list.
bool is_upper(char32_t c);      ///< A Latin capital.
char32_t to_lower(char32_t c);  ///< Of Latin letters; others as they are.

}  // namespace guanxi
