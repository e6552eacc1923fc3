#include "graph/analysis/clustering.hpp"

#include <cstddef>
#include <limits>
#include <utility>

// Every tie is given the direction from the vertex of smaller degree (smaller number among equals) to the other, so
// that no vertex has more than sqrt(2m) ties out and each triangle has one corner with two of them. For each corner u
// the targets of its ties are marked; a tie from one of them to a marked vertex closes a triangle.

namespace guanxi {

namespace {

bool is_below(const Network& network, Network::Index a, Network::Index b) {
    return std::pair(network.degree(a), a) < std::pair(network.degree(b), b);
}

}  // namespace

std::vector<std::uint64_t> triangles(const Network& network) {
    const std::size_t n = network.node_count();
    std::vector<std::size_t> begin{0};
    begin.reserve(n + 1);
    std::vector<Network::Index> above;
    above.reserve(network.tie_count());
    for (Network::Index v = 0; v < n; ++v) {
        for (const Network::Index w : network.neighbours(v)) {
            if (is_below(network, v, w)) above.push_back(w);
        }
        begin.push_back(above.size());
    }
    std::vector<std::uint64_t> result(n, 0);
    std::vector<Network::Index> marked_by(n, std::numeric_limits<Network::Index>::max());
    for (Network::Index u = 0; u < n; ++u) {
        for (std::size_t i = begin[u]; i < begin[u + 1]; ++i) marked_by[above[i]] = u;
        for (std::size_t i = begin[u]; i < begin[u + 1]; ++i) {
            const Network::Index v = above[i];
            for (std::size_t j = begin[v]; j < begin[v + 1]; ++j) {
                const Network::Index w = above[j];
                if (marked_by[w] != u) continue;
                ++result[u];
                ++result[v];
                ++result[w];
            }
        }
    }
    return result;
}

Clustering clustering(const Network& network) {
    const std::vector<std::uint64_t> corners = triangles(network);
    Clustering result;
    result.local.assign(corners.size(), 0.0);
    double closed = 0;  // every triangle closes three triples, one at each corner
    double triples = 0;
    double sum = 0;
    for (std::size_t v = 0; v < corners.size(); ++v) {
        const auto degree = static_cast<double>(network.degree(v));
        if (degree < 2) continue;
        const double pairs = degree * (degree - 1) / 2;
        result.local[v] = static_cast<double>(corners[v]) / pairs;
        sum += result.local[v];
        closed += static_cast<double>(corners[v]);
        triples += pairs;
    }
    if (!corners.empty()) result.mean = sum / static_cast<double>(corners.size());
    if (triples > 0) result.transitivity = closed / triples;
    return result;
}

}  // namespace guanxi
