#pragma once

#include <vector>

#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// The number of neighbours of every vertex, 0 to n - 1. The weights of ties do not matter. O(n).
/// L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1, 215–239 (1978),
/// doi:10.1016/0378-8733(78)90021-7.
std::vector<int> degree(const Network& network);

/// The sum of the weights of every vertex's ties, 0 for a vertex without ties ("weighted degree"). O(n + m).
/// A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, "The architecture of complex weighted networks",
/// PNAS 101, 3747–3752 (2004), doi:10.1073/pnas.0400087101.
std::vector<double> strength(const Network& network);

/// The numbers and the weights of the arcs from every vertex, and to it. O(n + m).
std::vector<int> out_degree(const DirectedNetwork& network);
std::vector<int> in_degree(const DirectedNetwork& network);
std::vector<double> out_strength(const DirectedNetwork& network);
std::vector<double> in_strength(const DirectedNetwork& network);

}  // namespace guanxi
