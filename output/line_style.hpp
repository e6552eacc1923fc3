#pragma once

#include "output/drawing.hpp"

namespace guanxi {

/// Whether `a` tells a reader more than `b` and so comes first in a line's label and gives the line its look: what is
/// hostile first, then signatures and meetings, states' dealings, memberships, and offices last; what happened before
/// what is planned.
bool is_more_telling(const DrawnRelation& a, const DrawnRelation& b);

/// The size of the text on lines.
inline constexpr double kLabelPt = 8.5;

/// Whether a line is drawn thicker than its kind usually is, because many sentences state it.
bool is_widened(const DrawnLine& line);

/// Gives a line the colour, dash, arrow heads, label and classes that follow from its relations (at least one), which
/// must be sorted by `is_more_telling`. `has_left_and_right`: the line surely runs from left to right, so the label may
/// tell directions by arrows. Relations that every line of their sort has (party to an agreement, partner in a project,
/// member of an organisation, attended an event, holds office) and that tell no date are left out of the label.
void style_line(DrawnLine& line, const Theme& theme, LabelLanguage language, bool has_left_and_right);

}  // namespace guanxi
