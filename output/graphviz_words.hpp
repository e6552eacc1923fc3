#pragma once

#include <string>
#include <vector>

#include "output/drawing.hpp"

// A drawing's looks in Graphviz's words.

namespace guanxi {

/// The program of Graphviz that lays out so: "dot", "neato", …
const char* graphviz_engine(LayoutMethod method);

/// The shape whose outline is most like ours, so that lines end on ours.
const char* graphviz_shape(Shape shape);
const char* graphviz_arrow(ArrowHead head);
const char* graphviz_style(Dash dash);

/// The text of a label, escaped.
std::string graphviz_label(const std::vector<TextLine>& lines);

/// Graphviz sets all lines of a plain label in one size: the one with which the widest still fits the box, but not a
/// tiny one, for which the box is widened.
struct CommonSize {
    double size_pt = 11;
    double more_width_pt = 0;
};

CommonSize common_size(const std::vector<TextLine>& lines);

}  // namespace guanxi
