#pragma once

#include <optional>
#include <string>

#include "output/flat_graph.hpp"

namespace guanxi {

/// The paths of the tables in which `export --format csv` writes a graph.
struct GraphTables {
    std::string nodes;
    std::string edges;
};

/// The tables of a folder that has `nodes.csv` and `edges.csv`, or those to which a path of `nodes.csv` leads; nothing
/// where one of the two is not there.
std::optional<GraphTables> graph_tables(const std::string& path);

/// The graph in the tables. Throws Error{io, format}.
FlatGraph read_graph_tables(const GraphTables& tables);

}  // namespace guanxi
