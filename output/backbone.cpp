#include "output/backbone.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace guanxi {

namespace {

using Pair = std::pair<Vertex, Vertex>;
constexpr std::size_t kPairsPerNode = 2;

Pair pair_of(const EdgeRef& ref) { return std::minmax<Vertex>(ref.m_source, ref.m_target); }

std::map<Pair, double> weigh_pairs(const RelationshipGraph& graph) {
    std::map<Pair, double> weights;
    for (const EdgeRef& ref : graph.edges()) {
        if (ref.m_source != ref.m_target) weights[pair_of(ref)] += graph.edge(ref).weight;
    }
    return weights;
}

std::set<Vertex> most_central(const RelationshipGraph& graph, const Statistics& statistics, Measure measure,
                              const std::map<Pair, double>& weights, std::size_t count) {
    std::vector<std::tuple<double, double, Vertex>> ranks;  // negated, so that the smallest comes first
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        ranks.emplace_back(v < statistics.measures.size() ? -value_of(statistics.measures[v], measure) : 0, 0, v);
    }
    for (const auto& [pair, weight] : weights) {
        std::get<1>(ranks[pair.first]) -= weight;
        std::get<1>(ranks[pair.second]) -= weight;
    }
    std::sort(ranks.begin(), ranks.end());
    std::set<Vertex> vertices;
    for (std::size_t i = 0; i < std::min(count, ranks.size()); ++i) vertices.insert(std::get<2>(ranks[i]));
    return vertices;
}

/// Heaviest spanning forest first, then the heaviest others.
std::set<Pair> heaviest_pairs(const std::map<Pair, double>& weights, const std::set<Vertex>& vertices,
                              std::size_t node_count) {
    std::vector<std::pair<double, Pair>> sorted;
    for (const auto& [pair, weight] : weights) {
        if (vertices.contains(pair.first) && vertices.contains(pair.second)) sorted.emplace_back(-weight, pair);
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<Vertex> parent(node_count);
    std::iota(parent.begin(), parent.end(), Vertex{0});
    const auto root = [&](Vertex v) {
        while (parent[v] != v) v = parent[v] = parent[parent[v]];
        return v;
    };
    std::set<Pair> kept;
    for (const auto& [weight, pair] : sorted) {
        const Vertex a = root(pair.first);
        const Vertex b = root(pair.second);
        if (a == b) continue;
        parent[a] = b;
        kept.insert(pair);
    }
    for (const auto& [weight, pair] : sorted) {
        if (kept.size() >= kPairsPerNode * vertices.size()) break;
        kept.insert(pair);
    }
    return kept;
}

}  // namespace

Backbone find_backbone(const RelationshipGraph& graph, const Statistics& statistics, Measure measure,
                       std::size_t max_nodes) {
    Backbone backbone;
    const std::map<Pair, double> weights = weigh_pairs(graph);
    backbone.all_pairs = weights.size();
    if (max_nodes == 0 || graph.node_count() <= max_nodes) {
        backbone.shown_pairs = weights.size();
        backbone.vertices.resize(graph.node_count());
        std::iota(backbone.vertices.begin(), backbone.vertices.end(), Vertex{0});
        backbone.edges = graph.edges();
        return backbone;
    }
    const std::set<Vertex> central = most_central(graph, statistics, measure, weights, max_nodes);
    const std::set<Pair> pairs = heaviest_pairs(weights, central, graph.node_count());
    backbone.shown_pairs = pairs.size();
    std::set<Vertex> tied;
    for (const EdgeRef& ref : graph.edges()) {
        if (!pairs.contains(pair_of(ref))) continue;
        backbone.edges.push_back(ref);
        tied.insert({ref.m_source, ref.m_target});
    }
    backbone.vertices.assign(tied.begin(), tied.end());
    return backbone;
}

}  // namespace guanxi
