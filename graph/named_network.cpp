#include "graph/named_network.hpp"

#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "graph/projection.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kCountriesNamed = 3;

/// For each node that has an entry, the countries that edges join to it.
void find_countries(const RelationshipGraph& graph, std::map<Vertex, std::set<Vertex>>& countries) {
    const auto take = [&](Vertex vertex, Vertex other) {
        const auto found = countries.find(vertex);
        if (found != countries.end() && graph.node(other).kind == NodeKind::country) found->second.insert(other);
    };
    for (const EdgeRef& ref : graph.edges()) {
        take(ref.m_source, ref.m_target);
        take(ref.m_target, ref.m_source);
    }
}

}  // namespace

std::vector<NamedVertex> named_vertices(const RelationshipGraph& graph, const std::vector<Vertex>& vertices,
                                        LabelLanguage language) {
    std::vector<NamedVertex> names;
    names.reserve(vertices.size());
    std::map<std::pair<NodeKind, std::string>, std::vector<std::size_t>> same;
    for (const Vertex vertex : vertices) {
        const Node& node = graph.node(vertex);
        same[{node.kind, label(node, language)}].push_back(names.size());
        names.push_back({node.id.value, label(node, language), std::string(name(node.kind))});
    }
    std::map<Vertex, std::set<Vertex>> countries;
    for (const auto& [label, places] : same) {
        if (places.size() < 2) continue;
        for (const std::size_t place : places) countries[vertices[place]];
    }
    if (countries.empty()) return names;
    find_countries(graph, countries);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = countries.find(vertices[i]);
        if (found == countries.end() || found->second.empty()) continue;
        std::string text;
        std::size_t named = 0;
        for (const Vertex country : found->second) {
            if (named++ == kCountriesNamed) break;
            text += (text.empty() ? "" : ", ") + label(graph.node(country), language);
        }
        names[i].label += " (" + text + (named > kCountriesNamed ? ", …)" : ")");
    }
    return names;
}

NamedNetwork named_network(const RelationshipGraph& graph, NetworkView view, LabelLanguage language) {
    switch (view) {
        case NetworkView::whole: break;
        case NetworkView::countries: {
            CountryProjection projection = project_to_countries(graph);
            return {named_vertices(graph, projection.countries, language), std::move(projection.network), std::nullopt};
        }
        case NetworkView::two_mode: {
            TwoModeProjection projection = project_to_two_modes(graph);
            return {named_vertices(graph, projection.vertices, language), std::move(projection.network), std::nullopt};
        }
    }
    std::vector<Vertex> all(graph.node_count());
    std::iota(all.begin(), all.end(), Vertex{0});
    return {named_vertices(graph, all, language), to_network(graph), to_directed_network(graph)};
}

}  // namespace guanxi
