#include "graph/analysis/eigenvector.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>

#include "graph/analysis/components.hpp"
#include "graph/analysis/degree.hpp"

// For each component that may hold the largest eigenvalue (it lies at or below the greatest strength):
//   1. Start from the strengths: all positive, so never orthogonal to the wanted vector, which is positive as well.
//   2. Grow an orthonormal basis by multiplying its last vector with the matrix and taking out its parts along the
//   others;
//      these parts are the matrix as seen in the basis, H. A remainder of 0 means that the basis holds the vector
//      whole.
//   3. When the basis is full, take the eigenvectors of the small H. The remainder, times the last entry of the best of
//      them, is how far it is from being one of the large matrix.
//   4. Unless that is small, restart from the best few and the remainder.

namespace guanxi {

namespace {

constexpr std::size_t kBasis = 40;
constexpr std::size_t kKept = 10;
constexpr double kResidual = 1e-13;           // of the eigenvalue
constexpr double kEqualEigenvalues = 1e-9;    // relative
constexpr std::size_t kMaxWork = 20'000'000;  // products times vertices after which an answer must do
constexpr std::size_t kMinProducts = 500;     // but not before so many products

using Vector = std::vector<double>;

double dot(const Vector& x, const Vector& y) { return std::inner_product(x.begin(), x.end(), y.begin(), 0.0); }

void add_scaled(Vector& x, double factor, const Vector& y) {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] += factor * y[i];
}

void scale(Vector& x, double factor) {
    for (double& value : x) value *= factor;
}

/// A small dense symmetric matrix and its eigenvectors, by falling eigenvalue.
struct SmallMatrix {
    std::size_t size = 0;
    std::array<std::array<double, kBasis>, kBasis> entry{};
};

struct SmallEigen {
    std::array<double, kBasis> value{};
    std::array<std::array<double, kBasis>, kBasis> vector{};  // vector[k] belongs to value[k]
};

/// Jacobi's cyclic method: rotates each pair of axes so that their common entry vanishes, until all are negligible.
/// G. H. Golub, C. F. Van Loan, "Matrix Computations" (4th edition, 2013), section 8.5.
SmallEigen eigen_of(SmallMatrix matrix) {
    const std::size_t n = matrix.size;
    auto& a = matrix.entry;
    std::array<std::array<double, kBasis>, kBasis> axes{};
    double norm = 0;
    for (std::size_t i = 0; i < n; ++i) {
        axes[i][i] = 1;
        for (std::size_t j = 0; j < n; ++j) norm += a[i][j] * a[i][j];
    }
    for (int sweep = 0; sweep < 60; ++sweep) {
        double rest = 0;
        for (std::size_t p = 0; p < n; ++p) {
            for (std::size_t q = p + 1; q < n; ++q) rest += a[p][q] * a[p][q];
        }
        if (rest <= 1e-36 * norm) break;
        for (std::size_t p = 0; p < n; ++p) {
            for (std::size_t q = p + 1; q < n; ++q) {
                if (a[p][q] == 0) continue;
                const double tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
                const double tangent = (tau >= 0 ? 1 : -1) / (std::abs(tau) + std::hypot(1.0, tau));
                const double cosine = 1 / std::hypot(1.0, tangent);
                const double sine = tangent * cosine;
                for (std::size_t i = 0; i < n; ++i) {
                    const double x = a[i][p];
                    const double y = a[i][q];
                    a[i][p] = cosine * x - sine * y;
                    a[i][q] = sine * x + cosine * y;
                }
                for (std::size_t i = 0; i < n; ++i) {
                    const double x = a[p][i];
                    const double y = a[q][i];
                    a[p][i] = cosine * x - sine * y;
                    a[q][i] = sine * x + cosine * y;
                    const double u = axes[p][i];
                    const double v = axes[q][i];
                    axes[p][i] = cosine * u - sine * v;
                    axes[q][i] = sine * u + cosine * v;
                }
                a[p][q] = a[q][p] = 0;
            }
        }
    }
    std::array<std::size_t, kBasis> order{};
    std::iota(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(n), std::size_t{0});
    std::stable_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(n),
                     [&](std::size_t i, std::size_t j) { return a[i][i] > a[j][j]; });
    SmallEigen result;
    for (std::size_t k = 0; k < n; ++k) {
        result.value[k] = a[order[k]][order[k]];
        result.vector[k] = axes[order[k]];
    }
    return result;
}

/// One component's rows, with its vertices numbered by their place in `members`.
struct Block {
    const Network& network;
    const std::vector<Network::Index>& members;
    const std::vector<Network::Index>& place;  // by vertex of the network
};

void multiply(const Block& block, const Vector& x, Vector& product) {
    for (std::size_t i = 0; i < block.members.size(); ++i) {
        const auto neighbours = block.network.neighbours(block.members[i]);
        const auto weights = block.network.weights(block.members[i]);
        double sum = 0;
        for (std::size_t j = 0; j < neighbours.size(); ++j) sum += weights[j] * x[block.place[neighbours[j]]];
        product[i] = sum;
    }
}

/// The sum of basis[i] · factor[i].
Vector combine(const std::vector<Vector>& basis, std::size_t count, const std::array<double, kBasis>& factor) {
    Vector sum(basis[0].size(), 0.0);
    for (std::size_t i = 0; i < count; ++i) add_scaled(sum, factor[i], basis[i]);
    return sum;
}

struct Principal {
    double value = 0;
    Vector vector;
};

/// The largest eigenvalue of a component and its vector, up to sign and scale.
Principal principal_pair(const Block& block, Vector start) {
    const std::size_t n = block.members.size();
    scale(start, 1 / std::sqrt(dot(start, start)));
    std::vector<Vector> basis{std::move(start)};
    SmallMatrix seen;
    Vector next(n);
    std::size_t size = 0;  // columns of `seen` that are known
    const std::size_t max_products = std::max(kMinProducts, kMaxWork / n);
    for (std::size_t products = 0;;) {
        double remainder = 0;
        bool is_whole = false;
        while (size < kBasis) {
            multiply(block, basis[size], next);
            ++products;
            // Twice, since once leaves parts as large as rounding times the vector.
            for (int pass = 0; pass < 2; ++pass) {
                for (std::size_t i = 0; i <= size; ++i) {
                    const double along = dot(basis[i], next);
                    add_scaled(next, -along, basis[i]);
                    seen.entry[i][size] += along;
                }
            }
            for (std::size_t i = 0; i < size; ++i) seen.entry[size][i] = seen.entry[i][size];
            ++size;
            remainder = std::sqrt(dot(next, next));
            double largest = 0;
            for (std::size_t i = 0; i < size; ++i) largest = std::max(largest, std::abs(seen.entry[i][i]));
            for (std::size_t i = 0; i + 1 < size; ++i) largest = std::max(largest, std::abs(seen.entry[i][i + 1]));
            is_whole = size == n || remainder <= kResidual * largest;
            if (is_whole || size == kBasis) break;
            scale(next, 1 / remainder);
            basis.push_back(next);
        }
        seen.size = size;
        const SmallEigen eigen = eigen_of(seen);
        const double residual = remainder * std::abs(eigen.vector[0][size - 1]);
        if (is_whole || residual <= kResidual * eigen.value[0] || products >= max_products) {
            return {eigen.value[0], combine(basis, size, eigen.vector[0])};
        }
        std::vector<Vector> kept;
        seen = {};
        for (std::size_t k = 0; k < kKept; ++k) {
            kept.push_back(combine(basis, size, eigen.vector[k]));
            seen.entry[k][k] = eigen.value[k];
        }
        scale(next, 1 / remainder);
        kept.push_back(next);
        basis = std::move(kept);
        size = kKept;
    }
}

}  // namespace

std::vector<double> eigenvector(const Network& network) {
    const std::size_t n = network.node_count();
    const Partition parts = components(network);
    const Vector strengths = strength(network);
    std::vector<std::vector<Network::Index>> members(parts.count());
    std::vector<Network::Index> place(n);
    for (Network::Index v = 0; v < n; ++v) {
        std::vector<Network::Index>& own = members[parts.part_of[v]];
        place[v] = static_cast<Network::Index>(own.size());
        own.push_back(v);
    }

    Principal best;
    std::optional<std::size_t> where;
    for (std::size_t part = 0; part < members.size() && members[part].size() > 1; ++part) {
        Vector start;
        start.reserve(members[part].size());
        for (const Network::Index v : members[part]) start.push_back(strengths[v]);
        const double above = best.value * (1 + kEqualEigenvalues);
        if (*std::max_element(start.begin(), start.end()) <= above) continue;
        Principal found = principal_pair({network, members[part], place}, std::move(start));
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
