#pragma once

#include <vector>

#include "output/drawn_graph.hpp"

namespace guanxi {

/// What the legend of a drawing says, once its nodes and lines are made: the kinds, statuses, changes and communities
/// that occur, and what sizes mean. O(n + m).
std::vector<LegendEntry> make_legend(const DrawnGraph& drawn, const Drawing& drawing);

}  // namespace guanxi
