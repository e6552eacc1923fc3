#pragma once

#include "graph/offices.hpp"
#include "graph/relationship_graph.hpp"
#include "output/drawing.hpp"
#include "output/explorer.hpp"
#include "src/app/settings.hpp"

namespace guanxi {

/// How the settings want a picture drawn.
DrawingOptions drawing_options(const Settings& settings);

/// How the settings want a page to explore. `offices`: `readable_offices` of its graph.
ExplorerOptions explorer_options(const Settings& settings, OfficeLabels offices);

/// What the offices of a graph are called in both languages, by the built-in lexicon and the user's.
OfficeLabels readable_offices(const RelationshipGraph& graph, const Settings& settings);

/// `draw`: a diagram as DOT, SVG, PNG or PDF, or the page to explore.
ExitCode draw(const Settings& settings);

}  // namespace guanxi
