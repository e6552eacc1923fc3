#include "src/extract/entity_list.hpp"

#include <random>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

std::vector<EntityIndex> items(const EntityList& list) { return {list.begin(), list.end()}; }

TEST(EntityList, HoldsWhatAVectorWouldWhateverIsDoneToIt) {
    std::mt19937 dice(5);
    for (int round = 0; round < 200; ++round) {
        EntityList list;
        std::vector<EntityIndex> oracle;
        for (int step = 0; step < 40; ++step) {
            const std::size_t at = dice() % (oracle.size() + 1);
            const EntityIndex entity = dice() % 7;
            switch (dice() % 8) {
                case 0:
                    list.insert(list.begin() + at, entity);
                    oracle.insert(oracle.begin() + static_cast<std::ptrdiff_t>(at), entity);
                    break;
                case 1:
                    erase(list, entity);
                    std::erase(oracle, entity);
                    break;
                case 2:
                    erase_if(list, [&](EntityIndex e) { return e > entity; });
                    std::erase_if(oracle, [&](EntityIndex e) { return e > entity; });
                    break;
                case 3:
                    list.erase(list.begin() + at, list.end());
                    oracle.erase(oracle.begin() + static_cast<std::ptrdiff_t>(at), oracle.end());
                    break;
                default: list.push_back(entity); oracle.push_back(entity);
            }
            ASSERT_EQ(items(list), oracle);
            ASSERT_EQ(list.size(), oracle.size());
            ASSERT_EQ(list.empty(), oracle.empty());
        }
    }
}

TEST(EntityList, IsCopiedMovedAndComparedByItsItems) {
    for (const EntityList& list : {EntityList{}, EntityList{1, 2}, EntityList{1, 2, 3, 4, 5, 6, 7, 8}}) {
        EntityList copy = list;
        EXPECT_EQ(copy, list);
        const EntityList moved = std::move(copy);
        EXPECT_EQ(moved, list);
        copy = {9};
        EXPECT_EQ(items(copy), std::vector<EntityIndex>{9}) << "what was moved from can be used again";
        copy = list;
        copy.push_back(3);
        EXPECT_NE(copy, list);
        copy.clear();
        EXPECT_TRUE(copy.empty());
    }
}

TEST(EntityList, TakesAnEntityOnce) {
    EntityList list{3, 1};
    push_unique(list, 1);
    push_unique(list, 2);
    EXPECT_EQ(items(list), (std::vector<EntityIndex>{3, 1, 2}));
    EXPECT_EQ(list.back(), 2u);
    EXPECT_EQ(*list.rbegin(), 2u);
}

}  // namespace
}  // namespace guanxi
