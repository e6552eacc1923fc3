#pragma once

#include <string>
#include <string_view>

namespace guanxi {

/// A name in the form in which an annotation and a graph are compared: NFKC, case folded, without white space, quotes,
/// title marks, hyphens and dashes, middle dots, full stops and commas. 《天津宣言》 and 天津宣言 are one name, and so
/// are "Nicolas-Maduro" and "NICOLAS MADURO". Bytes that are not UTF-8 become U+FFFD. O(n).
std::u32string name_key(std::string_view text);

/// A text without white space, as evidence is compared: line breaks and indents are the page's, not the sentence's.
std::u32string without_space(std::string_view text);

}  // namespace guanxi
