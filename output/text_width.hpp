#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi {

/// The width of a text in em, from a table that depends on no installed font: 1 em for an East Asian wide character
/// (Unicode Standard Annex #11), for Latin letters the wider of Helvetica and Noto Sans CJK, 0 for combining and format
/// characters. A sans-serif font sets hardly any text wider. O(n).
double text_width_em(std::string_view text);

/// How many columns of a terminal a text fills: 2 for a wide character, 0 for a combining one, else 1. O(n).
int text_columns(std::string_view text);

/// Breaks a text into at most `max_lines` lines, none wider than `max_em`: Chinese at any place but before closing and
/// after opening punctuation, other scripts at spaces, and a word that is too long anywhere. The lines are
/// about equally wide. What does not fit is left out, and the last line ends with an ellipsis. At least one line.
std::vector<std::string> wrap_text(std::string_view text, double max_em, std::size_t max_lines);

/// Likewise, but each line holds as much as it can, as in a paragraph.
std::vector<std::string> fill_text(std::string_view text, double max_em, std::size_t max_lines);

}  // namespace guanxi
