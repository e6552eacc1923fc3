#pragma once

#include <vector>

#include "graph/directed_network.hpp"

namespace guanxi {

/// Hubs, which point to good authorities, and authorities, which good hubs point to.
struct Hits {
    std::vector<double> hubs;         ///< Sum to 1; all 0 in a network without arcs.
    std::vector<double> authorities;  ///< Likewise.
};

/// Kleinberg's hubs and authorities: the singular vectors of the weight matrix that belong to its largest singular
/// value. Of parts that share neither hubs nor authorities, the one with the largest singular value has the values and
/// the others have 0, as for `eigenvector`. Weights are strengths. (Without directions hubs and authorities are both
/// the eigenvector centrality, unless the network is bipartite.) Cost: that of `eigenvector` on 2n vertices.
///
/// J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", Journal of the ACM 46, 604–632 (1999),
/// doi:10.1145/324133.324140. Found as the eigenvector of the bipartite network in which each vertex stands once as a
/// hub and once as an authority.
Hits hits(const DirectedNetwork& network);

}  // namespace guanxi
