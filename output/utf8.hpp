#pragma once

#include <string>
#include <string_view>

#include "graph/base/utf8.hpp"

namespace guanxi {

/// The code points of a text; each maximal run of bytes that is not UTF-8 becomes one U+FFFD.
std::u32string decode_utf8(std::string_view text);

/// The first `code_points` of a text with an ellipsis behind, or the text itself where it is no longer than that.
std::string shortened(std::string_view text, std::size_t code_points);

}  // namespace guanxi
