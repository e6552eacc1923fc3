#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "output/network_text.hpp"
#include "output/statistics_json.hpp"
#include "output/statistics_text.hpp"
#include "output/text_width.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::Not;

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

TEST(StatisticsJson, HasWhatABriefingFindsOut) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const Statistics statistics = compute_statistics(graph);
    const Briefing briefing = compute_briefing(graph, statistics);
    const auto json = nlohmann::json::parse(statistics_to_json(graph, statistics, &briefing));
    EXPECT_EQ(json["sides"]["ties"][0]["weight"], -2);
    EXPECT_EQ(json["sides"]["camps"], nlohmann::json::parse(R"([["country:AAA","country:BBB"],["country:DDD"]])"));
    EXPECT_EQ(json["country_findings"]["cliques"][0].size(), 4U);
    EXPECT_EQ(json["findings"]["ties"].size(), statistics.summary.ties);
    EXPECT_EQ(json["countries"]["ties"][0]["dealings"]["supports"], 2);
    EXPECT_GE(json["timeline"]["slices"].size(), 2U);
    EXPECT_FALSE(nlohmann::json::parse(statistics_to_json(graph, statistics)).contains("sides"));
}

std::string summary_of(const RelationshipGraph& graph, std::size_t top = 10) {
    const Statistics statistics = compute_statistics(graph);
    return statistics_to_text(graph, statistics, compute_briefing(graph, statistics), {top, LabelLanguage::zh});
}

TEST(StatisticsText, ColumnsAreAlignedUnderChineseNames) {
    const std::string text = summary_of(build_graph(test::sample_facts()));
    std::vector<int> widths;
    for (std::size_t at = text.find("Most central leaders"), end = 0; at < text.size(); at = end + 1) {
        end = text.find('\n', at);
        const std::string row = text.substr(at, end - at);
        if (row.empty()) break;
        if (row.starts_with("  ")) widths.push_back(text_columns(row));
    }
    ASSERT_EQ(widths.size(), 3U);
    EXPECT_EQ(widths[0], widths[1]);
    EXPECT_EQ(widths[1], widths[2]);
}

TEST(StatisticsText, TellsWhoIsCentralWhatTiesAreMadeOfWhoIsAgainstWhomAndWhatChanged) {
    const std::string text = summary_of(build_graph(test::sample_facts()));
    EXPECT_THAT(text, HasSubstr("2 articles of 2030-05-02 to 2030-05-03; what they state is dated 2030-05 to 2031\n"));
    EXPECT_THAT(text, HasSubstr("  - Of 4 countries, A国 is the most central: first by"));
    EXPECT_THAT(text, HasSubstr("  - One tie between countries is hostile: A国 – D国 (-2).\n"));
    EXPECT_THAT(text, HasSubstr("  4 countries, 2 leaders, 3 agreements, 1 organization, 1 event and 1 project\n"));
    EXPECT_THAT(text,
                HasSubstr("met 1, visited 1, cooperates with 1, supports 2; 3 agreements, 1 organization shared"));
    EXPECT_THAT(text, HasSubstr("    1: A国 and B国\n    2: D国\n"));
    EXPECT_THAT(text,
                HasSubstr("  - From 2030-05-02 to 2030-05-03, of the ties between countries none came and 4 went.\n"));
    EXPECT_THAT(text, HasSubstr("  Not dated closely enough: 2 sentences.\n"));
    EXPECT_THAT(text, HasSubstr("  4  A国, B国, D国 and C国\n"));
}

TEST(StatisticsText, ListsAreAsLongAsIsAskedAndSayHowMuchIsLeftOut) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    EXPECT_THAT(summary_of(graph, 1), HasSubstr("Most central agreements, in the whole graph (1 of 3 shown)\n"));
    EXPECT_THAT(summary_of(graph, 0), Not(HasSubstr(" shown)")));
}

TEST(StatisticsText, HostileNamesBringNoControlCharactersToTheTerminal) {
    for (const char c : summary_of(build_graph(test::hostile_facts()))) {
        EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
    }
}

TEST(StatisticsText, EmptyGraph) { EXPECT_EQ(summary_of(RelationshipGraph()), "0 articles\n"); }

TEST(NetworkText, SummarizesANetworkWithoutKinds) {
    NamedNetwork network;
    for (const char* const name : {"Ann", "Bob", "Cy", "Di"}) network.vertices.push_back({name, name, "node"});
    network.directed = make_directed_network(4, {{0, 1, 2}, {1, 0, 1}, {1, 2, 1}});
    network.network = without_directions(*network.directed);
    const MeasuredNetwork measured = measure(network.network);
    std::vector<int> communities;
    for (const NodeMeasures& node : measured.nodes) communities.push_back(node.community);
    const std::string text = network_to_text(network, measured, find(network, communities));
    EXPECT_THAT(text, HasSubstr("4 nodes, 2 ties\n"));
    EXPECT_THAT(text, HasSubstr("Most central nodes\n"));
    EXPECT_THAT(text, HasSubstr("reciprocity"));
    EXPECT_THAT(text, HasSubstr("By themselves: Di\n"));
    EXPECT_THAT(text, HasSubstr("  Bob   node      2        1\n"));
    EXPECT_THAT(network_to_text(NamedNetwork{}, measure(Network{}), Findings{}), HasSubstr("0 nodes, 0 ties\n"));
}

}  // namespace
}  // namespace guanxi
