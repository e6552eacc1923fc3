#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace guanxi {

/// A rectangle of a page, in points, y downwards.
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double middle() const { return (top + bottom) / 2; }
    void add(const Box& other);
};

/// A line of text on a page. Its box is as high as its characters are wide, whatever the font says.
struct PageLine {
    Box box;
    double em = 0;  ///< Size of its characters.
    std::string text;
};

/// Lines that stand under each other in one size: a part of a column, or a headline.
struct PageBlock {
    Box box;
    double em = 0;
    std::vector<PageLine> lines;  ///< From the top down.
};

/// Puts lines that follow each other in a column into blocks. O(n²) for n lines in the worst case.
std::vector<PageBlock> group_lines(std::vector<PageLine> lines);

/// Sorts the blocks of a page into reading order. `em` is the size of the running text.
std::vector<PageBlock> sort_blocks(std::vector<PageBlock> blocks, double em);

}  // namespace guanxi
