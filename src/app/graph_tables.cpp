#include "src/app/graph_tables.hpp"

#include <filesystem>
#include <system_error>

#include "src/app/files.hpp"

namespace guanxi {

namespace fs = std::filesystem;

std::optional<GraphTables> graph_tables(const std::string& path) {
    std::error_code fault;
    const fs::path given(path);
    const bool is_folder = fs::is_directory(given, fault);
    if (!is_folder && given.filename() != "nodes.csv") return std::nullopt;
    const fs::path nodes = is_folder ? given / "nodes.csv" : given;
    const fs::path edges = fs::path(nodes).replace_filename("edges.csv");
    if (!fs::is_regular_file(nodes, fault) || !fs::is_regular_file(edges, fault)) return std::nullopt;
    return GraphTables{nodes.string(), edges.string()};
}

FlatGraph read_graph_tables(const GraphTables& tables) {
    const std::string nodes = read_file(tables.nodes);
    const std::string edges = read_file(tables.edges);
    return read_graph_csv({nodes, tables.nodes}, {edges, tables.edges});
}

}  // namespace guanxi
