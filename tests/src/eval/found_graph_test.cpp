#include "src/eval/found_graph.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "src/eval/name_key.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::UnorderedElementsAre;

TEST(FoundGraph, OfABuiltGraphHasItsNamesAttributesAndEvidence) {
    DocumentFacts facts = made_up::meeting("page.txt");
    facts.relations[0].qualifiers.date = {2025, 6, 17};
    facts.entities.back().names.en = "Somebody";
    const RelationshipGraph built = build_graph(Facts({facts}));
    const FoundGraph graph = found_graph(built);
    ASSERT_EQ(graph.nodes.size(), 4u);
    ASSERT_EQ(graph.edges.size(), 1u);
    const FoundEdge& edge = graph.edges[0];
    EXPECT_EQ(edge.kind, "met");
    EXPECT_EQ(edge.attributes.at("date"), std::vector<std::string>{"2025-06-17"});
    EXPECT_EQ(edge.attributes.at("status"), std::vector<std::string>{"reported"});
    ASSERT_EQ(edge.evidence.size(), 1u);
    EXPECT_EQ(edge.evidence[0].span, (Span{0, 10}));
    EXPECT_EQ(edge.evidence[0].text, "sentence at 0");
    EXPECT_EQ(edge.confidence, built.edge(built.edges()[0]).confidence);
    EXPECT_GT(edge.confidence, 0);
}

TEST(FoundGraph, ReadsTheNamesThatOtherProgramsWrite) {
    const FoundGraph graph = read_found_graph(
        R"({"nodes":[{"id":"country:FJI","kind":"country","names":{"zh":"斐济","en":"Fiji"},"aliases":["斐方"],"label":"F","code":"fj"},
                     {"id":"n2","kind":"leader","names":["A","B"]}],
            "links":[{"kind":"met","source":"n2","target":"n3","confidence":0.25}]})",
        "graph.json");
    EXPECT_THAT(graph.nodes[0].keys, UnorderedElementsAre(U"fji", U"斐济", U"fiji", U"斐方", U"f", U"fj"));
    EXPECT_THAT(graph.nodes[1].keys, UnorderedElementsAre(U"n2", U"a", U"b"));
    EXPECT_EQ(graph.nodes[1].label, "n2");
    EXPECT_EQ(graph.edges.at(0).target, "n3") << "a missing end is measured, not refused";
    EXPECT_EQ(graph.edges.at(0).confidence, 0.25);
}

TEST(FoundGraph, ThatCannotBeReadIsRefusedWithThePlace) {
    struct Case {
        const char* text;
        const char* place;
        const char* message;
    };
    const std::vector<Case> cases{
        {"{", "graph.json: line 1", "not valid JSON"},
        {"3", "graph.json", "expected a graph"},
        {R"({"edges":[]})", "graph.json", "expected a graph"},
        {R"({"nodes":[]})", "graph.json", "a list \"edges\""},
        {R"({"nodes":[{"kind":"leader"}],"edges":[]})", "graph.json: nodes[0]", "a member \"id\""},
        {R"({"nodes":[{"id":"x","kind":"leader","names":"x"}],"edges":[]})", "graph.json: nodes[0]", "a list of names"},
        {R"({"nodes":[],"edges":[{"kind":"met","source":"a"}]})", "graph.json: edges[0]", "a member \"target\""},
        {R"({"nodes":[],"edges":[{"kind":"met","source":"a","target":"b","confidence":1.5}]})", "graph.json: edges[0]",
         "a number from 0 to 1"},
        {R"({"nodes":[],"edges":[{"kind":"met","source":"a","target":"b","evidence":["x"]}]})", "graph.json: edges[0]",
         "every piece of evidence to be an object"},
    };
    for (const Case& item : cases) {
        try {
            read_found_graph(item.text, "graph.json");
            ADD_FAILURE() << "was read: " << item.text;
        } catch (const Error& error) {
            EXPECT_EQ(error.place, item.place) << item.text;
            EXPECT_THAT(error.what(), HasSubstr(item.message)) << item.text;
        }
    }
}

}  // namespace
}  // namespace guanxi
