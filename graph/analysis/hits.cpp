#include "graph/analysis/hits.hpp"

#include <numeric>
#include <utility>

#include "graph/analysis/eigenvector.hpp"
#include "graph/network.hpp"

namespace guanxi {

namespace {

std::vector<double> shares(std::vector<double> values) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (double& value : values) value = sum > 0 ? value / sum : 0;
    return values;
}

}  // namespace

Hits hits(const DirectedNetwork& network) {
    const std::size_t n = network.node_count();
    std::vector<Tie> ties;
    ties.reserve(network.arc_count());
    for (const Arc& arc : arcs_of(network)) ties.push_back({arc.from, n + arc.to, arc.weight});
    const std::vector<double> both = eigenvector(make_network(2 * n, std::move(ties)));
    const auto middle = both.begin() + static_cast<std::ptrdiff_t>(n);
    return {shares({both.begin(), middle}), shares({middle, both.end()})};
}

}  // namespace guanxi
