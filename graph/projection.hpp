#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "graph/network.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

/// The country-to-country projection: every country of a graph, and how closely each two deal with each other.
struct CountryProjection {
    std::vector<Vertex> countries;  ///< Every node of kind country, tied or not; vertices of the graph, ascending.
    Network network;                ///< Vertex i of it is `countries[i]`.
};

/// Folds a typed graph onto its countries. Two different countries are tied with the sum of:
///
/// 1. The weight of every edge between them (`cooperates_with`, `supports`, `aids`, `opposes`, `attacks`).
/// 2. The weight of every `met` or `contacted` edge between a leader of the one and a leader of the other.
/// 3. The weight of every `visited` edge from a leader of the one to the other.
/// 4. 1/(k - 1) for every agreement, organization, project or event that k countries share, these two among them:
///    k = 2 ties them as one sentence does, and a summit of twenty gives each of its guests 1 in all, not 19 to each.
///    A country shares an agreement by `party_to` or by a leader who `signed` it, an organization by `member_of`, a
///    project by `partner_in`, an event by `attended` or `hosted`, itself or by a leader. It shares a thing once,
///    whatever the number and weight of such edges. Who only `witnessed` a signature is not bound by it, and an
///    organization that is party or partner does not speak for its members: neither counts.
///
/// Edges that deny something never count, not even for a leader's office; planned ones do. Hostile edges (`opposes`,
/// `attacks`) are ties like others: they are dealings, and the network says who deals with whom, not who likes whom.
/// A leader without a known country, and dealings inside one country, tie nothing.
///
/// O(n + m + sum of k² + t log t) for t ties before they are joined. The weighting of rule 4 follows M. E. J. Newman,
/// "Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality", Phys. Rev. E 64, 016132
/// (2001), doi:10.1103/PhysRevE.64.016132.
CountryProjection project_to_countries(const RelationshipGraph& graph);

/// What a tie between two countries is made of.
struct TieContent {
    std::map<EdgeKind, int> dealings;        ///< Rules 1 to 3: how many sentences state them, by kind.
    std::map<NodeKind, std::size_t> shared;  ///< Rule 4: how many things the two share, by kind.

    bool operator==(const TieContent&) const = default;
};

/// The content of ties between countries, which are vertices of the graph, a < b; parallel to `ties`. Cost as of
/// `project_to_countries`.
std::vector<TieContent> contents_of(const RelationshipGraph& graph, const std::vector<Tie>& ties);

/// Countries by what they share: a network with two sorts of vertices, whose ties all lead from one to the other.
struct TwoModeProjection {
    std::vector<Vertex> vertices;  ///< Every country, agreement, organization, project and event; ascending.
    Network network;               ///< Vertex i of it is `vertices[i]`.
};

/// Ties every country to each agreement, organization, project and event that it shares, by the edges of rule 4 above.
/// The weight is the sum of the weights of those edges, the country's own and its leaders'. Two countries are never
/// tied, nor are two shared things. O(n + m).
TwoModeProjection project_to_two_modes(const RelationshipGraph& graph);

/// For every vertex the country that it acts for: a country for itself; a leader for the country in which he
/// `holds_office` (of several the one that most sentences state, then the smallest id), else for his `Node::home` where
/// that is a country of the graph; nothing for other nodes. O(n + m).
std::vector<std::optional<Vertex>> acting_countries(const RelationshipGraph& graph);

}  // namespace guanxi
