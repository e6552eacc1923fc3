#include "output/flat_facts.hpp"

#include <map>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "output/escape.hpp"
#include "output/export_csv.hpp"
#include "output/export_fields.hpp"
#include "output/export_gexf.hpp"
#include "output/export_graphml.hpp"
#include "output/graph_json.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;

RelationshipGraph rebuilt(const FlatGraph& graph) { return build_graph(facts_from_flat_graph(graph, "n", "e")); }

/// The graph as each of the formats that are read back gives it.
std::map<std::string, RelationshipGraph> returned(const RelationshipGraph& graph) {
    return {{"graphml", rebuilt(read_graph_xml(graph_to_graphml(graph), "f"))},
            {"gexf", rebuilt(read_graph_xml(graph_to_gexf(graph, GexfVersion::v1_3), "f"))},
            {"gexf12", rebuilt(read_graph_xml(graph_to_gexf(graph, GexfVersion::v1_2), "f"))},
            {"csv", rebuilt(read_graph_csv({nodes_to_csv(graph), "n"}, {edges_to_csv(graph), "e"}))}};
}

/// All attributes of all nodes and edges as texts, by id; without those that stay away.
std::map<std::string, std::map<std::string, std::string>> attributes(const RelationshipGraph& graph) {
    std::map<std::string, std::map<std::string, std::string>> result;
    const auto put = [&](const std::string& id, std::span<const Field> fields, const std::vector<FieldValue>& values) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].name == "articles") continue;
            result[without_controls(id)][std::string(fields[i].name)] = without_controls(text_of(values[i]));
        }
    };
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex)
        put(graph.node(vertex).id.value, node_fields(), field_values(graph, vertex));
    for (const EdgeRef& ref : graph.edges()) put(edge_id(graph, ref), edge_fields(), field_values(graph, ref));
    return result;
}

TEST(FlatFacts, BringBackEveryAttributeOfEveryNodeAndEdge) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    for (const auto& [format, back] : returned(graph)) EXPECT_EQ(attributes(back), attributes(graph)) << format;
}

TEST(FlatFacts, BringBackHostileTextsAsTheFormatsHoldThem) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    for (const auto& [format, back] : returned(graph)) {
        EXPECT_EQ(back.node_count(), graph.node_count()) << format;
        EXPECT_EQ(back.edge_count(), graph.edge_count()) << format;
        EXPECT_EQ(attributes(back), attributes(graph)) << format;
    }
}

TEST(FlatFacts, AreTheSameAfterASecondJourney) {
    for (const Facts& facts : {test::sample_facts(), test::hostile_facts()}) {
        for (const auto& [format, once] : returned(build_graph(facts))) {
            const std::string expected = graph_to_json(once);
            for (const auto& [other, twice] : returned(once)) EXPECT_EQ(graph_to_json(twice).size(), expected.size());
        }
    }
}

TEST(FlatFacts, KeepSentencesOfTwoArticlesOfOneFileApart) {
    test::FactsMaker first("第一条", "page.txt", {2030, 5, 2});
    test::FactsMaker second("第二条", "page.txt", {2030, 5, 2});
    for (test::FactsMaker* maker : {&first, &second}) {
        maker->entity(NodeKind::country, "AAA", "甲国");
        maker->entity(NodeKind::country, "BBB", "乙国");
        maker->relation(EdgeKind::supports, NodeKind::country, "AAA", NodeKind::country, "BBB");
    }
    std::vector<DocumentFacts> documents;
    documents.push_back(first.take());
    documents.push_back(second.take());
    const RelationshipGraph graph = build_graph(Facts(std::move(documents)));
    ASSERT_EQ(graph.edge(graph.edges().front()).weight, 2);
    for (const auto& [format, back] : returned(graph)) {
        EXPECT_EQ(back.edge(back.edges().front()).weight, 2) << format;
        EXPECT_EQ(attributes(back), attributes(graph)) << format;
    }
}

/// Tables with one edge whose columns and cells are given.
FlatGraph tables(const std::string& columns, const std::string& cells) {
    return read_graph_csv({"Id,Label,kind\ncountry:AAA,甲国,country\nleader:张三,张三,leader\n", "n"},
                          {"Source,Target," + columns + "\nleader:张三,country:AAA," + cells + "\n", "e"});
}

TEST(FlatFacts, OfAnEdgeWithoutSentencesHaveAsManyAsItsWeight) {
    const RelationshipGraph graph = rebuilt(tables("kind,Weight,date", "visited,3.0,2030-05"));
    const Edge& edge = graph.edge(graph.edges().front());
    EXPECT_EQ(edge.weight, 3);
    EXPECT_EQ(to_string(edge.qualifiers.date), "2030-05");
    EXPECT_EQ(label(graph.node(graph.find({"country:AAA"}).value())), "甲国");
    const RelationshipGraph plain = rebuilt(tables("kind", "visited"));
    EXPECT_EQ(plain.edge(plain.edges().front()).weight, 1);
}

TEST(FlatFacts, ThatAreFaultyAreRefusedWithTheirLine) {
    const std::map<std::pair<std::string, std::string>, std::string> cases{
        {{"kind", "greeted"}, "unknown kind \"greeted\""},
        {{"kind", "met"}, "cannot go from \"leader:张三\" to \"country:AAA\""},
        {{"kind,status", "visited,maybe"}, "unknown status \"maybe\""},
        {{"kind,date", "visited,yesterday"}, "\"yesterday\" is no date"},
        {{"kind,Weight", "visited,-1"}, "the weight \"-1\" is not a whole number"},
        {{"kind,Weight", "visited,2.5"}, "the weight \"2.5\" is not a whole number"},
        {{"kind,Weight", "visited,nan"}, "is not a whole number"},
        {{"kind,Weight", "visited,1e99"}, "is not a whole number"},
        {{"kind,Weight", "visited,0"}, "the weight is 0"},
        {{"kind,Weight", "visited,2000000000"}, "sum up to more than 1000000"},
        {{"kind,evidence", "visited,句子。"}, "without \"sources\""},
        {{"kind,sources", "visited,page.txt"}, "the source \"page.txt\" is none"},
        {{"kind,sources", "visited,page.txt 9-3"}, "is none"},
        {{"kind,sources", "visited,page.txt 1-99999999999999999999"}, "is none"},
        {{"kind,sources,evidence", "visited,a 1-2 | a 3-4,句子。"}, "\"evidence\" has 1 items for 2 sentences"},
        {{"kind,sources,bases", "visited,a 1-2,guessed"}, "unknown basis \"guessed\""},
        {{"kind,sources,dates", "visited,a 1-2,never"}, "\"never\" is no date"},
        {{"kind,sources,Weight", "visited,a 1-2,3"}, "the weight 3 does not agree with its 1 sentences"},
        {{"kind,sources,Weight", "visited,a 1-2 | a 3-4,1"}, "the weight 1 does not agree"},
    };
    for (const auto& [edge, message] : cases) {
        try {
            facts_from_flat_graph(tables(edge.first, edge.second), "n", "e");
            ADD_FAILURE() << edge.first << ": " << edge.second << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.place, "e: line 2");
            EXPECT_THAT(error.what(), HasSubstr(message));
        }
    }
}

TEST(FlatFacts, OfFaultyNodesAreRefusedWithTheirLine) {
    const std::map<std::string, std::string> cases{
        {"country:AAA,town", "unknown kind \"town\""},
        {"AAA,country", "expected the id \"AAA\" to begin with its kind, \"country:\""},
        {"country:,country", "to begin with its kind"},
    };
    for (const auto& [row, message] : cases) {
        const FlatGraph graph = read_graph_csv({"Id,kind\n" + row + "\n", "n"}, {"Source,Target\n", "e"});
        EXPECT_FALSE(is_relationship_graph(graph));
        try {
            facts_from_flat_graph(graph, "n", "e");
            ADD_FAILURE() << row << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.place, "n: line 2");
            EXPECT_THAT(error.what(), HasSubstr(message));
        }
    }
}

}  // namespace
}  // namespace guanxi
