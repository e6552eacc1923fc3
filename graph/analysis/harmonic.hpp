#pragma once

#include <span>
#include <vector>

#include "graph/analysis/distances.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// Harmonic centrality: the mean over all other vertices of 1 / distance, where a vertex out of reach counts 0. 0 to 1;
/// 1 is tied to all others; 0 for a vertex alone. It needs no special case for disconnected networks. With
/// lengths (see `Length`) it is in 1 / their unit, and not bounded by 1. In a directed network distances are those away
/// from the vertex. Cost: that of `distance_profiles`.
///
/// P. Boldi, S. Vigna, "Axioms for centrality", Internet Mathematics 10, 222–262 (2014),
/// doi:10.1080/15427951.2013.865686, here divided by n - 1 (NetworkX does not divide).
std::vector<double> harmonic(const Network& network, const PathOptions& options = {});
std::vector<double> harmonic(const DirectedNetwork& network, const PathOptions& options = {});
std::vector<double> harmonic(std::span<const DistanceProfile> profiles);

}  // namespace guanxi
