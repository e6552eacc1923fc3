#pragma once

#include <string_view>

#include "graph/facts/facts.hpp"
#include "output/flat_graph.hpp"

namespace guanxi {

/// Whether a graph is one of relationships, as `guanxi export` writes them: it has nodes, each id begins with the
/// node's `kind`, which is one of ours, and every edge has a `kind`. O(n + m).
bool is_relationship_graph(const FlatGraph& graph);

/// The facts of a relationship graph that went through a format of flat attributes (`node_fields`, `edge_fields`):
/// `build_graph` makes the same nodes and edges of them again, with the same attributes but `articles`. What flat
/// attributes do not have stays away: rules, cues, languages, titles and places of articles, their ends in a file, how
/// often each of them names a node, and statements that differed in these alone. Articles are told apart by file and
/// day. An edge without `evidence` and `sources` is stated `weight` times in the file itself, in sentences without
/// text. A leader keeps an id that tells two of one name apart.
/// `nodes_name` and `edges_name` stand for the files in messages. Throws Error (format) with the line of the node or
/// edge for unknown kinds, ids that do not begin with their kind, ends that a kind cannot join, bad dates and numbers,
/// lists whose lengths do not agree, and a weight that its sentences do not make. O(length · log n).
Facts facts_from_flat_graph(const FlatGraph& graph, std::string_view nodes_name, std::string_view edges_name);

}  // namespace guanxi
