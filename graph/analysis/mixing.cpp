#include "graph/analysis/mixing.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace guanxi {

namespace {

/// The correlation, over all arcs, of `at_source` of their source and `at_target` of their target.
double correlation(const Rows& rows, const std::vector<double>& at_source, const std::vector<double>& at_target) {
    const auto m = static_cast<double>(rows.neighbours.size());
    if (m == 0) return 0;
    double source_mean = 0;
    double target_mean = 0;
    const auto for_each_arc = [&](auto&& visit) {
        for (std::size_t v = 0; v < rows.size(); ++v) {
            for (const std::uint32_t w : rows.neighbours_of(v)) visit(at_source[v], at_target[w]);
        }
    };
    for_each_arc([&](double x, double y) {
        source_mean += x / m;
        target_mean += y / m;
    });
    double products = 0;
    double source_squares = 0;
    double target_squares = 0;
    for_each_arc([&](double x, double y) {
        products += (x - source_mean) * (y - target_mean);
        source_squares += (x - source_mean) * (x - source_mean);
        target_squares += (y - target_mean) * (y - target_mean);
    });
    const double scale = std::sqrt(source_squares) * std::sqrt(target_squares);
    // Where all degrees are equal, rounding of the means is all there is.
    return scale <= 1e-12 * m ? 0 : products / scale;
}

double mixing_of(const Rows& rows, std::span<const std::uint32_t> kinds) {
    assert(kinds.size() == rows.size());
    const auto m = static_cast<double>(rows.neighbours.size());
    if (m == 0) return 0;
    const std::size_t count = std::size_t{*std::max_element(kinds.begin(), kinds.end())} + 1;
    std::vector<double> from(count, 0.0);
    std::vector<double> to(count, 0.0);
    double within = 0;
    for (std::size_t v = 0; v < rows.size(); ++v) {
        for (const std::uint32_t w : rows.neighbours_of(v)) {
            from[kinds[v]] += 1;
            to[kinds[w]] += 1;
            within += kinds[v] == kinds[w] ? 1 : 0;
        }
    }
    double expected = 0;
    for (std::size_t kind = 0; kind < count; ++kind) expected += from[kind] / m * (to[kind] / m);
    return 1 - expected <= 1e-15 ? 0 : (within / m - expected) / (1 - expected);
}

std::vector<double> degrees_of(const Rows& rows) {
    std::vector<double> result;
    for (std::size_t v = 0; v < rows.size(); ++v) result.push_back(static_cast<double>(rows.degree(v)));
    return result;
}

}  // namespace

double degree_assortativity(const Network& network) {
    const std::vector<double> degrees = degrees_of(network.rows());
    return correlation(network.rows(), degrees, degrees);
}

double degree_assortativity(const DirectedNetwork& network) {
    return correlation(network.out(), degrees_of(network.out()), degrees_of(network.in()));
}

double kind_assortativity(const Network& network, std::span<const std::uint32_t> kinds) {
    return mixing_of(network.rows(), kinds);
}

double kind_assortativity(const DirectedNetwork& network, std::span<const std::uint32_t> kinds) {
    return mixing_of(network.out(), kinds);
}

double reciprocity(const DirectedNetwork& network) {
    std::size_t returned = 0;
    for (std::size_t v = 0; v < network.node_count(); ++v) {
        const auto out = network.out().neighbours_of(v);
        const auto in = network.in().neighbours_of(v);
        for (std::size_t i = 0, j = 0; i < out.size() && j < in.size();) {
            if (out[i] == in[j]) ++returned;
            const bool steps_out = out[i] <= in[j];
            const bool steps_in = in[j] <= out[i];
            i += steps_out ? 1 : 0;
            j += steps_in ? 1 : 0;
        }
    }
    const std::size_t m = network.arc_count();
    return m == 0 ? 0.0 : static_cast<double>(returned) / static_cast<double>(m);
}

}  // namespace guanxi
