#pragma once

#include <map>
#include <utility>

#include "graph/relationship_graph.hpp"

namespace guanxi {

/// How many sentences tied two nodes before, and how many do now.
struct WeightChange {
    int before = 0;
    int now = 0;

    bool operator==(const WeightChange&) const = default;
};

/// Pairs of nodes by their ids, the smaller first.
using PairChanges = std::map<std::pair<EntityId, EntityId>, WeightChange>;

/// Two graphs in one, and what changed.
struct GraphDifference {
    RelationshipGraph graph;  ///< All nodes and edges of both, each with the evidence of both.
    PairChanges pairs;        ///< Every pair that either graph ties; edges that deny something do not tie.
};

/// Lays a graph over an earlier one. Nodes are the same if their ids are, documents if they are equal; of a node that
/// both have, names and details are those of now. O((n + m) log n).
GraphDifference difference(const RelationshipGraph& now, const RelationshipGraph& before);

}  // namespace guanxi
