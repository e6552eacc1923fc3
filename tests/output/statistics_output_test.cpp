#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "output/statistics_json.hpp"
#include "output/statistics_text.hpp"
#include "output/text_width.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;

TEST(StatisticsJson, HasCountsSummaryAndEveryNode) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const Statistics statistics = test::sample_statistics(graph);
    const auto json = nlohmann::json::parse(statistics_to_json(graph, statistics));
    EXPECT_EQ(json["format"], "guanxi-statistics");
    EXPECT_EQ(json["node_counts"]["country"], 4);
    EXPECT_EQ(json["nodes"].size(), graph.node_count());
    EXPECT_EQ(json["countries"]["ties"][0]["weight"], 3.5);
    EXPECT_NEAR(json["summary"]["density"].get<double>(), 1.0 / 3, 1e-8);
    EXPECT_EQ(json["communities"].size(), 2U);
    EXPECT_EQ(statistics_to_json(graph, statistics), statistics_to_json(graph, statistics));
}

TEST(StatisticsJson, HostileNamesAndEmptyGraphAreValid) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    EXPECT_TRUE(nlohmann::json::accept(statistics_to_json(graph, test::sample_statistics(graph))));
    EXPECT_TRUE(nlohmann::json::accept(statistics_to_json(RelationshipGraph(), {})));
}

TEST(StatisticsText, ColumnsAreAlignedUnderChineseNames) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const std::string text = statistics_to_text(graph, test::sample_statistics(graph));
    EXPECT_THAT(text, HasSubstr("Most central countries"));
    std::vector<int> widths;
    for (std::size_t at = text.find("Most central leaders\n"), end = 0; at < text.size(); at = end + 1) {
        end = text.find('\n', at);
        const std::string row = text.substr(at, end - at);
        if (row.empty()) break;
        if (row.starts_with("  ")) widths.push_back(text_columns(row));
    }
    ASSERT_EQ(widths.size(), 3U);
    EXPECT_EQ(widths[0], widths[1]);
    EXPECT_EQ(widths[1], widths[2]);
}

TEST(StatisticsText, HostileNamesBringNoControlCharactersToTheTerminal) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    for (const char c : statistics_to_text(graph, test::sample_statistics(graph))) {
        EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
    }
}

TEST(StatisticsText, EmptyGraph) {
    EXPECT_THAT(statistics_to_text(RelationshipGraph(), {}), HasSubstr("Documents: 0"));
}

}  // namespace
}  // namespace guanxi
