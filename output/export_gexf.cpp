#include "output/export_gexf.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/export_fields.hpp"
#include "output/theme.hpp"

namespace guanxi {

namespace {

std::string_view type_name(FieldType type) {
    switch (type) {
        case FieldType::whole: return "long";
        case FieldType::real: return "double";
        case FieldType::flag: return "boolean";
        default: return "string";
    }
}

/// What GEXF has attributes of its own for.
bool is_built_in(std::string_view name) { return name == "label" || name == "weight"; }

void write_attributes(std::string& out, std::span<const Field> fields, std::string_view element) {
    out += fmt::format("  <attributes class=\"{}\" mode=\"static\">\n", element);
    for (const Field& field : fields) {
        if (is_built_in(field.name)) continue;
        out +=
            fmt::format("   <attribute id=\"{0}\" title=\"{0}\" type=\"{1}\"/>\n", field.name, type_name(field.type));
    }
    out += "  </attributes>\n";
}

void write_values(std::string& out, std::span<const Field> fields, const std::vector<FieldValue>& values) {
    out += "    <attvalues>\n";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (is_built_in(fields[i].name) || !is_told(values[i])) continue;
        ((out += "     <attvalue for=\"") += fields[i].name) += "\" value=\"";
        append_xml_text(out, text_of(values[i]));
        out += "\"/>\n";
    }
    out += "    </attvalues>\n";
}

/// "#rrggbb" as GEXF has colours, so that the graph opens in Gephi as it looks in a diagram.
void write_colour(std::string& out, std::string_view colour) {
    const auto channel = [&](std::size_t at) {
        int value = 0;
        std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
        return value;
    };
    out += fmt::format("    <viz:color r=\"{}\" g=\"{}\" b=\"{}\"/>\n", channel(1), channel(3), channel(5));
}

/// By mentions: an area four times as large for sixteen times as many.
double size_of(const Node& node) { return 10 * std::pow(std::max(node.mentions, 1), 0.25); }

void write_edge(std::string& out, const RelationshipGraph& graph, const EdgeRef& ref, GexfVersion version) {
    const Edge& edge = graph.edge(ref);
    out += fmt::format("   <edge id=\"{}\" source=\"{}\" target=\"{}\"", xml_text(edge_id(graph, ref)),
                       xml_text(graph.node(ref.m_source).id.value), xml_text(graph.node(ref.m_target).id.value));
    if (version == GexfVersion::v1_3) {
        // Two edges of one kind differ in status, so that the kind alone would join them.
        const Status status = edge.qualifiers.status;
        out += fmt::format(" type=\"{}\" kind=\"{}{}{}\"", is_symmetric(edge.kind) ? "undirected" : "directed",
                           name(edge.kind), status == Status::reported ? "" : " ",
                           status == Status::reported ? "" : name(status));
    }
    out += fmt::format(" label=\"{}\" weight=\"{}\"", name(edge.kind), edge.weight);
    if (const std::optional<Period> period = period_of(graph, edge))
        out += fmt::format(" start=\"{}\" end=\"{}\"", to_string(period->first), to_string(period->last));
    out += ">\n";
    write_values(out, edge_fields(), field_values(graph, ref));
    write_colour(out, light_theme().style(edge.kind).colour);
    if (edge.qualifiers.status != Status::reported)
        out += edge.qualifiers.status == Status::planned ? "    <viz:shape value=\"dashed\"/>\n"
                                                         : "    <viz:shape value=\"dotted\"/>\n";
    out += "   </edge>\n";
}

}  // namespace

void graph_to_gexf(const RelationshipGraph& graph, GexfVersion version, const TakeBlock& take) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const bool is_1_3 = version == GexfVersion::v1_3;
    out += is_1_3 ? "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
                  : "<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" "
                    "version=\"1.2\">\n";
    out += " <meta>\n  <creator>guanxi " GUANXI_VERSION "</creator>\n </meta>\n";
    out += fmt::format(" <graph mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"date\"{}>\n",
                       is_1_3 ? " timerepresentation=\"interval\"" : "");
    write_attributes(out, node_fields(), "node");
    write_attributes(out, edge_fields(), "edge");
    out += "  <nodes>\n";
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        out += fmt::format("   <node id=\"{}\" label=\"{}\">\n", xml_text(node.id.value), xml_text(label(node)));
        write_values(out, node_fields(), field_values(graph, vertex));
        write_colour(out, light_theme().style(node.kind).outline);
        out += fmt::format("    <viz:size value=\"{:.1f}\"/>\n", size_of(node));
        out += "   </node>\n";
        pass_on_blocks(out, take);
    }
    out += "  </nodes>\n  <edges>\n";
    for (const EdgeRef& ref : graph.edges()) {
        write_edge(out, graph, ref, version);
        pass_on_blocks(out, take);
    }
    take(out += "  </edges>\n </graph>\n</gexf>\n");
}

std::string graph_to_gexf(const RelationshipGraph& graph, GexfVersion version) {
    return whole_text([&](const TakeBlock& take) { graph_to_gexf(graph, version, take); });
}

}  // namespace guanxi
