#include "output/page_grid.hpp"

#include <algorithm>
#include <cmath>

namespace guanxi {

namespace {

constexpr double kSidePt = 48;
constexpr std::size_t kCrowd = 24;  ///< So many lines in a square are no longer told apart.

std::int64_t column(double x) { return static_cast<std::int64_t>(std::floor(x / kSidePt)); }
std::int64_t key(std::int64_t column, std::int64_t row) { return column * (std::int64_t{1} << 31) + row; }

/// How much of the area of a square a box covers.
double covered_share(const Box& box, std::int64_t column, std::int64_t row) {
    const auto common = [](double middle, double size, std::int64_t at) {
        const double first = static_cast<double>(at) * kSidePt;
        return std::max(0.0, std::min(middle + size / 2, first + kSidePt) - std::max(middle - size / 2, first));
    };
    return common(box.middle.x, box.width, column) * common(box.middle.y, box.height, row) / (kSidePt * kSidePt);
}

/// Calls `visit` with the column and row of each square that a box touches, until it says false.
template <class Visit>
void visit_squares(const Box& box, const Visit& visit) {
    for (std::int64_t x = column(box.middle.x - box.width / 2); x <= column(box.middle.x + box.width / 2); ++x) {
        for (std::int64_t y = column(box.middle.y - box.height / 2); y <= column(box.middle.y + box.height / 2); ++y) {
            if (!visit(x, y)) return;
        }
    }
}

Point along(const Segment& segment, double share) {
    return {segment.from.x + share * (segment.to.x - segment.from.x),
            segment.from.y + share * (segment.to.y - segment.from.y)};
}

/// Adds where a way from `from` to `to` crosses borders of squares, as shares of it.
void add_borders(std::vector<double>& shares, double from, double to) {
    for (std::int64_t i = column(std::min(from, to)) + 1; i <= column(std::max(from, to)); ++i)
        shares.push_back(std::clamp((static_cast<double>(i) * kSidePt - from) / (to - from), 0.0, 1.0));
}

}  // namespace

bool overlaps(const Box& a, const Box& b) {
    return std::abs(a.middle.x - b.middle.x) * 2 < a.width + b.width &&
           std::abs(a.middle.y - b.middle.y) * 2 < a.height + b.height;
}

double length(const Segment& segment) {
    return std::hypot(segment.to.x - segment.from.x, segment.to.y - segment.from.y);
}

double length_inside(const Segment& segment, const Box& box) {
    double enters = 0, leaves = 1;  // as shares of the segment
    const auto cut = [&](double from, double to, double least, double most) {
        if (from == to) {
            if (from <= least || from >= most) leaves = 0;
            return;
        }
        const auto [first, last] = std::minmax({(least - from) / (to - from), (most - from) / (to - from)});
        enters = std::max(enters, first);
        leaves = std::min(leaves, last);
    };
    cut(segment.from.x, segment.to.x, box.middle.x - box.width / 2, box.middle.x + box.width / 2);
    cut(segment.from.y, segment.to.y, box.middle.y - box.height / 2, box.middle.y + box.height / 2);
    return enters < leaves ? (leaves - enters) * length(segment) : 0;
}

void PageGrid::add(const Box& box) {
    visit_squares(box, [&](std::int64_t x, std::int64_t y) {
        squares_[key(x, y)].boxes.push_back(box);
        return true;
    });
}

void PageGrid::add(const Segment& segment, std::size_t line) {
    std::vector<double> shares{0, 1};
    add_borders(shares, segment.from.x, segment.to.x);
    add_borders(shares, segment.from.y, segment.to.y);
    std::sort(shares.begin(), shares.end());
    for (std::size_t i = 1; i < shares.size(); ++i) {
        if (shares[i] == shares[i - 1]) continue;
        const Point middle = along(segment, (shares[i - 1] + shares[i]) / 2);
        const Segment piece{along(segment, shares[i - 1]), along(segment, shares[i])};
        Square& square = squares_[key(column(middle.x), column(middle.y))];
        square.ways.push_back({piece, line});
        square.length += length(piece);
    }
}

bool PageGrid::is_free(const Box& box) const {
    bool is_free = true;
    visit_squares(box, [&](std::int64_t x, std::int64_t y) {
        const auto at = squares_.find(key(x, y));
        if (at == squares_.end()) return true;
        is_free = std::none_of(at->second.boxes.begin(), at->second.boxes.end(),
                               [&](const Box& other) { return overlaps(box, other); });
        return is_free;
    });
    return is_free;
}

double PageGrid::foreign_length(const Box& box, std::size_t line, double most) const {
    double sum = 0;
    visit_squares(box, [&](std::int64_t x, std::int64_t y) {
        const auto at = squares_.find(key(x, y));
        if (at == squares_.end()) return true;
        const Square& square = at->second;
        if (square.ways.size() > kCrowd) {
            sum += square.length * covered_share(box, x, y);
            return sum <= most;
        }
        for (const Way& way : square.ways) {
            if (way.line == line) continue;
            sum += length_inside(way.piece, box);
            if (sum > most) return false;
        }
        return true;
    });
    return sum;
}

}  // namespace guanxi
