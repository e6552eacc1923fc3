#include "output/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "output/backbone.hpp"
#include "output/clusters.hpp"
#include "output/columns.hpp"
#include "output/drawing_legend.hpp"
#include "output/drawing_words.hpp"
#include "output/drawn_graph.hpp"
#include "output/drawn_lines.hpp"
#include "output/junctions.hpp"
#include "output/layout_choice.hpp"
#include "output/line_style.hpp"
#include "output/node_box.hpp"
#include "output/text_width.hpp"
#include "output/tooltips.hpp"

// Steps: 1. what is shown (the backbone); 2. a box for each node; 3. relations that many share become junctions; 4.
// what is left is bundled to one line for each pair; 5. actors get their frames and sides, things their columns; 6.
// legend, title and description say what is there.

namespace guanxi {

double TextLine::width_pt() const { return size_pt * text_width_em(text) * (is_bold ? 1.07 : 1.0); }

namespace {

/// Of a graph that is not drawn whole, as many nodes as can be read on a page.
std::size_t shown_nodes(const RelationshipGraph& graph, const DrawingOptions& options) {
    if (options.max_nodes == 0 || graph.node_count() <= options.max_nodes) return 0;
    return std::min(options.backbone_nodes, options.max_nodes);
}

bool is_actor(NodeKind kind) { return kind == NodeKind::country || kind == NodeKind::leader; }

/// One relation as it is shown, with the edge that it comes from.
struct ShownEdge {
    EdgeRef ref;
    std::size_t source = 0;  ///< Index into the drawing's nodes.
    std::size_t target = 0;
};

class Sketch {
public:
    Sketch(const RelationshipGraph& graph, const Statistics& statistics, const DrawingOptions& options)
        : graph_(graph),
          statistics_(statistics),
          options_(options),
          language_(main_language(options.language)),
          backbone_(find_backbone(graph, statistics, options.size_by, shown_nodes(graph, options))),
          drawn_{graph, statistics, options, backbone_} {}

    Drawing draw() {
        drawing_.theme = options_.theme;
        drawing_.colours_tell_kinds = options_.colour_by == ColourBy::kind;
        drawing_.language = language_ == LabelLanguage::zh ? "zh" : "en";
        drawing_.method = options_.method.value_or(choose_layout(backbone_.vertices.size()));
        // Columns would tear apart what a field is to hold together.
        if (!options_.method && drawing_.method == LayoutMethod::layered && options_.clusters != ClusterBy::nothing)
            drawing_.method = LayoutMethod::stress;
        find_offices();
        for (const Vertex vertex : backbone_.vertices) add_node(vertex);
        for (const EdgeRef& ref : backbone_.edges) {
            if (ref.m_source == ref.m_target) continue;
            edges_.push_back({ref, index_.at(ref.m_source), index_.at(ref.m_target)});
        }
        add_frames();
        place_actors();
        if (options_.has_junctions && !options_.keeps_relations_apart && !options_.changes) merge_at_junctions();
        place_things();
        bundle_pairs();
        std::sort(drawing_.lines.begin(), drawing_.lines.end(), [](const DrawnLine& a, const DrawnLine& b) {
            return std::tie(a.from, a.to, a.id) < std::tie(b.from, b.to, b.id);
        });
        if (options_.changes) show_changes(drawing_, *options_.changes, language_);
        set_lonely_apart();
        drawing_.clusters = find_clusters(drawn_, drawing_);
        if (options_.clusters == ClusterBy::alliance) leave_memberships_to_clusters(drawing_);
        thin_out_labels(drawing_);
        if (options_.has_notes) add_notes();
        drawing_.legend = make_legend(drawn_, drawing_);
        add_words(drawing_, drawn_);
        return std::move(drawing_);
    }

private:
    // ---- nodes ----

    void find_offices() {
        for (const EdgeRef& ref : backbone_.edges) {
            if (graph_.edge(ref).kind == EdgeKind::holds_office &&
                graph_.edge(ref).qualifiers.status == Status::reported) {
                offices_[ref.m_source].push_back(ref);
            }
        }
    }

    /// How large a node is to be, 0 to 1: the root of its share of the largest value of its sort of node.
    double importance(Vertex vertex) {
        if (vertex >= statistics_.measures.size()) return 0;
        if (largest_.empty()) {
            for (const Vertex v : backbone_.vertices) {
                double& most = largest_[is_actor(graph_.node(v).kind)];
                most = std::max(most, value_of(statistics_.measures[v], options_.size_by));
            }
        }
        const double most = largest_[is_actor(graph_.node(vertex).kind)];
        return most > 0 ? std::sqrt(value_of(statistics_.measures[vertex], options_.size_by) / most) : 0;
    }

    /// Of hundreds of nodes on one page only the greatest can be read, so they are made greater.
    double spread() const {
        const double count = static_cast<double>(backbone_.vertices.size());
        return std::clamp(std::pow(count / 150, 0.8), 1.0, 12.0);
    }

    void add_node(Vertex vertex) {
        BoxFacts facts;
        facts.importance = importance(vertex) * spread();
        if (const auto at = offices_.find(vertex); at != offices_.end()) facts.office = &at->second.front();
        index_[vertex] = drawing_.nodes.size();
        drawing_.nodes.push_back(node_box(drawn_, vertex, facts));
    }

    // ---- actors: frames and sides ----

    void add_frames() {
        group_of_.resize(drawing_.nodes.size());
        for (std::size_t i = 0; i < group_of_.size(); ++i) group_of_[i] = i;
        std::map<std::size_t, std::vector<std::size_t>> leaders;
        for (const auto& [leader, refs] : offices_) {
            const std::size_t country = index_.at(refs.front().m_target);
            if (drawing_.nodes[country].kind != NodeKind::country) continue;
            leaders[country].push_back(index_.at(leader));
            group_of_[index_.at(leader)] = country;
        }
        if (drawing_.method != LayoutMethod::layered) return;
        for (auto& [country, members] : leaders) {
            members.insert(members.begin(), country);
            for (const std::size_t node : members) drawing_.nodes[node].frame = drawing_.frames.size();
            drawing_.frames.push_back({"frame:" + drawing_.nodes[country].id, std::move(members)});
        }
    }

    bool is_actor_node(std::size_t node) const {
        return drawing_.nodes[node].kind && is_actor(*drawing_.nodes[node].kind);
    }

    /// Left or right, for each node; things get the side of nobody.
    void place_actors() {
        std::vector<WeightedPair> ties;
        std::map<std::size_t, std::set<std::size_t>> groups_at_thing;
        for (const ShownEdge& edge : edges_) {
            if (is_actor_node(edge.target)) {
                ties.push_back({group_of_[edge.source], group_of_[edge.target], 1});
            } else {
                groups_at_thing[edge.target].insert(group_of_[edge.source]);
            }
        }
        for (const auto& [thing, groups] : groups_at_thing) {
            if (groups.size() == 2) ties.push_back({*groups.begin(), *groups.rbegin(), 1});
        }
        const std::vector<int> sides = split_sides(drawing_.nodes.size(), ties);
        for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) {
            if (is_actor_node(i)) drawing_.nodes[i].column = sides[group_of_[i]] == 0 ? kLeftActors : kRightActors;
        }
    }

    // ---- junctions ----

    void merge_at_junctions() {
        using RowKey = std::tuple<NodeKind, std::size_t, EdgeKind, Status, Date>;
        std::map<RowKey, std::map<std::size_t, EdgeRef>> grouped;
        for (const ShownEdge& edge : edges_) {
            if (is_actor_node(edge.target)) continue;
            const Edge& relation = graph_.edge(edge.ref);
            if (options_.clusters == ClusterBy::alliance &&
                is_mere_membership(relation.kind, relation.qualifiers.status))
                continue;
            const RowKey key{*drawing_.nodes[edge.source].kind, edge.target, relation.kind, relation.qualifiers.status,
                             relation.qualifiers.date};
            grouped[key].emplace(edge.source, edge.ref);
        }
        std::vector<JunctionRow> rows;
        std::vector<const std::map<std::size_t, EdgeRef>*> refs;
        for (const auto& [key, members] : grouped) {
            JunctionRow row{std::get<1>(key), {}};
            for (const auto& [member, ref] : members) row.members.push_back(member);
            rows.push_back(std::move(row));
            refs.push_back(&members);
        }
        std::set<const Edge*> merged;
        const std::vector<Junction> junctions = find_junctions(rows);
        for (std::size_t i = 0; i < junctions.size(); ++i) add_junction(i + 1, junctions[i], rows, refs, merged);
        std::erase_if(edges_, [&](const ShownEdge& edge) { return merged.contains(&graph_.edge(edge.ref)); });
    }

    void add_junction(std::size_t number, const Junction& junction, const std::vector<JunctionRow>& rows,
                      const std::vector<const std::map<std::size_t, EdgeRef>*>& refs, std::set<const Edge*>& merged) {
        std::map<std::size_t, std::vector<EdgeRef>> of_member;
        std::map<std::size_t, std::vector<EdgeRef>> of_target;
        std::vector<EdgeRef> all;
        for (const std::size_t row : junction.rows) {
            for (const std::size_t member : junction.members) {
                const EdgeRef& ref = refs[row]->at(member);
                of_member[member].push_back(ref);
                of_target[rows[row].target].push_back(ref);
                all.push_back(ref);
                merged.insert(&graph_.edge(ref));
            }
        }
        const std::size_t at = drawing_.nodes.size();
        DrawnNode node;
        node.id = "junction:" + std::to_string(number);
        node.shape = Shape::dot;
        node.column = kJunctions;
        node.tooltip = phrase(Word::all_to_all, language_);
        for (const std::size_t member : junction.members)
            node.tooltip += "\n" + drawing_.nodes[member].lines.front().text;
        fit_box(node);
        drawing_.nodes.push_back(std::move(node));
        group_of_.push_back(at);
        for (const auto& [member, edges] : of_member) {
            DrawnLine line;
            line.id = line_id(member, at);
            line.from = member;
            line.to = at;
            line.colour = options_.theme->style(EdgeKind::holds_office).colour;
            line.width_pt = 1.5;
            line.classes = "edge to-junction";
            line.tooltip = line_tooltip(graph_, edges, language_);
            line.weight = 2;
            drawing_.lines.push_back(std::move(line));
        }
        for (auto& [target, edges] : of_target) {
            in_junction_.insert(target);
            std::vector<EdgeRef> first_of_kind;
            for (const EdgeRef& ref : edges) {
                if (std::none_of(first_of_kind.begin(), first_of_kind.end(), [&](const EdgeRef& other) {
                        return graph_.edge(other).kind == graph_.edge(ref).kind &&
                               graph_.edge(other).qualifiers.status == graph_.edge(ref).qualifiers.status;
                    })) {
                    first_of_kind.push_back(ref);
                }
            }
            add_line(at, target, relations_of(first_of_kind, at, target), edges, "");
            drawing_.lines.back().classes += " from-junction";
        }
    }

    // ---- lines ----

    std::vector<DrawnRelation> relations_of(const std::vector<EdgeRef>& refs, std::size_t from, std::size_t to) const {
        std::vector<DrawnRelation> relations;
        for (const EdgeRef& ref : refs) {
            const Edge& edge = graph_.edge(ref);
            const bool is_reversed =
                !is_symmetric(edge.kind) && index_.at(ref.m_source) != from && index_.at(ref.m_target) != to;
            const Date date = options_.is_compact ? Date{} : edge.qualifiers.date;
            relations.push_back({edge.kind, edge.qualifiers.status, date, is_reversed, edge.weight});
        }
        std::sort(relations.begin(), relations.end(), is_more_telling);
        return relations;
    }

    std::string line_id(std::size_t from, std::size_t to) const {
        return drawing_.nodes[from].id + "|" + drawing_.nodes[to].id;
    }

    /// `relation`: the id of the only relation that the line stands for; empty where it stands for all of its pair.
    void add_line(std::size_t from, std::size_t to, std::vector<DrawnRelation> relations,
                  const std::vector<EdgeRef>& refs, const std::string& relation) {
        const DrawnNode& start = drawing_.nodes[from];
        const DrawnNode& end = drawing_.nodes[to];
        DrawnLine line;
        line.id = relation.empty() ? line_id(from, to) : relation;
        line.from = from;
        line.to = to;
        line.relations = std::move(relations);
        if (options_.has_notes) refs_[line.id] = refs;
        const bool has_left_and_right = drawing_.method == LayoutMethod::layered && start.column != end.column;
        style_line(line, *options_.theme, language_, has_left_and_right);
        line.tooltip = line_tooltip(graph_, refs, language_);
        line.is_inside_frame = start.frame && start.frame == end.frame &&
                               std::all_of(line.relations.begin(), line.relations.end(),
                                           [](const DrawnRelation& r) { return r.kind == EdgeKind::holds_office; });
        for (const DrawnRelation& told : line.relations) line.weight += std::log1p(told.weight);
        drawing_.lines.push_back(std::move(line));
    }

    void bundle_pairs() {
        std::map<std::tuple<std::size_t, std::size_t, std::string>, std::vector<EdgeRef>> pairs;
        for (const ShownEdge& edge : edges_) {
            std::size_t from = edge.source;
            std::size_t to = edge.target;
            const auto place = [&](std::size_t node) { return std::pair(drawing_.nodes[node].column, node); };
            if (place(to) < place(from)) std::swap(from, to);
            pairs[{from, to, options_.keeps_relations_apart ? edge_id(graph_, edge.ref) : ""}].push_back(edge.ref);
        }
        for (const auto& [key, refs] : pairs) {
            const auto& [from, to, relation] = key;
            add_line(from, to, relations_of(refs, from, to), refs, relation);
        }
    }

    // ---- things ----

    /// Between the sides where a few of both sides share it, right where it hangs on a junction, on many or on the
    /// right side alone, left where only the left side has to do with it.
    void place_things() {
        std::map<std::size_t, std::set<std::size_t>> left;
        std::map<std::size_t, std::set<std::size_t>> right;
        for (const ShownEdge& edge : edges_) {
            if (is_actor_node(edge.target)) continue;
            (drawing_.nodes[edge.source].column == kLeftActors ? left : right)[edge.target].insert(
                group_of_[edge.source]);
        }
        constexpr std::size_t kFew = 3;
        for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) {
            DrawnNode& node = drawing_.nodes[i];
            if (!node.kind || is_actor(*node.kind)) continue;
            const std::size_t on_left = left[i].size();
            const std::size_t on_right = right[i].size();
            if (in_junction_.contains(i) || on_left + on_right > kFew) {
                node.column = kRightThings;
            } else if (on_left > 0 && on_right > 0) {
                node.column = kMiddleThings;
            } else {
                node.column = on_left > 0 ? kLeftThings : kRightThings;
            }
        }
    }

    void set_lonely_apart() {
        for (DrawnNode& node : drawing_.nodes) node.is_apart = true;
        for (const DrawnLine& line : drawing_.lines) {
            drawing_.nodes[line.from].is_apart = false;
            drawing_.nodes[line.to].is_apart = false;
        }
    }

    // ---- notes ----

    /// Numbers the lines that are not clear from a frame, behind what their labels say.
    void add_notes() {
        for (DrawnLine& line : drawing_.lines) {
            if (line.is_inside_frame || line.is_told_by_cluster || line.relations.empty()) continue;
            const std::string number = "[" + std::to_string(options_.notes_before + drawing_.notes.size() + 1) + "]";
            drawing_.notes.push_back(evidence_note(graph_, refs_.at(line.id), language_));
            refer_to_quoted(drawing_.notes.back(), number);
            if (line.label.empty()) {
                line.label.push_back({number, kLabelPt, false, false});
            } else {
                line.label.back().text += " " + number;
            }
        }
    }

    /// A sentence is quoted in the first note that rests on it; later ones name that note.
    void refer_to_quoted(EvidenceNote& note, const std::string& number) {
        std::vector<std::string> fresh;
        std::string before;
        for (std::string& quote : note.quotes) {
            const auto& [place, is_new] = note_of_quote_.try_emplace(quote, number);
            if (is_new) {
                fresh.push_back(std::move(quote));
            } else if (before.find(place->second) == std::string::npos) {
                before += before.empty() ? place->second : std::string(sign(Sign::list, language_)) + place->second;
            }
        }
        note.quotes = std::move(fresh);
        if (before.empty()) return;
        note.remainder =
            phrase(Word::quoted_before, language_, before) + (note.remainder.empty() ? "" : " ") + note.remainder;
    }

    enum Column { kLeftThings, kLeftActors, kMiddleThings, kRightActors, kJunctions, kRightThings };

    const RelationshipGraph& graph_;
    const Statistics& statistics_;
    const DrawingOptions& options_;
    LabelLanguage language_;
    Backbone backbone_;
    DrawnGraph drawn_;
    Drawing drawing_;
    std::map<std::string, std::string> note_of_quote_;  ///< The number of the note that has it first.
    std::map<Vertex, std::size_t> index_;               ///< Of a vertex in the drawing's nodes.
    std::map<Vertex, std::vector<EdgeRef>> offices_;    ///< Of a leader.
    std::map<bool, double> largest_;                    ///< Of the measure, among things and among actors.
    std::vector<ShownEdge> edges_;                      ///< Those that are not in a junction yet.
    std::vector<std::size_t> group_of_;                 ///< A leader's country; everything else is its own group.
    std::map<std::string, std::vector<EdgeRef>> refs_;  ///< By the id of a line, for its note.
    std::set<std::size_t> in_junction_;                 ///< Things that a junction leads to.
};

}  // namespace

Change change_of(const WeightChange& weights) {
    if (weights.before == 0) return Change::fresh;
    if (weights.now == 0) return Change::gone;
    if (weights.now == weights.before) return Change::same;
    return weights.now > weights.before ? Change::stronger : Change::weaker;
}

Drawing make_drawing(const RelationshipGraph& graph, const Statistics& statistics, const DrawingOptions& options) {
    Drawing drawing = Sketch(graph, statistics, options).draw();
    if (options.method || drawing.method != LayoutMethod::layered || columns_fit_a_page(drawing)) return drawing;
    DrawingOptions other = options;
    other.method = LayoutMethod::stress;
    return Sketch(graph, statistics, other).draw();
}

}  // namespace guanxi
