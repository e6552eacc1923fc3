#pragma once

#include <string>
#include <string_view>

namespace guanxi {

/// An SVG that `to_svg` wrote as PNG (at 192 dots an inch, fewer where it would be over 16 000 dots wide or high) or as
/// PDF (text stays text, with its fonts inside). `format` is "png" or "pdf". Drawn by the program rsvg-convert, with
/// the fonts that are installed. Throws Error{io} where it is not there, Error{format} where it cannot draw the
/// picture.
std::string render_picture(std::string_view svg, const std::string& format);

}  // namespace guanxi
