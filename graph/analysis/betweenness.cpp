#include "graph/analysis/betweenness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "graph/analysis/betweenness_classes.hpp"
#include "graph/analysis/betweenness_paths.hpp"
#include "graph/analysis/betweenness_search.hpp"

// In steps, without directions: the network is taken apart (betweenness_classes), and each block is searched from all

namespace guanxi {

namespace {

/// Sources of one block that are searched from together.
struct Batch {
    std::size_t block;
    std::size_t begin;
    std::size_t end;
};

/// What a thread needs for itself.
struct Worker {
    explicit Worker(std::size_t classes) : space(classes), sums(classes, 0.0) {}

    LaneSpace space;
    std::vector<double> sums;
};

std::vector<double> pairs_between(const Network& network, const Execution& execution) {
    Reduction reduction = reduce(network);
    std::vector<std::vector<std::uint32_t>> sources;
    std::vector<Batch> batches;
    std::size_t largest = 0;
    double work = 0;
    for (std::size_t b = 0; b < reduction.blocks.size(); ++b) {
        const ClassGraph& graph = reduction.blocks[b].graph;
        sources.push_back(source_order(graph));
        for (std::size_t i = 0; i < graph.size(); i += kLanes) {
            batches.push_back({b, i, std::min(i + kLanes, graph.size())});
        }
        largest = std::max(largest, graph.size());
        work += static_cast<double>(graph.size()) * static_cast<double>(graph.neighbours.size());
    }
    const Instructions instructions = resolve(execution.instructions);
    const unsigned workers = worker_count(execution, work / 2, batches.size());
    std::vector<Worker> each;
    each.reserve(workers);
    for (unsigned i = 0; i < workers; ++i) each.emplace_back(largest);
    std::vector<double> result = std::move(reduction.known);
    const auto search = [&](std::size_t i, unsigned worker) {
        const Batch& batch = batches[i];
        const ClassGraph& graph = reduction.blocks[batch.block].graph;
        const std::span<const std::uint32_t> from =
            std::span(sources[batch.block]).subspan(batch.begin, batch.end - batch.begin);
        const std::span<double> sums = std::span(each[worker].sums).first(graph.size());
        add_all_dependencies(graph, from, instructions, each[worker].space, sums);
    };
    const auto hand_over = [&](std::size_t i, unsigned worker) {
        const Block& block = reduction.blocks[batches[i].block];
        for (std::size_t c = 0; c < block.graph.size(); ++c) {
            // Each pair is met from both its ends.
            for (const Network::Index v : block.members_of(c)) result[v] += each[worker].sums[c] / 2;
            each[worker].sums[c] = 0;
        }
    };
    for_each_block(batches.size(), workers, execution.progress, search, hand_over);
    return result;
}

/// Shares of vertices in all ordered pairs, as shares of the greatest there can be.
std::vector<double> scaled(std::vector<double> shares, double pairs) {
    for (double& value : shares) value = pairs > 0 ? value / pairs : 0;
    return shares;
}

double pairs_of(std::size_t n) { return n < 2 ? 0 : static_cast<double>(n) * static_cast<double>(n - 1); }

}  // namespace

std::vector<double> betweenness(const Network& network, const PathOptions& options) {
    const std::size_t n = network.node_count();
    if (n < 3) return std::vector<double>(n, 0.0);
    if (options.length == Length::steps) return scaled(pairs_between(network, options.execution), pairs_of(n - 1) / 2);
    return scaled(path_shares(network.rows(), options, false).of_vertices, pairs_of(n - 1));
}

std::vector<double> betweenness(const DirectedNetwork& network, const PathOptions& options) {
    const std::size_t n = network.node_count();
    if (n < 3) return std::vector<double>(n, 0.0);
    return scaled(path_shares(network.out(), options, false).of_vertices, pairs_of(n - 1));
}

std::vector<double> edge_betweenness(const Network& network, const PathOptions& options) {
    const Rows rows = network.rows();
    const std::vector<double> shares = path_shares(rows, options, true).of_ties;
    std::vector<double> result;
    result.reserve(network.tie_count());
    for (std::uint32_t v = 0; v < rows.size(); ++v) {
        for (std::uint64_t i = rows.offsets[v]; i < rows.offsets[v + 1]; ++i) {
            const std::uint32_t w = rows.neighbours[i];
            if (w < v) continue;
            const auto back = rows.neighbours_of(w);
            const auto at = std::lower_bound(back.begin(), back.end(), v) - back.begin();
            result.push_back(shares[i] + shares[rows.offsets[w] + static_cast<std::uint64_t>(at)]);
        }
    }
    return scaled(std::move(result), pairs_of(network.node_count()));
}

std::vector<double> edge_betweenness(const DirectedNetwork& network, const PathOptions& options) {
    return scaled(path_shares(network.out(), options, true).of_ties, pairs_of(network.node_count()));
}

}  // namespace guanxi
