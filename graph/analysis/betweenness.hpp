#pragma once

#include <vector>

#include "graph/analysis/paths.hpp"
#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// Betweenness centrality: for every vertex v the sum, over all pairs of other vertices that a path joins, of the share
/// of their shortest paths that pass through v, divided by the number of such pairs: (n-1)(n-2)/2, or (n-1)(n-2) where
/// ties have directions. 0 to 1 (the centre of a star); all 0 for fewer than three vertices. Ends of a path are not
/// passed through; pairs that no path joins add nothing, but do count in the divisor. Any number of shortest paths is
/// handled, also one beyond the range of a double. Loops and parallel ties are gone in a network, so parallel ties are
/// one way, not several.
///
/// In steps and without directions the network is taken apart first (see `reduce`) and searched from 32 vertices at a
/// time: O(n'·m' / 32 · levels) steps at the most, where n' and m' are what is left of n and m; O(n + m) space and
/// 256 bytes for each vertex and thread. Otherwise O(n·m) in steps, O(n·(n + m) log n) with lengths.
///
/// U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 163–177 (2001),
/// doi:10.1080/0022250X.2001.9990249. The measure is L. C. Freeman's, "A set of measures of centrality based on
/// betweenness", Sociometry 40, 35–41 (1977), doi:10.2307/3033543.
std::vector<double> betweenness(const Network& network, const PathOptions& options = {});
std::vector<double> betweenness(const DirectedNetwork& network, const PathOptions& options = {});

/// Edge betweenness: for every tie the sum, over all pairs of vertices that a path joins, of the share of their
/// shortest paths that the tie is on, divided by the number of pairs, n(n-1)/2, or n(n-1) where ties have directions.
/// 0 to 1 (a bridge between two vertices). By tie in the order of `ties_of`, or by arc in that of `arcs_of`. In steps
/// and without directions each block is searched from 32 vertices at a time; otherwise O(n·m) in steps, O(n·(n + m) log
/// n) with lengths.
///
/// M. Girvan, M. E. J. Newman, "Community structure in social and biological networks", PNAS 99, 7821–7826 (2002),
/// doi:10.1073/pnas.122653799; found as in U. Brandes, "On variants of shortest-path betweenness centrality and their
/// generic computation", Social Networks 30, 136–145 (2008), doi:10.1016/j.socnet.2007.11.001.
std::vector<double> edge_betweenness(const Network& network, const PathOptions& options = {});
std::vector<double> edge_betweenness(const DirectedNetwork& network, const PathOptions& options = {});

}  // namespace guanxi
