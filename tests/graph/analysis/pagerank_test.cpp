#include "graph/analysis/pagerank.hpp"

#include <cmath>
#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "tests/graph/analysis/expect_near.hpp"
#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using testing::expect_near;
using ::testing::IsEmpty;

TEST(PageRank, of_an_empty_network_is_empty) { EXPECT_THAT(pagerank(testing::empty_network()), IsEmpty()); }
TEST(PageRank, of_a_lone_vertex_is_1) { EXPECT_THAT(pagerank(testing::one_vertex()), ElementsAre(1.0)); }
TEST(PageRank, of_vertices_without_ties_is_even) {
    expect_near(pagerank(make_network(4, {})), {0.25, 0.25, 0.25, 0.25});
}
TEST(PageRank, of_regular_networks_is_even) {
    expect_near(pagerank(testing::cycle(8)), std::vector<double>(8, 1.0 / 8));
    expect_near(pagerank(testing::clique(8)), std::vector<double>(8, 1.0 / 8));
}
TEST(PageRank, of_a_star_solves_its_two_equations) {
    // c = 0.15/n + 0.85 (1 - c).
    const double centre = (0.15 / 5 + 0.85) / 1.85;
    std::vector<double> expected(5, (1 - centre) / 4);
    expected[0] = centre;
    expect_near(pagerank(testing::star(5)), expected);
}
TEST(PageRank, of_a_weighted_path_divides_by_weights) {
    // The middle gives 3/4 to one end and 1/4 to the other.
    const double middle = (0.15 / 3 + 0.85) / 1.85;
    expect_near(pagerank(make_network(3, {{0, 1, 3.0}, {1, 2, 1.0}})),
                {0.05 + 0.85 * middle * 0.75, middle, 0.05 + 0.85 * middle * 0.25});
}
TEST(PageRank, sums_to_1_and_equals_the_solution_of_its_linear_equations) {
    for (const Network& network : testing::random_networks()) {
        const std::vector<double> rank = pagerank(network, {.tolerance = 1e-14});
        EXPECT_NEAR(std::accumulate(rank.begin(), rank.end(), 0.0), 1.0, 1e-14);
        expect_near(rank, testing::naive_pagerank(network, 0.85), 1e-12);
        expect_near(pagerank(network, {.damping = 0.5, .tolerance = 1e-14}), testing::naive_pagerank(network, 0.5),
                    1e-12);
    }
}
TEST(PageRank, with_directions_sums_to_1_and_equals_the_solution_of_its_linear_equations) {
    for (const DirectedNetwork& network : testing::random_directed_networks()) {
        const std::vector<double> rank = pagerank(network, {.tolerance = 1e-14});
        EXPECT_NEAR(std::accumulate(rank.begin(), rank.end(), 0.0), 1.0, 1e-14);
        expect_near(rank, testing::naive_pagerank(network, 0.85), 1e-12);
    }
}
TEST(PageRank, keeps_its_promise_of_the_greatest_error) {
    const Network network = testing::random_network(11, 60, 0.1, 7);
    const std::vector<double> expected = testing::naive_pagerank(network, 0.85);
    for (const double tolerance : {1e-2, 1e-5, 1e-8}) {
        const std::vector<double> rank = pagerank(network, {.tolerance = tolerance});
        double error = 0;
        for (std::size_t v = 0; v < rank.size(); ++v) error += std::abs(rank[v] - expected[v]);
        EXPECT_LE(error, tolerance);
    }
}
TEST(PageRank, refuses_a_damping_or_tolerance_out_of_range) {
    EXPECT_THROW(pagerank(testing::star(4), {.damping = 1.0}), Error);
    EXPECT_THROW(pagerank(testing::star(4), {.damping = -0.1}), Error);
    EXPECT_THROW(pagerank(DirectedNetwork(), {.tolerance = 0.0}), Error);
}
TEST(PageRank, without_damping_is_even) {
    expect_near(pagerank(testing::star(4), {.damping = 0.0}), {0.25, 0.25, 0.25, 0.25});
}
TEST(PageRank, ends_when_asked_for_more_than_doubles_can_give) {
    expect_near(pagerank(testing::path(30), {.tolerance = 1e-30}), testing::naive_pagerank(testing::path(30), 0.85),
                1e-13);
}

}  // namespace
}  // namespace guanxi
