#pragma once

#include "graph/relationship_graph.hpp"
#include "output/drawing.hpp"
#include "output/explorer.hpp"
#include "src/app/settings.hpp"

namespace guanxi {

/// How the settings want a picture drawn.
DrawingOptions drawing_options(const Settings& settings);

/// How the settings want a page to explore.
ExplorerOptions explorer_options(const Settings& settings);

/// `draw`: a diagram as DOT, SVG, PNG or PDF, or the page to explore.
ExitCode draw(const Settings& settings);

}  // namespace guanxi
