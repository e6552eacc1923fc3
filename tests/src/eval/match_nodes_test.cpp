#include "src/eval/match_nodes.hpp"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/src/eval/measured.hpp"

namespace guanxi {
namespace {

using testing_eval::annotated;
using testing_eval::found;

/// Which node of the annotation a single node of a graph is.
std::optional<std::size_t> match(const std::string& nodes, const std::string& node) {
    const auto matches = match_nodes(annotated(nodes), found(node));
    return matches.empty() ? std::nullopt : std::optional(matches.begin()->second);
}

std::string node(const std::string& kind, const std::string& name) {
    return R"({"id":"x:)" + name + R"(","kind":")" + kind + R"(","names":[")" + name + R"("]})";
}

TEST(MatchNodes, TakesAnyNameOfTheSameKind) {
    const std::string nodes =
        node("leader", "佩莱") + "," + R"({"kind":"leader","names":["兰布卡","Sitiveni Rabuka"]})";
    EXPECT_EQ(match(nodes, node("leader", "SITIVENI-RABUKA")), 1u);
    EXPECT_EQ(match(nodes, node("country", "兰布卡")), std::nullopt);
    EXPECT_EQ(match(nodes, node("leader", "兰布")), std::nullopt) << "a part of a person's name is another name";
    EXPECT_EQ(match(nodes, R"({"id":"leader:兰布卡","kind":"leader"})"), 1u)
        << "by what stands behind the colon of the id";
}

TEST(MatchNodes, TakesAShortenedTitleFromThreeFifthsAndSixCharacters) {
    const struct {
        const char* annotated;
        const char* found;
        bool is_match;
    } cases[] = {
        {"一二三四五六七八九十", "一二三四五六", true},          // 6 of 10
        {"一二三四五六七八九十甲", "一二三四五六", false},       // 6 of 11
        {"一二三四五六", "一二三四五六七八九十", true},          // either way
        {"一二三四五", "一二三四五六", false},                   // five characters
        {"一二三四五六七八九十", "二三四五六七", true},          // anywhere in it
        {"一二三四五六七八九十", "一二三四五七", false},         // no part of it
        {"《一二三四五六七八》－九十", "“一二三四五六”", true},  // signs do not count
    };
    for (const auto& item : cases) {
        EXPECT_EQ(match(node("agreement", item.annotated), node("agreement", item.found)).has_value(), item.is_match)
            << item.annotated << " and " << item.found;
        EXPECT_EQ(match(node("leader", item.annotated), node("leader", item.found)), std::nullopt) << "no title";
    }
}

TEST(MatchNodes, PrefersTheNameToAShortenedTitle) {
    const std::string nodes = node("event", "第一届太平洋海洋峰会") + "," + node("event", "太平洋海洋峰会") + "," +
                              node("event", "第二届太平洋海洋峰会");
    EXPECT_EQ(match(nodes, node("event", "太平洋海洋峰会")), 1u);
    const std::string without = node("event", "第一届太平洋海洋峰会") + "," + node("event", "第二届太平洋海洋峰会");
    EXPECT_EQ(match(without, node("event", "太平洋海洋峰会")), 0u) << "the first of several that are similar";
}

TEST(MatchNodes, LetsSeveralNodesBeOne) {
    const auto matches =
        match_nodes(annotated(R"({"kind":"leader","names":["甲","乙"]})"),
                    found(node("leader", "甲") + "," + node("leader", "乙") + "," + node("leader", "丙")));
    EXPECT_EQ(matches, (std::map<std::string, std::size_t>{{"x:甲", 0}, {"x:乙", 0}}));
}

}  // namespace
}  // namespace guanxi
