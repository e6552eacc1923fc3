#include "src/app/stats.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/analysis/briefing.hpp"
#include "graph/analysis/comparison.hpp"
#include "graph/analysis/findings.hpp"
#include "graph/analysis/ranking.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "graph/named_edge_list.hpp"
#include "graph/named_network.hpp"
#include "graph/selection.hpp"
#include "output/comparison_output.hpp"
#include "output/flat_facts.hpp"
#include "output/flat_graph.hpp"
#include "output/network_text.hpp"
#include "output/ranking_output.hpp"
#include "output/statistics_json.hpp"
#include "output/statistics_text.hpp"
#include "src/app/choices.hpp"
#include "src/app/files.hpp"
#include "src/app/formats.hpp"
#include "src/app/graph_tables.hpp"
#include "src/app/session.hpp"
#include "src/app/watch.hpp"

namespace guanxi {

namespace {

/// Whether a ranking was asked for, not the summary.
bool asks_for_ranking(const Settings& settings) {
    return !settings.by.empty() || settings.of.has_value() || settings.network.has_value() || settings.max_error > 0;
}
RankingOptions ranking_options(const Settings& settings, const std::string& format, Progress* progress) {
    using enum RankMeasure;
    RankingOptions options;
    options.by = settings.by;
    options.execution.threads = settings.threads;
    options.execution.progress = progress;
    options.max_error = settings.max_error;
    if (settings.of) options.kind = name(*settings.of);
    if (!options.by.empty()) return options;
    options.order = pagerank;
    if (format == "csv") {
        options.by = {degree,      strength, betweenness, closeness, harmonic,
                      eigenvector, pagerank, clustering,  component, community};
    } else {
        options.by = {pagerank, degree, strength, betweenness, closeness};
    }
    return options;
}

std::string ranking(const NamedNetwork& network, const Settings& settings, const std::string& format) {
    Watch watch(settings.quiet);
    const Ranking ranking = rank(network, ranking_options(settings, format, watch.progress()));
    if (format == "json") return ranking_to_json(network, ranking, settings.top);
    if (format == "csv") return ranking_to_csv(network, ranking, settings.top);
    return ranking_to_text(network, ranking, settings.top);
}

std::string comparison(const NamedNetwork& now, const NamedNetwork& before, const Settings& settings,
                       const std::string& format) {
    Watch watch(settings.quiet);
    const Comparison comparison = compare(now, before, ranking_options(settings, format, watch.progress()));
    if (format == "json") return comparison_to_json(comparison, settings.top);
    if (format == "csv") return comparison_to_csv(comparison, settings.top);
    return comparison_to_text(comparison, settings.top);
}

std::string summary(const RelationshipGraph& graph, const Settings& settings, const std::string& format) {
    Watch watch(settings.quiet);
    Execution execution;
    execution.threads = settings.threads;
    execution.progress = watch.progress();
    const LabelLanguage language = main_language(settings.language);
    const Statistics statistics = compute_statistics(graph, execution);
    const Briefing briefing = compute_briefing(graph, statistics, language, execution);
    if (format == "json") return statistics_to_json(graph, statistics, &briefing);
    return statistics_to_text(graph, statistics, briefing, {settings.top, language});
}

/// A summary of a network that is not typed.
std::string summary(const NamedNetwork& network, const Settings& settings) {
    Watch watch(settings.quiet);
    Execution execution;
    execution.threads = settings.threads;
    execution.progress = watch.progress();
    const MeasuredNetwork measured = measure(network.network, execution);
    std::vector<int> communities;
    for (const NodeMeasures& node : measured.nodes) communities.push_back(node.community);
    return network_to_text(network, measured, find(network, communities, execution), settings.top);
}

/// Networks that do not come from texts.
enum class NetworkFile { none, edge_list, xml, tables };

/// What a file is: an edge list by its ending, and where that is .txt by its first lines; GraphML or GEXF by its first
/// element; tables of nodes and edges (or their folder) by their names.
NetworkFile network_file(const std::string& path) {
    const std::string ending = std::filesystem::path(path).extension().string();
    std::error_code fault;
    if (graph_tables(path)) return NetworkFile::tables;
    if (!std::filesystem::is_regular_file(path, fault)) return NetworkFile::none;
    if (ending == ".edges" || ending == ".csv" || ending == ".tsv") return NetworkFile::edge_list;
    constexpr std::size_t kLookedAt = 65536;
    std::string head(kLookedAt, '\0');
    std::ifstream file = open_file(path);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    if (looks_like_graph_xml(head)) return NetworkFile::xml;
    if (ending != ".txt") return NetworkFile::none;
    if (head.size() == kLookedAt) head.erase(head.rfind('\n') + 1);  // the last line may be cut
    return looks_like_edge_list(head) ? NetworkFile::edge_list : NetworkFile::none;
}

FlatGraph read_flat_graph(const std::string& path) {
    if (const auto tables = graph_tables(path)) return read_graph_tables(*tables);
    return read_graph_xml(read_file(path), path);
}

NamedNetwork read_network(const std::string& path, const Settings& settings) {
    if (network_file(path) == NetworkFile::edge_list) return parse_named_edge_list(read_file(path), path);
    return named_network(read_flat_graph(path), main_language(settings.language), path);
}

/// Whether a file is a network that tells no relationships: an edge list, or a graph of another program.
bool is_plain_network(const std::string& path) {
    const NetworkFile file = network_file(path);
    return file == NetworkFile::edge_list ||
           (file != NetworkFile::none && !is_relationship_graph(read_flat_graph(path)));
}

/// Whether the inputs, and what they are compared with, are to be read as networks without relationships.
bool asks_for_plain_networks(const Settings& settings) {
    if (settings.inputs.size() != 1 || network_file(settings.inputs.front()) == NetworkFile::none) return false;
    return is_plain_network(settings.inputs.front()) ||
           (!settings.compared.empty() && is_plain_network(settings.compared));
}

/// `stats` of an edge list, or of a graph from another program.
ExitCode stats_of_network(const Settings& settings, const std::string& format) {
    const std::string& path = settings.inputs.front();
    const bool has_kinds = network_file(path) != NetworkFile::edge_list;
    if ((settings.of && !has_kinds) || settings.network || !settings.selection.keeps_everything() ||
        settings.compared_from || settings.compared_to)
        throw Error(ErrorKind::usage,
                    "an edge list has no kinds and no dates: --of, --network, --kinds, --edges, --from, --to and their "
                    "like cannot be used with it, and of graphs of other programs only --of can",
                    path);
    if (!settings.compared.empty() && network_file(settings.compared) == NetworkFile::none)
        throw Error(ErrorKind::usage,
                    "an edge list or a graph of another program can be compared with another network file only",
                    settings.compared);
    const NamedNetwork network = read_network(path, settings);
    const auto content = [&] {
        if (!settings.compared.empty())
            return comparison(network, read_network(settings.compared, settings), settings, format);
        const bool is_summary = !asks_for_ranking(settings) && format != "json" && format != "csv";
        return is_summary ? summary(network, settings) : ranking(network, settings, format);
    };
    write_file(settings.output.empty() ? "-" : settings.output, content());
    return ExitCode::done;
}

/// `stats` beside an earlier graph, or beside another window of the same inputs.
ExitCode stats_compared(const Settings& settings, const std::string& format) {
    Settings earlier = settings;
    if (!settings.compared.empty()) earlier.inputs = {settings.compared};
    if (settings.compared_from) earlier.selection.from = *settings.compared_from;
    if (settings.compared_to) earlier.selection.to = *settings.compared_to;
    const NetworkView view = settings.network.value_or(NetworkView::whole);
    const LabelLanguage language = main_language(settings.language);
    const auto selected = [&](const RelationshipGraph& graph, Selection selection) {
        selection.connected_only = true;  // who deals with nobody in a window is not there
        return named_network(select(graph, selection), view, language);
    };
    Session session(settings);
    const RelationshipGraph graph = build_graph(session.read());
    const NamedNetwork now = selected(graph, settings.selection);
    Session earlier_session(earlier);
    const NamedNetwork before = settings.compared.empty()
                                    ? selected(graph, earlier.selection)
                                    : selected(build_graph(earlier_session.read()), earlier.selection);
    write_file(settings.output.empty() ? "-" : settings.output, comparison(now, before, settings, format));
    return std::max(session.finish(), earlier_session.finish());
}

}  // namespace

ExitCode stats(const Settings& settings) {
    const std::string format = format_of(settings, "table", kReportFormats);
    if (asks_for_plain_networks(settings)) return stats_of_network(settings, format);
    if (asks_for_comparison(settings)) return stats_compared(settings, format);
    Session session(settings);
    const RelationshipGraph graph = session.read_graph();
    const std::string content = asks_for_ranking(settings) || format == "csv"
                                    ? ranking(named_network(graph, settings.network.value_or(NetworkView::whole),
                                                            main_language(settings.language)),
                                              settings, format)
                                    : summary(graph, settings, format);
    write_file(settings.output.empty() ? "-" : settings.output, content);
    return session.finish();
}

}  // namespace guanxi
