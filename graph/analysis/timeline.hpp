#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "graph/analysis/comparison.hpp"
#include "graph/analysis/execution.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// A day, a month or a year of a graph, and its country projection.
struct TimeSlice {
    Date date;                           ///< As precise as the slice is long: 2025, 2025-06 or 2025-06-17.
    bool is_ahead = false;               ///< After the newest article: announced, not reported.
    std::size_t statements = 0;          ///< Sentences dated in it, whatever they state.
    std::size_t countries = 0;           ///< Those that a statement joins to anything.
    std::size_t ties = 0;                ///< Of the country projection.
    std::size_t new_ties = 0;            ///< Those that no earlier slice has.
    std::vector<NamedVertex> busiest;    ///< The country of the greatest strength, or those that share it, by id.
    std::optional<TieChange> strongest;  ///< The strongest tie; its old weight is that of the slice before.

    bool operator==(const TimeSlice&) const = default;
};

/// A graph from slice to slice.
struct Timeline {
    std::vector<TimeSlice> slices;  ///< By date; only those in which something is dated.
    std::size_t undated = 0;        ///< Statements that nothing dates, or not to the length of a slice.
    /// The country projection of the last slice that is not ahead, compared with the slice before it by PageRank.
    std::optional<Comparison> change;
    Date before;  ///< The two slices that `change` compares; empty without it.
    Date now;
};

/// Cuts a graph into slices: years if statements up to the newest article fall in three or more, else months if in
/// three or more, else days. Statements are dated as in `select`; each is in one slice, or in none if its date is less
/// precise than a slice. Labels are in `language`. O(slices · (n + m)) and the cost of the projections. Throws
/// `Cancelled`.
Timeline timeline(const RelationshipGraph& graph, LabelLanguage language, const Execution& execution = {});

}  // namespace guanxi
