#pragma once

#include <cstddef>
#include <string>

#include "graph/analysis/comparison.hpp"

namespace guanxi {

/// A comparison as tables to read: the ranking now with the old ranks, who gained and lost most, who is new and gone,
/// and which ties are new, vanished or changed. Each has at most `top` rows; all where that is 0. Ends with a line
/// feed.
std::string comparison_to_text(const Comparison& comparison, std::size_t top = 10);

/// The ranks as CSV (RFC 4180, UTF-8, CR LF): `rank,id,label,kind,MEASURE,old_rank,old_MEASURE,gain`, with empty cells
/// for a vertex that is not there, or was not. At most `top` rows; all where that is 0.
std::string comparison_to_csv(const Comparison& comparison, std::size_t top = 0);

/// The comparison as JSON, format "guanxi-comparison" version 1 (docs/formats.md).
std::string comparison_to_json(const Comparison& comparison, std::size_t top = 0);

}  // namespace guanxi
