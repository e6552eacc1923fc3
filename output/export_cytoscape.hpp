#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The graph as Cytoscape.js JSON ("elements" with "nodes" and "edges", each with its "data"), which Cytoscape reads as
/// .cyjs and NetworkX by `cytoscape_graph`. Beside the names of `node_fields` and `edge_fields` these want "name",
/// "shared_name", "value" and "key". Without positions: the reader lays the graph out. O(n + m).
std::string graph_to_cytoscape(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_cytoscape(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi
