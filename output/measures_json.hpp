#pragma once

#include "graph/analysis/statistics.hpp"
#include "output/json_writer.hpp"

namespace guanxi {

/// Writes a node's measures as members of the object that is open: "degree", the other measures in the order of
/// `kMeasures`, "clustering", "component" and "community".
void write_members(JsonWriter& json, const NodeMeasures& measures);

}  // namespace guanxi
