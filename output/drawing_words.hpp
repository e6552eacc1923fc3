#pragma once

#include "output/drawn_graph.hpp"

namespace guanxi {

/// Gives a drawing whose nodes and lines are made the words around it: title, subtitle (dates, numbers of articles and
/// sources, what was left out), list of sources, and the description for those who cannot see it. O(n + m).
void add_words(Drawing& drawing, const DrawnGraph& drawn);

}  // namespace guanxi
