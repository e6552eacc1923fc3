#include "output/export_graphml.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/export_fields.hpp"

namespace guanxi {

namespace {

/// Flags are numbers: of booleans Boost reads "1" only, graphology "true" only.
std::string_view type_name(FieldType type) {
    switch (type) {
        case FieldType::whole: return "long";
        case FieldType::real: return "double";
        case FieldType::flag: return "int";
        default: return "string";
    }
}

/// Key ids are "n_kind", "e_kind": names alone would occur twice.
void write_keys(std::string& out, std::span<const Field> fields, std::string_view element) {
    for (const Field& field : fields) {
        out += fmt::format(" <key id=\"{0}_{1}\" for=\"{2}\" attr.name=\"{1}\" attr.type=\"{3}\"/>\n", element[0],
                           field.name, element, type_name(field.type));
    }
}

void write_data(std::string& out, std::span<const Field> fields, const std::vector<FieldValue>& values, char element) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!is_told(values[i])) continue;
        ((out += "   <data key=\"") += element) += '_';
        (out += fields[i].name) += "\">";
        if (const bool* flag = std::get_if<bool>(&values[i]))
            out += *flag ? '1' : '0';
        else
            append_xml_text(out, text_of(values[i]));
        out += "</data>\n";
    }
}

void write_attribute(std::string& out, std::string_view name, std::string_view text) {
    ((out += ' ') += name) += "=\"";
    append_xml_text(out, text);
    out += '"';
}

}  // namespace

void graph_to_graphml(const RelationshipGraph& graph, const TakeBlock& take) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
        "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    write_keys(out, node_fields(), "node");
    write_keys(out, edge_fields(), "edge");
    out += " <graph id=\"guanxi\" edgedefault=\"directed\">\n";
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        out += "  <node";
        write_attribute(out, "id", graph.node(vertex).id.value);
        out += ">\n";
        write_data(out, node_fields(), field_values(graph, vertex), 'n');
        out += "  </node>\n";
        pass_on_blocks(out, take);
    }
    for (const EdgeRef& ref : graph.edges()) {
        out += "  <edge";
        write_attribute(out, "id", edge_id(graph, ref));
        write_attribute(out, "source", graph.node(ref.m_source).id.value);
        write_attribute(out, "target", graph.node(ref.m_target).id.value);
        out += ">\n";
        write_data(out, edge_fields(), field_values(graph, ref), 'e');
        out += "  </edge>\n";
        pass_on_blocks(out, take);
    }
    take(out += " </graph>\n</graphml>\n");
}

std::string graph_to_graphml(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_graphml(graph, take); });
}

}  // namespace guanxi
