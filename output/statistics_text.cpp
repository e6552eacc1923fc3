#include "output/statistics_text.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "output/text_table.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kMaxMembers = 12;

/// The nodes of a kind, or all, by falling PageRank.
std::vector<Vertex> ranked(const RelationshipGraph& graph, const Statistics& statistics, std::optional<NodeKind> kind) {
    std::vector<Vertex> vertices;
    for (Vertex v = 0; v < statistics.measures.size(); ++v) {
        if (!kind || graph.node(v).kind == *kind) vertices.push_back(v);
    }
    std::stable_sort(vertices.begin(), vertices.end(), [&](Vertex a, Vertex b) {
        const NodeMeasures& x = statistics.measures[a];
        const NodeMeasures& y = statistics.measures[b];
        return std::tuple(x.pagerank, x.degree) > std::tuple(y.pagerank, y.degree);
    });
    return vertices;
}

std::size_t rows_shown(std::size_t all, std::size_t top) { return top == 0 ? all : std::min(all, top); }

std::string counts_text(const Statistics& statistics) {
    TextTable table({"kind", "number"});
    for (const auto& [kind, count] : statistics.node_counts)
        table.add({std::string(name(kind)), std::to_string(count)});
    TextTable edges({"edge", "number"});
    for (const auto& [kind, count] : statistics.edge_counts)
        edges.add({std::string(name(kind)), std::to_string(count)});
    std::string out = fmt::format("Documents: {}", statistics.documents);
    if (!statistics.first.is_empty())
        out += fmt::format(", {} to {}", to_string(statistics.first), to_string(statistics.last));
    return out + "\n\nNodes\n" + table.text() + "\nEdges\n" + edges.text();
}

std::string summary_text(const NetworkSummary& whole, const NetworkSummary& countries) {
    TextTable table({"", "all nodes", "countries"});
    const auto number = [](double value) { return fmt::format("{:.3f}", value); };
    const auto add = [&](std::string what, std::string a, std::string b) {
        table.add({std::move(what), std::move(a), std::move(b)});
    };
    add("nodes", std::to_string(whole.nodes), std::to_string(countries.nodes));
    add("ties", std::to_string(whole.ties), std::to_string(countries.ties));
    add("density", number(whole.density), number(countries.density));
    add("mean degree", number(whole.mean_degree), number(countries.mean_degree));
    add("components", std::to_string(whole.components), std::to_string(countries.components));
    add("largest component", std::to_string(whole.largest_component), std::to_string(countries.largest_component));
    add("transitivity", number(whole.transitivity), number(countries.transitivity));
    add("mean clustering", number(whole.mean_clustering), number(countries.mean_clustering));
    add("diameter", std::to_string(whole.diameter), std::to_string(countries.diameter));
    add("mean distance", number(whole.mean_distance), number(countries.mean_distance));
    add("communities", std::to_string(whole.communities), std::to_string(countries.communities));
    add("modularity", number(whole.modularity), number(countries.modularity));
    return "\nNetwork\n" + table.text();
}

std::string ranking_text(const RelationshipGraph& graph, const Statistics& statistics, NodeKind kind,
                         std::string_view heading, const StatisticsTextOptions& options) {
    const std::vector<Vertex> vertices = ranked(graph, statistics, kind);
    if (vertices.empty()) return {};
    TextTable table({"name", "pagerank", "degree", "strength", "betweenness", "closeness"});
    for (std::size_t i = 0; i < rows_shown(vertices.size(), options.top); ++i) {
        const NodeMeasures& m = statistics.measures[vertices[i]];
        table.add({table_cell(label(graph.node(vertices[i]), options.language)), fmt::format("{:.4f}", m.pagerank),
                   std::to_string(m.degree), fmt::format("{:g}", m.strength), fmt::format("{:.4f}", m.betweenness),
                   fmt::format("{:.4f}", m.closeness)});
    }
    return fmt::format("\n{}\n", heading) + table.text();
}

std::string communities_text(const RelationshipGraph& graph, const Statistics& statistics,
                             const StatisticsTextOptions& options) {
    std::map<int, std::vector<Vertex>> communities;
    for (const Vertex v : ranked(graph, statistics, std::nullopt))
        communities[statistics.measures[v].community].push_back(v);
    std::string out = "\nCommunities\n";
    std::size_t shown = 0;
    for (const auto& [community, members] : communities) {
        if (shown++ == rows_shown(communities.size(), options.top)) break;
        out += fmt::format("  {} ({}): ", community + 1, members.size());
        for (std::size_t i = 0; i < std::min(members.size(), kMaxMembers); ++i) {
            out += (i == 0 ? "" : ", ") + table_cell(label(graph.node(members[i]), options.language));
        }
        out += members.size() > kMaxMembers ? ", …\n" : "\n";
    }
    return communities.empty() ? std::string() : out;
}

std::string ties_text(const RelationshipGraph& graph, const CountryNetwork& network,
                      const StatisticsTextOptions& options) {
    if (network.ties.empty()) return {};
    TextTable table({"countries", "weight"});
    for (std::size_t i = 0; i < rows_shown(network.ties.size(), options.top); ++i) {
        const Tie& tie = network.ties[i];
        table.add({table_cell(label(graph.node(tie.a), options.language)) + " – " +
                       table_cell(label(graph.node(tie.b), options.language)),
                   fmt::format("{:g}", tie.weight)});
    }
    return "\nStrongest ties between countries\n" + table.text();
}

}  // namespace

std::string statistics_to_text(const RelationshipGraph& graph, const Statistics& statistics,
                               const StatisticsTextOptions& options) {
    std::string out = counts_text(statistics);
    out += summary_text(statistics.summary, statistics.countries.summary);
    out += ranking_text(graph, statistics, NodeKind::country, "Most central countries", options);
    out += ranking_text(graph, statistics, NodeKind::leader, "Most central leaders", options);
    out += ranking_text(graph, statistics, NodeKind::agreement, "Most central agreements", options);
    out += communities_text(graph, statistics, options);
    out += ties_text(graph, statistics.countries, options);
    return out;
}

}  // namespace guanxi
