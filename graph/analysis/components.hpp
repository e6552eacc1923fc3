#pragma once

#include "graph/analysis/partition.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// The connected components: two vertices are in one part if a path joins them. A vertex without ties is a component of
/// its own; an empty network has none. O(n + m).
/// J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16,
/// 372–378 (1973), doi:10.1145/362248.362272.
Partition components(const Network& network);

}  // namespace guanxi
