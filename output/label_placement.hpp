#pragma once

#include <optional>
#include <vector>

#include "output/layout.hpp"
#include "output/page_grid.hpp"

namespace guanxi {

/// The size of a line's label.
Box label_box(const DrawnLine& line);

/// The way of a line as points that lie about `step_pt` apart, with both its ends.
std::vector<Point> sample(const Curve& curve, double step_pt);

/// Where the cross of a line that is denied stands: a third of the way, to leave the middle to its label.
Point cross_place(const Curve& curve);

/// Finds a place for each line's label: on the page, on the line or beside it, near its middle, over no node and no
/// other label, and across as few other lines as can be. Labels are placed one by one, those of short lines first,
/// since they have least choice. Nothing for a line without label, and where there is no free place (its text is in the
/// hover text still). About O(length of the lines with labels). A greedy form of the search in J. Christensen, J.
/// Marks, S. Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement", ACM Trans. Graphics 14(3),
/// 1995, doi:10.1145/212332.212334.
std::vector<std::optional<Box>> place_labels(const Drawing& drawing, const Layout& layout);

}  // namespace guanxi
