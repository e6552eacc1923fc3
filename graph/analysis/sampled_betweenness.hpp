#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/analysis/execution.hpp"
#include "graph/network.hpp"

namespace guanxi {

struct SamplingOptions {
    double max_error = 0.01;   ///< Of every vertex's betweenness (0 to 1) at once; positive.
    double confidence = 0.95;  ///< The least probability that all errors stay within the bound; from 0 to below 1.
    std::uint64_t seed = 1;
    Execution execution;
};  ///< How good an estimate is to be.

/// Betweenness from some of the sources, and what is known about the error.
struct SampledBetweenness {
    std::vector<double> values;  ///< As `betweenness`.
    double max_error = 0;        ///< With the asked confidence no value is farther off than this; 0 if exact.
    std::size_t sources = 0;     ///< How many vertices were searched from.
};

/// An estimate of the betweenness of very large networks, in steps: the mean over sources drawn without replacement, as
/// many as it takes (512, and twice as many each time) until the bound is kept; where that would be half of all, the
/// exact values. The same for the same seed. Throws Error (usage) for options out of range. O(m / 32 · levels) a
/// source.
///
/// Sources: U. Brandes, C. Pich, "Centrality estimation in large networks", International Journal of Bifurcation and
/// Chaos 17, 2303–2318 (2007), doi:10.1142/S0218127407018403. Bound: W. Hoeffding, "Probability inequalities for sums
/// of bounded random variables", Journal of the American Statistical Association 58, 13–30 (1963),
/// doi:10.1080/01621459.1963.10500830, inequality 2.1 (in relative entropy, so that it is tight for the small values
/// that betweenness has) and section 6 (without replacement), for all vertices and all rounds together.
SampledBetweenness sampled_betweenness(const Network& network, const SamplingOptions& options = {});

}  // namespace guanxi
