#include "output/junctions.hpp"

#include <algorithm>
#include <iterator>
#include <random>
#include <set>

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

/// By trying each row and each pair of rows anew every time.
std::vector<Junction> found_naively(std::vector<JunctionRow> rows, std::size_t min_saved_lines) {
    std::vector<Junction> junctions;
    while (true) {
        std::set<Members> sets;
        for (const JunctionRow& a : rows) {
            for (const JunctionRow& b : rows) {
                Members common;
                std::set_intersection(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                                      std::back_inserter(common));
                if (common.size() >= 3) sets.insert(common);
            }
        }
        Junction best;
        std::size_t most = 0;
        for (const Members& members : sets) {
            Junction junction{members, {}};
            std::set<std::size_t> targets;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const Members& all = rows[i].members;
                if (!std::includes(all.begin(), all.end(), members.begin(), members.end())) continue;
                junction.rows.push_back(i);
                targets.insert(rows[i].target);
            }
            const std::size_t saved = (members.size() - 1) * (targets.size() - 1);  // and one more
            if (saved > most) most = saved, best = junction;
        }
        if (most < min_saved_lines + 1) return junctions;
        for (const std::size_t row : best.rows)
            std::erase_if(rows[row].members, [&](std::size_t member) {
                return std::binary_search(best.members.begin(), best.members.end(), member);
            });
        junctions.push_back(best);
    }
}

TEST(Junctions, AreThoseThatSaveMostOfAll) {
    std::mt19937 engine(3);
    std::size_t found = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<JunctionRow> rows(4 + engine() % 12);
        for (JunctionRow& row : rows) {
            row.target = 100 + engine() % 8;
            for (std::size_t member = 0; member < 9; ++member) {
                if (engine() % 10 < 6) row.members.push_back(member);
            }
        }
        const auto junctions = find_junctions(rows, 1 + round % 4);
        const auto naive = found_naively(rows, 1 + round % 4);
        ASSERT_EQ(junctions.size(), naive.size());
        for (std::size_t i = 0; i < naive.size(); ++i) {
            EXPECT_EQ(junctions[i].members, naive[i].members);
            EXPECT_EQ(junctions[i].rows, naive[i].rows);
        }
        found += naive.size();
    }
    EXPECT_GT(found, 60U);
}

TEST(Junctions, NoRows) { EXPECT_TRUE(find_junctions({}).empty()); }

TEST(SplitSides, TheHubOfAStarStandsAlone) {
    EXPECT_EQ(split_sides(4, {{2, 0, 1}, {2, 1, 1}, {2, 3, 1}}), (std::vector<int>{1, 1, 0, 1}));
}

TEST(SplitSides, ActorsWithoutTiesStandOnTheRight) { EXPECT_EQ(split_sides(2, {}), (std::vector<int>{1, 1})); }

}  // namespace
}  // namespace guanxi
