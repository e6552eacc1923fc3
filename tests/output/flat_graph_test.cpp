#include "output/flat_graph.hpp"

#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "output/escape.hpp"
#include "output/export_gexf.hpp"
#include "output/export_graphml.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;

std::string graphml(const std::string& graph, const std::string& keys = {}) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n" +
           keys + graph + "</graphml>\n";
}

/// What is said of a file that is refused; empty if it is read.
std::string refusal(const std::string& text) {
    try {
        named_network(read_graph_xml(text, "f"), LabelLanguage::zh, "f");
    } catch (const Error& error) {
        return error.place + ": " + error.what();
    }
    return {};
}

TEST(GraphXml, IsKnownByItsFirstElement) {
    EXPECT_TRUE(looks_like_graph_xml(graphml("")));
    EXPECT_TRUE(looks_like_graph_xml("\xEF\xBB\xBF<!-- by hand -->\n<gexf version=\"1.3\"/>"));
    EXPECT_FALSE(looks_like_graph_xml("<html><body>graphml</body></html>"));
    EXPECT_FALSE(looks_like_graph_xml("  "));
    EXPECT_FALSE(looks_like_graph_xml("<!-- not ended"));
    EXPECT_FALSE(looks_like_graph_xml("新华社北京6月17日电"));
}

TEST(Graphml, HasKeysDefaultsDirectionsAndEdgesBeforeTheirNodes) {
    const FlatGraph graph = read_graph_xml(
        graphml("<graph edgedefault=\"undirected\"><edge source=\"a\" target=\"b\"><data key=\"w\">2.5</data></edge>"
                "<edge source=\"b\" target=\"a\" directed=\"true\"/><node id=\"a\"><data key=\"c\">red</data></node>"
                "<node id=\"b\"/></graph>",
                "<key id=\"w\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"><default>1</default></key>"
                "<key id=\"c\" for=\"node\" attr.name=\"colour\"><default>blue</default></key>"),
        "f");
    ASSERT_EQ(graph.nodes.size(), 2U);
    EXPECT_THAT(graph.nodes[0].values, ElementsAre(Pair("colour", "red")));
    EXPECT_THAT(graph.nodes[1].values, ElementsAre(Pair("colour", "blue")));
    ASSERT_EQ(graph.edges.size(), 2U);
    EXPECT_EQ(graph.edges[0], (FlatEdge{"a", "b", false, {{"weight", "2.5"}}, graph.edges[0].line}));
    EXPECT_EQ(graph.edges[1], (FlatEdge{"b", "a", true, {{"weight", "1"}}, graph.edges[1].line}));
}

TEST(Graphml, ReadsTheLabelsOfYedAndNestedGraphs) {
    const FlatGraph graph = read_graph_xml(
        graphml("<graph><node id=\"g\"><graph><node id=\"a\"><data key=\"d\"><y:ShapeNode xmlns:y=\"y\"><y:Fill/>"
                "<y:NodeLabel>塔吉克斯坦</y:NodeLabel></y:ShapeNode></data></node></graph></node></graph>",
                "<key id=\"d\" for=\"node\" yfiles.type=\"nodegraphics\"/>"),
        "f");
    ASSERT_EQ(graph.nodes.size(), 2U);
    EXPECT_THAT(graph.nodes[1].values, ElementsAre(Pair("label", "塔吉克斯坦")));
    EXPECT_EQ(named_network(graph, LabelLanguage::zh, "f").vertices[0].label, "塔吉克斯坦");
}

TEST(Gexf, HasAttributesWeightsTimesAndDirections) {
    const FlatGraph graph = read_graph_xml(
        "<gexf version=\"1.2\"><graph defaultedgetype=\"directed\"><attributes class=\"node\"><attribute id=\"0\" "
        "title=\"kind\"><default>country</default></attribute></attributes><nodes><node id=\"a\" "
        "label=\"A\"><attvalues>"
        "<attvalue for=\"0\" value=\"leader\"/></attvalues></node><node id=\"b\" label=\"B\"/></nodes><edges><edge "
        "source=\"a\" target=\"b\" weight=\"3\" start=\"2025-06-17\"/><edge source=\"a\" target=\"b\" "
        "type=\"undirected\"/></edges></graph></gexf>",
        "f");
    const NamedNetwork network = named_network(graph, LabelLanguage::en, "f");
    EXPECT_THAT(network.vertices, ElementsAre(NamedVertex{"a", "A", "leader"}, NamedVertex{"b", "B", "country"}));
    EXPECT_THAT(ties_of(network.network), ElementsAre(Tie{0, 1, 4.0}));
    EXPECT_THAT(arcs_of(*network.directed), ElementsAre(Arc{0, 1, 4.0}, Arc{1, 0, 1.0}));
    EXPECT_EQ(graph.edges[0].values.at("first"), "2025-06-17");
}

TEST(FlatGraph, OfOurOwnExportsIsTheNetworkOfTheGraphAlsoWithHostileNames) {
    for (const Facts& facts : {test::sample_facts(), test::hostile_facts()}) {
        const RelationshipGraph graph = build_graph(facts);
        const NamedNetwork expected = named_network(graph, NetworkView::whole, LabelLanguage::zh);
        std::map<std::string, std::string> kinds;  // ids pass through XML, which has no control characters
        for (const NamedVertex& vertex : expected.vertices) kinds[without_controls(vertex.id)] = vertex.kind;
        for (const std::string& text : {graph_to_graphml(graph), graph_to_gexf(graph, GexfVersion::v1_2),
                                        graph_to_gexf(graph, GexfVersion::v1_3)}) {
            const NamedNetwork found = named_network(read_graph_xml(text, "f"), LabelLanguage::zh, "f");
            ASSERT_EQ(found.vertices.size(), expected.vertices.size());
            EXPECT_EQ(found.network.tie_count(), expected.network.tie_count());
            EXPECT_EQ(found.directed->arc_count(), expected.directed->arc_count());
        }
        const std::string text = graph_to_graphml(graph);
        std::size_t known = 0;
        for (const FlatNode& node : read_graph_xml(text, "f").nodes) known += kinds.contains(node.id) ? 1 : 0;
        EXPECT_GT(known, kinds.size() * 8 / 10);
    }
    const RelationshipGraph graph = build_graph(test::sample_facts());
    EXPECT_EQ(named_network(read_graph_xml(graph_to_graphml(graph), "f"), LabelLanguage::zh, "f"),
              named_network(graph, NetworkView::whole, LabelLanguage::zh));
}

TEST(GraphXml, ThatIsFaultyIsRefusedWithItsLine) {
    const std::map<std::string, std::string> cases{
        {"<graph><node id=\"a\">", "line 3: the XML is not well-formed"},
        {"<graph><node/></graph>", "line 3: <node> has no \"id\""},
        {"<graph><node id=\"a\"/><node id=\"a\"/></graph>", "the node \"a\" comes twice"},
        {"<graph><edge source=\"a\" target=\"b\"/></graph>", "leads to no node of the file"},
        {"<graph><node id=\"a\"/><edge source=\"a\"/></graph>", "<edge> has no \"target\""},
        {"<graph><node id=\"a\"><data key=\"x\">1</data></node></graph>", "names the key \"x\""},
        {"<graph><hyperedge/></graph>", "hyperedges are not read"},
    };
    for (const auto& [graph, message] : cases) EXPECT_THAT(refusal(graphml(graph)), HasSubstr(message)) << graph;
    EXPECT_THAT(refusal("<svg/>"), HasSubstr("expected <graphml> or <gexf>"));
    EXPECT_THAT(refusal(""), HasSubstr("f: line"));
    EXPECT_THAT(
        refusal("<gexf><graph><nodes><node id=\"a\"><attvalues><attvalue for=\"7\" value=\"\"/></attvalues></node>"
                "</nodes></graph></gexf>"),
        HasSubstr("names the attribute \"7\""));
}

TEST(GraphXml, DefinesAndFetchesNoEntities) {
    const std::string laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE graphml [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
        "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><graphml><graph><node id=\"&b;&f;\"/></graph></graphml>";
    EXPECT_TRUE(looks_like_graph_xml(laughs));
    EXPECT_THAT(refusal(laughs), HasSubstr("has a document type"));
    std::string deep = "<graphml>";
    for (int i = 0; i < 10'000; ++i) deep += "<graph>";
    EXPECT_THAT(refusal(deep), HasSubstr("too deep"));
}

TEST(FlatGraph, RefusesWeightsThatAreNone) {
    for (const char* const weight : {"-1", "0", "inf", "nan", "heavy", "1e999"}) {
        const std::string text =
            graphml("<graph><node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\"><data key=\"w\">" +
                        std::string(weight) + "</data></edge></graph>",
                    "<key id=\"w\" for=\"edge\" attr.name=\"weight\"/>");
        EXPECT_THAT(refusal(text), HasSubstr("is not a positive, finite number")) << weight;
    }
}

}  // namespace
}  // namespace guanxi
