#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "src/eval/annotation.hpp"
#include "src/eval/found_graph.hpp"

namespace guanxi {

/// Which node of the annotation each node of a graph is, by the id of the latter; an id without one is not there.
///
/// Two nodes of one kind are the same where they share a name. Titles are often shortened, so an agreement,
/// organisation, event or project that shares none is also the first one whose name holds its own or is held by
/// it, if the shorter one has at least six characters and three fifths of the longer one. Several nodes of the graph
/// may be one node of the annotation. O(n·m) in the numbers of nodes.
std::map<std::string, std::size_t> match_nodes(const Annotation& annotation, const FoundGraph& graph);

}  // namespace guanxi
