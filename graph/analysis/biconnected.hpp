#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "graph/network.hpp"

namespace guanxi {

/// The blocks of a network: its greatest parts that no single vertex can cut in two. Every tie lies in one block;
/// two blocks share one vertex at most, an articulation point. A vertex without ties is in no block.
struct BiconnectedComponents {
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::size_t> offsets{0};        ///< Block b has the vertices [offsets[b], offsets[b + 1]).
    std::vector<Network::Index> vertices;       ///< The first of a block, its top, joins it to what was entered before.
    std::vector<std::uint32_t> block_above;     ///< By vertex: the one block in which it is not the top, or kNone.
    std::vector<std::uint32_t> entered;         ///< By vertex: its place in the depth-first order.
    std::vector<std::uint32_t> component_size;  ///< By vertex: how many vertices are in its component.

    std::size_t count() const { return offsets.size() - 1; }  ///< How many there are.
    std::span<const Network::Index> block(std::size_t b) const {
        return {vertices.data() + offsets[b], offsets[b + 1] - offsets[b]};
    }  ///< The vertices of a block, its top first.
    /// The block of the tie between `v` and `w`.
    std::uint32_t block_of_tie(std::size_t v, std::size_t w) const {
        return entered[v] > entered[w] ? block_above[v] : block_above[w];
    }
};

/// The blocks by one depth-first search, without recursion; a block comes before the block that its top hangs from.
/// O(n + m) time and space. J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
/// Communications of the ACM 16, 372–378 (1973), doi:10.1145/362248.362272.
BiconnectedComponents biconnected_components(const Network& network);

/// The vertices without which their component falls apart, ascending. O(n + m).
std::vector<Network::Index> articulation_points(const Network& network);

/// The ties without which their component falls apart, as pairs a < b, ascending. Parallel edges are one tie in a
/// `Network`, so a pair of nodes joined twice counts as a bridge here. O(n + m).
std::vector<std::pair<Network::Index, Network::Index>> bridges(const Network& network);

}  // namespace guanxi
