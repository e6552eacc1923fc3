#pragma once

#include "graph/facts/facts.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// The graph of a set of facts: one node for each entity, one edge for each (kind, source, target, status).
///
/// It is a pure function of the set, so documents that come in any order give the same graph. Leaders of one name
/// but of several countries are told apart: their ids get the country, as in "leader:哈桑(TZA)"; a mention without
/// a country goes to the country that most documents give for the name (the smallest code among equals).
/// O(n log n) in the number of statements.
RelationshipGraph build_graph(const Facts& facts);

/// Sums an edge's statements: sorts its evidence, and sets its weight and its qualifiers from it. Leaves kind and
/// status.
void summarize(Edge& edge);

/// The facts from which a graph was built (so that graphs of earlier runs add up with new documents):
/// `build_graph(facts_of(build_graph(f)))` equals `build_graph(f)`.
Facts facts_of(const RelationshipGraph& graph);

}  // namespace guanxi
