#include "output/export_gexf.hpp"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "output/export_fields.hpp"
#include "output/export_losses.hpp"
#include "output/theme.hpp"
#include "tests/output/exported.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

/// The edges of a file by their ids.
std::map<std::string, xmlNode*> edges_of(const test::Xml& xml) {
    std::map<std::string, xmlNode*> edges;
    for (xmlNode* edge : test::elements(xml, "edge")) edges.emplace(test::attribute(edge, "id"), edge);
    return edges;
}

TEST(Gexf, EdgesHaveTheirDaysDirectionAndKind) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const test::Xml xml = test::parse_xml(graph_to_gexf(graph, GexfVersion::v1_3));
    ASSERT_NE(xml, nullptr);
    auto edges = edges_of(xml);
    ASSERT_EQ(edges.size(), graph.edge_count());
    xmlNode* met = edges.at("met|leader:张三|leader:李四");
    EXPECT_EQ(test::attribute(met, "type"), "undirected");
    EXPECT_EQ(test::attribute(met, "kind"), "met");
    EXPECT_EQ(test::attribute(met, "start"), "2030-05-01");
    EXPECT_EQ(test::attribute(met, "end"), "2030-05-01");
    xmlNode* visit = edges.at("visited|leader:张三|country:BBB");  // told with its month only
    EXPECT_EQ(test::attribute(visit, "start"), "2030-05-01");
    EXPECT_EQ(test::attribute(visit, "end"), "2030-05-31");
    xmlNode* hosted = edges.at("hosted|country:BBB|event:第一届四国峰会|planned");
    EXPECT_EQ(test::attribute(hosted, "kind"), "hosted planned");
    EXPECT_EQ(test::attribute(hosted, "end"), "2031-12-31");
    xmlNode* opposes = edges.at("opposes|country:AAA|country:DDD");  // an article's day, then a date of its own
    EXPECT_EQ(test::attribute(opposes, "start"), "2030-05-02");
    EXPECT_EQ(test::attribute(opposes, "end"), "2030-05-03");
}

TEST(Gexf, KindsHaveColoursAndWhatIsPlannedIsDashed) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    for (const GexfVersion version : {GexfVersion::v1_3, GexfVersion::v1_2}) {
        const test::Xml xml = test::parse_xml(graph_to_gexf(graph, version));
        ASSERT_NE(xml, nullptr);
        std::set<std::string> colours;
        std::map<std::string, int> shapes;
        for (xmlNode* colour : test::elements(xml, "color")) {
            EXPECT_EQ(reinterpret_cast<const char*>(colour->ns->prefix), std::string("viz"));
            const std::string rgb =
                test::attribute(colour, "r") + "," + test::attribute(colour, "g") + "," + test::attribute(colour, "b");
            if (test::attribute(colour->parent, "source").empty()) colours.insert(rgb);
        }
        for (xmlNode* shape : test::elements(xml, "shape")) ++shapes[test::attribute(shape, "value")];
        EXPECT_EQ(colours.size(), kNodeKinds.size());
        const std::string country(light_theme().style(NodeKind::country).outline);
        ASSERT_EQ(country, "#00507d");
        EXPECT_TRUE(colours.contains("0,80,125"));
        EXPECT_GE(shapes["dashed"], 1);
        EXPECT_GE(shapes["dotted"], 1);
        EXPECT_EQ(test::elements(xml, "size").size(), graph.node_count());
    }
}

TEST(Gexf, NoTwoParallelEdgesHaveOneKind) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    const test::Xml xml = test::parse_xml(graph_to_gexf(graph, GexfVersion::v1_3));
    ASSERT_NE(xml, nullptr);
    std::set<std::string> seen;
    for (xmlNode* edge : test::elements(xml, "edge")) {
        const std::string key = test::attribute(edge, "source") + "\n" + test::attribute(edge, "target") + "\n" +
                                test::attribute(edge, "kind");
        EXPECT_TRUE(seen.insert(key).second) << key;
    }
    EXPECT_EQ(seen.size(), graph.edge_count());
}

TEST(Gexf, AnEdgeWithoutAYearIsAlwaysThere) {
    test::FactsMaker maker("无年份", "page.txt", {});
    maker.entity(NodeKind::country, "AAA");
    maker.entity(NodeKind::country, "BBB");
    maker.relation(EdgeKind::supports, NodeKind::country, "AAA", NodeKind::country, "BBB").qualifiers.date = {0, 6, 17};
    const RelationshipGraph graph = build_graph(Facts({maker.take()}));
    const test::Xml xml = test::parse_xml(graph_to_gexf(graph, GexfVersion::v1_3));
    ASSERT_NE(xml, nullptr);
    EXPECT_EQ(test::attribute(test::elements(xml, "edge").at(0), "start"), "");
    EXPECT_EQ(export_losses(graph, "gexf").size(), 2U);
}

TEST(Gexf, AMonthEndsOnItsLastDay) {
    EXPECT_EQ(period_of(Date{2028, 2, 0})->last, (Date{2028, 2, 29}));
    EXPECT_EQ(period_of(Date{2030, 2, 0})->last, (Date{2030, 2, 28}));
    EXPECT_FALSE(period_of(Date{0, 6, 17}));
    EXPECT_FALSE(period_of(Date{}));
}

TEST(Gexf, EmptyGraphsAreWellFormed) {
    EXPECT_NE(test::parse_xml(graph_to_gexf({}, GexfVersion::v1_2)), nullptr);
    EXPECT_NE(test::parse_xml(graph_to_gexf({}, GexfVersion::v1_3)), nullptr);
}

TEST(Gexf, NetworkxFindsTheSameGraphInVersion12) {
    for (const Facts& facts : {test::sample_facts(), test::hostile_facts()}) {
        const RelationshipGraph graph = build_graph(facts);
        const auto found = test::read_by("gexf", {{"graph.gexf", graph_to_gexf(graph, GexfVersion::v1_2)}});
        if (!found) GTEST_SKIP() << "NetworkX is not installed (python3-networkx)";
        test::expect_same_graph(*found, test::expected_graph(graph, {test::as_xml_holds}));
    }
}

}  // namespace
}  // namespace guanxi
