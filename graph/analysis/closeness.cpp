#include "graph/analysis/closeness.hpp"

namespace guanxi {

std::vector<double> closeness(const Network& network, const PathOptions& options) {
    return closeness(distance_profiles(network, options));
}

std::vector<double> closeness(const DirectedNetwork& network, const PathOptions& options) {
    return closeness(distance_profiles(network, options));
}

std::vector<double> closeness(std::span<const DistanceProfile> profiles) {
    std::vector<double> result(profiles.size(), 0.0);
    for (std::size_t v = 0; v < profiles.size(); ++v) {
        if (profiles[v].reached == 0) continue;
        const auto reached = static_cast<double>(profiles[v].reached);
        result[v] = reached / profiles[v].sum * (reached / static_cast<double>(profiles.size() - 1));
    }
    return result;
}

}  // namespace guanxi
