#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/analysis/distances.hpp"
#include "graph/analysis/execution.hpp"
#include "graph/base/line_array.hpp"

namespace guanxi {

/// Arcs from each vertex to those one step on, and the same arcs from their other ends.
struct StepGraph {
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> neighbours;
    std::vector<std::uint32_t> back_offsets{0};
    std::vector<std::uint32_t> back_neighbours;

    std::size_t size() const { return offsets.size() - 1; }
};

/// The number of targets whose distances are found at once: one bit each.
inline constexpr std::size_t kTargets = 512;

/// The working arrays of `find_distances`, kept between batches, one for each thread.
struct TargetSpace {
    struct alignas(64) Bits {
        std::array<std::uint64_t, kTargets / 64> word{};
    };
    explicit TargetSpace(std::size_t vertices);

    LineArray<Bits> seen;  ///< Which targets a vertex reaches within the steps made so far.
    LineArray<Bits> now;   ///< Which of them it reached at the last step.
    LineArray<Bits> next;
    std::vector<std::uint32_t> front;  ///< The vertices that reached a target at the last step.
    std::vector<std::uint32_t> found;
};

/// Adds to each vertex's profile its distances to the targets [first, first + count), at most kTargets. Every choice of
/// `instructions` (not `best`) gives the same bits.
void find_distances(const StepGraph& graph, std::size_t first, std::size_t count, Instructions instructions,
                    TargetSpace& space, std::span<DistanceProfile> profiles);

}  // namespace guanxi
