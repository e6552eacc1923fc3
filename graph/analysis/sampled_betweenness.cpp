#include "graph/analysis/sampled_betweenness.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "graph/analysis/betweenness.hpp"
#include "graph/analysis/betweenness_search.hpp"
#include "graph/analysis/random.hpp"
#include "graph/analysis/symmetric_matrix.hpp"
#include "graph/base/error.hpp"

// One source gives for each vertex v a number between 0 and 1: the share of the paths to all others that pass through
// v. Its mean over all sources is v's betweenness, but for the factor n/(n-1). By Hoeffding, the mean of k of them is
// above p + e with a probability of at most exp(-k·D(p + e, p)), D being the relative entropy of two chances; likewise
// below.
//
// With a chance of f for each of 2n bounds and each round, D(mean, p) = ln(1/f)/k gives the farthest p that is still
// possible. It is farther off the nearer the mean is to 1/2, so that the largest mean tells the error of all.

namespace guanxi {

namespace {

constexpr std::size_t kFirstSources = 512;

/// The relative entropy of a chance of x against one of y.
double divergence(double x, double y) {
    const double hit = x > 0 ? x * std::log(x / y) : 0;
    const double miss = x < 1 ? (1 - x) * std::log((1 - x) / (1 - y)) : 0;
    return hit + miss;
}

/// How far above `mean` the true mean may be, if D(mean, true) is at most `bound`.
double reach_above(double mean, double bound) {
    double low = mean;
    double high = 1;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (middle < 1 && divergence(mean, middle) <= bound ? low : high) = middle;
    }
    return high - mean;
}

/// The greatest error of any of the means, above or below (a mean x from below is 1 - x from above).
double error_of(const std::vector<double>& means, double bound) {
    double worst = reach_above(0, bound);
    double largest_below_half = 0;
    double least_above_half = 1;
    for (const double mean : means) {
        if (mean <= 0.5) largest_below_half = std::max(largest_below_half, mean);
        if (mean >= 0.5) least_above_half = std::min(least_above_half, mean);
    }
    for (const double mean : {largest_below_half, least_above_half}) {
        worst = std::max({worst, reach_above(mean, bound), reach_above(1 - mean, bound)});
    }
    return worst;
}

/// The network as classes of one vertex each, by falling degree.
ClassGraph as_classes(const Network& network, const std::vector<Network::Index>& order) {
    std::vector<std::uint32_t> number(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i;
    ClassGraph graph;
    for (const Network::Index v : order) {
        for (const Network::Index w : network.neighbours(v)) graph.neighbours.push_back(number[w]);
        graph.offsets.push_back(static_cast<std::uint32_t>(graph.neighbours.size()));
    }
    graph.multiplicity.assign(order.size(), 1.0);
    graph.weight.assign(order.size(), 1.0);
    return graph;
}

/// Adds what searches from `sources` find.
void add_searches(const ClassGraph& graph, std::span<const std::uint32_t> sources, const Execution& execution,
                  std::vector<double>& sums) {
    const std::size_t blocks = (sources.size() + kLanes - 1) / kLanes;
    const double work = static_cast<double>(sources.size()) * static_cast<double>(graph.neighbours.size());
    const unsigned workers = worker_count(execution, work, blocks);
    const Instructions instructions = resolve(execution.instructions);
    std::vector<LaneSpace> spaces;
    std::vector<std::vector<double>> found(workers, std::vector<double>(sums.size(), 0.0));
    for (unsigned i = 0; i < workers; ++i) spaces.emplace_back(graph.size());
    const auto search = [&](std::size_t block, unsigned worker) {
        const auto from = sources.subspan(block * kLanes, std::min(kLanes, sources.size() - block * kLanes));
        add_all_dependencies(graph, from, instructions, spaces[worker], found[worker]);
    };
    const auto hand_over = [&](std::size_t, unsigned worker) {
        for (std::size_t v = 0; v < sums.size(); ++v) sums[v] += found[worker][v];
        std::fill(found[worker].begin(), found[worker].end(), 0.0);
    };
    for_each_block(blocks, workers, execution.progress, search, hand_over);
}

}  // namespace

SampledBetweenness sampled_betweenness(const Network& network, const SamplingOptions& options) {
    if (!(options.max_error > 0) || !(options.confidence >= 0 && options.confidence < 1)) {
        throw Error(ErrorKind::usage, "sampling needs a positive error and a confidence from 0 to below 1");
    }
    const std::size_t n = network.node_count();
    std::vector<Network::Index> order(n);
    std::iota(order.begin(), order.end(), 0u);
    order = by_falling_degree(network, order);
    const ClassGraph graph = as_classes(network, order);
    std::vector<std::uint32_t> drawn(n);
    std::iota(drawn.begin(), drawn.end(), 0u);
    Random(options.seed).shuffle(drawn);
    std::vector<double> sums(n, 0.0);
    std::vector<double> means(n);
    double chance = 1 - options.confidence;
    std::size_t done = 0;
    for (std::size_t wanted = kFirstSources; wanted <= n / 2; wanted *= 2) {
        const std::span<std::uint32_t> fresh = std::span(drawn).subspan(done, wanted - done);
        std::sort(fresh.begin(), fresh.end());
        add_searches(graph, fresh, options.execution, sums);
        done = wanted;
        chance /= 2;  // the rounds share the chance of failing: a half, a quarter, …
        for (std::size_t v = 0; v < n; ++v)
            means[v] = sums[v] / (static_cast<double>(done) * static_cast<double>(n - 2));
        const double bound = std::log(2 * static_cast<double>(n) / chance) / static_cast<double>(done);
        const double scale = static_cast<double>(n) / static_cast<double>(n - 1);
        const double error = scale * error_of(means, bound);
        if (error > options.max_error) continue;
        SampledBetweenness result{std::vector<double>(n), error, done};
        for (std::size_t v = 0; v < n; ++v) result.values[order[v]] = scale * means[v];
        return result;
    }
    return {betweenness(network, {Length::steps, options.execution}), 0, n};
}

}  // namespace guanxi
