#include "output/page_grid.hpp"

#include <algorithm>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(PageGrid, BoxesThatTouchDoNotOverlap) {
    EXPECT_FALSE(overlaps({{0, 0}, 10, 10}, {{10, 0}, 10, 10}));
    EXPECT_TRUE(overlaps({{0, 0}, 10, 10}, {{9, 9}, 10, 10}));
}

TEST(PageGrid, TheLengthInABoxIsThatBetweenItsSides) {
    const Box box{{0, 0}, 8, 6};
    EXPECT_DOUBLE_EQ(length_inside({{-9, 0}, {9, 0}}, box), 8);
    EXPECT_DOUBLE_EQ(length_inside({{0, 9}, {0, -9}}, box), 6);
    EXPECT_DOUBLE_EQ(length_inside({{-4, -3}, {4, 3}}, box), 10);
    EXPECT_DOUBLE_EQ(length_inside({{-1, 1}, {2, 1}}, box), 3);
    EXPECT_DOUBLE_EQ(length_inside({{-9, 3}, {9, 3}}, box), 0) << "along its side";
    EXPECT_DOUBLE_EQ(length_inside({{-9, 0}, {0, 9}}, box), 0) << "past its corner";
    EXPECT_DOUBLE_EQ(length_inside({{1, 1}, {1, 1}}, box), 0);
}

/// Places on a page of a few squares, some of them left of it and over it.
class Dice {
public:
    double number(double least, double most) { return least + (most - least) * share_(engine_); }
    Point point() { return {number(-200, 400), number(-100, 300)}; }
    Box box() { return {point(), number(1, 120), number(1, 60)}; }

private:
    std::mt19937 engine_{7};
    std::uniform_real_distribution<double> share_{0, 1};
};

TEST(PageGrid, FindsWhatALookAtEverythingFinds) {
    Dice dice;
    PageGrid grid;
    std::vector<Box> boxes;
    std::vector<Segment> ways;
    for (int i = 0; i < 25; ++i) {
        boxes.push_back(dice.box());
        grid.add(boxes.back());
    }
    for (std::size_t i = 0; i < 60; ++i) {
        ways.push_back({dice.point(), dice.point()});
        if (i % 10 == 0) ways.back().to.x = ways.back().from.x;
        if (i % 10 == 1) ways.back().to.y = ways.back().from.y;
        grid.add(ways.back(), i / 2);
    }
    int free = 0;
    for (int i = 0; i < 500; ++i) {
        const Box box = dice.box();
        const bool is_free = std::none_of(boxes.begin(), boxes.end(), [&](const Box& b) { return overlaps(box, b); });
        EXPECT_EQ(grid.is_free(box), is_free);
        free += is_free;
        double foreign = 0;
        for (std::size_t k = 0; k < ways.size(); ++k) foreign += k / 2 == 3 ? 0 : length_inside(ways[k], box);
        EXPECT_NEAR(grid.foreign_length(box, 3, 1e9), foreign, 1e-6);
        EXPECT_EQ(grid.foreign_length(box, 3, foreign / 2) > foreign / 2, foreign > 0);
    }
    EXPECT_GT(free, 50);
    EXPECT_LT(free, 450);
}

TEST(PageGrid, InACrowdABoxHasItsShareOfTheLength) {
    PageGrid grid;
    for (std::size_t i = 0; i < 40; ++i) {
        const double y = 0.6 + 1.2 * static_cast<double>(i);
        grid.add(Segment{{0, y}, {48, y}}, i);
    }
    EXPECT_NEAR(grid.foreign_length({{24, 24}, 24, 24}, 99, 1e9), 40 * 48 / 4.0, 1e-9);
}

TEST(PageGrid, WaysThatEndOnBordersOfSquaresCountOnce) {
    PageGrid grid;
    grid.add(Segment{{0, 48}, {96, 48}}, 1);
    grid.add(Segment{{96, 48}, {96, 144}}, 1);
    EXPECT_NEAR(grid.foreign_length({{48, 48}, 192, 192}, 2, 1e9), 192, 1e-9);
    EXPECT_EQ(grid.foreign_length({{48, 48}, 192, 192}, 1, 1e9), 0);
}

}  // namespace
}  // namespace guanxi
