#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/analysis/betweenness_lanes.hpp"

namespace guanxi {

/// The classes that can be reached from class 0, in the order of a breadth-first search: of 32 that follow each other
/// the searches meet the same vertices at the same levels. O(n + m).
std::vector<std::uint32_t> source_order(const ClassGraph& graph);

/// As `add_dependencies`, for any number of paths: where doubles do not do, the sources are searched from one by one
/// with wide counts.
void add_all_dependencies(const ClassGraph& graph, std::span<const std::uint32_t> sources, Instructions instructions,
                          LaneSpace& space, std::span<double> sums, std::span<double> ties = {});

}  // namespace guanxi
