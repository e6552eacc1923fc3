#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/analysis/partition.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// How far the rest of a network is from one vertex, in steps. All measures that rest on distances alone (closeness,
/// harmonic, diameter, mean distance) are read off these, so that the network is searched once for all of them.
struct DistanceProfile {
    std::size_t reached = 0;  ///< The number of other vertices that a path leads to.
    std::uint64_t sum = 0;    ///< The sum of the distances to them.
    double inverse_sum = 0;   ///< The sum of 1 / distance, added up from near to far.
    int farthest = 0;         ///< The greatest distance among them (eccentricity within the component).

    bool operator==(const DistanceProfile&) const = default;
};

/// The profile of every vertex, by one breadth-first search from each; weights do not matter. Vertices in other
/// components are left out of a profile. O(n(n + m)) time, O(n) space beside the result.
/// U. Brandes, T. Erlebach (eds.), "Network Analysis", LNCS 3418 (2005), chapters 3 and 4, doi:10.1007/b106453.
std::vector<DistanceProfile> distance_profiles(const Network& network);

/// The greatest distance between two vertices of the largest component (the one with the smallest member among equally
/// large ones), in steps; 0 for networks without ties. O(n(n + m)).
int diameter(const Network& network);
int diameter(std::span<const DistanceProfile> profiles, const Partition& components);

/// The mean distance over all pairs of vertices that a path joins, in steps, at least 1; 0 if there is no such pair.
/// Pairs in different components do not count. O(n(n + m)). M. E. J. Newman, "The structure and function of complex
/// networks", SIAM Review 45, 167–256 (2003), section III.A, doi:10.1137/S003614450342480.
double mean_distance(const Network& network);
double mean_distance(std::span<const DistanceProfile> profiles);

}  // namespace guanxi
