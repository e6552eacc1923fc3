#pragma once

#include <cstdint>
#include <span>

#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// Assortativity by degree: the correlation of the degrees at the two ends of a tie, -1 to 1; positive where the busy
/// deal with the busy. With directions: of the number of arcs from the source with that of arcs to the target. 0 where
/// all ends have one degree, or there is no tie; others say undefined. Weights do not matter. O(n + m).
/// M. E. J. Newman, "Mixing patterns in networks", Phys. Rev. E 67, 026126 (2003), doi:10.1103/PhysRevE.67.026126.
double degree_assortativity(const Network& network);
double degree_assortativity(const DirectedNetwork& network);

/// Assortativity by kind: how much more often ties join vertices of one kind than they would by chance, (e - a)/(1 - a)
/// with e the share of ties within a kind and a what it would be on average. 1 where ties never leave a kind; 0 by
/// chance, and where there is only one kind or no tie. Weights do not matter. Requires a kind for each vertex. O(n +
/// m). Source: as above.
double kind_assortativity(const Network& network, std::span<const std::uint32_t> kinds);
double kind_assortativity(const DirectedNetwork& network, std::span<const std::uint32_t> kinds);

/// The share of arcs whose opposite is an arc as well, 0 to 1; 0 without arcs. Loops are not counted. O(n + m).
/// S. Wasserman, K. Faust, "Social Network Analysis", Cambridge University Press (1994), section 13.1,
/// doi:10.1017/CBO9780511815478.
double reciprocity(const DirectedNetwork& network);

}  // namespace guanxi
