#include "output/export_mermaid.hpp"

#include <string_view>

#include <fmt/format.h>

#include "output/escape.hpp"

namespace guanxi {

namespace {

/// A text between quotes. Mermaid writes a character as # and its code: "#34;" is a quote.
std::string in_quotes(std::string_view text) {
    constexpr std::string_view kRead = "\"#&<>`;\\%*_{}[]()|~$'";
    std::string result = "\"";
    for (const char c : without_controls(text)) {
        if (kRead.find(c) != std::string_view::npos)
            result += fmt::format("#{};", static_cast<int>(c));
        else
            result += c;
    }
    return result + '"';
}

std::string_view brackets(NodeKind kind) {
    switch (kind) {
        case NodeKind::leader: return "()";
        case NodeKind::event: return "{}";
        default: return "[]";
    }
}

std::string_view line(const Edge& edge) {
    const bool is_directed = !is_symmetric(edge.kind);
    switch (edge.qualifiers.status) {
        case Status::denied: return "-.-x";
        case Status::planned: return is_directed ? "-.->" : "-.-";
        case Status::reported: break;
    }
    if (is_hostile(edge.kind)) return "==>";
    return is_directed ? "-->" : "---";
}

std::string edge_text(const Edge& edge) {
    std::string text(name(edge.kind));
    if (edge.qualifiers.status != Status::reported) (text += ", ") += name(edge.qualifiers.status);
    if (!edge.qualifiers.date.is_empty()) text += ", " + readable(edge.qualifiers.date);
    return text;
}

}  // namespace

void graph_to_mermaid(const RelationshipGraph& graph, const TakeBlock& take) {
    std::string out = "flowchart LR\n";
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        const std::string_view around = brackets(node.kind);
        out += fmt::format("    n{}{}{}{}:::{}\n", vertex + 1, around[0], in_quotes(label(node)), around[1],
                           name(node.kind));
        pass_on_blocks(out, take);
    }
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        out += fmt::format("    n{} {}|{}| n{}\n", ref.m_source + 1, line(edge), in_quotes(edge_text(edge)),
                           ref.m_target + 1);
        pass_on_blocks(out, take);
    }
    out +=
        "    classDef country fill:#dbe9f6,stroke:#2c5f8a,color:#000\n"
        "    classDef leader fill:#fff3d6,stroke:#8a6d1f,color:#000\n"
        "    classDef agreement fill:#e4f2e0,stroke:#3d7a33,color:#000\n"
        "    classDef organization fill:#ece4f5,stroke:#6b4a94,color:#000\n"
        "    classDef event fill:#fbe3e0,stroke:#a0483b,color:#000\n"
        "    classDef project fill:#eeeeee,stroke:#555555,color:#000\n";
    take(out);
}

std::string graph_to_mermaid(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_mermaid(graph, take); });
}

}  // namespace guanxi
