#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace guanxi {

/// Compressed sparse rows that own their arrays; see `Rows`. No weights are there if and only if all are 1.
struct OwnedRows {
    std::vector<std::uint64_t> offsets{0};
    std::vector<std::uint32_t> neighbours;
    std::vector<double> weights;

    bool operator==(const OwnedRows&) const = default;
};

/// Pairs of vertices, with the weight of each; no weights mean 1 for all.
struct PairList {
    std::span<const std::uint32_t> from;
    std::span<const std::uint32_t> to;
    std::span<const double> weights;
};

/// The rows of what leads to each of `node_count` vertices, by two passes of counting, without a sort: neighbours
/// ascend, loops are dropped, the weights of parallel pairs are summed in ascending order, so that the order of the
/// pairs does not show in the last bit. With `both_ways` each pair counts in both directions. Requires ends below
/// `node_count`. O(n + m).
OwnedRows sorted_rows(std::size_t node_count, const PairList& pairs, bool both_ways);

/// The same arcs as rows of what each vertex leads to. O(n + m).
OwnedRows transposed(const OwnedRows& rows);

}  // namespace guanxi
