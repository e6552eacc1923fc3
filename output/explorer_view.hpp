#pragma once

#include <string>

#include "output/explorer.hpp"

namespace guanxi {

/// What the explorer page knows beside the graph, as JSON: the words for kinds in both languages, the light and the
/// dark theme, and in the order of the graph's nodes where each stands, its lines of text and the size of its box in
/// both languages. `explorer/src/data.ts` reads it.
std::string explorer_view(const RelationshipGraph& graph, const Statistics& statistics, const ExplorerOptions& options);

/// The title of the page.
std::string explorer_title(const RelationshipGraph& graph, const ExplorerOptions& options);

}  // namespace guanxi
