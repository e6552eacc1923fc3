#include "output/export_echarts.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "output/export_fields.hpp"
#include "output/json_writer.hpp"
#include "output/theme.hpp"

namespace guanxi {

namespace {

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
    json.member("color", light_theme().style(edge.kind).colour);
    json.end_object();
    write_members(json, edge_fields(), field_values(graph, ref));
    json.end_object();
}

/// Names under their symbols, broken where they are long, and left out where they would lie on others.
void write_label(JsonWriter& json) {
    json.key("label");
    json.begin_object();
    json.member("show", true);
    json.member("position", "bottom");
    json.member("width", 130);
    json.member("overflow", "break");
    json.end_object();
    json.key("labelLayout");
    json.begin_object();
    json.member("hideOverlap", true);
    json.end_object();
}

/// Forces with which graphs of ten nodes and of hundreds fill a page.
void write_force(JsonWriter& json, const RelationshipGraph& graph) {
    const auto count = static_cast<double>(std::max<std::size_t>(graph.node_count(), 1));
    json.key("force");
    json.begin_object();
    json.member("repulsion", std::round(std::clamp(3500 / std::sqrt(count), 20.0, 1200.0)));
    json.member("edgeLength", std::round(std::clamp(500 / std::sqrt(count), 25.0, 150.0)));
    json.end_object();
}

/// Shape and colour of a kind, as in the diagrams as far as ECharts has them.
void write_category(JsonWriter& json, NodeKind kind) {
    const auto symbol = [&] {
        switch (light_theme().style(kind).shape) {
            case Shape::rounded_box: return "roundRect";
            case Shape::note: return "rect";
            case Shape::hexagon: return "diamond";
            case Shape::octagon: return "triangle";
            case Shape::box_3d: return "pin";
            case Shape::ellipse:
            case Shape::dot: break;
        }
        return "circle";
    }();
    json.begin_object();
    json.member("name", name(kind));
    json.member("symbol", symbol);
    json.key("itemStyle");
    json.begin_object();
    json.member("color", light_theme().style(kind).outline);
    json.end_object();
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
    write_label(json);
    write_force(json, graph);
    json.key("categories");
    json.begin_array();
    for (const NodeKind kind : kNodeKinds) write_category(json, kind);
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
