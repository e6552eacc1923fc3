#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The graph as GraphML (U. Brandes et al., "GraphML Progress Report", Graph Drawing 2001,
/// doi:10.1007/3-540-45848-4_59), in the order of graph.json. Keys are typed and have the names of `node_fields` and
/// `edge_fields`; edges keep their ids. Every edge is written as directed, since NetworkX refuses files that mix both:
/// `directed` says it. Flags are the numbers 0 and 1, since readers disagree on how booleans are spelt. O(n + m).
std::string graph_to_graphml(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_graphml(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi
