#pragma once

#include <vector>

#include "graph/relationship_graph.hpp"

namespace guanxi {

/// The surroundings of some nodes: what lies at most `hops` edges from one of them (the leaders who act for a country
/// among them count as part of it), with the edges that start nearer than `hops`, so that what lies farthest out is
/// tied to the middle and not to its like. `hops` 0 gives the nodes and what ties them to each other. A leader always
/// brings the country that he acts for. Documents stay as they are. O(n + m).
RelationshipGraph surroundings(const RelationshipGraph& graph, const std::vector<Vertex>& centres, int hops);

/// What two nodes have to do with each other: the edges between them, and the agreements, organizations, events and
/// projects that both share. A leader who acts for one of two countries deals for it, and is shown where he does.
/// Documents stay as they are. O(n + m).
RelationshipGraph between(const RelationshipGraph& graph, Vertex a, Vertex b);

/// The countries alone. What leaders did is taken as their countries' doing, of the same kind. An agreement,
/// organization or project that exactly two countries share ties them with `party_to`, `member_of` or `partner_in`
/// (the smaller id is the source, though neither leads): of what many share, a line for each pair would say little.
/// Every edge keeps its evidence. Documents stay as they are. O(n + m log m).
RelationshipGraph fold_to_countries(const RelationshipGraph& graph);

}  // namespace guanxi
