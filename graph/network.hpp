#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/sorted_rows.hpp"

namespace guanxi {

class RelationshipGraph;

/// A tie between two different vertices, and how strong it is.
struct Tie {
    std::size_t a = 0;
    std::size_t b = 0;
    double weight = 0;

    bool operator==(const Tie&) const = default;
};

/// A look at compressed sparse rows: row v is the half-open range [offsets[v], offsets[v + 1]) of `neighbours` and
/// `weights`, with neighbours ascending. No weights are there where all are 1. What it looks at must outlive it.
struct Rows {
    std::span<const std::uint64_t> offsets;
    std::span<const std::uint32_t> neighbours;
    std::span<const double> weights;

    std::size_t size() const { return offsets.size() - 1; }                                ///< The number of rows.
    std::size_t degree(std::size_t row) const { return offsets[row + 1] - offsets[row]; }  ///< Of entries in a row.
    std::span<const std::uint32_t> neighbours_of(std::size_t row) const {
        return neighbours.subspan(offsets[row], degree(row));
    }  ///< Ascending.
    /// The weight at a place of the arrays.
    double weight(std::uint64_t place) const { return weights.empty() ? 1.0 : weights[place]; }
    /// The sum of the weights of a row, added from left to right.
    double weight_sum(std::size_t row) const;
};

/// An undirected simple weighted network, read-only, as compressed sparse rows: what every measure works on.
///
/// Row v is the half-open range [offsets()[v], offsets()[v + 1]) of `neighbours()` and `weights()`. Neighbours ascend
/// in a row, no row holds its own vertex, every tie stands in the rows of both its ends with the same weight, and
/// weights are positive and finite. Most networks have no weights: then all are 1, and `weights()` is empty. 4 bytes
/// for each end of a tie, or 12 with weights, and 8 for each vertex.
class Network {
public:
    using Index = std::uint32_t;  ///< A vertex, by its number.

    /// The network without vertices.
    Network() = default;

    std::size_t node_count() const { return offsets_.size() - 1; }  ///< O(1).
    /// The number of ties, each counted once.
    std::size_t tie_count() const { return neighbours_.size() / 2; }

    /// The vertices tied to `vertex`, ascending.
    std::span<const Index> neighbours(std::size_t vertex) const {
        return {neighbours_.data() + offsets_[vertex], degree(vertex)};
    }
    std::size_t degree(std::size_t vertex) const { return offsets_[vertex + 1] - offsets_[vertex]; }  ///< Its ties.

    /// The whole arrays, for kernels: node_count() + 1 offsets, 2 · tie_count() neighbours, as many weights or none.
    std::span<const std::uint64_t> offsets() const { return offsets_; }
    std::span<const Index> neighbours() const { return neighbours_; }  ///< Of all vertices.
    std::span<const double> weights() const { return weights_; }       ///< Beside `neighbours`.
    /// The weight at a place of the arrays: that of the tie to neighbours()[place].
    double weight(std::uint64_t place) const { return weights_.empty() ? 1.0 : weights_[place]; }
    Rows rows() const { return {offsets_, neighbours_, weights_}; }  ///< Views this network.

    bool operator==(const Network&) const = default;

private:
    friend Network network_of(std::size_t node_count, const PairList& pairs);

    std::vector<std::uint64_t> offsets_{0};
    std::vector<Index> neighbours_;
    std::vector<double> weights_;
};

/// What every maker of a network refuses: throws Error (format) for 2^32 - 1 nodes or more, and for a tie to a node
/// that is not there or of a weight that is not positive and finite.
void check_size(std::size_t node_count);
void check_tie(std::size_t node_count, std::size_t a, std::size_t b, double weight);
/// And for weights of parallel ties whose sum is no number any more.
void check_sum(double weight);

/// The network of `node_count` vertices with these ties, in any order and direction. Loops are dropped; the weights of
/// parallel ties are summed (in ascending order, so that the order of `ties` does not show in the last bit).
/// Throws as `check_size`, `check_tie` and `check_sum`. O(n + m).
Network make_network(std::size_t node_count, const std::vector<Tie>& ties);
/// The same from pairs that are known to be ties (`check_size`, `check_tie`); throws as `check_sum`.
Network network_of(std::size_t node_count, const PairList& pairs);

/// The ties of a network, each once with a < b, by a and then b.
std::vector<Tie> ties_of(const Network& network);

/// The whole typed graph as a network with the same vertices: direction and kind are forgotten, the weight of a tie is
/// the sum of the weights of all edges between its ends. Edges that deny something (and edges that no sentence states,
/// of weight 0) are left out; planned and hostile ones count, being dealings as well. O(n + m).
Network to_network(const RelationshipGraph& graph);

}  // namespace guanxi
