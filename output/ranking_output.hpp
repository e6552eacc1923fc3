#pragma once

#include <cstddef>
#include <string>

#include "graph/analysis/ranking.hpp"
#include "graph/named_network.hpp"

namespace guanxi {

/// A ranking as a table to read: a line about the network, then rank, name, kind and measures. At most `top` rows; all
/// where that is 0. Ends with a line feed.
std::string ranking_to_text(const NamedNetwork& network, const Ranking& ranking, std::size_t top = 10);

/// A ranking as CSV (RFC 4180, UTF-8, CR LF): `rank,id,label,kind` and a column for each measure, with nine significant
/// digits. At most `top` rows; all where that is 0.
std::string ranking_to_csv(const NamedNetwork& network, const Ranking& ranking, std::size_t top = 0);

/// A ranking as JSON, format "guanxi-ranking" version 1 (docs/formats.md).
std::string ranking_to_json(const NamedNetwork& network, const Ranking& ranking, std::size_t top = 0);

}  // namespace guanxi
