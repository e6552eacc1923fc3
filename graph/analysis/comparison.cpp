#include "graph/analysis/comparison.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace guanxi {

namespace {

constexpr double kEqualWeights = 1e-9;

using Ends = std::pair<std::string_view, std::string_view>;

/// A tie by the ids of its ends, the smaller first, and the vertices that they are in a network.
struct SeenTie {
    const NamedVertex* a = nullptr;
    const NamedVertex* b = nullptr;
    double weight = 0;
};

std::map<Ends, SeenTie> ties_by_ids(const NamedNetwork& network) {
    std::map<Ends, SeenTie> ties;
    for (const Tie& tie : ties_of(network.network)) {
        const NamedVertex* a = &network.vertices[tie.a];
        const NamedVertex* b = &network.vertices[tie.b];
        if (b->id < a->id) std::swap(a, b);
        ties.emplace(Ends{a->id, b->id}, SeenTie{a, b, tie.weight});
    }
    return ties;
}

void sort_by_change(std::vector<TieChange>& ties) {
    std::stable_sort(ties.begin(), ties.end(), [](const TieChange& x, const TieChange& y) {
        return std::abs(x.weight - x.old_weight) > std::abs(y.weight - y.old_weight);
    });
}

void compare_ties(const NamedNetwork& now, const NamedNetwork& before, Comparison& result) {
    const std::map<Ends, SeenTie> ties = ties_by_ids(now);
    const std::map<Ends, SeenTie> old_ties = ties_by_ids(before);
    for (const auto& [ends, tie] : ties) {
        const auto old = old_ties.find(ends);
        if (old == old_ties.end()) {
            result.new_ties.push_back({*tie.a, *tie.b, tie.weight, 0});
        } else if (std::abs(tie.weight - old->second.weight) > kEqualWeights * tie.weight) {
            result.changed_ties.push_back({*tie.a, *tie.b, tie.weight, old->second.weight});
        }
    }
    for (const auto& [ends, tie] : old_ties) {
        if (!ties.contains(ends)) result.vanished_ties.push_back({*tie.a, *tie.b, 0, tie.weight});
    }
    sort_by_change(result.new_ties);
    sort_by_change(result.vanished_ties);
    sort_by_change(result.changed_ties);
}

}  // namespace

Comparison compare(const NamedNetwork& now, const NamedNetwork& before, const RankingOptions& options) {
    RankingOptions own = options;
    own.by = {options.order.value_or(options.by.front())};
    const Ranking ranking = rank(now, own);
    const Ranking old_ranking = rank(before, own);

    Comparison result;
    result.measure = ranking.order;
    result.nodes = now.network.node_count();
    result.old_nodes = before.network.node_count();
    result.ties = now.network.tie_count();
    result.old_ties = before.network.tie_count();
    std::map<std::string_view, RankChange> changes;
    for (std::size_t i = 0; i < ranking.vertices.size(); ++i) {
        const NamedVertex& vertex = now.vertices[ranking.vertices[i]];
        RankChange& change = changes[vertex.id];
        change.vertex = vertex;
        change.rank = ranking.ranks[i];
        change.value = ranking.values[0][ranking.vertices[i]];
    }
    for (std::size_t i = 0; i < old_ranking.vertices.size(); ++i) {
        const NamedVertex& vertex = before.vertices[old_ranking.vertices[i]];
        RankChange& change = changes[vertex.id];
        if (!change.rank) change.vertex = vertex;
        change.old_rank = old_ranking.ranks[i];
        change.old_value = old_ranking.values[0][old_ranking.vertices[i]];
    }
    for (auto& [id, change] : changes) result.ranks.push_back(std::move(change));
    std::stable_sort(result.ranks.begin(), result.ranks.end(), [](const RankChange& x, const RankChange& y) {
        return std::tuple(!x.rank, x.rank ? x.rank : x.old_rank) < std::tuple(!y.rank, y.rank ? y.rank : y.old_rank);
    });
    compare_ties(now, before, result);
    return result;
}

}  // namespace guanxi
