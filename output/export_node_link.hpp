#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The graph as node-link JSON for NetworkX: edges under "edges", their ids as "key" of the multigraph.
/// In NetworkX 3.4 and later `node_link_graph(data, edges="edges")`, before `node_link_graph(data, link="edges")`.
/// Members have the names of `node_fields` and `edge_fields`; lists are arrays. O(n + m).
std::string graph_to_networkx(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_networkx(const RelationshipGraph& graph, const TakeBlock& take);

/// The same as D3 takes it: edges under "links", with their ids as "id".
std::string graph_to_d3(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_d3(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi
