#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "graph/network.hpp"

namespace guanxi::testing {

/// A network of ties of weight 1.
inline Network unweighted(std::size_t node_count, const std::vector<std::pair<int, int>>& pairs) {
    std::vector<Tie> ties;
    for (const auto& [a, b] : pairs) ties.push_back({static_cast<std::size_t>(a), static_cast<std::size_t>(b), 1.0});
    return make_network(node_count, std::move(ties));
}

inline Network empty_network() { return make_network(0, {}); }
inline Network one_vertex() { return make_network(1, {}); }

/// Vertex 0 tied to all others.
inline Network star(std::size_t n) {
    std::vector<Tie> ties;
    for (std::size_t v = 1; v < n; ++v) ties.push_back({0, v, 1.0});
    return make_network(n, std::move(ties));
}

inline Network path(std::size_t n) {
    std::vector<Tie> ties;
    for (std::size_t v = 1; v < n; ++v) ties.push_back({v - 1, v, 1.0});
    return make_network(n, std::move(ties));
}

inline Network cycle(std::size_t n) {
    std::vector<Tie> ties = ties_of(path(n));
    ties.push_back({n - 1, 0, 1.0});
    return make_network(n, std::move(ties));
}

inline void add_clique(std::vector<Tie>& ties, std::size_t first, std::size_t size) {
    for (std::size_t a = first; a < first + size; ++a) {
        for (std::size_t b = a + 1; b < first + size; ++b) ties.push_back({a, b, 1.0});
    }
}

inline Network clique(std::size_t n) {
    std::vector<Tie> ties;
    add_clique(ties, 0, n);
    return make_network(n, std::move(ties));
}

/// Two cliques of `size` vertices, 0 … size-1 and size … 2·size-1, and a tie from size-1 to size.
inline Network two_cliques_and_a_bridge(std::size_t size) {
    std::vector<Tie> ties;
    add_clique(ties, 0, size);
    add_clique(ties, size, size);
    ties.push_back({size - 1, size, 1.0});
    return make_network(2 * size, std::move(ties));
}

/// A path 0–1–2, a pair 3–4 and a lone vertex 5.
inline Network three_parts() { return unweighted(6, {{0, 1}, {1, 2}, {3, 4}}); }

/// Every pair is tied with probability `density`, by a weight from 1 to `heaviest`. The same on every machine: only the
/// generator, whose output the standard fixes, is used, not its distributions.
inline Network random_network(std::uint32_t seed, std::size_t n, double density, unsigned heaviest = 1) {
    std::mt19937 generator(seed);
    std::vector<Tie> ties;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = a + 1; b < n; ++b) {
            const double drawn = generator() / 4294967296.0;
            const double weight = 1.0 + generator() % heaviest;
            if (drawn < density) ties.push_back({a, b, weight});
        }
    }
    return make_network(n, std::move(ties));
}

/// Sparse networks in many parts, through dense ones, up to nearly complete ones; weighted.
inline std::vector<Network> random_networks() {
    std::vector<Network> networks;
    std::uint32_t seed = 20250617;
    for (const std::size_t n : {2, 3, 5, 8, 13, 24, 40}) {
        for (const double density : {0.03, 0.08, 0.15, 0.3, 0.6, 0.95}) {
            networks.push_back(random_network(seed++, n, density, 5));
        }
    }
    return networks;
}

}  // namespace guanxi::testing
