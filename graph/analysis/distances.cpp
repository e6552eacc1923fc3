#include "graph/analysis/distances.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "graph/analysis/components.hpp"
#include "graph/analysis/distance_lanes.hpp"

// In steps, vertices with ties are numbered anew in breadth-first order, so that each batch of targets is a
// neighbourhood: their searches then meet the same vertices at the same steps.

namespace guanxi {

namespace {

using Index = Network::Index;

/// The vertices with neighbours in `out` or `back`, breadth-first along both from the busiest vertices.
std::vector<Index> breadth_first_order(const Rows& out, const Rows& back) {
    std::vector<Index> roots;
    for (Index v = 0; v < out.size(); ++v) {
        if (out.degree(v) + back.degree(v) > 0) roots.push_back(v);
    }
    std::stable_sort(roots.begin(), roots.end(), [&](Index a, Index b) { return out.degree(a) > out.degree(b); });
    std::vector<Index> order;
    order.reserve(roots.size());
    std::vector<char> is_seen(out.size(), 0);
    for (const Index root : roots) {
        if (is_seen[root]) continue;
        is_seen[root] = 1;
        for (std::size_t i = order.size(), first = i; i == first || i < order.size(); ++i) {
            if (i == first) order.push_back(root);
            for (const Rows* rows : {&out, &back}) {
                for (const Index w : rows->neighbours_of(order[i])) {
                    if (is_seen[w]) continue;
                    is_seen[w] = 1;
                    order.push_back(w);
                }
            }
        }
    }
    return order;
}

void renumber(const Rows& rows, const std::vector<Index>& order, const std::vector<Index>& number,
              std::vector<std::uint32_t>& offsets, std::vector<std::uint32_t>& neighbours) {
    neighbours.reserve(rows.neighbours.size());
    for (const Index v : order) {
        for (const Index w : rows.neighbours_of(v)) neighbours.push_back(number[w]);
        offsets.push_back(static_cast<std::uint32_t>(neighbours.size()));
    }
}

/// In steps: along `out`, with `back` the same arcs reversed.
std::vector<DistanceProfile> profiles_by_steps(const Rows& out, const Rows& back, const Execution& execution) {
    const std::vector<Index> order = breadth_first_order(out, back);
    std::vector<Index> number(out.size());
    for (std::size_t i = 0; i < order.size(); ++i) number[order[i]] = static_cast<Index>(i);
    StepGraph graph;
    renumber(out, order, number, graph.offsets, graph.neighbours);
    renumber(back, order, number, graph.back_offsets, graph.back_neighbours);

    const std::size_t n = order.size();
    const std::size_t batches = (n + kTargets - 1) / kTargets;
    const double work = 10.0 * static_cast<double>(batches) * static_cast<double>(n + graph.neighbours.size());
    const unsigned workers = worker_count(execution, work, batches);
    const Instructions instructions = resolve(execution.instructions);
    std::vector<TargetSpace> spaces;
    spaces.reserve(workers);
    for (unsigned i = 0; i < workers; ++i) spaces.emplace_back(n);
    std::vector<std::vector<DistanceProfile>> found(workers, std::vector<DistanceProfile>(n));
    std::vector<DistanceProfile> result(out.size());
    const auto search = [&](std::size_t batch, unsigned worker) {
        const std::size_t first = batch * kTargets;
        find_distances(graph, first, std::min(kTargets, n - first), instructions, spaces[worker], found[worker]);
    };
    const auto hand_over = [&](std::size_t, unsigned worker) {
        for (std::size_t i = 0; i < n; ++i) {
            DistanceProfile& from = found[worker][i];
            DistanceProfile& to = result[order[i]];
            to.reached += from.reached;
            to.sum += from.sum;
            to.inverse_sum += from.inverse_sum;
            to.farthest = std::max(to.farthest, from.farthest);
            from = {};
        }
    };
    for_each_block(batches, workers, execution.progress, search, hand_over);
    return result;
}

std::vector<DistanceProfile> profiles_by_lengths(const Rows& rows, const PathOptions& options) {
    constexpr std::size_t kSourcesInABlock = 32;
    const std::size_t n = rows.size();
    const std::size_t blocks = (n + kSourcesInABlock - 1) / kSourcesInABlock;
    const double work = 20.0 * static_cast<double>(n) * static_cast<double>(rows.neighbours.size());
    const unsigned workers = worker_count(options.execution, work, blocks);
    std::vector<PathSearch> searches(workers, PathSearch(rows, options.length));
    std::vector<DistanceProfile> result(n);
    for_each_block(blocks, workers, options.execution.progress, [&](std::size_t block, unsigned worker) {
        PathSearch& search = searches[worker];
        const std::size_t end = std::min(n, (block + 1) * kSourcesInABlock);
        for (std::size_t v = block * kSourcesInABlock; v < end; ++v) {
            search.run(static_cast<std::uint32_t>(v));
            for (const std::uint32_t w : search.order().subspan(1)) {
                ++result[v].reached;
                result[v].sum += search.distance(w);
                result[v].inverse_sum += 1 / search.distance(w);
                result[v].farthest = search.distance(w);
            }
        }
    });
    return result;
}

}  // namespace

std::vector<DistanceProfile> distance_profiles(const Network& network, const PathOptions& options) {
    if (options.length != Length::steps) return profiles_by_lengths(network.rows(), options);
    return profiles_by_steps(network.rows(), network.rows(), options.execution);
}

std::vector<DistanceProfile> distance_profiles(const DirectedNetwork& network, const PathOptions& options) {
    if (options.length != Length::steps) return profiles_by_lengths(network.out(), options);
    return profiles_by_steps(network.out(), network.in(), options.execution);
}

std::vector<double> eccentricity(std::span<const DistanceProfile> profiles) {
    std::vector<double> result;
    result.reserve(profiles.size());
    for (const DistanceProfile& profile : profiles) result.push_back(profile.farthest);
    return result;
}

int diameter(const Network& network, const Execution& execution) {
    return diameter(distance_profiles(network, {Length::steps, execution}), components(network));
}

int diameter(std::span<const DistanceProfile> profiles, const Partition& components) {
    assert(profiles.size() == components.part_of.size());
    double result = 0;
    for (std::size_t v = 0; v < profiles.size(); ++v) {
        if (components.part_of[v] == 0) result = std::max(result, profiles[v].farthest);
    }
    return static_cast<int>(result);
}

double mean_distance(const Network& network, const Execution& execution) {
    return mean_distance(distance_profiles(network, {Length::steps, execution}));
}

double mean_distance(std::span<const DistanceProfile> profiles) {
    double sum = 0;
    double pairs = 0;
    for (const DistanceProfile& profile : profiles) {
        sum += profile.sum;
        pairs += static_cast<double>(profile.reached);
    }
    return pairs == 0 ? 0.0 : sum / pairs;
}

}  // namespace guanxi
