#pragma once

#include <string>
#include <string_view>

#include "graph/analysis/statistics.hpp"
#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The graph as graph.json, format "guanxi-graph" version 1 (docs/formats.md). With `statistics`, every node gets its
/// metrics; they must be those of this graph. Documents are called d1, d2, … in the order of the graph; nodes stand
/// in the order of their ids, edges by kind, source, target and status, evidence by document and span. O(n + m).
std::string graph_to_json(const RelationshipGraph& graph, const Statistics* statistics = nullptr);
/// Hands it on block by block. `statistics` may be null.
void graph_to_json(const RelationshipGraph& graph, const Statistics* statistics, const TakeBlock& take);

/// The facts that a graph.json holds: `build_graph` makes the same graph of them again, and `Facts::add` sums them
/// with those of other documents. Metrics are passed over. `place` names the file for error messages.
/// Throws Error{format} for a text that is cut off or no such JSON, with its line and byte or its member and what was
/// expected there, and Error{version} for another format or version.
Facts facts_from_graph_json(std::string_view text, const std::string& place);

}  // namespace guanxi
