#pragma once

#include <string>

#include "graph/relationship_graph.hpp"

namespace guanxi {

/// The graph as GraphML (U. Brandes et al., "GraphML Progress Report", Graph Drawing 2001,
/// doi:10.1007/3-540-45848-4_59), in the order of graph.json. Keys are typed and have the names of `node_fields` and
/// `edge_fields`; edges keep their ids. Every edge is written as directed, since NetworkX refuses files that mix both:
/// `directed` says it. Flags are 0 and 1, the only ones that Boost reads. O(n + m).
std::string graph_to_graphml(const RelationshipGraph& graph);

}  // namespace guanxi
