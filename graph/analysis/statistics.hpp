#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "graph/analysis/execution.hpp"
#include "graph/network.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// The measures of one node of a network. `docs/methods.md` has the definitions, variants and sources.
struct NodeMeasures {
    int degree = 0;          ///< Number of neighbours (parallel edges count once, loops not).
    double strength = 0;     ///< Sum of the weights of its ties (weighted degree).
    double betweenness = 0;  ///< Share of shortest paths, scaled to [0, 1] by (n-1)(n-2)/2.
    double closeness = 0;    ///< Wasserman and Faust's form, for networks in several parts.
    double harmonic = 0;     ///< Mean of inverse distances, in [0, 1].
    double eigenvector = 0;  ///< Largest value 1.
    double pagerank = 0;     ///< Sums to 1.
    double clustering = 0;   ///< Share of pairs of neighbours that are tied.
    int component = 0;       ///< 0 is the largest component; then by size, then by smallest member.
    int community = 0;       ///< 0 is the largest community; then by size, then by smallest member.

    bool operator==(const NodeMeasures&) const = default;
};

/// A network as a whole.
struct NetworkSummary {
    std::size_t nodes = 0;
    std::size_t ties = 0;  ///< Pairs of nodes that are tied, whatever the number of parallel edges.
    double density = 0;
    double mean_degree = 0;
    std::size_t components = 0;
    std::size_t largest_component = 0;  ///< Its number of nodes.
    double transitivity = 0;            ///< Global clustering: 3 · triangles / connected triples.
    double mean_clustering = 0;
    int diameter = 0;          ///< Of the largest component, in steps.
    double mean_distance = 0;  ///< Over all connected pairs, in steps.
    std::size_t communities = 0;
    double modularity = 0;  ///< Of the communities.

    bool operator==(const NetworkSummary&) const = default;
};

/// The measures of a network and of each of its vertices.
struct MeasuredNetwork {
    std::vector<NodeMeasures> nodes;  ///< By vertex.
    NetworkSummary summary;

    bool operator==(const MeasuredNetwork&) const = default;
};

/// Measures a network, paths in steps. Throws `Cancelled`. O(n·m).
MeasuredNetwork measure(const Network& network, const Execution& execution = {});

/// The country-to-country projection and what is measured on it.
struct CountryNetwork {
    std::vector<Vertex> countries;       ///< Vertices of the relationship graph, ascending.
    std::vector<NodeMeasures> measures;  ///< Parallel to `countries`.
    std::vector<Tie> ties;               ///< Between vertices of the graph, a < b; by falling weight, then by vertices.
    NetworkSummary summary;

    bool operator==(const CountryNetwork&) const = default;
};

/// What `guanxi stats` tells about a graph.
struct Statistics {
    std::map<NodeKind, std::size_t> node_counts;
    std::map<EdgeKind, std::size_t> edge_counts;
    std::size_t documents = 0;
    Date first;  ///< Earliest and latest date of evidence (of the document where it has none of its own).
    Date last;
    NetworkSummary summary;              ///< Of the whole typed graph, taken as undirected and simple.
    std::vector<NodeMeasures> measures;  ///< By vertex.
    CountryNetwork countries;

    bool operator==(const Statistics&) const = default;
};

/// Measures a graph: the whole typed graph, taken as an undirected simple network whose tie weights are the sums of
/// the edge weights (edges that deny something left out), and the country projection. Deterministic; an empty graph
/// gives zeros. Throws `Cancelled` where `execution` says so. O(n·m) for betweenness and the distances.
Statistics compute_statistics(const RelationshipGraph& graph, const Execution& execution = {});

}  // namespace guanxi
