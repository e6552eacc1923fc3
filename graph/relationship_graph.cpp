#include "graph/relationship_graph.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace guanxi {

std::shared_ptr<const BoostGraph> RelationshipGraph::empty_structure() { return std::make_shared<const BoostGraph>(); }

RelationshipGraph::RelationshipGraph(std::unique_ptr<const BoostGraph> structure, std::vector<Document> documents)
    : structure_(std::move(structure)), documents_(std::move(documents)) {
    by_id_.reserve(node_count());
    for (Vertex vertex = 0; vertex < node_count(); ++vertex) by_id_.emplace(node(vertex).id.value, vertex);
    const auto [first, last] = boost::edges(*structure_);
    edges_.assign(first, last);
    const auto key = [this](const EdgeRef& ref) {
        const Edge& properties = edge(ref);
        return std::tuple(properties.kind, ref.m_source, ref.m_target, properties.qualifiers.status);
    };
    std::sort(edges_.begin(), edges_.end(), [&](const EdgeRef& a, const EdgeRef& b) { return key(a) < key(b); });
}

std::optional<Vertex> RelationshipGraph::find(const EntityId& id) const {
    const auto at = by_id_.find(id.value);
    if (at == by_id_.end()) return std::nullopt;
    return at->second;
}

std::string label(const Node& node, LabelLanguage language) {
    const auto& [first, second] =
        language == LabelLanguage::zh ? std::tie(node.names.zh, node.names.en) : std::tie(node.names.en, node.names.zh);
    if (!first.empty()) return first;
    if (!second.empty()) return second;
    return std::string(key_of(node.id));
}

std::string edge_id(const RelationshipGraph& graph, const EdgeRef& ref) {
    const Edge& edge = graph.edge(ref);
    std::string id{name(edge.kind)};
    id += '|' + graph.node(ref.m_source).id.value + '|' + graph.node(ref.m_target).id.value;
    if (edge.qualifiers.status != Status::reported) id.append(1, '|').append(name(edge.qualifiers.status));
    return id;
}

}  // namespace guanxi
