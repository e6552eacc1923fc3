#include "graph/analysis/communities.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "graph/analysis/degree.hpp"
#include "graph/analysis/modularity.hpp"

// Leiden, after the pseudocode of its paper (supplement A.2). One run:
//   1. Move single vertices to the community of a neighbour (or an empty one) where modularity gains most, from a
//   queue;
//      who moves puts its neighbours elsewhere back into the queue.
//   2. Refine: inside each community start again from single vertices, and let each one that is still single, and
//      well tied to the community, join the cluster that gains most among the well-tied ones. Clusters are connected.
//   3. Each cluster becomes one vertex of the next level; the communities of step 1 are its first partition. Go to 1.
// until no community has more than one vertex. Runs are repeated from the last result while modularity rises.
//
// The order in which vertices come to steps 1 and 2 matters a little for the result. Instead of drawing it, three
// orders are tried.
//
// For a vertex of strength k, joining a community of strength S to which its ties weigh w gains (w - k·S/2W)/W; all
// gains below leave out the last division. A level keeps strengths apart from its network, because what was inside a
// cluster is no tie any more but still counts in its strength.

namespace guanxi {

namespace {

using Labels = std::vector<std::uint32_t>;

/// In which order vertices are taken up.
enum class Order { weakest_first, strongest_first, by_number };

constexpr double kSmallestGain = 1e-12;  // in units of the weight of all ties: smaller ones may be rounding

struct Level {
    Network network;
    std::vector<double> strength;
    double total_twice = 0;  // 2W, the same on all levels

    std::size_t size() const { return strength.size(); }
    double tolerance() const { return kSmallestGain * total_twice; }
};

/// The weights of one vertex's ties to each label about it; reset at no more cost than they were filled.
class WeightByLabel {
public:
    explicit WeightByLabel(std::size_t labels) : weight_(labels, 0.0) {}

    void add(std::uint32_t label, double weight) {
        if (weight_[label] == 0) met_.push_back(label);
        weight_[label] += weight;
    }
    double operator[](std::uint32_t label) const { return weight_[label]; }
    /// The labels added, in the order of their first addition.
    const Labels& met() const { return met_; }
    void clear() {
        for (const std::uint32_t label : met_) weight_[label] = 0;
        met_.clear();
    }

private:
    std::vector<double> weight_;
    Labels met_;
};

Labels in_order(const Level& level, Order order) {
    Labels vertices(level.size());
    std::iota(vertices.begin(), vertices.end(), 0u);
    const std::vector<double>& s = level.strength;
    if (order == Order::weakest_first) {
        std::stable_sort(vertices.begin(), vertices.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return s[a] < s[b]; });
    } else if (order == Order::strongest_first) {
        std::stable_sort(vertices.begin(), vertices.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return s[a] > s[b]; });
    }
    return vertices;
}

/// Step 1, beginning with all vertices in the order of `queue`. `label` holds communities below level.size().
void move_vertices(const Level& level, Labels queue, Labels& label) {
    const std::size_t n = level.size();
    std::vector<double> strength(n, 0.0);
    std::vector<std::size_t> members(n, 0);
    for (std::size_t v = 0; v < n; ++v) {
        strength[label[v]] += level.strength[v];
        ++members[label[v]];
    }
    Labels empty;
    for (std::uint32_t c = static_cast<std::uint32_t>(n); c-- > 0;) {
        if (members[c] == 0) empty.push_back(c);
    }
    std::vector<char> waits(n, 1);
    WeightByLabel to(n);
    std::size_t head = 0;  // the queue is a ring: no vertex waits twice, so n places are enough
    for (std::size_t waiting = n; waiting > 0; --waiting) {
        const std::uint32_t v = queue[head];
        head = head + 1 == n ? 0 : head + 1;
        waits[v] = 0;
        const auto neighbours = level.network.neighbours(v);
        const auto weights = level.network.weights(v);
        for (std::size_t i = 0; i < neighbours.size(); ++i) to.add(label[neighbours[i]], weights[i]);

        const std::uint32_t own = label[v];
        const double k = level.strength[v];
        strength[own] -= k;
        --members[own];
        const auto gain = [&](std::uint32_t c) { return to[c] - k * strength[c] / level.total_twice; };
        std::uint32_t best = own;
        double best_gain = members[own] == 0 ? 0.0 : gain(own);
        if (members[own] > 0 && best_gain < -level.tolerance()) {
            best = empty.back();
            best_gain = 0;
        }
        for (const std::uint32_t c : to.met()) {
            if (c == own || gain(c) <= best_gain + level.tolerance()) continue;
            best = c;
            best_gain = gain(c);
        }
        to.clear();
        if (members[own] == 0) {
            strength[own] = 0;  // not what subtraction leaves
            if (best != own) empty.push_back(own);
        }
        if (members[best] == 0 && best != own) empty.pop_back();
        strength[best] += k;
        ++members[best];
        label[v] = best;
        if (best == own) continue;
        for (const std::uint32_t w : neighbours) {
            if (waits[w] || label[w] == best) continue;
            waits[w] = 1;
            const std::size_t tail = head + waiting - 1;
            queue[tail >= n ? tail - n : tail] = w;
            ++waiting;
        }
    }
}

/// Step 2: for every vertex the cluster it is in, a part of its community `label`.
Labels refine(const Level& level, const Labels& order, const Labels& label) {
    const std::size_t n = level.size();
    std::vector<double> community_strength(n, 0.0);
    for (std::size_t v = 0; v < n; ++v) community_strength[label[v]] += level.strength[v];
    Labels cluster(n);
    std::iota(cluster.begin(), cluster.end(), 0u);
    std::vector<char> is_single(n, 1);
    std::vector<double> strength = level.strength;  // by cluster
    std::vector<double> outward(n, 0.0);            // weight of a cluster's ties to the rest of its community
    for (std::uint32_t v = 0; v < n; ++v) {
        const auto neighbours = level.network.neighbours(v);
        const auto weights = level.network.weights(v);
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            if (label[neighbours[i]] == label[v]) outward[v] += weights[i];
        }
    }
    const auto is_well_tied = [&](std::uint32_t c, double community) {
        return outward[c] >= strength[c] * (community - strength[c]) / level.total_twice - level.tolerance();
    };
    WeightByLabel to(n);
    for (const std::uint32_t v : order) {
        const double community = community_strength[label[v]];
        if (!is_single[v] || !is_well_tied(v, community)) continue;
        const auto neighbours = level.network.neighbours(v);
        const auto weights = level.network.weights(v);
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            if (label[neighbours[i]] == label[v]) to.add(cluster[neighbours[i]], weights[i]);
        }
        std::uint32_t best = v;
        double best_gain = -level.tolerance();
        for (const std::uint32_t c : to.met()) {
            const double gain = to[c] - level.strength[v] * strength[c] / level.total_twice;
            // The first candidate may gain nothing; a later one must gain more than the best so far.
            if (gain <= best_gain || !is_well_tied(c, community)) continue;
            best = c;
            best_gain = gain + level.tolerance();
        }
        if (best != v) {
            outward[best] += outward[v] - 2 * to[best];
            strength[best] += strength[v];
            is_single[best] = 0;
            is_single[v] = 0;
            cluster[v] = best;
        }
        to.clear();
    }
    return cluster;
}

/// Gives labels the numbers 0, 1, … in the order of their first vertices; returns how many there are.
std::size_t number_in_order(Labels& label) {
    constexpr auto kNone = std::numeric_limits<std::uint32_t>::max();
    Labels number(label.size(), kNone);
    std::uint32_t count = 0;
    for (std::uint32_t& own : label) {
        if (number[own] == kNone) number[own] = count++;
        own = number[own];
    }
    return count;
}

/// Step 3: the level whose vertices are the `count` clusters.
Level aggregate(const Level& level, const Labels& cluster, std::size_t count) {
    Level next;
    next.total_twice = level.total_twice;
    next.strength.assign(count, 0.0);
    for (std::size_t v = 0; v < level.size(); ++v) next.strength[cluster[v]] += level.strength[v];
    std::vector<Tie> ties = ties_of(level.network);
    for (Tie& tie : ties) {
        tie.a = cluster[tie.a];
        tie.b = cluster[tie.b];
    }
    next.network = make_network(count, std::move(ties));
    return next;
}

/// One run of Leiden from the partition `label`.
Labels run(Level level, Order order, Labels label) {
    Labels vertex_of(level.size());  // where each vertex of the network is on the present level
    std::iota(vertex_of.begin(), vertex_of.end(), 0u);
    for (;;) {
        const Labels vertices = in_order(level, order);
        move_vertices(level, vertices, label);
        if (number_in_order(label) == level.size()) break;
        Labels cluster = refine(level, vertices, label);
        const std::size_t count = number_in_order(cluster);
        if (count == level.size()) break;  // cannot be but by rounding
        level = aggregate(level, cluster, count);
        Labels next(count);
        for (std::size_t v = 0; v < cluster.size(); ++v) next[cluster[v]] = label[v];
        label = std::move(next);
        number_in_order(label);
        for (std::uint32_t& v : vertex_of) v = cluster[v];
    }
    for (std::uint32_t& v : vertex_of) v = label[v];
    return vertex_of;
}

/// A partition and its modularity.
struct Found {
    Partition partition;
    double modularity = 0;
};

/// Runs of Leiden, each from the result of the one before, until modularity rises no more.
Found repeat_runs(const Level& level, Order order, const Partition& start) {
    Found best{start, modularity(level.network, start)};
    for (;;) {
        Partition next = make_partition(run(level, order, best.partition.part_of));
        const double reached = modularity(level.network, next);
        if (reached <= best.modularity + kSmallestGain) return best;
        best = {std::move(next), reached};
    }
}

}  // namespace

Partition communities(const Network& network) {
    Level level{network, strength(network), 0};
    level.total_twice = std::accumulate(level.strength.begin(), level.strength.end(), 0.0);
    Partition singles = make_partition(in_order(level, Order::by_number));
    if (level.total_twice == 0) return singles;
    Found best = repeat_runs(level, Order::weakest_first, singles);
    for (const Order order : {Order::strongest_first, Order::by_number}) {
        Found other = repeat_runs(level, order, singles);
        if (other.modularity > best.modularity + kSmallestGain) best = std::move(other);
    }
    return std::move(best.partition);
}

}  // namespace guanxi
