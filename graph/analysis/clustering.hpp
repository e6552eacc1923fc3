#pragma once

#include <cstdint>
#include <vector>

#include "graph/network.hpp"

namespace guanxi {

/// How far the neighbours of a vertex are neighbours of each other.
struct Clustering {
    /// The share of the pairs of a vertex's neighbours that are tied, 0 to 1; 0 for fewer than two neighbours.
    std::vector<double> local;
    /// The mean of `local` over all vertices, those with fewer than two neighbours included; 0 for no vertices.
    double mean = 0;
    /// The share of paths of two ties that a third tie closes: 3 · triangles / connected triples, 0 to 1; 0 where there
    /// are no triples.
    double transitivity = 0;
};

/// The clustering of a network. Weights do not matter. O(n + m^1.5).
/// `local` and `mean`: D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393,
/// 440–442 (1998), doi:10.1038/30918. `transitivity`: M. E. J. Newman, D. J. Watts, S. H. Strogatz, "Random graph
/// models of social networks", PNAS 99, 2566–2572 (2002), doi:10.1073/pnas.012582999.
Clustering clustering(const Network& network);

/// The number of triangles that every vertex is a corner of. O(n + m^1.5) time, O(n + m) space.
/// T. Schank and D. Wagner's "forward", as in M. Latapy, "Main-memory triangle computations for very large (sparse
/// (power-law)) graphs", Theoretical Computer Science 407, 458–473 (2008), doi:10.1016/j.tcs.2008.07.017, with marks in
/// place of merged lists.
std::vector<std::uint64_t> triangles(const Network& network);

}  // namespace guanxi
