#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/analysis/execution.hpp"
#include "graph/base/line_array.hpp"

namespace guanxi {

/// A simple undirected graph whose vertices are classes of vertices that no shortest path tells apart, each standing
/// for some members and for all that hangs off them. Compressed sparse rows.
struct ClassGraph {
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> neighbours;
    std::vector<double> multiplicity;  ///< How many members a class has: ways to pass through it.
    std::vector<double> weight;        ///< How many vertices begin and end their paths in a class.

    std::size_t size() const { return offsets.size() - 1; }
    std::span<const std::uint32_t> row(std::size_t v) const {
        return {neighbours.data() + offsets[v], offsets[v + 1] - offsets[v]};
    }
};

/// The number of sources that are searched from at once.
inline constexpr std::size_t kLanes = 32;

/// The working arrays of searches in graphs of up to `vertices` classes; kept between batches, one for each thread.
class LaneSpace {
public:
    explicit LaneSpace(std::size_t vertices);

private:
    friend struct LaneArrays;
    struct alignas(64) Row {
        std::array<double, kLanes> lane;
    };
    struct Entry {
        std::uint32_t vertex;
        std::uint32_t lanes;
    };
    LineArray<Row> rows_;
    std::vector<std::uint32_t> seen_;
    std::vector<std::uint32_t> now_;
    std::vector<std::uint32_t> next_;
    std::vector<Entry> entries_;
    std::vector<Entry> active_;
    std::vector<std::uint32_t> slots_;
    std::vector<std::size_t> levels_;
};

/// Adds to sums[v], for each class v, what the searches from `sources` (at most kLanes different classes) find passing
/// through a member of v: the sum over sources s and targets t of weight(s) · weight(t) · the share of the shortest
/// paths from s to t that pass through it. Says false, with `sums` as it was, where a number of paths is too large for
/// doubles. Every choice of `instructions` (not `best`) gives the same bits. O(m) for each level of each search, shared
/// by the searches that are there at the same time.
///
/// Where `ties` is not empty, it has a place for each of `graph.neighbours`, and each class one member: ties[i] also
/// gets weight(s) · weight(t) · the share of the shortest paths from s to t that end or pass on there.
bool add_dependencies(const ClassGraph& graph, std::span<const std::uint32_t> sources, Instructions instructions,
                      LaneSpace& space, std::span<double> sums, std::span<double> ties = {});

}  // namespace guanxi
