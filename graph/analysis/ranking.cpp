#include "graph/analysis/ranking.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "graph/analysis/betweenness.hpp"
#include "graph/analysis/closeness.hpp"
#include "graph/analysis/clustering.hpp"
#include "graph/analysis/communities.hpp"
#include "graph/analysis/components.hpp"
#include "graph/analysis/cores.hpp"
#include "graph/analysis/degree.hpp"
#include "graph/analysis/distances.hpp"
#include "graph/analysis/eigenvector.hpp"
#include "graph/analysis/harmonic.hpp"
#include "graph/analysis/hits.hpp"
#include "graph/analysis/holes.hpp"
#include "graph/analysis/katz.hpp"
#include "graph/analysis/pagerank.hpp"
#include "graph/analysis/sampled_betweenness.hpp"
#include "graph/base/error.hpp"

namespace guanxi {

namespace {

template <class T>
std::vector<double> numbers(const std::vector<T>& values) {
    return std::vector<double>(values.begin(), values.end());
}

/// Computes measures, keeping what several of them rest on.
class Measurer {
public:
    Measurer(const NamedNetwork& network, const RankingOptions& options)
        : network_(network.network),
          directed_(network.directed),
          max_error_(options.max_error),
          paths_{Length::steps, options.execution} {}

    std::vector<double> values(RankMeasure measure) {
        switch (measure) {
            case RankMeasure::degree: return numbers(degree(network_));
            case RankMeasure::strength: return strength(network_);
            case RankMeasure::betweenness:
                return max_error_ > 0 ? estimated_betweenness() : betweenness(network_, paths_);
            case RankMeasure::closeness: return closeness(profiles());
            case RankMeasure::harmonic: return harmonic(profiles());
            case RankMeasure::eigenvector: return eigenvector(network_);
            case RankMeasure::pagerank: return pagerank(network_);
            case RankMeasure::katz: return katz(network_);
            case RankMeasure::core: return numbers(core_numbers(network_));
            case RankMeasure::triangles: return numbers(triangles(network_));
            case RankMeasure::clustering: return clustering(network_).local;
            case RankMeasure::constraint: return constraint(network_);
            case RankMeasure::effective_size: return effective_size(network_);
            case RankMeasure::eccentricity: return eccentricity(profiles());
            case RankMeasure::in_degree: return numbers(in_degree(directed()));
            case RankMeasure::out_degree: return numbers(out_degree(directed()));
            case RankMeasure::in_strength: return in_strength(directed());
            case RankMeasure::out_strength: return out_strength(directed());
            case RankMeasure::hub: return hubs_and_authorities().hubs;
            case RankMeasure::authority: return hubs_and_authorities().authorities;
            case RankMeasure::component: return numbers(components(network_).part_of);
            case RankMeasure::community: return numbers(communities(network_).part_of);
        }
        return {};
    }

    /// Of betweenness, once that is measured; nothing where it is exact.
    const std::optional<Estimate>& estimate() const { return estimate_; }

private:
    std::vector<double> estimated_betweenness() {
        SamplingOptions options;
        options.max_error = max_error_;
        options.execution = paths_.execution;
        SampledBetweenness sample = sampled_betweenness(network_, options);
        if (sample.max_error > 0) estimate_ = Estimate{sample.max_error, options.confidence, sample.sources};
        return std::move(sample.values);
    }
    const DirectedNetwork& directed() const { return *directed_; }
    std::span<const DistanceProfile> profiles() {
        if (!profiles_) profiles_ = distance_profiles(network_, paths_);
        return *profiles_;
    }
    const Hits& hubs_and_authorities() {
        if (!hits_) hits_ = hits(directed());
        return *hits_;
    }

    const Network& network_;
    const std::optional<DirectedNetwork>& directed_;
    double max_error_;
    PathOptions paths_;
    std::optional<Estimate> estimate_;
    std::optional<std::vector<DistanceProfile>> profiles_;
    std::optional<Hits> hits_;
};

/// A number of 30 binary digits (nine decimal ones), so that rounding tells no equal values apart.
double rounded(double value) {
    constexpr int kDigits = 30;
    int exponent = 0;
    const double fraction = std::frexp(value, &exponent);
    return std::ldexp(std::round(std::ldexp(fraction, kDigits)), exponent - kDigits);
}

/// Numbers of parts are better the smaller they are.
bool rises(RankMeasure measure) { return measure == RankMeasure::component || measure == RankMeasure::community; }

}  // namespace

std::string_view name(RankMeasure measure) {
    switch (measure) {
        case RankMeasure::degree: return "degree";
        case RankMeasure::strength: return "strength";
        case RankMeasure::betweenness: return "betweenness";
        case RankMeasure::closeness: return "closeness";
        case RankMeasure::harmonic: return "harmonic";
        case RankMeasure::eigenvector: return "eigenvector";
        case RankMeasure::pagerank: return "pagerank";
        case RankMeasure::katz: return "katz";
        case RankMeasure::core: return "core";
        case RankMeasure::triangles: return "triangles";
        case RankMeasure::clustering: return "clustering";
        case RankMeasure::constraint: return "constraint";
        case RankMeasure::effective_size: return "effective_size";
        case RankMeasure::eccentricity: return "eccentricity";
        case RankMeasure::in_degree: return "in_degree";
        case RankMeasure::out_degree: return "out_degree";
        case RankMeasure::in_strength: return "in_strength";
        case RankMeasure::out_strength: return "out_strength";
        case RankMeasure::hub: return "hub";
        case RankMeasure::authority: return "authority";
        case RankMeasure::component: return "component";
        case RankMeasure::community: return "community";
    }
    return "";
}

std::optional<RankMeasure> parse_rank_measure(std::string_view text) {
    for (const RankMeasure measure : kRankMeasures) {
        if (name(measure) == text) return measure;
    }
    return std::nullopt;
}

bool needs_directions(RankMeasure measure) {
    return measure >= RankMeasure::in_degree && measure <= RankMeasure::authority;
}

std::vector<std::size_t> ranks_of(const std::vector<double>& values) {
    std::vector<double> falling;
    falling.reserve(values.size());
    for (const double value : values) falling.push_back(rounded(value));
    std::sort(falling.begin(), falling.end(), std::greater<>());
    std::vector<std::size_t> ranks;
    ranks.reserve(values.size());
    for (const double value : values) {
        const auto first = std::lower_bound(falling.begin(), falling.end(), rounded(value), std::greater<>());
        ranks.push_back(static_cast<std::size_t>(first - falling.begin()) + 1);
    }
    return ranks;
}

Ranking rank(const NamedNetwork& network, const RankingOptions& options) {
    assert(!options.by.empty());
    for (const RankMeasure measure : options.by) {
        if (needs_directions(measure) && !network.directed) {
            throw Error(ErrorKind::usage,
                        fmt::format("{} needs directions, which this network does not have (the whole "
                                    "graph and edge lists have them)",
                                    name(measure)));
        }
    }
    Ranking ranking;
    ranking.by = options.by;
    ranking.order = options.order.value_or(options.by.front());
    Measurer measurer(network, options);
    std::vector<std::vector<double>> keys;  // the measure that ranks first, then the others; greater is better
    for (const RankMeasure measure : options.by) {
        const Progress* const progress = options.execution.progress;
        if (progress != nullptr && progress->cancelled) throw Cancelled();
        ranking.values.push_back(measurer.values(measure));
        std::vector<double> key = ranking.values.back();
        for (double& value : key) value = rises(measure) ? -value : rounded(value);
        keys.insert(measure == ranking.order ? keys.begin() : keys.end(), std::move(key));
    }
    ranking.betweenness = measurer.estimate();
    for (std::size_t v = 0; v < network.vertices.size(); ++v) {
        if (!options.kind || network.vertices[v].kind == *options.kind) ranking.vertices.push_back(v);
    }
    std::stable_sort(ranking.vertices.begin(), ranking.vertices.end(), [&](std::size_t a, std::size_t b) {
        for (const std::vector<double>& key : keys) {
            if (key[a] != key[b]) return key[a] > key[b];
        }
        return false;
    });
    for (std::size_t i = 0; i < ranking.vertices.size(); ++i) {
        const bool is_equal = i > 0 && keys[0][ranking.vertices[i]] == keys[0][ranking.vertices[i - 1]];
        ranking.ranks.push_back(is_equal ? ranking.ranks[i - 1] : i + 1);
    }
    return ranking;
}

}  // namespace guanxi
