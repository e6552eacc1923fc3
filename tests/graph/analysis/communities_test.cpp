#include "graph/analysis/communities.hpp"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/components.hpp"
#include "graph/analysis/modularity.hpp"
#include "graph/base/error.hpp"
#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

Partition partition_of(const std::vector<std::uint32_t>& labels) { return make_partition(labels); }

/// The network without the ties between different parts.
Network inside(const Network& network, const Partition& partition) {
    std::vector<Tie> ties = ties_of(network);
    std::erase_if(ties, [&](const Tie& tie) { return partition.part_of[tie.a] != partition.part_of[tie.b]; });
    return make_network(network.node_count(), std::move(ties));
}

TEST(Modularity, of_networks_without_ties_is_0) {
    EXPECT_EQ(modularity(testing::empty_network(), {}), 0.0);
    EXPECT_EQ(modularity(testing::one_vertex(), partition_of({0})), 0.0);
    EXPECT_EQ(modularity(make_network(2, {}), partition_of({0, 1})), 0.0);
}
TEST(Modularity, of_one_part_is_0) {
    EXPECT_NEAR(modularity(testing::cycle(5), partition_of({0, 0, 0, 0, 0})), 0, 1e-15);
}
TEST(Modularity, of_single_vertices_of_a_clique_is_minus_1_over_n) {
    EXPECT_DOUBLE_EQ(modularity(testing::clique(4), partition_of({0, 1, 2, 3})), -0.25);
}
TEST(Modularity, of_k_equal_cliques_apart_is_1_less_1_over_k) {
    std::vector<Tie> ties;
    for (const std::size_t first : {0, 3, 6, 9}) testing::add_clique(ties, first, 3);
    const Network network = make_network(12, ties);
    EXPECT_DOUBLE_EQ(modularity(network, components(network)), 0.75);
}
TEST(Modularity, of_two_triangles_and_a_bridge_is_5_over_14) {
    EXPECT_DOUBLE_EQ(modularity(testing::two_cliques_and_a_bridge(3), partition_of({0, 0, 0, 1, 1, 1})), 5.0 / 14);
}
TEST(Modularity, of_the_two_sides_of_one_tie_is_minus_a_half) {
    EXPECT_DOUBLE_EQ(modularity(testing::path(2), partition_of({0, 1})), -0.5);
}
TEST(Modularity, equals_the_sum_over_all_pairs) {
    for (const Network& network : testing::random_networks()) {
        std::vector<std::uint32_t> labels;
        std::vector<int> parts;
        for (std::size_t v = 0; v < network.node_count(); ++v) {
            labels.push_back(static_cast<std::uint32_t>(v * v % 3 % network.node_count()));
            parts.push_back(static_cast<int>(labels.back()));
        }
        EXPECT_NEAR(modularity(network, make_partition(labels)), testing::naive_modularity(network, parts), 1e-12);
    }
}

TEST(Communities, of_an_empty_network_are_none) { EXPECT_EQ(communities(testing::empty_network()).count(), 0u); }
TEST(Communities, of_vertices_without_ties_are_single) {
    EXPECT_THAT(communities(make_network(3, {})).part_of, ElementsAre(0, 1, 2));
}
TEST(Communities, of_a_clique_and_a_star_are_one) {
    EXPECT_THAT(communities(testing::clique(6)).part_of, Each(0u));
    EXPECT_THAT(communities(testing::star(6)).part_of, Each(0u));
}
TEST(Communities, of_two_cliques_and_a_bridge_are_the_cliques) {
    EXPECT_THAT(communities(testing::two_cliques_and_a_bridge(4)).part_of, ElementsAre(0, 0, 0, 0, 1, 1, 1, 1));
}
TEST(Communities, of_a_ring_of_cliques_are_the_cliques) {
    std::vector<Tie> ties;
    for (std::size_t i = 0; i < 6; ++i) {
        testing::add_clique(ties, 5 * i, 5);
        ties.push_back({5 * i + 4, (5 * i + 5) % 30, 1.0});
    }
    const Partition found = communities(make_network(30, ties));
    EXPECT_EQ(found.count(), 6u);
    for (std::size_t v = 0; v < 30; ++v) EXPECT_EQ(found.part_of[v], v / 5);
}
TEST(Communities, are_numbered_by_falling_size) {
    std::vector<Tie> ties;
    testing::add_clique(ties, 0, 3);
    testing::add_clique(ties, 3, 5);
    EXPECT_THAT(communities(make_network(9, ties)).part_of, ElementsAre(1, 1, 1, 0, 0, 0, 0, 0, 2));
}
TEST(Communities, look_at_weights) {
    // A square whose opposite sides are heavy.
    const Network network = make_network(4, {{0, 1, 9.0}, {1, 2, 1.0}, {2, 3, 9.0}, {3, 0, 1.0}});
    EXPECT_THAT(communities(network).part_of, ElementsAre(0, 0, 1, 1));
}

TEST(Communities, of_small_networks_are_the_best_of_all_partitions_or_nearly) {
    int best = 0;
    int all = 0;
    for (std::uint32_t seed = 0; seed < 160; ++seed) {
        const Network network = testing::random_network(seed, 4 + seed % 5, 0.2 + 0.1 * (seed % 7), 1 + seed % 3);
        const double found = modularity(network, communities(network));
        const double optimum = testing::best_modularity(network);
        EXPECT_LE(found, optimum + 1e-12) << "seed " << seed;
        EXPECT_GE(found, optimum - 0.05) << "seed " << seed;
        all += 1;
        best += found >= optimum - 1e-12 ? 1 : 0;
    }
    EXPECT_GE(best, all * 95 / 100) << best << " of " << all;
}

TEST(Communities, of_the_karate_club_have_its_best_modularity) {
    // W. W. Zachary, "An information flow model for conflict and fission in small groups", Journal of Anthropological
    // Research 33, 452–473 (1977), doi:10.1086/jar.33.4.3629752. The optimum without weights is 0.419790, with 4 parts:
    // U. Brandes and others, "On modularity clustering", IEEE TKDE 20, 172–188 (2008), doi:10.1109/TKDE.2007.190689.
    const Network club = testing::unweighted(
        34, {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},  {0, 11},
             {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},   {1, 7},   {1, 13},
             {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},   {2, 9},   {2, 13},  {2, 27},
             {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},   {4, 10},  {5, 6},   {5, 10},  {5, 16},
             {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},  {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33},
             {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29},
             {23, 32}, {23, 33}, {24, 25}, {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31},
             {28, 33}, {29, 32}, {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}});
    ASSERT_EQ(club.tie_count(), 78u);
    const Partition found = communities(club);
    EXPECT_EQ(found.count(), 4u);
    EXPECT_NEAR(modularity(club, found), 0.419790, 1e-6);
}

TEST(Communities, are_connected) {
    for (const Network& network : testing::random_networks()) {
        const Partition found = communities(network);
        EXPECT_EQ(components(inside(network, found)).count(), found.count());
    }
}

TEST(Communities, cannot_be_bettered_by_moving_one_vertex_or_merging_two_communities) {
    for (const Network& network : testing::random_networks()) {
        const Partition found = communities(network);
        const double reached = modularity(network, found);
        const auto count = static_cast<std::uint32_t>(found.count());
        for (std::size_t v = 0; v < network.node_count(); ++v) {
            for (std::uint32_t to = 0; to <= count && to < network.node_count(); ++to) {
                std::vector<std::uint32_t> labels = found.part_of;
                labels[v] = to;
                EXPECT_LE(modularity(network, make_partition(labels)), reached + 1e-10);
            }
        }
        for (std::uint32_t a = 0; a < count; ++a) {
            for (std::uint32_t b = a + 1; b < count; ++b) {
                std::vector<std::uint32_t> labels = found.part_of;
                for (std::uint32_t& label : labels) label = label == b ? a : label;
                EXPECT_LE(modularity(network, make_partition(labels)), reached + 1e-10);
            }
        }
    }
}

TEST(Communities, find_planted_groups_again) {
    // Four groups of 25, inside tied with probability 0.5, across with 0.03.
    std::mt19937 generator(4);
    std::vector<Tie> ties;
    for (std::size_t a = 0; a < 100; ++a) {
        for (std::size_t b = a + 1; b < 100; ++b) {
            if (generator() / 4294967296.0 < (a % 4 == b % 4 ? 0.5 : 0.03)) ties.push_back({a, b, 1.0});
        }
    }
    const Partition found = communities(make_network(100, ties));
    EXPECT_EQ(found.count(), 4u);
    for (std::size_t v = 0; v < 100; ++v) EXPECT_EQ(found.part_of[v], v % 4);
}

TEST(Communities, are_the_same_for_the_same_seed) {
    const Network network = testing::random_network(5, 800, 0.01, 3);
    EXPECT_EQ(communities(network, {.seed = 7}), communities(network, {.seed = 7}));
    EXPECT_NE(communities(network, {.seed = 7}), communities(network, {.seed = 8})) << "seeds do nothing";
}

TEST(Communities, get_smaller_as_the_resolution_rises) {
    const Network network = testing::random_network(5, 300, 0.03);
    const std::size_t few = communities(network, {.resolution = 0.3}).count();
    const std::size_t some = communities(network).count();
    const std::size_t many = communities(network, {.resolution = 5}).count();
    EXPECT_LT(few, some);
    EXPECT_LT(some, many);
}

TEST(Communities, refuse_options_out_of_range) {
    EXPECT_THROW(communities(testing::star(4), {.resolution = 0}), Error);
    EXPECT_THROW(communities(testing::star(4), {.max_iterations = 0}), Error);
}

}  // namespace
}  // namespace guanxi
