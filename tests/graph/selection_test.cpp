#include "graph/selection.hpp"

#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/build.hpp"
#include "tests/graph/dump_graph.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;

/// The ids of a graph's nodes, in order, with a blank between.
std::string ids(const RelationshipGraph& graph) {
    std::string text;
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        if (vertex > 0) text += ' ';
        text += graph.node(vertex).id.value;
    }
    return text;
}

Relation dated(Relation relation, const Date& date) {
    relation.qualifiers.date = date;
    return relation;
}

/// CHN supports TJK in May (by its own date) and in June (by the document's); 甲 visits TJK, on a day that nothing
/// tells; UZB is only mentioned.
RelationshipGraph three_edges() {
    return build_graph(Facts({
        {document("a", "2025-06-17"),
         {country("CHN"), country("TJK"), country("UZB"), leader("甲", "CHN")},
         {dated(relation(EdgeKind::supports, country_id("CHN"), country_id("TJK"), 0), {2025, 5, 10}),
          relation(EdgeKind::supports, country_id("CHN"), country_id("TJK"), 50),
          dated(relation(EdgeKind::met, leader_id("甲"), leader_id("甲"), 90), {2024, 0, 0})}},
        {document("b", ""),
         {leader("甲", "CHN"), country("TJK")},
         {relation(EdgeKind::visited, leader_id("甲"), country_id("TJK"))}},
    }));
}

Selection window(const Date& from, const Date& to) {
    Selection selection;
    selection.from = from;
    selection.to = to;
    return selection;
}

TEST(Select, KeepsEverythingWithoutACondition) {
    EXPECT_TRUE(Selection{}.keeps_everything());
    EXPECT_EQ(dump_graph(select(three_edges(), {})), dump_graph(three_edges()));
    EXPECT_EQ(select({}, {}).node_count(), 0u);
}

TEST(Select, KeepsNodesOfTheGivenKindsAndTheEdgesBetweenThem) {
    Selection selection;
    selection.kinds = {NodeKind::country};
    const auto graph = select(three_edges(), selection);
    EXPECT_EQ(ids(graph), "country:CHN country:TJK country:UZB");
    EXPECT_EQ(dump_edges(graph), "supports country:CHN country:TJK 2\n");
}

TEST(Select, KeepsEdgesOfTheGivenKindsAndAllNodes) {
    Selection selection;
    selection.edges = {EdgeKind::visited};
    const auto graph = select(three_edges(), selection);
    EXPECT_EQ(ids(graph), ids(three_edges()));
    EXPECT_EQ(dump_edges(graph), "visited leader:甲 country:TJK 1\n");
}

TEST(Select, LeavesOutNodesWithoutEdgesWhereOnlyConnectedOnesAreAskedFor) {
    Selection selection;
    selection.connected_only = true;
    EXPECT_EQ(ids(select(three_edges(), selection)), "country:CHN country:TJK leader:甲");
    selection.edges = {EdgeKind::supports};
    EXPECT_EQ(ids(select(three_edges(), selection)), "country:CHN country:TJK");
}

TEST(Select, KeepsTheEvidenceOfAWindowAndSumsEdgesAnew) {
    const auto may = select(three_edges(), window({2025, 5, 1}, {2025, 5, 31}));
    EXPECT_EQ(dump_edges(may), "supports country:CHN country:TJK 1\n");
    EXPECT_EQ(may.edge(may.edges()[0]).qualifiers.date, (Date{2025, 5, 10}));
    const auto june = select(three_edges(), window({2025, 6, 1}, {}));
    EXPECT_EQ(dump_edges(june), "supports country:CHN country:TJK 1\n");
    EXPECT_EQ(june.edge(june.edges()[0]).qualifiers.date, Date{});
    EXPECT_EQ(select(three_edges(), window({2026, 0, 0}, {})).node_count(), 0u);
}

TEST(Select, TakesBothEndsOfAWindowIn) {
    EXPECT_EQ(select(three_edges(), window({2025, 5, 10}, {2025, 5, 10})).edge_count(), 1u);
    EXPECT_EQ(select(three_edges(), window({2025, 5, 11}, {2025, 6, 16})).edge_count(), 0u);
}

TEST(Select, ComparesDatesAtThePrecisionThatBothHave) {
    EXPECT_EQ(dump_edges(select(three_edges(), window({2024, 6, 1}, {2024, 6, 30}))), "met leader:甲 leader:甲 1\n");
    EXPECT_EQ(dump_edges(select(three_edges(), window({2025, 0, 0}, {2025, 0, 0}))),
              "supports country:CHN country:TJK 2\n");
}

TEST(Select, LeavesOutEdgesOfALowerConfidenceAndWhatThenStandsAlone) {
    Selection selection;
    selection.min_confidence = 0.95;  // two sentences reach it, one does not
    EXPECT_FALSE(selection.keeps_everything());
    const auto graph = select(three_edges(), selection);
    EXPECT_EQ(dump_edges(graph), "supports country:CHN country:TJK 2\n");
    EXPECT_EQ(ids(graph), "country:CHN country:TJK");
    selection.min_confidence = 1;
    EXPECT_EQ(select(three_edges(), selection).node_count(), 0u);
}

TEST(Select, LeavesTheDocumentsAsTheyAre) {
    EXPECT_EQ(select(three_edges(), window({2026, 0, 0}, {})).documents(), three_edges().documents());
}

TEST(Select, KeepsTheIdsOfLeadersWhoShareAName) {
    const auto visit = [](const std::string& source, const std::string& home, const std::string& date) {
        DocumentFacts facts{document(source, date),
                            {leader("哈桑", home), country("CHN")},
                            {relation(EdgeKind::visited, leader_id("哈桑"), country_id("CHN"))}};
        normalize(facts);
        return facts;
    };
    const auto graph = build_graph(Facts({visit("a", "TZA", "2025-05-01"), visit("b", "SOM", "2025-06-01")}));
    EXPECT_EQ(ids(select(graph, window({2025, 6, 0}, {}))), "country:CHN leader:哈桑(SOM)");
    EXPECT_EQ(ids(select(graph, window({}, {2025, 5, 0}))), "country:CHN leader:哈桑(TZA)");
}

TEST(SelectNodes, KeepsTheNodesThatSatisfyAndTheEdgesBetweenThem) {
    const auto graph = three_edges();
    const auto part = select_nodes(graph, [&](Vertex vertex) { return graph.node(vertex).id != country_id("CHN"); });
    EXPECT_EQ(ids(part), "country:TJK country:UZB leader:甲");
    EXPECT_EQ(dump_edges(part), "met leader:甲 leader:甲 1\nvisited leader:甲 country:TJK 1\n");
    EXPECT_EQ(part.documents(), graph.documents());
}

TEST(SelectNodes, OfAllNodesIsTheGraphItself) {
    EXPECT_EQ(dump_graph(select_nodes(three_edges(), [](Vertex) { return true; })), dump_graph(three_edges()));
    EXPECT_EQ(select_nodes(three_edges(), [](Vertex) { return false; }).node_count(), 0u);
}

TEST(Select, KeepsTheOfficesOfWhoActsInAWindow) {
    Relation office = relation(EdgeKind::holds_office, leader_id("甲"), country_id("CHN"), 5);
    Relation idle = relation(EdgeKind::holds_office, leader_id("乙"), country_id("UZB"), 15);
    const RelationshipGraph graph = build_graph(Facts(
        {{document("a", "2025-06-17"),
          {country("CHN"), country("TJK"), country("UZB"), leader("甲", "CHN"), leader("乙", "UZB")},
          {office, idle, dated(relation(EdgeKind::visited, leader_id("甲"), country_id("TJK"), 50), {2024, 1, 2})}}}));
    Selection window;
    window.from = window.to = Date{2024, 0, 0};
    EXPECT_EQ(ids(select(graph, window)), "country:CHN country:TJK leader:甲");
}

TEST(Select, LeavesOutWhatMayLieOutsideOfTheWindowWhereAskedTo) {
    const auto visit = [](const Date& date, std::uint64_t at) {
        return dated(relation(EdgeKind::visited, leader_id("甲"), country_id("TJK"), at), date);
    };
    const RelationshipGraph graph = build_graph(Facts(
        {{document("a", "2025-06-17"),
          {country("TJK"), leader("甲", "CHN")},
          {visit({2025, 0, 0}, 0), visit({2025, 6, 0}, 20), visit({2025, 6, 30}, 40), visit({2025, 7, 1}, 60)}}}));
    Selection june = window({2025, 6, 0}, {2025, 6, 30});
    EXPECT_EQ(dump_edges(select(graph, june)), "visited leader:甲 country:TJK 3\n") << "2025 may be in June";
    june.needs_precision = true;
    EXPECT_EQ(dump_edges(select(graph, june)), "visited leader:甲 country:TJK 2\n");
}

}  // namespace
}  // namespace guanxi
