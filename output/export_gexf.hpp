#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The versions of GEXF: 1.3 for Gephi from 0.9.3 on and graphology, 1.2 for readers that know no other (NetworkX).
enum class GexfVersion { v1_2, v1_3 };

/// The graph as GEXF (https://gexf.net), dynamic by date: an edge is there from the first to the last day on which its
/// statements put it (`period_of`), and always where no year is known; nodes are always there. Attributes have the
/// names of `node_fields` and `edge_fields`. In 1.3 an edge has its `kind` (without it Gephi joins parallel edges) and
/// its own direction; in 1.2 every edge is directed, since NetworkX refuses files that mix both: `directed` says it.
/// O(n + m).
std::string graph_to_gexf(const RelationshipGraph& graph, GexfVersion version);
/// Hands it on block by block.
void graph_to_gexf(const RelationshipGraph& graph, GexfVersion version, const TakeBlock& take);

}  // namespace guanxi
