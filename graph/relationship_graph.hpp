#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/graph/adjacency_list.hpp>

#include "graph/facts/facts.hpp"

namespace guanxi {

/// In which document, and under which names, a node is mentioned.
struct Appearance {
    std::size_t document = 0;  ///< Index into `RelationshipGraph::documents()`.
    std::vector<Alias> aliases;

    bool operator==(const Appearance&) const = default;
};

/// An actor or thing of the graph: the sum of what all documents tell of one entity.
struct Node {
    EntityId id;
    NodeKind kind = NodeKind::country;
    Names names;
    std::vector<Alias> aliases;           ///< Over all documents, sorted by text.
    int mentions = 0;                     ///< Over all documents.
    std::vector<Appearance> appearances;  ///< Sorted by document.
    std::optional<EntityId> home;         ///< A leader's country or organisation.
    EntityDetails details;
};

/// One statement behind an edge.
struct EdgeEvidence {
    std::size_t document = 0;  ///< Index into `RelationshipGraph::documents()`.
    Qualifiers qualifiers;     ///< What this statement tells.
    Evidence evidence;

    auto operator<=>(const EdgeEvidence&) const = default;
};

/// A relation of one kind and status between two nodes: the sum of all statements of it.
struct Edge {
    EdgeKind kind = EdgeKind::met;
    int weight = 0;         ///< How many separate sentences state it.
    double confidence = 0;  ///< How sure its evidence makes it, in [0, 1]; see `confidence`.
    /// The summary of the statements: the most precise date, then the most often told; the fullest office; all
    /// fields; of other texts the most often told.
    Qualifiers qualifiers;
    std::vector<EdgeEvidence> evidence;  ///< Sorted by document, span and rule; at least one.
};

/// The graph structure underneath: a directed multigraph with bundled properties. Vertices are in the order of
/// their ids. Of a symmetric relation the smaller id is the source.
using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Node, Edge>;
using Vertex = boost::graph_traits<BoostGraph>::vertex_descriptor;
using EdgeRef = boost::graph_traits<BoostGraph>::edge_descriptor;

/// Who deals with whom: a typed multigraph whose every edge keeps its evidence. Built once by `build_graph`, read-only
/// afterwards; copies are cheap. Two edges of one kind between the same two nodes exist only with different status.
class RelationshipGraph {
public:
    RelationshipGraph() = default;
    /// Takes over a finished structure. Requires vertices in the order of their ids and evidence that points into
    /// `documents`.
    RelationshipGraph(std::unique_ptr<const BoostGraph> structure, std::vector<Document> documents);

    const BoostGraph& structure() const { return *structure_; }            ///< For algorithms of Boost.Graph.
    const std::vector<Document>& documents() const { return documents_; }  ///< As `Facts` sorts them.

    std::size_t node_count() const { return boost::num_vertices(*structure_); }  ///< O(1).
    std::size_t edge_count() const { return boost::num_edges(*structure_); }     ///< O(1).

    const Node& node(Vertex vertex) const { return (*structure_)[vertex]; }    ///< Of a vertex of this graph.
    const Edge& edge(const EdgeRef& ref) const { return (*structure_)[ref]; }  ///< Of an edge of this graph.

    /// The edges in their documented order: by kind, source id, target id, status.
    const std::vector<EdgeRef>& edges() const { return edges_; }

    /// The vertex of an id, if the graph has it. O(1).
    std::optional<Vertex> find(const EntityId& id) const;

private:
    static std::shared_ptr<const BoostGraph> empty_structure();

    /// Never changed, null only after a move. Copies share it, because `edges_` points into it and Boost's graphs copy
    /// where they should move.
    std::shared_ptr<const BoostGraph> structure_ = empty_structure();
    std::vector<Document> documents_;
    std::vector<EdgeRef> edges_;
    std::unordered_map<std::string, Vertex> by_id_;
};

/// The language in which names are shown.
enum class LabelLanguage { zh, en };

/// The name to show for a node: in `language` where known, else in the other, else its key.
std::string label(const Node& node, LabelLanguage language = LabelLanguage::zh);

/// A stable, readable id of an edge: kind, source and target (and status unless reported), joined by '|'.
std::string edge_id(const RelationshipGraph& graph, const EdgeRef& ref);

}  // namespace guanxi
