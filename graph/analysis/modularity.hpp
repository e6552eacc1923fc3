#pragma once

#include "graph/analysis/partition.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// The modularity of a partition: the share of the weight of all ties that lies within parts, less what it would be on
/// average if ties were drawn anew with every vertex keeping its strength. Summed over parts c with inner weight w(c)
/// and strength s(c), W being the weight of all ties: w(c)/W - (s(c)/2W)². -1/2 to below 1; 0 for one part, and for a
/// network without ties. Requires a partition of the vertices of `network`. O(n + m).
///
/// M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in networks", Phys. Rev. E 69, 026113
/// (2004), doi:10.1103/PhysRevE.69.026113; weighted: M. E. J. Newman, "Analysis of weighted networks", Phys. Rev. E 70,
/// 056131 (2004), doi:10.1103/PhysRevE.70.056131. Resolution 1.
double modularity(const Network& network, const Partition& partition);

}  // namespace guanxi
