#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/analysis/betweenness_lanes.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// A block of a network, with vertices that no shortest path tells apart put into one class.
struct Block {
    ClassGraph graph;  ///< Classes by falling number of neighbours.
    std::vector<std::uint32_t> member_offsets{0};
    std::vector<Network::Index> members;  ///< Class c has members[member_offsets[c]] up to the next offset.

    std::span<const Network::Index> members_of(std::size_t c) const {
        return {members.data() + member_offsets[c], member_offsets[c + 1] - member_offsets[c]};
    }
};

/// What is left to search of a network, and what is known without a search.
struct Reduction {
    std::vector<Block> blocks;  ///< Those of at least two classes.
    /// By vertex: the pairs of vertices between which it lies because it alone joins them, and its share of the pairs
    /// of one class; each unordered pair counted once.
    std::vector<double> known;
};

/// Takes a network apart so that its betweenness is `known` plus what the searches in the blocks find. O(n + m log m).
///
/// Two steps, as in R. Puzis, Y. Elovici, P. Zilberman, S. Dolev, U. Brandes, "Topology manipulations for speeding
/// betweenness centrality computation", Journal of Complex Networks 3, 84–112 (2015), doi:10.1093/comnet/cnu015:
/// biconnected components, where each vertex begins as many paths as there are vertices behind it; and classes of
/// vertices with the same neighbours, whether they are neighbours of each other or not.
Reduction reduce(const Network& network);

/// The blocks alone, with each vertex in a class of its own: what the ties of twins carry differs.
/// O(n + m log m).
std::vector<Block> blocks_of(const Network& network);

}  // namespace guanxi
