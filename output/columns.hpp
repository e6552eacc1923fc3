#pragma once

#include <cstddef>
#include <vector>

namespace guanxi {

/// A tie between two groups of actors, or between two nodes.
struct WeightedPair {
    std::size_t a = 0;
    std::size_t b = 0;
    double weight = 1;
};

/// Splits actors in two sides so that much of their dealings crosses between the sides: side 0 holds the hubs, side 1
/// those who deal with them (and those who deal with nobody). A greedy maximum cut with local improvement: S. Sahni,
/// T. Gonzalez, "P-Complete Approximation Problems", J. ACM 23(3), 1976, doi:10.1145/321958.321975. O(n² + n·m).
std::vector<int> split_sides(std::size_t actor_count, const std::vector<WeightedPair>& ties);

}  // namespace guanxi
