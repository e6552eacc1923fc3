#include "output/spring_layout.hpp"

#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "output/quad_tree.hpp"

namespace guanxi {

namespace {

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

std::size_t overlaps(const std::vector<SpringBox>& boxes, const std::vector<Point>& places) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (std::abs(places[i].x - places[j].x) < (boxes[i].width + boxes[j].width) / 2 &&
                std::abs(places[i].y - places[j].y) < (boxes[i].height + boxes[j].height) / 2) {
                ++count;
            }
        }
    }
    return count;
}

/// Boxes of many sizes with ties that prefer the first ones, as in news.
struct MadeUp {
    std::vector<SpringBox> boxes;
    std::vector<SpringTie> ties;
};

MadeUp made_up(std::size_t nodes, std::size_t ties, unsigned seed) {
    std::mt19937 random(seed);
    const auto draw = [&] { return static_cast<double>(random()) / 4294967296.0; };
    MadeUp made;
    for (std::size_t i = 0; i < nodes; ++i) made.boxes.push_back({30 + 120 * draw(), 16 + 30 * draw()});
    for (std::size_t i = 0; i < ties; ++i) {
        made.ties.push_back({static_cast<std::size_t>(std::pow(draw(), 2) * static_cast<double>(nodes)),
                             static_cast<std::size_t>(draw() * static_cast<double>(nodes))});
    }
    return made;
}

TEST(SpringLayout, OfNothingIsNothing) { EXPECT_TRUE(spring_layout({}, {}).empty()); }

TEST(SpringLayout, SetsTheOnlyBoxIntoTheMiddle) {
    const std::vector<SpringBox> boxes{{40, 20}};
    EXPECT_EQ(spring_layout(boxes, {}), std::vector<Point>{Point{}});
}

TEST(SpringLayout, LetsNoBoxesOverlap) {
    for (const std::size_t nodes : {2u, 30u, 200u, 600u}) {
        const MadeUp made = made_up(nodes, 2 * nodes, 7);
        EXPECT_EQ(overlaps(made.boxes, spring_layout(made.boxes, made.ties)), 0u) << nodes;
    }
}

TEST(SpringLayout, KeepsTheOrderOfAPath) {
    std::vector<SpringBox> boxes(12, {30, 20});
    std::vector<SpringTie> ties;
    for (std::size_t i = 0; i + 1 < boxes.size(); ++i) ties.push_back({i, i + 1});
    const std::vector<Point> places = spring_layout(boxes, ties);
    for (std::size_t i = 0; i + 2 < boxes.size(); ++i)
        EXPECT_LT(distance(places[i], places[i + 1]), distance(places[i], places[i + 2])) << i;
}

TEST(SpringLayout, DrawsTiedBoxesNearerThanOthers) {
    std::vector<SpringBox> boxes(40, {30, 20});  // two cliques and a bridge
    std::vector<SpringTie> ties{{0, 20}};
    for (std::size_t i = 0; i < 20; ++i) {
        for (std::size_t j = i + 1; j < 20; ++j) ties.insert(ties.end(), {{i, j}, {i + 20, j + 20}});
    }
    const std::vector<Point> places = spring_layout(boxes, ties);
    double inside = 0;
    double across = 0;
    for (std::size_t i = 1; i < 20; ++i) {
        inside += distance(places[i], places[i % 19 + 1]);
        across += distance(places[i], places[i + 20]);
    }
    EXPECT_LT(1.5 * inside, across);
}

TEST(SpringLayout, SetsPartsAndLonelyBoxesApart) {
    const std::vector<SpringBox> boxes(6, {30, 20});
    const std::vector<SpringTie> ties{{0, 1}, {2, 3}, {3, 3}, {2, 3}};
    EXPECT_EQ(overlaps(boxes, spring_layout(boxes, ties)), 0u);
}

TEST(SpringLayout, HoldsBoxesThatAllHaveTheSameNeighbour) {
    const std::vector<SpringBox> boxes(300, {40, 20});
    std::vector<SpringTie> ties;
    for (std::size_t i = 1; i < boxes.size(); ++i) ties.push_back({0, i});
    EXPECT_EQ(overlaps(boxes, spring_layout(boxes, ties)), 0u);
}

TEST(SpringLayout, IsTheSameEveryTime) {
    const MadeUp made = made_up(300, 700, 3);
    EXPECT_EQ(spring_layout(made.boxes, made.ties), spring_layout(made.boxes, made.ties));
}

TEST(QuadTree, ComesNearTheSumOverAllPoints) {
    std::mt19937 random(5);
    std::vector<Point> points;
    for (int i = 0; i < 400; ++i)
        points.push_back({static_cast<double>(random() % 100000) / 100, static_cast<double>(random() % 100000) / 100});
    points.push_back(points.front());  // two in one place
    const QuadTree tree(points);
    double error = 0;
    double size = 0;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        Point sum;
        for (std::size_t j = 0; j < points.size(); ++j) {
            if (i == j) continue;
            const double length = distance(points[i], points[j]);
            sum.x += (points[i].x - points[j].x) / (length * length * length);
            sum.y += (points[i].y - points[j].y) / (length * length * length);
        }
        error += distance(sum, tree.repulsion(i));
        size += std::hypot(sum.x, sum.y);
    }
    EXPECT_LT(error, 0.05 * size);
}

TEST(QuadTree, PushesPointsInOnePlaceApart) {
    const std::vector<Point> points(3, Point{1, 1});
    const QuadTree tree(points);
    EXPECT_LT(tree.repulsion(0).x, 0);
    EXPECT_GT(tree.repulsion(2).x, 0);
}

}  // namespace

}  // namespace guanxi
