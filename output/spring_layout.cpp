#include "output/spring_layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

#include "output/quad_tree.hpp"

// Each connected part by itself: 1. a first drawing from graph distances to a few pivots (Brandes and Pich,
// "Eigensolver Methods for Progressive Multidimensional Scaling of Large Data", GD 2006,
// doi:10.1007/978-3-540-70904-6_6); 2. springs along ties and repulsion between all boxes, with the adaptive step of
// Hu, "Efficient and High Quality Force-Directed Graph Drawing", Mathematica Journal 10 (2005); far boxes repel as one
// (quad_tree.hpp); 3. room is shared out evenly, and boxes that overlap push each other away. Then the parts are set in
// rows. The first drawing spares the multilevel scheme: springs only have to refine it.

namespace guanxi {

namespace {

constexpr double kGap = 10;  ///< Kept free between two boxes.

using Neighbours = std::vector<std::vector<std::size_t>>;

Neighbours neighbours_of(std::size_t count, std::span<const SpringTie> ties) {
    Neighbours neighbours(count);
    for (const SpringTie& tie : ties) {
        if (tie.a == tie.b) continue;
        neighbours[tie.a].push_back(tie.b);
        neighbours[tie.b].push_back(tie.a);
    }
    for (auto& list : neighbours) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return neighbours;
}

/// Steps from `start` to every box of its part, and those boxes in the order in which they are reached.
struct Reach {
    std::vector<int> steps;  ///< By box; -1 where there is no way.
    std::vector<std::size_t> order;
};

Reach reach_from(std::size_t start, const Neighbours& neighbours) {
    Reach reach{std::vector<int>(neighbours.size(), -1), {start}};
    reach.steps[start] = 0;
    for (std::size_t i = 0; i < reach.order.size(); ++i) {
        for (const std::size_t next : neighbours[reach.order[i]]) {
            if (reach.steps[next] >= 0) continue;
            reach.steps[next] = reach.steps[reach.order[i]] + 1;
            reach.order.push_back(next);
        }
    }
    return reach;
}

/// One connected part, with its boxes and ties counted anew.
struct Part {
    std::vector<std::size_t> members;  ///< Ascending.
    std::vector<SpringBox> boxes;
    Neighbours neighbours;
    std::vector<Point> places;
};

std::vector<Part> parts_of(std::span<const SpringBox> boxes, const Neighbours& neighbours) {
    std::vector<Part> parts;
    std::vector<std::size_t> index(boxes.size(), boxes.size());
    for (std::size_t start = 0; start < boxes.size(); ++start) {
        if (index[start] != boxes.size()) continue;
        Part part;
        part.members = {start};
        index[start] = 0;
        for (std::size_t i = 0; i < part.members.size(); ++i) {
            for (const std::size_t next : neighbours[part.members[i]]) {
                if (index[next] != boxes.size()) continue;
                index[next] = 0;
                part.members.push_back(next);
            }
        }
        std::sort(part.members.begin(), part.members.end());
        for (std::size_t i = 0; i < part.members.size(); ++i) index[part.members[i]] = i;
        for (const std::size_t member : part.members) {
            part.boxes.push_back(boxes[member]);
            auto& list = part.neighbours.emplace_back();
            for (const std::size_t other : neighbours[member]) list.push_back(index[other]);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

// ---- the first drawing ----

constexpr std::size_t kPivots = 24;

/// Squared distances to pivots, centred by column and row; a row for each box.
std::vector<std::array<double, kPivots>> centred_distances(const Part& part) {
    const std::size_t count = part.boxes.size();
    std::vector<std::array<double, kPivots>> rows(count);
    std::vector<int> nearest(count, 1 << 30);
    std::size_t pivot = 0;
    for (std::size_t k = 0; k < kPivots; ++k) {
        const Reach reach = reach_from(pivot, part.neighbours);
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            nearest[i] = std::min(nearest[i], reach.steps[i]);
            rows[i][k] = -0.5 * reach.steps[i] * reach.steps[i];
            sum += rows[i][k];
        }
        for (std::size_t i = 0; i < count; ++i) rows[i][k] -= sum / static_cast<double>(count);
        pivot = static_cast<std::size_t>(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
    }
    for (auto& row : rows) {
        const double mean = std::accumulate(row.begin(), row.end(), 0.0) / kPivots;
        for (double& value : row) value -= mean;
    }
    return rows;
}

using PivotVector = std::array<double, kPivots>;

double dot(const PivotVector& a, const PivotVector& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// The two leading eigenvectors of rowsᵀ·rows, by power iteration; zero where there is no second one.
std::array<PivotVector, 2> leading_axes(const std::vector<PivotVector>& rows) {
    std::array<PivotVector, kPivots> product{};
    for (const PivotVector& row : rows) {
        for (std::size_t a = 0; a < kPivots; ++a) {
            for (std::size_t b = 0; b < kPivots; ++b) product[a][b] += row[a] * row[b];
        }
    }
    std::array<PivotVector, 2> axes{};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        PivotVector vector{};
        for (std::size_t k = 0; k < kPivots; ++k) vector[k] = 1.0 / static_cast<double>(k + 1 + axis);
        for (int round = 0; round < 100; ++round) {
            PivotVector next{};
            for (std::size_t k = 0; k < kPivots; ++k) next[k] = dot(product[k], vector);
            if (axis == 1) {
                const double along = dot(next, axes[0]);
                for (std::size_t k = 0; k < kPivots; ++k) next[k] -= along * axes[0][k];
            }
            const double length = std::sqrt(dot(next, next));
            if (length < 1e-9) return axes;
            for (std::size_t k = 0; k < kPivots; ++k) vector[k] = next[k] / length;
        }
        axes[axis] = vector;
    }
    return axes;
}

/// The length that a spring wants: room for two boxes of middling size.
double spring_length(const Part& part) {
    double sum = 0;
    for (const SpringBox& box : part.boxes) sum += box.width + box.height;
    return 0.5 * sum / static_cast<double>(part.boxes.size()) + 2 * kGap;
}

/// Distances on the paper that follow those in the graph. What would fall on one place is strewn on a spiral.
std::vector<Point> first_drawing(const Part& part, double length) {
    const auto rows = centred_distances(part);
    const auto axes = leading_axes(rows);
    double spread = 0;
    std::vector<Point> places;
    for (const PivotVector& row : rows) {
        places.push_back({dot(row, axes[0]), dot(row, axes[1])});
        spread += places.back().x * places.back().x + places.back().y * places.back().y;
    }
    const auto count = static_cast<double>(places.size());
    const double wanted = length * std::sqrt(count);
    const double factor = spread > 0 ? wanted / std::sqrt(spread / count) / 2 : 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double angle = static_cast<double>(i) * std::numbers::pi * (3 - std::sqrt(5.0));
        const double radius = length * std::sqrt((static_cast<double>(i) + 0.5) / count);
        places[i] = {places[i].x * factor + radius * std::cos(angle), places[i].y * factor + radius * std::sin(angle)};
    }
    return places;
}

// ---- springs ----

int rounds_for(std::size_t count) { return count <= 1000 ? 300 : count <= 6000 ? 120 : 60; }

/// Lets springs pull and boxes repel each other until the picture is at rest or the rounds are over.
void let_springs_work(Part& part, double length) {
    constexpr double kRepulsion = 1.2;
    constexpr double kGravity = 0.12;
    const std::size_t count = part.boxes.size();
    const double repulsion = kRepulsion * length * length * length;
    double step = length;
    double energy_before = std::numeric_limits<double>::infinity();
    int successes = 0;
    std::vector<Point> forces(count);
    for (int round = 0; round < rounds_for(count); ++round) {
        const QuadTree tree(part.places);
        double energy = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const Point push = tree.repulsion(i);
            Point force{push.x * repulsion - part.places[i].x * kGravity,
                        push.y * repulsion - part.places[i].y * kGravity};
            for (const std::size_t other : part.neighbours[i]) {
                const double dx = part.places[other].x - part.places[i].x;
                const double dy = part.places[other].y - part.places[i].y;
                const double pull = std::sqrt(dx * dx + dy * dy) / length;
                force.x += dx * pull;
                force.y += dy * pull;
            }
            forces[i] = force;
            energy += force.x * force.x + force.y * force.y;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const double size = std::hypot(forces[i].x, forces[i].y);
            if (size == 0) continue;
            part.places[i].x += step * forces[i].x / size;
            part.places[i].y += step * forces[i].y / size;
        }
        if (energy < energy_before) {
            if (++successes >= 5) step /= 0.9, successes = 0;
        } else {
            step *= 0.9;
            successes = 0;
        }
        step = std::min(step, 2 * length) * 0.985;
        energy_before = energy;
        if (step < 0.005 * length) break;
    }
}

/// Moves boxes towards and away from the middle so that every ring has as much free room as any other, as far as the
/// part is large: springs leave the middle of a large graph crowded and its rim all but empty.
void even_out(Part& part) {
    constexpr double kRoom = 3.2;  // of the area of the boxes
    const auto count = static_cast<double>(part.boxes.size());
    const double share = std::clamp((count - 100) / 400, 0.0, 1.0);
    if (share == 0) return;
    std::vector<std::pair<double, std::size_t>> by_radius;
    for (std::size_t i = 0; i < part.places.size(); ++i)
        by_radius.emplace_back(std::hypot(part.places[i].x, part.places[i].y), i);
    std::sort(by_radius.begin(), by_radius.end());
    double area = 0;
    for (const auto& [radius, i] : by_radius) {
        area += kRoom * (part.boxes[i].width + kGap) * (part.boxes[i].height + kGap);
        if (radius == 0) continue;
        const double wanted = (1 - share) * radius + share * std::sqrt(area / std::numbers::pi);
        part.places[i] = {part.places[i].x * wanted / radius, part.places[i].y * wanted / radius};
    }
}

// ---- overlaps ----

/// Boxes by the cells of a grid as large as the largest of them, so that only boxes of cells side by side can meet.
class Grid {
public:
    Grid(std::span<const Point> places, SpringBox cell) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            cells_.push_back({std::lround(std::floor(places[i].x / cell.width)),
                              std::lround(std::floor(places[i].y / cell.height)), i});
        }
        std::sort(cells_.begin(), cells_.end());
    }

    /// Calls `visit` with each pair of boxes, i < j, that lie in one cell or in neighbouring ones.
    template <class Visit>
    void for_each_near_pair(Visit visit) const {
        for (const Cell& cell : cells_) {
            for (long dx = -1; dx <= 1; ++dx) {
                const Cell low{cell.x + dx, cell.y - 1, 0};
                for (auto at = std::lower_bound(cells_.begin(), cells_.end(), low);
                     at != cells_.end() && at->x == cell.x + dx && at->y <= cell.y + 1; ++at) {
                    if (cell.box < at->box) visit(cell.box, at->box);
                }
            }
        }
    }

private:
    struct Cell {
        long x = 0;
        long y = 0;
        std::size_t box = 0;

        auto operator<=>(const Cell&) const = default;
    };

    std::vector<Cell> cells_;
};

/// Moves two boxes that overlap apart, half each, along the line between their middles: pushed along an axis, wide
/// boxes would pile up to towers. Says whether they overlapped.
bool push_apart(const SpringBox& a, Point& at_a, const SpringBox& b, Point& at_b) {
    constexpr double kMostStretch = 1.6;  // the rest is left to later rounds, so that nothing jumps far
    double dx = at_b.x - at_a.x;
    double dy = at_b.y - at_a.y;
    const double room_x = (a.width + b.width) / 2 + kGap;
    const double room_y = (a.height + b.height) / 2 + kGap;
    if (std::abs(dx) > room_x - 0.01 || std::abs(dy) > room_y - 0.01) return false;
    if (std::abs(dx) < 0.1 && std::abs(dy) < 0.1) dy = dy < 0 ? -1 : 1;
    const double stretch = std::min(room_x / std::max(std::abs(dx), 1e-9), room_y / std::max(std::abs(dy), 1e-9));
    const double least = std::min(room_x, room_y) / 8 / std::sqrt(dx * dx + dy * dy);  // near ones move at all
    const double share = (std::min(stretch, std::max(kMostStretch, least)) - 1) / 2;
    at_a = {at_a.x - dx * share, at_a.y - dy * share};
    at_b = {at_b.x + dx * share, at_b.y + dy * share};
    return true;
}

/// Boxes push each other; while many overlap, the whole grows as well, so that crowds do not burst out of shape.
void remove_overlaps(Part& part) {
    constexpr int kRounds = 150;
    constexpr double kGrowth = 1.06;
    SpringBox largest;
    for (const SpringBox& box : part.boxes) {
        largest = {std::max(largest.width, box.width + kGap), std::max(largest.height, box.height + kGap)};
    }
    for (int round = 0; round < kRounds; ++round) {
        std::size_t overlaps = 0;
        Grid(part.places, largest).for_each_near_pair([&](std::size_t a, std::size_t b) {
            if (push_apart(part.boxes[a], part.places[a], part.boxes[b], part.places[b])) ++overlaps;
        });
        if (overlaps == 0) break;
        if (8 * overlaps < part.boxes.size()) continue;
        for (Point& place : part.places) place = {place.x * kGrowth, place.y * kGrowth};
    }
}

// ---- parts side by side ----

struct Extent {
    Point least;
    Point most;

    double width() const { return most.x - least.x; }
    double height() const { return most.y - least.y; }
};

Extent extent_of(std::span<const SpringBox> boxes, std::span<const Point> places) {
    Extent extent{{1e300, 1e300}, {-1e300, -1e300}};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        extent.least.x = std::min(extent.least.x, places[i].x - boxes[i].width / 2);
        extent.least.y = std::min(extent.least.y, places[i].y - boxes[i].height / 2);
        extent.most.x = std::max(extent.most.x, places[i].x + boxes[i].width / 2);
        extent.most.y = std::max(extent.most.y, places[i].y + boxes[i].height / 2);
    }
    return extent;
}

/// Turns a drawing so that its longer axis lies across the screen.
void lay_flat(Part& part) {
    double xx = 0;
    double yy = 0;
    double xy = 0;
    Point mean;
    const auto count = static_cast<double>(part.places.size());
    for (const Point& place : part.places) mean.x += place.x / count, mean.y += place.y / count;
    for (const Point& place : part.places) {
        xx += (place.x - mean.x) * (place.x - mean.x);
        yy += (place.y - mean.y) * (place.y - mean.y);
        xy += (place.x - mean.x) * (place.y - mean.y);
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    for (Point& place : part.places) {
        const double x = place.x - mean.x;
        const double y = place.y - mean.y;
        place = {c * x + s * y, c * y - s * x};
    }
}

/// Sets the parts in rows: the widest decides how wide a row may be.
void set_in_rows(std::vector<Part>& parts) {
    constexpr double kBetween = 36;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.members.size() > b.members.size(); });
    double area = 0;
    double room = 0;
    std::vector<Extent> extents;
    for (const Part& part : parts) {
        extents.push_back(extent_of(part.boxes, part.places));
        area += (extents.back().width() + kBetween) * (extents.back().height() + kBetween);
        room = std::max(room, extents.back().width());
    }
    room = std::max(room, std::sqrt(area));
    double x = 0;
    double y = 0;
    double row_height = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool is_alone = parts[i].members.size() == 1;
        const bool is_first_alone = is_alone && i > 0 && parts[i - 1].members.size() > 1;
        const double between = is_alone ? kBetween / 2 : kBetween;
        if (x > 0 && (is_first_alone || x + extents[i].width() > room)) {
            x = 0;
            y += row_height + between;
            row_height = 0;
        }
        for (Point& place : parts[i].places) {
            place = {place.x - extents[i].least.x + x, place.y - extents[i].least.y + y};
        }
        x += extents[i].width() + between;
        row_height = std::max(row_height, extents[i].height());
    }
}

void lay_out(Part& part) {
    if (part.boxes.size() == 1) {
        part.places = {Point{}};
        return;
    }
    const double length = spring_length(part);
    part.places = first_drawing(part, length);
    let_springs_work(part, length);
    lay_flat(part);
    even_out(part);
    remove_overlaps(part);
}

}  // namespace

std::vector<Point> spring_layout(std::span<const SpringBox> boxes, std::span<const SpringTie> ties) {
    std::vector<Part> parts = parts_of(boxes, neighbours_of(boxes.size(), ties));
    for (Part& part : parts) lay_out(part);
    set_in_rows(parts);
    std::vector<Point> places(boxes.size());
    for (const Part& part : parts) {
        for (std::size_t i = 0; i < part.members.size(); ++i) places[part.members[i]] = part.places[i];
    }
    if (places.empty()) return places;
    const Extent extent = extent_of(boxes, places);
    for (Point& place : places) {
        place.x -= (extent.least.x + extent.most.x) / 2;
        place.y -= (extent.least.y + extent.most.y) / 2;
    }
    return places;
}

}  // namespace guanxi
