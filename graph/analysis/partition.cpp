#include "graph/analysis/partition.hpp"

#include <algorithm>
#include <cassert>

namespace guanxi {

Partition make_partition(std::span<const std::uint32_t> labels) {
    std::vector<std::size_t> size_of(labels.size(), 0);
    std::vector<std::uint32_t> order;  // labels in the order of their smallest members
    for (const std::uint32_t label : labels) {
        assert(label < labels.size());
        if (size_of[label]++ == 0) order.push_back(label);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return size_of[a] > size_of[b]; });
    Partition partition;
    std::vector<std::uint32_t> number(labels.size(), 0);
    for (const std::uint32_t label : order) {
        number[label] = static_cast<std::uint32_t>(partition.sizes.size());
        partition.sizes.push_back(size_of[label]);
    }
    partition.part_of.reserve(labels.size());
    for (const std::uint32_t label : labels) partition.part_of.push_back(number[label]);
    return partition;
}

}  // namespace guanxi
