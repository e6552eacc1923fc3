#include "graph/views.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "graph/build.hpp"
#include "graph/projection.hpp"
#include "graph/selection.hpp"

namespace guanxi {

namespace {

using ActingCountries = std::vector<std::optional<Vertex>>;

bool is_actor(const Node& node) { return node.kind == NodeKind::country || node.kind == NodeKind::leader; }

/// Marks the country of every marked leader.
void bring_countries(std::vector<bool>& is_kept, const RelationshipGraph& graph, const ActingCountries& acts_for) {
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        if (is_kept[v] && graph.node(v).kind == NodeKind::leader && acts_for[v]) is_kept[*acts_for[v]] = true;
    }
}

}  // namespace

RelationshipGraph surroundings(const RelationshipGraph& graph, const std::vector<Vertex>& centres, int hops) {
    constexpr int kFar = std::numeric_limits<int>::max();
    const ActingCountries acts_for = acting_countries(graph);
    std::vector<int> distance(graph.node_count(), kFar);
    for (const Vertex centre : centres) distance[centre] = 0;
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        if (graph.node(v).kind == NodeKind::leader && acts_for[v] &&
            std::find(centres.begin(), centres.end(), *acts_for[v]) != centres.end())
            distance[v] = 0;
    }
    std::vector<std::vector<Vertex>> neighbours(graph.node_count());
    for (const EdgeRef& ref : graph.edges()) {
        neighbours[ref.m_source].push_back(ref.m_target);
        neighbours[ref.m_target].push_back(ref.m_source);
    }
    std::vector<Vertex> ring;
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        if (distance[v] == 0) ring.push_back(v);
    }
    for (int d = 1; d <= hops && !ring.empty(); ++d) {
        std::vector<Vertex> next;
        for (const Vertex v : ring) {
            for (const Vertex w : neighbours[v]) {
                if (distance[w] != kFar) continue;
                distance[w] = d;
                next.push_back(w);
            }
        }
        ring = std::move(next);
    }
    std::vector<bool> is_kept(graph.node_count());
    for (Vertex v = 0; v < graph.node_count(); ++v) is_kept[v] = distance[v] != kFar;
    bring_countries(is_kept, graph, acts_for);
    return select_part(
        graph, [&](Vertex v) { return is_kept[v]; },
        [&](const EdgeRef& ref) {
            const int nearer = std::min(distance[ref.m_source], distance[ref.m_target]);
            const int farther = std::max(distance[ref.m_source], distance[ref.m_target]);
            return nearer < hops || farther == 0 || graph.edge(ref).kind == EdgeKind::holds_office;
        });
}

RelationshipGraph between(const RelationshipGraph& graph, Vertex a, Vertex b) {
    const ActingCountries acts_for = acting_countries(graph);
    enum Side { nobody, of_a, of_b, shared };
    std::vector<Side> side(graph.node_count(), nobody);
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        if (v != a && v != b && (graph.node(v).kind != NodeKind::leader || !acts_for[v])) continue;
        if (v == a || (v != b && *acts_for[v] == a)) side[v] = of_a;
        if (v == b || (v != a && *acts_for[v] == b)) side[v] = of_b;
    }
    std::vector<bool> touches_a(graph.node_count());
    std::vector<bool> touches_b(graph.node_count());
    for (const EdgeRef& ref : graph.edges()) {
        for (const auto& [end, other] :
             {std::pair(ref.m_source, ref.m_target), std::pair(ref.m_target, ref.m_source)}) {
            if (side[end] == of_a) touches_a[other] = true;
            if (side[end] == of_b) touches_b[other] = true;
        }
    }
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        if (side[v] == nobody && touches_a[v] && touches_b[v] && !is_actor(graph.node(v))) side[v] = shared;
    }
    const auto links_them = [&](const EdgeRef& ref) {
        const Side from = side[ref.m_source];
        const Side to = side[ref.m_target];
        return from != nobody && to != nobody && from != to;
    };
    std::vector<bool> is_kept(graph.node_count());
    is_kept[a] = is_kept[b] = true;
    for (const EdgeRef& ref : graph.edges()) {
        if (links_them(ref)) is_kept[ref.m_source] = is_kept[ref.m_target] = true;
    }
    bring_countries(is_kept, graph, acts_for);
    return select_part(
        graph, [&](Vertex v) { return is_kept[v]; },
        [&](const EdgeRef& ref) { return links_them(ref) || graph.edge(ref).kind == EdgeKind::holds_office; });
}

namespace {

/// The edge kind by which two countries are tied that share a thing of this kind; nothing for what does not tie them.
std::optional<EdgeKind> tie_by(NodeKind kind) {
    switch (kind) {
        case NodeKind::agreement: return EdgeKind::party_to;
        case NodeKind::organization: return EdgeKind::member_of;
        case NodeKind::project: return EdgeKind::partner_in;
        case NodeKind::country:
        case NodeKind::leader:
        case NodeKind::event: return std::nullopt;
    }
    return std::nullopt;
}

/// Edges in the making, by kind, source, target and status.
class FoldedEdges {
public:
    void add(EdgeKind kind, Vertex source, Vertex target, const Edge& edge) {
        if (source == target) return;
        if (is_symmetric(kind) && target < source) std::swap(source, target);
        Edge& folded = edges_[{kind, source, target, edge.qualifiers.status}];
        folded.kind = kind;
        folded.qualifiers.status = edge.qualifiers.status;
        folded.evidence.insert(folded.evidence.end(), edge.evidence.begin(), edge.evidence.end());
    }

    template <class Visit>
    void for_each(const Visit& visit) {
        for (auto& [key, edge] : edges_) {
            std::sort(edge.evidence.begin(), edge.evidence.end());
            edge.evidence.erase(std::unique(edge.evidence.begin(), edge.evidence.end()), edge.evidence.end());
            summarize(edge);
            visit(std::get<1>(key), std::get<2>(key), std::move(edge));
        }
    }

private:
    std::map<std::tuple<EdgeKind, Vertex, Vertex, Status>, Edge> edges_;
};

}  // namespace

RelationshipGraph fold_to_countries(const RelationshipGraph& graph) {
    const ActingCountries acts_for = acting_countries(graph);
    FoldedEdges folded;
    std::map<Vertex, std::map<Vertex, std::vector<const Edge*>>> sharers;  // of a thing
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        if (edge.kind == EdgeKind::holds_office || !is_actor(graph.node(ref.m_source)) || !acts_for[ref.m_source])
            continue;
        const Vertex source = *acts_for[ref.m_source];
        if (!is_actor(graph.node(ref.m_target))) {
            if (edge.kind != EdgeKind::witnessed && edge.qualifiers.status != Status::denied)
                sharers[ref.m_target][source].push_back(&edge);
        } else if (acts_for[ref.m_target]) {
            folded.add(edge.kind, source, *acts_for[ref.m_target], edge);
        }
    }
    for (const auto& [thing, countries] : sharers) {
        const std::optional<EdgeKind> kind = tie_by(graph.node(thing).kind);
        if (!kind || countries.size() != 2) continue;
        for (const auto& [country, edges] : countries) {
            for (const Edge* edge : edges)
                folded.add(*kind, countries.begin()->first, countries.rbegin()->first, *edge);
        }
    }
    auto structure = std::make_unique<BoostGraph>();
    std::map<Vertex, Vertex> moved;
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        if (graph.node(v).kind == NodeKind::country) moved[v] = boost::add_vertex(graph.node(v), *structure);
    }
    folded.for_each([&](Vertex source, Vertex target, Edge edge) {
        boost::add_edge(moved.at(source), moved.at(target), std::move(edge), *structure);
    });
    return {std::move(structure), graph.documents()};
}

}  // namespace guanxi
