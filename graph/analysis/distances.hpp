#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/analysis/partition.hpp"
#include "graph/analysis/paths.hpp"
#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// How far the rest of a network is from one vertex. All measures that rest on distances alone (closeness, harmonic,
/// eccentricity, diameter, mean distance) are read off these, so that the network is searched once for all of them.
struct DistanceProfile {
    std::size_t reached = 0;  ///< The number of other vertices that a path leads to.
    double sum = 0;           ///< The sum of the distances to them.
    double inverse_sum = 0;   ///< The sum of 1 / distance.
    double farthest = 0;      ///< The greatest distance among them: the eccentricity within what is reached.

    bool operator==(const DistanceProfile&) const = default;
};

/// The profile of every vertex. Vertices out of reach are left out of a profile. In a directed network distances are
/// those along the arcs, away from the vertex; `reversed` gives those towards it. O(n·(n + m)) at the most, O(n) space.
///
/// In steps: breadth-first searches to 512 vertices at once, a bit each, after M. Then, M. Kaufmann, F. Chirigati,
/// T.-A. Hoang-Vu, K. Pham, A. Kemper, T. Neumann, H. T. Vo, "The more the merrier: efficient multi-source graph
/// traversal", Proceedings of the VLDB Endowment 8, 449–460 (2014), doi:10.14778/2735496.2735507, with the switch of
/// directions of S. Beamer, K. Asanović, D. Patterson, "Direction-optimizing breadth-first search", SC 2012,
/// doi:10.1109/SC.2012.50. With lengths: `PathSearch` from every vertex, O(n·(n + m) log n).
std::vector<DistanceProfile> distance_profiles(const Network& network, const PathOptions& options = {});
std::vector<DistanceProfile> distance_profiles(const DirectedNetwork& network, const PathOptions& options = {});

/// The greatest distance from every vertex to one that it reaches; 0 for one that reaches none.
std::vector<double> eccentricity(std::span<const DistanceProfile> profiles);

/// The greatest distance between two vertices of the largest component (the one with the smallest member among equally
/// large ones), in steps; 0 for networks without ties.
int diameter(const Network& network, const Execution& execution = {});
int diameter(std::span<const DistanceProfile> profiles, const Partition& components);

/// The mean distance over all pairs of vertices that a path joins (ordered ones in a directed network), 0 if there is
/// no such pair; in steps at least 1. Pairs that no path joins do not count. M. E. J. Newman, "The structure and
/// function of complex networks", SIAM Review 45, 167–256 (2003), section III.A, doi:10.1137/S003614450342480.
double mean_distance(const Network& network, const Execution& execution = {});
double mean_distance(std::span<const DistanceProfile> profiles);

}  // namespace guanxi
