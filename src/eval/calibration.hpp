#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "src/eval/score.hpp"

namespace guanxi {

/// The edges whose confidence lies in [from, to); of the last bin in [from, to].
struct CalibrationBin {
    double from = 0;
    double to = 0;
    std::size_t right = 0;
    std::size_t all = 0;
    double mean_confidence = 0;  ///< Of its edges; 0 where it has none.
};

/// How far the confidence that a graph has in its edges can be trusted.
struct Calibration {
    std::vector<CalibrationBin> bins;  ///< Of equal width, from 0 to 1.
    std::size_t without = 0;           ///< Edges that carry no confidence.
    /// The expected calibration error: the mean of |share of right edges − mean confidence| over the bins, each with
    /// the weight of its edges. 0 where no edge carries a confidence. M. P. Naeini, G. F. Cooper, M. Hauskrecht,
    /// "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015, doi:10.1609/aaai.v29i1.9602.
    double error = 0;
};

/// Sorts edges by their confidence into `bin_count` bins (at least one) and counts in each how many were right. O(n).
Calibration calibrate(std::span<const JudgedEdge> edges, std::size_t bin_count = 20);

}  // namespace guanxi
