#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "graph/analysis/statistics.hpp"

namespace guanxi {

/// A centrality by which nodes may be sized and ranked.
enum class Measure { degree, strength, betweenness, closeness, harmonic, eigenvector, pagerank };

inline constexpr std::array kMeasures{Measure::degree,   Measure::strength,    Measure::betweenness, Measure::closeness,
                                      Measure::harmonic, Measure::eigenvector, Measure::pagerank};

/// The word for a measure, as on the command line and in JSON.
std::string_view name(Measure measure);

/// The measure that a word names, or nothing.
std::optional<Measure> parse_measure(std::string_view text);

/// The value that a node has in a measure.
double value_of(const NodeMeasures& measures, Measure measure);

}  // namespace guanxi
