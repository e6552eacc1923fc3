#include "output/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
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
    for (std::size_t i = 1; i < points.size(); ++i) sum += length(Segment{points[i - 1], points[i]});
    return sum;
}

/// Whether the way from `a` to `d` has its hull on one straight line.
bool is_straight(const Point& a, const Point& b, const Point& c, const Point& d) {
    constexpr double kOffPt = 0.1;
    const double chord = length(Segment{a, d});
    const auto off = [&](const Point& p) {
        return std::abs((p.x - a.x) * (d.y - a.y) - (p.y - a.y) * (d.x - a.x)) > kOffPt * chord;
    };
    return !off(b) && !off(c);
}

/// The corners of a chain of straight pieces that differs from a curve by too little to be seen.
std::vector<Point> corners(const Curve& curve) {
    constexpr double kPiecePt = 12;
    if (curve.size() < 4) return curve;
    std::vector<Point> points{curve.front()};
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
        if (is_straight(curve[i], curve[i + 1], curve[i + 2], curve[i + 3])) {
            points.push_back(curve[i + 3]);
            continue;
        }
        const std::vector<Point> part = sample({curve[i], curve[i + 1], curve[i + 2], curve[i + 3]}, kPiecePt);
        points.insert(points.end(), part.begin() + 1, part.end());
    }
    return points;
}

class Placement {
public:
    Placement(const Drawing& drawing, const Layout& layout) : drawing_(drawing), layout_(layout) {
        for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
            const DrawnNode& node = drawing.nodes[i];
            grid_.add(Box{layout.nodes[i], node.width_pt + 2 * kGapPt, node.height_pt + 2 * kGapPt});
        }
        for (std::size_t i = 0; i < layout.lines.size(); ++i) {
            const std::vector<Point> points = corners(layout.lines[i]);
            for (std::size_t k = 1; k < points.size(); ++k) grid_.add(Segment{points[k - 1], points[k]}, i);
            lengths_.push_back(length(points));
        }
        constexpr double kCrossPt = 11;
        for (std::size_t i = 0; i < layout.lines.size(); ++i) {
            if (drawing.lines[i].is_denied && !layout.lines[i].empty()) {
                grid_.add(Box{cross_place(layout.lines[i]), kCrossPt, kCrossPt});
            }
        }
    }

    std::vector<std::optional<Box>> place() {
        std::vector<std::size_t> order;
        for (std::size_t line = 0; line < drawing_.lines.size(); ++line) {
            const DrawnLine& drawn = drawing_.lines[line];
            if (!drawn.label.empty() && !drawn.is_told_by_cluster && !layout_.lines[line].empty())
                order.push_back(line);
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return lengths_[a] < lengths_[b]; });
        std::vector<std::optional<Box>> places(drawing_.lines.size());
        for (const std::size_t line : order) {
            places[line] = best_place(line);
            if (places[line]) grid_.add(*places[line]);
        }
        return places;
    }

private:
    /// The margin of a page holds no more than a little of a label.
    bool is_on_page(const Box& box) const {
        constexpr double kBeyondPt = 10;
        return box.middle.x - box.width / 2 >= -kBeyondPt && box.middle.y - box.height / 2 >= -kBeyondPt &&
               box.middle.x + box.width / 2 <= layout_.width + kBeyondPt &&
               box.middle.y + box.height / 2 <= layout_.height + kBeyondPt;
    }

    std::optional<Box> best_place(std::size_t line) const {
        constexpr double kForeign = 0.35 / kStepPt;  // what a point of another line's way under the label costs
        constexpr double kMostPlaces = 150;          // that are tried along the line
        Box box = label_box(drawing_.lines[line]);
        const std::vector<Point> way = sample(layout_.lines[line], std::max(kStepPt, lengths_[line] / kMostPlaces));
        std::optional<Box> best;
        double least = std::numeric_limits<double>::infinity();
        const auto consider = [&](Point middle, double penalty) {
            box.middle = middle;
            if (penalty >= least || !is_on_page(box) || !grid_.is_free(box)) return;
            const double cost = penalty + kForeign * grid_.foreign_length(box, line, (least - penalty) / kForeign);
            if (cost < least) least = cost, best = box;
        };
        const auto consider_around = [&](Point at, double penalty) {
            consider(at, penalty);
            for (const double side : {-1.0, 1.0}) {
                consider({at.x, at.y + side * (box.height / 2 + 1.5)}, penalty + 1);
                consider({at.x + side * (box.width / 2 + 2), at.y}, penalty + 1.5);
            }
        };
        // From the middle to both ends, so that the search is over where no place farther out can be better.
        const std::size_t before = (way.size() - 1) / 2;
        const std::size_t behind = way.size() / 2;
        const auto steps = static_cast<double>(std::max<std::size_t>(way.size() - 1, 1));
        for (std::size_t k = 0; k <= before; ++k) {
            const double off_middle = static_cast<double>(behind + k - (before - k)) / steps;
            if ((way.size() > 6 && off_middle > 0.86) || 2 * off_middle >= least) break;
            consider_around(way[before - k], 2 * off_middle);
            if (behind + k != before - k) consider_around(way[behind + k], 2 * off_middle);
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
    PageGrid grid_;
    std::vector<double> lengths_;  ///< Of the lines' ways.
};

}  // namespace

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
