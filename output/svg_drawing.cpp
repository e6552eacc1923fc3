#include "output/svg_drawing.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "output/clusters.hpp"
#include "output/escape.hpp"
#include "output/label_placement.hpp"
#include "output/node_box.hpp"
#include "output/svg_marks.hpp"

namespace guanxi {

namespace {

constexpr double kFramePadding = 7;
constexpr double kClusterPadding = 9;
constexpr std::size_t kManyLines = 120;

class DrawingWriter {
public:
    DrawingWriter(std::string& out, const Drawing& drawing, const Layout& layout, std::string_view id_prefix)
        : out_(out), drawing_(drawing), layout_(layout), theme_(*drawing.theme), id_prefix_(id_prefix) {}

    void write(Point corner) {
        put("<g id=\"{}\" transform=\"translate({} {})\">\n", id("drawing"), svg_number(corner.x),
            svg_number(corner.y));
        for (const Cluster& cluster : drawing_.clusters) write_cluster(cluster);
        for (const Frame& frame : drawing_.frames) write_frame(frame);
        for (std::size_t i = 0; i < drawing_.lines.size(); ++i) {
            if (!drawing_.lines[i].is_told_by_cluster) write_line(i);
        }
        for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) write_node(i);
        write_labels();
        out_ += "</g>\n";
    }

private:
    template <class... Arguments>
    void put(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
    }

    std::string id(std::string_view text) const { return id_prefix_ + xml_id(text); }

    /// Drawn twice, so that of the larger one a rim is left to be seen around the whole.
    void write_cluster(const Cluster& cluster) {
        put("<g class=\"cluster\" id=\"{}\" opacity=\"{}\"><title>{}</title>\n", id(cluster.id), kClusterOpacity,
            xml_text(cluster.title));
        const auto ways = cluster_ways(cluster, layout_);
        write_field(cluster, ways, cluster.colours.outline, kClusterPadding);
        write_field(cluster, ways, cluster.colours.fill, kClusterPadding - 1);
        put("</g>\n");
    }

    void write_field(const Cluster& cluster, const std::vector<std::pair<Point, Point>>& ways, std::string_view colour,
                     double padding) {
        for (const auto& [from, to] : ways)
            put("<path d=\"M{} L{}\" stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\"/>\n", svg_point(from),
                svg_point(to), colour, svg_number(2 * padding));
        for (const std::size_t node : cluster.nodes) {
            const double width = drawing_.nodes[node].width_pt + 2 * padding;
            const double height = drawing_.nodes[node].height_pt + 2 * padding;
            put("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\"/>\n",
                svg_number(layout_.nodes[node].x - width / 2), svg_number(layout_.nodes[node].y - height / 2),
                svg_number(width), svg_number(height), svg_number(padding + 6), colour);
        }
    }

    void write_frame(const Frame& frame) {
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (const std::size_t node : frame.nodes) {
            const Point p = layout_.nodes[node];
            left = std::min(left, p.x - drawing_.nodes[node].width_pt / 2);
            right = std::max(right, p.x + drawing_.nodes[node].width_pt / 2);
            top = std::min(top, p.y - drawing_.nodes[node].height_pt / 2);
            bottom = std::max(bottom, p.y + drawing_.nodes[node].height_pt / 2);
        }
        put("<rect class=\"frame\" id=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"9\" fill=\"{}\" "
            "stroke=\"{}\" stroke-width=\"0.8\"/>\n",
            id(frame.id), svg_number(left - kFramePadding), svg_number(top - kFramePadding),
            svg_number(right - left + 2 * kFramePadding), svg_number(bottom - top + 2 * kFramePadding),
            theme_.frame_fill, theme_.frame_outline);
    }

    void write_node(std::size_t index) {
        const DrawnNode& node = drawing_.nodes[index];
        const Point p = layout_.nodes[index];
        put("<g id=\"{}\" class=\"{}{}\"{}><title>{}</title>\n", id(node.id),
            node.kind ? "node " + std::string(name(*node.kind)) : "junction", node.is_absent ? " absent" : "",
            node.is_absent ? " opacity=\"0.22\"" : "", xml_text(node.tooltip, true));
        if (node.kind) {
            write_outline(out_, node.shape, p, node.width_pt, node.height_pt, node.colours,
                          theme_.style(*node.kind).outline_width_pt);
            double height = 0;
            for (const TextLine& line : node.lines) height += line.size_pt * kNodeLineSpacing;
            double y = p.y - height / 2 + (node.shape == Shape::box_3d ? 2 : 0);
            const double x = p.x - (node.shape == Shape::box_3d ? 2 : 0);
            for (const TextLine& line : node.lines) {
                write_text(out_, line, {x, y + line.size_pt * (kNodeLineSpacing * 0.5 + 0.36)}, node.colours.text,
                           "middle", line.is_soft ? " fill-opacity=\"0.85\"" : "");
                y += line.size_pt * kNodeLineSpacing;
            }
        } else {
            put("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>\n", svg_number(p.x), svg_number(p.y),
                svg_number(node.width_pt / 2), theme_.soft_text);
        }
        out_ += "</g>\n";
    }

    void write_line(std::size_t index) {
        const DrawnLine& line = drawing_.lines[index];
        const Curve& curve = layout_.lines[index];
        // Among very many lines the boxes should stand out, and what is hostile. The opacity is that of fills and
        // strokes: for a whole group renderers paint a picture of its own, and rsvg-convert takes minutes over
        // thousands of them.
        const bool is_faint = drawing_.lines.size() > kManyLines && drawing_.method != LayoutMethod::layered &&
                              (line.relations.empty() || !is_hostile(line.relations.front().kind));
        put("<g id=\"{}\" class=\"{}\"{}><title>{}</title>\n", id("line:" + line.id), line.classes,
            is_faint ? " fill-opacity=\"0.55\" stroke-opacity=\"0.55\"" : "", xml_text(line.tooltip, true));
        if (curve.size() >= 4) {
            std::string path = "M" + svg_point(curve[0]);
            for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
                path += " C" + svg_point(curve[i]) + " " + svg_point(curve[i + 1]) + " " + svg_point(curve[i + 2]);
            put("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n", path, line.colour,
                svg_number(line.width_pt), dash_attribute(line.dash, line.width_pt));
            put("<path d=\"{}\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\"0\" stroke-width=\"8\"/>\n", path);
            write_arrow(out_, {line.head_at_to, line.colour, line.width_pt}, curve[curve.size() - 1],
                        curve[curve.size() - 2]);
            write_arrow(out_, {line.head_at_from, line.colour, line.width_pt}, curve[0], curve[1]);
            if (line.is_denied) write_cross(out_, cross_place(curve), theme_.text);
        }
        out_ += "</g>\n";
    }

    void write_labels() {
        put("<g id=\"{}\" pointer-events=\"none\">\n", id("labels"));
        const std::vector<std::optional<Box>> places = place_labels(drawing_, layout_);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i]) continue;
            const DrawnLine& line = drawing_.lines[i];
            const Box& box = *places[i];
            const std::string colour = label_colour(theme_, line.colour);
            put("<g class=\"label\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\" fill=\"{}\" "
                "fill-opacity=\"0.92\"/>\n",
                svg_number(box.middle.x - box.width / 2), svg_number(box.middle.y - box.height / 2),
                svg_number(box.width), svg_number(box.height), theme_.halo);
            double y = box.middle.y - box.height / 2;
            for (const TextLine& row : line.label) {
                y += row.size_pt * 1.2;
                write_text(out_, row, {box.middle.x, y - row.size_pt * 0.26},
                           row.is_soft ? theme_.soft_text : std::string_view(colour), "middle");
            }
            put("</g>\n");
        }
        out_ += "</g>\n";
    }

    std::string& out_;
    const Drawing& drawing_;
    const Layout& layout_;
    const Theme& theme_;
    std::string id_prefix_;
};

}  // namespace

void write_drawing(std::string& out, const Drawing& drawing, const Layout& layout, Point corner,
                   std::string_view id_prefix) {
    DrawingWriter(out, drawing, layout, id_prefix).write(corner);
}

}  // namespace guanxi
