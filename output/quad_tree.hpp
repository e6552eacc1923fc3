#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "output/layout.hpp"

namespace guanxi {

/// Points in nested squares, so that many far ones count as one in their middle: Barnes and Hut, "A hierarchical
/// O(N log N) force-calculation algorithm", Nature 324 (1986), doi:10.1038/324446a0. Views the points, which must
/// outlive it and not move. Building is O(n log n) for points that are not all but in one place.
class QuadTree {
public:
    explicit QuadTree(std::span<const Point> points);

    /// The sum over all other points of the vector from there to point `i`, divided by the cube of its length: they
    /// push it away by the inverse square of their distance. A square that is seen under less than about 50 degrees
    /// counts as one point. Points in one place push each other in a direction that depends on their numbers. O(log n).
    Point repulsion(std::size_t i) const;

private:
    static constexpr std::int32_t kNone = -1;

    struct Square {
        Point middle;
        double half = 0;
        Point mass_middle;
        double mass = 0;
        std::int32_t first_child = kNone;  ///< Of four in a row.
        std::int32_t first_point = kNone;  ///< Of the list of points, where there are no children.
    };

    void insert(std::int32_t point);
    void split(std::int32_t square);
    std::int32_t child_of(std::int32_t square, Point point) const;

    std::span<const Point> points_;
    std::vector<Square> squares_;
    std::vector<std::int32_t> next_;  ///< The point after a point in the list of its square.
};

}  // namespace guanxi
