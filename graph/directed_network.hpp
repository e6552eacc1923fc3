#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/network.hpp"

namespace guanxi {

class RelationshipGraph;

/// An arc from one vertex to another, and how strong it is.
struct Arc {
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 0;

    bool operator==(const Arc&) const = default;
};

/// A directed simple weighted network, read-only: the rows of what leaves each vertex and of what enters it.
/// Neighbours ascend in a row, no row holds its own vertex, weights are positive and finite.
class DirectedNetwork {
public:
    using Index = Network::Index;  ///< A vertex, by its number.

    std::size_t node_count() const { return out_.offsets.size() - 1; }  ///< O(1).
    std::size_t arc_count() const { return out_.neighbours.size(); }    ///< O(1).
    /// Row v: where arcs from v lead.
    Rows out() const { return {out_.offsets, out_.neighbours, out_.weights}; }
    /// Row v: where arcs to v come from.
    Rows in() const { return {in_.offsets, in_.neighbours, in_.weights}; }

    bool operator==(const DirectedNetwork&) const = default;

private:
    friend DirectedNetwork reversed(const DirectedNetwork& network);
    friend DirectedNetwork directed_network_of(std::size_t node_count, const PairList& pairs);

    OwnedRows out_;
    OwnedRows in_;
};

/// The directed network of `node_count` vertices with these arcs, in any order. Loops are dropped; the weights of
/// parallel arcs of one direction are summed, in ascending order. Throws as `check_size`, `check_tie` and `check_sum`.
/// O(n + m).
DirectedNetwork make_directed_network(std::size_t node_count, const std::vector<Arc>& arcs);
/// The same from pairs that are known to be arcs; throws as `check_sum`.
DirectedNetwork directed_network_of(std::size_t node_count, const PairList& pairs);

/// The arcs of a network, by source and then target; that is the order of `out().neighbours`.
std::vector<Arc> arcs_of(const DirectedNetwork& network);

/// The network with all arcs turned round. O(n + m).
DirectedNetwork reversed(const DirectedNetwork& network);

/// The network without directions: the weights of both directions are summed. O(n + m).
Network without_directions(const DirectedNetwork& network);

/// The whole typed graph with directions, otherwise as `to_network`: kinds are forgotten, denied edges left out. Edges
/// of kinds without a direction (`met`, `cooperates_with`) are arcs both ways. O(n + m).
DirectedNetwork to_directed_network(const RelationshipGraph& graph);

}  // namespace guanxi
