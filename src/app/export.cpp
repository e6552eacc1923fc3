#include "src/app/export.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "graph/facts/facts_json.hpp"
#include "output/export_csv.hpp"
#include "output/export_cytoscape.hpp"
#include "output/export_echarts.hpp"
#include "output/export_gexf.hpp"
#include "output/export_graphml.hpp"
#include "output/export_losses.hpp"
#include "output/export_mermaid.hpp"
#include "output/export_neo4j.hpp"
#include "output/export_node_link.hpp"
#include "output/export_plover.hpp"
#include "output/export_rdf.hpp"
#include "output/graph_json.hpp"
#include "src/app/choices.hpp"
#include "src/app/files.hpp"
#include "src/app/formats.hpp"
#include "src/app/session.hpp"

namespace guanxi {

namespace {

std::string facts_to_jsonl(const RelationshipGraph& graph) {
    const Facts facts = facts_of(graph);
    std::string lines;
    for (const DocumentFacts& document : facts.documents()) {
        append_json_line(lines, document);
        lines += '\n';
    }
    return lines;
}

/// The content of a format that is one file.
std::string exported(const RelationshipGraph& graph, std::string_view format) {
    if (format == "jsonl") return facts_to_jsonl(graph);
    if (format == "graphml") return graph_to_graphml(graph);
    if (format == "gexf") return graph_to_gexf(graph, GexfVersion::v1_3);
    if (format == "gexf12") return graph_to_gexf(graph, GexfVersion::v1_2);
    if (format == "networkx") return graph_to_networkx(graph);
    if (format == "d3") return graph_to_d3(graph);
    if (format == "cytoscape") return graph_to_cytoscape(graph);
    if (format == "plover") return graph_to_plover(graph);
    if (format == "turtle") return graph_to_turtle(graph);
    if (format == "jsonld") return graph_to_jsonld(graph);
    if (format == "echarts") return graph_to_echarts(graph);
    if (format == "mermaid") return graph_to_mermaid(graph);
    return graph_to_json(graph);
}

/// The files of a format that is several, by name; none for the others.
std::vector<std::pair<std::string, std::string>> exported_files(const RelationshipGraph& graph,
                                                                std::string_view format) {
    if (format == "csv") return {{"nodes.csv", nodes_to_csv(graph)}, {"edges.csv", edges_to_csv(graph)}};
    if (format == "neo4j")
        return {{"nodes.csv", nodes_to_neo4j(graph)},
                {"relationships.csv", relationships_to_neo4j(graph)},
                {"import.cypher", neo4j_script(graph)}};
    return {};
}

void check_folder(const Settings& settings, std::string_view format) {
    if (format != "csv" && format != "neo4j") return;
    if (settings.output.empty() || settings.output == "-" || settings.output.ends_with(".csv"))
        throw Error(ErrorKind::usage,
                    fmt::format("{0} is several files; give a folder for them: -o FOLDER --format {0}", format));
}

}  // namespace

ExitCode export_graph(const Settings& settings) {
    const std::string format = format_of(settings, "json", kExportFormats);
    check_folder(settings, format);
    Session session(settings);
    const RelationshipGraph graph = session.read_graph();
    const auto files = exported_files(graph, format);
    if (files.empty()) {
        write_file(settings.output.empty() ? "-" : settings.output, exported(graph, format));
    } else {
        make_folder(settings.output);
        for (const auto& [name, content] : files)
            write_file((std::filesystem::path(settings.output) / name).string(), content);
    }
    for (Diagnostic& loss : export_losses(graph, format)) session.add(std::move(loss));
    return session.finish();
}

}  // namespace guanxi
