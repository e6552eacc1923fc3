#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "output/layout.hpp"

namespace guanxi {

/// A rectangle by its middle and its size.
struct Box {
    Point middle;
    double width = 0;
    double height = 0;
};

/// Whether two boxes share more than their border.
bool overlaps(const Box& a, const Box& b);

/// A straight way between two points.
struct Segment {
    Point from;
    Point to;
};

double length(const Segment& segment);

/// How much of a segment lies in a box.
double length_inside(const Segment& segment, const Box& box);

/// Boxes and lines by the squares of the page that they touch, so that a look around a place costs what is there, not
/// what is on the page.
class PageGrid {
public:
    /// O(squares that it touches), as every function here: of what lies in a square, only so much is looked at.
    void add(const Box& box);

    /// One of the segments that a line consists of.
    void add(const Segment& segment, std::size_t line);

    /// Whether no box lies in this one.
    bool is_free(const Box& box) const;

    /// How long the ways of other lines than `line` are in the box. Where they are longer than `most`, some length over
    /// `most`: the search ends there. Of a square that dozens of lines cross, the box has as much as of its area.
    double foreign_length(const Box& box, std::size_t line, double most) const;

private:
    struct Way {
        Segment piece;  ///< The part of a segment that lies in the square.
        std::size_t line = 0;
    };
    struct Square {
        std::vector<Box> boxes;
        std::vector<Way> ways;
        double length = 0;  ///< Of all ways.
    };

    std::unordered_map<std::int64_t, Square> squares_;
};

}  // namespace guanxi
