#include "graph/analysis/symmetric_matrix.hpp"

#include <algorithm>
#include <numeric>

#include "graph/analysis/gather.hpp"

namespace guanxi {

SymmetricMatrix matrix_of(const Network& network, const std::vector<Network::Index>& members,
                          const std::vector<Network::Index>& place) {
    SymmetricMatrix matrix;
    std::size_t size = 0;
    for (const Network::Index v : members) size += network.degree(v);
    matrix.offsets.reserve(members.size() + 1);
    matrix.columns.reserve(size);
    for (const Network::Index v : members) {
        for (const Network::Index w : network.neighbours(v)) matrix.columns.push_back(place[w]);
        matrix.offsets.push_back(static_cast<std::uint32_t>(matrix.columns.size()));
    }
    if (network.weights().empty()) return matrix;
    for (const Network::Index v : members) {
        const auto weights = network.weights().subspan(network.offsets()[v], network.degree(v));
        matrix.entries.insert(matrix.entries.end(), weights.begin(), weights.end());
    }
    return matrix;
}

void multiply(const SymmetricMatrix& matrix, const std::vector<double>& x, std::vector<double>& product) {
    const std::uint32_t* const offsets = matrix.offsets.data();
    const std::uint32_t* const columns = matrix.columns.data();
    for (std::size_t row = 0; row < matrix.size(); ++row) {
        product[row] = matrix.entries.empty()
                           ? gather_sum(columns, offsets[row], offsets[row + 1], x.data())
                           : gather_sum(columns, matrix.entries.data(), offsets[row], offsets[row + 1], x.data());
    }
}

std::vector<Network::Index> by_falling_degree(const Network& network, const std::vector<Network::Index>& vertices) {
    std::size_t most = 0;
    for (const Network::Index v : vertices) most = std::max(most, network.degree(v));
    std::vector<std::size_t> begin(most + 2, 0);
    for (const Network::Index v : vertices) ++begin[most - network.degree(v) + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<Network::Index> result(vertices.size());
    for (const Network::Index v : vertices) result[begin[most - network.degree(v)]++] = v;
    return result;
}

}  // namespace guanxi
