#include "output/layout.hpp"

#include <algorithm>
#include <set>

#include "output/bent_lines.hpp"
#include "output/graphviz.hpp"
#include "output/label_placement.hpp"

// Graphviz finds the positions of what has lines; columns are drawn out until they fill a page, and what stands apart
// gets its rows underneath.

namespace guanxi {

namespace {

constexpr double kCurveStepPt = 12;

/// Makes the page hold every box and line whole: Graphviz rounds its own border to whole points.
void include_all(Layout& layout, const Drawing& drawing) {
    double left = 0, top = 0;
    for (const Curve& curve : layout.lines) {
        for (const Point& point : sample(curve, kCurveStepPt)) {
            left = std::min(left, point.x);
            top = std::min(top, point.y);
            layout.width = std::max(layout.width, point.x);
            layout.height = std::max(layout.height, point.y);
        }
    }
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        left = std::min(left, layout.nodes[i].x - drawing.nodes[i].width_pt / 2);
        top = std::min(top, layout.nodes[i].y - drawing.nodes[i].height_pt / 2);
    }
    const auto shift = [&](Point& point) { point.x -= left, point.y -= top; };
    for (Point& point : layout.nodes) shift(point);
    for (Curve& curve : layout.lines) std::for_each(curve.begin(), curve.end(), shift);
    for (std::optional<Point>& label : layout.labels) {
        if (label) shift(*label);
    }
    layout.width -= left;
    layout.height -= top;
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        layout.width = std::max(layout.width, layout.nodes[i].x + drawing.nodes[i].width_pt / 2);
        layout.height = std::max(layout.height, layout.nodes[i].y + drawing.nodes[i].height_pt / 2);
    }
}

/// Nodes without lines, in rows under the rest.
void place_apart(Layout& layout, const Drawing& drawing) {
    constexpr double kGap = 12;
    constexpr double kLeastRoom = 560;
    const double room = std::max(layout.width, kLeastRoom);
    double x = 0;
    double y = layout.height > 0 ? layout.height + 2 * kGap : 0;
    double row_height = 0;
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        const DrawnNode& node = drawing.nodes[i];
        if (!node.is_apart) continue;
        if (x > 0 && x + node.width_pt > room) {
            x = 0;
            y += row_height + kGap;
            row_height = 0;
        }
        layout.nodes[i] = {x + node.width_pt / 2, y + node.height_pt / 2};
        x += node.width_pt + kGap;
        row_height = std::max(row_height, node.height_pt);
        layout.width = std::max(layout.width, x - kGap);
        layout.height = y + row_height;
    }
}

/// The gap between columns with which a picture that came out so tall would fill a page in landscape.
double stretched_gap(const Drawing& drawing, const Layout& layout) {
    constexpr double kPageRatio = 1.45;  // of the room on A4 in landscape, under the title and over the legend
    constexpr double kMostStretch = 3;
    std::set<int> columns;
    for (const DrawnNode& node : drawing.nodes) columns.insert(node.column);
    const double missing = kPageRatio * layout.height - layout.width;
    if (missing <= 0 || columns.size() < 2) return kColumnGapPt;
    const double more = missing / static_cast<double>(columns.size() - 1);
    return std::min(kColumnGapPt + more, kColumnGapPt * kMostStretch);
}

}  // namespace

Layout layout(const Drawing& drawing) {
    if (drawing.nodes.empty()) return {};
    Layout result = graphviz_positions(drawing, kColumnGapPt);
    if (drawing.method == LayoutMethod::layered) {
        if (const double gap = stretched_gap(drawing, result); gap > kColumnGapPt)
            result = graphviz_positions(drawing, gap);
    }
    if (drawing.method != LayoutMethod::layered) bend_around_boxes(result, drawing);
    place_apart(result, drawing);
    include_all(result, drawing);
    return result;
}

}  // namespace guanxi
