#include "output/export_csv.hpp"

#include <string_view>

#include "output/escape.hpp"
#include "output/export_fields.hpp"

namespace guanxi {

namespace {

/// What the columns of Gephi's own say already.
bool is_built_in(std::string_view name) { return name == "label" || name == "weight" || name == "directed"; }

void write_names(std::string& out, std::span<const Field> fields) {
    for (const Field& field : fields) {
        if (!is_built_in(field.name)) (out += ',') += field.name;
    }
    out += "\r\n";
}

void write_cell(std::string& out, std::string_view text) { append_csv_cell(out, without_controls(text)); }

void write_values(std::string& out, std::span<const Field> fields, const std::vector<FieldValue>& values) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!is_built_in(fields[i].name)) write_cell(out += ',', text_of(values[i]));
    }
    out += "\r\n";
}

}  // namespace

void nodes_to_csv(const RelationshipGraph& graph, const TakeBlock& take) {
    std::string out = "Id,Label";
    write_names(out, node_fields());
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        write_cell(out, node.id.value);
        write_cell(out += ',', label(node));
        write_values(out, node_fields(), field_values(graph, vertex));
        pass_on_blocks(out, take);
    }
    take(out);
}

void edges_to_csv(const RelationshipGraph& graph, const TakeBlock& take) {
    std::string out = "Source,Target,Type,Id,Label,Weight";
    write_names(out, edge_fields());
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        for (const Vertex end : {ref.m_source, ref.m_target}) {
            write_cell(out, graph.node(end).id.value);
            out += ',';
        }
        out += is_symmetric(edge.kind) ? "Undirected," : "Directed,";
        write_cell(out, edge_id(graph, ref));
        ((out += ',') += name(edge.kind)) += ',' + std::to_string(edge.weight);
        write_values(out, edge_fields(), field_values(graph, ref));
        pass_on_blocks(out, take);
    }
    take(out);
}

std::string nodes_to_csv(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { nodes_to_csv(graph, take); });
}

std::string edges_to_csv(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { edges_to_csv(graph, take); });
}

}  // namespace guanxi
