#include "output/export_cytoscape.hpp"

#include "output/export_fields.hpp"
#include "output/json_writer.hpp"

namespace guanxi {

namespace {

void write_node(JsonWriter& json, const RelationshipGraph& graph, Vertex vertex) {
    const Node& node = graph.node(vertex);
    json.begin_object();
    json.key("data");
    json.begin_object();
    json.member("id", node.id.value);
    json.member("value", node.id.value);
    json.member("name", label(node));
    json.member("shared_name", label(node));
    write_members(json, node_fields(), field_values(graph, vertex));
    json.end_object();
    json.member("classes", name(node.kind));
    json.end_object();
}

void write_edge(JsonWriter& json, const RelationshipGraph& graph, const EdgeRef& ref) {
    const Edge& edge = graph.edge(ref);
    json.begin_object();
    json.key("data");
    json.begin_object();
    json.member("id", edge_id(graph, ref));
    json.member("key", edge_id(graph, ref));
    json.member("source", graph.node(ref.m_source).id.value);
    json.member("target", graph.node(ref.m_target).id.value);
    json.member("name", name(edge.kind));
    json.member("interaction", name(edge.kind));
    write_members(json, edge_fields(), field_values(graph, ref));
    json.end_object();
    json.member("classes", std::string(name(edge.kind)) + " " + std::string(name(edge.qualifiers.status)));
    json.end_object();
}

}  // namespace

void graph_to_cytoscape(const RelationshipGraph& graph, const TakeBlock& take) {
    JsonWriter json(take);
    json.begin_object();
    json.member("format_version", "1.0");
    json.member("generated_by", "guanxi " GUANXI_VERSION);
    json.member("directed", true);
    json.member("multigraph", true);
    json.key("data");
    json.begin_object();
    json.member("name", "guanxi");
    json.end_object();
    json.key("elements");
    json.begin_object();
    json.key("nodes");
    json.begin_array();
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) write_node(json, graph, vertex);
    json.end_array();
    json.key("edges");
    json.begin_array();
    for (const EdgeRef& ref : graph.edges()) write_edge(json, graph, ref);
    json.end_array();
    json.end_object();
    json.end_object();
    json.finish();
}

std::string graph_to_cytoscape(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_cytoscape(graph, take); });
}

}  // namespace guanxi
