#include "graph/analysis/cores.hpp"

#include <algorithm>

// Vertices are kept sorted by the ties they have left, in one array with the place where each number begins. The first
// that is left has its core number; each neighbour with more ties loses one, by changing places with the first of its
// number, which then begins one place later.

namespace guanxi {

std::vector<std::uint32_t> core_numbers(const Network& network) {
    const std::size_t n = network.node_count();
    std::vector<std::uint32_t> left(n);
    std::uint32_t most = 0;
    for (std::size_t v = 0; v < n; ++v) {
        left[v] = static_cast<std::uint32_t>(network.degree(v));
        most = std::max(most, left[v]);
    }
    std::vector<std::uint32_t> begin(most + 2, 0);
    for (const std::uint32_t degree : left) ++begin[degree + 1];
    for (std::uint32_t d = 0; d <= most; ++d) begin[d + 1] += begin[d];
    std::vector<std::uint32_t> sorted(n);
    std::vector<std::uint32_t> place(n);
    std::vector<std::uint32_t> next(begin.begin(), begin.end() - 1);
    for (std::uint32_t v = 0; v < n; ++v) {
        place[v] = next[left[v]]++;
        sorted[place[v]] = v;
    }
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t v = sorted[i];
        const std::uint32_t core = left[v];
        for (const Network::Index w : network.neighbours(v)) {
            const std::uint32_t degree = left[w];
            if (degree <= core) continue;
            const std::uint32_t first = begin[degree]++;
            const std::uint32_t other = sorted[first];
            sorted[place[w]] = other;
            place[other] = place[w];
            sorted[first] = w;
            place[w] = first;
            left[w] = degree - 1;
        }
    }
    return left;
}

}  // namespace guanxi
