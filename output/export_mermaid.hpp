#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The most lines and characters that Mermaid draws unless its page is set up otherwise (maxEdges, maxTextSize).
inline constexpr std::size_t kMermaidMaxEdges = 500;
inline constexpr std::size_t kMermaidMaxText = 50'000;

/// The graph as a Mermaid flowchart, for small graphs in Markdown pages. Nodes are n1, n2, … in the order of the graph,
/// with their kind as class; a line for each edge has its kind, status unless reported, and date. Dotted: planned
/// or denied (with a cross); thick: hostile. In texts every sign that Mermaid or HTML may read is an entity code. O(n +
/// m).
std::string graph_to_mermaid(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_mermaid(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi
