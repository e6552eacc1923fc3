#include "graph/analysis/betweenness_search.hpp"

#include <cstddef>
#include <limits>

#include "graph/analysis/wide_count.hpp"

namespace guanxi {

namespace {

/// `add_dependencies` for one source, with path counts of any size.
void add_wide_dependencies(const ClassGraph& graph, std::uint32_t source, std::span<double> sums,
                           std::span<double> ties) {
    constexpr auto kUnseen = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> distance(graph.size(), kUnseen);
    std::vector<WideCount> paths(graph.size());  // to all members of a class
    std::vector<double> dependency(graph.size(), 0.0);
    std::vector<std::uint32_t> order{source};
    distance[source] = 0;
    paths[source] = WideCount(1.0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::uint32_t v = order[i];
        if (i > 0) paths[v] = paths[v] * graph.multiplicity[v];
        for (const std::uint32_t w : graph.row(v)) {
            if (distance[w] == kUnseen) {
                distance[w] = distance[v] + 1;
                order.push_back(w);
            }
            if (distance[w] == distance[v] + 1) paths[w] += paths[v];
        }
    }
    for (std::size_t at = order.size(); at-- > 0;) {
        const std::uint32_t v = order[at];
        for (std::uint32_t i = graph.offsets[v]; i < graph.offsets[v + 1]; ++i) {
            const std::uint32_t w = graph.neighbours[i];
            if (distance[w] != distance[v] + 1) continue;
            const double share = ratio(paths[v], paths[w]) * graph.multiplicity[w] * (dependency[w] + graph.weight[w]);
            dependency[v] += share;
            if (!ties.empty()) ties[i] += graph.weight[source] * share;
        }
        if (at > 0) sums[v] += graph.weight[source] * dependency[v] / graph.multiplicity[v];
    }
}

}  // namespace

std::vector<std::uint32_t> source_order(const ClassGraph& graph) {
    std::vector<std::uint32_t> order{0};
    std::vector<char> is_seen(graph.size(), 0);
    is_seen[0] = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const std::uint32_t w : graph.row(order[i])) {
            if (is_seen[w]) continue;
            is_seen[w] = 1;
            order.push_back(w);
        }
    }
    return order;
}

void add_all_dependencies(const ClassGraph& graph, std::span<const std::uint32_t> sources, Instructions instructions,
                          LaneSpace& space, std::span<double> sums, std::span<double> ties) {
    if (add_dependencies(graph, sources, instructions, space, sums, ties)) return;
    for (const std::uint32_t source : sources) add_wide_dependencies(graph, source, sums, ties);
}

}  // namespace guanxi
