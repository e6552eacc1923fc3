#pragma once

#include <vector>

#include "graph/analysis/paths.hpp"

namespace guanxi {

/// What Brandes' algorithm finds by one search from every vertex of any rows, for paths of any length.
struct PathShares {
    /// By vertex: the sum over all ordered pairs of other vertices of the share of their shortest paths through it.
    std::vector<double> of_vertices;
    /// By place in the rows: the same for ties, ends of paths included; empty unless asked for.
    std::vector<double> of_ties;
};

/// Searches from the vertices in `sources` alone where there are any, otherwise from all. The same bits for any number
/// of threads. O(n·m), or O(n·(n + m) log n) where steps do not count.
PathShares path_shares(const Rows& rows, const PathOptions& options, bool with_ties,
                       std::span<const std::uint32_t> sources = {});

}  // namespace guanxi
