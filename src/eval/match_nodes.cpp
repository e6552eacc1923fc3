#include "src/eval/match_nodes.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "graph/facts/kinds.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kLeastCharacters = 6;

bool share_a_name(const std::set<std::u32string>& a, const std::set<std::u32string>& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::u32string& key) { return b.contains(key); });
}

/// Whether one of two names is the other, shortened.
bool is_shortened(const std::u32string& a, const std::u32string& b) {
    const std::u32string& shorter = a.size() < b.size() ? a : b;
    const std::u32string& longer = a.size() < b.size() ? b : a;
    return shorter.size() >= kLeastCharacters && 5 * shorter.size() >= 3 * longer.size() &&
           longer.find(shorter) != std::u32string::npos;
}

bool has_shortened(const std::set<std::u32string>& a, const std::set<std::u32string>& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::u32string& key) {
        return std::any_of(b.begin(), b.end(), [&](const std::u32string& other) { return is_shortened(key, other); });
    });
}

/// Whether nodes of this kind have titles, which texts shorten.
bool has_title(const std::string& kind) {
    const auto known = parse_node_kind(kind);
    return known && *known != NodeKind::country && *known != NodeKind::leader;
}

std::optional<std::size_t> match(const Annotation& annotation, const FoundNode& node) {
    std::optional<std::size_t> similar;
    for (std::size_t i = 0; i < annotation.nodes.size(); ++i) {
        const AnnotatedNode& candidate = annotation.nodes[i];
        if (candidate.kind != node.kind) continue;
        if (share_a_name(node.keys, candidate.keys)) return i;
        if (!similar && has_title(node.kind) && has_shortened(node.keys, candidate.keys)) similar = i;
    }
    return similar;
}

}  // namespace

std::map<std::string, std::size_t> match_nodes(const Annotation& annotation, const FoundGraph& graph) {
    std::map<std::string, std::size_t> matches;
    for (const FoundNode& node : graph.nodes) {
        if (const auto at = match(annotation, node)) matches.insert_or_assign(node.id, *at);
    }
    return matches;
}

}  // namespace guanxi
