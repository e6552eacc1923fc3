#include "graph/analysis/distances.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/closeness.hpp"
#include "graph/analysis/components.hpp"
#include "graph/analysis/harmonic.hpp"
#include "tests/graph/analysis/expect_near.hpp"
#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using testing::expect_near;
using ::testing::IsEmpty;

TEST(DistanceProfiles, of_a_path_tell_its_distances) {
    const auto profiles = distance_profiles(testing::path(3));
    EXPECT_EQ(profiles[0], (DistanceProfile{2, 3, 1.5, 2}));
    EXPECT_EQ(profiles[1], (DistanceProfile{2, 2, 2.0, 1}));
}

TEST(DistanceProfiles, leave_out_other_components) {
    const auto profiles = distance_profiles(testing::three_parts());
    EXPECT_EQ(profiles[3], (DistanceProfile{1, 1, 1.0, 1}));
    EXPECT_EQ(profiles[5], DistanceProfile());
}

/// The profiles read off a matrix of distances.
std::vector<DistanceProfile> naive_profiles(const testing::Matrix& distances) {
    std::vector<DistanceProfile> result;
    for (const auto& row : distances) {
        DistanceProfile profile;
        for (const double distance : row) {
            if (distance == 0 || std::isinf(distance)) continue;
            ++profile.reached;
            profile.sum += distance;
            profile.inverse_sum += 1 / distance;
            profile.farthest = std::max(profile.farthest, distance);
        }
        result.push_back(profile);
    }
    return result;
}

void expect_profiles(const std::vector<DistanceProfile>& actual, const std::vector<DistanceProfile>& expected) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t v = 0; v < actual.size(); ++v) {
        EXPECT_EQ(actual[v].reached, expected[v].reached) << "at vertex " << v;
        EXPECT_NEAR(actual[v].sum, expected[v].sum, 1e-9) << "at vertex " << v;
        EXPECT_NEAR(actual[v].inverse_sum, expected[v].inverse_sum, 1e-9) << "at vertex " << v;
        EXPECT_NEAR(actual[v].farthest, expected[v].farthest, 1e-9) << "at vertex " << v;
    }
}

TEST(DistanceProfiles, with_directions_and_lengths_equal_those_of_the_distance_matrix) {
    for (const Length length : {Length::steps, Length::weights, Length::inverse_weights}) {
        PathOptions options;
        options.length = length;
        for (const Network& network : testing::random_networks()) {
            const auto expected = naive_profiles(testing::shortest(testing::lengths(network, length)));
            expect_profiles(distance_profiles(network, options), expected);
        }
        for (const DirectedNetwork& network : testing::random_directed_networks()) {
            const auto expected = naive_profiles(testing::shortest(testing::lengths(network, length)));
            expect_profiles(distance_profiles(network, options), expected);
        }
    }
}

TEST(DistanceProfiles, of_more_vertices_than_one_batch_has_targets_equal_a_search_from_each) {
    // A sparse network with a long tail: both ways of making a step are used.
    std::vector<Tie> ties = ties_of(testing::random_network(5, 900, 0.004));
    for (std::size_t v = 900; v < 1100; ++v) ties.push_back({v - 1, v, 1.0});
    const Network network = make_network(1110, std::move(ties));
    PathOptions by_lengths;
    by_lengths.length = Length::weights;  // all 1: the same distances by another way
    expect_profiles(distance_profiles(network), distance_profiles(network, by_lengths));
}

TEST(DistanceProfiles, are_the_same_to_the_last_bit_for_all_instructions_and_numbers_of_threads) {
    const Network network = testing::random_network(3, 2500, 0.002);
    testing::expect_same_bits([&](const PathOptions& options) { return distance_profiles(network, options); });
}

TEST(DistanceProfiles, of_a_directed_path_look_ahead_and_reversed_back) {
    const DirectedNetwork network = make_directed_network(3, {{0, 1, 1.0}, {1, 2, 1.0}});
    EXPECT_EQ(distance_profiles(network)[0], (DistanceProfile{2, 3, 1.5, 2}));
    EXPECT_EQ(distance_profiles(network)[2], DistanceProfile());
    EXPECT_EQ(distance_profiles(reversed(network))[2], (DistanceProfile{2, 3, 1.5, 2}));
}

TEST(DistanceProfiles, of_two_million_lone_vertices_are_empty) {
    EXPECT_THAT(distance_profiles(make_network(2'000'000, {})), Each(DistanceProfile()));
}

TEST(DistanceProfiles, can_be_cancelled) {
    Progress progress;
    progress.cancelled = true;
    PathOptions options;
    options.execution.progress = &progress;
    EXPECT_THROW(distance_profiles(testing::path(9), options), Cancelled);
    options.length = Length::weights;
    EXPECT_THROW(distance_profiles(testing::path(9), options), Cancelled);
}

TEST(Eccentricity, of_a_path_is_the_way_to_its_farther_end) {
    EXPECT_THAT(eccentricity(distance_profiles(testing::path(5))), ElementsAre(4, 3, 2, 3, 4));
    EXPECT_THAT(eccentricity(distance_profiles(testing::three_parts())), ElementsAre(2, 1, 2, 1, 1, 0));
}

TEST(Closeness, of_nothing_and_of_a_lone_vertex_is_nothing_and_0) {
    EXPECT_THAT(closeness(testing::empty_network()), IsEmpty());
    EXPECT_THAT(closeness(testing::one_vertex()), ElementsAre(0.0));
}
TEST(Closeness, of_a_star_is_1_at_its_centre) {
    // A leaf is 1 from the centre and 2 from the 4 other leaves.
    expect_near(closeness(testing::star(6)), {1, 5.0 / 9, 5.0 / 9, 5.0 / 9, 5.0 / 9, 5.0 / 9});
}
TEST(Closeness, of_a_path_is_greatest_in_its_middle) {
    expect_near(closeness(testing::path(5)), {4.0 / 10, 4.0 / 7, 4.0 / 6, 4.0 / 7, 4.0 / 10});
}
TEST(Closeness, of_a_cycle_is_that_of_both_ways_round) {
    expect_near(closeness(testing::cycle(7)), std::vector<double>(7, 6.0 / 12));
}
TEST(Closeness, of_a_clique_is_1) { EXPECT_THAT(closeness(testing::clique(5)), Each(1.0)); }
TEST(Closeness, of_two_cliques_is_greatest_on_the_bridge) {
    expect_near(closeness(testing::two_cliques_and_a_bridge(3)),
                {5.0 / 10, 5.0 / 10, 5.0 / 7, 5.0 / 7, 5.0 / 10, 5.0 / 10});
}
TEST(Closeness, in_a_small_component_is_cut_by_the_share_of_vertices_reached) {
    expect_near(closeness(testing::three_parts()), {2.0 / 3 * 2 / 5, 2.0 / 5, 2.0 / 3 * 2 / 5, 1.0 / 5, 1.0 / 5, 0});
}
TEST(Closeness, equals_its_definition_on_the_distance_matrix) {
    for (const Network& network : testing::random_networks()) {
        expect_near(closeness(network), testing::naive_closeness(network));
    }
}

TEST(Harmonic, of_nothing_and_of_a_lone_vertex_is_nothing_and_0) {
    EXPECT_THAT(harmonic(testing::empty_network()), IsEmpty());
    EXPECT_THAT(harmonic(testing::one_vertex()), ElementsAre(0.0));
}
TEST(Harmonic, of_a_star_is_1_at_its_centre) {
    expect_near(harmonic(testing::star(5)), {1, 0.625, 0.625, 0.625, 0.625});
}
TEST(Harmonic, of_a_path_falls_off_towards_its_ends) {
    const double end = (1 + 1.0 / 2 + 1.0 / 3) / 3;
    const double inner = (1 + 1 + 1.0 / 2) / 3;
    expect_near(harmonic(testing::path(4)), {end, inner, inner, end});
}
TEST(Harmonic, of_a_cycle_is_that_of_both_ways_round) {
    expect_near(harmonic(testing::cycle(6)), std::vector<double>(6, (2 + 2.0 / 2 + 1.0 / 3) / 5));
}
TEST(Harmonic, of_a_clique_is_1) { EXPECT_THAT(harmonic(testing::clique(5)), Each(1.0)); }
TEST(Harmonic, gives_0_for_vertices_out_of_reach) {
    expect_near(harmonic(testing::three_parts()), {1.5 / 5, 2.0 / 5, 1.5 / 5, 1.0 / 5, 1.0 / 5, 0});
}
TEST(Harmonic, equals_its_definition_on_the_distance_matrix) {
    for (const Network& network : testing::random_networks()) {
        expect_near(harmonic(network), testing::naive_harmonic(network));
    }
}

TEST(Diameter, of_the_closed_forms) {
    EXPECT_EQ(diameter(testing::empty_network()), 0);
    EXPECT_EQ(diameter(testing::one_vertex()), 0);
    EXPECT_EQ(diameter(testing::star(5)), 2);
    EXPECT_EQ(diameter(testing::path(9)), 8);
    EXPECT_EQ(diameter(testing::cycle(9)), 4);
    EXPECT_EQ(diameter(testing::cycle(10)), 5);
    EXPECT_EQ(diameter(testing::clique(5)), 1);
    EXPECT_EQ(diameter(testing::two_cliques_and_a_bridge(4)), 3);
}
TEST(Diameter, is_that_of_the_largest_component_not_of_the_longest) {
    std::vector<Tie> ties;
    testing::add_clique(ties, 0, 5);
    ties.insert(ties.end(), {{5, 6, 1.0}, {6, 7, 1.0}, {7, 8, 1.0}});
    EXPECT_EQ(diameter(make_network(9, ties)), 1);
}
TEST(Diameter, equals_the_maximum_of_the_distance_matrix) {
    for (const Network& network : testing::random_networks()) {
        const Partition parts = components(network);
        std::vector<bool> inside;
        for (const std::uint32_t part : parts.part_of) inside.push_back(part == 0);
        EXPECT_EQ(diameter(network), testing::naive_diameter_of(network, inside));
    }
}

TEST(MeanDistance, of_the_closed_forms) {
    EXPECT_EQ(mean_distance(testing::empty_network()), 0.0);
    EXPECT_EQ(mean_distance(testing::one_vertex()), 0.0);
    EXPECT_EQ(mean_distance(make_network(4, {})), 0.0);
    EXPECT_EQ(mean_distance(testing::clique(6)), 1.0);
    EXPECT_DOUBLE_EQ(mean_distance(testing::path(8)), 3.0);  // (n + 1) / 3
    EXPECT_DOUBLE_EQ(mean_distance(testing::star(5)), 1.6);  // 2 - 2/n
}
TEST(MeanDistance, is_over_connected_pairs_only) { EXPECT_DOUBLE_EQ(mean_distance(testing::three_parts()), 5.0 / 4); }
TEST(MeanDistance, equals_the_mean_of_the_distance_matrix) {
    for (const Network& network : testing::random_networks()) {
        EXPECT_NEAR(mean_distance(network), testing::naive_mean_distance(network), 1e-12);
    }
}

}  // namespace
}  // namespace guanxi
