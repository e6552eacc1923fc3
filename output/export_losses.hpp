#pragma once

#include <string_view>

#include "graph/base/error.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// What of this graph an export of the format (its word on the command line) cannot carry: notes, whose place is the
/// format, each only where something is in fact lost. Nothing for formats that lose nothing. docs/formats.md has the
/// whole list. O(length of the texts).
Diagnostics export_losses(const RelationshipGraph& graph, std::string_view format);

}  // namespace guanxi
