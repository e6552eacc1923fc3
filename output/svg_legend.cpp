#include "output/svg_legend.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "output/svg_marks.hpp"
#include "output/text_width.hpp"

namespace guanxi {

namespace {

constexpr double kTextSize = 9.5;
constexpr double kRowHeight = 20;
constexpr double kSampleWidth = 30;
constexpr double kSampleGap = 6;
constexpr double kEntryGap = 16;

double sample_room(const LegendEntry& entry) {
    return entry.sample == LegendEntry::Sample::note ? 0 : kSampleWidth + kSampleGap;
}

class SampleWriter {
public:
    SampleWriter(std::string& out, const Drawing& drawing) : out_(out), drawing_(drawing), theme_(*drawing.theme) {}

    /// The sample of an entry, from `left` to the right, around the line of its text's middle.
    void write(const LegendEntry& entry, Point left) {
        const Point middle{left.x + kSampleWidth / 2, left.y};
        switch (entry.sample) {
            case LegendEntry::Sample::node: write_node(entry, middle); break;
            case LegendEntry::Sample::line: write_line(entry, left); break;
            case LegendEntry::Sample::junction: write_junction(left, middle); break;
            case LegendEntry::Sample::community:
                write_outline(out_, Shape::rounded_box, middle, kSampleWidth - 4, 13, entry.colours, 1);
                break;
            case LegendEntry::Sample::cluster:
                put("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"14\" rx=\"7\" fill=\"{}\" stroke=\"{}\" "
                    "opacity=\"{}\"/>\n",
                    svg_number(left.x + 1), svg_number(left.y - 7), svg_number(kSampleWidth - 2), entry.colours.fill,
                    entry.colours.outline, kClusterOpacity);
                break;
            case LegendEntry::Sample::frame:
                put("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"14\" rx=\"5\" fill=\"{}\" stroke=\"{}\"/>\n",
                    svg_number(left.x + 1), svg_number(left.y - 7), svg_number(kSampleWidth - 2), theme_.frame_fill,
                    theme_.frame_outline);
                break;
            case LegendEntry::Sample::note: break;
        }
    }

private:
    template <class... Arguments>
    void put(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
    }

    void write_node(const LegendEntry& entry, Point middle) {
        const NodeStyle& style = theme_.style(*entry.node_kind);
        const Tint colours = drawing_.colours_tell_kinds ? Tint{style.fill, style.outline, style.text}
                                                         : Tint{theme_.background, theme_.soft_text, theme_.text};
        write_outline(out_, style.shape, middle, kSampleWidth - 4, 13, colours, style.outline_width_pt);
    }

    EdgeStyle style_of(const LegendEntry& entry) const {
        if (entry.edge_kind) {
            EdgeStyle style = theme_.style(*entry.edge_kind);
            if (is_symmetric(*entry.edge_kind)) style.head = ArrowHead::none;
            return style;
        }
        if (entry.change) return theme_.style(*entry.change);
        const Dash dash = entry.status == Status::planned  ? Dash::dashed
                          : entry.status == Status::denied ? Dash::dotted
                                                           : Dash::solid;
        return {theme_.soft_text, 1.4, dash, ArrowHead::none};
    }

    void write_line(const LegendEntry& entry, Point left) {
        const EdgeStyle style = style_of(entry);
        const Point right{left.x + kSampleWidth, left.y};
        put("<path d=\"M{} L{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n", svg_point(left), svg_point(right),
            style.colour, svg_number(style.width_pt), dash_attribute(style.dash, style.width_pt));
        write_arrow(out_, {style.head, style.colour, style.width_pt}, right, left);
        if (entry.status == Status::denied) write_cross(out_, {left.x + kSampleWidth / 2, left.y}, theme_.text);
    }

    void write_junction(Point left, Point middle) {
        for (const double dy : {-5.0, 0.0, 5.0}) {
            put("<path d=\"M{} L{} L{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"/>\n",
                svg_point({left.x, left.y + dy}), svg_point(middle), svg_point({left.x + kSampleWidth, left.y + dy}),
                theme_.style(EdgeKind::holds_office).colour);
        }
        put("<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{}\"/>\n", svg_number(middle.x), svg_number(middle.y),
            theme_.soft_text);
    }

    std::string& out_;
    const Drawing& drawing_;
    const Theme& theme_;
};

}  // namespace

LegendLayout lay_out_legend(const Drawing& drawing, double room_pt) {
    LegendLayout layout;
    double x = 0;
    double y = 0;
    for (const LegendEntry& entry : drawing.legend) {
        const double width = sample_room(entry) + kTextSize * text_width_em(entry.text) + kEntryGap;
        if (x > 0 && x + width > room_pt) {
            x = 0;
            y += kRowHeight;
        }
        layout.entries.push_back({x, y});
        x += width;
        layout.width = std::max(layout.width, x);
    }
    layout.height = drawing.legend.empty() ? 0 : y + kRowHeight;
    return layout;
}

void write_legend(std::string& out, const Drawing& drawing, const LegendLayout& layout) {
    SampleWriter samples(out, drawing);
    for (std::size_t i = 0; i < drawing.legend.size(); ++i) {
        const LegendEntry& entry = drawing.legend[i];
        const Point corner = layout.entries[i];
        const double middle = corner.y + kRowHeight / 2;
        samples.write(entry, {corner.x, middle});
        write_text(out, {entry.text, kTextSize, false, false},
                   {corner.x + sample_room(entry), middle + kTextSize * 0.36}, drawing.theme->text, "start");
    }
}

}  // namespace guanxi
