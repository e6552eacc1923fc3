#pragma once

#include <cstddef>
#include <vector>

#include "graph/analysis/statistics.hpp"
#include "graph/relationship_graph.hpp"
#include "output/measure.hpp"

namespace guanxi {

/// The part of a graph that fits a picture.
struct Backbone {
    std::vector<Vertex> vertices;  ///< Ascending.
    std::vector<EdgeRef> edges;    ///< In the order of the graph.
    std::size_t all_pairs = 0;     ///< Pairs of nodes that edges join in the whole graph, and those of them shown.
    std::size_t shown_pairs = 0;

    bool is_whole(const RelationshipGraph& graph) const {
        return vertices.size() == graph.node_count() && shown_pairs == all_pairs;
    }
};

/// The whole graph where it has at most `max_nodes` nodes or `max_nodes` is 0. Else the nodes that come first by
/// `measure`, then by the weight of their edges, then by id; of the pairs among them the heaviest spanning forest
/// (Kruskal, Proc. AMS 7, 1956, doi:10.2307/2033241) and, heaviest first, others up to two for each node. Nodes that
/// keep no line are left out. O(m log m).
Backbone find_backbone(const RelationshipGraph& graph, const Statistics& statistics, Measure measure,
                       std::size_t max_nodes);

}  // namespace guanxi
