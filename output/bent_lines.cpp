#include "output/bent_lines.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "output/label_placement.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kMostLines = 400;
constexpr double kClearPt = 3;  ///< Between a line and a box that it goes around.
constexpr double kSamplePt = 5;
constexpr double kMostBow = 0.24;  ///< How far a line swings out, as a share of its length.
constexpr double kMostBowPt = 70;
constexpr std::array<double, 5> kBows{0.2, 0.4, 0.6, 0.8, 1};  ///< That are tried, as shares of the widest.

/// A line between two ends that swings out by `bow` in its middle.
Curve bowed(const Point& from, const Point& to, double bow) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const Point aside{-(to.y - from.y) / length, (to.x - from.x) / length};
    const double pull = bow * 4 / 3;  // a cubic goes three quarters of the way to its two inner points
    const auto at = [&](double share) {
        return Point{from.x + share * (to.x - from.x) + pull * aside.x,
                     from.y + share * (to.y - from.y) + pull * aside.y};
    };
    return {from, at(1.0 / 3), at(2.0 / 3), to};
}

class Bender {
public:
    Bender(const Layout& layout, const Drawing& drawing) : layout_(layout), drawing_(drawing) {}

    /// The way of a line that meets no box, if there is any; else its own.
    Curve way_of(std::size_t line) const {
        const Curve& own = layout_.lines[line];
        const std::vector<std::size_t> near = boxes_near(line);
        if (near.empty() || is_free(own, near)) return own;
        const double length = std::hypot(own.back().x - own.front().x, own.back().y - own.front().y);
        if (length == 0) return own;
        const double widest = std::min(kMostBow * length, kMostBowPt);
        for (const double share : kBows) {
            for (const double side : {1.0, -1.0}) {
                const Curve bow = bowed(own.front(), own.back(), side * share * widest);
                if (is_free(bow, near)) return bow;
            }
        }
        return own;
    }

private:
    /// Other nodes that the widest bow to either side might meet.
    std::vector<std::size_t> boxes_near(std::size_t line) const {
        const Curve& own = layout_.lines[line];
        const auto [left, right] = std::minmax(own.front().x, own.back().x);
        const auto [top, bottom] = std::minmax(own.front().y, own.back().y);
        std::vector<std::size_t> near;
        for (std::size_t node = 0; node < drawing_.nodes.size(); ++node) {
            if (node == drawing_.lines[line].from || node == drawing_.lines[line].to) continue;
            const Point& p = layout_.nodes[node];
            const double x = drawing_.nodes[node].width_pt / 2 + kMostBowPt;
            const double y = drawing_.nodes[node].height_pt / 2 + kMostBowPt;
            if (p.x > left - x && p.x < right + x && p.y > top - y && p.y < bottom + y) near.push_back(node);
        }
        return near;
    }

    bool is_free(const Curve& curve, const std::vector<std::size_t>& near) const {
        const std::vector<Point> points = sample(curve, kSamplePt);
        return std::none_of(near.begin(), near.end(), [&](std::size_t node) {
            const Point& middle = layout_.nodes[node];
            const double x = drawing_.nodes[node].width_pt / 2 + kClearPt;
            const double y = drawing_.nodes[node].height_pt / 2 + kClearPt;
            return std::any_of(points.begin(), points.end(), [&](const Point& p) {
                return std::abs(p.x - middle.x) < x && std::abs(p.y - middle.y) < y;
            });
        });
    }

    const Layout& layout_;
    const Drawing& drawing_;
};

}  // namespace

void bend_around_boxes(Layout& layout, const Drawing& drawing) {
    if (drawing.lines.size() > kMostLines) return;
    const Bender bender(layout, drawing);
    std::vector<Curve> ways;
    for (std::size_t line = 0; line < layout.lines.size(); ++line) {
        const DrawnLine& drawn = drawing.lines[line];
        const bool may_bend = layout.lines[line].size() == 4 && !drawn.is_inside_frame && !drawn.is_told_by_cluster;
        ways.push_back(may_bend ? bender.way_of(line) : layout.lines[line]);
    }
    layout.lines = std::move(ways);
}

}  // namespace guanxi
