#pragma once

#include <string>

#include "graph/analysis/briefing.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// The statistics as statistics.json, format "guanxi-statistics" version 1 (docs/formats.md): counts, the network as a
/// whole, the country projection with its ties, the communities and every node's measures in the order of the ids.
/// With a briefing, also what it has. `statistics` and `briefing` must be those of `graph`.
std::string statistics_to_json(const RelationshipGraph& graph, const Statistics& statistics,
                               const Briefing* briefing = nullptr);

}  // namespace guanxi
