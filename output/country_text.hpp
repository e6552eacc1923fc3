#pragma once

#include <cstddef>
#include <string>

#include "graph/analysis/briefing.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

// The sections of a summary that are about dealings between countries, each with a heading, or empty where there is
// nothing to say. A list has at most `top` rows; all where that is 0. Names are in `language`.

/// "met 2, visited 1; shared: 3 agreements": what a tie between countries is made of.
std::string content_text(const TieContent& content);

/// The strongest ties, with what they are made of.
std::string ties_section(const RelationshipGraph& graph, const Statistics& statistics, const Briefing& briefing,
                         std::size_t top, LabelLanguage language);
/// Support against opposition: hostile ties, triangles, camps.
std::string sides_section(const RelationshipGraph& graph, const SignedCountries& sides, std::size_t top,
                          LabelLanguage language);
/// What changed over time.
std::string timeline_section(const Timeline& timeline, std::size_t top);

}  // namespace guanxi
