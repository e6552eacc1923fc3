#pragma once

#include "graph/analysis/partition.hpp"
#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// The connected components: two vertices are in one part if a path joins them. A vertex without ties is a component of
/// its own; an empty network has none. O(n + m).
/// J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16,
/// 372–378 (1973), doi:10.1145/362248.362272.
Partition components(const Network& network);

/// The weak components of a directed network: its components when directions are forgotten. O(n + m).
Partition weak_components(const DirectedNetwork& network);

/// The strong components: two vertices are in one part if arcs lead from each to the other. O(n + m), without
/// recursion. R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 146–160 (1972),
/// doi:10.1137/0201010.
Partition strong_components(const DirectedNetwork& network);

}  // namespace guanxi
