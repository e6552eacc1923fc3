#include "output/spanning_tree.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <queue>
#include <tuple>

namespace guanxi {

namespace {

double squared_distance(Point a, Point b) { return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y); }

/// Points from which one after another is taken out: a k-d tree in one array, in which the middle of each range parts
/// the points before it from those behind it, by x and y in turn. Views the points.
class PointTree {
public:
    explicit PointTree(std::span<const Point> points)
        : points_(points), order_(points.size()), place_(points.size()), left_(points.size()), is_out_(points.size()) {
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        build(0, order_.size(), false);
        for (std::size_t i = 0; i < order_.size(); ++i) place_[order_[i]] = i;
    }

    void remove(std::size_t point) {
        const std::size_t place = place_[point];
        is_out_[place] = true;
        for (std::size_t first = 0, last = order_.size();;) {
            const std::size_t middle = first + (last - first) / 2;
            --left_[middle];
            if (place == middle) return;
            (place < middle ? last : first) = place < middle ? middle : middle + 1;
        }
    }

    /// The nearest point that is left, of several the one with the smallest number.
    std::optional<std::size_t> nearest(Point to) const {
        Best best;
        search(0, order_.size(), false, to, best);
        if (best.squared == Best().squared) return std::nullopt;
        return best.point;
    }

private:
    struct Best {
        double squared = std::numeric_limits<double>::infinity();
        std::size_t point = 0;
        auto operator<=>(const Best&) const = default;
    };

    double along(std::size_t point, bool is_y) const { return is_y ? points_[point].y : points_[point].x; }

    void build(std::size_t first, std::size_t last, bool is_y) {
        if (first == last) return;
        const std::size_t middle = first + (last - first) / 2;
        const auto at = [&](std::size_t i) { return order_.begin() + static_cast<std::ptrdiff_t>(i); };
        std::nth_element(at(first), at(middle), at(last), [&](std::size_t a, std::size_t b) {
            return std::pair(along(a, is_y), a) < std::pair(along(b, is_y), b);
        });
        left_[middle] = last - first;
        build(first, middle, !is_y);
        build(middle + 1, last, !is_y);
    }

    void search(std::size_t first, std::size_t last, bool is_y, Point to, Best& best) const {
        const std::size_t middle = first + (last - first) / 2;
        if (first == last || left_[middle] == 0) return;
        const std::size_t point = order_[middle];
        if (!is_out_[middle]) best = std::min(best, Best{squared_distance(points_[point], to), point});
        const double beyond = (is_y ? to.y : to.x) - along(point, is_y);
        const bool is_before = beyond < 0;
        is_before ? search(first, middle, !is_y, to, best) : search(middle + 1, last, !is_y, to, best);
        if (beyond * beyond > best.squared) return;
        is_before ? search(middle + 1, last, !is_y, to, best) : search(first, middle, !is_y, to, best);
    }

    std::span<const Point> points_;
    std::vector<std::size_t> order_;
    std::vector<std::size_t> place_;  ///< Of each point in the order.
    std::vector<std::size_t> left_;   ///< Of the range with this middle.
    std::vector<bool> is_out_;        ///< By place.
};

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> shortest_spanning_tree(std::span<const Point> points) {
    std::vector<std::pair<std::size_t, std::size_t>> ways;
    if (points.empty()) return ways;
    using Way = std::tuple<double, std::size_t, std::size_t>;  // squared length, from, to
    std::priority_queue<Way, std::vector<Way>, std::greater<>> shortest;
    PointTree outside(points);
    const auto offer = [&](std::size_t from) {
        if (const auto to = outside.nearest(points[from]))
            shortest.emplace(squared_distance(points[from], points[*to]), from, *to);
    };
    std::vector<bool> is_joined(points.size());
    const auto join = [&](std::size_t point) {
        is_joined[point] = true;
        outside.remove(point);
        offer(point);
    };
    join(points.size() - 1);
    while (!shortest.empty()) {
        const auto [squared, from, to] = shortest.top();
        shortest.pop();
        if (!is_joined[to]) {
            ways.emplace_back(from, to);
            join(to);
        }
        offer(from);
    }
    return ways;
}

}  // namespace guanxi
