#pragma once

#include <string>
#include <vector>

namespace guanxi::testing_text {

/// A line of text at a place of a page, in points; y downwards.
struct PlacedLine {
    double left = 0;
    double top = 0;
    double size = 10;  ///< Of a Chinese character; Latin letters and digits take half.
    std::string text;
};
using PlacedPage = std::vector<PlacedLine>;

constexpr double kPageWidth = 800;
constexpr double kPageHeight = 1100;

/// An article as it is set on a page.
struct Item {
    std::string title;
    std::vector<std::string> paragraphs;
};

/// The place of an article: its columns and, above them and in their middle, its headline.
struct Frame {
    double left = 40;
    double top = 60;
    int columns = 4;
    double em_width = 16;  ///< Of a column.
    double gutter = 15;    ///< In points.
    double size = 10;
    double headline_size = 22;
    bool is_indented = true;
};

/// Sets an article into columns of equal height and returns the y below it.
double set_article(const Item& item, const Frame& frame, PlacedPage& page);

/// Pages as `pdftotext -bbox-layout` would describe them, a word for each run without spaces. With `is_mixed`, lines
/// side by side are one line there, as pdftotext gives them where gutters are narrow.
std::string to_bbox(const std::vector<PlacedPage>& pages, bool is_mixed = false);

/// Pages as a PDF file: uncompressed, its font not embedded but with a map from its codes to Unicode.
std::string to_pdf(const std::vector<PlacedPage>& pages);

}  // namespace guanxi::testing_text
