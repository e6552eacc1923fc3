#include "graph/analysis/biconnected.hpp"

#include <algorithm>

// low[v] is the earliest vertex that v or what was entered below it is tied to. When the search comes back from w to v
// and low[w] is not before v, then v cuts w off: what waits on the stack down to w is, with v, a block.

namespace guanxi {

BiconnectedComponents biconnected_components(const Network& network) {
    constexpr std::uint32_t kNone = BiconnectedComponents::kNone;
    const std::size_t n = network.node_count();
    BiconnectedComponents result;
    result.block_above.assign(n, kNone);
    result.entered.assign(n, kNone);
    result.component_size.assign(n, 1);
    std::vector<std::uint32_t> low(n);
    std::vector<std::uint32_t> next(n, 0);  // place in its row of the next neighbour to look at
    std::vector<Network::Index> path;       // from the root to the present vertex
    std::vector<Network::Index> waiting;    // entered, and in no block yet
    std::vector<Network::Index> order;      // of entering
    for (Network::Index root = 0; root < n; ++root) {
        if (result.entered[root] != kNone) continue;
        const std::size_t first = order.size();
        const auto enter = [&](Network::Index v) {
            result.entered[v] = low[v] = static_cast<std::uint32_t>(order.size());
            order.push_back(v);
            path.push_back(v);
            waiting.push_back(v);
        };
        enter(root);
        while (!path.empty()) {
            const Network::Index v = path.back();
            const auto neighbours = network.neighbours(v);
            if (next[v] < neighbours.size()) {
                const Network::Index w = neighbours[next[v]++];
                if (result.entered[w] == kNone) {
                    enter(w);
                } else {
                    low[v] = std::min(low[v], result.entered[w]);
                }
                continue;
            }
            path.pop_back();
            if (path.empty()) break;
            const Network::Index top = path.back();
            low[top] = std::min(low[top], low[v]);
            if (low[v] < result.entered[top]) continue;
            const auto block = static_cast<std::uint32_t>(result.count());
            result.vertices.push_back(top);
            for (Network::Index w = kNone; w != v;) {
                w = waiting.back();
                waiting.pop_back();
                result.vertices.push_back(w);
                result.block_above[w] = block;
            }
            result.offsets.push_back(result.vertices.size());
        }
        waiting.clear();
        const auto size = static_cast<std::uint32_t>(order.size() - first);
        for (std::size_t i = first; i < order.size(); ++i) result.component_size[order[i]] = size;
    }
    return result;
}

std::vector<Network::Index> articulation_points(const Network& network) {
    const BiconnectedComponents blocks = biconnected_components(network);
    std::vector<std::uint32_t> times(network.node_count(), 0);
    for (const Network::Index v : blocks.vertices) ++times[v];
    std::vector<Network::Index> result;
    for (Network::Index v = 0; v < times.size(); ++v) {
        if (times[v] > 1) result.push_back(v);
    }
    return result;
}

std::vector<std::pair<Network::Index, Network::Index>> bridges(const Network& network) {
    const BiconnectedComponents blocks = biconnected_components(network);
    std::vector<std::pair<Network::Index, Network::Index>> result;
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        const auto vertices = blocks.block(b);
        if (vertices.size() == 2) result.push_back(std::minmax(vertices[0], vertices[1]));
    }
    std::sort(result.begin(), result.end());
    return result;
}

}  // namespace guanxi
