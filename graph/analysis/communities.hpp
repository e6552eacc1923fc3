#pragma once

#include "graph/analysis/partition.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// Communities: a partition of high modularity (resolution 1, weights used), found by the Leiden algorithm, repeated
/// from its own result until modularity no longer rises. Every community is connected, no move of a single vertex and
/// no merger of two communities raises modularity; that no other partition is better is not promised (finding the best
/// one is NP-hard). A vertex without ties is a community of its own; communities never join different components.
///
/// Deterministic: where the paper draws lots, fixed rules decide. For the order of vertices three are tried (weakest
/// first, strongest first, by number) and the best result is kept, the first one among equals; in the refinement a
/// vertex joins the cluster where modularity gains most. Another numbering of the same network may give another, about
/// equally good partition. Roughly O(m log n) in practice; O(n + m) space.
///
/// V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities",
/// Scientific Reports 9, 5233 (2019), doi:10.1038/s41598-019-41695-z, with its parameter theta in the limit 0.
Partition communities(const Network& network);

}  // namespace guanxi
