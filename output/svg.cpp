#include "output/svg.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/foot.hpp"
#include "output/label_placement.hpp"
#include "output/text_width.hpp"

// From top to bottom: title and subtitle, the drawing (frames, lines, boxes, labels of lines, in this order, so that
// what must be read lies on top), the legend in rows, notes and sources.

namespace guanxi {

namespace {

constexpr double kMargin = 24;
constexpr double kTitleSize = 18;
constexpr double kSubtitleSize = 10;
constexpr double kLegendSize = 9.5;
constexpr double kLegendRow = 20;
constexpr double kSampleWidth = 30;
constexpr double kLeastWidth = 560;
constexpr double kFramePadding = 7;
constexpr std::size_t kManyLines = 120;

std::string number(double value) {
    const std::string text = fmt::format("{:.2f}", value);
    return text == "-0.00" ? "0.00" : text;
}

std::string xy(double x, double y) { return number(x) + "," + number(y); }
std::string xy(Point p) { return xy(p.x, p.y); }

std::string dash_array(Dash dash, double width) {
    switch (dash) {
        case Dash::solid: return "";
        case Dash::dashed:
            return fmt::format(" stroke-dasharray=\"{} {}\"", number(4 + 1.5 * width), number(3 + width));
        case Dash::dotted: return fmt::format(" stroke-dasharray=\"{} {}\"", number(1), number(2.5 + width));
        case Dash::dash_dot: return fmt::format(" stroke-dasharray=\"{} 2.50 1.20 2.50\"", number(6 + width));
    }
    return "";
}

class SvgWriter {
public:
    SvgWriter(const Drawing& drawing, const Layout& layout)
        : drawing_(drawing), layout_(layout), theme_(*drawing.theme) {}

    std::string write() {
        place_legend();
        const double titles = kMargin + kTitleSize + kSubtitleSize + 22;
        const double text_needs = std::max(kTitleSize * 1.07 * text_width_em(drawing_.title),
                                           kSubtitleSize * text_width_em(drawing_.subtitle));
        width_ = std::max({layout_.width, legend_width_, std::min(text_needs, 1200.0)}) + 2 * kMargin;
        const double legend_top = titles + layout_.height + 20;
        const double foot_top = legend_top + legend_height_ + 10;
        const Foot foot = lay_out_foot(drawing_, width_ - 2 * kMargin);
        height_ = foot_top + foot.height + kMargin;
        head();
        titles_text();
        out_ += fmt::format("<g id=\"drawing\" transform=\"translate({} {})\">\n", number((width_ - layout_.width) / 2),
                            number(titles));
        for (const Frame& frame : drawing_.frames) write_frame(frame);
        for (std::size_t i = 0; i < drawing_.lines.size(); ++i) write_line(i);
        for (std::size_t i = 0; i < drawing_.nodes.size(); ++i) write_node(i);
        write_labels();
        out_ += "</g>\n";
        write_legend(legend_top);
        write_foot(foot, foot_top);
        out_ += "</svg>\n";
        return std::move(out_);
    }

private:
    template <class... Arguments>
    void put(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
    }

    void head() {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}pt\" height=\"{1}pt\" viewBox=\"0 0 {0} {1}\" "
            "role=\"img\" "
            "aria-labelledby=\"picture-title picture-description\" xml:lang=\"{2}\" font-family=\"{3}\">\n",
            number(width_), number(height_), drawing_.language, xml_text(kFontFamilies));
        put("<title id=\"picture-title\">{}</title>\n", xml_text(drawing_.title));
        put("<desc id=\"picture-description\">{}</desc>\n", xml_text(drawing_.description, true));
        put("<style>@page {{ size: A4 landscape; margin: 10mm }} @media print {{ svg {{ width: 100%; height: 100% }} "
            "}} "
            ".node:hover, .edge:hover {{ opacity: 0.75 }}</style>\n");
        put("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", number(width_), number(height_), theme_.background);
    }

    /// One line of text around (x, y), set to exactly the width that was planned for it.
    void text(const TextLine& line, double x, double y, std::string_view colour, std::string_view anchor,
              std::string_view more = {}) {
        if (line.text.empty()) return;
        put("<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\" fill=\"{}\"{}{}", number(x), number(y),
            number(line.size_pt), anchor, colour, line.is_bold ? " font-weight=\"bold\"" : "", more);
        put(" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>\n", number(line.width_pt()),
            xml_text(line.text));
    }

    void titles_text() {
        text({shorten_to(drawing_.title, kTitleSize * 1.07), kTitleSize, true, false}, kMargin,
             kMargin + kTitleSize * 0.85, theme_.text, "start");
        text({shorten_to(drawing_.subtitle, kSubtitleSize), kSubtitleSize, false, true}, kMargin,
             kMargin + kTitleSize + 6 + kSubtitleSize, theme_.soft_text, "start");
    }

    std::string shorten_to(const std::string& line, double size) const {
        return wrap_text(line, (width_ - 2 * kMargin) / size, 1).front();
    }

    // ---- frames ----

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
            xml_id(frame.id), number(left - kFramePadding), number(top - kFramePadding),
            number(right - left + 2 * kFramePadding), number(bottom - top + 2 * kFramePadding), theme_.frame_fill,
            theme_.frame_outline);
    }

    // ---- nodes ----

    void write_node(std::size_t index) {
        const DrawnNode& node = drawing_.nodes[index];
        const Point p = layout_.nodes[index];
        put("<g id=\"{}\" class=\"{}\"><title>{}</title>\n", xml_id(node.id),
            node.kind ? "node " + std::string(name(*node.kind)) : "junction", xml_text(node.tooltip, true));
        if (node.kind) {
            outline(node.shape, p, node.width_pt, node.height_pt, node.colours,
                    theme_.style(*node.kind).outline_width_pt);
            double height = 0;
            for (const TextLine& line : node.lines) height += line.size_pt * 1.28;
            double y = p.y - height / 2 + (node.shape == Shape::box_3d ? 2 : 0);
            const double x = p.x - (node.shape == Shape::box_3d ? 2 : 0);
            for (const TextLine& line : node.lines) {
                text(line, x, y + line.size_pt * 1.28 * 0.5 + line.size_pt * 0.36, node.colours.text, "middle",
                     line.is_soft ? " opacity=\"0.85\"" : "");
                y += line.size_pt * 1.28;
            }
        } else {
            put("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"/>\n", number(p.x), number(p.y),
                number(node.width_pt / 2), theme_.soft_text);
        }
        out_ += "</g>\n";
    }

    void outline(Shape shape, Point p, double width, double height, const Tint& style, double outline_width_pt) {
        const double w = width / 2;
        const double h = height / 2;
        const std::string paint = fmt::format("fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"",
                                              style.fill, style.outline, number(outline_width_pt));
        const auto polygon = [&](const std::vector<Point>& points) {
            std::string list;
            for (const Point& q : points) list += (list.empty() ? "" : " ") + xy(p.x + q.x, p.y + q.y);
            put("<polygon points=\"{}\" {}/>\n", list, paint);
        };
        switch (shape) {
            case Shape::ellipse:
                put("<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\" {}/>\n", number(p.x), number(p.y), number(w),
                    number(h), paint);
                break;
            case Shape::rounded_box:
            case Shape::dot:
                put("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" {}/>\n", number(p.x - w),
                    number(p.y - h), number(width), number(height), number(std::min(8.0, h)), paint);
                break;
            case Shape::hexagon: {
                const double s = std::min(0.55 * h, w);
                polygon({{-w, 0}, {-w + s, -h}, {w - s, -h}, {w, 0}, {w - s, h}, {-w + s, h}});
                break;
            }
            case Shape::octagon: {
                const double s = std::min(7.0, h);
                polygon({{-w, -h + s},
                         {-w + s, -h},
                         {w - s, -h},
                         {w, -h + s},
                         {w, h - s},
                         {w - s, h},
                         {-w + s, h},
                         {-w, h - s}});
                break;
            }
            case Shape::note: {
                const double s = 7;
                polygon({{-w, -h}, {w - s, -h}, {w, -h + s}, {w, h}, {-w, h}});
                put("<path d=\"M{} L{} L{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>\n",
                    xy(p.x + w - s, p.y - h), xy(p.x + w - s, p.y - h + s), xy(p.x + w, p.y - h + s), style.outline,
                    number(outline_width_pt));
                break;
            }
            case Shape::box_3d: {
                const double s = 4;
                polygon({{-w, -h + s}, {-w + s, -h}, {w, -h}, {w, h - s}, {w - s, h}, {-w, h}});
                put("<path d=\"M{} L{} L{} M{} L{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>\n",
                    xy(p.x - w, p.y - h + s), xy(p.x + w - s, p.y - h + s), xy(p.x + w - s, p.y + h),
                    xy(p.x + w - s, p.y - h + s), xy(p.x + w, p.y - h), style.outline, number(outline_width_pt));
                break;
            }
        }
    }

    // ---- lines ----

    void write_line(std::size_t index) {
        const DrawnLine& line = drawing_.lines[index];
        const Curve& curve = layout_.lines[index];
        // Among very many lines the boxes should stand out, and what is hostile.
        const bool is_faint = drawing_.lines.size() > kManyLines && drawing_.method != LayoutMethod::layered &&
                              (line.relations.empty() || !is_hostile(line.relations.front().kind));
        put("<g id=\"{}\" class=\"{}\"{}><title>{}</title>\n", xml_id("line:" + line.id), line.classes,
            is_faint ? " opacity=\"0.55\"" : "", xml_text(line.tooltip, true));
        if (curve.size() >= 4) {
            std::string path = "M" + xy(curve[0]);
            for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
                path += " C" + xy(curve[i]) + " " + xy(curve[i + 1]) + " " + xy(curve[i + 2]);
            put("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n", path, line.colour,
                number(line.width_pt), dash_array(line.dash, line.width_pt));
            put("<path d=\"{}\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\"0\" stroke-width=\"8\"/>\n", path);
            arrow(line.head_at_to, curve[curve.size() - 1], curve[curve.size() - 2], line);
            arrow(line.head_at_from, curve[0], curve[1], line);
            if (line.is_denied) cross(cross_place(curve));
        }
        out_ += "</g>\n";
    }

    /// An arrow head with its tip at `tip`, coming from `behind`.
    void arrow(ArrowHead head, Point tip, Point behind, const DrawnLine& line) {
        if (head == ArrowHead::none) return;
        const double length = std::hypot(tip.x - behind.x, tip.y - behind.y);
        if (length == 0) return;
        const double ux = (tip.x - behind.x) / length;
        const double uy = (tip.y - behind.y) / length;
        const auto at = [&](double back, double side) {
            return xy(tip.x - back * ux - side * uy, tip.y - back * uy + side * ux);
        };
        const double size = 4.5 + 1.2 * line.width_pt;
        const double half = size * 0.45;
        switch (head) {
            case ArrowHead::normal:
                put("<polygon points=\"{} {} {}\" fill=\"{}\"/>\n", at(0, 0), at(size, half), at(size, -half),
                    line.colour);
                break;
            case ArrowHead::open:
                put("<path d=\"M{} L{} L{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>\n", at(size, half),
                    at(0.6, 0), at(size, -half), line.colour, number(std::max(1.0, line.width_pt * 0.9)));
                break;
            case ArrowHead::tee:
                put("<path d=\"M{} L{}\" stroke=\"{}\" stroke-width=\"{}\"/>\n", at(2.5, size), at(2.5, -size),
                    line.colour, number(line.width_pt + 0.6));
                break;
            case ArrowHead::diamond:
                put("<polygon points=\"{} {} {} {}\" fill=\"{}\"/>\n", at(0, 0), at(size * 0.8, half),
                    at(size * 1.6, 0), at(size * 0.8, -half), line.colour);
                break;
            case ArrowHead::none: break;
        }
    }

    void cross(Point m) {
        constexpr double kArm = 4;
        put("<path class=\"cross\" d=\"M{} L{} M{} L{}\" stroke=\"{}\" stroke-width=\"1.80\"/>\n",
            xy(m.x - kArm, m.y - kArm), xy(m.x + kArm, m.y + kArm), xy(m.x - kArm, m.y + kArm),
            xy(m.x + kArm, m.y - kArm), theme_.text);
    }

    void write_labels() {
        out_ += "<g id=\"labels\" pointer-events=\"none\">\n";
        const std::vector<std::optional<Box>> places = place_labels(drawing_, layout_);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i]) continue;
            const DrawnLine& line = drawing_.lines[i];
            double y = places[i]->middle.y - places[i]->height / 2;
            const Box& box = *places[i];
            put("<g class=\"label\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\" fill=\"{}\" "
                "fill-opacity=\"0.92\"/>\n",
                number(box.middle.x - box.width / 2), number(box.middle.y - box.height / 2), number(box.width),
                number(box.height), theme_.halo);
            for (const TextLine& row : line.label) {
                y += row.size_pt * 1.2;
                text(row, places[i]->middle.x, y - row.size_pt * 0.26, row.is_soft ? theme_.soft_text : line.colour,
                     "middle");
            }
            put("</g>\n");
        }
        out_ += "</g>\n";
    }

    // ---- legend ----

    void place_legend() {
        const double room = std::max(layout_.width, kLeastWidth);
        double x = 0;
        double y = 0;
        for (const LegendEntry& entry : drawing_.legend) {
            const bool has_sample = entry.sample != LegendEntry::Sample::note;
            const double width = (has_sample ? kSampleWidth + 6 : 0) + kLegendSize * text_width_em(entry.text) + 16;
            if (x > 0 && x + width > room) {
                x = 0;
                y += kLegendRow;
            }
            legend_places_.push_back({x, y});
            x += width;
            legend_width_ = std::max(legend_width_, x);
        }
        legend_height_ = drawing_.legend.empty() ? 0 : y + kLegendRow;
    }

    void write_legend(double top) {
        if (drawing_.legend.empty()) return;
        put("<g id=\"legend\" transform=\"translate({} {})\">\n", number(kMargin), number(top));
        put("<path d=\"M0,-8 L{},-8\" stroke=\"{}\" stroke-width=\"0.6\"/>\n", number(width_ - 2 * kMargin),
            theme_.frame_outline);
        for (std::size_t i = 0; i < drawing_.legend.size(); ++i) {
            const LegendEntry& entry = drawing_.legend[i];
            const Point p = legend_places_[i];
            legend_sample(entry, p.x, p.y + kLegendRow / 2);
            const double shift = entry.sample == LegendEntry::Sample::note ? 0 : kSampleWidth + 6;
            text({entry.text, kLegendSize, false, false}, p.x + shift, p.y + kLegendRow / 2 + kLegendSize * 0.36,
                 theme_.text, "start");
        }
        out_ += "</g>\n";
    }

    // ---- foot ----

    void write_foot(const Foot& foot, double top) {
        if (foot.lines.empty()) return;
        put("<g id=\"foot\" transform=\"translate({} {})\">\n", number(kMargin), number(top));
        for (const PlacedText& placed : foot.lines) {
            text(placed.line, placed.at.x, placed.at.y, placed.line.is_soft ? theme_.soft_text : theme_.text, "start");
        }
        out_ += "</g>\n";
    }

    void legend_sample(const LegendEntry& entry, double x, double y) {
        const double middle = x + kSampleWidth / 2;
        switch (entry.sample) {
            case LegendEntry::Sample::node: {
                const NodeStyle& style = theme_.style(*entry.node_kind);
                const bool is_coloured = drawing_.colours_tell_kinds;
                const Tint colours = is_coloured ? Tint{style.fill, style.outline, style.text}
                                                 : Tint{theme_.background, theme_.soft_text, theme_.text};
                outline(style.shape, {middle, y}, kSampleWidth - 4, 13, colours, style.outline_width_pt);
                break;
            }
            case LegendEntry::Sample::line: {
                DrawnLine line;
                line.colour = theme_.soft_text;
                line.width_pt = 1.4;
                line.dash = entry.status == Status::planned  ? Dash::dashed
                            : entry.status == Status::denied ? Dash::dotted
                                                             : Dash::solid;
                if (entry.change) {
                    const EdgeStyle& style = theme_.style(*entry.change);
                    line.colour = style.colour;
                    line.width_pt = style.width_pt;
                    line.dash = style.dash;
                }
                if (entry.edge_kind) {
                    const EdgeStyle& style = theme_.style(*entry.edge_kind);
                    line.colour = style.colour;
                    line.width_pt = style.width_pt;
                    line.dash = style.dash;
                    line.head_at_to = is_symmetric(*entry.edge_kind) ? ArrowHead::none : style.head;
                }
                put("<path d=\"M{} L{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n", xy(x, y), xy(x + kSampleWidth, y),
                    line.colour, number(line.width_pt), dash_array(line.dash, line.width_pt));
                arrow(line.head_at_to, {x + kSampleWidth, y}, {x, y}, line);
                if (entry.status == Status::denied) cross({middle, y});
                break;
            }
            case LegendEntry::Sample::junction:
                for (const double dy : {-5.0, 0.0, 5.0}) {
                    put("<path d=\"M{} L{} L{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"/>\n", xy(x, y + dy),
                        xy(middle, y), xy(x + kSampleWidth, y + dy), theme_.style(EdgeKind::holds_office).colour);
                }
                put("<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{}\"/>\n", number(middle), number(y), theme_.soft_text);
                break;
            case LegendEntry::Sample::community:
                outline(Shape::rounded_box, {middle, y}, kSampleWidth - 4, 13, entry.colours, 1);
                break;
            case LegendEntry::Sample::frame:
                put("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"14\" rx=\"5\" fill=\"{}\" stroke=\"{}\"/>\n",
                    number(x + 1), number(y - 7), number(kSampleWidth - 2), theme_.frame_fill, theme_.frame_outline);
                break;
            case LegendEntry::Sample::note: break;
        }
    }

    const Drawing& drawing_;
    const Layout& layout_;
    const Theme& theme_;
    std::string out_;
    double width_ = 0;
    double height_ = 0;
    std::vector<Point> legend_places_;
    double legend_width_ = 0;
    double legend_height_ = 0;
};

}  // namespace

std::string to_svg(const Drawing& drawing, const Layout& layout) { return SvgWriter(drawing, layout).write(); }

}  // namespace guanxi
