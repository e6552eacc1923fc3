#pragma once

#include <string>

#include "graph/analysis/statistics.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// What a user may say about tables of statistics.
struct StatisticsTextOptions {
    std::size_t top = 10;  ///< How many rows a ranking has; 0 gives all.
    LabelLanguage language = LabelLanguage::zh;
};

/// Statistics as people read them at a terminal: counts by kind, the network as a whole, the most central countries,
/// leaders and agreements with several measures, communities by name, and the strongest ties between countries. Columns
/// are aligned by the width of Chinese characters. Headings are English, names in `options.language`. Rankings fall by
/// PageRank, then degree, then rise by id. Ends with a line feed.
std::string statistics_to_text(const RelationshipGraph& graph, const Statistics& statistics,
                               const StatisticsTextOptions& options = {});

}  // namespace guanxi
