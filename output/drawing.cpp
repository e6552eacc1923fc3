#include "output/drawing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "output/backbone.hpp"
#include "output/columns.hpp"
#include "output/junctions.hpp"
#include "output/line_style.hpp"
#include "output/text_width.hpp"
#include "output/tooltips.hpp"

// Steps: 1. what is shown (the backbone); 2. a box for each node; 3. relations that many share become junctions; 4.
// what is left is bundled to one line for each pair; 5. actors get their frames and sides, things their columns; 6.
// legend, title and description say what is there.

namespace guanxi {

double TextLine::width_pt() const { return size_pt * text_width_em(text) * (is_bold ? 1.07 : 1.0); }

namespace {

constexpr double kLineSpacing = 1.28;

/// Columns for what fits a page of columns: most lines of a newspaper page go between leaders, countries and what they
/// agree on, so columns hold them apart and leave room for labels between. (Tried on the same page: neato and sfdp,
/// where leaders drift away from their countries and labels lie on other lines.) Columns of more nodes grow taller than
/// any page; distances serve such graphs better, and neato lays 150 nodes out in a few hundredths of a second.
/// Stress takes all distances, n² of them, so thousands of nodes are left to springs.
LayoutMethod choose_layout(std::size_t node_count) {
    constexpr std::size_t kMostInColumns = 64;
    constexpr std::size_t kMostByStress = 400;
    if (node_count <= kMostInColumns) return LayoutMethod::layered;
    return node_count <= kMostByStress ? LayoutMethod::stress : LayoutMethod::force;
}

/// Of a graph that is not drawn whole, as many nodes as can be read on a page.
std::size_t shown_nodes(const RelationshipGraph& graph, const DrawingOptions& options) {
    if (options.max_nodes == 0 || graph.node_count() <= options.max_nodes) return 0;
    return std::min(options.backbone_nodes, options.max_nodes);
}

std::string_view name(Change change) {
    switch (change) {
        case Change::fresh: return "new";
        case Change::gone: return "gone";
        case Change::stronger: return "stronger";
        case Change::weaker: return "weaker";
        case Change::same: return "same";
    }
    return "";
}

bool is_actor(NodeKind kind) { return kind == NodeKind::country || kind == NodeKind::leader; }

/// A taller column makes a page on which text is too small to read.
constexpr double kTallestColumnPt = 900;

double tallest_column(const Drawing& drawing) {
    std::map<int, double> heights;
    for (const DrawnNode& node : drawing.nodes) {
        if (!node.is_apart) heights[node.column] += node.height_pt + 10;
    }
    double tallest = 0;
    for (const auto& [column, height] : heights) tallest = std::max(tallest, height);
    return tallest;
}

double text_height(const std::vector<TextLine>& lines) {
    double height = 0;
    for (const TextLine& line : lines) height += line.size_pt * kLineSpacing;
    return height;
}

double text_width(const std::vector<TextLine>& lines) {
    double width = 0;
    for (const TextLine& line : lines) width = std::max(width, line.width_pt());
    return width;
}

/// Gives a box the size that its text needs inside its outline.
void fit_box(DrawnNode& node) {
    const double w = text_width(node.lines);
    const double h = text_height(node.lines);
    switch (node.shape) {
        case Shape::ellipse: node.width_pt = 1.28 * w + 12, node.height_pt = 1.45 * h + 4; break;
        case Shape::hexagon: node.width_pt = w + 0.55 * (h + 8) + 8, node.height_pt = h + 8; break;
        case Shape::octagon: node.width_pt = w + 22, node.height_pt = h + 10; break;
        case Shape::note: node.width_pt = w + 20, node.height_pt = h + 9; break;
        case Shape::box_3d: node.width_pt = w + 20, node.height_pt = h + 14; break;
        case Shape::rounded_box: node.width_pt = w + 18, node.height_pt = h + 8; break;
        case Shape::dot: node.width_pt = node.height_pt = 9; break;
    }
}

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
          backbone_(find_backbone(graph, statistics, options.size_by, shown_nodes(graph, options))) {}

    Drawing draw() {
        drawing_.theme = options_.theme;
        drawing_.colours_tell_kinds = options_.colour_by == ColourBy::kind;
        drawing_.language = language_ == LabelLanguage::zh ? "zh" : "en";
        drawing_.method = options_.method.value_or(choose_layout(backbone_.vertices.size()));
        find_offices();
        for (const Vertex vertex : backbone_.vertices) add_node(vertex);
        for (const EdgeRef& ref : backbone_.edges) {
            if (ref.m_source == ref.m_target) continue;
            edges_.push_back({ref, index_.at(ref.m_source), index_.at(ref.m_target)});
        }
        add_frames();
        place_actors();
        if (!options_.keeps_relations_apart && !options_.changes) merge_at_junctions();
        place_things();
        bundle_pairs();
        std::sort(drawing_.lines.begin(), drawing_.lines.end(), [](const DrawnLine& a, const DrawnLine& b) {
            return std::tie(a.from, a.to, a.id) < std::tie(b.from, b.to, b.id);
        });
        if (options_.changes) show_changes();
        set_lonely_apart();
        thin_out_labels();
        if (options_.has_notes) add_notes();
        add_legend();
        add_titles();
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
        return std::clamp(std::sqrt(count / 150), 1.0, 5.0);
    }

    void add_text(DrawnNode& node, const std::string& text, TextLine look, double max_em, std::size_t max_lines) {
        for (std::string& line : wrap_text(text, max_em, max_lines)) {
            look.text = std::move(line);
            node.lines.push_back(look);
        }
    }

    /// The second line: a leader's offices, an event's date and place.
    std::string second_line(Vertex vertex, LabelLanguage language) {
        const Node& node = graph_.node(vertex);
        if (node.kind == NodeKind::event) {
            std::string text = to_string(node.details.date);
            if (!node.details.place.empty()) text += (text.empty() ? "" : " ") + node.details.place;
            return text;
        }
        if (node.kind != NodeKind::leader) return {};
        const auto at = offices_.find(vertex);
        if (at == offices_.end()) return {};
        const EdgeRef& ref = at->second.front();
        const std::string& office = graph_.edge(ref).qualifiers.office;
        const std::string where = label(graph_.node(ref.m_target), language);
        if (office.find(where) != std::string::npos) return office;
        if (language == LabelLanguage::zh) return where + office;
        return office.empty() ? where : office + ", " + where;
    }

    /// Whether a country's key is an ISO 3166-1 code that its name does not say already.
    bool is_coded(const Node& node) const {
        const std::string_view key = key_of(node.id);
        return node.kind == NodeKind::country && key.size() == 3 && key != label(node, language_) &&
               std::all_of(key.begin(), key.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    const Tint& community_colours(Vertex vertex) const {
        const std::size_t community =
            vertex < statistics_.measures.size() ? static_cast<std::size_t>(statistics_.measures[vertex].community) : 0;
        const auto& colours = options_.theme->communities;
        return community < colours.size() ? colours[community] : options_.theme->other_communities;
    }

    void add_node(Vertex vertex) {
        const Node& source = graph_.node(vertex);
        DrawnNode node;
        node.id = source.id.value;
        node.kind = source.kind;
        const NodeStyle& style = options_.theme->style(source.kind);
        node.shape = style.shape;
        node.colours = options_.colour_by == ColourBy::kind ? Tint{style.fill, style.outline, style.text}
                                                            : community_colours(vertex);
        node.tooltip = node_tooltip(graph_, vertex, language_);
        const double size = importance(vertex) * spread();
        const bool is_thing = !is_actor(source.kind);
        TextLine main{{}, is_thing ? 10 + 2 * size : 11.5 + 4.5 * size, !is_thing, false};
        TextLine soft{{}, 8.5, false, true};
        const double max_em = is_thing ? 12.5 : 10;
        const std::size_t max_lines = is_thing ? 3 : 2;
        const std::string name = label(source, language_);
        add_text(node, name, main, max_em, max_lines);
        if (options_.language == DrawingLanguage::both) {
            if (const std::string second = label(source, LabelLanguage::en); second != name)
                add_text(node, second, soft, 16, 2);
        }
        if (is_coded(source)) add_text(node, std::string(key_of(source.id)), {{}, 7, false, true}, 16, 1);
        if (const std::string second = second_line(vertex, language_); !second.empty())
            add_text(node, second, soft, 14, 2);
        fit_box(node);
        index_[vertex] = drawing_.nodes.size();
        drawing_.nodes.push_back(std::move(node));
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
            relations.push_back({edge.kind, edge.qualifiers.status, edge.qualifiers.date, is_reversed, edge.weight});
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

    /// Among very many lines words hide more than they tell: only what is hostile keeps its label there.
    void thin_out_labels() {
        constexpr std::size_t kMostLabels = 110;
        const auto labels = std::count_if(drawing_.lines.begin(), drawing_.lines.end(),
                                          [](const DrawnLine& l) { return !l.label.empty(); });
        if (drawing_.method == LayoutMethod::layered || static_cast<std::size_t>(labels) <= kMostLabels) return;
        for (DrawnLine& line : drawing_.lines) {
            if (!line.relations.empty() && !is_hostile(line.relations.front().kind)) line.label.clear();
        }
    }

    // ---- changes ----

    /// Gives lines the look of what became of their pairs, and the numbers of sentences to their labels.
    void show_changes() {
        for (DrawnLine& line : drawing_.lines) {
            const auto [a, b] = std::minmax(drawing_.nodes[line.from].id, drawing_.nodes[line.to].id);
            const auto at = options_.changes->find({EntityId{a}, EntityId{b}});
            if (at == options_.changes->end()) continue;
            line.change = at->second;
            const Change change = change_of(at->second);
            const EdgeStyle& style = options_.theme->style(change);
            line.colour = style.colour;
            line.width_pt = style.width_pt;
            line.dash = style.dash;
            line.classes += " " + std::string(name(change));
            if (line.is_inside_frame || change == Change::same) continue;
            const std::string numbers =
                phrase(Word::from_to, language_, std::to_string(at->second.before), std::to_string(at->second.now));
            if (line.label.empty()) {
                line.label.push_back({numbers, kLabelPt, false, false});
            } else {
                line.label.front().text += " " + numbers;
            }
        }
    }

    void add_changes_to_legend() {
        static constexpr std::array kWords{Word::new_pair, Word::gone_pair, Word::stronger_pair, Word::weaker_pair,
                                           Word::same_pair};
        for (const Change change : kChanges) {
            if (std::none_of(drawing_.lines.begin(), drawing_.lines.end(),
                             [&](const DrawnLine& l) { return l.change && change_of(*l.change) == change; }))
                continue;
            drawing_.legend.push_back({LegendEntry::Sample::line,
                                       {},
                                       {},
                                       Status::reported,
                                       phrase(kWords[static_cast<std::size_t>(change)], language_),
                                       change,
                                       {}});
        }
    }

    // ---- words around ----

    /// Numbers the lines that are not clear from a frame, behind what their labels say.
    void add_notes() {
        for (DrawnLine& line : drawing_.lines) {
            if (line.is_inside_frame || line.relations.empty()) continue;
            drawing_.notes.push_back(evidence_note(graph_, refs_.at(line.id), language_));
            const std::string number = "[" + std::to_string(drawing_.notes.size()) + "]";
            if (line.label.empty()) {
                line.label.push_back({number, kLabelPt, false, false});
            } else {
                line.label.back().text += " " + number;
            }
        }
    }

    /// Each community that has a colour by the three of its nodes that are most central.
    void add_communities() {
        std::map<int, std::vector<std::pair<double, Vertex>>> members;
        for (const Vertex v : backbone_.vertices) {
            if (v >= statistics_.measures.size()) continue;
            const NodeMeasures& measures = statistics_.measures[v];
            members[measures.community].emplace_back(-value_of(measures, options_.size_by), v);
        }
        bool has_others = false;
        for (auto& [community, ranks] : members) {
            if (static_cast<std::size_t>(community) >= options_.theme->communities.size()) {
                has_others = true;
                continue;
            }
            std::sort(ranks.begin(), ranks.end());
            std::string text;
            for (std::size_t i = 0; i < std::min<std::size_t>(3, ranks.size()); ++i) {
                text += (i == 0                           ? ""
                         : language_ == LabelLanguage::zh ? "、"
                                                          : ", ") +
                        wrap_text(label(graph_.node(ranks[i].second), language_), 8, 1).front();
            }
            if (ranks.size() > 3) text += " …";
            drawing_.legend.push_back({LegendEntry::Sample::community,
                                       {},
                                       {},
                                       Status::reported,
                                       text,
                                       {},
                                       community_colours(ranks.front().second)});
        }
        if (has_others) {
            drawing_.legend.push_back({LegendEntry::Sample::community,
                                       {},
                                       {},
                                       Status::reported,
                                       phrase(Word::other_communities, language_),
                                       {},
                                       options_.theme->other_communities});
        }
    }

    void add_legend() {
        std::set<NodeKind> node_kinds;
        std::set<EdgeKind> edge_kinds;
        std::set<Status> statuses;
        bool has_junction = false;
        for (const DrawnNode& node : drawing_.nodes) {
            if (node.kind) {
                node_kinds.insert(*node.kind);
            } else {
                has_junction = true;
            }
        }
        for (const DrawnLine& line : drawing_.lines) {
            for (const DrawnRelation& relation : line.relations) {
                edge_kinds.insert(relation.kind);
                statuses.insert(relation.status);
            }
        }
        using Sample = LegendEntry::Sample;
        const auto add = [&](Sample sample, std::optional<NodeKind> node, std::optional<EdgeKind> edge, Status status,
                             std::string text) {
            drawing_.legend.push_back({sample, node, edge, status, std::move(text), {}, {}});
        };
        for (const NodeKind kind : node_kinds)
            add(Sample::node, kind, {}, Status::reported, std::string(label(kind, language_)));
        if (options_.colour_by == ColourBy::community) add_communities();
        if (options_.changes) {
            edge_kinds.clear();
            add_changes_to_legend();
        }
        for (const EdgeKind kind : edge_kinds)
            add(Sample::line, {}, kind, Status::reported, std::string(label(kind, language_)));
        for (const Status status : statuses) {
            if (status != Status::reported)
                add(Sample::line, {}, {}, status,
                    phrase(status == Status::planned ? Word::planned : Word::denied, language_));
        }
        if (has_junction) add(Sample::junction, {}, {}, Status::reported, phrase(Word::all_to_all, language_));
        if (!drawing_.frames.empty())
            add(Sample::frame, {}, {}, Status::reported, phrase(Word::holds_office_frame, language_));
        if (!statistics_.measures.empty() && !drawing_.nodes.empty()) {
            add(Sample::note, {}, {}, Status::reported,
                phrase(Word::node_size, language_, label(options_.size_by, language_)));
        }
        if (!options_.changes && std::any_of(drawing_.lines.begin(), drawing_.lines.end(), is_widened))
            add(Sample::note, {}, {}, Status::reported, phrase(Word::line_width, language_));
    }

    /// The documents that tell of what is drawn: those with evidence for a line (that somebody holds an office does
    /// not count, since most articles name offices), or all that name a node without one.
    std::vector<Document> shown_documents() const {
        std::set<std::size_t> shown;
        for (const EdgeRef& ref : backbone_.edges) {
            if (graph_.edge(ref).kind == EdgeKind::holds_office) continue;
            for (const EdgeEvidence& item : graph_.edge(ref).evidence) shown.insert(item.document);
        }
        for (const auto& [vertex, index] : index_) {
            if (!drawing_.nodes[index].is_apart) continue;
            for (const Appearance& appearance : graph_.node(vertex).appearances) shown.insert(appearance.document);
        }
        std::vector<Document> documents;
        for (const std::size_t document : shown) documents.push_back(graph_.documents()[document]);
        return documents;
    }

    void add_titles() {
        const std::vector<Document> documents = shown_documents();
        drawing_.title = options_.title;
        if (drawing_.title.empty() && documents.size() == 1) drawing_.title = documents.front().title;
        if (drawing_.title.empty()) drawing_.title = phrase(Word::diplomatic_relations, language_);

        std::vector<std::string> parts;
        std::set<Date> dates;
        std::set<std::string> sources;
        for (const Document& document : documents) {
            if (document.published.year != 0) dates.insert(document.published);
            sources.insert(document.source.substr(document.source.find_last_of('/') + 1));
        }
        if (!dates.empty()) {
            std::string range = to_string(*dates.begin());
            if (dates.size() > 1) range += " – " + to_string(*dates.rbegin());
            parts.push_back(range);
        }
        parts.push_back(phrase(Word::article, language_, std::to_string(documents.size())));
        parts.push_back(phrase(Word::source, language_, std::to_string(sources.size())));
        if (options_.changes) {
            std::size_t fresh = 0, gone = 0;
            for (const auto& [ids, weights] : *options_.changes) {
                fresh += change_of(weights) == Change::fresh;
                gone += change_of(weights) == Change::gone;
            }
            parts.push_back(phrase(Word::changes_since, language_, std::to_string(fresh), std::to_string(gone)));
        }
        if (!backbone_.is_whole(graph_)) {
            parts.push_back(phrase(Word::shown_nodes, language_, std::to_string(backbone_.vertices.size()),
                                   std::to_string(graph_.node_count())));
            parts.push_back(phrase(Word::shown_lines, language_, std::to_string(backbone_.shown_pairs),
                                   std::to_string(backbone_.all_pairs)));
        }
        std::string list;
        for (const std::string& source : sources)
            list += (list.empty() ? "" : language_ == LabelLanguage::zh ? "、" : ", ") + source;
        if (!list.empty()) drawing_.sources = phrase(Word::sources, language_, list);
        for (const std::string& part : parts) drawing_.subtitle += (drawing_.subtitle.empty() ? "" : " · ") + part;
        describe();
    }

    /// The relations between actors in words, as far as a listener will bear.
    void describe() {
        constexpr std::size_t kMaxSentences = 24;
        std::size_t count = 0;
        drawing_.description = drawing_.subtitle;
        for (const EdgeRef& ref : backbone_.edges) {
            if (graph_.edge(ref).kind == EdgeKind::holds_office || graph_.edge(ref).kind == EdgeKind::party_to)
                continue;
            if (++count > kMaxSentences) break;
            drawing_.description += "\n" + describe_relation(graph_, ref, language_);
        }
    }

    enum Column { kLeftThings, kLeftActors, kMiddleThings, kRightActors, kJunctions, kRightThings };

    const RelationshipGraph& graph_;
    const Statistics& statistics_;
    const DrawingOptions& options_;
    LabelLanguage language_;
    Backbone backbone_;
    Drawing drawing_;
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
    if (options.method || drawing.method != LayoutMethod::layered || tallest_column(drawing) <= kTallestColumnPt)
        return drawing;
    DrawingOptions other = options;
    other.method = LayoutMethod::stress;
    return Sketch(graph, statistics, other).draw();
}

}  // namespace guanxi
