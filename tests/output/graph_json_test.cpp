#include "output/graph_json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "graph/base/error.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using test::sample_facts;

Error error_of(const std::string& text) {
    try {
        facts_from_graph_json(text, "graph.json");
    } catch (const Error& error) {
        return error;
    }
    return {ErrorKind::io, "no error at all"};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string sample_json() { return graph_to_json(build_graph(sample_facts())); }

TEST(GraphJson, ReadingGivesBackTheFactsOfTheGraph) {
    const RelationshipGraph graph = build_graph(sample_facts());
    const Facts read = facts_from_graph_json(graph_to_json(graph), "graph.json");
    EXPECT_EQ(read, facts_of(graph));
    EXPECT_EQ(graph_to_json(build_graph(read)), graph_to_json(graph));
}

TEST(GraphJson, LeadersOfOneNameComeBackApart) {
    std::vector<DocumentFacts> documents;
    for (const char* country : {"TZA", "SOM"}) {
        test::FactsMaker maker(country);
        maker.entity(NodeKind::country, country);
        maker.entity(NodeKind::leader, "哈桑").home = make_entity_id(NodeKind::country, country);
        maker.relation(EdgeKind::holds_office, NodeKind::leader, "哈桑", NodeKind::country, country);
        documents.push_back(maker.take());
    }
    const std::string json = graph_to_json(build_graph(Facts(documents)));
    EXPECT_NE(json.find("leader:哈桑(SOM)"), std::string::npos);
    EXPECT_EQ(graph_to_json(build_graph(facts_from_graph_json(json, "x"))), json);
}

TEST(GraphJson, HostileTextComesBackAsItWas) {
    const std::string json = graph_to_json(build_graph(test::hostile_facts()));
    const auto parsed = nlohmann::json::parse(json);  // throws on bytes that are not UTF-8
    EXPECT_EQ(parsed["graph"]["documents"][0]["title"], "<script>\"title\" & ]]> \\N");
    EXPECT_EQ(graph_to_json(build_graph(facts_from_graph_json(json, "x"))), json);
}

TEST(GraphJson, MetricsAreWrittenWhereAskedForAndPassedOverInReading) {
    const RelationshipGraph graph = build_graph(sample_facts());
    const Statistics statistics = test::sample_statistics(graph);
    const std::string json = graph_to_json(graph, &statistics);
    const auto parsed = nlohmann::json::parse(json);
    EXPECT_EQ(parsed["nodes"][0]["metrics"]["degree"], statistics.measures[0].degree);
    EXPECT_EQ(facts_from_graph_json(json, "x"), facts_of(graph));
}

TEST(GraphJson, EmptyGraph) {
    const std::string json = graph_to_json(RelationshipGraph());
    EXPECT_EQ(nlohmann::json::parse(json)["nodes"].size(), 0U);
    EXPECT_TRUE(facts_from_graph_json(json, "x").documents().empty());
}

TEST(GraphJson, MatchesTheGoldenFile) { EXPECT_EQ(sample_json(), test::golden("graph.json.golden", sample_json())); }

TEST(GraphJson, CutOffAnywhereSaysWhere) {
    const std::string json = sample_json();
    for (std::size_t size = 0; size + 2 < json.size(); size += 97) {
        const Error error = error_of(json.substr(0, size));
        EXPECT_EQ(error.kind, ErrorKind::format) << size;
        EXPECT_TRUE(error.place.starts_with("graph.json: line ")) << error.place;
        EXPECT_NE(std::string(error.what()).find("byte"), std::string::npos) << error.what();
    }
}

TEST(GraphJson, AnotherVersionIsAVersionError) {
    const Error error = error_of(replaced(sample_json(), "\"version\": 1", "\"version\": 2"));
    EXPECT_EQ(error.kind, ErrorKind::version);
    EXPECT_EQ(describe(error).find("graph.json: the graph is of version 2; this program reads version 1"), 0U)
        << describe(error);
}

TEST(GraphJson, AnotherFormatIsAVersionError) {
    EXPECT_EQ(error_of(replaced(sample_json(), "guanxi-graph", "other-graph")).kind, ErrorKind::version);
    EXPECT_EQ(error_of("[1, 2]").kind, ErrorKind::version);
    EXPECT_EQ(error_of("{}").kind, ErrorKind::version);
}

struct Defect {
    const char* from;
    const char* to;
    const char* message;
};

TEST(GraphJson, EachDefectIsNamedWithItsPlace) {
    const std::vector<Defect> defects{
        {"\"kind\": \"agreement\"", "\"kind\": \"planet\"", "nodes[0]: unknown kind \"planet\""},
        {"\"id\": \"country:AAA\"", "\"id\": \"leader:AAA\"", "to begin with its kind"},
        {"\"source\": \"leader:张三\"", "\"source\": \"leader:nobody\"",
         "edges[0]: the node \"leader:nobody\" is not in the list of nodes"},
        {"\"status\": \"reported\"", "\"status\": \"rumoured\"", "unknown status \"rumoured\""},
        {"\"published\": \"2030-05-02\"", "\"published\": \"2030-13-02\"", "documents[0]: \"2030-13-02\" is no date"},
        {"\"digest\": \"", "\"digest\": \"x", "16 hexadecimal digits"},
        {"\"document\": \"d1\"", "\"document\": \"d9\"", "the document \"d9\" is not in the list"},
        {"\"mentions\": 2,\n   \"appearances\": [", "\"mentions\": 2,\n   \"appearances\": [7,", "expected an object"},
        {"\"start\": 0", "\"start\": -5", "expected \"start\" to be a whole number"},
        {"\"aliases\": {", "\"aliases\": {\"x\": 2147483648, ", "whole number of 0 to 2147483647"},
        {"\"nodes\": [", "\"knots\": [", "expected a member \"nodes\""},
        {"\"kind\": \"met\"", "\"kind\": \"attacks\"", "cannot go from"},
    };
    for (const Defect& defect : defects) {
        const Error error = error_of(replaced(sample_json(), defect.from, defect.to));
        EXPECT_EQ(error.kind, ErrorKind::format) << defect.to;
        EXPECT_NE(std::string(error.what()).find(defect.message), std::string::npos)
            << defect.to << ": " << error.what();
        EXPECT_EQ(error.place, "graph.json");
    }
}

TEST(GraphJson, ANodeThatForgotToAppearIsPutIntoTheDocumentOfItsEvidence) {
    auto json = nlohmann::json::parse(sample_json());
    for (auto& node : json["nodes"]) node.erase("appearances");
    const RelationshipGraph graph = build_graph(facts_from_graph_json(json.dump(), "x"));
    EXPECT_EQ(graph.edge_count(), build_graph(sample_facts()).edge_count());
}

}  // namespace
}  // namespace guanxi
