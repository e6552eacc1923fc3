#include "output/comparison_output.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::Not;

Comparison sample() {
    const NamedVertex china{"country:CHN", "中国", "country"};
    const NamedVertex hungary{"country:HUN", "匈牙利", "country"};
    const NamedVertex hostile{"leader:x", "=1+1\x1b", "leader"};
    Comparison comparison;
    comparison.measure = RankMeasure::degree;
    comparison.nodes = comparison.old_nodes = 2;
    comparison.ranks = {{china, 1, 3, 5, 1}, {hungary, 2, std::nullopt, 4, 0}, {hostile, std::nullopt, 1, 0, 7}};
    comparison.new_ties = {{china, hungary, 2.5, 0}};
    return comparison;
}

TEST(ComparisonOutput, CsvLeavesCellsEmptyWhereThereIsNothing) {
    EXPECT_EQ(comparison_to_csv(sample()),
              "rank,id,label,kind,degree,old_rank,old_degree,gain\r\n"
              "1,country:CHN,中国,country,5,3,1,2\r\n"
              "2,country:HUN,匈牙利,country,4,,,\r\n"
              ",leader:x,'=1+1\x1b,leader,,1,7,\r\n");
}

TEST(ComparisonOutput, TextShowsWhoRoseWhoIsNewAndWhoIsGone) {
    const std::string text = comparison_to_text(sample());
    EXPECT_THAT(text, HasSubstr("Gained most\n"));
    EXPECT_THAT(text, HasSubstr("+2"));
    EXPECT_THAT(text, Not(HasSubstr("Lost most")));
    EXPECT_THAT(text, HasSubstr("New (1)\n"));
    EXPECT_THAT(text, HasSubstr("Gone (1)\n"));
    EXPECT_THAT(text, HasSubstr("New ties (1)\n"));
    EXPECT_THAT(text, HasSubstr("中国 – 匈牙利     2.5    0\n"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(ComparisonOutput, JsonIsValid) {
    const auto json = nlohmann::json::parse(comparison_to_json(sample()));
    EXPECT_EQ(json["format"], "guanxi-comparison");
    EXPECT_EQ(json["ranks"][0]["old_rank"], 3);
    EXPECT_FALSE(json["ranks"][2].contains("rank"));
    EXPECT_EQ(json["new_ties"][0]["weight"], 2.5);
    EXPECT_TRUE(nlohmann::json::accept(comparison_to_json({})));
}

TEST(ComparisonOutput, OfNothingIsALine) { EXPECT_EQ(comparison_to_text({}), "Nodes: 0 (was 0), ties: 0 (was 0)\n"); }

}  // namespace
}  // namespace guanxi
