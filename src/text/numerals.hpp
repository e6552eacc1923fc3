#pragma once

#include <cstddef>
#include <string_view>

namespace guanxi {

/// A number as text gives it.
struct Numeral {
    int value = 0;
    std::size_t size = 0;  ///< Characters that it takes; 0 where there is no number.
};

/// One of 〇零一二三四五六七八九十两百.
bool is_numeral(char32_t c);

/// The number at the beginning of folded `text`: in digits (29) or in Chinese numerals, composed (二十九) or digit by
/// digit (一九七二). Of at most four digits; a longer row is none. O(1).
Numeral numeral_at(std::u32string_view text);
/// The number at the end of folded `text`, likewise.
Numeral numeral_before(std::u32string_view text);

}  // namespace guanxi
