#pragma once

#include "output/layout.hpp"

namespace guanxi {

/// Positions of what has lines, as Graphviz finds them, with its plug-ins linked in (no plug-in configuration is read).
/// `column_gap_pt` is between the columns of the layered layout; nothing else depends on it. Nodes that stand apart are
/// at (0, 0). Deterministic; calls wait for each other. Throws Error{format} where Graphviz finds none.
Layout graphviz_positions(const Drawing& drawing, double column_gap_pt);

}  // namespace guanxi
