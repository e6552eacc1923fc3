#include "output/graphviz_words.hpp"

#include <algorithm>

#include "output/escape.hpp"
#include "output/text_width.hpp"

namespace guanxi {

const char* graphviz_engine(LayoutMethod method) {
    switch (method) {
        case LayoutMethod::layered: return "dot";
        case LayoutMethod::stress: return "neato";
        case LayoutMethod::force: return "sfdp";
        case LayoutMethod::radial: return "twopi";
        case LayoutMethod::circular: return "circo";
    }
    return "dot";
}

const char* graphviz_shape(Shape shape) {
    switch (shape) {
        case Shape::ellipse: return "ellipse";
        case Shape::rounded_box: return "box";
        case Shape::note: return "note";
        case Shape::hexagon: return "hexagon";
        case Shape::octagon: return "octagon";
        case Shape::box_3d: return "box3d";
        case Shape::dot: return "point";
    }
    return "box";
}

const char* graphviz_arrow(ArrowHead head) {
    switch (head) {
        case ArrowHead::none: return "none";
        case ArrowHead::normal: return "normal";
        case ArrowHead::open: return "vee";
        case ArrowHead::tee: return "tee";
        case ArrowHead::diamond: return "diamond";
    }
    return "normal";
}

const char* graphviz_style(Dash dash) {
    switch (dash) {
        case Dash::solid: return "solid";
        case Dash::dotted: return "dotted";
        case Dash::dashed:
        case Dash::dash_dot: return "dashed";
    }
    return "solid";
}

std::string graphviz_label(const std::vector<TextLine>& lines) {
    std::string text;
    for (const TextLine& line : lines) text += (text.empty() ? "" : "\n") + line.text;
    return dot_label(text);
}

CommonSize common_size(const std::vector<TextLine>& lines) {
    constexpr double kLeastPt = 10;
    double room = 0;
    double widest_em = 0;
    for (const TextLine& line : lines) {
        room = std::max(room, line.width_pt());
        widest_em = std::max(widest_em, text_width_em(line.text));
    }
    if (widest_em == 0) return {};
    const double size_pt = std::max(kLeastPt, room / widest_em);
    return {size_pt, size_pt * widest_em - room};
}

}  // namespace guanxi
