#pragma once

#include <vector>

#include "graph/network.hpp"

namespace guanxi {

/// Eigenvector centrality: every vertex's value is in proportion to the sum of its neighbours' values times the weights
/// of the ties to them, by the largest factor for which this can be (the largest eigenvalue of the weight matrix).
/// Scaled so that the largest value is 1; 0 to 1. Weights matter.
///
/// The values are unique within a component. Of several components, the one whose eigenvalue is largest has them and
/// all others have 0, as in the limit of the power method from equal values; among components whose eigenvalues are
/// equal (to 1e-9) the first of `components` has them. A network without ties, or without vertices, has zeros only.
///
/// Found by the Lanczos method, to a residual of 1e-12 of the eigenvalue; bipartite networks and stars, on which the
/// plain power method swings for ever, need nothing special. Some 15 to 40 products with the matrix in networks like
/// news, O(n + m) each. Chains of many thousand vertices would need more than is allowed (20 million / n, but no fewer
/// than 500); there the result is the best estimate so far.
///
/// P. Bonacich, "Factoring and weighting approaches to status scores and clique identification", Journal of
/// Mathematical Sociology 2, 113–120 (1972), doi:10.1080/0022250X.1972.9989806; K. Wu, H. Simon, "Thick-restart Lanczos
/// method for large symmetric eigenvalue problems", SIAM J. Matrix Anal. Appl. 22, 602–616 (2000),
/// doi:10.1137/S0895479898334605.
std::vector<double> eigenvector(const Network& network);

}  // namespace guanxi
