#include "output/export_rdf.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/json_text.hpp"
#include "tests/output/exported.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using Json = nlohmann::json;

std::vector<RelationshipGraph> graphs() {
    return {build_graph(test::sample_facts()), build_graph(test::hostile_facts())};
}

TEST(Turtle, SaysARelationItsEndsAndItsStatement) {
    const std::string text = graph_to_turtle(graphs()[0]);
    EXPECT_THAT(text, HasSubstr("<urn:guanxi:node:country%3AAAA> a schema:Country ;"));
    EXPECT_THAT(text, HasSubstr("rdfs:label \"张三\"@zh ;\n    rdfs:label \"Zhang San\"@en"));
    EXPECT_THAT(text, HasSubstr("g:date \"2030-05\"^^xsd:gYearMonth"));
    EXPECT_THAT(text, HasSubstr("prov:wasQuotedFrom <urn:guanxi:document:d1>"));
}

TEST(Turtle, NoTextLeavesItsQuotes) {
    const std::string text = graph_to_turtle(graphs()[1]);
    EXPECT_THAT(text, HasSubstr("\"say \\\"hi\\\"\"@zh"));
    EXPECT_THAT(text, HasSubstr("\"back\\\\slash\\\\\"@zh"));
    EXPECT_THAT(text, HasSubstr("\"line\\nbreak\\ttab\\r\"@zh"));
}

TEST(JsonLd, NeedsNothingFromOutside) {
    const Json json = Json::parse(graph_to_jsonld(graphs()[0]));
    EXPECT_TRUE(json["@context"].is_object());
    EXPECT_TRUE(Json::accept(graph_to_jsonld(graphs()[1])));
    EXPECT_TRUE(Json::parse(graph_to_jsonld({}))["@graph"].empty());
}

TEST(Rdf, RdflibFindsTheSameGraphInBothFormats) {
    for (const RelationshipGraph& graph : graphs()) {
        const auto found =
            test::read_by("rdf", {{"graph.ttl", graph_to_turtle(graph)}, {"graph.jsonld", graph_to_jsonld(graph)}});
        if (!found) GTEST_SKIP() << "rdflib is not installed (python3-rdflib)";
        ASSERT_EQ((*found)["nodes"].size(), graph.node_count());
        ASSERT_EQ((*found)["edges"].size(), graph.edge_count());
        for (const EdgeRef& ref : graph.edges()) {
            const Edge& edge = graph.edge(ref);
            std::string held;
            append_json_string(held, edge_id(graph, ref));
            const Json& other = (*found)["edges"].at(Json::parse(held).get<std::string>());
            EXPECT_EQ(other["kind"], name(edge.kind));
            EXPECT_EQ(other["status"], name(edge.qualifiers.status));
            EXPECT_EQ(other["date"], to_string(edge.qualifiers.date));
            EXPECT_EQ(other["weight"], edge.weight);
            EXPECT_NEAR(other["confidence"].get<double>(), edge.confidence, 1e-8);
            EXPECT_EQ(other["sentences"].size(), edge.evidence.size());
        }
    }
}

}  // namespace
}  // namespace guanxi
