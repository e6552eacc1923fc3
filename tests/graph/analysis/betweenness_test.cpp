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
using testing::Matrix;

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

TEST(Betweenness, equals_the_count_over_all_pairs_where_much_is_taken_away_first) {
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        const Network network = testing::reducible_network(seed, 8 * seed, 110);
        expect_near(betweenness(network), testing::naive_betweenness(network));
    }
}

TEST(Betweenness, is_the_same_to_the_last_bit_for_all_instructions_and_numbers_of_threads) {
    const Network network = testing::random_network(3, 700, 0.01);
    testing::expect_same_bits([&](const PathOptions& options) { return betweenness(network, options); });
}

TEST(Betweenness, of_a_directed_path_goes_one_way) {
    const DirectedNetwork network = make_directed_network(4, {{0, 1, 1.0}, {1, 2, 1.0}, {2, 3, 1.0}});
    expect_near(betweenness(network), {0, 2.0 / 6, 2.0 / 6, 0});
    expect_near(edge_betweenness(network), {3.0 / 12, 4.0 / 12, 3.0 / 12});
}

TEST(Betweenness, with_lengths_goes_round_a_long_tie) {
    const Network network = make_network(3, {{0, 1, 1.0}, {1, 2, 0.5}, {0, 2, 3.0}});
    PathOptions options;
    options.length = Length::weights;
    expect_near(betweenness(network, options), {0, 1, 0});
    options.length = Length::inverse_weights;  // 1 + 1/3 is shorter than 2
    expect_near(betweenness(network, options), {1, 0, 0});
}

TEST(Betweenness, with_lengths_counts_paths_that_only_rounding_tells_apart) {
    // 1/3 + 1/3 + 1/3 against 1/10 · 7 + 3/10, both about 1.
    const Network network = make_network(
        7, {{0, 1, 3.0}, {1, 2, 3.0}, {2, 6, 3.0}, {0, 3, 10.0}, {3, 4, 10.0 / 6}, {4, 5, 10.0 / 2}, {5, 6, 10.0}});
    PathOptions options;
    options.length = Length::inverse_weights;
    const Matrix lengths = testing::lengths(network, options.length);
    std::vector<double> expected = testing::naive_path_shares(lengths);
    for (double& value : expected) value /= 30;
    expect_near(betweenness(network, options), expected);
}

TEST(Betweenness, with_directions_and_lengths_equals_the_count_over_all_pairs) {
    for (const Length length : {Length::steps, Length::weights, Length::inverse_weights}) {
        PathOptions options;
        options.length = length;
        const auto check = [&](const auto& network) {
            const auto n = static_cast<double>(network.node_count());
            std::vector<double> expected = testing::naive_path_shares(testing::lengths(network, length));
            for (double& value : expected) value = n < 3 ? 0 : value / ((n - 1) * (n - 2));
            expect_near(betweenness(network, options), expected);
        };
        for (const Network& network : testing::random_networks()) check(network);
        for (const DirectedNetwork& network : testing::random_directed_networks()) check(network);
    }
}

TEST(EdgeBetweenness, of_a_bridge_is_the_share_of_pairs_across) {
    const Network network = testing::two_cliques_and_a_bridge(3);
    expect_near(edge_betweenness(network), {1.0 / 15, 4.0 / 15, 4.0 / 15, 9.0 / 15, 4.0 / 15, 4.0 / 15, 1.0 / 15});
}

TEST(EdgeBetweenness, equals_the_count_over_all_pairs) {
    for (const Length length : {Length::steps, Length::inverse_weights}) {
        PathOptions options;
        options.length = length;
        for (const Network& network : testing::random_networks()) {
            const Matrix shares = testing::naive_tie_shares(testing::lengths(network, length));
            const auto n = static_cast<double>(network.node_count());
            std::vector<double> expected;
            for (const Tie& t : ties_of(network))
                expected.push_back((shares[t.a][t.b] + shares[t.b][t.a]) / (n * (n - 1)));
            expect_near(edge_betweenness(network, options), expected);
        }
        for (const DirectedNetwork& network : testing::random_directed_networks()) {
            const Matrix shares = testing::naive_tie_shares(testing::lengths(network, length));
            const auto n = static_cast<double>(network.node_count());
            std::vector<double> expected;
            for (const Arc& arc : arcs_of(network)) expected.push_back(shares[arc.from][arc.to] / (n * (n - 1)));
            expect_near(edge_betweenness(network, options), expected);
        }
    }
}

TEST(EdgeBetweenness, equals_the_count_over_all_pairs_where_the_network_falls_into_blocks) {
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        const Network network = testing::reducible_network(seed, 16 * seed, 80);
        const Matrix shares = testing::naive_tie_shares(testing::lengths(network, Length::steps));
        const auto n = static_cast<double>(network.node_count());
        std::vector<double> expected;
        for (const Tie& t : ties_of(network)) expected.push_back((shares[t.a][t.b] + shares[t.b][t.a]) / (n * (n - 1)));
        expect_near(edge_betweenness(network), expected);
    }
}

TEST(EdgeBetweenness, is_the_same_to_the_last_bit_for_all_instructions_and_numbers_of_threads) {
    const Network network = testing::random_network(3, 700, 0.01);
    testing::expect_same_bits([&](const PathOptions& options) { return edge_betweenness(network, options); });
}

TEST(EdgeBetweenness, survives_more_shortest_paths_than_a_double_can_count) {
    // A ring of squares, 2^950 shortest paths to the other side. All ties are alike, so each has the same share of all
    // the steps there are.
    const std::size_t squares = 1900;
    std::vector<Tie> ties;
    for (std::size_t i = 0; i < squares; ++i) {
        for (const std::size_t side : {3 * i + 1, 3 * i + 2}) {
            ties.push_back({3 * i, side, 1.0});
            ties.push_back({side, (3 * i + 3) % (3 * squares), 1.0});
        }
    }
    double from_corner = 0;  // steps to all others
    double from_side = 2;    // to the other side of its square
    for (std::size_t place = 1; place < 2 * squares; ++place) {
        const auto steps = static_cast<double>(std::min(place, 2 * squares - place));
        from_corner += steps * (place % 2 == 1 ? 2 : 1);
        from_side += steps * (place % 2 == 1 ? 1 : 2);
    }
    const auto n = static_cast<double>(3 * squares);
    const double steps = static_cast<double>(squares) * (from_corner + 2 * from_side);  // of ordered pairs
    const double expected = steps / (n * (n - 1)) / static_cast<double>(ties.size());
    for (const double value : edge_betweenness(make_network(3 * squares, ties))) ASSERT_NEAR(value, expected, 1e-12);
}

TEST(Betweenness, can_be_watched_and_cancelled) {
    const Network network = testing::random_network(3, 200, 0.05);
    Progress progress;
    PathOptions options;
    options.execution.progress = &progress;
    betweenness(network, options);
    EXPECT_GT(progress.total, 0u);
    EXPECT_EQ(progress.done, progress.total);
    progress.cancelled = true;
    options.execution.threads = 3;
    EXPECT_THROW(betweenness(network, options), Cancelled);
    EXPECT_THROW(edge_betweenness(network, options), Cancelled);
}

TEST(Betweenness, of_two_million_lone_vertices_is_0) {
    EXPECT_THAT(betweenness(make_network(2'000'000, {})), Each(0.0));
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
