#include "output/explorer_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "output/json_writer.hpp"
#include "output/line_style.hpp"
#include "output/spring_layout.hpp"
#include "output/text_width.hpp"
#include "output/theme.hpp"

namespace guanxi {

namespace {

constexpr double kLineSpacing = 1.2;

// ---- words and themes ----

void write_pair(JsonWriter& json, std::string_view key, std::string_view zh, std::string_view en) {
    json.key(key);
    json.begin_object();
    json.member("zh", zh);
    json.member("en", en);
    json.end_object();
}

template <class Kinds>
void write_words(JsonWriter& json, std::string_view key, const Kinds& kinds) {
    json.key(key);
    json.begin_object();
    for (const auto kind : kinds)
        write_pair(json, name(kind), label(kind, LabelLanguage::zh), label(kind, LabelLanguage::en));
    json.end_object();
}

/// By home, then by the office as the text gives it.
void write_offices(JsonWriter& json, const OfficeLabels& offices) {
    json.key("offices");
    json.begin_object();
    for (auto at = offices.begin(); at != offices.end();) {
        const EntityId& home = at->first.home;
        json.key(home.value);
        json.begin_object();
        for (; at != offices.end() && at->first.home == home; ++at)
            write_pair(json, at->first.office, at->second.zh, at->second.en);
        json.end_object();
    }
    json.end_object();
}

/// The kinds of edges from the most to the least telling, as in the labels of a diagram's lines.
std::vector<EdgeKind> kinds_by_telling() {
    std::vector<EdgeKind> kinds(kEdgeKinds.begin(), kEdgeKinds.end());
    const auto relation = [](EdgeKind kind) {
        DrawnRelation made;
        made.kind = kind;
        return made;
    };
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&](EdgeKind a, EdgeKind b) { return is_more_telling(relation(a), relation(b)); });
    return kinds;
}

std::string_view name_of(Shape shape) {
    switch (shape) {
        case Shape::ellipse: return "ellipse";
        case Shape::rounded_box: return "rounded_box";
        case Shape::note: return "note";
        case Shape::hexagon: return "hexagon";
        case Shape::octagon: return "octagon";
        case Shape::box_3d: return "box_3d";
        case Shape::dot: return "dot";
    }
    return "rounded_box";
}

std::string_view name_of(Dash dash) {
    switch (dash) {
        case Dash::solid: return "solid";
        case Dash::dashed: return "dashed";
        case Dash::dotted: return "dotted";
        case Dash::dash_dot: return "dash_dot";
    }
    return "solid";
}

std::string_view name_of(ArrowHead head) {
    switch (head) {
        case ArrowHead::none: return "none";
        case ArrowHead::normal: return "normal";
        case ArrowHead::open: return "open";
        case ArrowHead::tee: return "tee";
        case ArrowHead::diamond: return "diamond";
    }
    return "none";
}

void write(JsonWriter& json, std::string_view key, const Theme& theme) {
    json.key(key);
    json.begin_object();
    json.member("background", theme.background);
    json.member("text", theme.text);
    json.member("softText", theme.soft_text);
    json.member("halo", theme.halo);
    json.member("frameFill", theme.frame_fill);
    json.member("frameOutline", theme.frame_outline);
    json.key("nodes");
    json.begin_object();
    for (const NodeKind kind : kNodeKinds) {
        const NodeStyle& style = theme.style(kind);
        json.key(name(kind));
        json.begin_object();
        json.member("shape", name_of(style.shape));
        json.member("fill", style.fill);
        json.member("outline", style.outline);
        json.member("text", style.text);
        json.member("outlineWidth", style.outline_width_pt);
        json.end_object();
    }
    json.end_object();
    json.key("edges");
    json.begin_object();
    for (const EdgeKind kind : kEdgeKinds) {
        const EdgeStyle& style = theme.style(kind);
        json.key(name(kind));
        json.begin_object();
        json.member("colour", style.colour);
        json.member("width", style.width_pt);
        json.member("dash", name_of(style.dash));
        json.member("head", name_of(style.head));
        json.end_object();
    }
    json.end_object();
    json.end_object();
}

// ---- boxes ----

/// A node's text in one language, and the box that holds it.
struct LabelBox {
    std::vector<std::string> lines;
    SpringBox box;
};

LabelBox label_box(const Node& node, LabelLanguage language, double size_pt) {
    const bool is_actor = node.kind == NodeKind::country || node.kind == NodeKind::leader;
    LabelBox label{wrap_text(guanxi::label(node, language), is_actor ? 10 : 12.5, is_actor ? 2 : 3), {}};
    double width = 0;
    for (const std::string& line : label.lines) width = std::max(width, size_pt * text_width_em(line));
    const double height = size_pt * kLineSpacing * static_cast<double>(label.lines.size());
    switch (light_theme().style(node.kind).shape) {
        case Shape::ellipse: label.box = {1.25 * width + 10, 1.4 * height + 4}; break;
        case Shape::hexagon: label.box = {width + 0.6 * height + 12, height + 9}; break;
        case Shape::octagon: label.box = {width + 24, height + 11}; break;
        default: label.box = {width + 18, height + 9}; break;
    }
    return label;
}

/// The size of a name. Larger graphs have larger ones for their greatest nodes, which are to be read while the whole is
/// in sight.
double font_size(double importance, std::size_t node_count) {
    constexpr double kLeast = 11;
    const double most = 17 + 9 * std::log10(std::max(1.0, static_cast<double>(node_count) / 120));
    return std::round((kLeast + (most - kLeast) * importance) * 10) / 10;
}

/// For each node the root of its share of the largest value.
std::vector<double> importances(const RelationshipGraph& graph, const Statistics& statistics, Measure measure) {
    std::vector<double> values(graph.node_count(), 0);
    double most = 0;
    for (std::size_t i = 0; i < std::min(values.size(), statistics.measures.size()); ++i) {
        values[i] = value_of(statistics.measures[i], measure);
        most = std::max(most, values[i]);
    }
    for (double& value : values) value = most > 0 ? std::sqrt(value / most) : 0;
    return values;
}

void write(JsonWriter& json, std::string_view key, const LabelBox& label) {
    std::string text;
    for (const std::string& line : label.lines) text += (text.empty() ? "" : "\n") + line;
    json.key(key);
    json.begin_object();
    json.member("text", text);
    json.member("width", std::round(label.box.width));
    json.member("height", std::round(label.box.height));
    json.end_object();
}

double tenths(double value) { return std::round(value * 10) / 10 + 0.0; }  // no negative zero

/// Where each node stands: boxes have room for the longer of their two texts, so that either language fits.
void write_places(JsonWriter& json, const RelationshipGraph& graph, const Statistics& statistics,
                  const ExplorerOptions& options) {
    const std::vector<double> importance = importances(graph, statistics, options.size_by);
    std::vector<double> sizes;
    std::vector<std::array<LabelBox, 2>> labels;
    std::vector<SpringBox> boxes;
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        sizes.push_back(font_size(importance[vertex], graph.node_count()));
        const Node& node = graph.node(vertex);
        labels.push_back(
            {label_box(node, LabelLanguage::zh, sizes.back()), label_box(node, LabelLanguage::en, sizes.back())});
        const auto& [zh, en] = labels.back();
        boxes.push_back({std::max(zh.box.width, en.box.width), std::max(zh.box.height, en.box.height)});
    }
    std::vector<SpringTie> ties;
    for (const EdgeRef& ref : graph.edges()) ties.push_back({ref.m_source, ref.m_target});
    const std::vector<Point> places = spring_layout(boxes, ties);
    json.key("places");
    json.begin_array();
    for (std::size_t i = 0; i < places.size(); ++i) {
        json.begin_object();
        json.member("x", tenths(places[i].x));
        json.member("y", tenths(places[i].y));
        json.member("size", sizes[i]);
        write(json, "zh", labels[i][0]);
        if (labels[i][0].lines != labels[i][1].lines) write(json, "en", labels[i][1]);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

std::string explorer_title(const RelationshipGraph& graph, const ExplorerOptions& options) {
    if (!options.title.empty()) return options.title;
    if (graph.documents().size() == 1 && !graph.documents().front().title.empty())
        return graph.documents().front().title;
    return phrase(Word::diplomatic_relations, options.language);
}

std::string explorer_view(const RelationshipGraph& graph, const Statistics& statistics,
                          const ExplorerOptions& options) {
    JsonWriter json;
    json.begin_object();
    json.member("language", options.language == LabelLanguage::zh ? "zh" : "en");
    json.member("title", explorer_title(graph, options));
    json.member("theme", options.is_dark ? "dark" : "system");
    json.member("measure", name(options.size_by));
    json.member("fonts", kFontFamilies);
    json.key("words");
    json.begin_object();
    write_words(json, "nodes", kNodeKinds);
    write_words(json, "edges", kinds_by_telling());
    write_words(json, "measures", kMeasures);
    json.key("agreements");
    json.begin_object();
    for (const AgreementKind kind :
         {AgreementKind::treaty, AgreementKind::declaration, AgreementKind::communique, AgreementKind::statement,
          AgreementKind::memorandum, AgreementKind::agreement, AgreementKind::protocol, AgreementKind::plan,
          AgreementKind::partnership, AgreementKind::documents}) {
        write_pair(json, name(kind), label(kind, LabelLanguage::zh), label(kind, LabelLanguage::en));
    }
    json.end_object();
    json.key("manners");
    json.begin_object();
    for (const MannerWords& words : manner_words()) write_pair(json, words.manner, words.zh, words.en);
    json.end_object();
    write_offices(json, options.offices);
    json.end_object();
    write(json, "light", light_theme());
    write(json, "dark", dark_theme());
    write_places(json, graph, statistics, options);
    json.end_object();
    return json.take();
}

}  // namespace guanxi
