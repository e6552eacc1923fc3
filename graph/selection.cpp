#include "graph/selection.hpp"

#include <memory>
#include <utility>
#include <vector>

#include "graph/build.hpp"
#include "graph/day_range.hpp"

namespace guanxi {

namespace {

/// Compares two dates by the parts that both have; a year that one of them lacks makes them equal.
int compare(const Date& a, const Date& b) {
    if (a.year == 0 || b.year == 0) return 0;
    if (a.year != b.year) return a.year < b.year ? -1 : 1;
    if (a.month == 0 || b.month == 0) return 0;
    if (a.month != b.month) return a.month < b.month ? -1 : 1;
    if (a.day == 0 || b.day == 0 || a.day == b.day) return 0;
    return a.day < b.day ? -1 : 1;
}

bool is_inside(const Date& date, const Selection& selection) {
    if (selection.from.is_empty() && selection.to.is_empty()) return true;
    if (date.year == 0) return false;
    if (selection.needs_precision) {
        return (selection.from.is_empty() || first_day(date) >= first_day(selection.from)) &&
               (selection.to.is_empty() || last_day(date) <= last_day(selection.to));
    }
    return (selection.from.is_empty() || compare(date, selection.from) >= 0) &&
           (selection.to.is_empty() || compare(date, selection.to) <= 0);
}

template <class Kind>
bool has(const std::set<Kind>& kinds, Kind kind) {
    return kinds.empty() || kinds.contains(kind);
}

/// An edge with the evidence that lies in the selection's window, summed anew; without evidence if none does.
Edge part_inside(const RelationshipGraph& graph, const Edge& edge, const Selection& selection) {
    Edge part{edge.kind, 0, 0, {}, {}};
    part.qualifiers.status = edge.qualifiers.status;
    for (const EdgeEvidence& item : edge.evidence) {
        if (is_inside(date_of(graph, item), selection)) part.evidence.push_back(item);
    }
    summarize(part);
    return part;
}

const Vertex kNowhere = boost::graph_traits<BoostGraph>::null_vertex();

/// Copies the nodes that satisfy `keep` into `structure`. Returns for each old vertex the new one, or `kNowhere`.
std::vector<Vertex> copy_nodes(const RelationshipGraph& graph, BoostGraph& structure,
                               const std::function<bool(Vertex)>& keep) {
    std::vector<Vertex> moved(graph.node_count(), kNowhere);
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        if (keep(vertex)) moved[vertex] = boost::add_vertex(graph.node(vertex), structure);
    }
    return moved;
}

}  // namespace

bool Selection::keeps_everything() const {
    return kinds.empty() && edges.empty() && from.is_empty() && to.is_empty() && min_confidence <= 0 && !connected_only;
}

Date date_of(const RelationshipGraph& graph, const EdgeEvidence& item) {
    const Date& own = item.qualifiers.date;
    return own.year != 0 ? own : graph.documents()[item.document].published;
}

RelationshipGraph select(const RelationshipGraph& graph, const Selection& selection) {
    if (selection.keeps_everything()) return graph;
    const bool drops_loose_nodes = selection.connected_only || selection.min_confidence > 0 ||
                                   !selection.from.is_empty() || !selection.to.is_empty();
    const auto is_kind_kept = [&](Vertex vertex) { return has(selection.kinds, graph.node(vertex).kind); };
    std::vector<std::pair<EdgeRef, Edge>> edges;
    std::vector<bool> is_connected(graph.node_count());
    const auto keep = [&](const EdgeRef& ref, const Selection& window) {
        if (!has(selection.edges, graph.edge(ref).kind) || !is_kind_kept(ref.m_source) || !is_kind_kept(ref.m_target))
            return;
        Edge part = part_inside(graph, graph.edge(ref), window);
        if (part.evidence.empty() || part.confidence < selection.min_confidence) return;
        is_connected[ref.m_source] = is_connected[ref.m_target] = true;
        edges.emplace_back(ref, std::move(part));
    };
    const auto is_office = [&](const EdgeRef& ref) { return graph.edge(ref).kind == EdgeKind::holds_office; };
    for (const EdgeRef& ref : graph.edges()) {
        if (!is_office(ref)) keep(ref, selection);
    }
    Selection always = selection;
    always.from = always.to = Date{};
    const std::vector<bool> is_active = is_connected;
    for (const EdgeRef& ref : graph.edges()) {
        if (is_office(ref)) keep(ref, is_active[ref.m_source] ? always : selection);
    }
    auto structure = std::make_unique<BoostGraph>();
    const auto moved = copy_nodes(graph, *structure, [&](Vertex vertex) {
        return is_kind_kept(vertex) && (is_connected[vertex] || !drops_loose_nodes);
    });
    for (auto& [ref, edge] : edges) {
        const auto added = boost::add_edge(moved[ref.m_source], moved[ref.m_target], *structure);
        (*structure)[added.first] = std::move(edge);
    }
    return {std::move(structure), graph.documents()};
}

RelationshipGraph select_nodes(const RelationshipGraph& graph, const std::function<bool(Vertex)>& keep) {
    return select_part(graph, keep, [](const EdgeRef&) { return true; });
}

RelationshipGraph select_part(const RelationshipGraph& graph, const std::function<bool(Vertex)>& keep,
                              const std::function<bool(const EdgeRef&)>& keep_edge) {
    auto structure = std::make_unique<BoostGraph>();
    const auto moved = copy_nodes(graph, *structure, keep);
    for (const EdgeRef& ref : graph.edges()) {
        if (moved[ref.m_source] == kNowhere || moved[ref.m_target] == kNowhere || !keep_edge(ref)) continue;
        boost::add_edge(moved[ref.m_source], moved[ref.m_target], graph.edge(ref), *structure);
    }
    return {std::move(structure), graph.documents()};
}

}  // namespace guanxi
