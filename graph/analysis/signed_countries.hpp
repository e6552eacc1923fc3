#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "graph/analysis/balance.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// Who is for and who is against whom, among countries.
struct SignedCountries {
    std::vector<Vertex> countries;  ///< Every node of kind country; vertices of the graph, ascending.
    /// Between places in `countries`, a < b, the weights of friendly edges less those of hostile ones, not 0; the most
    /// hostile first, then by places.
    std::vector<SignedTie> ties;
    Balance balance;
    /// The camp of each country, 0 or 1, where ties lead from it to a hostile one; nothing for the others.
    std::vector<std::optional<int>> camp;
    std::vector<std::array<std::size_t, 3>> frustrated;  ///< Frustrated triangles, at most 1000; places in `countries`.

    std::size_t hostile_ties() const;  ///< How many weigh less than 0.
};

/// Folds a typed graph onto its countries with signs: `supports`, `aids` and `cooperates_with` are friendly, `opposes`
/// and `attacks` hostile; each counts with its weight, between the countries that its ends act for
/// (`acting_countries`). Meetings, visits and what is shared have no sign: adversaries meet, too. Denied edges never
/// count. O(n + m) and the cost of `balance`.
SignedCountries signed_countries(const RelationshipGraph& graph);

}  // namespace guanxi
