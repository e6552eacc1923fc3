#include "output/quad_tree.hpp"

#include <algorithm>
#include <cmath>

namespace guanxi {

namespace {

/// Squares are not split below this size: points that lie so near each other stay in one list.
constexpr double kLeastHalf = 1e-3;

Point push_from(Point at, Point other, double mass) {
    const double dx = at.x - other.x;
    const double dy = at.y - other.y;
    const double squared = dx * dx + dy * dy;
    const double cubed = squared * std::sqrt(squared);
    return {mass * dx / cubed, mass * dy / cubed};
}

}  // namespace

QuadTree::QuadTree(std::span<const Point> points) : points_(points), next_(points.size(), kNone) {
    if (points.empty()) return;
    Point least = points.front();
    Point most = points.front();
    for (const Point& point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    squares_.reserve(2 * points.size());
    Square root;
    root.middle = {(least.x + most.x) / 2, (least.y + most.y) / 2};
    root.half = std::max({most.x - least.x, most.y - least.y, 2 * kLeastHalf}) / 2 * 1.0001;
    squares_.push_back(root);
    for (std::size_t i = 0; i < points.size(); ++i) insert(static_cast<std::int32_t>(i));
    for (Square& square : squares_) {
        if (square.mass > 0)
            square.mass_middle = {square.mass_middle.x / square.mass, square.mass_middle.y / square.mass};
    }
}

std::int32_t QuadTree::child_of(std::int32_t square, Point point) const {
    const Square& parent = squares_[static_cast<std::size_t>(square)];
    return parent.first_child + (point.x >= parent.middle.x ? 1 : 0) + (point.y >= parent.middle.y ? 2 : 0);
}

/// Gives a square its four children, and its only point to one of them.
void QuadTree::split(std::int32_t square) {
    const auto first = static_cast<std::int32_t>(squares_.size());
    const Square parent = squares_[static_cast<std::size_t>(square)];
    for (int i = 0; i < 4; ++i) {
        Square child;
        child.half = parent.half / 2;
        child.middle = {parent.middle.x + ((i & 1) != 0 ? child.half : -child.half),
                        parent.middle.y + ((i & 2) != 0 ? child.half : -child.half)};
        squares_.push_back(child);
    }
    squares_[static_cast<std::size_t>(square)].first_child = first;
    squares_[static_cast<std::size_t>(square)].first_point = kNone;
    const std::int32_t moved = parent.first_point;
    const Point at = points_[static_cast<std::size_t>(moved)];
    Square& child = squares_[static_cast<std::size_t>(child_of(square, at))];
    child.first_point = moved;
    child.mass = 1;
    child.mass_middle = at;
}

void QuadTree::insert(std::int32_t point) {
    const Point at = points_[static_cast<std::size_t>(point)];
    std::int32_t square = 0;
    while (true) {
        Square& here = squares_[static_cast<std::size_t>(square)];
        here.mass += 1;
        here.mass_middle = {here.mass_middle.x + at.x, here.mass_middle.y + at.y};  // a sum until all are in
        if (here.first_child == kNone) {
            if (here.first_point == kNone || here.half < kLeastHalf) {
                next_[static_cast<std::size_t>(point)] = here.first_point;
                here.first_point = point;
                return;
            }
            split(square);
        }
        square = child_of(square, at);
    }
}

Point QuadTree::repulsion(std::size_t i) const {
    constexpr double kAngle = 0.9;
    const Point at = points_[i];
    Point sum;
    std::int32_t stack[256];
    int depth = 0;
    if (!squares_.empty()) stack[depth++] = 0;
    while (depth > 0) {
        const Square& square = squares_[static_cast<std::size_t>(stack[--depth])];
        if (square.mass == 0) continue;
        const double dx = at.x - square.mass_middle.x;
        const double dy = at.y - square.mass_middle.y;
        const double size = 2 * square.half;
        if (square.first_child != kNone && size * size < kAngle * kAngle * (dx * dx + dy * dy)) {
            const Point push = push_from(at, square.mass_middle, square.mass);
            sum = {sum.x + push.x, sum.y + push.y};
            continue;
        }
        if (square.first_child != kNone) {
            for (int child = 3; child >= 0; --child) stack[depth++] = square.first_child + child;
            continue;
        }
        for (std::int32_t other = square.first_point; other != kNone; other = next_[static_cast<std::size_t>(other)]) {
            if (static_cast<std::size_t>(other) == i) continue;
            Point from = points_[static_cast<std::size_t>(other)];
            if (from == at) from.x += static_cast<std::size_t>(other) < i ? -kLeastHalf : kLeastHalf;
            const Point push = push_from(at, from, 1);
            sum = {sum.x + push.x, sum.y + push.y};
        }
    }
    return sum;
}

}  // namespace guanxi
