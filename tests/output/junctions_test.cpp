#include "output/junctions.hpp"

#include <gtest/gtest.h>

#include "output/columns.hpp"

namespace guanxi {
namespace {

using Members = std::vector<std::size_t>;

TEST(Junctions, EveryoneWithEverythingMeetsInOnePoint) {
    const auto junctions = find_junctions({{10, {1, 2, 3}}, {11, {1, 2, 3}}, {12, {1, 2, 3}}});
    ASSERT_EQ(junctions.size(), 1U);
    EXPECT_EQ(junctions[0].members, (Members{1, 2, 3}));
    EXPECT_EQ(junctions[0].rows, (Members{0, 1, 2}));
}

TEST(Junctions, WhatSavesTooFewLinesStaysAsItIs) {
    EXPECT_TRUE(find_junctions({{10, {1, 2, 3}}, {11, {1, 2, 3}}}).empty());
}

TEST(Junctions, CommonPartOfDifferentRowsIsFound) {
    const auto junctions = find_junctions({{10, {1, 2, 3, 4, 9}}, {11, {1, 2, 3, 4}}, {12, {1, 2, 3, 4, 8}}});
    ASSERT_EQ(junctions.size(), 1U);
    EXPECT_EQ(junctions[0].members, (Members{1, 2, 3, 4}));
}

TEST(Junctions, NoRows) { EXPECT_TRUE(find_junctions({}).empty()); }

TEST(SplitSides, TheHubOfAStarStandsAlone) {
    EXPECT_EQ(split_sides(4, {{2, 0, 1}, {2, 1, 1}, {2, 3, 1}}), (std::vector<int>{1, 1, 0, 1}));
}

TEST(SplitSides, ActorsWithoutTiesStandOnTheRight) { EXPECT_EQ(split_sides(2, {}), (std::vector<int>{1, 1})); }

}  // namespace
}  // namespace guanxi
