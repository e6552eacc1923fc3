#include "output/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace guanxi {

namespace {

constexpr double kStepPt = 4;
constexpr double kGapPt = 1.5;

Point bezier(const Point& a, const Point& b, const Point& c, const Point& d, double t) {
    const double s = 1 - t;
    const double p = s * s * s, q = 3 * s * s * t, r = 3 * s * t * t, u = t * t * t;
    return {p * a.x + q * b.x + r * c.x + u * d.x, p * a.y + q * b.y + r * c.y + u * d.y};
}

double length(const std::vector<Point>& points) {
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    return sum;
}

bool contains(const Box& box, const Point& point) {
    return std::abs(point.x - box.middle.x) * 2 < box.width && std::abs(point.y - box.middle.y) * 2 < box.height;
}

/// Boxes and points by the squares of the page that they touch, so that a look around a place costs what is there.
class Grid {
public:
    void add(const Box& box) {
        for_each_square(box, [&](std::int64_t key) { boxes_[key].push_back(box); });
    }
    void add(const Point& point, std::size_t line) {
        points_[square(column(point.x), column(point.y))].push_back({point, line});
    }

    bool is_free(const Box& box) const {
        bool is_free = true;
        for_each_square(box, [&](std::int64_t key) {
            const auto at = boxes_.find(key);
            if (at == boxes_.end()) return;
            is_free = is_free && std::none_of(at->second.begin(), at->second.end(),
                                              [&](const Box& other) { return overlaps(box, other); });
        });
        return is_free;
    }

    /// How many points of other lines lie in the box.
    int foreign_points(const Box& box, std::size_t line) const {
        int count = 0;
        for_each_square(box, [&](std::int64_t key) {
            const auto at = points_.find(key);
            if (at == points_.end()) return;
            for (const auto& [point, owner] : at->second) count += owner != line && contains(box, point) ? 1 : 0;
        });
        return count;
    }

private:
    static constexpr double kSidePt = 48;

    static std::int64_t column(double x) { return static_cast<std::int64_t>(std::floor(x / kSidePt)); }
    static std::int64_t square(std::int64_t column, std::int64_t row) { return column * (std::int64_t{1} << 31) + row; }

    template <class Visit>
    static void for_each_square(const Box& box, const Visit& visit) {
        for (std::int64_t x = column(box.middle.x - box.width / 2); x <= column(box.middle.x + box.width / 2); ++x) {
            for (std::int64_t y = column(box.middle.y - box.height / 2); y <= column(box.middle.y + box.height / 2);
                 ++y)
                visit(square(x, y));
        }
    }

    std::unordered_map<std::int64_t, std::vector<Box>> boxes_;
    std::unordered_map<std::int64_t, std::vector<std::pair<Point, std::size_t>>> points_;
};

class Placement {
public:
    Placement(const Drawing& drawing, const Layout& layout) : drawing_(drawing), layout_(layout) {
        for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
            const DrawnNode& node = drawing.nodes[i];
            grid_.add(Box{layout.nodes[i], node.width_pt + 2 * kGapPt, node.height_pt + 2 * kGapPt});
        }
        for (const Curve& curve : layout.lines) {
            ways_.push_back(sample(curve, kStepPt));
            for (const Point& point : ways_.back()) grid_.add(point, ways_.size() - 1);
        }
        constexpr double kCrossPt = 11;
        for (std::size_t i = 0; i < layout.lines.size(); ++i) {
            if (drawing.lines[i].is_denied && !layout.lines[i].empty()) {
                grid_.add(Box{cross_place(layout.lines[i]), kCrossPt, kCrossPt});
            }
        }
    }

    std::vector<std::optional<Box>> place() {
        std::vector<std::size_t> order(drawing_.lines.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return ways_[a].size() < ways_[b].size(); });
        std::vector<std::optional<Box>> places(drawing_.lines.size());
        for (const std::size_t line : order) {
            if (drawing_.lines[line].label.empty() || ways_[line].empty() || drawing_.lines[line].is_told_by_cluster)
                continue;
            places[line] = best_place(line);
            if (places[line]) grid_.add(*places[line]);
        }
        return places;
    }

private:
    std::optional<Box> best_place(std::size_t line) const {
        Box box = label_box(drawing_.lines[line]);
        const std::vector<Point>& way = ways_[line];
        std::optional<Box> best;
        double least = std::numeric_limits<double>::infinity();
        const auto consider = [&](Point middle, double penalty) {
            box.middle = middle;
            if (penalty >= least || !grid_.is_free(box)) return;
            const double cost = penalty + 0.35 * grid_.foreign_points(box, line);
            if (cost < least) least = cost, best = box;
        };
        const double half = static_cast<double>(way.size() - 1) / 2;
        for (std::size_t i = 0; i < way.size(); ++i) {
            const double off_middle = half > 0 ? std::abs(static_cast<double>(i) - half) / half : 0;
            if (way.size() > 6 && off_middle > 0.86) continue;
            consider(way[i], 2 * off_middle);
            for (const double side : {-1.0, 1.0}) {
                consider({way[i].x, way[i].y + side * (box.height / 2 + 1.5)}, 2 * off_middle + 1);
                consider({way[i].x + side * (box.width / 2 + 2), way[i].y}, 2 * off_middle + 1.5);
            }
        }
        if (layout_.labels[line]) consider(*layout_.labels[line], 3);
        if (!best) {
            const Point middle = way[way.size() / 2];
            for (double radius = 12; radius <= 60 && !best; radius += 6) {
                for (int k = 0; k < 12; ++k) {
                    const double angle = 2 * std::acos(-1.0) * k / 12;
                    consider({middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)}, 5);
                }
            }
        }
        return best;
    }

    const Drawing& drawing_;
    const Layout& layout_;
    Grid grid_;
    std::vector<std::vector<Point>> ways_;
};

}  // namespace

bool overlaps(const Box& a, const Box& b) {
    return std::abs(a.middle.x - b.middle.x) * 2 < a.width + b.width &&
           std::abs(a.middle.y - b.middle.y) * 2 < a.height + b.height;
}

Box label_box(const DrawnLine& line) {
    Box box;
    for (const TextLine& text : line.label) {
        box.width = std::max(box.width, text.width_pt() + 4);
        box.height += text.size_pt * 1.2;
    }
    return box;
}

std::vector<Point> sample(const Curve& curve, double step_pt) {
    std::vector<Point> points;
    if (curve.size() < 4) return curve;
    points.push_back(curve.front());
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
        const std::vector<Point> hull{curve[i], curve[i + 1], curve[i + 2], curve[i + 3]};
        const int steps = std::max(1, static_cast<int>(std::ceil(length(hull) / step_pt)));
        for (int k = 1; k <= steps; ++k)
            points.push_back(bezier(hull[0], hull[1], hull[2], hull[3], static_cast<double>(k) / steps));
    }
    return points;
}

Point cross_place(const Curve& curve) {
    const std::vector<Point> way = sample(curve, 2);
    return way[way.size() / 3];
}

std::vector<std::optional<Box>> place_labels(const Drawing& drawing, const Layout& layout) {
    return Placement(drawing, layout).place();
}

}  // namespace guanxi
