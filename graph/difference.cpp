#include "graph/difference.hpp"

#include <algorithm>
#include <memory>
#include <tuple>
#include <vector>

#include "graph/build.hpp"

namespace guanxi {

namespace {

class Overlay {
public:
    /// Adds a graph; what was added first wins where both have a node.
    void add(const RelationshipGraph& graph) {
        std::vector<std::size_t> moved;
        for (const Document& document : graph.documents()) {
            const auto [at, is_new] = documents_.emplace(document, list_.size());
            if (is_new) list_.push_back(document);
            moved.push_back(at->second);
        }
        for (Vertex v = 0; v < graph.node_count(); ++v) {
            Node node = graph.node(v);
            for (Appearance& appearance : node.appearances) appearance.document = moved[appearance.document];
            nodes_.emplace(node.id, std::move(node));
        }
        for (const EdgeRef& ref : graph.edges()) {
            const Edge& edge = graph.edge(ref);
            Edge& sum =
                edges_[{edge.kind, graph.node(ref.m_source).id, graph.node(ref.m_target).id, edge.qualifiers.status}];
            sum.kind = edge.kind;
            sum.qualifiers.status = edge.qualifiers.status;
            for (EdgeEvidence item : edge.evidence) {
                item.document = moved[item.document];
                sum.evidence.push_back(std::move(item));
            }
        }
    }

    RelationshipGraph take() {
        auto structure = std::make_unique<BoostGraph>();
        std::map<EntityId, Vertex> vertices;
        for (auto& [id, node] : nodes_) vertices[id] = boost::add_vertex(std::move(node), *structure);
        for (auto& [key, edge] : edges_) {
            std::sort(edge.evidence.begin(), edge.evidence.end());
            edge.evidence.erase(std::unique(edge.evidence.begin(), edge.evidence.end()), edge.evidence.end());
            summarize(edge);
            boost::add_edge(vertices.at(std::get<1>(key)), vertices.at(std::get<2>(key)), std::move(edge), *structure);
        }
        return {std::move(structure), std::move(list_)};
    }

private:
    std::map<Document, std::size_t> documents_;
    std::vector<Document> list_;
    std::map<EntityId, Node> nodes_;
    std::map<std::tuple<EdgeKind, EntityId, EntityId, Status>, Edge> edges_;
};

void count(PairChanges& pairs, const RelationshipGraph& graph, int WeightChange::* side) {
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        if (ref.m_source == ref.m_target || edge.qualifiers.status == Status::denied) continue;
        const auto [a, b] = std::minmax(graph.node(ref.m_source).id, graph.node(ref.m_target).id);
        int& weight = pairs[{a, b}].*side;
        weight = add_counts(weight, edge.weight);
    }
}

}  // namespace

GraphDifference difference(const RelationshipGraph& now, const RelationshipGraph& before) {
    Overlay overlay;
    overlay.add(now);
    overlay.add(before);
    GraphDifference result{overlay.take(), {}};
    count(result.pairs, now, &WeightChange::now);
    count(result.pairs, before, &WeightChange::before);
    return result;
}

}  // namespace guanxi
