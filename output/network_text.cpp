#include "output/network_text.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "graph/analysis/ranking.hpp"
#include "output/prose.hpp"
#include "output/text_table.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kMembersShown = 12;

std::size_t rows_shown(std::size_t all, std::size_t top) { return top == 0 ? all : std::min(all, top); }

std::string name_of(const NetworkReport& report, std::size_t vertex) {
    return table_cell(report.vertices[vertex].label);
}

std::string heading_of(std::string_view what, std::size_t shown, std::size_t all) {
    return shown < all ? fmt::format("\n{} ({} of {} shown)\n", what, shown, all) : fmt::format("\n{}\n", what);
}

/// A row of the table of numbers: its name, its value in a network (nothing where it has none), and its meaning.
struct NumberRow {
    const char* name;
    std::function<std::string(const NetworkReport&)> value;
    const char* meaning;
};

std::string share(double value) { return fmt::format("{:.3f}", value); }

const std::vector<NumberRow>& number_rows() {
    using R = NetworkReport;
    static const std::vector<NumberRow> rows{
        {"nodes", [](const R& r) { return std::to_string(r.summary.nodes); }, ""},
        {"ties", [](const R& r) { return std::to_string(r.summary.ties); }, "pairs of nodes that deal with each other"},
        {"density", [](const R& r) { return share(r.summary.density); }, "share of all pairs that are tied"},
        {"mean degree", [](const R& r) { return share(r.summary.mean_degree); }, "ties of a node on average"},
        {"components", [](const R& r) { return std::to_string(r.summary.components); },
         "parts that nothing joins; a node without ties is one"},
        {"largest component", [](const R& r) { return std::to_string(r.summary.largest_component); }, "nodes in it"},
        {"mean distance", [](const R& r) { return share(r.summary.mean_distance); },
         "steps from node to node on average, where a path leads"},
        {"diameter", [](const R& r) { return std::to_string(r.summary.diameter); },
         "most steps between two nodes of the largest component"},
        {"transitivity", [](const R& r) { return share(r.summary.transitivity); },
         "share of pairs with a common neighbour that are tied themselves"},
        {"mean clustering", [](const R& r) { return share(r.summary.mean_clustering); },
         "the same, for each node's neighbours and then averaged"},
        {"communities", [](const R& r) { return std::to_string(r.summary.communities); },
         "groups with more ties inside than by chance"},
        {"modularity", [](const R& r) { return share(r.summary.modularity); },
         "how clearly they are set apart: 0 is chance, 1 the most"},
        {"bridges", [](const R& r) { return std::to_string(r.findings.bridges); },
         "ties without which a part falls in two"},
        {"articulation points", [](const R& r) { return std::to_string(r.findings.cut_vertices.size()); },
         "nodes without which a part falls apart"},
        {"assortativity by degree", [](const R& r) { return share(r.findings.degree_assortativity); },
         "above 0 the busy deal with the busy, below 0 with the quiet"},
        {"assortativity by kind", [](const R& r) { return share(r.findings.kind_assortativity); },
         "above 0 nodes deal with their own kind, below 0 with others"},
        {"reciprocity",
         [](const R& r) { return r.findings.directed ? share(r.findings.directed->reciprocity) : std::string(); },
         "share of directed ties that are returned"},
        {"strong components",
         [](const R& r) {
             return r.findings.directed ? std::to_string(r.findings.directed->strong_components) : std::string();
         },
         "parts in which directed ties lead from each to each"},
    };
    return rows;
}

std::string with_rank(const std::string& value, std::size_t rank) { return fmt::format("{} ({})", value, rank); }

/// A community by its most central countries, or by its most central member where it has none.
std::string name_of_community(const NetworkReport& report, const std::vector<std::size_t>& members) {
    std::vector<std::size_t> heads;
    std::copy_if(members.begin(), members.end(), std::back_inserter(heads),
                 [&](std::size_t v) { return report.vertices[v].kind == "country"; });
    if (heads.empty()) heads.push_back(members.front());
    std::string text = name_of(report, heads.front());
    if (heads.size() > 1) text += " – " + name_of(report, heads[1]);
    return text;
}

/// The members of each community, the most central first.
std::map<int, std::vector<std::size_t>> communities_of(const NetworkReport& report) {
    std::map<int, std::vector<std::size_t>> communities;
    for (const std::size_t v : by_pagerank(report)) communities[report.measures[v].community].push_back(v);
    return communities;
}

std::vector<std::string> names_of(const NetworkReport& report, const std::vector<std::size_t>& vertices) {
    std::vector<std::string> names;
    names.reserve(vertices.size());
    for (const std::size_t v : vertices) names.push_back(name_of(report, v));
    return names;
}

/// The members by kind, in the order of the most central member of each kind.
std::string members_text(const NetworkReport& report, const std::vector<std::size_t>& members) {
    std::vector<std::pair<std::string, std::vector<std::size_t>>> kinds;
    for (const std::size_t v : members) {
        const std::string& kind = report.vertices[v].kind;
        auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& item) { return item.first == kind; });
        if (found == kinds.end()) found = kinds.insert(kinds.end(), {kind, {}});
        found->second.push_back(v);
    }
    if (kinds.size() == 1) return wrapped("     ", list_of(names_of(report, members), kMembersShown));
    std::string out;
    for (const auto& [kind, own] : kinds)
        out += wrapped(fmt::format("     {}: ", plural_of(kind)), list_of(names_of(report, own), kMembersShown));
    return out;
}

}  // namespace

std::vector<std::size_t> by_pagerank(const NetworkReport& report, std::string_view kind) {
    std::vector<std::size_t> vertices;
    for (std::size_t v = 0; v < report.vertices.size(); ++v) {
        if (kind.empty() || report.vertices[v].kind == kind) vertices.push_back(v);
    }
    std::vector<double> pageranks;
    for (const NodeMeasures& node : report.measures) pageranks.push_back(node.pagerank);
    const std::vector<std::size_t> ranks = ranks_of(pageranks);
    std::stable_sort(vertices.begin(), vertices.end(), [&](std::size_t a, std::size_t b) {
        const NodeMeasures& x = report.measures[a];
        const NodeMeasures& y = report.measures[b];
        return std::tuple(ranks[a], -x.degree, -x.strength) < std::tuple(ranks[b], -y.degree, -y.strength);
    });
    return vertices;
}

std::vector<std::string> community_names(const NetworkReport& report) {
    std::vector<std::string> names;
    for (const auto& [number, members] : communities_of(report)) {
        if (members.size() > 1) names.push_back(name_of_community(report, members));
    }
    return names;
}

std::string network_section(const std::vector<std::pair<std::string, const NetworkReport*>>& reports) {
    std::vector<std::string> head{""};
    for (const auto& [name, report] : reports) head.push_back(name);
    head.emplace_back("");
    TextTable table(std::move(head), 1, 1);
    for (const NumberRow& row : number_rows()) {
        std::vector<std::string> cells{row.name};
        bool has_value = false;
        for (const auto& [name, report] : reports) {
            cells.push_back(row.value(*report));
            has_value = has_value || !cells.back().empty();
        }
        cells.emplace_back(row.meaning);
        if (has_value) table.add(std::move(cells));
    }
    return "\nThe network in numbers\n" + table.text();
}

std::string ranking_section(const NetworkReport& report, std::string_view kind, std::string_view heading,
                            std::size_t top) {
    const std::vector<std::size_t> vertices = by_pagerank(report, kind);
    if (vertices.empty()) return {};
    std::vector<std::vector<std::size_t>> ranks;
    for (const auto value :
         {+[](const NodeMeasures& m) { return m.pagerank; },
          +[](const NodeMeasures& m) { return static_cast<double>(m.degree); },
          +[](const NodeMeasures& m) { return m.strength; }, +[](const NodeMeasures& m) { return m.betweenness; },
          +[](const NodeMeasures& m) { return m.closeness; }}) {
        std::vector<double> values;
        for (const std::size_t v : vertices) values.push_back(value(report.measures[v]));
        ranks.push_back(ranks_of(values));
    }
    TextTable table({"name", "PageRank", "degree", "strength", "betweenness", "closeness"});
    const std::size_t shown = rows_shown(vertices.size(), top);
    for (std::size_t i = 0; i < shown; ++i) {
        const NodeMeasures& m = report.measures[vertices[i]];
        table.add({name_of(report, vertices[i]), with_rank(fmt::format("{:.4f}", m.pagerank), ranks[0][i]),
                   with_rank(std::to_string(m.degree), ranks[1][i]),
                   with_rank(fmt::format("{:.4g}", m.strength), ranks[2][i]),
                   with_rank(fmt::format("{:.4f}", m.betweenness), ranks[3][i]),
                   with_rank(fmt::format("{:.4f}", m.closeness), ranks[4][i])});
    }
    return heading_of(heading, shown, vertices.size()) + table.text();
}

std::string measures_note() {
    return wrapped("  ",
                   "The rank among all of the kind stands in brackets; equals share one. PageRank: share of the time "
                   "that an endless walk along the ties spends here. Degree: with how many others there are ties. "
                   "Strength: their weights added up. Betweenness: share of the shortest paths between others that "
                   "lead through here. Closeness: 1 is next to everybody, 0 is out of reach.");
}

std::string communities_section(const NetworkReport& report, std::string_view heading, std::size_t top) {
    const std::map<int, std::vector<std::size_t>> communities = communities_of(report);
    std::vector<std::size_t> alone;
    std::size_t several = 0;
    for (const auto& [number, members] : communities) {
        if (members.size() > 1) {
            ++several;
        } else {
            alone.push_back(members.front());
        }
    }
    if (several == 0 || communities.size() < 2) return {};
    const std::size_t shown = rows_shown(several, top);
    std::string out = heading_of(heading, shown, several);
    for (const auto& [number, members] : communities) {
        if (members.size() < 2 || static_cast<std::size_t>(number) >= shown) continue;
        out += wrapped(fmt::format("{:3}  ", number + 1), fmt::format("{} ({})", name_of_community(report, members),
                                                                      count_of(members.size(), "member", "members")));
        out += members_text(report, members);
    }
    if (!alone.empty()) out += wrapped("  -  ", "By themselves: " + list_of(names_of(report, alone), kMembersShown));
    return out;
}

std::string bridges_section(const NetworkReport& report, std::size_t top) {
    std::vector<RatedTie> crossings;
    std::copy_if(report.findings.ties.begin(), report.findings.ties.end(), std::back_inserter(crossings),
                 [](const RatedTie& tie) { return tie.crosses; });
    if (crossings.empty()) return {};
    TextTable table({"tie", "communities", "weight", "betweenness", ""}, 2, 1);
    const std::size_t shown = rows_shown(crossings.size(), top);
    for (std::size_t i = 0; i < shown; ++i) {
        const RatedTie& tie = crossings[i];
        const auto [low, high] =
            std::minmax({report.measures[tie.a].community + 1, report.measures[tie.b].community + 1});
        table.add({name_of(report, tie.a) + " – " + name_of(report, tie.b), fmt::format("{} – {}", low, high),
                   fmt::format("{:.4g}", tie.weight),
                   report.findings.has_betweenness ? fmt::format("{:.4f}", tie.betweenness) : "–",
                   tie.is_bridge ? "the only way" : ""});
    }
    return heading_of("Bridges between communities", shown, crossings.size()) +
           wrapped("  ", report.findings.has_betweenness
                             ? "Ties between them that most shortest paths use (betweenness: the share of these)."
                             : "Their strongest ties; the network is too big for the betweenness of ties.") +
           table.text();
}

std::string cut_vertices_section(const NetworkReport& report, std::size_t top) {
    const std::vector<CutVertex>& vertices = report.findings.cut_vertices;
    if (vertices.empty()) return {};
    TextTable table({"name", "kind", "parts", "cut off"}, 2);
    const std::size_t shown = rows_shown(vertices.size(), top);
    for (std::size_t i = 0; i < shown; ++i) {
        const CutVertex& item = vertices[i];
        table.add({name_of(report, item.vertex), report.vertices[item.vertex].kind, std::to_string(item.pieces),
                   std::to_string(item.cut_off)});
    }
    return heading_of("On whom the network hangs", shown, vertices.size()) +
           wrapped("  ",
                   "Without one of these the rest falls into so many parts, and so many nodes are cut off from the "
                   "largest.") +
           table.text();
}

std::string cliques_section(const NetworkReport& report, std::string_view who, std::size_t top) {
    const Cliques& cliques = report.findings.cliques;
    if (cliques.members.empty()) return {};
    const std::size_t shown = rows_shown(cliques.members.size(), top);
    std::string out =
        heading_of(fmt::format("Circles of {} that all deal with each other", who), shown, cliques.members.size());
    if (!cliques.is_complete) out += "  The search ended here: there are more, perhaps larger ones.\n";
    for (std::size_t i = 0; i < shown; ++i) {
        std::vector<std::size_t> members(cliques.members[i].begin(), cliques.members[i].end());
        std::stable_sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
            return report.measures[a].pagerank > report.measures[b].pagerank;
        });
        out += wrapped(fmt::format("{:3}  ", members.size()), list_of(names_of(report, members), kMembersShown));
    }
    return out;
}

std::string network_to_text(const NamedNetwork& network, const MeasuredNetwork& measured, const Findings& findings,
                            std::size_t top) {
    const NetworkReport report{network.vertices, measured.nodes, measured.summary, findings};
    std::string out = fmt::format("{}, {}\n", count_of(measured.summary.nodes, "node", "nodes"),
                                  count_of(measured.summary.ties, "tie", "ties"));
    out += network_section({{"value", &report}});
    std::set<std::string_view> kinds;
    for (const NamedVertex& vertex : network.vertices) kinds.insert(vertex.kind);
    for (const std::string_view kind : kinds)
        out += ranking_section(report, kind, fmt::format("Most central {}", plural_of(kind)), top);
    if (!kinds.empty()) out += measures_note();
    out += communities_section(report, "Communities", top);
    out += bridges_section(report, top);
    out += cut_vertices_section(report, top);
    out += cliques_section(report, "nodes", top);
    return out;
}

}  // namespace guanxi
