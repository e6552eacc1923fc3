#pragma once

#include <vector>

#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

struct PageRankOptions {
    double damping = 0.85;  ///< The chance of following a tie; in [0, 1).
    double tolerance =
        1e-10;  ///< The greatest error of the result, summed over all vertices (but for rounding); positive.
};  ///< How often the walk begins anew, and when the iteration ends.

/// PageRank: how often a walker is at a vertex who, at every step, follows one of its ties (or arcs from it) with
/// probability `damping`, chosen in proportion to weights, and jumps to any vertex otherwise. Positive; sums to 1. From
/// a vertex without ties (or arcs from it) the walker always jumps. Disconnected networks need nothing special, since
/// the jumps join them. An empty network gives an empty result. Throws Error (usage) for a damping or a tolerance out
/// of range. O(n + m) a round; by default some 20 to 40 rounds without directions, 60 to 90 with them.
///
/// S. Brin, L. Page, "The anatomy of a large-scale hypertextual Web search engine", Computer Networks 30, 107–117
/// (1998), doi:10.1016/S0169-7552(98)00110-X; with uniform jumps, and dangling vertices as in A. N. Langville, C. D.
/// Meyer, "Deeper inside PageRank", Internet Mathematics 1, 335–380 (2004), doi:10.1080/15427951.2004.10129091. Without
/// directions the system is symmetric once scaled, and solved by conjugate gradients (M. R. Hestenes, E. Stiefel,
/// "Methods of conjugate gradients for solving linear systems", Journal of Research of the National Bureau of Standards
/// 49, 409–436, 1952, doi:10.6028/jres.049.044); with directions by Gauss and Seidel's method.
std::vector<double> pagerank(const Network& network, const PageRankOptions& options = {});
std::vector<double> pagerank(const DirectedNetwork& network, const PageRankOptions& options = {});

}  // namespace guanxi
