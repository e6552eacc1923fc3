#include "graph/analysis/eigenvector.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "graph/analysis/components.hpp"
#include "graph/analysis/degree.hpp"
#include "graph/analysis/lanczos.hpp"

// For each component that may hold the largest eigenvalue (it lies at or below the greatest strength), that of its
// weight matrix is found by `principal_pair` from the strengths: all positive, so never orthogonal to the wanted
// vector, which is positive as well.

namespace guanxi {

namespace {

constexpr double kResidual = 1e-12;           // of the eigenvalue
constexpr double kEqualEigenvalues = 1e-9;    // relative
constexpr std::size_t kMaxWork = 20'000'000;  // products times vertices after which an answer must do
constexpr std::size_t kMinProducts = 500;     // but not before so many products

}  // namespace

std::vector<double> eigenvector(const Network& network) {
    const std::size_t n = network.node_count();
    const Partition parts = components(network);
    const std::vector<double> strengths = strength(network);
    std::vector<std::vector<Network::Index>> members(parts.count());
    std::vector<Network::Index> place(n);
    for (Network::Index v = 0; v < n; ++v) members[parts.part_of[v]].push_back(v);

    EigenPair best;
    std::optional<std::size_t> where;
    for (std::size_t part = 0; part < members.size() && members[part].size() > 1; ++part) {
        std::vector<double> start(members[part].size());
        const double above = best.value * (1 + kEqualEigenvalues);
        double strongest = 0;
        for (const Network::Index v : members[part]) strongest = std::max(strongest, strengths[v]);
        if (strongest <= above) continue;
        members[part] = by_falling_degree(network, members[part]);
        for (std::size_t i = 0; i < start.size(); ++i) {
            place[members[part][i]] = static_cast<Network::Index>(i);
            start[i] = strengths[members[part][i]];
        }
        EigenPair found = principal_pair(matrix_of(network, members[part], place), std::move(start), kResidual,
                                         std::max(kMinProducts, kMaxWork / members[part].size()));
        if (found.value <= above) continue;
        best = std::move(found);
        where = part;
    }

    std::vector<double> result(n, 0.0);
    if (!where) return result;
    const auto [least, most] = std::minmax_element(best.vector.begin(), best.vector.end());
    const double largest = *most >= -*least ? *most : *least;
    for (std::size_t i = 0; i < best.vector.size(); ++i) {
        // The exact vector is positive; a value below zero is rounding about a value near zero.
        result[members[*where][i]] = std::clamp(best.vector[i] / largest, 0.0, 1.0);
    }
    return result;
}

}  // namespace guanxi
