// Times what becomes of a graph:
//   measure_export exports GRAPH.json      every format: size, speed, memory beside the graph's own
//   measure_export pictures GRAPH.json…    from the graph to the SVG, beside Graphviz's layout alone
// Of three runs the fastest counts, by processor time, which other work on the machine disturbs least. What is written
// goes nowhere, so that the disk is left out.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <iterator>
#include <malloc.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/analysis/statistics.hpp"
#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "output/drawing.hpp"
#include "output/export_csv.hpp"
#include "output/export_cytoscape.hpp"
#include "output/export_echarts.hpp"
#include "output/export_gexf.hpp"
#include "output/export_graphml.hpp"
#include "output/export_mermaid.hpp"
#include "output/export_neo4j.hpp"
#include "output/export_node_link.hpp"
#include "output/export_plover.hpp"
#include "output/export_rdf.hpp"
#include "output/graph_json.hpp"
#include "output/layout.hpp"
#include "output/svg.hpp"

namespace {

using namespace guanxi;

double processor_seconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// The processor seconds that the fastest of three calls took.
template <class Call>
double fastest(const Call& call) {
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const double start = processor_seconds();
        call();
        best = std::min(best, processor_seconds() - start);
    }
    return best;
}

/// A number of KiB that Linux tells of this process: "VmRSS", "VmHWM" (the most since `forget_peak`); in MiB.
double memory_mib(std::string_view name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name)) return std::strtod(line.c_str() + name.size() + 1, nullptr) / 1024;
    }
    return 0;
}

void forget_peak() { std::ofstream("/proc/self/clear_refs") << "5"; }

double allocated_mib() {
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / (1 << 20);
}

RelationshipGraph read_graph(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return build_graph(facts_from_graph_json(text, path));
}

using Export = std::function<void(const RelationshipGraph&, const TakeBlock&)>;

const std::vector<std::pair<const char*, Export>>& exports() {
    static const std::vector<std::pair<const char*, Export>> kExports{
        {"json", [](const auto& graph, const auto& take) { graph_to_json(graph, nullptr, take); }},
        {"graphml", [](const auto& graph, const auto& take) { graph_to_graphml(graph, take); }},
        {"gexf", [](const auto& graph, const auto& take) { graph_to_gexf(graph, GexfVersion::v1_3, take); }},
        {"gexf12", [](const auto& graph, const auto& take) { graph_to_gexf(graph, GexfVersion::v1_2, take); }},
        {"csv",
         [](const auto& graph, const auto& take) {
             nodes_to_csv(graph, take);
             edges_to_csv(graph, take);
         }},
        {"networkx", [](const auto& graph, const auto& take) { graph_to_networkx(graph, take); }},
        {"d3", [](const auto& graph, const auto& take) { graph_to_d3(graph, take); }},
        {"cytoscape", [](const auto& graph, const auto& take) { graph_to_cytoscape(graph, take); }},
        {"echarts", [](const auto& graph, const auto& take) { graph_to_echarts(graph, take); }},
        {"neo4j",
         [](const auto& graph, const auto& take) {
             nodes_to_neo4j(graph, take);
             relationships_to_neo4j(graph, take);
         }},
        {"plover", [](const auto& graph, const auto& take) { graph_to_plover(graph, take); }},
        {"turtle", [](const auto& graph, const auto& take) { graph_to_turtle(graph, take); }},
        {"jsonld", [](const auto& graph, const auto& take) { graph_to_jsonld(graph, take); }},
        {"mermaid", [](const auto& graph, const auto& take) { graph_to_mermaid(graph, take); }},
    };
    return kExports;
}

void measure_exports(const std::string& path) {
    const double before = allocated_mib();
    const RelationshipGraph graph = read_graph(path);
    const double own = allocated_mib() - before;
    fmt::print(
        "The graph takes {:.0f} MiB.\n\n| format | MB | s | MB/s | MiB beside the graph |\n|---|---|---|---|---|\n",
        own);
    for (const auto& [name, write] : exports()) {
        malloc_trim(0);
        forget_peak();
        const double resident = memory_mib("VmRSS");
        std::size_t bytes = 0;
        const double seconds = fastest([&] {
            bytes = 0;
            write(graph, [&](std::string_view block) { bytes += block.size(); });
        });
        const double megabytes = static_cast<double>(bytes) / 1e6;
        fmt::print("| `{}` | {:.0f} | {:.2f} | {:.0f} | {:.1f} |\n", name, megabytes, seconds, megabytes / seconds,
                   std::max(0.0, memory_mib("VmHWM") - resident));
        std::fflush(stdout);
    }
}

void measure_picture(const std::string& path) {
    const RelationshipGraph graph = read_graph(path);
    const Statistics statistics = compute_statistics(graph);
    DrawingOptions options;
    options.max_nodes = 0;
    const Drawing drawing = make_drawing(graph, statistics, options);
    const Layout positions = layout(drawing);
    const double draw = fastest([&] { make_drawing(graph, statistics, options); });
    const double lay_out = fastest([&] { layout(drawing); });
    std::size_t bytes = 0;
    const double write = fastest([&] { bytes = to_svg(drawing, positions).size(); });
    fmt::print("| {} | {} | {:.1f} | {:.1f} | {:.1f} | {:.2f} | {:.0f} |\n", drawing.nodes.size(), drawing.lines.size(),
               1e3 * draw, 1e3 * lay_out, 1e3 * write, (draw + lay_out + write) / lay_out,
               static_cast<double>(bytes) / 1e3);
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc > 2 ? argv[1] : "";
    try {
        if (what == "exports" && argc == 3) {
            measure_exports(argv[2]);
        } else if (what == "pictures") {
            fmt::print(
                "| nodes | lines | drawing, ms | layout, ms | SVG, ms | all / layout | SVG, kB "
                "|\n|---|---|---|---|---|---|---|\n");
            for (int i = 2; i < argc; ++i) measure_picture(argv[i]);
        } else {
            fmt::print(stderr, "usage: measure_export exports GRAPH.json | pictures GRAPH.json…\n");
            return 2;
        }
    } catch (const Error& error) {
        fmt::print(stderr, "measure_export: {}: {}\n", error.place, error.what());
        return 1;
    }
}
