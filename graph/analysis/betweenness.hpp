#pragma once

#include <vector>

#include "graph/network.hpp"

namespace guanxi {

/// Betweenness centrality: for every vertex v the sum, over all pairs of other vertices that a path joins, of the share
/// of their shortest paths that pass through v, divided by the number (n-1)(n-2)/2 of such pairs. 0 to 1 (the centre of
/// a star); all 0 for fewer than three vertices. Ends of a path are not passed through; weights do not matter; pairs in
/// different components add nothing, but do count in the divisor. Any number of shortest paths is handled, also one
/// beyond the range of a double. O(n·m) time, O(n + m) space.
///
/// U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 163–177 (2001),
/// doi:10.1080/0022250X.2001.9990249. The measure is L. C. Freeman's, "A set of measures of centrality based on
/// betweenness", Sociometry 40, 35–41 (1977), doi:10.2307/3033543.
std::vector<double> betweenness(const Network& network);

}  // namespace guanxi
