// Looks an annotation over for slips of its author.

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "graph/facts/kinds.hpp"
#include "src/eval/annotation.hpp"
#include "src/eval/name_key.hpp"

namespace guanxi {

namespace {

bool is_country_code(const std::string& name) {
    return name.size() == 3 && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool stands_in(const std::u32string& text, const AnnotatedNode& node) {
    return std::any_of(node.names.begin(), node.names.end(),
                       [&](const std::string& name) { return text.find(name_key(name)) != std::u32string::npos; });
}

/// "met: A -> B"
std::string told(const AnnotatedEdge& edge) {
    return fmt::format("{}: {} -> {}", edge.kind, edge.source_name, edge.target_name);
}

void review_nodes(const Annotation& annotation, std::string_view text, Diagnostics& found) {
    const std::u32string page = name_key(text);
    for (std::size_t i = 0; i < annotation.nodes.size(); ++i) {
        const AnnotatedNode& node = annotation.nodes[i];
        const std::string place = fmt::format("{}: nodes[{}]", annotation.path, i);
        if (node.kind == name(NodeKind::country)) {
            if (!is_country_code(node.names.front()))
                found.push_back({Severity::warning, place,
                                 fmt::format("the ISO 3166-1 alpha-3 code of a country comes first, not \"{}\"",
                                             node.names.front())});
        } else if (!node.is_optional && !stands_in(page, node)) {
            found.push_back(
                {Severity::warning, place,
                 fmt::format("no name of the {} \"{}\" stands in the text", node.kind, node.names.front())});
        }
    }
}

/// Names that two nodes have, of which an edge can only mean the first.
std::set<std::string> ambiguous_names(const Annotation& annotation) {
    std::map<std::string, std::size_t> first;
    std::set<std::string> ambiguous;
    for (std::size_t i = 0; i < annotation.nodes.size(); ++i) {
        for (const std::string& name : annotation.nodes[i].names) {
            if (first.emplace(name, i).first->second != i) ambiguous.insert(name);
        }
    }
    return ambiguous;
}

void review_edges(const Annotation& annotation, Diagnostics& found) {
    const std::set<std::string> ambiguous = ambiguous_names(annotation);
    std::set<std::tuple<std::string, std::size_t, std::size_t>> seen;
    for (std::size_t i = 0; i < annotation.edges.size(); ++i) {
        const AnnotatedEdge& edge = annotation.edges[i];
        const auto warn = [&](const std::string& message) {
            found.push_back({Severity::warning, fmt::format("{}: edges[{}]", annotation.path, i), message});
        };
        for (const std::string& name : {edge.source_name, edge.target_name}) {
            if (ambiguous.contains(name)) warn(fmt::format("two nodes are called \"{}\"; the first is taken", name));
        }
        const auto kind = parse_edge_kind(edge.kind);
        auto [a, b] = std::pair(edge.source, edge.target);
        if (kind && is_symmetric(*kind) && b < a) std::swap(a, b);
        if (!seen.emplace(edge.kind, a, b).second) warn(told(edge) + " stands twice; the first counts");
        if (!edge.is_optional &&
            (annotation.nodes[edge.source].is_optional || annotation.nodes[edge.target].is_optional))
            warn(told(edge) + " must be found, although one of its ends is optional");
    }
}

}  // namespace

Diagnostics review(const Annotation& annotation, std::string_view text) {
    Diagnostics found;
    review_nodes(annotation, text, found);
    review_edges(annotation, found);
    return found;
}

}  // namespace guanxi
