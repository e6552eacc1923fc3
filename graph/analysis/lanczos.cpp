#include "graph/analysis/lanczos.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <span>

// Both ways grow an orthonormal basis from the start by multiplying its last vector with the matrix and taking out its
// parts along the others; these parts are the matrix as seen in the basis, a small one whose best eigenvector,
// translated back, is the estimate. The remainder of the last product, times the last entry of the small eigenvector,
// is how far the estimate is from being an eigenvector.
//
// The plain method takes out the parts along the last two vectors alone: in exact arithmetic there are no others, and
// the rounding that brings others in does so only as the estimate converges (C. C. Paige, "Accuracy and effectiveness
// of the Lanczos algorithm for the symmetric eigenproblem", Linear Algebra and its Applications 34, 235-258, 1980,
// doi:10.1016/0024-3795(80)90167-6). The method with restarts takes out all, and when its basis is full starts again
// from the best few estimates.

namespace guanxi {

namespace {

constexpr std::size_t kPlain = 60;  // products before restarts are tried
constexpr std::size_t kBasis = 40;
constexpr std::size_t kKept = 10;

using Vector = std::vector<double>;

/// The sum of the products, in four strands that the processor can add at once.
double dot(const Vector& x, const Vector& y) {
    double strand[4]{};
    std::size_t i = 0;
    for (; i + 4 <= x.size(); i += 4) {
        for (std::size_t k = 0; k < 4; ++k) strand[k] += x[i + k] * y[i + k];
    }
    for (; i < x.size(); ++i) strand[0] += x[i] * y[i];
    return (strand[0] + strand[1]) + (strand[2] + strand[3]);
}

void add_scaled(Vector& x, double factor, const Vector& y) {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] += factor * y[i];
}

void scale(Vector& x, double factor) {
    for (double& value : x) value *= factor;
}

/// A symmetric tridiagonal matrix; below[i] joins i and i + 1.
struct Tridiagonal {
    std::vector<double> diagonal;
    std::vector<double> below;
};

/// Its largest eigenvalue by bisection on Sturm's count: x is above all eigenvalues if no pivot of x - T is negative.
double largest_eigenvalue(const Tridiagonal& t) {
    const std::size_t n = t.diagonal.size();
    const auto is_above_all = [&](double x) {
        double pivot = x - t.diagonal[0];
        for (std::size_t i = 1; i < n; ++i) {
            if (pivot <= 0) return false;
            pivot = x - t.diagonal[i] - t.below[i - 1] * t.below[i - 1] / pivot;
        }
        return pivot > 0;
    };
    double low = *std::max_element(t.diagonal.begin(), t.diagonal.end());
    double high = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double reach = (i > 0 ? std::abs(t.below[i - 1]) : 0) + (i + 1 < n ? std::abs(t.below[i]) : 0);
        high = std::max(high, t.diagonal[i] + reach);
    }
    high = std::max(high, low) * (1 + 1e-15);
    for (double middle = low + (high - low) / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
        (is_above_all(middle) ? high : low) = middle;
    }
    return high;
}

/// The eigenvector of its largest eigenvalue, of length 1: inverse iteration from a positive vector, whose pivots are
/// all positive just above the eigenvalue. The vector's entries are positive as `below` is.
Vector vector_of(const Tridiagonal& t, double value) {
    const std::size_t n = t.diagonal.size();
    const double shift = value * (1 + 1e-15);
    Vector x(n, 1.0);
    Vector pivot(n);
    for (int round = 0; round < 3; ++round) {
        pivot[0] = shift - t.diagonal[0];
        for (std::size_t i = 1; i < n; ++i) {
            const double factor = t.below[i - 1] / pivot[i - 1];
            pivot[i] = shift - t.diagonal[i] - t.below[i - 1] * factor;
            x[i] += factor * x[i - 1];
        }
        if (!(pivot[n - 1] > 0)) pivot[n - 1] = shift * 1e-16;
        x[n - 1] /= pivot[n - 1];
        for (std::size_t i = n - 1; i-- > 0;) x[i] = (x[i] + t.below[i] * x[i + 1]) / pivot[i];
        scale(x, 1 / std::sqrt(dot(x, x)));
    }
    return x;
}

/// x -= factor · y; returns what x · z is then (z may be x), with four strands as `dot`.
double take_out(Vector& x, double factor, const Vector& y, const Vector& z) {
    double strand[4]{};
    std::size_t i = 0;
    for (; i + 4 <= x.size(); i += 4) {
        for (std::size_t k = 0; k < 4; ++k) {
            x[i + k] -= factor * y[i + k];
            strand[k] += x[i + k] * z[i + k];
        }
    }
    for (; i < x.size(); ++i) {
        x[i] -= factor * y[i];
        strand[0] += x[i] * z[i];
    }
    return (strand[0] + strand[1]) + (strand[2] + strand[3]);
}

/// The sum of basis[i] · factor[i] over the first `count`, a stretch that stays in the cache at a time.
Vector combine(const std::vector<Vector>& basis, std::size_t count, std::span<const double> factor) {
    constexpr std::size_t kStretch = 1024;
    Vector sum(basis[0].size(), 0.0);
    for (std::size_t begin = 0; begin < sum.size(); begin += kStretch) {
        const std::size_t end = std::min(sum.size(), begin + kStretch);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = begin; j < end; ++j) sum[j] += factor[i] * basis[i][j];
        }
    }
    return sum;
}

/// What the plain method reached.
struct Plain {
    EigenPair pair;
    bool is_done = false;
};

Plain plain_lanczos(const SymmetricMatrix& matrix, Vector start, double tolerance) {
    const std::size_t n = matrix.size();
    scale(start, 1 / std::sqrt(dot(start, start)));
    std::vector<Vector> basis{std::move(start)};
    Tridiagonal seen;
    Vector next(n);
    Plain result;
    for (;;) {
        const std::size_t last = basis.size() - 1;
        multiply(matrix, basis[last], next);
        const Vector& before = basis[last > 0 ? last - 1 : 0];
        seen.diagonal.push_back(take_out(next, last > 0 ? seen.below[last - 1] : 0, before, basis[last]));
        const double remainder = std::sqrt(take_out(next, seen.diagonal[last], basis[last], next));
        const double value = largest_eigenvalue(seen);
        const bool is_whole = remainder <= tolerance * value;
        Vector small;
        if (is_whole || last % 2 == 1 || last + 1 == kPlain) {
            small = vector_of(seen, value);
            result.is_done = is_whole || remainder * std::abs(small[last]) <= tolerance * value;
        }
        if (result.is_done || last + 1 == kPlain) {
            result.pair.value = value;
            result.pair.vector = combine(basis, last + 1, small);
            return result;
        }
        seen.below.push_back(remainder);
        Vector& added = basis.emplace_back(n);
        const double factor = 1 / remainder;
        for (std::size_t i = 0; i < n; ++i) added[i] = next[i] * factor;
    }
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

/// With restarts and full orthogonalisation.
EigenPair restarted_lanczos(const SymmetricMatrix& matrix, Vector start, double tolerance, std::size_t max_products) {
    const std::size_t n = matrix.size();
    scale(start, 1 / std::sqrt(dot(start, start)));
    std::vector<Vector> basis{std::move(start)};
    SmallMatrix seen;
    Vector next(n);
    std::size_t size = 0;  // columns of `seen` that are known
    for (std::size_t products = 0;;) {
        double remainder = 0;
        bool is_whole = false;
        while (size < kBasis) {
            multiply(matrix, basis[size], next);
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
            is_whole = size == n || remainder <= tolerance * largest;
            if (is_whole || size == kBasis) break;
            scale(next, 1 / remainder);
            basis.push_back(next);
        }
        seen.size = size;
        const SmallEigen eigen = eigen_of(seen);
        const double residual = remainder * std::abs(eigen.vector[0][size - 1]);
        if (is_whole || residual <= tolerance * eigen.value[0] || products >= max_products) {
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

EigenPair principal_pair(const SymmetricMatrix& matrix, Vector start, double residual, std::size_t max_products) {
    Plain plain = plain_lanczos(matrix, std::move(start), residual);
    if (plain.is_done) return std::move(plain.pair);
    return restarted_lanczos(matrix, std::move(plain.pair.vector), residual, max_products);
}

}  // namespace guanxi
