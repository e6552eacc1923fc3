#include "output/node_box.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "output/text_width.hpp"
#include "output/tooltips.hpp"

namespace guanxi {

namespace {

/// The size of the text of second lines.
constexpr double kSoftPt = 8.5;

double text_height(const std::vector<TextLine>& lines) {
    double height = 0;
    for (const TextLine& line : lines) height += line.size_pt * kNodeLineSpacing;
    return height;
}

double text_width(const std::vector<TextLine>& lines) {
    double width = 0;
    for (const TextLine& line : lines) width = std::max(width, line.width_pt());
    return width;
}

void add_text(DrawnNode& node, const std::string& text, TextLine look, double max_em, std::size_t max_lines) {
    for (std::string& line : wrap_text(text, max_em, max_lines)) {
        look.text = std::move(line);
        node.lines.push_back(look);
    }
}

/// A leader's office with its country, or an event's date and place.
std::string second_line(const DrawnGraph& drawn, const Node& node, const EdgeRef* office_ref) {
    const LabelLanguage language = drawn.language();
    if (node.kind == NodeKind::event) {
        std::string text = readable(node.details.date);
        if (!node.details.place.empty()) text += (text.empty() ? "" : " ") + node.details.place;
        return text;
    }
    if (node.kind != NodeKind::leader || office_ref == nullptr) return {};
    const std::string& office = drawn.graph.edge(*office_ref).qualifiers.office;
    const std::string where = label(drawn.graph.node(office_ref->m_target), language);
    if (office.find(where) != std::string::npos) return office;
    if (language == LabelLanguage::zh) {
        const bool is_latin = !office.empty() && static_cast<unsigned char>(office.front()) < 0x80;
        return where + (is_latin ? " " : "") + office;
    }
    return office.empty() ? where : office + ", " + where;
}

/// Whether a country's key is an ISO 3166-1 code that its name does not say already.
bool is_coded(const Node& node, LabelLanguage language) {
    const std::string_view key = key_of(node.id);
    return node.kind == NodeKind::country && key.size() == 3 && key != label(node, language) &&
           std::all_of(key.begin(), key.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void add_name(DrawnNode& node, const DrawnGraph& drawn, const Node& source, double importance) {
    const bool is_actor = source.kind == NodeKind::country || source.kind == NodeKind::leader;
    const TextLine main{{}, is_actor ? 11.5 + 4.5 * importance : 10 + 2 * importance, is_actor, false};
    const std::string name = label(source, drawn.language());
    add_text(node, name, main, is_actor ? 10 : 12.5, is_actor ? 2 : 3);
    if (drawn.options.language != DrawingLanguage::both) return;
    if (const std::string second = label(source, LabelLanguage::en); second != name)
        add_text(node, second, {{}, kSoftPt, false, true}, 16, 2);
}

/// In grey, fills of communities look alike: a number tells which one the legend means.
void add_community_number(DrawnNode& node, const DrawnGraph& drawn, Vertex vertex) {
    const bool tells_communities =
        drawn.options.colour_by == ColourBy::community || drawn.options.clusters == ClusterBy::community;
    if (!tells_communities || !drawn.has_measures(vertex)) return;
    const std::string number = std::to_string(drawn.statistics.measures[vertex].community + 1);
    if (node.lines.back().is_soft) {
        node.lines.back().text += " · " + number;
    } else {
        node.lines.push_back({number, kSoftPt, false, true});
    }
}

}  // namespace

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

DrawnNode node_box(const DrawnGraph& drawn, Vertex vertex, const BoxFacts& facts) {
    const Node& source = drawn.graph.node(vertex);
    const NodeStyle& style = drawn.options.theme->style(source.kind);
    DrawnNode node;
    node.id = source.id.value;
    node.kind = source.kind;
    node.shape = style.shape;
    node.colours = drawn.options.colour_by == ColourBy::kind ? Tint{style.fill, style.outline, style.text}
                                                             : community_colours(drawn, vertex);
    node.tooltip = node_tooltip(drawn.graph, vertex, drawn.language());
    add_name(node, drawn, source, facts.importance);
    if (drawn.options.is_compact) {
        fit_box(node);
        return node;
    }
    if (is_coded(source, drawn.language())) add_text(node, std::string(key_of(source.id)), {{}, 7, false, true}, 16, 1);
    if (const std::string second = second_line(drawn, source, facts.office); !second.empty())
        add_text(node, second, {{}, kSoftPt, false, true}, 14, 2);
    add_community_number(node, drawn, vertex);
    fit_box(node);
    return node;
}

const Tint& community_colours(const DrawnGraph& drawn, Vertex vertex) {
    const auto community =
        drawn.has_measures(vertex) ? static_cast<std::size_t>(drawn.statistics.measures[vertex].community) : 0;
    const auto& colours = drawn.options.theme->communities;
    return community < colours.size() ? colours[community] : drawn.options.theme->other_communities;
}

}  // namespace guanxi
