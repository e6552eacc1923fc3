#pragma once

#include <cstddef>

#include "output/drawing.hpp"

namespace guanxi {

/// How a graph of so many nodes is best laid out. Columns for what fits a page of columns: most lines of a newspaper
/// page go between leaders, countries and what they agree on, so columns hold them apart and leave room for labels
/// between. (Tried on the same page: neato and sfdp, where leaders drift away from their countries and labels lie on
/// other lines.) Columns of more nodes grow taller than any page; distances serve such graphs better, and neato lays
/// 150 nodes out in a few hundredths of a second. Stress takes all distances, n² of them, so thousands of nodes are
/// left to springs.
LayoutMethod choose_layout(std::size_t node_count);

/// Whether the columns of a drawing are short enough for a page on which text can be read. O(n).
bool columns_fit_a_page(const Drawing& drawing);

}  // namespace guanxi
