#include "output/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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

class Placement {
public:
    Placement(const Drawing& drawing, const Layout& layout) : drawing_(drawing), layout_(layout) {
        for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
            const DrawnNode& node = drawing.nodes[i];
            obstacles_.push_back({layout.nodes[i], node.width_pt + 2 * kGapPt, node.height_pt + 2 * kGapPt});
        }
        for (const Curve& curve : layout.lines) ways_.push_back(sample(curve, kStepPt));
        constexpr double kCrossPt = 11;
        for (std::size_t i = 0; i < layout.lines.size(); ++i) {
            if (drawing.lines[i].is_denied && !layout.lines[i].empty()) {
                obstacles_.push_back({cross_place(layout.lines[i]), kCrossPt, kCrossPt});
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
            if (drawing_.lines[line].label.empty() || ways_[line].empty()) continue;
            places[line] = best_place(line);
            if (places[line]) obstacles_.push_back(*places[line]);
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
            if (penalty >= least || !is_free(box)) return;
            const double cost = penalty + crossing_cost(line, box);
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

    bool is_free(const Box& box) const {
        return std::none_of(obstacles_.begin(), obstacles_.end(),
                            [&](const Box& other) { return overlaps(box, other); });
    }

    /// How much of other lines a label would lie on.
    double crossing_cost(std::size_t line, const Box& box) const {
        double cost = 0;
        for (std::size_t i = 0; i < ways_.size(); ++i) {
            if (i == line) continue;
            for (const Point& point : ways_[i]) cost += contains(box, point) ? 0.35 : 0;
        }
        return cost;
    }

    const Drawing& drawing_;
    const Layout& layout_;
    std::vector<Box> obstacles_;
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
