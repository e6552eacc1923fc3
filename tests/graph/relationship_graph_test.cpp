#include "graph/relationship_graph.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/build.hpp"
#include "tests/graph/dump_graph.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;

TEST(RelationshipGraph, FindsItsNodesByIdInTheOrderOfTheirIds) {
    const auto graph = build_graph(Facts({meeting("a")}));
    std::string previous;
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        EXPECT_EQ(graph.find(graph.node(vertex).id), vertex);
        EXPECT_LT(previous, graph.node(vertex).id.value);
        previous = graph.node(vertex).id.value;
    }
    EXPECT_EQ(graph.find({"country:XYZ"}), std::nullopt);
}

TEST(RelationshipGraph, ListsItsEdgesByKindSourceTargetAndStatus) {
    const auto graph = build_graph(Facts({{document("a"),
                                           {country("CHN"), country("TJK"), country("UZB"), leader("甲"), leader("乙")},
                                           {relation(EdgeKind::supports, country_id("TJK"), country_id("CHN")),
                                            relation(EdgeKind::supports, country_id("CHN"), country_id("UZB")),
                                            relation(EdgeKind::supports, country_id("CHN"), country_id("TJK")),
                                            relation(EdgeKind::met, leader_id("甲"), leader_id("乙"))}}}));
    EXPECT_EQ(dump_edges(graph),
              "met leader:乙 leader:甲 1\nsupports country:CHN country:TJK 1\nsupports country:CHN country:UZB 1\n"
              "supports country:TJK country:CHN 1\n");
}

TEST(RelationshipGraph, OutlivesTheOneItWasCopiedFrom) {
    auto original = std::make_unique<RelationshipGraph>(build_graph(Facts({meeting("a")})));
    const std::string expected = dump_graph(*original);
    const RelationshipGraph copy = *original;
    original.reset();
    EXPECT_EQ(dump_graph(copy), expected);
}

TEST(RelationshipGraph, OutlivesTheOneItWasMovedFrom) {
    auto original = std::make_unique<RelationshipGraph>(build_graph(Facts({meeting("a")})));
    const std::string expected = dump_graph(*original);
    RelationshipGraph moved;
    moved = std::move(*original);
    original.reset();
    const std::vector<RelationshipGraph> in_vector{std::move(moved)};
    EXPECT_EQ(dump_graph(in_vector.front()), expected);
}

TEST(RelationshipGraph, MayBeAssignedToAfterItWasMovedFrom) {
    RelationshipGraph original = build_graph(Facts({meeting("a")}));
    const RelationshipGraph moved = std::move(original);
    original = RelationshipGraph();
    EXPECT_EQ(dump_graph(original), "");
    EXPECT_EQ(moved.edge_count(), 1u);
}

TEST(Label, IsTheNameInTheLanguageElseTheOtherElseTheKey) {
    Node node;
    node.id = country_id("TJK");
    EXPECT_EQ(label(node), "TJK");
    node.names.en = "Tajikistan";
    EXPECT_EQ(label(node, LabelLanguage::zh), "Tajikistan");
    node.names.zh = "塔吉克斯坦";
    EXPECT_EQ(label(node, LabelLanguage::zh), "塔吉克斯坦");
    EXPECT_EQ(label(node, LabelLanguage::en), "Tajikistan");
}

TEST(EdgeId, NamesKindEndsAndStatusUnlessReported) {
    DocumentFacts facts = meeting("a");
    Relation planned = facts.relations.front();
    planned.qualifiers.status = Status::planned;
    facts.relations.push_back(planned);
    const auto graph = build_graph(Facts({facts}));
    ASSERT_EQ(graph.edge_count(), 2u);
    EXPECT_EQ(edge_id(graph, graph.edges()[0]), "met|leader:乙|leader:甲");
    EXPECT_EQ(edge_id(graph, graph.edges()[1]), "met|leader:乙|leader:甲|planned");
}

}  // namespace
}  // namespace guanxi
