#pragma once

#include <string>
#include <string_view>

#include "output/drawing.hpp"
#include "output/layout.hpp"

namespace guanxi {

/// Appends what a drawing shows, without words around it, as a group of SVG moved to `corner`: frames, lines, boxes,
/// labels of lines, in this order, so that what must be read lies on top. Every node and line is a group with an id,
/// which begins with `id_prefix`, and a <title> that viewers show on hovering.
void write_drawing(std::string& out, const Drawing& drawing, const Layout& layout, Point corner,
                   std::string_view id_prefix = {});

}  // namespace guanxi
