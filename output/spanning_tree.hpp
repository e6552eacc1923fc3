#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "output/layout.hpp"

namespace guanxi {

/// The shortest tree that joins points: pairs of their numbers, of which the first was joined before the second, in the
/// order of R. C. Prim, Bell System Technical Journal 36 (1957), doi:10.1002/j.1538-7305.1957.tb01515.x, from the last
/// point on. The nearest point that is not joined yet is looked for in a tree of the points: J. L. Bentley, J. H.
/// Friedman, "Fast Algorithms for Constructing Minimal Spanning Trees in Coordinate Spaces", IEEE Trans. Computers
/// C-27 (1978), doi:10.1109/TC.1978.1675043. Of ways of one length that of the smaller numbers is taken. About
/// O(n log n) for points as drawings have them.
std::vector<std::pair<std::size_t, std::size_t>> shortest_spanning_tree(std::span<const Point> points);

}  // namespace guanxi
