#include "graph/analysis/balance.hpp"

#include <cmath>
#include <limits>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;

TEST(Balance, of_nothing_is_perfect) {
    EXPECT_EQ(balance(0, {}).frustration, 0.0);
    EXPECT_EQ(balance(0, {}).balanced_share(), 1.0);
    EXPECT_THAT(balance(2, {}).camp, ElementsAre(0, 0));
}

TEST(Balance, holds_where_the_enemy_of_my_enemy_is_my_friend) {
    const Balance found = balance(3, {{0, 1, -1.0}, {1, 2, -1.0}, {0, 2, 1.0}});
    EXPECT_EQ(found.balanced_triangles, 1u);
    EXPECT_EQ(found.frustrated_triangles, 0u);
    EXPECT_EQ(found.frustration, 0.0);
    EXPECT_THAT(found.camp, ElementsAre(0, 1, 0));
}

TEST(Balance, fails_among_three_enemies) {
    const Balance found = balance(3, {{0, 1, -1.0}, {1, 2, -2.0}, {0, 2, -3.0}});
    EXPECT_EQ(found.frustrated_triangles, 1u);
    EXPECT_EQ(found.balanced_share(), 0.0);
    EXPECT_EQ(found.frustrated_ties, 1u);
    EXPECT_EQ(found.frustration, 1.0);
}

TEST(Balance, sums_parallel_ties_with_their_signs_and_drops_loops) {
    const Balance found = balance(2, {{0, 1, 1.0}, {1, 0, -1.0}, {0, 0, -5.0}});
    EXPECT_EQ(found.frustration, 0.0);
    EXPECT_THAT(balance(2, {{0, 1, 1.0}, {1, 0, -3.0}}).camp, ElementsAre(0, 1));
}

TEST(Balance, refuses_ties_to_vertices_that_are_not_there_and_weights_that_are_not_finite) {
    EXPECT_THROW(balance(2, {{0, 2, 1.0}}), Error);
    EXPECT_THROW(balance(2, {{0, 1, std::numeric_limits<double>::infinity()}}), Error);
    EXPECT_THROW(balance(2, {{0, 1, std::nan("")}}), Error);
}

TEST(Balance, finds_the_least_frustration_of_small_networks) {
    std::mt19937 generator(3);
    for (int round = 0; round < 60; ++round) {
        const std::size_t n = 4 + generator() % 8;
        std::vector<SignedTie> ties;
        for (std::size_t a = 0; a < n; ++a) {
            for (std::size_t b = a + 1; b < n; ++b) {
                if (generator() % 2 == 0) ties.push_back({a, b, generator() % 2 == 0 ? 1.0 : -1.0});
            }
        }
        double least = std::numeric_limits<double>::infinity();
        for (unsigned camps = 0; camps < 1u << n; ++camps) {
            double sum = 0;
            for (const SignedTie& tie : ties) {
                const bool is_same = (camps >> tie.a & 1) == (camps >> tie.b & 1);
                if (is_same != (tie.weight > 0)) sum += 1;
            }
            least = std::min(least, sum);
        }
        EXPECT_EQ(balance(n, ties).frustration, least) << "round " << round;
    }
}

TEST(FrustratedTriangles, are_named_up_to_a_limit) {
    const std::vector<SignedTie> ties{{0, 1, -1.0}, {1, 2, -2.0}, {0, 2, -3.0}, {1, 3, 1.0}, {2, 3, 1.0}};
    EXPECT_THAT(frustrated_triangles(4, ties, 9), ElementsAre(ElementsAre(0, 1, 2), ElementsAre(1, 2, 3)));
    EXPECT_EQ(frustrated_triangles(4, ties, 1).size(), 1u);
    EXPECT_EQ(balance(4, ties).frustrated_triangles, 2u);
    EXPECT_THROW(frustrated_triangles(1, {{0, 2, 1.0}}, 9), Error);
}

}  // namespace
}  // namespace guanxi
