#include "graph/projection.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

// 1. Find for whom each leader acts. 2. Every edge whose two ends act for countries ties these (rules 1 to 3). 3. Every
// other edge that counts puts its country into the set of those who share its target; each set ties its members (rule
// 4). `make_network` then sums the ties and drops those of a country with itself.

namespace guanxi {

namespace {

enum class Rule { none, direct, shared };

Rule rule_of(EdgeKind kind) {
    switch (kind) {
        case EdgeKind::met:
        case EdgeKind::contacted:
        case EdgeKind::visited:
        case EdgeKind::cooperates_with:
        case EdgeKind::supports:
        case EdgeKind::aids:
        case EdgeKind::opposes:
        case EdgeKind::attacks: return Rule::direct;
        case EdgeKind::attended:
        case EdgeKind::hosted:
        case EdgeKind::signed_:
        case EdgeKind::party_to:
        case EdgeKind::member_of:
        case EdgeKind::partner_in: return Rule::shared;
        case EdgeKind::holds_office:
        case EdgeKind::witnessed: return Rule::none;
    }
    return Rule::none;
}

bool counts(const Edge& edge) { return edge.qualifiers.status != Status::denied && edge.weight > 0; }

constexpr std::size_t kAbsent = std::numeric_limits<std::size_t>::max();

/// Puts the vertices that satisfy `belongs` into `chosen`, and says for every vertex its place there, or kAbsent.
template <class Belongs>
std::vector<std::size_t> choose(const RelationshipGraph& graph, std::vector<Vertex>& chosen, const Belongs& belongs) {
    std::vector<std::size_t> index(graph.node_count(), kAbsent);
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        if (!belongs(graph.node(vertex).kind)) continue;
        index[vertex] = chosen.size();
        chosen.push_back(vertex);
    }
    return index;
}

/// Calls direct(country, country, edge) for every edge between two that act for countries, and then shared(thing,
/// countries) for everything that countries share, these ascending.
template <class Direct, class Shared>
void fold(const RelationshipGraph& graph, const Direct& direct, const Shared& shared) {
    const std::vector<std::optional<Vertex>> acting = acting_countries(graph);
    std::vector<std::vector<Vertex>> sharers(graph.node_count());
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        const std::optional<Vertex> source = acting[ref.m_source];
        if (!source || !counts(edge)) continue;
        const std::optional<Vertex> target = acting[ref.m_target];
        const Rule rule = rule_of(edge.kind);
        if (rule == Rule::direct && target) {
            direct(*source, *target, edge);
        } else if (rule == Rule::shared) {
            sharers[ref.m_target].push_back(*source);
        }
    }
    for (Vertex thing = 0; thing < sharers.size(); ++thing) {
        std::vector<Vertex>& group = sharers[thing];
        std::sort(group.begin(), group.end());
        group.erase(std::unique(group.begin(), group.end()), group.end());
        shared(thing, group);
    }
}

}  // namespace

std::vector<std::optional<Vertex>> acting_countries(const RelationshipGraph& graph) {
    std::vector<std::map<Vertex, int>> offices(graph.node_count());
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        if (edge.kind != EdgeKind::holds_office || !counts(edge)) continue;
        if (graph.node(ref.m_target).kind == NodeKind::country) offices[ref.m_source][ref.m_target] += edge.weight;
    }
    std::vector<std::optional<Vertex>> acting(graph.node_count());
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        if (node.kind == NodeKind::country) {
            acting[vertex] = vertex;
        } else if (node.kind == NodeKind::leader && !offices[vertex].empty()) {
            const auto most = std::max_element(offices[vertex].begin(), offices[vertex].end(),
                                               [](const auto& a, const auto& b) { return a.second < b.second; });
            acting[vertex] = most->first;
        } else if (node.kind == NodeKind::leader && node.home) {
            const std::optional<Vertex> home = graph.find(*node.home);
            if (home && graph.node(*home).kind == NodeKind::country) acting[vertex] = home;
        }
    }
    return acting;
}

CountryProjection project_to_countries(const RelationshipGraph& graph) {
    CountryProjection projection;
    const std::vector<std::size_t> index =
        choose(graph, projection.countries, [](NodeKind kind) { return kind == NodeKind::country; });
    std::vector<Tie> ties;
    const auto direct = [&](Vertex source, Vertex target, const Edge& edge) {
        ties.push_back({index[source], index[target], static_cast<double>(edge.weight)});
    };
    const auto shared = [&](Vertex, const std::vector<Vertex>& group) {
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                ties.push_back({index[group[i]], index[group[j]], 1.0 / static_cast<double>(group.size() - 1)});
            }
        }
    };
    fold(graph, direct, shared);
    projection.network = make_network(projection.countries.size(), std::move(ties));
    return projection;
}

std::vector<TieContent> contents_of(const RelationshipGraph& graph, const std::vector<Tie>& ties) {
    std::map<std::pair<Vertex, Vertex>, TieContent> contents;
    for (const Tie& tie : ties) contents[{tie.a, tie.b}];
    const auto content = [&](Vertex a, Vertex b) {
        const auto found = contents.find(std::minmax(a, b));
        return found == contents.end() ? nullptr : &found->second;
    };
    const auto direct = [&](Vertex source, Vertex target, const Edge& edge) {
        if (TieContent* const of = content(source, target)) of->dealings[edge.kind] += edge.weight;
    };
    const auto shared = [&](Vertex thing, const std::vector<Vertex>& group) {
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                if (TieContent* const of = content(group[i], group[j])) ++of->shared[graph.node(thing).kind];
            }
        }
    };
    fold(graph, direct, shared);
    std::vector<TieContent> result;
    for (const Tie& tie : ties) result.push_back(contents.at({tie.a, tie.b}));
    return result;
}

TwoModeProjection project_to_two_modes(const RelationshipGraph& graph) {
    TwoModeProjection projection;
    const std::vector<std::size_t> index =
        choose(graph, projection.vertices, [](NodeKind kind) { return kind != NodeKind::leader; });
    const std::vector<std::optional<Vertex>> acting = acting_countries(graph);
    std::vector<Tie> ties;
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        const std::optional<Vertex> source = acting[ref.m_source];
        if (!source || !counts(edge) || rule_of(edge.kind) != Rule::shared) continue;
        const NodeKind target = graph.node(ref.m_target).kind;
        if (target == NodeKind::country || target == NodeKind::leader) continue;
        ties.push_back({index[*source], index[ref.m_target], static_cast<double>(edge.weight)});
    }
    projection.network = make_network(projection.vertices.size(), ties);
    return projection;
}

}  // namespace guanxi
