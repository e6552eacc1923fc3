#include "graph/analysis/pagerank.hpp"

#include <cassert>
#include <cmath>

#include "graph/analysis/degree.hpp"

// Power iteration. A round shrinks the error (summed over the vertices) by the damping d at least, so after a round
// that changed the ranks by c the error is at most c·d/(1-d); and after log(tolerance/2)/log(d) rounds it is below the
// tolerance whatever c says, which ends the rounds where rounding keeps c from falling.

namespace guanxi {

std::vector<double> pagerank(const Network& network, const PageRankOptions& options) {
    const double damping = options.damping;
    assert(damping >= 0 && damping < 1 && options.tolerance > 0);
    const std::size_t n = network.node_count();
    if (n == 0) return {};
    const std::vector<double> strengths = strength(network);
    const double even = 1.0 / static_cast<double>(n);
    std::vector<double> rank(n, even);
    std::vector<double> share(n, 0.0);  // what a vertex gives for each unit of weight
    double error = 2;                   // no two distributions are farther apart
    for (double bound = 2; error > options.tolerance && bound > options.tolerance / 2; bound *= damping) {
        double dangling = 0;
        for (std::size_t v = 0; v < n; ++v) {
            if (strengths[v] > 0) {
                share[v] = rank[v] / strengths[v];
            } else {
                dangling += rank[v];
            }
        }
        const double jumps = (1 - damping) * even + damping * dangling * even;
        double change = 0;
        double sum = 0;
        for (std::size_t v = 0; v < n; ++v) {
            const auto neighbours = network.neighbours(v);
            const auto weights = network.weights(v);
            double received = 0;
            for (std::size_t i = 0; i < neighbours.size(); ++i) received += weights[i] * share[neighbours[i]];
            const double next = jumps + damping * received;
            change += std::abs(next - rank[v]);
            rank[v] = next;
            sum += next;
        }
        for (double& value : rank) value /= sum;  // takes back what rounding adds or loses
        error = change * damping / (1 - damping);
    }
    return rank;
}

}  // namespace guanxi
