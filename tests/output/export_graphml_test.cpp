#include "output/export_graphml.hpp"

#include <gtest/gtest.h>

#include "output/export_losses.hpp"
#include "tests/output/exported.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

const test::ExpectedForm kGraphmlForm{test::as_xml_holds, true, true};

TEST(Graphml, DeclaresEveryKeyThatItUses) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    const test::Xml xml = test::parse_xml(graph_to_graphml(graph));
    ASSERT_NE(xml, nullptr);
    std::set<std::string> declared;
    for (xmlNode* key : test::elements(xml, "key")) EXPECT_TRUE(declared.insert(test::attribute(key, "id")).second);
    for (xmlNode* data : test::elements(xml, "data")) EXPECT_TRUE(declared.contains(test::attribute(data, "key")));
    EXPECT_EQ(test::elements(xml, "node").size(), graph.node_count());
    EXPECT_EQ(test::elements(xml, "edge").size(), graph.edge_count());
}

TEST(Graphml, AnEmptyGraphIsWellFormed) { EXPECT_NE(test::parse_xml(graph_to_graphml({})), nullptr); }

TEST(Graphml, NetworkxFindsTheSameGraph) {
    for (const Facts& facts : {test::sample_facts(), test::hostile_facts()}) {
        const RelationshipGraph graph = build_graph(facts);
        const auto found = test::read_by("graphml", {{"graph.graphml", graph_to_graphml(graph)}});
        if (!found) GTEST_SKIP() << "NetworkX is not installed (python3-networkx)";
        test::expect_same_graph(*found, test::expected_graph(graph, kGraphmlForm));
    }
}

/// Without hostile names: igraph 0.10 reads "&amp;" in an id as "&#38;".
TEST(Graphml, IgraphFindsTheSameGraph) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const auto found = test::read_by("igraph_graphml", {{"graph.graphml", graph_to_graphml(graph)}});
    if (!found) GTEST_SKIP() << "igraph is not installed (python3-igraph)";
    test::expect_same_graph(*found, test::expected_graph(graph, kGraphmlForm));
}

TEST(ExportLosses, AreSaidOnlyWhereSomethingIsLost) {
    EXPECT_TRUE(export_losses(RelationshipGraph(), "graphml").empty());
    EXPECT_TRUE(export_losses(build_graph(test::hostile_facts()), "json").empty());
    EXPECT_EQ(export_losses(build_graph(test::sample_facts()), "graphml").size(), 1U);
    const Diagnostics losses = export_losses(build_graph(test::hostile_facts()), "graphml");
    ASSERT_EQ(losses.size(), 2U);
    EXPECT_NE(losses[1].message.find("control characters"), std::string::npos);
}

}  // namespace
}  // namespace guanxi
