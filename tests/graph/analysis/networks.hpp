#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "graph/directed_network.hpp"
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

/// Each ordered pair is an arc with probability `density`, of a weight from 1 to `heaviest`; `loops` arcs from a random
/// vertex to itself and as many second arcs beside the first ones are asked for as well.
inline DirectedNetwork random_directed(std::uint32_t seed, std::size_t n, double density, unsigned heaviest = 1,
                                       std::size_t loops = 0) {
    std::mt19937 generator(seed);
    std::vector<Arc> arcs;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            const double drawn = generator() / 4294967296.0;
            const double weight = 1.0 + generator() % heaviest;
            if (a != b && drawn < density) arcs.push_back({a, b, weight});
        }
    }
    const std::size_t single = arcs.size();
    for (std::size_t i = 0; i < loops; ++i) {
        const std::size_t v = generator() % n;
        arcs.push_back({v, v, 1.0});
        if (single > 0) arcs.push_back(arcs[generator() % single]);
    }
    return make_directed_network(n, std::move(arcs));
}

/// Sparse to dense, weighted, with loops and parallel arcs asked for.
inline std::vector<DirectedNetwork> random_directed_networks() {
    std::vector<DirectedNetwork> networks;
    std::uint32_t seed = 20250618;
    for (const std::size_t n : {1, 2, 3, 6, 12, 24}) {
        for (const double density : {0.03, 0.1, 0.25, 0.6})
            networks.push_back(random_directed(seed++, n, density, 4, 5));
    }
    return networks;
}

/// A random network with what a fast search takes away first: trees and small parts that hang off it, and vertices with
/// the neighbours of others, tied to them or not.
inline Network reducible_network(std::uint32_t seed, std::size_t core, std::size_t n) {
    std::mt19937 generator(seed);
    std::vector<Tie> ties = ties_of(random_network(seed, core, 3.0 / static_cast<double>(core)));
    for (std::size_t v = core; v < n; ++v) {
        const std::size_t like = generator() % v;
        const auto kind = generator() % 4;
        if (kind == 0) ties.push_back({v, like, 1.0});
        if (kind == 1 && v + 1 < n) {  // a triangle that hangs off `like`
            ties.insert(ties.end(), {{like, v, 1.0}, {like, v + 1, 1.0}, {v, v + 1, 1.0}});
            ++v;
        }
        if (kind < 2) continue;
        for (const Tie& tie : std::vector<Tie>(ties)) {
            if (tie.a == like) ties.push_back({v, tie.b, 1.0});
            if (tie.b == like) ties.push_back({v, tie.a, 1.0});
        }
        if (kind == 3) ties.push_back({v, like, 1.0});
    }
    return make_network(n, std::move(ties));
}

}  // namespace guanxi::testing
