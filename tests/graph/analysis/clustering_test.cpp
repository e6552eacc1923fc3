#include "graph/analysis/clustering.hpp"

#include <numeric>

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

TEST(Triangles, of_a_clique_are_all_pairs_of_others) { EXPECT_THAT(triangles(testing::clique(6)), Each(10u)); }
TEST(Triangles, of_a_tree_are_none) { EXPECT_THAT(triangles(testing::star(6)), Each(0u)); }

TEST(Clustering, of_nothing_and_of_a_lone_vertex_is_0) {
    EXPECT_THAT(clustering(testing::empty_network()).local, IsEmpty());
    EXPECT_EQ(clustering(testing::empty_network()).mean, 0.0);
    EXPECT_EQ(clustering(testing::empty_network()).transitivity, 0.0);
    EXPECT_THAT(clustering(testing::one_vertex()).local, ElementsAre(0.0));
    EXPECT_EQ(clustering(testing::one_vertex()).transitivity, 0.0);
}
TEST(Clustering, of_a_clique_is_1) {
    EXPECT_THAT(clustering(testing::clique(5)).local, Each(1.0));
    EXPECT_EQ(clustering(testing::clique(5)).mean, 1.0);
    EXPECT_EQ(clustering(testing::clique(5)).transitivity, 1.0);
}
TEST(Clustering, of_stars_paths_and_long_cycles_is_0) {
    for (const Network& network : {testing::star(6), testing::path(6), testing::cycle(6)}) {
        EXPECT_THAT(clustering(network).local, Each(0.0));
        EXPECT_EQ(clustering(network).mean, 0.0);
        EXPECT_EQ(clustering(network).transitivity, 0.0);
    }
}
TEST(Clustering, of_two_triangles_and_a_bridge) {
    const Clustering result = clustering(testing::two_cliques_and_a_bridge(3));
    expect_near(result.local, {1, 1, 1.0 / 3, 1.0 / 3, 1, 1});
    EXPECT_DOUBLE_EQ(result.mean, (4 + 2.0 / 3) / 6);
    EXPECT_DOUBLE_EQ(result.transitivity, 6.0 / 10);
}
TEST(Clustering, counts_vertices_with_one_neighbour_as_0_in_the_mean_but_not_as_triples) {
    // A triangle with one vertex hanging on.
    const Clustering result = clustering(testing::unweighted(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}}));
    EXPECT_DOUBLE_EQ(result.mean, (1 + 1 + 1.0 / 3 + 0) / 4);
    EXPECT_DOUBLE_EQ(result.transitivity, 3.0 / 5);
}
TEST(Clustering, equals_the_count_over_all_triples) {
    for (const Network& network : testing::random_networks()) {
        const Clustering result = clustering(network);
        const std::vector<double> local = testing::naive_clustering(network);
        expect_near(result.local, local);
        EXPECT_NEAR(result.mean, std::accumulate(local.begin(), local.end(), 0.0) / static_cast<double>(local.size()),
                    1e-12);
        EXPECT_NEAR(result.transitivity, testing::naive_transitivity(network), 1e-12);
    }
}

}  // namespace
}  // namespace guanxi
