#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "graph/analysis/ranking.hpp"
#include "graph/named_network.hpp"

namespace guanxi {

/// Where a vertex stands in a ranking now, and where it stood before.
struct RankChange {
    NamedVertex vertex;
    std::optional<std::size_t> rank;  ///< Nothing if it is not there now.
    std::optional<std::size_t> old_rank;
    double value = 0;  ///< 0 where it is not there.
    double old_value = 0;

    /// Ranks gained, negative where lost; 0 for a vertex that is new or gone.
    long gain() const { return rank && old_rank ? static_cast<long>(*old_rank) - static_cast<long>(*rank) : 0; }
    bool operator==(const RankChange&) const = default;
};

/// A tie whose weight changed; 0 where there is or was none.
struct TieChange {
    NamedVertex a;  ///< Of the smaller id.
    NamedVertex b;
    double weight = 0;
    double old_weight = 0;

    bool operator==(const TieChange&) const = default;
};

/// Two networks side by side; vertices are the same if their ids are.
struct Comparison {
    RankMeasure measure = RankMeasure::pagerank;
    std::size_t nodes = 0;  ///< Of the whole networks.
    std::size_t old_nodes = 0;
    std::size_t ties = 0;
    std::size_t old_ties = 0;
    std::vector<RankChange> ranks;  ///< By rank, then those that are gone by their old rank; equal ranks by id.
    /// By falling change of weight (without sign), then by ids.
    std::vector<TieChange> new_ties;
    std::vector<TieChange> vanished_ties;
    std::vector<TieChange> changed_ties;
};

/// Compares a network with an earlier one, by ranks of the first measure of `options`, among the kind that it names. A
/// rank is one in its own network: one that gains vertices may push others down. Weights that agree to nine digits are
/// equal. Throws as `rank`. Its cost, and O((n + m) log n).
Comparison compare(const NamedNetwork& now, const NamedNetwork& before, const RankingOptions& options = {});

}  // namespace guanxi
