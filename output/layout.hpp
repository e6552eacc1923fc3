#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/drawing.hpp"

namespace guanxi {

/// A place on the paper, in points from its upper left corner.
struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

/// The way of a line: cubic Béziers that share their ends, so 3k + 1 points, from its start to its end.
using Curve = std::vector<Point>;

/// Where everything is.
struct Layout {
    std::vector<Point> nodes;  ///< The middle of each box.
    std::vector<Curve> lines;  ///< Of each line; empty where Graphviz found no way.
    /// The middle of the space kept for each line's label, where the layout keeps any.
    std::vector<std::optional<Point>> labels;
    double width = 0;
    double height = 0;
};

/// The gap between the columns of the layered layout before they are drawn out.
inline constexpr double kColumnGapPt = 39.6;

/// The drawing as a DOT file, from which plain `dot -Tsvg` makes a similar picture on any machine: sizes, shapes,
/// colours, fonts, labels and tooltips are attributes, the layout engine among them. Written by cgraph; nodes and edges
/// in the order of the drawing. Deterministic. Graphviz is not thread-safe: this call and `layout` wait for each other.
std::string to_dot(const Drawing& drawing);

/// Where everything is to stand. Deterministic. Throws Error{format} where Graphviz cannot lay the drawing out.
Layout layout(const Drawing& drawing);

}  // namespace guanxi
