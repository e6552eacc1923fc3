#pragma once

#include <string>
#include <vector>

#include "graph/relationship_graph.hpp"
#include "output/labels.hpp"
#include "src/extract/patterns.hpp"

namespace guanxi {

/// The node that a person means by `text`: its id, code, key, a name or an alias, without regard to case, spaces and
/// the script of Chinese. Throws Error{usage} if none fits (with the nearest names) or several do (with their ids).
Vertex find_node(const RelationshipGraph& graph, const std::string& text);

/// All that the graph says of a node: its names, where it is mentioned, and every edge with its sentences.
std::string explain_node(const RelationshipGraph& graph, Vertex node, const PatternSet& patterns,
                         LabelLanguage language);

/// Why two nodes are linked: the edges between them with their sentences, then the nodes that they share.
std::string explain_pair(const RelationshipGraph& graph, Vertex a, Vertex b, const PatternSet& patterns,
                         LabelLanguage language);

}  // namespace guanxi
