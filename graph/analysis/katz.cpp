#include "graph/analysis/katz.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "graph/analysis/gather.hpp"
#include "graph/base/error.hpp"

// Rounds of x = 1 + a·Aᵀx, each vertex set right in turn (Gauss and Seidel). The values rise from 1 to the limit, if
// there is one: where a times the largest eigenvalue is 1 or more they rise for ever.

namespace guanxi {

namespace {

constexpr double kShare = 0.85;
constexpr int kMaxRounds = 100'000;

double greatest_strength(const Rows& rows) {
    double greatest = 0;
    for (std::size_t v = 0; v < rows.size(); ++v) greatest = std::max(greatest, rows.weight_sum(v));
    return greatest;
}

/// `in` has the rows of what enters, `out` of what leaves.
std::vector<double> katz(const Rows& in, const Rows& out, const KatzOptions& options) {
    if (!(options.attenuation >= 0) || !(options.tolerance > 0)) {
        throw Error(ErrorKind::usage, "Katz centrality needs an attenuation of at least 0 and a positive tolerance");
    }
    const double bound = std::min(greatest_strength(in), greatest_strength(out));
    const double attenuation = options.attenuation > 0 ? options.attenuation : bound > 0 ? kShare / bound : 0;
    std::vector<double> x(in.size(), 1.0);
    for (int round = 0;; ++round) {
        double change = 0;
        double largest = 0;
        for (std::size_t v = 0; v < x.size(); ++v) {
            const double next = 1 + attenuation * gather_sum(in, v, x.data());
            change = std::max(change, next - x[v]);
            largest = std::max(largest, next);
            x[v] = next;
        }
        if (change <= options.tolerance * largest) break;
        if (!std::isfinite(largest) || round == kMaxRounds) {
            throw Error(ErrorKind::usage, fmt::format("Katz centrality has no limit with an attenuation of {}; it must "
                                                      "be below 1 / the largest eigenvalue",
                                                      attenuation));
        }
    }
    const double length = std::sqrt(std::inner_product(x.begin(), x.end(), x.begin(), 0.0));
    for (double& value : x) value /= length;
    return x;
}

}  // namespace

std::vector<double> katz(const Network& network, const KatzOptions& options) {
    return katz(network.rows(), network.rows(), options);
}

std::vector<double> katz(const DirectedNetwork& network, const KatzOptions& options) {
    return katz(network.in(), network.out(), options);
}

}  // namespace guanxi
