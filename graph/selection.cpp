#include "graph/selection.hpp"

#include <memory>
#include <utility>
#include <vector>

#include "graph/build.hpp"

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
    return (selection.from.is_empty() || compare(date, selection.from) >= 0) &&
           (selection.to.is_empty() || compare(date, selection.to) <= 0);
}

template <class Kind>
bool has(const std::set<Kind>& kinds, Kind kind) {
    return kinds.empty() || kinds.contains(kind);
}

}  // namespace

bool Selection::keeps_everything() const {
    return kinds.empty() && edges.empty() && from.is_empty() && to.is_empty() && !connected_only;
}

RelationshipGraph select(const RelationshipGraph& graph, const Selection& selection) {
    if (selection.keeps_everything()) return graph;
    Facts all = facts_of(graph);
    std::vector<DocumentFacts> kept;
    std::set<EntityId> connected;
    for (const DocumentFacts& document : all.documents()) {
        DocumentFacts part{document.document, {}, {}};
        std::set<EntityId> entities;
        for (const Entity& entity : document.entities) {
            if (!has(selection.kinds, entity.kind)) continue;
            entities.insert(entity.id);
            part.entities.push_back(entity);
        }
        for (const Relation& relation : document.relations) {
            const Date& own = relation.qualifiers.date;
            const Date& date = own.year != 0 ? own : document.document.published;
            if (!has(selection.edges, relation.kind) || !entities.contains(relation.source) ||
                !entities.contains(relation.target) || !is_inside(date, selection)) {
                continue;
            }
            connected.insert(relation.source);
            connected.insert(relation.target);
            part.relations.push_back(relation);
        }
        kept.push_back(std::move(part));
    }
    if (selection.connected_only || !selection.from.is_empty() || !selection.to.is_empty()) {
        for (DocumentFacts& document : kept) {
            std::erase_if(document.entities, [&](const Entity& entity) { return !connected.contains(entity.id); });
        }
    }
    return build_graph(Facts(std::move(kept)));
}

RelationshipGraph select_nodes(const RelationshipGraph& graph, const std::function<bool(Vertex)>& keep) {
    auto structure = std::make_unique<BoostGraph>();
    std::vector<Vertex> moved(graph.node_count(), boost::graph_traits<BoostGraph>::null_vertex());
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        if (keep(vertex)) moved[vertex] = boost::add_vertex(graph.node(vertex), *structure);
    }
    for (const EdgeRef& ref : graph.edges()) {
        const Vertex source = moved[ref.m_source];
        const Vertex target = moved[ref.m_target];
        if (source == boost::graph_traits<BoostGraph>::null_vertex() ||
            target == boost::graph_traits<BoostGraph>::null_vertex()) {
            continue;
        }
        boost::add_edge(source, target, graph.edge(ref), *structure);
    }
    return {std::move(structure), graph.documents()};
}

}  // namespace guanxi
