#include "graph/analysis/clustering.hpp"

#include <cstddef>
#include <numeric>

#include "graph/analysis/symmetric_matrix.hpp"

// Vertices are numbered by falling degree, and every tie is given the direction to the smaller number, so that no
// vertex has more than sqrt(2m) ties out and each triangle has one corner with two of them. For each corner u the
// targets of its ties are marked; a tie from one of them to a marked vertex closes a triangle. What is looked at most
// has small numbers, and so lies together.

namespace guanxi {

namespace {

/// The ties of each vertex to smaller numbers, in a numbering by falling degree.
struct Oriented {
    std::vector<Network::Index> vertex;  // by number
    std::vector<std::uint32_t> begin{0};
    std::vector<std::uint32_t> targets;
};

Oriented orient(const Network& network) {
    const std::size_t n = network.node_count();
    std::vector<Network::Index> all(n);
    std::iota(all.begin(), all.end(), 0u);
    Oriented result;
    result.vertex = by_falling_degree(network, all);
    std::vector<std::uint32_t> number(n);
    for (std::uint32_t i = 0; i < n; ++i) number[result.vertex[i]] = i;
    result.begin.reserve(n + 1);
    result.targets.resize(network.tie_count() + 1);  // and one place to write in vain
    std::size_t size = 0;
    for (std::uint32_t i = 0; i < n; ++i) {
        for (const Network::Index w : network.neighbours(result.vertex[i])) {
            result.targets[size] = number[w];
            size += number[w] < i ? 1 : 0;
        }
        result.begin.push_back(static_cast<std::uint32_t>(size));
    }
    return result;
}

}  // namespace

std::vector<std::uint64_t> triangles(const Network& network) {
    const Oriented ties = orient(network);
    const std::size_t n = ties.vertex.size();
    std::vector<std::uint64_t> corners(n, 0);
    std::vector<std::uint8_t> is_marked(n, 0);
    for (std::size_t u = 0; u < n; ++u) {
        const std::uint32_t begin = ties.begin[u];
        const std::uint32_t end = ties.begin[u + 1];
        if (end - begin < 2) continue;
        for (std::uint32_t i = begin; i < end; ++i) is_marked[ties.targets[i]] = 1;
        std::uint64_t at_u = 0;
        for (std::uint32_t i = begin; i < end; ++i) {
            const std::uint32_t v = ties.targets[i];
            std::uint64_t at_v = 0;
            for (std::uint32_t j = ties.begin[v]; j < ties.begin[v + 1]; ++j) {
                const std::uint64_t closes = is_marked[ties.targets[j]];
                corners[ties.targets[j]] += closes;
                at_v += closes;
            }
            corners[v] += at_v;
            at_u += at_v;
        }
        corners[u] += at_u;
        for (std::uint32_t i = begin; i < end; ++i) is_marked[ties.targets[i]] = 0;
    }
    std::vector<std::uint64_t> result(n);
    for (std::size_t i = 0; i < n; ++i) result[ties.vertex[i]] = corners[i];
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
