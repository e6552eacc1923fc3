#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "graph/analysis/statistics.hpp"
#include "graph/difference.hpp"
#include "graph/relationship_graph.hpp"
#include "output/labels.hpp"
#include "output/measure.hpp"
#include "output/theme.hpp"

namespace guanxi {

/// How the positions are found.
enum class LayoutMethod {
    layered,   ///< Columns from left to right, by Graphviz's dot.
    stress,    ///< Distances on the paper follow distances in the graph, by neato.
    force,     ///< Springs and repulsion on several levels, for thousands of nodes, by sfdp.
    radial,    ///< Rings around the most central node, by twopi.
    circular,  ///< Circles, by circo.
};

/// What the colour of a node tells.
enum class ColourBy { kind, community };

/// What is gathered in a common field.
enum class ClusterBy {
    nothing,
    community,  ///< Nodes of one community.
    alliance,   ///< An organisation and its members.
};

/// What a user may say about a picture.
struct DrawingOptions {
    DrawingLanguage language = DrawingLanguage::zh;
    Measure size_by = Measure::degree;
    std::string title;                   ///< Empty: the title of the only document, else a general one.
    std::size_t max_nodes = 150;         ///< A larger graph is drawn as its backbone; 0 draws all.
    std::size_t backbone_nodes = 80;     ///< What can be read on a page.
    std::optional<LayoutMethod> method;  ///< Nothing: by the size of the graph.
    ColourBy colour_by = ColourBy::kind;
    ClusterBy clusters = ClusterBy::nothing;
    bool has_notes = false;              ///< Numbers on the lines, and the sentences behind them under the picture.
    bool keeps_relations_apart = false;  ///< A line for each relation, not one for each pair; no junctions.
    bool has_junctions = true;           ///< What several share in one way is drawn as lines that meet.
    bool is_compact = false;       ///< One of several pictures: names without offices and codes, labels without dates.
    std::size_t notes_before = 0;  ///< On the same page: the numbers go on from there.
    std::optional<PairChanges> changes;  ///< The graph is one laid over an earlier one: lines tell what changed.
    const Theme* theme = &light_theme();
};

/// One line of text with its place in the hierarchy.
struct TextLine {
    std::string text;
    double size_pt = 11;
    bool is_bold = false;
    bool is_soft = false;  ///< A second line: lighter.

    /// The width in which it is set, by `text_width_em`.
    double width_pt() const;
    bool operator==(const TextLine&) const = default;
};

/// A box with its text.
struct DrawnNode {
    std::string id;                ///< The entity's id; of a junction "junction:1", "junction:2", …
    std::optional<NodeKind> kind;  ///< Nothing for a junction.
    Shape shape = Shape::rounded_box;
    std::vector<TextLine> lines;
    double width_pt = 0;
    double height_pt = 0;
    Tint colours;
    std::string tooltip;
    int column = 0;                    ///< In the layered layout, from left to right.
    bool is_apart = false;             ///< Has no line: stands in a row under the others.
    bool is_absent = false;            ///< Has no line in this picture of several: drawn faint.
    std::optional<std::size_t> frame;  ///< Index of the frame that holds it.
};

/// One relation that a line stands for.
struct DrawnRelation {
    EdgeKind kind = EdgeKind::met;
    Status status = Status::reported;
    Date date;
    bool is_reversed = false;  ///< It goes from the line's end to its start.
    int weight = 0;

    auto operator<=>(const DrawnRelation&) const = default;
};

/// All relations of one pair of nodes, drawn as one line; a single one where they are kept apart.
struct DrawnLine {
    std::string id;        ///< The ids of its ends, or of the one relation that it stands for.
    std::size_t from = 0;  ///< Index into `Drawing::nodes`; never in a column right of `to`.
    std::size_t to = 0;
    std::vector<DrawnRelation> relations;  ///< The most telling first; empty for a line from a member to its junction.
    std::vector<TextLine> label;
    std::string_view colour;
    double width_pt = 1;
    Dash dash = Dash::solid;
    ArrowHead head_at_from = ArrowHead::none;
    ArrowHead head_at_to = ArrowHead::none;
    std::optional<WeightChange> change;  ///< In a picture of changes.
    bool is_denied = false;              ///< Gets a cross on its middle.
    std::string tooltip;
    std::string classes;  ///< For the SVG: "edge met planned".
    double weight = 1;    ///< How much the layout tries to keep it short and straight.
    bool is_inside_frame =
        false;  ///< From a country to its leader in the same frame: drawn straight, behind the boxes.
    bool is_told_by_cluster = false;  ///< A mere membership that a field tells: keeps the nodes near, but is not drawn.
};

/// A rounded field behind a country and the leaders who hold office there.
struct Frame {
    std::string id;
    std::vector<std::size_t> nodes;
};

/// A soft field behind nodes that belong together. Fields may cross.
struct Cluster {
    std::string id;
    std::string title;
    std::vector<std::size_t> nodes;  ///< Ascending.
    Tint colours;
};

/// A note under the picture on one line of it, numbered by its place in the list from 1: what the line stands for, and
/// the sentences that state it, each with its article.
struct EvidenceNote {
    std::string head;
    std::vector<std::string> quotes;
    std::string remainder;  ///< Of further sentences: in which notes they stand, and how many there are.
};

/// A sample in the legend, with its words.
struct LegendEntry {
    enum class Sample { node, line, junction, frame, community, cluster, note };
    Sample sample = Sample::note;
    std::optional<NodeKind> node_kind;
    std::optional<EdgeKind> edge_kind;
    Status status = Status::reported;
    std::string text;
    std::optional<Change> change = {};
    Tint colours = {};  ///< Of a community.
};

/// A picture before it has positions: every visible decision, without a drawing library.
struct Drawing {
    LayoutMethod method = LayoutMethod::layered;
    std::vector<DrawnNode> nodes;  ///< By id; junctions last.
    std::vector<DrawnLine> lines;  ///< By the ids of their ends.
    std::vector<Frame> frames;
    std::vector<Cluster> clusters;    ///< The largest first.
    std::vector<LegendEntry> legend;  ///< Only what occurs.
    std::string title;
    std::string subtitle;
    std::vector<EvidenceNote> notes;
    std::string sources;             ///< Where the articles stand, in one long line.
    std::string description;         ///< What the picture says in a few sentences, for those who cannot see it.
    std::string language;            ///< BCP 47: "zh" or "en".
    bool colours_tell_kinds = true;  ///< Else communities.
    const Theme* theme = nullptr;
};

/// What became of a pair with these weights.
Change change_of(const WeightChange& weights);

/// The picture of a graph. `statistics` must be those of this graph; without measures all nodes are of one size.
/// Deterministic. O(n² + m log m) for up to `max_nodes` nodes.
Drawing make_drawing(const RelationshipGraph& graph, const Statistics& statistics, const DrawingOptions& options = {});

}  // namespace guanxi
