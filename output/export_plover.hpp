#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// A class of PLOVER (Open Event Data Alliance, "PLOVER: Political Language Ontology for Verifiable Event Records";
/// A. Halterman et al., "PLOVER and POLECAT", 2023) and its quadrant of conflict and cooperation.
struct PloverClass {
    std::string_view type;  ///< AGREE, CONSULT, …
    std::string_view
        quadrant;  ///< "verbal cooperation", "material cooperation", "verbal conflict", "material conflict".
};

/// The class of a relation of this kind, and manner where it is hostile; nothing for lasting states that are no events
/// (`holds_office`, `member_of`). docs/vocabulary.md has the table.
std::optional<PloverClass> plover_class(EdgeKind kind, std::string_view manner);

/// Event rows: one for each statement of a relation that has a class, in the order of the edges and their evidence.
/// The recipient is empty where the relation leads to an agreement, event or project, which is the object then. The
/// date is the statement's, or its article's where it has none with a year (`date_from` tells which). CSV as
/// `nodes_to_csv` writes it. O(length of the evidence).
std::string graph_to_plover(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_plover(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi
