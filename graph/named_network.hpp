#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/directed_network.hpp"
#include "graph/network.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// What a vertex of a network stands for.
struct NamedVertex {
    std::string id;     ///< Told apart by it; the same in another network that knows the same thing.
    std::string label;  ///< As people read it.
    std::string kind;   ///< A word of `NodeKind`; "node" where a network knows no kinds.

    bool operator==(const NamedVertex&) const = default;
};

/// A network whose vertices have names: what rankings and comparisons are made of, wherever it comes from.
struct NamedNetwork {
    std::vector<NamedVertex> vertices;  ///< By vertex of `network`.
    Network network;
    std::optional<DirectedNetwork> directed;  ///< The same vertices with directions, where there are any.

    bool operator==(const NamedNetwork&) const = default;
};

/// Which network of a typed graph is looked at.
enum class NetworkView {
    whole,      ///< Every node; see `to_network`.
    countries,  ///< Who deals with whom; see `project_to_countries`.
    two_mode,   ///< Countries by what they share; see `project_to_two_modes`.
};

/// Nodes of a graph by their names, in this order. Where two nodes of a kind have one label, the countries that edges
/// join to them tell them apart: "战略伙伴关系 (中国, 匈牙利)". O(n + m).
std::vector<NamedVertex> named_vertices(const RelationshipGraph& graph, const std::vector<Vertex>& vertices,
                                        LabelLanguage language);

/// A view of a graph, with labels in `language`. Vertices are in the order of their ids. O(n + m), and the cost of the
/// projection.
NamedNetwork named_network(const RelationshipGraph& graph, NetworkView view, LabelLanguage language);

}  // namespace guanxi
