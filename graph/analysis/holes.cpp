#include "graph/analysis/holes.hpp"

#include <cstddef>

#include "graph/analysis/clustering.hpp"
#include "graph/analysis/degree.hpp"

// For each vertex v, what it invests in u by way of its other neighbours is gathered in one row that is cleared after
// each: investments go from v over q to all neighbours of q, and only those in u that are neighbours of v count.

namespace guanxi {

std::vector<double> constraint(const Network& network) {
    const std::size_t n = network.node_count();
    const std::vector<double> strengths = strength(network);
    std::vector<double> through(n, 0.0);
    std::vector<char> is_neighbour(n, 0);
    std::vector<double> result(n, 0.0);
    for (std::size_t v = 0; v < n; ++v) {
        const auto neighbours = network.neighbours(v);
        const std::uint64_t first = network.offsets()[v];
        for (const Network::Index u : neighbours) is_neighbour[u] = 1;
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            const Network::Index q = neighbours[i];
            const double share = network.weight(first + i) / strengths[v];
            const auto beyond = network.neighbours(q);
            const std::uint64_t their_first = network.offsets()[q];
            for (std::size_t j = 0; j < beyond.size(); ++j) {
                if (is_neighbour[beyond[j]])
                    through[beyond[j]] += share * network.weight(their_first + j) / strengths[q];
            }
        }
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            const double invested = network.weight(first + i) / strengths[v] + through[neighbours[i]];
            result[v] += invested * invested;
        }
        for (const Network::Index u : neighbours) {
            through[u] = 0;
            is_neighbour[u] = 0;
        }
    }
    return result;
}

std::vector<double> effective_size(const Network& network) {
    // Every triangle at v is a tie between two of its neighbours.
    const std::vector<std::uint64_t> ties_between = triangles(network);
    std::vector<double> result(ties_between.size(), 0.0);
    for (std::size_t v = 0; v < result.size(); ++v) {
        const auto degree = static_cast<double>(network.degree(v));
        if (degree > 0) result[v] = degree - 2 * static_cast<double>(ties_between[v]) / degree;
    }
    return result;
}

}  // namespace guanxi
