#include "graph/analysis/communities.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include "graph/analysis/degree.hpp"
#include "graph/analysis/random.hpp"
#include "graph/base/error.hpp"

// Leiden, after the pseudocode of its paper (supplement A.2). One run:
//   1. Move single vertices to the community of a neighbour (or an empty one) where modularity gains most, from a
//      queue; who moves puts its neighbours elsewhere back into the queue.
//   2. Refine: inside each community start again from single vertices, and let each one that is still single, and
//      well tied to the community, join the cluster that gains most among the well-tied ones. Clusters are connected.
//   3. Each cluster becomes one vertex of the next level; the communities of step 1 are its first partition. Go to 1.
// until no community has more than one vertex. Runs are repeated from the last result while modularity rises.
//
// For a vertex of strength k, joining a community of strength S to which its ties weigh w gains (w - r·k·S/2W)/W, with
// r the resolution; all gains below leave out the last division. A level keeps strengths apart from its ties, because
// what was inside a cluster is no tie any more but still counts in its strength.

namespace guanxi {

namespace {

using Labels = std::vector<std::uint32_t>;

constexpr double kSmallestGain = 1e-12;  // in units of the weight of all ties: smaller ones may be rounding

/// The weight of tie `i`; an integer where all are 1, and none is written down.
template <class Sum>
Sum weight_of(const std::vector<double>& weights, std::uint32_t i) {
    if constexpr (std::is_integral_v<Sum>) {
        return 1;
    } else {
        return weights.empty() ? Sum{1} : weights[i];
    }
}

/// One level: a network whose vertices are clusters of the level below.
struct Level {
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> neighbours;
    std::vector<double> weights;  // empty where all are 1
    std::vector<double> strength;
    double scale = 0;      // resolution / 2W, the same on all levels
    double tolerance = 0;  // likewise

    std::size_t size() const { return strength.size(); }
    template <class Sum>
    Sum weight(std::uint32_t i) const {
        return weight_of<Sum>(weights, i);
    }
};

/// The weights of one vertex's ties to each label about it; reset at no more cost than they were filled. Where all ties
/// weigh 1 they are counted (`Sum` is an integer): additions that wait for each other are quicker so.
template <class Sum>
class WeightByLabel {
public:
    explicit WeightByLabel(std::size_t labels) : weight_(labels, Sum{0}), met_(labels + 1) {}

    /// `weight` must be positive. Without a branch, since a new label is as likely as a known one.
    void add(std::uint32_t label, Sum weight) {
        met_[count_] = label;
        count_ += weight_[label] == Sum{0} ? 1 : 0;
        weight_[label] += weight;
    }
    double operator[](std::uint32_t label) const { return static_cast<double>(weight_[label]); }
    /// The labels added, in the order of their first addition.
    std::span<const std::uint32_t> met() const { return {met_.data(), count_}; }
    /// The weight of a label, which has none afterwards; when all that were met are taken, `forget` is a quick `clear`.
    double take(std::uint32_t label) { return static_cast<double>(std::exchange(weight_[label], Sum{0})); }
    void forget() { count_ = 0; }
    void clear() {
        for (const std::uint32_t label : met()) weight_[label] = Sum{0};
        count_ = 0;
    }

private:
    std::vector<Sum> weight_;
    Labels met_;
    std::size_t count_ = 0;
};

/// Step 1, beginning with all vertices in the order of `queue`. `label` holds communities below level.size().
template <class Sum>
void move_vertices(const Level& level, Labels queue, Labels& label) {
    const std::size_t n = level.size();
    std::vector<double> strength(n, 0.0);
    Labels members(n, 0);
    for (std::size_t v = 0; v < n; ++v) {
        strength[label[v]] += level.strength[v];
        ++members[label[v]];
    }
    Labels empty;
    for (std::uint32_t c = static_cast<std::uint32_t>(n); c-- > 0;) {
        if (members[c] == 0) empty.push_back(c);
    }
    std::vector<char> waits(n, 1);
    WeightByLabel<Sum> to(n);
    std::size_t head = 0;  // the queue is a ring: no vertex waits twice, so n places are enough
    for (std::size_t waiting = n; waiting > 0; --waiting) {
        const std::uint32_t v = queue[head];
        head = head + 1 == n ? 0 : head + 1;
        __builtin_prefetch(level.neighbours.data() + level.offsets[queue[head + 2 < n ? head + 2 : 0]]);
        waits[v] = 0;
        const std::uint32_t begin = level.offsets[v];
        const std::uint32_t end = level.offsets[v + 1];
        for (std::uint32_t i = begin; i < end; ++i) to.add(label[level.neighbours[i]], level.weight<Sum>(i));

        const std::uint32_t own = label[v];
        const double k = level.strength[v];
        strength[own] -= k;
        --members[own];
        const auto gain = [&](std::uint32_t c) { return to.take(c) - k * strength[c] * level.scale; };
        std::uint32_t best = own;
        double best_gain = members[own] == 0 ? 0.0 : gain(own);
        if (members[own] > 0 && best_gain < -level.tolerance) {
            best = empty.back();
            best_gain = 0;
        }
        for (const std::uint32_t c : to.met()) {
            const double gained = gain(c);
            if (gained <= best_gain + level.tolerance || c == own) continue;
            best = c;
            best_gain = gained;
        }
        to.forget();
        if (members[own] == 0) {
            strength[own] = 0;  // not what subtraction leaves
            if (best != own) empty.push_back(own);
        }
        if (members[best] == 0 && best != own) empty.pop_back();
        strength[best] += k;
        ++members[best];
        label[v] = best;
        if (best == own) continue;
        // Without branches on what the processor cannot foresee. The place behind the tail is free: v has left the
        // queue.
        std::size_t tail = head + waiting - 1;
        tail -= tail >= n ? n : 0;
        for (std::uint32_t i = begin; i < end; ++i) {
            const std::uint32_t w = level.neighbours[i];
            const bool comes = !waits[w] && label[w] != best;
            queue[tail] = w;
            waits[w] |= static_cast<char>(comes);
            waiting += comes;
            tail = tail + comes == n ? 0 : tail + comes;
        }
    }
}

/// The ties of a level inside its communities: row v begins where it begins in the level, and ends where they end.
class Inner {
public:
    Inner(const Level& level, const Labels& label)
        : level_(level), ends_(level.size()), neighbours_(level.neighbours.size()), weights_(level.weights.size()) {
        for (std::uint32_t v = 0; v < level.size(); ++v) {
            std::uint32_t at = level.offsets[v];
            for (std::uint32_t i = at; i < level.offsets[v + 1]; ++i) {
                neighbours_[at] = level.neighbours[i];
                if (!weights_.empty()) weights_[at] = level.weights[i];
                at += label[level.neighbours[i]] == label[v] ? 1 : 0;
            }
            ends_[v] = at;
        }
    }

    std::uint32_t begin(std::uint32_t v) const { return level_.offsets[v]; }
    std::uint32_t end(std::uint32_t v) const { return ends_[v]; }
    std::uint32_t neighbour(std::uint32_t i) const { return neighbours_[i]; }
    template <class Sum>
    Sum weight(std::uint32_t i) const {
        return weight_of<Sum>(weights_, i);
    }
    double weight_sum(std::uint32_t v) const {
        if (weights_.empty()) return ends_[v] - begin(v);
        return std::accumulate(weights_.begin() + begin(v), weights_.begin() + end(v), 0.0);
    }

private:
    const Level& level_;
    Labels ends_;
    Labels neighbours_;
    std::vector<double> weights_;
};

/// Step 2: for every vertex the cluster it is in, a part of its community `label`.
template <class Sum>
Labels refine(const Level& level, const Labels& order, const Labels& label) {
    const std::size_t n = level.size();
    std::vector<double> community_strength(n, 0.0);
    for (std::size_t v = 0; v < n; ++v) community_strength[label[v]] += level.strength[v];
    Labels cluster(n);
    std::iota(cluster.begin(), cluster.end(), 0u);
    std::vector<char> is_single(n, 1);
    std::vector<double> strength = level.strength;  // by cluster
    std::vector<double> outward(n, 0.0);            // weight of a cluster's ties to the rest of its community
    const Inner inner(level, label);
    for (std::uint32_t v = 0; v < n; ++v) outward[v] = inner.weight_sum(v);
    const auto is_well_tied = [&](std::uint32_t c, double community) {
        return outward[c] >= strength[c] * (community - strength[c]) * level.scale - level.tolerance;
    };
    WeightByLabel<Sum> to(n);
    for (const std::uint32_t v : order) {
        const double community = community_strength[label[v]];
        if (!is_single[v] || !is_well_tied(v, community)) continue;
        for (std::uint32_t i = inner.begin(v); i < inner.end(v); ++i)
            to.add(cluster[inner.neighbour(i)], inner.weight<Sum>(i));
        std::uint32_t best = v;
        double best_gain = -level.tolerance;
        for (const std::uint32_t c : to.met()) {
            const double gain = to[c] - level.strength[v] * strength[c] * level.scale;
            // The first candidate may gain nothing; a later one must gain more than the best so far.
            if (gain <= best_gain || !is_well_tied(c, community)) continue;
            best = c;
            best_gain = gain + level.tolerance;
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

/// Step 3: the level whose vertices are the `count` clusters, numbered as they first come.
Level aggregate(const Level& level, const Labels& cluster, std::size_t count) {
    const std::size_t n = level.size();
    Labels begin(count + 1, 0);
    for (const std::uint32_t c : cluster) ++begin[c + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    Labels members(n);
    Labels at(begin.begin(), begin.end() - 1);
    for (std::uint32_t v = 0; v < n; ++v) members[at[cluster[v]]++] = v;

    Level next;
    next.scale = level.scale;
    next.tolerance = level.tolerance;
    next.strength.reserve(count);
    next.offsets.reserve(count + 1);
    WeightByLabel<double> to(count);
    for (std::uint32_t c = 0; c < count; ++c) {
        double strength = 0;
        for (std::uint32_t i = begin[c]; i < begin[c + 1]; ++i) {
            const std::uint32_t v = members[i];
            strength += level.strength[v];
            for (std::uint32_t j = level.offsets[v]; j < level.offsets[v + 1]; ++j) {
                to.add(cluster[level.neighbours[j]], level.weight<double>(j));
            }
        }
        next.strength.push_back(strength);
        for (const std::uint32_t other : to.met()) {
            if (other == c) continue;
            next.neighbours.push_back(other);
            next.weights.push_back(to[other]);
        }
        next.offsets.push_back(static_cast<std::uint32_t>(next.neighbours.size()));
        to.clear();
    }
    return next;
}

/// One run of Leiden from the partition `label`, numbered from 0.
Labels run(const Level& bottom, Random& random, Labels label) {
    Labels vertex_of(bottom.size());  // where each vertex of the network is on the present level
    std::iota(vertex_of.begin(), vertex_of.end(), 0u);
    Level upper;
    for (const Level* level = &bottom;; level = &upper) {
        Labels order(level->size());
        std::iota(order.begin(), order.end(), 0u);
        random.shuffle(order);
        const bool is_counted = level->weights.empty();
        is_counted ? move_vertices<std::uint32_t>(*level, order, label) : move_vertices<double>(*level, order, label);
        if (number_in_order(label) == level->size()) break;
        random.shuffle(order);
        Labels cluster =
            is_counted ? refine<std::uint32_t>(*level, order, label) : refine<double>(*level, order, label);
        const std::size_t count = number_in_order(cluster);
        if (count == level->size()) break;  // cannot be but by rounding
        Labels next(count);
        for (std::size_t v = 0; v < cluster.size(); ++v) next[cluster[v]] = label[v];
        label = std::move(next);
        number_in_order(label);
        upper = aggregate(*level, cluster, count);
        for (std::uint32_t& v : vertex_of) v = cluster[v];
    }
    for (std::uint32_t& v : vertex_of) v = label[v];
    return vertex_of;
}

/// For each vertex the one it is put together with before the first run, numbered from 0: a vertex with a single tie
/// with its neighbour. Wherever that is, it gains w·(1 - r·S/2W), which is not below 0 for a resolution r up to 1.
Labels fold_leaves(const Level& level) {
    Labels home(level.size());
    std::iota(home.begin(), home.end(), 0u);
    const auto degree = [&](std::uint32_t v) { return level.offsets[v + 1] - level.offsets[v]; };
    for (std::uint32_t v = 0; v < home.size(); ++v) {
        if (degree(v) != 1) continue;
        const std::uint32_t only = level.neighbours[level.offsets[v]];
        if (degree(only) > 1 || only < v) home[v] = only;
    }
    number_in_order(home);
    return home;
}

/// The level on which the `count` vertices are what `fold_leaves` has put together. Like `aggregate`, but all ties of
/// such a vertex are those of one vertex, each to another.
Level without_leaves(const Level& level, const Labels& home, std::size_t count) {
    Level next;
    next.scale = level.scale;
    next.tolerance = level.tolerance;
    next.strength.assign(count, 0.0);
    next.neighbours.resize(level.neighbours.size());
    next.weights.resize(level.weights.size());
    next.offsets.reserve(count + 1);
    Labels core(count);  // the member with the most ties
    for (std::uint32_t v = 0; v < home.size(); ++v) {
        const auto degree = [&](std::uint32_t w) { return level.offsets[w + 1] - level.offsets[w]; };
        if (next.strength[home[v]] == 0 || degree(v) > degree(core[home[v]])) core[home[v]] = v;
        next.strength[home[v]] += level.strength[v];
    }
    std::uint32_t size = 0;
    for (std::uint32_t c = 0; c < count; ++c) {
        for (std::uint32_t i = level.offsets[core[c]]; i < level.offsets[core[c] + 1]; ++i) {
            const std::uint32_t other = home[level.neighbours[i]];
            next.neighbours[size] = other;
            if (!level.weights.empty()) next.weights[size] = level.weights[i];
            size += other != c ? 1 : 0;
        }
        next.offsets.push_back(size);
    }
    next.neighbours.resize(size);
    if (!level.weights.empty()) next.weights.resize(size);
    return next;
}

/// The weight within parts less resolution · (strength of the part)² / 2W, summed; twice. What is to be great.
double quality_of(const Level& level, const Labels& label) {
    std::vector<double> strength(level.size(), 0.0);
    double result = 0;
    for (std::uint32_t v = 0; v < level.size(); ++v) {
        strength[label[v]] += level.strength[v];
        for (std::uint32_t i = level.offsets[v]; i < level.offsets[v + 1]; ++i) {
            if (label[level.neighbours[i]] == label[v]) result += level.weight<double>(i);
        }
    }
    for (const double s : strength) result -= s * s * level.scale;
    return result;
}

/// Runs of Leiden, each from the result of the one before, until nothing moves; no run lowers the quality.
Labels repeat_runs(const Level& level, std::uint64_t seed, int max_iterations) {
    Random random(seed);
    Labels label(level.size());
    std::iota(label.begin(), label.end(), 0u);
    for (int i = 0; i < max_iterations; ++i) {
        Labels next = run(level, random, label);
        number_in_order(next);
        const bool is_settled = next == label;
        label = std::move(next);
        if (is_settled) break;
    }
    return label;
}

}  // namespace

Partition communities(const Network& network, const CommunityOptions& options) {
    if (!(options.resolution > 0) || options.max_iterations < 1) {
        throw Error(ErrorKind::usage, "communities need a positive resolution and at least one iteration");
    }
    if (network.node_count() == 0) return {};
    Level level;
    level.offsets.assign(network.offsets().begin(), network.offsets().end());
    level.neighbours.assign(network.neighbours().begin(), network.neighbours().end());
    level.weights.assign(network.weights().begin(), network.weights().end());
    level.strength = strength(network);
    const double total_twice = std::accumulate(level.strength.begin(), level.strength.end(), 0.0);
    level.scale = total_twice > 0 ? options.resolution / total_twice : 0;
    level.tolerance = kSmallestGain * total_twice;
    Labels home;
    if (options.resolution <= 1) {
        home = fold_leaves(level);
        const std::size_t count = *std::max_element(home.begin(), home.end()) + std::size_t{1};
        if (count < home.size()) level = without_leaves(level, home, count);
    }
    constexpr std::size_t kTriedOften = 2000;  // vertices and ties up to which several seeds cost next to nothing
    const int tries = network.node_count() + network.tie_count() <= kTriedOften ? 8 : 1;
    Labels best = repeat_runs(level, options.seed, options.max_iterations);
    double quality = tries > 1 ? quality_of(level, best) : 0;
    for (int i = 1; i < tries; ++i) {
        Labels other = repeat_runs(level, options.seed + static_cast<std::uint64_t>(i), options.max_iterations);
        const double reached = quality_of(level, other);
        if (reached <= quality + level.tolerance) continue;
        best = std::move(other);
        quality = reached;
    }
    if (home.empty()) return make_partition(best);
    for (std::uint32_t& v : home) v = best[v];
    return make_partition(home);
}

}  // namespace guanxi
