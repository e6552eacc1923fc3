#include "output/bent_lines.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "output/label_placement.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

/// Boxes of 40 by 20 at these places; a line from the first to the second.
struct Scene {
    Drawing drawing;
    Layout layout;

    explicit Scene(const std::vector<Point>& places) {
        for (const Point& place : places) {
            DrawnNode node;
            node.width_pt = 40;
            node.height_pt = 20;
            drawing.nodes.push_back(node);
            layout.nodes.push_back(place);
        }
        DrawnLine line;
        line.to = 1;
        drawing.lines.push_back(line);
        const Point a = places[0], b = places[1];
        const auto at = [&](double share) { return Point{a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)}; };
        layout.lines.push_back({at(0), at(1.0 / 3), at(2.0 / 3), at(1)});
    }

    Curve bent() {
        Layout result = layout;
        bend_around_boxes(result, drawing);
        return result.lines[0];
    }

    bool meets(const Curve& curve, std::size_t node) const {
        const std::vector<Point> way = sample(curve, 2);
        return std::any_of(way.begin(), way.end(), [&](const Point& p) {
            return std::abs(p.x - layout.nodes[node].x) < 20 && std::abs(p.y - layout.nodes[node].y) < 10;
        });
    }
};

TEST(BentLines, ALineGoesAroundTheBoxInItsWay) {
    Scene scene({{0, 0}, {400, 0}, {200, 3}});
    EXPECT_TRUE(scene.meets(scene.layout.lines[0], 2));
    const Curve bent = scene.bent();
    EXPECT_FALSE(scene.meets(bent, 2));
    EXPECT_EQ(bent.front(), (Point{0, 0}));
    EXPECT_EQ(bent.back(), (Point{400, 0}));
    EXPECT_LT(sample(bent, 2)[100].y, 0) << "on the side where there is more room";
}

TEST(BentLines, ABowMissesOtherBoxesToo) {
    Scene scene({{0, 0}, {400, 0}, {200, 3}, {200, -25}});
    const Curve bent = scene.bent();
    EXPECT_FALSE(scene.meets(bent, 2));
    EXPECT_FALSE(scene.meets(bent, 3));
}

TEST(BentLines, AFreeLineStaysStraight) {
    Scene scene({{0, 0}, {400, 0}, {200, 40}});
    EXPECT_EQ(scene.bent(), scene.layout.lines[0]);
}

TEST(BentLines, ALineThatNoBowFreesStaysStraight) {
    Scene scene({{0, 0},
                 {400, 0},
                 {200, 0},
                 {200, 20},
                 {200, 40},
                 {200, 60},
                 {200, 80},
                 {200, -20},
                 {200, -40},
                 {200, -60},
                 {200, -80}});
    EXPECT_EQ(scene.bent(), scene.layout.lines[0]);
}

TEST(BentLines, AmongManyLinesNoneIsBent) {
    Scene scene({{0, 0}, {400, 0}, {200, 3}});
    scene.drawing.lines.resize(500, scene.drawing.lines[0]);
    scene.layout.lines.resize(500, scene.layout.lines[0]);
    EXPECT_EQ(scene.bent(), scene.layout.lines[0]);
}

TEST(BentLines, EndsAtOnePlaceAndLinesWithoutWaysAreNoTrouble) {
    Scene scene({{0, 0}, {0, 0}, {0, 0}});
    for (const Point& point : scene.bent()) EXPECT_FALSE(std::isnan(point.x) || std::isnan(point.y));
    scene.layout.lines[0].clear();
    EXPECT_TRUE(scene.bent().empty());
}

TEST(BentLines, BowsStayOnThePage) {
    DrawingOptions options;
    options.method = LayoutMethod::stress;
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const Drawing drawing = make_drawing(graph, test::sample_statistics(graph), options);
    const Layout positions = layout(drawing);
    for (std::size_t line = 0; line < drawing.lines.size(); ++line) {
        for (const Point& p : sample(positions.lines[line], 4)) {
            EXPECT_GE(p.x, -0.01);
            EXPECT_LE(p.x, positions.width + 0.01);
            EXPECT_GE(p.y, -0.01);
            EXPECT_LE(p.y, positions.height + 0.01);
        }
    }
}

}  // namespace
}  // namespace guanxi
