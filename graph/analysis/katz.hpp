#pragma once

#include <vector>

#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

struct KatzOptions {
    /// What a step is worth against the step before it, below 1 / the largest eigenvalue. 0 chooses 0.85 / the least of
    /// the greatest strength by rows and by columns, which is always below that.
    double attenuation = 0;
    double tolerance = 1e-12;  ///< The greatest change of the last round, relative to the largest value; positive.
};  ///< How far influence reaches, and when the iteration ends.

/// Katz centrality: the number of walks that end in a vertex, a walk of k steps counting attenuation^k times the
/// product of its weights: x = 1 + attenuation · Aᵀ x. Scaled to a length of 1 (sum of squares). In a directed network
/// walks go along the arcs, so that the value comes from those that point to a vertex. A vertex that nothing leads to
/// has the least value there is, never 0; disconnected parts need nothing special. Weights are strengths. An empty
/// network gives an empty result. Throws Error (usage) for an attenuation below 0 or so large that the sum has no
/// limit. O(n + m) a round, about log(tolerance) / log(attenuation · the largest eigenvalue) rounds.
///
/// L. Katz, "A new status index derived from sociometric analysis", Psychometrika 18, 39–43 (1953),
/// doi:10.1007/BF02289026, with the walk of no steps counted, as in M. E. J. Newman, "Networks: an introduction"
/// (2010), section 7.3, doi:10.1093/acprof:oso/9780199206650.001.0001.
std::vector<double> katz(const Network& network, const KatzOptions& options = {});
std::vector<double> katz(const DirectedNetwork& network, const KatzOptions& options = {});

}  // namespace guanxi
