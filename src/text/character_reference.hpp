#pragma once

#include <string_view>

#include "graph/base/utf8.hpp"

namespace guanxi {

/// The character reference of HTML with which `text` begins ("&amp;", "&#8220;", "&#x201C;"), and its length in bytes
/// with its semicolon, which must be there; size 0 if it begins with none. Names are those of HTML 4; numbers from 128
/// to 159 are read as Windows-1252, as browsers do.
Decoded parse_character_reference(std::string_view text);

}  // namespace guanxi
