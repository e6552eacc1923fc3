#include "graph/analysis/eigenvector.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/components.hpp"
#include "tests/graph/analysis/expect_near.hpp"
#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using testing::expect_near;
using ::testing::IsEmpty;

TEST(Eigenvector, of_networks_without_ties_is_0) {
    EXPECT_THAT(eigenvector(testing::empty_network()), IsEmpty());
    EXPECT_THAT(eigenvector(testing::one_vertex()), Each(0.0));
    EXPECT_THAT(eigenvector(make_network(4, {})), Each(0.0));
}

TEST(Eigenvector, of_a_star_is_the_inverse_root_of_its_leaves_at_each_leaf) {
    expect_near(eigenvector(testing::star(10)),
                {1, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3});
}

TEST(Eigenvector, of_a_path_is_half_a_sine_wave) {
    for (const std::size_t n : {2, 3, 10, 60, 501}) {
        std::vector<double> expected;
        double largest = 0;
        for (std::size_t i = 1; i <= n; ++i) {
            expected.push_back(std::sin(std::numbers::pi * static_cast<double>(i) / static_cast<double>(n + 1)));
            largest = std::max(largest, expected.back());
        }
        for (double& value : expected) value /= largest;
        expect_near(eigenvector(testing::path(n)), expected, 1e-8);
    }
}

TEST(Eigenvector, of_a_cycle_and_a_clique_is_1_everywhere) {
    expect_near(eigenvector(testing::cycle(8)), std::vector<double>(8, 1.0));
    expect_near(eigenvector(testing::cycle(9)), std::vector<double>(9, 1.0));
    expect_near(eigenvector(testing::clique(7)), std::vector<double>(7, 1.0));
}

TEST(Eigenvector, of_a_complete_bipartite_network_is_in_the_ratio_of_the_roots_of_its_sides) {
    std::vector<Tie> ties;
    for (std::size_t a = 0; a < 4; ++a) {
        for (std::size_t b = 4; b < 13; ++b) ties.push_back({a, b, 1.0});
    }
    std::vector<double> expected(13, 2.0 / 3);
    std::fill_n(expected.begin(), 4, 1.0);
    expect_near(eigenvector(make_network(13, ties)), expected);
}

TEST(Eigenvector, of_two_cliques_and_a_bridge_is_greatest_on_the_bridge) {
    // By symmetry each clique has a, a, a, a, b with λa = 3a + b and λb = 4a + b: (λ - 3)(λ - 1) = 4.
    const double inner = 1 / (2 + std::sqrt(5.0) - 3);
    expect_near(eigenvector(testing::two_cliques_and_a_bridge(5)),
                {inner, inner, inner, inner, 1, 1, inner, inner, inner, inner});
}

TEST(Eigenvector, looks_at_weights) {
    // λa = 3b, λb = 3a + 4c, λc = 4b: λ = 5.
    expect_near(eigenvector(make_network(3, {{0, 1, 3.0}, {1, 2, 4.0}})), {0.6, 1, 0.8});
}

TEST(Eigenvector, of_a_disconnected_network_lies_in_the_component_with_the_largest_eigenvalue) {
    // The clique of 4 has 3, the path of 6 less than 2.
    std::vector<Tie> ties = ties_of(testing::path(6));
    testing::add_clique(ties, 6, 4);
    expect_near(eigenvector(make_network(10, ties)), {0, 0, 0, 0, 0, 0, 1, 1, 1, 1});
}

TEST(Eigenvector, of_components_with_equal_eigenvalues_lies_in_the_first) {
    expect_near(eigenvector(testing::unweighted(6, {{1, 5}, {0, 2}, {3, 4}})), {1, 0, 1, 0, 0, 0});
    // A star with 4 leaves and a cycle have 2 both; the star has more vertices.
    std::vector<Tie> ties = ties_of(testing::cycle(4));
    for (const std::size_t leaf : {5, 6, 7, 8}) ties.push_back({4, leaf, 1.0});
    expect_near(eigenvector(make_network(9, ties)), {0, 0, 0, 0, 1, 0.5, 0.5, 0.5, 0.5});
}

TEST(Eigenvector, equals_dense_power_iteration) {
    for (const Network& network : testing::random_networks()) {
        const std::vector<double> found = eigenvector(network);
        if (network.tie_count() == 0) continue;
        const auto top = std::max_element(found.begin(), found.end()) - found.begin();
        const Partition parts = components(network);
        std::vector<bool> inside;
        for (const std::uint32_t part : parts.part_of) inside.push_back(part == parts.part_of[top]);
        expect_near(found, testing::naive_eigenvector(network, inside), 1e-10);
    }
}

TEST(Eigenvector, satisfies_its_equation_with_the_largest_eigenvalue_of_all_components) {
    for (const Network& network : testing::random_networks()) {
        if (network.tie_count() == 0) continue;
        const testing::Matrix a = testing::adjacency(network);
        const std::vector<double> x = eigenvector(network);
        const auto rayleigh = [&](const std::vector<double>& y) {
            double product = 0;
            double norm = 0;
            for (std::size_t i = 0; i < y.size(); ++i) {
                norm += y[i] * y[i];
                for (std::size_t j = 0; j < y.size(); ++j) product += y[i] * a[i][j] * y[j];
            }
            return product / norm;
        };
        const double lambda = rayleigh(x);
        for (std::size_t i = 0; i < x.size(); ++i) {
            double sum = 0;
            for (std::size_t j = 0; j < x.size(); ++j) sum += a[i][j] * x[j];
            EXPECT_NEAR(sum, lambda * x[i], 1e-10 * lambda);
        }
        const std::vector<double> whole = testing::naive_eigenvector(network, std::vector<bool>(x.size(), true));
        EXPECT_GE(lambda, rayleigh(whole) * (1 - 1e-9));
    }
}

TEST(Eigenvector, converges_on_a_large_sparse_network_beyond_one_basis) {
    const Network network = testing::random_network(11, 600, 0.006, 3);
    const std::vector<double> x = eigenvector(network);
    double lambda = 0;
    double norm = 0;
    std::vector<double> product(x.size(), 0.0);
    for (const Tie& tie : ties_of(network)) {
        product[tie.a] += tie.weight * x[tie.b];
        product[tie.b] += tie.weight * x[tie.a];
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        lambda += x[i] * product[i];
        norm += x[i] * x[i];
    }
    lambda /= norm;
    for (std::size_t i = 0; i < x.size(); ++i) EXPECT_NEAR(product[i], lambda * x[i], 1e-10);
}

}  // namespace
}  // namespace guanxi
