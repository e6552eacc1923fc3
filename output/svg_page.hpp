#pragma once

#include <string>
#include <vector>

#include "output/drawing.hpp"
#include "output/layout.hpp"

namespace guanxi {

/// One picture of a page. Views its drawing and layout.
struct PlacedPicture {
    const Drawing* drawing = nullptr;
    const Layout* layout = nullptr;
    Point corner;       ///< Of what is drawn, from the upper left corner of all pictures.
    std::string title;  ///< Over it, in a frame around both; empty: no frame.
    std::string subtitle;
    std::string id_prefix;  ///< Of the ids of its nodes and lines.
};

/// What a page shows, and how much room it takes.
struct Pictures {
    std::vector<PlacedPicture> list;
    double width = 0;
    double height = 0;
    double enlargement = 1;  ///< Of the words around the pictures.
};

/// Width by height of A4 in landscape.
inline constexpr double kPageRatio = 1.414;

/// How far the frame of a picture with a title lies outside of it, and how much more over it, on a page whose words are
/// not enlarged.
inline constexpr double kPanelPadding = 14;
inline constexpr double kPanelTitleRoom = 26;

/// By how much words around pictures of this size are to be enlarged: so much that they can be read when the whole is
/// on one sheet. 1 for what is read at full size.
double words_enlargement(double width, double height);

/// A page as SVG, from top to bottom: title and subtitle of `words`, the pictures, its legend in rows, its notes and
/// sources.
std::string svg_page(const Drawing& words, const Pictures& pictures);

}  // namespace guanxi
