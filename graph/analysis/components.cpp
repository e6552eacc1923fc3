#include "graph/analysis/components.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace guanxi {

Partition components(const Network& network) {
    constexpr auto kNone = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> label(network.node_count(), kNone);
    std::vector<Network::Index> open;
    for (Network::Index root = 0; root < network.node_count(); ++root) {
        if (label[root] != kNone) continue;
        label[root] = root;
        open.push_back(root);
        while (!open.empty()) {
            const Network::Index v = open.back();
            open.pop_back();
            for (const Network::Index w : network.neighbours(v)) {
                if (label[w] != kNone) continue;
                label[w] = root;
                open.push_back(w);
            }
        }
    }
    return make_partition(label);
}

}  // namespace guanxi
