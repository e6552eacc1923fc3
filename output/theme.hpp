#pragma once

#include <array>
#include <string_view>

#include "graph/facts/kinds.hpp"

namespace guanxi {

/// The outline of a node. Each has a Graphviz shape of nearly the same form.
enum class Shape { ellipse, rounded_box, note, hexagon, octagon, box_3d, dot };

/// How a line ends at its target.
enum class ArrowHead { none, normal, open, tee, diamond };

/// How a line is drawn along its way.
enum class Dash { solid, dashed, dotted, dash_dot };

/// The look of a node kind. Colours are "#rrggbb".
struct NodeStyle {
    Shape shape = Shape::rounded_box;
    std::string_view fill;
    std::string_view outline;
    std::string_view text;
    double outline_width_pt = 1;
};

/// The look of an edge kind.
struct EdgeStyle {
    std::string_view colour;
    double width_pt = 1;
    Dash dash = Dash::solid;
    ArrowHead head = ArrowHead::normal;
};

/// The colours of a node that is coloured by its community.
struct Tint {
    std::string_view fill;
    std::string_view outline;
    std::string_view text;
};

/// What became of a pair between two graphs.
enum class Change { fresh, gone, stronger, weaker, same };

inline constexpr std::array kChanges{Change::fresh, Change::gone, Change::stronger, Change::weaker, Change::same};

/// All that a picture's looks depend on beside the graph.
struct Theme {
    std::string_view background;
    std::string_view text;        ///< Titles and legend.
    std::string_view soft_text;   ///< Subtitles and second lines.
    std::string_view halo;        ///< Behind the labels of lines.
    std::string_view frame_fill;  ///< Behind a country and its leaders.
    std::string_view frame_outline;
    std::array<NodeStyle, kNodeKinds.size()> nodes;
    std::array<EdgeStyle, kEdgeKinds.size()> edges;
    std::array<EdgeStyle, 5> changes;  ///< By `Change`.
    std::array<Tint, 6> communities;   ///< Of the largest, the largest first.
    Tint other_communities;

    const NodeStyle& style(NodeKind kind) const { return nodes[static_cast<std::size_t>(kind)]; }      ///< Its look.
    const EdgeStyle& style(Change change) const { return changes[static_cast<std::size_t>(change)]; }  ///< Its look.
    const EdgeStyle& style(EdgeKind kind) const { return edges[static_cast<std::size_t>(kind)]; }      ///< Its look.
};

/// The theme for paper and light screens. Hues are those of Okabe and Ito, "Color Universal Design" (2008,
/// https://jfly.uni-koeln.de/color/), which people with any common colour blindness tell apart; fills are tints of
/// them and texts shades of them, dark enough to be read. No kind is told by colour alone: nodes differ in shape, lines
/// in width, dash, arrow head and label, so a print in grey says the same.
const Theme& light_theme();

/// The same hues on a dark ground.
const Theme& dark_theme();

/// Font families in the order of preference, Chinese ones first, ending in a generic one.
inline constexpr std::string_view kFontFamilies =
    "Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, PingFang SC, Microsoft YaHei, WenQuanYi Micro Hei, Arial, "
    "Helvetica, "
    "sans-serif";

}  // namespace guanxi
