#include "graph/analysis/components.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <vector>

namespace guanxi {

namespace {

constexpr auto kNone = std::numeric_limits<std::uint32_t>::max();

/// The parts that are joined by ties in any of the rows.
Partition joined_by(std::size_t n, std::initializer_list<Rows> all_rows) {
    std::vector<std::uint32_t> label(n, kNone);
    std::vector<std::uint32_t> open;
    for (std::uint32_t root = 0; root < n; ++root) {
        if (label[root] != kNone) continue;
        label[root] = root;
        open.push_back(root);
        while (!open.empty()) {
            const std::uint32_t v = open.back();
            open.pop_back();
            for (const Rows& rows : all_rows) {
                for (const std::uint32_t w : rows.neighbours_of(v)) {
                    if (label[w] != kNone) continue;
                    label[w] = root;
                    open.push_back(w);
                }
            }
        }
    }
    return make_partition(label);
}

}  // namespace

Partition components(const Network& network) { return joined_by(network.node_count(), {network.rows()}); }

Partition weak_components(const DirectedNetwork& network) {
    return joined_by(network.node_count(), {network.out(), network.in()});
}

Partition strong_components(const DirectedNetwork& network) {
    // low[v] is the earliest vertex not yet in a part that v, or what was entered below it, leads to. A vertex that
    // leads to nothing earlier than itself is the first of its part; what was entered since and waits are the others.
    const Rows out = network.out();
    const std::size_t n = out.size();
    std::vector<std::uint32_t> label(n, kNone);
    std::vector<std::uint32_t> entered(n, kNone);
    std::vector<std::uint32_t> low(n);
    std::vector<std::uint64_t> next(n);
    std::vector<std::uint32_t> path;
    std::vector<std::uint32_t> waiting;
    std::uint32_t count = 0;
    const auto enter = [&](std::uint32_t v) {
        entered[v] = low[v] = count++;
        next[v] = out.offsets[v];
        path.push_back(v);
        waiting.push_back(v);
    };
    for (std::uint32_t root = 0; root < n; ++root) {
        if (entered[root] != kNone) continue;
        enter(root);
        while (!path.empty()) {
            const std::uint32_t v = path.back();
            if (next[v] < out.offsets[v + 1]) {
                const std::uint32_t w = out.neighbours[next[v]++];
                if (entered[w] == kNone) {
                    enter(w);
                } else if (label[w] == kNone) {
                    low[v] = std::min(low[v], entered[w]);
                }
                continue;
            }
            path.pop_back();
            if (!path.empty()) low[path.back()] = std::min(low[path.back()], low[v]);
            if (low[v] != entered[v]) continue;
            for (std::uint32_t w = kNone; w != v;) {
                w = waiting.back();
                waiting.pop_back();
                label[w] = v;
            }
        }
    }
    return make_partition(label);
}

}  // namespace guanxi
