#include "graph/analysis/degree.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/density.hpp"
#include "tests/graph/analysis/networks.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Degree, of_an_empty_network_is_empty) { EXPECT_THAT(degree(testing::empty_network()), IsEmpty()); }
TEST(Degree, of_a_lone_vertex_is_0) { EXPECT_THAT(degree(testing::one_vertex()), ElementsAre(0)); }
TEST(Degree, of_a_star_is_the_number_of_leaves_at_its_centre) {
    EXPECT_THAT(degree(testing::star(4)), ElementsAre(3, 1, 1, 1));
}
TEST(Degree, of_a_path_is_2_but_at_its_ends) { EXPECT_THAT(degree(testing::path(4)), ElementsAre(1, 2, 2, 1)); }
TEST(Degree, of_a_clique_is_all_the_others) { EXPECT_THAT(degree(testing::clique(5)), Each(4)); }
TEST(Degree, counts_parallel_ties_once_and_loops_never) {
    EXPECT_THAT(degree(make_network(2, {{0, 1, 1.0}, {1, 0, 1.0}, {0, 0, 1.0}})), ElementsAre(1, 1));
}

TEST(Strength, is_the_sum_of_the_weights) {
    EXPECT_THAT(strength(make_network(4, {{0, 1, 1.5}, {0, 2, 2.0}, {2, 0, 3.0}})), ElementsAre(6.5, 1.5, 5.0, 0.0));
}
TEST(Strength, of_an_empty_network_is_empty) { EXPECT_THAT(strength(testing::empty_network()), IsEmpty()); }
TEST(Strength, is_the_degree_where_all_weights_are_1) {
    EXPECT_THAT(strength(testing::two_cliques_and_a_bridge(3)), ElementsAre(2, 2, 3, 3, 2, 2));
}

TEST(Density, of_a_clique_is_1_and_of_no_pairs_0) {
    EXPECT_EQ(density(testing::clique(6)), 1.0);
    EXPECT_EQ(density(testing::one_vertex()), 0.0);
    EXPECT_EQ(density(testing::empty_network()), 0.0);
}
TEST(Density, of_a_tree_is_2_over_n) {
    EXPECT_DOUBLE_EQ(density(testing::path(8)), 0.25);
    EXPECT_DOUBLE_EQ(density(testing::star(8)), 0.25);
}

TEST(MeanDegree, of_a_cycle_is_2_and_of_nothing_0) {
    EXPECT_EQ(mean_degree(testing::cycle(7)), 2.0);
    EXPECT_EQ(mean_degree(testing::one_vertex()), 0.0);
    EXPECT_EQ(mean_degree(testing::empty_network()), 0.0);
}

}  // namespace
}  // namespace guanxi
