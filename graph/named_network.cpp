#include "graph/named_network.hpp"

#include <numeric>
#include <utility>

#include "graph/projection.hpp"

namespace guanxi {

namespace {

std::vector<NamedVertex> names_of(const RelationshipGraph& graph, const std::vector<Vertex>& vertices,
                                  LabelLanguage language) {
    std::vector<NamedVertex> names;
    names.reserve(vertices.size());
    for (const Vertex vertex : vertices) {
        const Node& node = graph.node(vertex);
        names.push_back({node.id.value, label(node, language), std::string(name(node.kind))});
    }
    return names;
}

}  // namespace

NamedNetwork named_network(const RelationshipGraph& graph, NetworkView view, LabelLanguage language) {
    switch (view) {
        case NetworkView::whole: break;
        case NetworkView::countries: {
            CountryProjection projection = project_to_countries(graph);
            return {names_of(graph, projection.countries, language), std::move(projection.network), std::nullopt};
        }
        case NetworkView::two_mode: {
            TwoModeProjection projection = project_to_two_modes(graph);
            return {names_of(graph, projection.vertices, language), std::move(projection.network), std::nullopt};
        }
    }
    std::vector<Vertex> all(graph.node_count());
    std::iota(all.begin(), all.end(), Vertex{0});
    return {names_of(graph, all, language), to_network(graph), to_directed_network(graph)};
}

}  // namespace guanxi
