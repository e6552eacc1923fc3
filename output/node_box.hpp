#pragma once

#include "output/drawn_graph.hpp"

namespace guanxi {

/// From the base line of one line of a box to the next, in sizes of its text.
inline constexpr double kNodeLineSpacing = 1.28;

/// Gives a node the size that its text needs inside its outline.
void fit_box(DrawnNode& node);

/// What a box tells of a node beside its names.
struct BoxFacts {
    double importance = 0;            ///< How large its text is to be, from 0 to 1; above where boxes must stand out.
    const EdgeRef* office = nullptr;  ///< Of a leader: the office that is named.
};

/// The box of a node: name, country code, office or date in lines, with shape, colours and hover text. Where the
/// options ask for short boxes, the name alone.
DrawnNode node_box(const DrawnGraph& drawn, Vertex vertex, const BoxFacts& facts);

/// The colours of a node's community; those of other communities for all but the largest.
const Tint& community_colours(const DrawnGraph& drawn, Vertex vertex);

}  // namespace guanxi
