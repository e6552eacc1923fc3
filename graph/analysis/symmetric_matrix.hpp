#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/network.hpp"

namespace guanxi {

/// A symmetric matrix of positive entries as compressed sparse rows.
struct SymmetricMatrix {
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> columns;
    std::vector<double> entries;  ///< Empty where all are 1.

    std::size_t size() const { return offsets.size() - 1; }
};

/// The weight matrix of some vertices of a network, in their order; `place` tells where in it each of them is.
SymmetricMatrix matrix_of(const Network& network, const std::vector<Network::Index>& members,
                          const std::vector<Network::Index>& place);

/// product = matrix · x. O(n + m).
void multiply(const SymmetricMatrix& matrix, const std::vector<double>& x, std::vector<double>& product);

/// The vertices by falling degree, equal ones in their order: rows of one length follow each other then, which a
/// processor foresees, and the values most asked for lie together. O(n).
std::vector<Network::Index> by_falling_degree(const Network& network, const std::vector<Network::Index>& vertices);

}  // namespace guanxi
