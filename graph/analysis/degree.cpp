#include "graph/analysis/degree.hpp"

#include <numeric>

namespace guanxi {

std::vector<int> degree(const Network& network) {
    std::vector<int> result(network.node_count());
    for (std::size_t v = 0; v < result.size(); ++v) result[v] = static_cast<int>(network.degree(v));
    return result;
}

std::vector<double> strength(const Network& network) {
    std::vector<double> result(network.node_count());
    for (std::size_t v = 0; v < result.size(); ++v) {
        const auto weights = network.weights(v);
        result[v] = std::accumulate(weights.begin(), weights.end(), 0.0);
    }
    return result;
}

}  // namespace guanxi
