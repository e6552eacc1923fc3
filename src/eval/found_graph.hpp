#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/span.hpp"
#include "graph/relationship_graph.hpp"
#include "src/eval/attributes.hpp"

namespace guanxi {

/// A node of a graph that is measured.
struct FoundNode {
    std::string id;
    std::string kind;
    std::string label;              ///< What to call it in a list; its id where it has none.
    std::set<std::u32string> keys;  ///< The forms in which its names compare (`node_keys`).
    Attributes attributes;
};

/// A piece of evidence of an edge.
struct FoundEvidence {
    std::optional<Span> span;  ///< Nothing where the graph does not tell it in whole numbers.
    std::string text;
};

/// An edge of a graph that is measured.
struct FoundEdge {
    std::string kind;
    std::string source;
    std::string target;
    Attributes attributes;
    std::vector<FoundEvidence> evidence;
    std::optional<double> confidence;  ///< 0 to 1, where the graph tells it.
};

/// What any program found in one text, as node-link JSON tells it. Kinds may be unknown, ends may be missing: that
/// counts against the graph, but is no reason not to measure it.
struct FoundGraph {
    std::vector<FoundNode> nodes;
    std::vector<FoundEdge> edges;
};

/// Reads a graph of this or another program: "nodes" with `id` and `kind` (and `names`, `aliases`, `label`, `code`,
/// attributes), "edges" or "links" with `kind`, `source` and `target` (and attributes, `confidence`, `evidence` with
/// `start`, `end` and `text`). Throws Error{format} with its place where it cannot be read as that.
FoundGraph read_found_graph(std::string_view text, const std::string& place);

/// The same of a graph that was just built. It goes through the JSON that the program writes, so that its own graphs
/// and those of others are measured by one reading.
FoundGraph found_graph(const RelationshipGraph& graph);

}  // namespace guanxi
