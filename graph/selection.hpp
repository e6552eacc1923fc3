#pragma once

#include <functional>
#include <set>

#include "graph/relationship_graph.hpp"

namespace guanxi {

/// Which part of a graph to look at. Empty members keep everything.
struct Selection {
    std::set<NodeKind> kinds;
    std::set<EdgeKind> edges;
    /// Keeps evidence dated on or after `from` and on or before `to` (both inclusive, at the precision that both
    /// dates have: an edge of 2025 lies in a window from 2025-06). Evidence without a date of its own is dated by its
    /// document; evidence that nothing dates is left out when a window is given. Offices of leaders who have other
    /// edges in the window stay, whenever these were dated: for whom somebody acts does not depend on the article that
    /// says so.
    Date from;
    Date to;
    /// Keeps evidence only where all days that its date may mean lie in the window: what is dated 2025 is not in
    /// 2025-06.
    bool needs_precision = false;
    /// Leaves out edges of a lower confidence, in [0, 1].
    double min_confidence = 0;
    /// Leaves out nodes that have no edge. A window and a least confidence do so too.
    bool connected_only = false;

    bool keeps_everything() const;  ///< Nothing is selected.
};

/// The date by which a window keeps a statement: its own, or that of its document where it tells no year.
Date date_of(const RelationshipGraph& graph, const EdgeEvidence& item);

/// The part of `graph` that `selection` describes, as a graph of its own, with edges summed anew from the evidence
/// that is left. Nodes and documents stay as they are. O(n + m).
RelationshipGraph select(const RelationshipGraph& graph, const Selection& selection);

/// The part of `graph` whose nodes satisfy `keep`, with the edges between them.
RelationshipGraph select_nodes(const RelationshipGraph& graph, const std::function<bool(Vertex)>& keep);

/// The same, with those edges only that satisfy `keep_edge`.
RelationshipGraph select_part(const RelationshipGraph& graph, const std::function<bool(Vertex)>& keep,
                              const std::function<bool(const EdgeRef&)>& keep_edge);

}  // namespace guanxi
