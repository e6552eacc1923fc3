#include "output/export_neo4j.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/export_fields.hpp"

namespace guanxi {

namespace {

std::string_view type_name(FieldType type) {
    switch (type) {
        case FieldType::list: return ":string[]";
        case FieldType::whole: return ":long";
        case FieldType::real: return ":double";
        case FieldType::flag: return ":boolean";
        case FieldType::text: break;
    }
    return "";
}

/// The text between the quotes of a cell; of an item of a list, which a semicolon would end.
void write_text(std::string& out, std::string_view text, bool is_item) {
    for (const char c : without_controls(text)) {
        if (c == '\\')
            out += "＼";
        else if (c == '"')
            out += "\"\"";
        else if (c == ';' && is_item)
            out += "；";
        else
            out += c;
    }
}

/// A cell in quotes, whatever it holds.
void write_cell(std::string& out, std::string_view text) {
    out += '"';
    write_text(out, text, false);
    out += '"';
}

void write_value(std::string& out, const FieldValue& value) {
    if (!is_told(value)) return;
    const auto* items = std::get_if<std::vector<std::string>>(&value);
    if (items == nullptr) return write_cell(out, text_of(value));
    for (std::size_t i = 0; i < items->size(); ++i) {
        out += i == 0 ? '"' : ';';
        write_text(out, (*items)[i], true);
    }
    out += '"';
}

/// "SIGNED", "COOPERATES_WITH": a type or label needs no quotes in Cypher then.
std::string capitals(std::string_view word) {
    std::string text(word);
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

std::string capitalized(std::string_view word) { return capitals(word.substr(0, 1)) + std::string(word.substr(1)); }

void write_names(std::string& out, std::span<const Field> fields) {
    for (const Field& field : fields) out += fmt::format(",{}{}", field.name, type_name(field.type));
}

void write_values(std::string& out, const std::vector<FieldValue>& values) {
    for (const FieldValue& value : values) write_value(out += ',', value);
}

/// "n.label = row.label, n.mentions = toInteger(row.`mentions:long`), …"
std::string assignments(char variable, std::span<const Field> fields) {
    std::string text;
    for (const Field& field : fields) {
        const std::string column = fmt::format("row.`{}{}`", field.name, type_name(field.type));
        std::string value = column;
        if (field.type == FieldType::list) value = fmt::format("split({}, ';')", column);
        if (field.type == FieldType::whole) value = fmt::format("toInteger({})", column);
        if (field.type == FieldType::real) value = fmt::format("toFloat({})", column);
        if (field.type == FieldType::flag) value = fmt::format("toBoolean({})", column);
        text += fmt::format("{}{}.{} = {}", text.empty() ? "" : ",\n    ", variable, field.name, value);
    }
    return text;
}

}  // namespace

void nodes_to_neo4j(const RelationshipGraph& graph, const TakeBlock& take) {
    std::string out = "id:ID";
    write_names(out, node_fields());
    out += ",:LABEL\r\n";
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        write_cell(out, node.id.value);
        write_values(out, field_values(graph, vertex));
        out += fmt::format(",{}\r\n", capitalized(name(node.kind)));
        pass_on_blocks(out, take);
    }
    take(out);
}

void relationships_to_neo4j(const RelationshipGraph& graph, const TakeBlock& take) {
    std::string out = ":START_ID,:END_ID,:TYPE,id";
    write_names(out, edge_fields());
    out += "\r\n";
    for (const EdgeRef& ref : graph.edges()) {
        write_cell(out, graph.node(ref.m_source).id.value);
        write_cell(out += ',', graph.node(ref.m_target).id.value);
        ((out += ',') += capitals(name(graph.edge(ref).kind))) += ',';
        write_cell(out, edge_id(graph, ref));
        write_values(out, field_values(graph, ref));
        out += "\r\n";
        pass_on_blocks(out, take);
    }
    take(out);
}

std::string nodes_to_neo4j(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { nodes_to_neo4j(graph, take); });
}

std::string relationships_to_neo4j(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { relationships_to_neo4j(graph, take); });
}

std::string neo4j_script(const RelationshipGraph& graph) {
    std::string out =
        "// Loads nodes.csv and relationships.csv from Neo4j's import folder: cypher-shell -f import.cypher\n"
        "// Into a new database, faster: neo4j-admin database import full --nodes=nodes.csv\n"
        "//   --relationships=relationships.csv --array-delimiter=\";\" neo4j\n"
        "CREATE CONSTRAINT guanxi_id IF NOT EXISTS FOR (n:Guanxi) REQUIRE n.id IS UNIQUE;\n";
    std::set<NodeKind> node_kinds;
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) node_kinds.insert(graph.node(vertex).kind);
    for (const NodeKind kind : node_kinds) {
        const std::string label = capitalized(name(kind));
        out += fmt::format(
            "\nLOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row\n"
            "WITH row WHERE row.`:LABEL` = '{0}'\nMERGE (n:Guanxi {{id: row.`id:ID`}})\nSET n:{0},\n    {1};\n",
            label, assignments('n', node_fields()));
    }
    std::set<EdgeKind> edge_kinds;
    for (const EdgeRef& ref : graph.edges()) edge_kinds.insert(graph.edge(ref).kind);
    for (const EdgeKind kind : edge_kinds) {
        const std::string type = capitals(name(kind));
        out += fmt::format(
            "\nLOAD CSV WITH HEADERS FROM 'file:///relationships.csv' AS row\n"
            "WITH row WHERE row.`:TYPE` = '{0}'\n"
            "MATCH (a:Guanxi {{id: row.`:START_ID`}}), (b:Guanxi {{id: row.`:END_ID`}})\n"
            "MERGE (a)-[r:{0} {{id: row.id}}]->(b)\nSET {1};\n",
            type, assignments('r', edge_fields()));
    }
    return out;
}

}  // namespace guanxi
