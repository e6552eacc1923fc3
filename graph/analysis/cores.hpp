#pragma once

#include <cstdint>
#include <vector>

#include "graph/network.hpp"

namespace guanxi {

/// The core number of every vertex: the greatest k for which it is in the k-core, the largest part in which everyone is
/// tied to k others of the part. 0 for a vertex without ties, n - 1 throughout a clique. Weights do not matter; parts
/// of a network that are not joined do not touch each other. O(n + m).
///
/// S. B. Seidman, "Network structure and minimum degree", Social Networks 5, 269–287 (1983),
/// doi:10.1016/0378-8733(83)90028-X; found as in V. Batagelj, M. Zaveršnik, "Fast algorithms for determining
/// (generalized) core groups in social networks", Advances in Data Analysis and Classification 5, 129–145 (2011),
/// doi:10.1007/s11634-010-0079-y.
std::vector<std::uint32_t> core_numbers(const Network& network);

}  // namespace guanxi
