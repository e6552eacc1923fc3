#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "graph/analysis/execution.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// What a path is as long as.
enum class Length {
    steps,            ///< The number of its ties.
    weights,          ///< The sum of their weights: weights are distances.
    inverse_weights,  ///< The sum of 1 / weight: weights are strengths, and strong ties are short.
};

/// How measures that rest on shortest paths are made.
struct PathOptions {
    Length length = Length::steps;
    Execution execution;
};

/// Two lengths that differ by less than this share of them are equal: rounding shall not tell equal paths apart.
inline constexpr double kEqualLengths = 1e-10;

/// Shortest paths from one vertex after another: breadth-first where steps count, otherwise by E. W. Dijkstra, "A note
/// on two problems in connexion with graphs", Numerische Mathematik 1, 269–271 (1959), doi:10.1007/BF01386390, with a
/// binary heap. O(n + m), or O((n + m) log n), for each source; O(n) space.
class PathSearch {
public:
    PathSearch(const Rows& rows, Length length);  ///< Views `rows`.

    /// Finds the distances from `source` to all that it reaches.
    void run(std::uint32_t source);

    /// The vertices reached, nearest first, the source at the head. Of the last `run`, as is all that follows.
    std::span<const std::uint32_t> order() const { return order_; }
    /// Infinite where no path leads.
    double distance(std::uint32_t v) const { return distance_[v]; }
    /// Whether the tie at place `i` of the rows, from v to w, ends a shortest path to w.
    bool is_on_shortest_path(std::uint32_t v, std::uint32_t w, std::uint64_t i) const {
        return place_[v] < place_[w] && distance_[v] + length_of(i) - distance_[w] <= kEqualLengths * distance_[w];
    }

private:
    double length_of(std::uint64_t i) const {
        if (length_ == Length::steps) return 1;
        return length_ == Length::weights ? rows_.weight(i) : 1 / rows_.weight(i);
    }
    void search_by_steps(std::uint32_t source);
    void search_by_lengths(std::uint32_t source);

    Rows rows_;
    Length length_;
    std::vector<double> distance_;
    std::vector<std::uint32_t> place_;  // in the order, of those reached
    std::vector<std::uint32_t> order_;
    std::vector<std::pair<double, std::uint32_t>> heap_;
};

}  // namespace guanxi
