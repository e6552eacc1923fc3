#include "graph/analysis/betweenness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

#include "graph/analysis/betweenness_classes.hpp"
#include "graph/analysis/betweenness_paths.hpp"
#include "graph/analysis/betweenness_search.hpp"

// In steps, without directions: the network is taken apart (betweenness_classes), and each block is searched from all
// its classes, 32 at a time (betweenness_lanes). With directions or lengths, from every vertex (betweenness_paths).

namespace guanxi {

namespace {

/// Sources of one block that are searched from together.
struct Batch {
    std::size_t block;
    std::size_t begin;
    std::size_t end;
};

/// What a thread needs for itself, and what it found since it was last handed over.
struct Worker {
    Worker(std::size_t classes, std::size_t slots) : space(classes), sums(classes, 0.0), ties(slots, 0.0) {}

    LaneSpace space;
    std::vector<double> sums;  ///< By class of the block.
    std::vector<double> ties;  ///< By place among the block's neighbours, where ties are asked for.
};

/// Takes what a batch found in a block, and clears it.
using TakeFound = std::function<void(std::size_t block, Worker& found)>;

/// Searches from all classes of all blocks; where ties are wanted, each class has one member.
void search_blocks(const std::vector<Block>& blocks, bool with_ties, const Execution& execution,
                   const TakeFound& take) {
    std::vector<std::vector<std::uint32_t>> sources;
    std::vector<Batch> batches;
    std::size_t classes = 0;
    std::size_t slots = 0;
    double work = 0;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        const ClassGraph& graph = blocks[b].graph;
        sources.push_back(source_order(graph));
        for (std::size_t i = 0; i < graph.size(); i += kLanes) {
            batches.push_back({b, i, std::min(i + kLanes, graph.size())});
        }
        classes = std::max(classes, graph.size());
        slots = std::max(slots, graph.neighbours.size());
        work += static_cast<double>(graph.size()) * static_cast<double>(graph.neighbours.size());
    }
    const Instructions instructions = resolve(execution.instructions);
    const unsigned workers = worker_count(execution, work / 2, batches.size());
    std::vector<Worker> each;
    each.reserve(workers);
    for (unsigned i = 0; i < workers; ++i) each.emplace_back(classes, with_ties ? slots : 0);
    const auto search = [&](std::size_t i, unsigned worker) {
        const Batch& batch = batches[i];
        const ClassGraph& graph = blocks[batch.block].graph;
        const std::span<const std::uint32_t> from =
            std::span(sources[batch.block]).subspan(batch.begin, batch.end - batch.begin);
        const std::span<double> sums = std::span(each[worker].sums).first(graph.size());
        const std::span<double> ties = std::span(each[worker].ties).first(with_ties ? graph.neighbours.size() : 0);
        add_all_dependencies(graph, from, instructions, each[worker].space, sums, ties);
    };
    const auto hand_over = [&](std::size_t i, unsigned worker) { take(batches[i].block, each[worker]); };
    for_each_block(batches.size(), workers, execution.progress, search, hand_over);
}

std::vector<double> pairs_between(const Network& network, const Execution& execution) {
    Reduction reduction = reduce(network);
    std::vector<double> result = std::move(reduction.known);
    search_blocks(reduction.blocks, false, execution, [&](std::size_t b, Worker& found) {
        const Block& block = reduction.blocks[b];
        for (std::size_t c = 0; c < block.graph.size(); ++c) {
            // Each pair is met from both its ends.
            for (const Network::Index v : block.members_of(c)) result[v] += found.sums[c] / 2;
            found.sums[c] = 0;
        }
    });
    return result;
}

/// By place in the network's rows: how many ordered pairs have their paths go that way, in steps.
std::vector<double> pairs_by_place(const Network& network, const Execution& execution) {
    const std::vector<Block> blocks = blocks_of(network);
    std::vector<std::vector<double>> shares;
    for (const Block& block : blocks) shares.emplace_back(block.graph.neighbours.size(), 0.0);
    search_blocks(blocks, true, execution, [&](std::size_t b, Worker& found) {
        for (std::size_t i = 0; i < shares[b].size(); ++i) {
            shares[b][i] += found.ties[i];
            found.ties[i] = 0;
        }
    });
    const Rows rows = network.rows();
    std::vector<double> result(rows.neighbours.size(), 0.0);
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        const ClassGraph& graph = blocks[b].graph;
        for (std::size_t c = 0; c < graph.size(); ++c) {
            const Network::Index v = blocks[b].members[c];
            const auto row = rows.neighbours_of(v);
            for (std::uint32_t i = graph.offsets[c]; i < graph.offsets[c + 1]; ++i) {
                const Network::Index w = blocks[b].members[graph.neighbours[i]];
                const auto at = std::lower_bound(row.begin(), row.end(), w) - row.begin();
                result[rows.offsets[v] + static_cast<std::uint64_t>(at)] = shares[b][i];
            }
        }
    }
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
    const std::vector<double> shares = options.length == Length::steps ? pairs_by_place(network, options.execution)
                                                                       : path_shares(rows, options, true).of_ties;
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
