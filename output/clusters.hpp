#pragma once

#include <utility>
#include <vector>

#include "output/drawn_graph.hpp"
#include "output/layout.hpp"

namespace guanxi {

/// The groups of a drawing's nodes that its options ask for: communities, or organisations with their members. Only
/// groups of two or more nodes; the largest first, at most as many as the theme has colours for. A node is in one
/// community, but may be a member of several organisations. O(n + m).
std::vector<Cluster> find_clusters(const DrawnGraph& drawn, const Drawing& drawing);

/// The straight ways along which the field of a cluster reaches from node to node: the shortest tree that joins their
/// middles (spanning_tree.hpp). So fields may cross, and what only lies between members is not taken in, as in a hull:
/// W. Meulemans et al., "KelpFusion", IEEE TVCG 19(11), 2013, doi:10.1109/TVCG.2013.76. About O(k log k) for k nodes.
std::vector<std::pair<Point, Point>> cluster_ways(const Cluster& cluster, const Layout& layout);

}  // namespace guanxi
