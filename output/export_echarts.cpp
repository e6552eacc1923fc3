#include "output/export_echarts.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "output/export_fields.hpp"
#include "output/json_writer.hpp"

namespace guanxi {

namespace {

constexpr std::string_view kHostileColour = "#b3261e";

/// By mentions: an area four times as large for sixteen times as many.
double symbol_size(const Node& node) { return 12 + 6 * std::pow(std::max(node.mentions, 1), 0.25); }

void write_node(JsonWriter& json, const RelationshipGraph& graph, Vertex vertex) {
    const Node& node = graph.node(vertex);
    json.begin_object();
    json.member("id", node.id.value);
    json.member("name", label(node));
    json.member("category", static_cast<int>(node.kind));
    json.member("value", node.mentions);
    json.member("symbolSize", symbol_size(node));
    std::vector<FieldValue> values = field_values(graph, vertex);
    values.front() = std::string();  // "label" is for ECharts how the label looks; "name" is its text
    write_members(json, node_fields(), values);
    json.end_object();
}

void write_link(JsonWriter& json, const RelationshipGraph& graph, const EdgeRef& ref) {
    const Edge& edge = graph.edge(ref);
    json.begin_object();
    json.member("id", edge_id(graph, ref));
    json.member("source", graph.node(ref.m_source).id.value);
    json.member("target", graph.node(ref.m_target).id.value);
    json.member("value", edge.weight);
    json.key("symbol");
    json.value(std::vector<std::string>{"none", is_symmetric(edge.kind) ? "none" : "arrow"});
    json.key("lineStyle");
    json.begin_object();
    const Status status = edge.qualifiers.status;
    json.member("type", status == Status::planned ? "dashed" : (status == Status::denied ? "dotted" : "solid"));
    if (is_hostile(edge.kind)) json.member("color", kHostileColour);
    json.end_object();
    write_members(json, edge_fields(), field_values(graph, ref));
    json.end_object();
}

}  // namespace

void graph_to_echarts(const RelationshipGraph& graph, const TakeBlock& take) {
    JsonWriter json(take);
    json.begin_object();
    json.key("tooltip");
    json.begin_object();
    json.end_object();
    std::vector<std::string> kinds;
    for (const NodeKind kind : kNodeKinds) kinds.emplace_back(name(kind));
    json.key("legend");
    json.begin_object();
    json.member("data", kinds);
    json.end_object();
    json.key("series");
    json.begin_array();
    json.begin_object();
    json.member("type", "graph");
    json.member("layout", "force");
    json.member("roam", true);
    json.member("autoCurveness", true);
    json.key("label");
    json.begin_object();
    json.member("show", true);
    json.end_object();
    json.key("force");
    json.begin_object();
    json.member("repulsion", 200);
    json.end_object();
    json.key("categories");
    json.begin_array();
    for (const std::string& kind : kinds) {
        json.begin_object();
        json.member("name", kind);
        json.end_object();
    }
    json.end_array();
    json.key("data");
    json.begin_array();
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) write_node(json, graph, vertex);
    json.end_array();
    json.key("links");
    json.begin_array();
    for (const EdgeRef& ref : graph.edges()) write_link(json, graph, ref);
    json.end_array();
    json.end_object();
    json.end_array();
    json.end_object();
    json.finish();
}

std::string graph_to_echarts(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_echarts(graph, take); });
}

}  // namespace guanxi
