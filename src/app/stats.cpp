#include "src/app/stats.hpp"

#include <string>
#include <utility>
#include <vector>

#include "graph/analysis/ranking.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/named_network.hpp"
#include "output/ranking_output.hpp"
#include "output/statistics_json.hpp"
#include "output/statistics_text.hpp"
#include "src/app/files.hpp"
#include "src/app/formats.hpp"
#include "src/app/session.hpp"

namespace guanxi {

namespace {

/// Whether a ranking was asked for, not the summary.
bool asks_for_ranking(const Settings& settings) {
    return !settings.by.empty() || settings.of.has_value() || settings.network.has_value();
}

RankingOptions ranking_options(const Settings& settings, const std::string& format) {
    using enum RankMeasure;
    RankingOptions options;
    options.by = settings.by;
    options.execution.threads = settings.threads;
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
    const Ranking ranking = rank(network, ranking_options(settings, format));
    if (format == "json") return ranking_to_json(network, ranking, settings.top);
    if (format == "csv") return ranking_to_csv(network, ranking, settings.top);
    return ranking_to_text(network, ranking, settings.top);
}

std::string summary(const RelationshipGraph& graph, const Settings& settings, const std::string& format) {
    const Statistics statistics = compute_statistics(graph);
    if (format == "json") return statistics_to_json(graph, statistics);
    StatisticsTextOptions options;
    options.top = settings.top;
    options.language = main_language(settings.language);
    return statistics_to_text(graph, statistics, options);
}

}  // namespace

ExitCode stats(const Settings& settings) {
    const std::string format = format_of(settings, "table", {"table", "txt", "json", "csv"});
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
