#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The graph as an option of Apache ECharts: `chart.setOption(…)` draws it by forces, a colour for each kind of node,
/// dashed lines for what is planned and dotted ones for what is denied, parallel relations bent apart. Names in the
/// option are text, not HTML. Members of nodes and links beside those of ECharts have the names of `node_fields` and
/// `edge_fields`. O(n + m).
std::string graph_to_echarts(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_echarts(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi
