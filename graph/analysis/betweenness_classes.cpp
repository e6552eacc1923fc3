#include "graph/analysis/betweenness_classes.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

#include "graph/analysis/biconnected.hpp"

// A vertex stands in its block for itself and for what hangs off it in other blocks: that is its weight. Paths between
// two things that hang off the same vertex pass through it and need no search.
//
// Two vertices of a block with the same neighbours lie on the same share of the paths between any others, and on no
// shortest path of each other, so one search finds both. If they are not tied themselves, their own pair is joined by
// one path of two ties through each common neighbour.

namespace guanxi {

namespace {

/// All blocks as rows: position p is a vertex in one block; its row holds its neighbours in that block, ascending.
struct Positions {
    BiconnectedComponents blocks;
    std::vector<double> weight;  // by position
    std::vector<std::uint32_t> row_begin;
    std::vector<Network::Index> rows;

    std::span<const Network::Index> row(std::size_t p) const {
        return {rows.data() + row_begin[p], row_begin[p + 1] - row_begin[p]};
    }
};

double square(double x) { return x * x; }

/// Weighs the vertices of each block, and adds to `known` the pairs that articulation points lie between.
void weigh(Positions& positions, std::vector<double>& known) {
    const BiconnectedComponents& blocks = positions.blocks;
    const std::size_t n = known.size();
    std::vector<double> below(n, 1.0);  // v and what hangs off it in the blocks whose top it is
    std::vector<double> squares(n, 0.0);
    positions.weight.resize(blocks.vertices.size());
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        const auto vertices = blocks.block(b);
        double sum = 0;
        for (std::size_t i = 1; i < vertices.size(); ++i) {
            positions.weight[blocks.offsets[b] + i] = below[vertices[i]];
            sum += below[vertices[i]];
        }
        const Network::Index top = vertices[0];
        positions.weight[blocks.offsets[b]] = blocks.component_size[top] - sum;
        below[top] += sum;
        squares[top] += square(sum);
    }
    for (std::size_t v = 0; v < n; ++v) {
        const double others = static_cast<double>(blocks.component_size[v]) - 1;
        known[v] += (square(others) - squares[v] - square(blocks.component_size[v] - below[v])) / 2;
    }
}

Positions make_positions(const Network& network, std::vector<double>& known) {
    Positions positions;
    positions.blocks = biconnected_components(network);
    weigh(positions, known);
    const BiconnectedComponents& blocks = positions.blocks;
    const std::size_t n = network.node_count();
    std::vector<std::uint32_t> place(n);  // in the block above
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        for (std::size_t p = blocks.offsets[b] + 1; p < blocks.offsets[b + 1]; ++p) {
            place[blocks.vertices[p]] = static_cast<std::uint32_t>(p);
        }
    }
    const auto position = [&](Network::Index v, std::uint32_t block) {
        return blocks.block_above[v] == block ? place[v] : blocks.offsets[block];
    };
    positions.row_begin.assign(blocks.vertices.size() + 1, 0);
    positions.rows.resize(network.neighbours().size());
    for (Network::Index v = 0; v < n; ++v) {
        for (const Network::Index w : network.neighbours(v)) {
            ++positions.row_begin[position(v, blocks.block_of_tie(v, w)) + 1];
        }
    }
    std::partial_sum(positions.row_begin.begin(), positions.row_begin.end(), positions.row_begin.begin());
    std::vector<std::uint32_t> next(positions.row_begin.begin(), positions.row_begin.end() - 1);
    for (Network::Index v = 0; v < n; ++v) {
        for (const Network::Index w : network.neighbours(v)) {
            positions.rows[next[position(v, blocks.block_of_tie(v, w))]++] = w;
        }
    }
    return positions;
}

/// A number for a vertex that sums of a few are unlikely to meet by chance (the finaliser of SplitMix64).
std::uint64_t scrambled(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// Whether two ascending rows are equal, leaving out `x` and `y`.
bool is_equal_without(std::span<const Network::Index> a, std::span<const Network::Index> b, Network::Index x,
                      Network::Index y) {
    std::size_t j = 0;
    const auto skip = [&] {
        while (j < b.size() && (b[j] == x || b[j] == y)) ++j;
    };
    for (const Network::Index v : a) {
        if (v == x || v == y) continue;
        skip();
        if (j == b.size() || b[j] != v) return false;
        ++j;
    }
    skip();
    return j == b.size();
}

/// Which positions of a block are alike: for each, counted from the block's first, the first one like it.
class Twins {
public:
    Twins(const Positions& positions, std::size_t block)
        : positions_(positions), first_(positions.blocks.offsets[block]), like_(positions.blocks.block(block).size()) {
        std::iota(like_.begin(), like_.end(), 0u);
        std::vector<std::uint64_t> hash(like_.size(), 0);
        for (std::size_t i = 0; i < hash.size(); ++i) {
            for (const Network::Index w : positions.row(first_ + i)) hash[i] += scrambled(w);
        }
        join(hash);
        // Nobody can have both kinds of twins: a twin that is tied to v would be tied to v's other twin, and so v too.
        for (std::size_t i = 0; i < hash.size(); ++i) hash[i] += scrambled(vertex(i));
        join(hash);
    }

    const std::vector<std::uint32_t>& like() const { return like_; }

private:
    Network::Index vertex(std::size_t i) const { return positions_.blocks.vertices[first_ + i]; }

    void join(const std::vector<std::uint64_t>& hash) {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
        order.reserve(hash.size());
        for (std::uint32_t i = 0; i < hash.size(); ++i) order.emplace_back(hash[i], i);
        std::sort(order.begin(), order.end());
        for (std::size_t begin = 0, i = 1; i < order.size(); ++i) {
            if (order[i].first != order[begin].first) {
                begin = i;
                continue;
            }
            const std::uint32_t a = order[begin].second;
            const std::uint32_t b = order[i].second;
            if (is_equal_without(positions_.row(first_ + a), positions_.row(first_ + b), vertex(a), vertex(b))) {
                like_[b] = a;
            }
        }
    }

    const Positions& positions_;
    std::size_t first_;
    std::vector<std::uint32_t> like_;
};

/// Makes the class graphs of blocks, with arrays for the whole network that are kept between them.
class BlockMaker {
public:
    BlockMaker(const Positions& positions, std::size_t node_count)
        : positions_(positions), class_of_(node_count), stamp_(node_count, kNone) {}

    /// The block's classes, where `like` says of each vertex which is the first that it is like, adding to `known` what
    /// pairs within a class give.
    Block make(std::size_t block, const std::vector<std::uint32_t>& like, std::vector<double>& known) {
        const auto vertices = positions_.blocks.block(block);
        const std::size_t first = positions_.blocks.offsets[block];
        std::vector<std::uint32_t> leaders;
        for (std::uint32_t i = 0; i < like.size(); ++i) {
            if (like[i] == i) leaders.push_back(i);
        }
        // Busy classes first, so that what is looked at most lies together.
        std::stable_sort(leaders.begin(), leaders.end(), [&](std::uint32_t a, std::uint32_t b) {
            return positions_.row(first + a).size() > positions_.row(first + b).size();
        });
        std::vector<std::uint32_t> number(like.size());
        for (std::uint32_t c = 0; c < leaders.size(); ++c) number[leaders[c]] = c;
        for (std::size_t i = 0; i < like.size(); ++i) class_of_[vertices[i]] = number[like[i]];

        Block result;
        result.graph.multiplicity.assign(leaders.size(), 0.0);
        result.graph.weight.assign(leaders.size(), 0.0);
        std::vector<double> squares(leaders.size(), 0.0);
        result.member_offsets.assign(leaders.size() + 1, 0);
        for (std::size_t i = 0; i < like.size(); ++i) {
            const std::uint32_t c = number[like[i]];
            const double weight = positions_.weight[first + i];
            result.graph.multiplicity[c] += 1;
            result.graph.weight[c] += weight;
            squares[c] += square(weight);
            ++result.member_offsets[c + 1];
        }
        std::partial_sum(result.member_offsets.begin(), result.member_offsets.end(), result.member_offsets.begin());
        std::vector<std::uint32_t> next(result.member_offsets.begin(), result.member_offsets.end() - 1);
        result.members.resize(like.size());
        for (std::size_t i = 0; i < like.size(); ++i) result.members[next[number[like[i]]]++] = vertices[i];

        for (std::uint32_t c = 0; c < leaders.size(); ++c) {
            const auto row = positions_.row(first + leaders[c]);
            bool is_tied = false;
            for (const Network::Index w : row) {
                const std::uint32_t to = class_of_[w];
                if (to == c) is_tied = true;
                if (to == c || stamp_[to] == c) continue;
                stamp_[to] = c;
                result.graph.neighbours.push_back(to);
            }
            std::sort(result.graph.neighbours.begin() + result.graph.offsets.back(), result.graph.neighbours.end());
            result.graph.offsets.push_back(static_cast<std::uint32_t>(result.graph.neighbours.size()));
            if (result.graph.multiplicity[c] < 2 || is_tied) continue;
            const double pairs = (square(result.graph.weight[c]) - squares[c]) / 2;
            for (const Network::Index w : row) known[w] += pairs / static_cast<double>(row.size());
        }
        for (std::uint32_t c = 0; c < leaders.size(); ++c) stamp_[c] = kNone;
        return result;
    }

private:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    const Positions& positions_;
    std::vector<std::uint32_t> class_of_;
    std::vector<std::uint32_t> stamp_;
};

}  // namespace

Reduction reduce(const Network& network) {
    const std::size_t n = network.node_count();
    Reduction result;
    result.known.assign(n, 0.0);
    const Positions positions = make_positions(network, result.known);
    BlockMaker maker(positions, n);
    for (std::size_t b = 0; b < positions.blocks.count(); ++b) {
        if (positions.blocks.block(b).size() < 3) continue;
        Block block = maker.make(b, Twins(positions, b).like(), result.known);
        if (block.graph.size() > 1) result.blocks.push_back(std::move(block));
    }
    return result;
}

std::vector<Block> blocks_of(const Network& network) {
    std::vector<double> known(network.node_count(), 0.0);
    const Positions positions = make_positions(network, known);
    BlockMaker maker(positions, network.node_count());
    std::vector<Block> blocks;
    std::vector<std::uint32_t> itself;
    for (std::size_t b = 0; b < positions.blocks.count(); ++b) {
        itself.resize(positions.blocks.block(b).size());
        std::iota(itself.begin(), itself.end(), 0u);
        blocks.push_back(maker.make(b, itself, known));
    }
    return blocks;
}

}  // namespace guanxi
