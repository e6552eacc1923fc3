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

#include "graph/analysis/comparison.hpp"
#include "graph/analysis/ranking.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "graph/named_edge_list.hpp"
#include "graph/named_network.hpp"
#include "graph/selection.hpp"
#include "output/comparison_output.hpp"
#include "output/ranking_output.hpp"
#include "output/statistics_json.hpp"
#include "output/statistics_text.hpp"
#include "src/app/files.hpp"
#include "src/app/formats.hpp"
#include "src/app/session.hpp"
#include "src/app/watch.hpp"

namespace guanxi {

namespace {

/// Whether a ranking was asked for, not the summary.
bool asks_for_ranking(const Settings& settings) {
    return !settings.by.empty() || settings.of.has_value() || settings.network.has_value();
}

bool asks_for_comparison(const Settings& settings) {
    return !settings.compared.empty() || settings.compared_from || settings.compared_to;
}

RankingOptions ranking_options(const Settings& settings, const std::string& format, Progress* progress) {
    using enum RankMeasure;
    RankingOptions options;
    options.by = settings.by;
    options.execution.threads = settings.threads;
    options.execution.progress = progress;
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
    const Statistics statistics = compute_statistics(graph, execution);
    if (format == "json") return statistics_to_json(graph, statistics);
    StatisticsTextOptions options;
    options.top = settings.top;
    options.language = main_language(settings.language);
    return statistics_to_text(graph, statistics, options);
}

/// Whether a file is an edge list: by its ending, and where that is .txt by its first lines.
bool is_edge_list(const std::string& path) {
    const std::string ending = std::filesystem::path(path).extension().string();
    std::error_code fault;
    if (!std::filesystem::is_regular_file(path, fault)) return false;
    if (ending == ".edges" || ending == ".csv" || ending == ".tsv") return true;
    if (ending != ".txt") return false;
    constexpr std::size_t kLookedAt = 65536;
    std::string head(kLookedAt, '\0');
    std::ifstream file = open_file(path);
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    if (head.size() == kLookedAt) head.erase(head.rfind('\n') + 1);  // the last line may be cut
    return looks_like_edge_list(head);
}

NamedNetwork read_edge_list_of(const std::string& path) { return parse_named_edge_list(read_file(path), path); }

/// `stats` of an edge list, which has no kinds and no days.
ExitCode stats_of_edge_list(const Settings& settings, const std::string& format) {
    const std::string& path = settings.inputs.front();
    if (settings.of || settings.network || !settings.selection.keeps_everything() || settings.compared_from ||
        settings.compared_to)
        throw Error(ErrorKind::usage,
                    "an edge list has no kinds and no dates: --of, --network, --kinds, --edges, --from, --to and their "
                    "like cannot be used with it",
                    path);
    if (!settings.compared.empty() && !is_edge_list(settings.compared))
        throw Error(ErrorKind::usage, "an edge list can be compared with another edge list only", settings.compared);
    const NamedNetwork network = read_edge_list_of(path);
    const std::string content = settings.compared.empty()
                                    ? ranking(network, settings, format)
                                    : comparison(network, read_edge_list_of(settings.compared), settings, format);
    write_file(settings.output.empty() ? "-" : settings.output, content);
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
    const std::string format = format_of(settings, "table", {"table", "txt", "json", "csv"});
    if (settings.inputs.size() == 1 && is_edge_list(settings.inputs.front()))
        return stats_of_edge_list(settings, format);
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
