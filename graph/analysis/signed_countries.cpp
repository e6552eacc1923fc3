#include "graph/analysis/signed_countries.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "graph/analysis/components.hpp"
#include "graph/projection.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kMostTriangles = 1000;

int sign_of(EdgeKind kind) {
    switch (kind) {
        case EdgeKind::supports:
        case EdgeKind::aids:
        case EdgeKind::cooperates_with: return 1;
        case EdgeKind::opposes:
        case EdgeKind::attacks: return -1;
        default: return 0;
    }
}

/// The camps of those countries that are joined to a hostile tie; where there is none, there are no camps.
std::vector<std::optional<int>> camps_of(const SignedCountries& sides) {
    std::vector<Tie> ties;
    for (const SignedTie& tie : sides.ties) ties.push_back({tie.a, tie.b, 1});
    const Partition parts = components(make_network(sides.countries.size(), ties));
    std::vector<bool> is_divided(parts.count());
    for (const SignedTie& tie : sides.ties) {
        if (tie.weight < 0) is_divided[parts.part_of[tie.a]] = true;
    }
    std::vector<std::optional<int>> camps(sides.countries.size());
    for (std::size_t place = 0; place < camps.size(); ++place) {
        if (is_divided[parts.part_of[place]]) camps[place] = sides.balance.camp[place];
    }
    return camps;
}

}  // namespace

std::size_t SignedCountries::hostile_ties() const {
    return static_cast<std::size_t>(
        std::count_if(ties.begin(), ties.end(), [](const SignedTie& tie) { return tie.weight < 0; }));
}

SignedCountries signed_countries(const RelationshipGraph& graph) {
    SignedCountries result;
    std::vector<std::size_t> place(graph.node_count(), 0);
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        if (graph.node(v).kind != NodeKind::country) continue;
        place[v] = result.countries.size();
        result.countries.push_back(v);
    }
    const std::vector<std::optional<Vertex>> acting = acting_countries(graph);
    std::map<std::pair<std::size_t, std::size_t>, double> weights;
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        const std::optional<Vertex> source = acting[ref.m_source];
        const std::optional<Vertex> target = acting[ref.m_target];
        if (edge.qualifiers.status == Status::denied || !source || !target || *source == *target) continue;
        const int sign = sign_of(edge.kind);
        if (sign != 0) weights[std::minmax(place[*source], place[*target])] += sign * edge.weight;
    }
    for (const auto& [ends, weight] : weights) {
        if (weight != 0) result.ties.push_back({ends.first, ends.second, weight});
    }
    result.balance = balance(result.countries.size(), result.ties);
    result.camp = camps_of(result);
    result.frustrated = frustrated_triangles(result.countries.size(), result.ties, kMostTriangles);
    std::stable_sort(result.ties.begin(), result.ties.end(),
                     [](const SignedTie& x, const SignedTie& y) { return x.weight < y.weight; });
    return result;
}

}  // namespace guanxi
