#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace guanxi {

/// A division of vertices into parts, numbered by falling size, then by smallest member.
struct Partition {
    std::vector<std::uint32_t> part_of;  ///< By vertex.
    std::vector<std::size_t> sizes;      ///< By part; falling, none 0.

    std::size_t count() const { return sizes.size(); }
    bool operator==(const Partition&) const = default;
};

/// The partition in which vertices of equal label are together, renumbered into the documented order.
/// Requires labels below the number of vertices. O(n + parts · log parts).
Partition make_partition(std::span<const std::uint32_t> labels);

}  // namespace guanxi
