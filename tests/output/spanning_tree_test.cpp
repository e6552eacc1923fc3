#include "output/spanning_tree.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// The length of a shortest tree, by looking at all pairs.
double shortest_length(const std::vector<Point>& points) {
    std::vector<double> away(points.size(), std::numeric_limits<double>::infinity());
    std::vector<bool> is_joined(points.size());
    away[0] = 0;
    double sum = 0;
    for (std::size_t round = 0; round < points.size(); ++round) {
        std::size_t next = points.size();
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!is_joined[i] && (next == points.size() || away[i] < away[next])) next = i;
        }
        is_joined[next] = true;
        sum += away[next];
        for (std::size_t i = 0; i < points.size(); ++i) away[i] = std::min(away[i], distance(points[next], points[i]));
    }
    return sum;
}

TEST(SpanningTree, OfNoneAndOneIsEmpty) {
    EXPECT_THAT(shortest_spanning_tree({}), IsEmpty());
    EXPECT_THAT(shortest_spanning_tree(std::vector{Point{1, 2}}), IsEmpty());
}

TEST(SpanningTree, GoesFromTheLastPointToTheNearestOutside) {
    const std::vector<Point> points{{10, 0}, {0, 0}, {13, 0}, {4, 0}};
    EXPECT_THAT(shortest_spanning_tree(points), ElementsAre(Pair(3, 1), Pair(3, 0), Pair(0, 2)));
}

TEST(SpanningTree, PointsInOnePlaceAreJoinedToo) {
    const std::vector<Point> points(5, Point{7, 7});
    EXPECT_EQ(shortest_spanning_tree(points).size(), 4U);
}

TEST(SpanningTree, IsAsShortAsATreeCanBe) {
    std::mt19937 engine(11);
    for (const int side : {3, 40, 100000}) {  // small: many points in one place, many ways of one length
        std::uniform_int_distribution<int> place(0, side);
        std::vector<Point> points(400);
        for (Point& point : points) point = {1.0 * place(engine), 0.5 * place(engine)};
        const auto ways = shortest_spanning_tree(points);
        ASSERT_EQ(ways.size(), points.size() - 1);
        std::vector<bool> is_joined(points.size());
        is_joined.back() = true;
        double sum = 0;
        for (const auto& [from, to] : ways) {
            EXPECT_TRUE(is_joined[from]);
            EXPECT_FALSE(is_joined[to]);
            is_joined[to] = true;
            sum += distance(points[from], points[to]);
        }
        EXPECT_NEAR(sum, shortest_length(points), 1e-6 * sum);
    }
}

}  // namespace
}  // namespace guanxi
