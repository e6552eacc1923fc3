#include "src/app/export.hpp"

#include <filesystem>
#include <functional>
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

void facts_to_jsonl(const RelationshipGraph& graph, const TakeBlock& take) {
    const Facts facts = facts_of(graph);
    std::string lines;
    for (const DocumentFacts& document : facts.documents()) {
        append_json_line(lines, document);
        lines += '\n';
        pass_on_blocks(lines, take);
    }
    take(lines);
}

/// Hands on the content of a format that is one file.
void write_graph(const RelationshipGraph& graph, std::string_view format, const TakeBlock& take) {
    if (format == "jsonl") return facts_to_jsonl(graph, take);
    if (format == "graphml") return graph_to_graphml(graph, take);
    if (format == "gexf") return graph_to_gexf(graph, GexfVersion::v1_3, take);
    if (format == "gexf12") return graph_to_gexf(graph, GexfVersion::v1_2, take);
    if (format == "networkx") return graph_to_networkx(graph, take);
    if (format == "d3") return graph_to_d3(graph, take);
    if (format == "cytoscape") return graph_to_cytoscape(graph, take);
    if (format == "plover") return graph_to_plover(graph, take);
    if (format == "turtle") return graph_to_turtle(graph, take);
    if (format == "jsonld") return graph_to_jsonld(graph, take);
    if (format == "echarts") return graph_to_echarts(graph, take);
    if (format == "mermaid") return graph_to_mermaid(graph, take);
    graph_to_json(graph, nullptr, take);
}

using WriteFile = std::function<void(const TakeBlock&)>;

/// The files of a format that is several, by name; none for the others.
std::vector<std::pair<std::string, WriteFile>> files_of(const RelationshipGraph& graph, std::string_view format) {
    if (format == "csv")
        return {{"nodes.csv", [&](const TakeBlock& take) { nodes_to_csv(graph, take); }},
                {"edges.csv", [&](const TakeBlock& take) { edges_to_csv(graph, take); }}};
    if (format == "neo4j")
        return {{"nodes.csv", [&](const TakeBlock& take) { nodes_to_neo4j(graph, take); }},
                {"relationships.csv", [&](const TakeBlock& take) { relationships_to_neo4j(graph, take); }},
                {"import.cypher", [&](const TakeBlock& take) { take(neo4j_script(graph)); }}};
    return {};
}

void write_blocks(const std::string& path, const WriteFile& write) {
    OutputFile file(path);
    write([&](std::string_view block) { file.write(block); });
    file.finish();
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
    const auto files = files_of(graph, format);
    if (files.empty()) {
        write_blocks(settings.output.empty() ? "-" : settings.output,
                     [&](const TakeBlock& take) { write_graph(graph, format, take); });
    } else {
        make_folder(settings.output);
        for (const auto& [name, write] : files)
            write_blocks((std::filesystem::path(settings.output) / name).string(), write);
    }
    for (Diagnostic& loss : export_losses(graph, format)) session.add(std::move(loss));
    return session.finish();
}

}  // namespace guanxi
