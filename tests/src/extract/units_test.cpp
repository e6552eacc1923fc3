#include "src/extract/units.hpp"

#include <string>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(EntityTable, KeepsItsDraftsWhereTheyAreWhileOthersAreAdded) {
    EntityTable entities;
    EntityDraft& first = entities[entities.add(NodeKind::agreement, "渔业合作协定", {"渔业合作协定", {}})];
    for (int i = 0; i < 1000; ++i) entities.add(NodeKind::event, "峰会" + std::to_string(i), {});
    EXPECT_EQ(&entities[0], &first);
    EXPECT_EQ(first.key, "渔业合作协定");
}

TEST(EntityTable, HasOneDraftForAKindAndAKey) {
    EntityTable entities;
    const EntityIndex leader = entities.add(NodeKind::leader, "图普", {});
    EXPECT_NE(entities.add(NodeKind::event, "图普", {}), leader);
    EXPECT_EQ(entities.add(NodeKind::leader, "图普", {}), leader);
    EXPECT_EQ(entities.size(), 2u);
    EXPECT_EQ(entities.find(EntityId{"leader:图普"}), leader);
    EXPECT_FALSE(entities.find(EntityId{"planet:图普"}));
}

}  // namespace
}  // namespace guanxi
