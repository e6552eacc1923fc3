#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/analysis/execution.hpp"
#include "graph/named_network.hpp"

namespace guanxi {

/// A measure by which the vertices of a network may be ranked. `docs/methods.md` has the definitions.
enum class RankMeasure {
    degree,
    strength,
    betweenness,
    closeness,
    harmonic,
    eigenvector,
    pagerank,
    katz,
    core,
    triangles,
    clustering,
    constraint,
    effective_size,
    eccentricity,
    in_degree,  ///< This one and those below need directions.
    out_degree,
    in_strength,
    out_strength,
    hub,
    authority,
    component,  ///< This one and the next are numbers of parts, not centralities; 0 is the largest.
    community,
};

inline constexpr std::array kRankMeasures{
    RankMeasure::degree,         RankMeasure::strength,     RankMeasure::betweenness, RankMeasure::closeness,
    RankMeasure::harmonic,       RankMeasure::eigenvector,  RankMeasure::pagerank,    RankMeasure::katz,
    RankMeasure::core,           RankMeasure::triangles,    RankMeasure::clustering,  RankMeasure::constraint,
    RankMeasure::effective_size, RankMeasure::eccentricity, RankMeasure::in_degree,   RankMeasure::out_degree,
    RankMeasure::in_strength,    RankMeasure::out_strength, RankMeasure::hub,         RankMeasure::authority,
    RankMeasure::component,      RankMeasure::community};

/// The word for a measure, as on the command line and at the head of columns.
std::string_view name(RankMeasure measure);
/// The measure that a word names, or nothing.
std::optional<RankMeasure> parse_rank_measure(std::string_view text);
/// Whether it is measured on directions, which not every network has.
bool needs_directions(RankMeasure measure);

/// Ranks from 1, the greatest value first, parallel to `values`. Values that agree to nine digits share a rank, and as
/// many ranks are left out behind it ("1, 2, 2, 4"). O(n log n).
std::vector<std::size_t> ranks_of(const std::vector<double>& values);

struct RankingOptions {
    /// What is measured; at least one.
    std::vector<RankMeasure> by{RankMeasure::pagerank};
    /// By which of them is ranked; the first of `by` where nothing is said.
    std::optional<RankMeasure> order = std::nullopt;
    /// Ranks only the vertices of this kind. (All are measured: a network is not cut down by a ranking.)
    std::optional<std::string> kind = std::nullopt;
    /// Above 0: betweenness is estimated, and no value may be farther off than this (`SamplingOptions::max_error`).
    double max_error = 0;
    Execution execution = {};
};  ///< What is ranked, and by what.

/// How an estimate was made.
struct Estimate {
    double max_error = 0;   ///< No value is farther off …
    double confidence = 0;  ///< … with at least this probability.
    std::size_t sources = 0;

    bool operator==(const Estimate&) const = default;
};

/// The vertices of a network from the greatest value to the smallest.
struct Ranking {
    std::vector<RankMeasure> by;
    RankMeasure order = RankMeasure::pagerank;
    std::vector<std::size_t> vertices;        ///< By falling value, then by the other measures, then by vertex.
    std::vector<std::size_t> ranks;           ///< Parallel to `vertices`; as `ranks_of`.
    std::optional<Estimate> betweenness;      ///< Where betweenness is an estimate.
    std::vector<std::vector<double>> values;  ///< By measure as in `by`, then by vertex of the network.
};

/// Ranks the vertices; only what `options.by` asks for is computed. Throws Error (usage) for a measure that needs
/// directions where the network has none and for errors that are asked for out of range, and `Cancelled`. Cost: that of
/// the measures, and O(n log n).
Ranking rank(const NamedNetwork& network, const RankingOptions& options = {});

}  // namespace guanxi
