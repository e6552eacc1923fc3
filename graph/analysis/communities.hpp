#pragma once

#include <cstdint>

#include "graph/analysis/partition.hpp"
#include "graph/network.hpp"

namespace guanxi {

struct CommunityOptions {
    std::uint64_t seed = 1;   ///< Of the orders in which vertices are taken up; the same seed gives the same result.
    double resolution = 1;    ///< Above 1 for more and smaller communities, below for fewer; positive.
    int max_iterations = 10;  ///< Runs of the algorithm, each from the result of the one before; positive.
};  ///< How communities are looked for.

/// Communities: a partition of high modularity (weights used), found by the Leiden algorithm, repeated from its own
/// result until modularity no longer rises, or `max_iterations` times. Every community is connected, no move of a
/// single vertex and no merger of two communities raises modularity; that no other partition is better is not promised
/// (finding the best one is NP-hard). A vertex without ties is a community of its own; communities never join different
/// components. Throws Error (usage) for options out of range. Roughly O(m log n) in practice; O(n + m) space.
///
/// V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities",
/// Scientific Reports 9, 5233 (2019), doi:10.1038/s41598-019-41695-z, with its parameter theta in the limit 0: in the
/// refinement a vertex joins the cluster where modularity gains most. Small networks are tried from several seeds, and
/// the best result is kept.
Partition communities(const Network& network, const CommunityOptions& options = {});

}  // namespace guanxi
