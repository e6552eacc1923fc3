#include "output/svg_marks.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "output/escape.hpp"

namespace guanxi {

namespace {

template <class... Arguments>
void put(std::string& out, fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out), format, std::forward<Arguments>(arguments)...);
}

/// A polygon by its corners, which count from its middle.
void put_polygon(std::string& out, Point middle, const std::vector<Point>& corners, const std::string& paint) {
    std::string list;
    for (const Point& corner : corners)
        list += (list.empty() ? "" : " ") + svg_point({middle.x + corner.x, middle.y + corner.y});
    put(out, "<polygon points=\"{}\" {}/>\n", list, paint);
}

/// The inner edges of a shape, as a path without filling.
void put_edges(std::string& out, const std::string& path, const Tint& colours, double width_pt) {
    put(out, "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>\n", path, colours.outline,
        svg_number(width_pt));
}

/// One of the three parts of "#rrggbb", which begins at `at`.
int channel(std::string_view colour, std::size_t at) {
    int value = 0;
    std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
    return value;
}

}  // namespace

std::string label_colour(const Theme& theme, std::string_view line_colour) {
    constexpr double kShareOfText = 0.4;
    const auto mixed = [&](std::size_t at) {
        return std::lround((1 - kShareOfText) * channel(line_colour, at) + kShareOfText * channel(theme.text, at));
    };
    return fmt::format("#{:02x}{:02x}{:02x}", mixed(1), mixed(3), mixed(5));
}

std::string svg_number(double value) {
    const std::string text = fmt::format("{:.2f}", value);
    return text == "-0.00" ? "0.00" : text;
}

std::string svg_point(Point point) { return svg_number(point.x) + "," + svg_number(point.y); }

std::string dash_attribute(Dash dash, double width_pt) {
    switch (dash) {
        case Dash::solid: return "";
        case Dash::dashed:
            return fmt::format(" stroke-dasharray=\"{} {}\"", svg_number(4 + 1.5 * width_pt), svg_number(3 + width_pt));
        case Dash::dotted: return fmt::format(" stroke-dasharray=\"{} {}\"", svg_number(1), svg_number(2.5 + width_pt));
        case Dash::dash_dot: return fmt::format(" stroke-dasharray=\"{} 2.50 1.20 2.50\"", svg_number(6 + width_pt));
    }
    return "";
}

void write_text(std::string& out, const TextLine& line, Point place, std::string_view colour, std::string_view anchor,
                std::string_view more) {
    if (line.text.empty()) return;
    put(out, "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\" fill=\"{}\"{}{}", svg_number(place.x),
        svg_number(place.y), svg_number(line.size_pt), anchor, colour, line.is_bold ? " font-weight=\"bold\"" : "",
        more);
    put(out, " textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>\n", svg_number(line.width_pt()),
        xml_text(line.text));
}

void write_outline(std::string& out, Shape shape, Point middle, double width_pt, double height_pt, const Tint& colours,
                   double outline_width_pt) {
    const double w = width_pt / 2;
    const double h = height_pt / 2;
    const std::string paint = fmt::format("fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"",
                                          colours.fill, colours.outline, svg_number(outline_width_pt));
    const auto at = [&](double x, double y) { return svg_point({middle.x + x, middle.y + y}); };
    switch (shape) {
        case Shape::ellipse:
            put(out, "<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\" {}/>\n", svg_number(middle.x),
                svg_number(middle.y), svg_number(w), svg_number(h), paint);
            break;
        case Shape::rounded_box:
        case Shape::dot:
            put(out, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" {}/>\n", svg_number(middle.x - w),
                svg_number(middle.y - h), svg_number(width_pt), svg_number(height_pt), svg_number(std::min(8.0, h)),
                paint);
            break;
        case Shape::hexagon: {
            const double s = std::min(0.55 * h, w);
            put_polygon(out, middle, {{-w, 0}, {-w + s, -h}, {w - s, -h}, {w, 0}, {w - s, h}, {-w + s, h}}, paint);
            break;
        }
        case Shape::octagon: {
            const double s = std::min(7.0, 0.55 * h);  // smaller, or a flat one looks like a hexagon
            put_polygon(
                out, middle,
                {{-w, s - h}, {s - w, -h}, {w - s, -h}, {w, s - h}, {w, h - s}, {w - s, h}, {s - w, h}, {-w, h - s}},
                paint);
            break;
        }
        case Shape::note: {
            const double s = 7;
            put_polygon(out, middle, {{-w, -h}, {w - s, -h}, {w, -h + s}, {w, h}, {-w, h}}, paint);
            put_edges(out, fmt::format("M{} L{} L{}", at(w - s, -h), at(w - s, -h + s), at(w, -h + s)), colours,
                      outline_width_pt);
            break;
        }
        case Shape::box_3d: {
            const double s = 4;
            put_polygon(out, middle, {{-w, -h + s}, {-w + s, -h}, {w, -h}, {w, h - s}, {w - s, h}, {-w, h}}, paint);
            put_edges(out,
                      fmt::format("M{} L{} L{} M{} L{}", at(-w, -h + s), at(w - s, -h + s), at(w - s, h),
                                  at(w - s, -h + s), at(w, -h)),
                      colours, outline_width_pt);
            break;
        }
    }
}

void write_arrow(std::string& out, const ArrowLook& look, Point tip, Point behind) {
    const double length = std::hypot(tip.x - behind.x, tip.y - behind.y);
    if (length == 0) return;
    const double ux = (tip.x - behind.x) / length;
    const double uy = (tip.y - behind.y) / length;
    const auto at = [&](double back, double side) {
        return svg_point({tip.x - back * ux - side * uy, tip.y - back * uy + side * ux});
    };
    const double size = 4.5 + 1.2 * look.line_width_pt;
    const double half = size * 0.45;
    switch (look.head) {
        case ArrowHead::normal:
            put(out, "<polygon points=\"{} {} {}\" fill=\"{}\"/>\n", at(0, 0), at(size, half), at(size, -half),
                look.colour);
            break;
        case ArrowHead::open:
            put(out, "<path d=\"M{} L{} L{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>\n", at(size, half),
                at(0.6, 0), at(size, -half), look.colour, svg_number(std::max(1.0, look.line_width_pt * 0.9)));
            break;
        case ArrowHead::tee:
            put(out, "<path d=\"M{} L{}\" stroke=\"{}\" stroke-width=\"{}\"/>\n", at(2.5, size), at(2.5, -size),
                look.colour, svg_number(look.line_width_pt + 0.6));
            break;
        case ArrowHead::diamond:
            put(out, "<polygon points=\"{} {} {} {}\" fill=\"{}\"/>\n", at(0, 0), at(size * 0.8, half),
                at(size * 1.6, 0), at(size * 0.8, -half), look.colour);
            break;
        case ArrowHead::none: break;
    }
}

void write_cross(std::string& out, Point middle, std::string_view colour) {
    constexpr double kArm = 4;
    const auto at = [&](double x, double y) { return svg_point({middle.x + x * kArm, middle.y + y * kArm}); };
    put(out, "<path class=\"cross\" d=\"M{} L{} M{} L{}\" stroke=\"{}\" stroke-width=\"1.80\"/>\n", at(-1, -1),
        at(1, 1), at(-1, 1), at(1, -1), colour);
}

}  // namespace guanxi
