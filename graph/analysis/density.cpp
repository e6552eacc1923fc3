#include "graph/analysis/density.hpp"

namespace guanxi {

double density(const Network& network) {
    const auto n = static_cast<double>(network.node_count());
    return n < 2 ? 0.0 : 2.0 * static_cast<double>(network.tie_count()) / (n * (n - 1));
}

double density(const DirectedNetwork& network) {
    const auto n = static_cast<double>(network.node_count());
    return n < 2 ? 0.0 : static_cast<double>(network.arc_count()) / (n * (n - 1));
}

double mean_degree(const Network& network) {
    const auto n = static_cast<double>(network.node_count());
    return n == 0 ? 0.0 : 2.0 * static_cast<double>(network.tie_count()) / n;
}

}  // namespace guanxi
