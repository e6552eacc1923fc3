#pragma once

#include <cstddef>
#include <vector>

#include "graph/analysis/symmetric_matrix.hpp"

namespace guanxi {

/// An eigenvalue and its vector, of length 1, up to sign.
struct EigenPair {
    double value = 0;
    std::vector<double> vector;
};

/// The pair of the largest eigenvalue of a matrix whose rows are one connected network, from a start that is positive
/// throughout, to a residual of `residual` times the eigenvalue. At first by the plain Lanczos method, which is enough
/// for nearly all networks; where 60 products do not suffice, with restarts, until `max_products`, after which the best
/// estimate so far is given. O(m + 10·n) for each of the first products, O(m + 160·n) for the others.
EigenPair principal_pair(const SymmetricMatrix& matrix, std::vector<double> start, double residual,
                         std::size_t max_products);

}  // namespace guanxi
