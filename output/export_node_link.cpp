#include "output/export_node_link.hpp"

#include <string_view>

#include "output/export_fields.hpp"
#include "output/json_writer.hpp"

namespace guanxi {

namespace {

void node_link(const RelationshipGraph& graph, std::string_view edge_list, std::string_view edge_key,
               const TakeBlock& take) {
    JsonWriter json(take);
    json.begin_object();
    json.member("directed", true);
    json.member("multigraph", true);
    json.key("graph");
    json.begin_object();
    json.member("generator", "guanxi " GUANXI_VERSION);
    json.end_object();
    json.key("nodes");
    json.begin_array();
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        json.begin_object();
        json.member("id", graph.node(vertex).id.value);
        write_members(json, node_fields(), field_values(graph, vertex));
        json.end_object();
    }
    json.end_array();
    json.key(edge_list);
    json.begin_array();
    for (const EdgeRef& ref : graph.edges()) {
        json.begin_object();
        json.member("source", graph.node(ref.m_source).id.value);
        json.member("target", graph.node(ref.m_target).id.value);
        json.member(edge_key, edge_id(graph, ref));
        write_members(json, edge_fields(), field_values(graph, ref));
        json.end_object();
    }
    json.end_array();
    json.end_object();
    json.finish();
}

}  // namespace

void graph_to_networkx(const RelationshipGraph& graph, const TakeBlock& take) {
    node_link(graph, "edges", "key", take);
}

void graph_to_d3(const RelationshipGraph& graph, const TakeBlock& take) { node_link(graph, "links", "id", take); }

std::string graph_to_networkx(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_networkx(graph, take); });
}

std::string graph_to_d3(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_d3(graph, take); });
}

}  // namespace guanxi
