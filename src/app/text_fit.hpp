#pragma once

#include <string>
#include <string_view>

namespace guanxi {

/// An SVG of `to_svg` in which no text is wider than was planned for it (its textLength) when rsvg-convert draws it,
/// which does not know that attribute: texts that the fonts of this machine set wider are made smaller. Texts that fit
/// stay as they are, and so does the picture where rsvg-convert is missing. Runs rsvg-convert over all texts with
/// letters that are not as wide as high. O(length of the texts).
std::string with_fitting_text(std::string_view svg);

}  // namespace guanxi
