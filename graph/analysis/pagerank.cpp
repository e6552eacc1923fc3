#include "graph/analysis/pagerank.hpp"

#include <cmath>
#include <cstddef>
#include <numeric>

#include "graph/analysis/gather.hpp"
#include "graph/analysis/symmetric_matrix.hpp"
#include "graph/base/error.hpp"

// A vertex from which nothing leads adds the same to all, as the jumps do. So the ranks are, but for scale, the
// solution of (I - d·P) x = 1, where P(v, u) is the share of u's weight that goes to v, and 0 where u has none.
//
// Without directions, with s the strengths and y = x / sqrt(s), it is (I - d·S) y = 1 / sqrt(s), where
// S(v, u) = w(v, u) / sqrt(s(v)·s(u)) is symmetric and d·S has all eigenvalues in [-d, d]: conjugate gradients. A
// residual whose sum of absolute values is r (in terms of x) means an error of at most r / (1 - d), since the columns
// of P sum to 1 at most.
//
// With directions, Gauss and Seidel: each vertex is set right in turn. The errors shrink by d a round at least, so a
// round that changes the values by c (in sum) leaves an error of at most c·d / (1 - d).
//
// Scaling to a sum of 1 at most doubles an error relative to the sum, which is at least n: hence the halved tolerance.

namespace guanxi {

namespace {

using Vector = std::vector<double>;

void check(const PageRankOptions& options) {
    if (!(options.damping >= 0 && options.damping < 1)) {
        throw Error(ErrorKind::usage, "the damping of PageRank must be at least 0 and below 1");
    }
    if (!(options.tolerance > 0)) throw Error(ErrorKind::usage, "the tolerance of PageRank must be positive");
}

void scale_to_one(Vector& ranks) {
    const double sum = std::accumulate(ranks.begin(), ranks.end(), 0.0);
    for (double& value : ranks) value /= sum;
}

/// The arrays of conjugate gradients, scaled so that a product needs one gather: for a vertex with strength s, `root`
/// is sqrt(s), `direction` the search direction divided by it.
struct Gradients {
    Vector root;
    Vector solution;
    Vector residual;
    Vector direction;
    Vector product;
};

/// The solution of (I - d·P) x = 1 for vertices that all have ties, whose sum of errors is at most `enough`.
Vector solve(const SymmetricMatrix& matrix, double damping, double enough) {
    const std::size_t n = matrix.size();
    Gradients g;
    g.root.resize(n);
    g.product.resize(n);
    multiply(matrix, Vector(n, 1.0), g.root);
    double squares = 0;  // of the residual
    for (double& value : g.root) {
        value = std::sqrt(value);
        g.residual.push_back(1 / value);
        g.direction.push_back(g.residual.back() / value);
        squares += g.residual.back() * g.residual.back();
    }
    g.solution.assign(n, 0.0);
    for (double remaining = enough + 1; squares > 0 && remaining > enough * (1 - damping);) {
        multiply(matrix, g.direction, g.product);
        double along = 0;
        for (std::size_t v = 0; v < n; ++v) {
            const double own = g.direction[v] * g.root[v];
            g.product[v] = own - damping * g.product[v] / g.root[v];
            along += own * g.product[v];
        }
        const double step = squares / along;
        double next_squares = 0;
        remaining = 0;
        for (std::size_t v = 0; v < n; ++v) {
            g.solution[v] += step * g.direction[v] * g.root[v];
            g.residual[v] -= step * g.product[v];
            next_squares += g.residual[v] * g.residual[v];
            remaining += std::abs(g.residual[v]) * g.root[v];
        }
        const double kept = next_squares / squares;
        squares = next_squares;
        for (std::size_t v = 0; v < n; ++v) g.direction[v] = g.residual[v] / g.root[v] + kept * g.direction[v];
    }
    for (std::size_t v = 0; v < n; ++v) g.solution[v] *= g.root[v];
    return std::move(g.solution);
}

}  // namespace

std::vector<double> pagerank(const Network& network, const PageRankOptions& options) {
    check(options);
    const std::size_t n = network.node_count();
    std::vector<Network::Index> tied;
    for (Network::Index v = 0; v < n; ++v) {
        if (network.degree(v) > 0) tied.push_back(v);
    }
    tied = by_falling_degree(network, tied);
    std::vector<Network::Index> place(n);
    for (std::size_t i = 0; i < tied.size(); ++i) place[tied[i]] = static_cast<Network::Index>(i);
    const Vector solution =
        solve(matrix_of(network, tied, place), options.damping, options.tolerance / 2 * static_cast<double>(n));
    Vector rank(n, 1.0);
    for (std::size_t i = 0; i < tied.size(); ++i) rank[tied[i]] = solution[i];
    scale_to_one(rank);
    return rank;
}

std::vector<double> pagerank(const DirectedNetwork& network, const PageRankOptions& options) {
    check(options);
    const double damping = options.damping;
    const std::size_t n = network.node_count();
    const Rows out = network.out();
    const Rows in = network.in();
    Vector inverse(n, 0.0);  // 1 / the weight of all arcs from a vertex
    for (std::size_t v = 0; v < n; ++v) {
        if (out.degree(v) > 0) inverse[v] = 1 / out.weight_sum(v);
    }
    Vector rank(n, 1.0);
    Vector share = inverse;  // rank · inverse, kept up to date
    const double enough = options.tolerance / 2 * static_cast<double>(n) * (1 - damping);
    double change = enough + 1;
    // The values grow from n to n / (1 - d) in sum; after so many rounds only rounding is left to change.
    for (double bound = static_cast<double>(n) / (1 - damping); damping * change > enough && bound > enough / 2;
         bound *= damping) {
        change = 0;
        for (std::size_t v = 0; v < n; ++v) {
            const double next = 1 + damping * gather_sum(in, v, share.data());
            change += std::abs(next - rank[v]);
            rank[v] = next;
            share[v] = next * inverse[v];
        }
    }
    scale_to_one(rank);
    return rank;
}

}  // namespace guanxi
