#include "src/eval/calibration.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace guanxi {

Calibration calibrate(std::span<const JudgedEdge> edges, std::size_t bin_count) {
    assert(bin_count > 0);
    Calibration calibration;
    const auto count = static_cast<double>(bin_count);
    for (std::size_t i = 0; i < bin_count; ++i) {
        calibration.bins.push_back({static_cast<double>(i) / count, static_cast<double>(i + 1) / count, 0, 0, 0});
    }
    std::size_t told = 0;
    for (const JudgedEdge& edge : edges) {
        if (!edge.confidence) {
            ++calibration.without;
            continue;
        }
        ++told;
        // Compared with the bounds themselves, since 0.3 · 10 need not be 3 or more.
        std::size_t at = 0;
        while (at + 1 < bin_count && *edge.confidence >= calibration.bins[at].to) ++at;
        CalibrationBin& bin = calibration.bins[at];
        ++bin.all;
        bin.right += edge.is_right ? 1 : 0;
        bin.mean_confidence += *edge.confidence;
    }
    for (CalibrationBin& bin : calibration.bins) {
        if (bin.all == 0) continue;
        const auto all = static_cast<double>(bin.all);
        bin.mean_confidence /= all;
        const double right = static_cast<double>(bin.right) / all;
        calibration.error += std::abs(right - bin.mean_confidence) * all / static_cast<double>(told);
    }
    return calibration;
}

}  // namespace guanxi
