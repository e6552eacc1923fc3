#pragma once

#include <string>
#include <string_view>

#include "output/drawing.hpp"
#include "output/layout.hpp"

// The strokes and texts that an SVG picture is made of. Each function appends elements to `out`. Numbers have two
// decimals, so that the same picture gives the same bytes.

namespace guanxi {

/// How much of a cluster's field is seen, so that fields shine through each other.
inline constexpr double kClusterOpacity = 0.6;

/// A number as SVG reads it, with two decimals and without a negative zero.
std::string svg_number(double value);
/// A point as SVG reads it: "1.00,2.00".
std::string svg_point(Point point);

/// The colour of small text on lines of this colour ("#rrggbb"): nearer to the theme's text, so that it can be read.
std::string label_colour(const Theme& theme, std::string_view line_colour);

/// The attribute of a dashed line, with a blank before it; empty for a solid one.
std::string dash_attribute(Dash dash, double width_pt);

/// One line of text at `place`, set to exactly the width that was planned for it. `anchor` is an SVG text-anchor,
/// `more` further attributes with a blank before each.
void write_text(std::string& out, const TextLine& line, Point place, std::string_view colour, std::string_view anchor,
                std::string_view more = {});

/// The outline of a node, filled, with its middle at `middle`.
void write_outline(std::string& out, Shape shape, Point middle, double width_pt, double height_pt, const Tint& colours,
                   double outline_width_pt);

/// What an arrow head has of its line.
struct ArrowLook {
    ArrowHead head = ArrowHead::none;
    std::string_view colour;
    double line_width_pt = 1;
};

/// An arrow head with its tip at `tip`, coming from `behind`; nothing where the two are one point.
void write_arrow(std::string& out, const ArrowLook& look, Point tip, Point behind);

/// The cross on a line that is denied.
void write_cross(std::string& out, Point middle, std::string_view colour);

}  // namespace guanxi
