#pragma once

#include <span>
#include <vector>

#include "graph/analysis/distances.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// Closeness centrality: how near a vertex is to those it can reach, times the share of the others that it can reach.
/// With r vertices reached at the mean distance d it is (1/d) · r/(n-1), which is 0 to 1; 1 is tied to all others, 0 to
/// none. In a connected network it is Freeman's (n-1)/(sum of distances). With lengths (see `Length`) it is in 1 /
/// their unit, and not bounded by 1. In a directed network distances are those away from the vertex. Cost: that of
/// `distance_profiles`.
///
/// For disconnected networks it is the form of S. Wasserman and K. Faust, "Social Network Analysis" (1994),
/// page 201, doi:10.1017/CBO9780511815478 (NetworkX: `closeness_centrality(wf_improved=True)`).
std::vector<double> closeness(const Network& network, const PathOptions& options = {});
std::vector<double> closeness(const DirectedNetwork& network, const PathOptions& options = {});
std::vector<double> closeness(std::span<const DistanceProfile> profiles);

}  // namespace guanxi
