#pragma once

#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// The share of all pairs of vertices that are tied: m / (n(n-1)/2), 0 to 1; 0 for fewer than two vertices. O(1).
/// S. Wasserman, K. Faust, "Social Network Analysis", Cambridge University Press (1994), section 4.1.4,
/// doi:10.1017/CBO9780511815478.
double density(const Network& network);

/// The same of arcs: m / (n(n-1)).
double density(const DirectedNetwork& network);

/// The mean number of neighbours, 2m / n; 0 for no vertices. O(1).
double mean_degree(const Network& network);

}  // namespace guanxi
