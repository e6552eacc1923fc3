#include <gtest/gtest.h>

#include "graph/base/json_text.hpp"
#include "output/export_cytoscape.hpp"
#include "output/export_echarts.hpp"
#include "output/export_node_link.hpp"
#include "output/theme.hpp"
#include "tests/output/exported.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using Json = nlohmann::json;

/// JSON holds every text but bytes that are not UTF-8, which become U+FFFD.
Json as_json_holds(const std::string& text) {
    std::string quoted;
    append_json_string(quoted, text);
    return Json::parse(quoted);
}

const test::ExpectedForm kJsonForm{as_json_holds, false};

std::vector<RelationshipGraph> graphs() {
    return {build_graph(test::sample_facts()), build_graph(test::hostile_facts())};
}

TEST(NodeLink, HasTheMembersOfItsReaders) {
    const Json networkx = Json::parse(graph_to_networkx(graphs()[0]));
    const Json d3 = Json::parse(graph_to_d3(graphs()[0]));
    EXPECT_TRUE(networkx["multigraph"].get<bool>());
    EXPECT_FALSE(networkx.contains("links"));
    EXPECT_FALSE(d3.contains("edges"));
    EXPECT_EQ(networkx["edges"].size(), d3["links"].size());
    EXPECT_EQ(networkx["edges"][0]["key"], d3["links"][0]["id"]);
    EXPECT_TRUE(networkx["edges"][0]["evidence"].is_array());
}

TEST(NodeLink, EveryEndOfALinkIsANode) {
    for (const RelationshipGraph& graph : graphs()) {
        const Json json = Json::parse(graph_to_d3(graph));
        std::set<Json> ids;
        for (const Json& node : json["nodes"]) EXPECT_TRUE(ids.insert(node["id"]).second);
        for (const Json& link : json["links"]) {
            EXPECT_TRUE(ids.contains(link["source"]));
            EXPECT_TRUE(ids.contains(link["target"]));
        }
    }
}

TEST(NodeLink, NetworkxFindsTheSameGraph) {
    for (const RelationshipGraph& graph : graphs()) {
        for (const std::string& content : {graph_to_networkx(graph), graph_to_d3(graph)}) {
            const auto found = test::read_by("node_link", {{"graph.json", content}});
            if (!found) GTEST_SKIP() << "NetworkX is not installed (python3-networkx)";
            test::expect_same_graph(*found, test::expected_graph(graph, kJsonForm));
        }
    }
}

TEST(Cytoscape, HasElementsWithDataAndClasses) {
    const Json json = Json::parse(graph_to_cytoscape(graphs()[0]));
    EXPECT_EQ(json["elements"]["nodes"][0]["classes"], "agreement");
    const Json& edge = json["elements"]["edges"][0];
    EXPECT_EQ(edge["data"]["id"], "holds_office|leader:张三|country:AAA");
    EXPECT_EQ(edge["classes"], "holds_office reported");
}

TEST(Cytoscape, NetworkxFindsTheSameGraph) {
    for (const RelationshipGraph& graph : graphs()) {
        const auto found = test::read_by("cytoscape", {{"graph.cyjs", graph_to_cytoscape(graph)}});
        if (!found) GTEST_SKIP() << "NetworkX is not installed (python3-networkx)";
        test::expect_same_graph(*found, test::expected_graph(graph, kJsonForm));
    }
}

TEST(Echarts, HoldsTheSameGraph) {
    for (const RelationshipGraph& graph : graphs()) {
        const Json series = Json::parse(graph_to_echarts(graph))["series"][0];
        Json found{{"nodes", Json::object()}, {"edges", Json::object()}};
        for (const Json& node : series["data"]) {
            EXPECT_EQ(series["categories"].at(node["category"].get<std::size_t>())["name"], node["kind"]);
            EXPECT_FALSE(node.contains("label")) << "for ECharts that is how the label looks";
            Json& item = found["nodes"][node["id"].get<std::string>()] = node;
            item["label"] = node["name"];
        }
        for (const Json& link : series["links"]) found["edges"][link["id"].get<std::string>()] = link;
        test::expect_same_graph(found, test::expected_graph(graph, kJsonForm));
    }
}

TEST(Echarts, LinesTellStatusDirectionAndHostility) {
    std::map<std::string, Json> links;
    const Json option = Json::parse(graph_to_echarts(graphs()[0]));
    for (const Json& link : option["series"][0]["links"]) links[link["id"].get<std::string>()] = link;
    const Json& met = links.at("met|leader:张三|leader:李四");
    EXPECT_EQ(met["symbol"], (Json{"none", "none"}));
    EXPECT_EQ(met["lineStyle"], (Json{{"type", "solid"}, {"color", light_theme().style(EdgeKind::met).colour}}));
    const Json& hosted = links.at("hosted|country:BBB|event:第一届四国峰会|planned");
    EXPECT_EQ(hosted["lineStyle"]["type"], "dashed");
    EXPECT_EQ(hosted["symbol"][1], "arrow");
    EXPECT_EQ(links.at("opposes|country:AAA|country:DDD")["lineStyle"]["color"],
              light_theme().style(EdgeKind::opposes).colour);
}

TEST(Echarts, KindsAreToldByShapeAndColour) {
    std::set<std::string> symbols, colours;
    const Json option = Json::parse(graph_to_echarts(graphs()[0]));
    for (const Json& category : option["series"][0]["categories"]) {
        symbols.insert(category["symbol"].get<std::string>());
        colours.insert(category["itemStyle"]["color"].get<std::string>());
    }
    EXPECT_EQ(symbols.size(), kNodeKinds.size());
    EXPECT_EQ(colours.size(), kNodeKinds.size());
}

TEST(ExportJson, EmptyGraphsAreValid) {
    for (const std::string& content :
         {graph_to_networkx({}), graph_to_d3({}), graph_to_cytoscape({}), graph_to_echarts({})})
        EXPECT_TRUE(Json::accept(content));
}

}  // namespace
}  // namespace guanxi
