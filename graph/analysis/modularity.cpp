#include "graph/analysis/modularity.hpp"

#include <cassert>
#include <vector>

namespace guanxi {

double modularity(const Network& network, const Partition& partition) {
    assert(partition.part_of.size() == network.node_count());
    std::vector<double> inner_twice(partition.count(), 0.0);
    std::vector<double> strength(partition.count(), 0.0);
    double total_twice = 0;
    for (std::size_t v = 0; v < network.node_count(); ++v) {
        const std::uint32_t part = partition.part_of[v];
        for (std::uint64_t i = network.offsets()[v]; i < network.offsets()[v + 1]; ++i) {
            strength[part] += network.weight(i);
            if (partition.part_of[network.neighbours()[i]] == part) inner_twice[part] += network.weight(i);
        }
    }
    for (const double s : strength) total_twice += s;
    if (total_twice == 0) return 0;
    double result = 0;
    for (std::size_t part = 0; part < partition.count(); ++part) {
        const double share = strength[part] / total_twice;
        result += inner_twice[part] / total_twice - share * share;
    }
    return result;
}

}  // namespace guanxi
