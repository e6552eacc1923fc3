#pragma once

#include <string>

#include "output/drawing.hpp"
#include "output/layout.hpp"
#include "output/windows.hpp"

namespace guanxi {

/// The picture as one self-contained SVG 1.1 file: no script, no outside reference, fonts by name only. Every text
/// carries the width that its box was made for (textLength), so that it fits with whatever font the viewer has. Every
/// node and line is a group with an id, classes ("node country", "edge met planned") and a title that viewers show on
/// hovering. Numbers have two decimals, so that the same layout gives the same bytes. The unit is 1 pt at 1:1; on paper
/// the picture fills one A4 page in landscape.
std::string to_svg(const Drawing& drawing, const Layout& layout);

/// The pictures of a sheet in rows, as many in each as make the page most like A4 in landscape, each with its title;
/// the ids of picture 2 begin with "window2-".
std::string to_svg(const WindowSheet& sheet);

}  // namespace guanxi
