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

std::string replaced(std::string_view text, char from, std::string_view to) {
    std::string result;
    for (const char c : text) {
        if (c == from)
            result += to;
        else
            result.push_back(c);
    }
    return result;
}

/// A cell in quotes, whatever it holds.
std::string cell(std::string_view text) {
    return '"' + replaced(replaced(without_controls(text), '\\', "＼"), '"', "\"\"") + '"';
}

std::string value_cell(const FieldValue& value) {
    if (!is_told(value)) return {};
    const auto* items = std::get_if<std::vector<std::string>>(&value);
    if (items == nullptr) return cell(text_of(value));
    std::string joined;
    for (std::size_t i = 0; i < items->size(); ++i) {
        if (i > 0) joined += ';';
        joined += replaced((*items)[i], ';', "；");
    }
    return cell(joined);
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
    for (const FieldValue& value : values) (out += ',') += value_cell(value);
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

std::string nodes_to_neo4j(const RelationshipGraph& graph) {
    std::string out = "id:ID";
    write_names(out, node_fields());
    out += ",:LABEL\r\n";
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        out += cell(node.id.value);
        write_values(out, field_values(graph, vertex));
        out += fmt::format(",{}\r\n", capitalized(name(node.kind)));
    }
    return out;
}

std::string relationships_to_neo4j(const RelationshipGraph& graph) {
    std::string out = ":START_ID,:END_ID,:TYPE,id";
    write_names(out, edge_fields());
    out += "\r\n";
    for (const EdgeRef& ref : graph.edges()) {
        out +=
            fmt::format("{},{},{},{}", cell(graph.node(ref.m_source).id.value), cell(graph.node(ref.m_target).id.value),
                        capitals(name(graph.edge(ref).kind)), cell(edge_id(graph, ref)));
        write_values(out, field_values(graph, ref));
        out += "\r\n";
    }
    return out;
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
