#include "graph/analysis/harmonic.hpp"

namespace guanxi {

std::vector<double> harmonic(const Network& network, const PathOptions& options) {
    return harmonic(distance_profiles(network, options));
}

std::vector<double> harmonic(const DirectedNetwork& network, const PathOptions& options) {
    return harmonic(distance_profiles(network, options));
}

std::vector<double> harmonic(std::span<const DistanceProfile> profiles) {
    std::vector<double> result(profiles.size(), 0.0);
    if (profiles.size() < 2) return result;
    for (std::size_t v = 0; v < profiles.size(); ++v) {
        result[v] = profiles[v].inverse_sum / static_cast<double>(profiles.size() - 1);
    }
    return result;
}

}  // namespace guanxi
