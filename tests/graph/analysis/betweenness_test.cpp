#include "graph/analysis/betweenness.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/analysis/expect_near.hpp"
#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using testing::expect_near;
using ::testing::IsEmpty;

TEST(Betweenness, of_an_empty_network_is_empty) { EXPECT_THAT(betweenness(testing::empty_network()), IsEmpty()); }

TEST(Betweenness, of_fewer_than_three_vertices_is_0) {
    EXPECT_THAT(betweenness(testing::one_vertex()), ElementsAre(0.0));
    EXPECT_THAT(betweenness(testing::path(2)), ElementsAre(0.0, 0.0));
}

TEST(Betweenness, of_a_star_is_one_at_its_centre) {
    EXPECT_THAT(betweenness(testing::star(6)), ElementsAre(1.0, 0.0, 0.0, 0.0, 0.0, 0.0));
}

TEST(Betweenness, of_a_path_is_the_product_of_both_sides) {
    const double n = 7;
    std::vector<double> expected;
    for (double i = 0; i < n; ++i) expected.push_back(i * (n - 1 - i) / ((n - 1) * (n - 2) / 2));
    expect_near(betweenness(testing::path(7)), expected);
}

TEST(Betweenness, of_a_clique_is_0) { EXPECT_THAT(betweenness(testing::clique(6)), Each(0.0)); }

TEST(Betweenness, of_an_odd_cycle_is_that_of_its_unique_shortest_paths) {
    // With n = 2h+1 each vertex lies inside h(h-1)/2 shortest paths.
    expect_near(betweenness(testing::cycle(9)), std::vector<double>(9, 6.0 / 28));
}

TEST(Betweenness, of_an_even_cycle_halves_the_paths_between_opposites) {
    // With n = 2h it is (h-1)²/2 pairs.
    expect_near(betweenness(testing::cycle(8)), std::vector<double>(8, 4.5 / 21));
}

TEST(Betweenness, of_two_cliques_lies_on_the_bridge) {
    // Each end of the bridge is between its 4 fellows and the 5 vertices beyond: 20 of the 36 pairs.
    expect_near(betweenness(testing::two_cliques_and_a_bridge(5)), {0, 0, 0, 0, 20.0 / 36, 20.0 / 36, 0, 0, 0, 0});
}

TEST(Betweenness, of_a_disconnected_network_is_scaled_by_all_pairs) {
    expect_near(betweenness(testing::three_parts()), {0, 0.1, 0, 0, 0, 0});
}

TEST(Betweenness, does_not_look_at_weights) {
    const Network network = testing::random_network(7, 20, 0.2, 9);
    std::vector<Tie> ties = ties_of(network);
    for (Tie& tie : ties) tie.weight = 1;
    EXPECT_EQ(betweenness(network), betweenness(make_network(20, ties)));
}

TEST(Betweenness, equals_the_count_over_all_pairs) {
    for (const Network& network : testing::random_networks()) {
        expect_near(betweenness(network), testing::naive_betweenness(network));
    }
}

TEST(Betweenness, survives_more_shortest_paths_than_a_double_can_count) {
    // A chain of squares: 0, two side by side, 3, two side by side, 6, … with 2^1500 shortest paths from end to end.
    const std::size_t squares = 1500;
    std::vector<Tie> ties;
    for (std::size_t i = 0; i < squares; ++i) {
        for (const std::size_t side : {3 * i + 1, 3 * i + 2}) {
            ties.push_back({3 * i, side, 1.0});
            ties.push_back({side, 3 * i + 3, 1.0});
        }
    }
    const std::size_t n = 3 * squares + 1;
    const std::vector<double> result = betweenness(make_network(n, std::move(ties)));
    const auto pairs = static_cast<double>(n - 1) * static_cast<double>(n - 2) / 2;
    for (std::size_t i = 0; i <= squares; ++i) {
        // All pairs across a corner, and half of the pair of sides before it and after it.
        const auto before = static_cast<double>(3 * i);
        const auto after = static_cast<double>(n - 1) - before;
        const double sides = (i > 0 ? 0.5 : 0.0) + (i < squares ? 0.5 : 0.0);
        ASSERT_NEAR(result[3 * i], (before * after + sides) / pairs, 1e-12) << "corner " << i;
    }
    for (std::size_t i = 0; i < squares; ++i) {
        // Half of the pairs across the square: from its near corner and before to its far corner and beyond.
        const auto before = static_cast<double>(3 * i + 1);
        const auto after = static_cast<double>(n) - before - 2;
        ASSERT_NEAR(result[3 * i + 1], before * after / 2 / pairs, 1e-12) << "side " << i;
    }
}

}  // namespace
}  // namespace guanxi
