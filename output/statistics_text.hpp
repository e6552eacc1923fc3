#pragma once

#include <string>

#include "graph/analysis/briefing.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// What a user may say about tables of statistics.
struct StatisticsTextOptions {
    std::size_t top = 10;  ///< How many rows a list has; 0 gives all.
    LabelLanguage language = LabelLanguage::zh;
};

/// Statistics as a summary to read: in short; what the articles name; the network in numbers; the most central
/// countries (in the country projection), leaders and agreements (in the whole graph) with score and rank by several
/// measures; the strongest ties between countries and what they are made of; communities and groups of countries by
/// name, and the bridges between them; on whom the network hangs; circles of countries; support and opposition; what
/// changed over time. A section without content is left out. Columns are aligned by the width of Chinese characters.
/// English, with names in `options.language`, in which `briefing` must be, too. Both must be of `graph`. Ends with a
/// line feed.
std::string statistics_to_text(const RelationshipGraph& graph, const Statistics& statistics, const Briefing& briefing,
                               const StatisticsTextOptions& options = {});

}  // namespace guanxi
