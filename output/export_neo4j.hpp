#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The nodes as `neo4j-admin database import` and LOAD CSV read them: typed columns (`:ID`, `label`, …, `:LABEL`),
/// lists parted by ";". In texts a back-slash is written ＼ and in lists a semicolon ；, since the readers take the one
/// for an escape and the other for a border. No guard against formulas: it would change the data. O(n).
std::string nodes_to_neo4j(const RelationshipGraph& graph);
/// Hands it on block by block.
void nodes_to_neo4j(const RelationshipGraph& graph, const TakeBlock& take);

/// Likewise the relationships (`:START_ID`, `:END_ID`, `:TYPE`, …); a type is the kind in capitals. O(m).
std::string relationships_to_neo4j(const RelationshipGraph& graph);
/// Hands it on block by block.
void relationships_to_neo4j(const RelationshipGraph& graph, const TakeBlock& take);

/// The Cypher script that loads both files, lying in Neo4j's import folder, into a running database. It may be run
/// again: nodes and relationships are merged by their ids. O(m).
std::string neo4j_script(const RelationshipGraph& graph);

}  // namespace guanxi
