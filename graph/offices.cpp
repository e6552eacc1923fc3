#include "graph/offices.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace guanxi {

std::set<ToldOffice> offices_of(const RelationshipGraph& graph) {
    std::set<ToldOffice> offices;
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        if (edge.kind != EdgeKind::holds_office) continue;
        const EntityId& home = graph.node(ref.m_target).id;
        if (!edge.qualifiers.office.empty()) offices.insert({home, edge.qualifiers.office});
        for (const EdgeEvidence& item : edge.evidence) {
            if (!item.qualifiers.office.empty()) offices.insert({home, item.qualifiers.office});
        }
    }
    return offices;
}

RelationshipGraph with_offices_in(const RelationshipGraph& graph, LabelLanguage language, const OfficeLabels& labels) {
    const auto name_of = [&](const EntityId& home, const std::string& office) -> std::string {
        const auto at = labels.find({home, office});
        if (at == labels.end()) return office;
        const std::string& name = language == LabelLanguage::zh ? at->second.zh : at->second.en;
        return name.empty() ? office : name;
    };
    const std::set<ToldOffice> offices = offices_of(graph);
    if (std::all_of(offices.begin(), offices.end(),
                    [&](const ToldOffice& told) { return name_of(told.home, told.office) == told.office; }))
        return graph;
    auto structure = std::make_unique<BoostGraph>(graph.structure());
    const auto [first, last] = boost::edges(*structure);
    for (auto at = first; at != last; ++at) {
        Edge& edge = (*structure)[*at];
        if (edge.kind != EdgeKind::holds_office) continue;
        const EntityId& home = (*structure)[boost::target(*at, *structure)].id;
        edge.qualifiers.office = name_of(home, edge.qualifiers.office);
        for (EdgeEvidence& item : edge.evidence) item.qualifiers.office = name_of(home, item.qualifiers.office);
    }
    return {std::move(structure), graph.documents()};
}

}  // namespace guanxi
