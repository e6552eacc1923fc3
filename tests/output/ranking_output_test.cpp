#include "output/ranking_output.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using enum RankMeasure;

/// A star of three and one alone.
NamedNetwork star() {
    return {{{"country:CHN", "中国", "country"},
             {"country:TJK", "塔吉克斯坦", "country"},
             {"leader:x", "=1+1,\"cell\"\x1b", "leader"},
             {"country:ZZZ", "Z", "country"}},
            make_network(4, {{0, 1, 2.5}, {0, 2, 1}}),
            std::nullopt};
}

TEST(RankingCsv, HasTheColumnsAskedForAndSharesRanks) {
    const NamedNetwork network = star();
    EXPECT_EQ(ranking_to_csv(network, rank(network, {.by = {degree, strength}})),
              "rank,id,label,kind,degree,strength\r\n"
              "1,country:CHN,中国,country,2,3.5\r\n"
              "2,country:TJK,塔吉克斯坦,country,1,2.5\r\n"
              "2,leader:x,\"'=1+1,\"\"cell\"\"\x1b\",leader,1,1\r\n"
              "4,country:ZZZ,Z,country,0,0\r\n");
}

TEST(RankingCsv, HasNoMoreRowsThanAskedFor) {
    const NamedNetwork network = star();
    const Ranking ranking = rank(network, {.by = {degree}});
    EXPECT_EQ(ranking_to_csv(network, ranking, 1), "rank,id,label,kind,degree\r\n1,country:CHN,中国,country,2\r\n");
    EXPECT_EQ(ranking_to_csv(network, ranking, 9), ranking_to_csv(network, ranking, 0));
}

TEST(RankingText, IsALineAboutTheNetworkAndATable) {
    const NamedNetwork network = star();
    EXPECT_EQ(ranking_to_text(network, rank(network, {.by = {strength, closeness}})),
              "Nodes: 4, ties: 2, density: 0.333, components: 2\n\n"
              "By strength\n"
              "  rank  name         kind     strength  closeness\n"
              "  1     中国         country       3.5     0.6667\n"
              "  2     塔吉克斯坦   country       2.5     0.4444\n"
              "  3     =1+1,\"cell\"  leader          1     0.4444\n"
              "  4     Z            country         0          0\n");
}

TEST(RankingJson, IsValidAndKeepsTheOrder) {
    const NamedNetwork network = star();
    const auto json = nlohmann::json::parse(ranking_to_json(network, rank(network, {.by = {degree, pagerank}}), 2));
    EXPECT_EQ(json["format"], "guanxi-ranking");
    EXPECT_EQ(json["order"], "degree");
    ASSERT_EQ(json["ranking"].size(), 2U);
    EXPECT_EQ(json["ranking"][1]["id"], "country:TJK");
    EXPECT_EQ(json["ranking"][1]["rank"], 2);
    EXPECT_EQ(json["ranking"][0]["degree"], 2);
}

TEST(RankingOutput, OfNothingHasAHeadAlone) {
    const NamedNetwork network;
    const Ranking ranking = rank(network);
    EXPECT_EQ(ranking_to_csv(network, ranking), "rank,id,label,kind,pagerank\r\n");
    EXPECT_THAT(ranking_to_text(network, ranking), HasSubstr("Nodes: 0, ties: 0"));
    EXPECT_TRUE(nlohmann::json::accept(ranking_to_json(network, ranking)));
}

}  // namespace
}  // namespace guanxi
