#include "output/statistics_text.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "graph/named_network.hpp"
#include "output/country_text.hpp"
#include "output/labels.hpp"
#include "output/network_text.hpp"
#include "output/prose.hpp"
#include "output/text_table.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kGroupsShown = 4;

std::string period_text(const Date& first, const Date& last) {
    return first == last ? readable(first) : readable(first) + " to " + readable(last);
}

std::string title_text(const RelationshipGraph& graph, const Statistics& statistics) {
    std::string text = count_of(statistics.documents, "article", "articles");
    std::set<Date> days;
    for (const Document& document : graph.documents()) {
        if (!document.published.is_empty()) days.insert(document.published);
    }
    if (!days.empty()) text += " of " + period_text(*days.begin(), *days.rbegin());
    if (!days.empty() && days.rbegin()->year == 0) text += " (no year is told; --published gives it)";
    if (!statistics.first.is_empty())
        text += "; what they state is dated " + period_text(statistics.first, statistics.last);
    return text + '\n';
}

std::string counts_text(const Statistics& statistics) {
    if (statistics.node_counts.empty()) return {};
    std::vector<std::string> nodes;
    for (const auto& [kind, count] : statistics.node_counts) nodes.push_back(count_of(count, kind));
    std::vector<std::pair<std::size_t, std::string>> edges;
    std::size_t all = 0;
    for (const auto& [kind, count] : statistics.edge_counts) {
        edges.emplace_back(count, fmt::format("{} {}", label(kind, LabelLanguage::en), count));
        all += count;
    }
    std::stable_sort(edges.begin(), edges.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
    std::vector<std::string> relations;
    for (const auto& [count, text] : edges) relations.push_back(text);
    return "\nWhat the articles name\n" + wrapped("  ", list_of(nodes)) +
           wrapped("  ", count_of(all, "relation", "relations") + (all == 0 ? "" : ": " + list_of(relations)));
}

/// In which measures the first of a ranking is above some of its kind, and nobody above it.
std::vector<std::string> measures_led(const NetworkReport& report, const std::vector<std::size_t>& vertices) {
    const NodeMeasures& own = report.measures[vertices.front()];
    const auto leads = [&](auto value) {
        const auto [least, most] = std::minmax_element(
            vertices.begin(), vertices.end(),
            [&](std::size_t a, std::size_t b) { return value(report.measures[a]) < value(report.measures[b]); });
        return value(own) == value(report.measures[*most]) && value(own) > value(report.measures[*least]);
    };
    std::vector<std::string> names;
    if (leads([](const NodeMeasures& m) { return m.pagerank; })) names.emplace_back("PageRank");
    if (leads([](const NodeMeasures& m) { return static_cast<double>(m.degree); })) names.emplace_back("degree");
    if (leads([](const NodeMeasures& m) { return m.strength; })) names.emplace_back("strength");
    if (leads([](const NodeMeasures& m) { return m.betweenness; })) names.emplace_back("betweenness");
    if (leads([](const NodeMeasures& m) { return m.closeness; })) names.emplace_back("closeness");
    return names;
}

std::string most_central_text(const NetworkReport& report, std::string_view kind) {
    const std::vector<std::size_t> vertices = by_pagerank(report, kind);
    if (vertices.size() < 2 || report.measures[vertices.front()].degree == 0) return {};
    std::vector<std::string> next;
    for (std::size_t i = 1; i < std::min<std::size_t>(vertices.size(), 3); ++i) {
        if (report.measures[vertices[i]].degree > 0) next.push_back(table_cell(report.vertices[vertices[i]].label));
    }
    const std::vector<std::string> led = measures_led(report, vertices);
    const std::string by = led.size() == 5 ? "all five measures below" : list_of(led);
    return wrapped(
        "  - ", fmt::format("Of {} {}, {} is the most central{}.{}", vertices.size(), plural_of(kind),
                            table_cell(report.vertices[vertices.front()].label), led.empty() ? "" : ": first by " + by,
                            next.empty() ? "" : " Next: " + list_of(next) + "."));
}

std::string cohesion_text(const NetworkReport& report) {
    const NetworkSummary& summary = report.summary;
    if (summary.ties == 0) return {};
    std::string text = summary.components == 1
                           ? fmt::format("All {} nodes hang together", summary.nodes)
                           : fmt::format("{} of {} nodes hang together", summary.largest_component, summary.nodes);
    text += fmt::format(", {:.1f} steps from each other on average.", summary.mean_distance);
    const std::vector<CutVertex>& cuts = report.findings.cut_vertices;
    if (!cuts.empty() && cuts.front().cut_off > 1)
        text += fmt::format(" Without {}, {} of them would be cut off.",
                            table_cell(report.vertices[cuts.front().vertex].label), cuts.front().cut_off);
    return wrapped("  - ", text);
}

std::string strongest_text(const RelationshipGraph& graph, const Statistics& statistics, const Briefing& briefing,
                           LabelLanguage language) {
    if (statistics.countries.ties.empty()) return {};
    const Tie& tie = statistics.countries.ties.front();
    return wrapped("  - ", fmt::format("The strongest tie between countries is {} – {} ({:.3g}: {}).",
                                       table_cell(label(graph.node(tie.a), language)),
                                       table_cell(label(graph.node(tie.b), language)), tie.weight,
                                       briefing.contents.empty() ? "" : content_text(briefing.contents.front())));
}

std::string opposition_text(const RelationshipGraph& graph, const SignedCountries& sides, LabelLanguage language) {
    const std::size_t hostile = sides.hostile_ties();
    if (hostile == 0) return {};
    const SignedTie& worst = sides.ties.front();
    const auto country = [&](std::size_t place) {
        return table_cell(label(graph.node(sides.countries[place]), language));
    };
    const std::string tie = fmt::format("{} – {} ({:g})", country(worst.a), country(worst.b), worst.weight);
    return wrapped("  - ", hostile == 1
                               ? fmt::format("One tie between countries is hostile: {}.", tie)
                               : fmt::format("{} ties between countries are hostile, most of all {}.", hostile, tie));
}

std::string groups_text(const NetworkReport& report) {
    const std::vector<std::string> names = community_names(report);
    if (names.size() < 2) return {};
    return wrapped("  - ", fmt::format("There are {} communities that deal with each other more than with the rest, "
                                       "around {}.",
                                       names.size(), list_of(names, kGroupsShown)));
}

std::string change_text(const Timeline& timeline) {
    if (!timeline.change) return {};
    const Comparison& change = *timeline.change;
    if (change.new_ties.empty() && change.vanished_ties.empty()) return {};
    const auto number = [](std::size_t count) { return count == 0 ? std::string("none") : std::to_string(count); };
    std::string text =
        fmt::format("From {} to {}, of the ties between countries {} came and {} went", to_string(timeline.before),
                    to_string(timeline.now), number(change.new_ties.size()), number(change.vanished_ties.size()));
    if (!change.new_ties.empty()) {
        const TieChange& tie = change.new_ties.front();
        text += fmt::format("; the strongest new one is {} – {} ({:.3g})", table_cell(tie.a.label),
                            table_cell(tie.b.label), tie.weight);
    }
    return wrapped("  - ", text + '.');
}

}  // namespace

std::string statistics_to_text(const RelationshipGraph& graph, const Statistics& statistics, const Briefing& briefing,
                               const StatisticsTextOptions& options) {
    const std::size_t top = options.top;
    const LabelLanguage language = options.language;
    std::vector<Vertex> all;
    for (Vertex v = 0; v < statistics.measures.size(); ++v) all.push_back(v);
    const std::vector<NamedVertex> nodes = named_vertices(graph, all, language);
    const std::vector<NamedVertex> countries = named_vertices(graph, statistics.countries.countries, language);
    const NetworkReport whole{nodes, statistics.measures, statistics.summary, briefing.whole};
    const NetworkReport between{countries, statistics.countries.measures, statistics.countries.summary,
                                briefing.countries};

    std::string out = title_text(graph, statistics);
    const std::string in_short = most_central_text(between, "country") + most_central_text(whole, "leader") +
                                 strongest_text(graph, statistics, briefing, language) +
                                 opposition_text(graph, briefing.sides, language) + cohesion_text(whole) +
                                 groups_text(whole) + change_text(briefing.timeline);
    if (!in_short.empty()) out += "\nIn short\n" + in_short;
    out += counts_text(statistics);
    out += ranking_section(between, "country", "Most central countries, by their dealings with each other", top);
    out += ranking_section(whole, "leader", "Most central leaders, in the whole graph", top);
    out += ranking_section(whole, "agreement", "Most central agreements, in the whole graph", top);
    if (!nodes.empty()) out += measures_note();
    out += ties_section(graph, statistics, briefing, top, language);
    out += sides_section(graph, briefing.sides, top, language);
    out += timeline_section(briefing.timeline, top);
    out += communities_section(whole, "Communities: who deals with each other more than with the rest", top);
    out += bridges_section(whole, top);
    out += cut_vertices_section(whole, top);
    out += communities_section(between, "Groups of countries", top);
    out += cliques_section(between, "countries", top);
    if (!nodes.empty()) out += network_section({{"all nodes", &whole}, {"countries", &between}});
    return out;
}

}  // namespace guanxi
