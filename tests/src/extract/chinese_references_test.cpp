#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// For whom words stand that only refer to somebody. All sentences are made up.

namespace guanxi {
namespace {

using testing_extract::expect_relations;

TEST(ChineseReferences, FormerAndLatterAreTheTwoNamedTogether) {
    expect_relations({
        {"智利总统博里奇会见汤加首相埃凯，后者访问了斐济。", "met 博里奇 埃凯; visited 埃凯 FJI"},
        {"智利总统博里奇会见汤加首相埃凯，前者随后访问了斐济。", "met 博里奇 埃凯; visited 博里奇 FJI"},
        {"汤加与智利商谈渔业，后者谴责斐济。", "opposes CHL FJI"},
    });
}

TEST(ChineseReferences, TheOtherSideIsWhoIsNamedBesideTheSubject) {
    expect_relations({
        {"智利总统博里奇批评汤加首相埃凯，但仍向对方提供援助。", "aids CHL TON; opposes CHL TON"},
        {"智利总统博里奇访问汤加，宣布智利将向其提供援助。", "aids CHL TON planned; visited 博里奇 TON"},
        {"汤加首相埃凯邀请智利总统博里奇，并与其会谈。", "met 博里奇 埃凯"},
        {"汤加首相埃凯谴责其邻国。", ""},
    });
}

TEST(ChineseReferences, ThatCountryIsTheOneNamedLast) {
    expect_relations({
        {"汤加首相埃凯宣布，该国将退出太平洋岛国论坛。", "member_of TON 太平洋岛国论坛 denied"},
        {"汤加指责智利捕鱼，宣布与该国断交。", "opposes TON CHL"},
    });
}

}  // namespace
}  // namespace guanxi
