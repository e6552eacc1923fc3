#include "output/statistics_text.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/measure.hpp"
#include "output/text_width.hpp"
#include "output/utf8.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kMaxNameColumns = 44;
constexpr std::size_t kMaxMembers = 12;

/// A table of texts; the first column is aligned to the left, the others to the right.
class Table {
public:
    explicit Table(std::vector<std::string> head) { rows_.push_back(std::move(head)); }
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    std::string text() const {
        std::vector<int> widths(rows_.front().size(), 0);
        for (const auto& row : rows_) {
            for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text_columns(row[i]));
        }
        std::string out;
        for (const auto& row : rows_) {
            out += "  ";
            for (std::size_t i = 0; i < row.size(); ++i) {
                const std::string padding(static_cast<std::size_t>(widths[i] - text_columns(row[i])), ' ');
                out += i == 0 ? row[i] + padding : "  " + padding + row[i];
            }
            while (out.ends_with(' ')) out.pop_back();
            out += '\n';
        }
        return out;
    }

private:
    std::vector<std::vector<std::string>> rows_;
};

/// A name without control characters, short enough for a column of a terminal.
std::string cell(std::string_view text) {
    std::string out;
    int columns = 0;
    for (const char32_t c : decode_utf8(text)) {
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) continue;
        std::string letter;
        append_utf8(letter, c);
        columns += text_columns(letter);
        if (columns > static_cast<int>(kMaxNameColumns)) return out + "…";
        out += letter;
    }
    return out;
}

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
    Table table({"kind", "number"});
    for (const auto& [kind, count] : statistics.node_counts)
        table.add({std::string(name(kind)), std::to_string(count)});
    Table edges({"edge", "number"});
    for (const auto& [kind, count] : statistics.edge_counts)
        edges.add({std::string(name(kind)), std::to_string(count)});
    std::string out = fmt::format("Documents: {}", statistics.documents);
    if (!statistics.first.is_empty())
        out += fmt::format(", {} to {}", to_string(statistics.first), to_string(statistics.last));
    return out + "\n\nNodes\n" + table.text() + "\nEdges\n" + edges.text();
}

std::string summary_text(const NetworkSummary& whole, const NetworkSummary& countries) {
    Table table({"", "all nodes", "countries"});
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
    Table table({"name", "pagerank", "degree", "strength", "betweenness", "closeness"});
    for (std::size_t i = 0; i < rows_shown(vertices.size(), options.top); ++i) {
        const NodeMeasures& m = statistics.measures[vertices[i]];
        table.add({cell(label(graph.node(vertices[i]), options.language)), fmt::format("{:.4f}", m.pagerank),
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
            out += (i == 0 ? "" : ", ") + cell(label(graph.node(members[i]), options.language));
        }
        out += members.size() > kMaxMembers ? ", …\n" : "\n";
    }
    return communities.empty() ? std::string() : out;
}

std::string ties_text(const RelationshipGraph& graph, const CountryNetwork& network,
                      const StatisticsTextOptions& options) {
    if (network.ties.empty()) return {};
    Table table({"countries", "weight"});
    for (std::size_t i = 0; i < rows_shown(network.ties.size(), options.top); ++i) {
        const Tie& tie = network.ties[i];
        table.add({cell(label(graph.node(tie.a), options.language)) + " – " +
                       cell(label(graph.node(tie.b), options.language)),
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

std::string statistics_to_csv(const RelationshipGraph& graph, const Statistics& statistics,
                              const StatisticsTextOptions& options) {
    std::string out = "rank,id,label,kind";
    for (const Measure measure : kMeasures) out.append(1, ',').append(name(measure));
    out += ",clustering,component,community\r\n";
    const std::vector<Vertex> vertices = ranked(graph, statistics, options.kind);
    for (std::size_t i = 0; i < rows_shown(vertices.size(), options.top); ++i) {
        const Node& node = graph.node(vertices[i]);
        const NodeMeasures& m = statistics.measures[vertices[i]];
        out += fmt::format("{},{},{},{}", i + 1, csv_cell(node.id.value), csv_cell(label(node, options.language)),
                           name(node.kind));
        for (const Measure measure : kMeasures) out += fmt::format(",{:.9g}", value_of(m, measure));
        out += fmt::format(",{:.9g},{},{}\r\n", m.clustering, m.component, m.community);
    }
    return out;
}

}  // namespace guanxi
