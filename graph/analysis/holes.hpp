#pragma once

#include <vector>

#include "graph/network.hpp"

namespace guanxi {

/// Burt's constraint: how far a vertex's ties lead back to the same people. With p(v,u) the share of v's strength that
/// lies in its tie to u, it is the sum over the neighbours u of v of (p(v,u) + sum over q of p(v,q)·p(q,u))². Low for
/// who sits between groups, high in a closed circle: 1 for one with a single neighbour, above 1 at most in circles of
/// two to four. 0 for a vertex without ties, where others say undefined. Weights are strengths. O(sum of the squares of
/// degrees).
///
/// R. S. Burt, "Structural holes: the social structure of competition" (1992), chapter 2; "Structural holes and good
/// ideas", American Journal of Sociology 110, 349–399 (2004), doi:10.1086/421787.
std::vector<double> constraint(const Network& network);

/// Burt's effective size: the number of a vertex's neighbours less the mean number of ties that each of them has to the
/// others, so that neighbours who know each other count for less. 0 for a vertex without ties; k in a star of k, 1 in a
/// clique. Ties are counted, not weighed. O(m · sqrt(m)).
///
/// Burt (1992) as simplified for unweighted ties by S. P. Borgatti, "Structural holes: unpacking Burt's redundancy
/// measures", Connections 20, 35–38 (1997).
std::vector<double> effective_size(const Network& network);

}  // namespace guanxi
