#pragma once

#include <compare>
#include <map>
#include <set>
#include <string>

#include "graph/relationship_graph.hpp"

namespace guanxi {

/// An office as a text gives it, with the country or organisation whose it is.
struct ToldOffice {
    EntityId home;
    std::string office;

    auto operator<=>(const ToldOffice&) const = default;
};

/// What offices are called in both languages.
using OfficeLabels = std::map<ToldOffice, Names>;

/// All offices of a graph, those of single statements too. O(m log m).
std::set<ToldOffice> offices_of(const RelationshipGraph& graph);

/// The graph with its offices in one language, for labels: those that `labels` has in it, the others as they stand.
/// O(n + m log m); the graph itself where nothing changes.
RelationshipGraph with_offices_in(const RelationshipGraph& graph, LabelLanguage language, const OfficeLabels& labels);

}  // namespace guanxi
