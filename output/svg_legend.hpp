#pragma once

#include <string>
#include <vector>

#include "output/drawing.hpp"
#include "output/layout.hpp"

namespace guanxi {

/// Where the entries of a legend stand: in rows, in their order.
struct LegendLayout {
    std::vector<Point> entries;  ///< The upper left corner of each, counted from that of the legend.
    double width = 0;
    double height = 0;
};

/// Fills rows of at most `room_pt` with a drawing's legend. O(length of its texts).
LegendLayout lay_out_legend(const Drawing& drawing, double room_pt);

/// Appends the legend as SVG: samples drawn as in the picture, each with its words.
void write_legend(std::string& out, const Drawing& drawing, const LegendLayout& layout);

}  // namespace guanxi
