// Cores, structural holes, mixing, strong components: what is counted on ties and their neighbourhoods.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/components.hpp"
#include "graph/analysis/cores.hpp"
#include "graph/analysis/degree.hpp"
#include "graph/analysis/density.hpp"
#include "graph/analysis/holes.hpp"
#include "graph/analysis/mixing.hpp"
#include "tests/graph/analysis/expect_near.hpp"
#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using testing::expect_near;
using ::testing::IsEmpty;
using testing::Matrix;

/// The k-cores by their definition: vertices with too few ties are taken away until none is left to take.
std::vector<std::uint32_t> naive_core_numbers(const Network& network) {
    const std::size_t n = network.node_count();
    std::vector<std::uint32_t> result(n, 0);
    for (std::uint32_t k = 1; k < n; ++k) {
        std::vector<bool> inside(n, true);
        for (bool changes = true; changes;) {
            changes = false;
            for (std::size_t v = 0; v < n; ++v) {
                std::uint32_t ties = 0;
                for (const Network::Index w : network.neighbours(v)) ties += inside[w] ? 1 : 0;
                if (!inside[v] || ties >= k) continue;
                inside[v] = false;
                changes = true;
            }
        }
        for (std::size_t v = 0; v < n; ++v) {
            if (inside[v]) result[v] = k;
        }
    }
    return result;
}

TEST(CoreNumbers, of_the_closed_forms) {
    EXPECT_THAT(core_numbers(testing::empty_network()), IsEmpty());
    EXPECT_THAT(core_numbers(testing::one_vertex()), ElementsAre(0));
    EXPECT_THAT(core_numbers(testing::star(5)), Each(1));
    EXPECT_THAT(core_numbers(testing::cycle(5)), Each(2));
    EXPECT_THAT(core_numbers(testing::clique(5)), Each(4));
    EXPECT_THAT(core_numbers(testing::two_cliques_and_a_bridge(4)), Each(3));
}

TEST(CoreNumbers, equal_those_of_taking_away) {
    for (const Network& network : testing::random_networks()) {
        EXPECT_EQ(core_numbers(network), naive_core_numbers(network));
    }
}

/// Burt's formula on the matrix of weights.
std::vector<double> naive_constraint(const Matrix& a) {
    const std::size_t n = a.size();
    Matrix p = a;
    for (auto& row : p) {
        const double sum = std::accumulate(row.begin(), row.end(), 0.0);
        for (double& value : row) value = sum > 0 ? value / sum : 0;
    }
    std::vector<double> result(n, 0.0);
    for (std::size_t v = 0; v < n; ++v) {
        for (std::size_t u = 0; u < n; ++u) {
            if (a[v][u] == 0) continue;
            double invested = p[v][u];
            for (std::size_t q = 0; q < n; ++q) invested += q == u || q == v ? 0 : p[v][q] * p[q][u];
            result[v] += invested * invested;
        }
    }
    return result;
}

TEST(Constraint, of_the_closed_forms) {
    EXPECT_THAT(constraint(testing::empty_network()), IsEmpty());
    EXPECT_THAT(constraint(testing::one_vertex()), ElementsAre(0.0));
    expect_near(constraint(testing::star(5)), {0.25, 1, 1, 1, 1});
    // In a triangle each invests 1/2 directly and 1/4 by way of the third in each other.
    expect_near(constraint(testing::clique(3)), {1.125, 1.125, 1.125});
}

TEST(Constraint, equals_its_formula) {
    for (const Network& network : testing::random_networks()) {
        expect_near(constraint(network), naive_constraint(testing::adjacency(network)));
    }
}

TEST(EffectiveSize, of_the_closed_forms) {
    EXPECT_THAT(effective_size(testing::one_vertex()), ElementsAre(0.0));
    expect_near(effective_size(testing::star(5)), {4, 1, 1, 1, 1});
    expect_near(effective_size(testing::clique(5)), {1, 1, 1, 1, 1});
    expect_near(effective_size(testing::cycle(5)), {2, 2, 2, 2, 2});
}

TEST(EffectiveSize, equals_the_count_of_ties_between_neighbours) {
    for (const Network& network : testing::random_networks()) {
        const Matrix a = testing::adjacency(network);
        std::vector<double> expected;
        for (std::size_t v = 0; v < a.size(); ++v) {
            double size = 0;
            double ties = 0;
            for (std::size_t u = 0; u < a.size(); ++u) {
                if (a[v][u] == 0) continue;
                size += 1;
                for (std::size_t w = 0; w < a.size(); ++w) ties += a[v][w] > 0 && a[u][w] > 0 ? 1 : 0;
            }
            expected.push_back(size == 0 ? 0 : size - ties / size);
        }
        expect_near(effective_size(network), expected);
    }
}

/// Pearson's correlation of pairs.
double correlation(const std::vector<std::pair<double, double>>& pairs) {
    const auto n = static_cast<double>(pairs.size());
    double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (const auto& [a, b] : pairs) {
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    const double scale = std::sqrt(std::max(0.0, n * xx - x * x)) * std::sqrt(std::max(0.0, n * yy - y * y));
    return scale < 1e-9 ? 0 : (n * xy - x * y) / scale;
}

TEST(DegreeAssortativity, of_the_closed_forms) {
    EXPECT_EQ(degree_assortativity(testing::empty_network()), 0.0);
    EXPECT_EQ(degree_assortativity(testing::cycle(7)), 0.0);
    EXPECT_NEAR(degree_assortativity(testing::star(7)), -1.0, 1e-12);
    EXPECT_NEAR(degree_assortativity(testing::path(4)), -0.5, 1e-12);
}

TEST(DegreeAssortativity, equals_the_correlation_over_ties) {
    for (const Network& network : testing::random_networks()) {
        std::vector<std::pair<double, double>> pairs;
        for (const Tie& tie : ties_of(network)) {
            const auto a = static_cast<double>(network.degree(tie.a));
            const auto b = static_cast<double>(network.degree(tie.b));
            pairs.insert(pairs.end(), {{a, b}, {b, a}});
        }
        EXPECT_NEAR(degree_assortativity(network), correlation(pairs), 1e-9);
    }
    for (const DirectedNetwork& network : testing::random_directed_networks()) {
        std::vector<std::pair<double, double>> pairs;
        for (const Arc& arc : arcs_of(network)) {
            pairs.emplace_back(network.out().degree(arc.from), network.in().degree(arc.to));
        }
        EXPECT_NEAR(degree_assortativity(network), correlation(pairs), 1e-9);
    }
}

TEST(KindAssortativity, is_1_within_kinds_and_below_0_between_two) {
    const std::vector<std::uint32_t> kinds{0, 0, 1, 1};
    EXPECT_NEAR(kind_assortativity(testing::unweighted(4, {{0, 1}, {2, 3}}), kinds), 1.0, 1e-12);
    EXPECT_NEAR(kind_assortativity(testing::unweighted(4, {{0, 2}, {1, 3}}), kinds), -1.0, 1e-12);
    EXPECT_EQ(kind_assortativity(testing::clique(4), std::vector<std::uint32_t>(4, 2)), 0.0);
    EXPECT_EQ(kind_assortativity(testing::empty_network(), {}), 0.0);
    // Two of three arcs stay within a kind; by chance (1/3 · 2/3 + 2/3 · 1/3) would: 4/9.
    const DirectedNetwork directed = make_directed_network(4, {{0, 1, 1.0}, {2, 3, 1.0}, {3, 1, 1.0}});
    EXPECT_NEAR(kind_assortativity(directed, kinds), (2.0 / 3 - 4.0 / 9) / (1 - 4.0 / 9), 1e-12);
}

TEST(Reciprocity, is_the_share_of_arcs_that_are_returned) {
    EXPECT_EQ(reciprocity(DirectedNetwork()), 0.0);
    EXPECT_EQ(reciprocity(make_directed_network(2, {{0, 1, 1.0}})), 0.0);
    EXPECT_NEAR(reciprocity(make_directed_network(3, {{0, 1, 1.0}, {1, 0, 2.0}, {1, 2, 1.0}})), 2.0 / 3, 1e-12);
    for (const DirectedNetwork& network : testing::random_directed_networks()) {
        const Matrix a = testing::adjacency(network);
        double returned = 0;
        for (const Arc& arc : arcs_of(network)) returned += a[arc.to][arc.from] > 0 ? 1 : 0;
        const auto m = static_cast<double>(network.arc_count());
        EXPECT_NEAR(reciprocity(network), m == 0 ? 0 : returned / m, 1e-12);
    }
}

TEST(Density, of_arcs_is_over_ordered_pairs) {
    EXPECT_EQ(density(DirectedNetwork()), 0.0);
    EXPECT_NEAR(density(make_directed_network(3, {{0, 1, 1.0}, {1, 0, 1.0}, {1, 2, 1.0}})), 0.5, 1e-12);
}

TEST(Degree, with_directions_counts_arcs_out_and_in) {
    const DirectedNetwork network = make_directed_network(3, {{0, 1, 2.0}, {0, 2, 3.0}, {1, 2, 5.0}});
    EXPECT_THAT(out_degree(network), ElementsAre(2, 1, 0));
    EXPECT_THAT(in_degree(network), ElementsAre(0, 1, 2));
    EXPECT_THAT(out_strength(network), ElementsAre(5.0, 5.0, 0.0));
    EXPECT_THAT(in_strength(network), ElementsAre(0.0, 2.0, 8.0));
}

TEST(StrongComponents, of_the_closed_forms) {
    EXPECT_EQ(strong_components(DirectedNetwork()).count(), 0u);
    EXPECT_EQ(strong_components(make_directed_network(3, {{0, 1, 1.0}, {1, 2, 1.0}})).count(), 3u);
    const Partition ring =
        strong_components(make_directed_network(4, {{1, 2, 1.0}, {2, 3, 1.0}, {3, 1, 1.0}, {0, 1, 1.0}}));
    EXPECT_THAT(ring.part_of, ElementsAre(1, 0, 0, 0));
    EXPECT_EQ(weak_components(make_directed_network(3, {{0, 1, 1.0}, {2, 1, 1.0}})).count(), 1u);
}

TEST(StrongComponents, are_those_that_reach_each_other) {
    for (const DirectedNetwork& network : testing::random_directed_networks()) {
        const Matrix d = testing::shortest(testing::lengths(network, Length::steps));
        const Partition parts = strong_components(network);
        const Partition weak = weak_components(network);
        for (std::size_t a = 0; a < d.size(); ++a) {
            for (std::size_t b = 0; b < d.size(); ++b) {
                EXPECT_EQ(parts.part_of[a] == parts.part_of[b], std::isfinite(d[a][b]) && std::isfinite(d[b][a]));
            }
        }
        EXPECT_EQ(weak, components(without_directions(network)));
    }
}

TEST(StrongComponents, of_a_path_of_a_million_vertices_need_no_deep_stack) {
    std::vector<Arc> arcs;
    for (std::size_t v = 1; v < 1'000'000; ++v) arcs.push_back({v - 1, v, 1.0});
    EXPECT_EQ(strong_components(make_directed_network(1'000'000, std::move(arcs))).count(), 1'000'000u);
}

}  // namespace
}  // namespace guanxi
