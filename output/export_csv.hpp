#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The nodes as Gephi reads them from a table (and any spreadsheet): `Id,Label` and the other names of `node_fields`.
/// RFC 4180 with CR LF, UTF-8, lists in one cell joined by " | ". A cell that a spreadsheet would take for a formula
/// begins with an apostrophe; control characters are left out. O(n).
std::string nodes_to_csv(const RelationshipGraph& graph);
/// Hands it on block by block.
void nodes_to_csv(const RelationshipGraph& graph, const TakeBlock& take);

/// Likewise the edges: `Source,Target,Type,Id,Label,Weight` and the other names of `edge_fields`. Type is Directed or
/// Undirected, Label the kind. O(m).
std::string edges_to_csv(const RelationshipGraph& graph);
/// Hands it on block by block.
void edges_to_csv(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi
