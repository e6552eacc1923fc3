#pragma once

#include <vector>

#include "output/layout.hpp"

namespace guanxi {

/// A line of text and where its base line begins.
struct PlacedText {
    TextLine line;
    Point at;

    bool operator==(const PlacedText&) const = default;
};

/// What stands under the legend.
struct Foot {
    std::vector<PlacedText> lines;  ///< Places count from the upper left corner of the foot.
    double height = 0;
};

/// Sets the notes of a drawing in as many columns as have room in `width_pt`, of about equal height, no note broken
/// over two, and its sources in up to three lines under them. O(length of the text).
Foot lay_out_foot(const Drawing& drawing, double width_pt);

}  // namespace guanxi
