#pragma once

#include <string>

#include "graph/facts/facts_json.hpp"
#include "graph/relationship_graph.hpp"

// Graphs as short text, so that tests can compare them and show where they differ.

namespace guanxi {

/// The edges, a line each: kind, source, target, status unless reported, weight.
inline std::string dump_edges(const RelationshipGraph& graph) {
    std::string text;
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        text.append(name(edge.kind)) +=
            ' ' + graph.node(ref.m_source).id.value + ' ' + graph.node(ref.m_target).id.value;
        if (edge.qualifiers.status != Status::reported) text.append(" ").append(name(edge.qualifiers.status));
        text += ' ' + std::to_string(edge.weight) + '\n';
    }
    return text;
}

/// Everything that a graph holds: documents, nodes with all members, edges with their summary and evidence. Borrows the
/// facts' JSON for the parts that nodes and entities, edges and relations have in common.
inline std::string dump_graph(const RelationshipGraph& graph) {
    std::string text;
    for (const Document& document : graph.documents()) text += to_json_line({document, {}, {}}) + '\n';
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        text += to_json_line({{}, {{node.id, node.kind, node.names, node.aliases, node.home, node.details}}, {}});
        text += " mentions " + std::to_string(node.mentions);
        for (const Appearance& appearance : node.appearances) {
            text += " in " + std::to_string(appearance.document);
            for (const Alias& alias : appearance.aliases) text += ' ' + alias.text + '*' + std::to_string(alias.count);
        }
        text += '\n';
    }
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        const EntityId& source = graph.node(ref.m_source).id;
        const EntityId& target = graph.node(ref.m_target).id;
        text += "weight " + std::to_string(edge.weight) + ' ';
        text += to_json_line({{}, {}, {{edge.kind, source, target, edge.qualifiers, {}}}}) + '\n';
        for (const EdgeEvidence& item : edge.evidence) {
            text += "  from " + std::to_string(item.document) + ' ';
            text += to_json_line({{}, {}, {{edge.kind, source, target, item.qualifiers, item.evidence}}}) + '\n';
        }
    }
    return text;
}

}  // namespace guanxi
