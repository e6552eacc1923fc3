#include "output/label_placement.hpp"

#include <gtest/gtest.h>

#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

TEST(LabelPlacement, LabelsOverlapNeitherEachOtherNorNodes) {
    for (const DrawingLanguage language : {DrawingLanguage::zh, DrawingLanguage::en}) {
        DrawingOptions options;
        options.language = language;
        const Drawing drawing = make_drawing(build_graph(test::sample_facts()), {}, options);
        const Layout positions = layout(drawing);
        const auto places = place_labels(drawing, positions);
        for (std::size_t i = 0; i < places.size(); ++i) {
            EXPECT_EQ(places[i].has_value(), !drawing.lines[i].label.empty());
            if (!places[i]) continue;
            for (std::size_t j = i + 1; j < places.size(); ++j)
                EXPECT_FALSE(places[j] && overlaps(*places[i], *places[j]));
            for (std::size_t n = 0; n < drawing.nodes.size(); ++n) {
                EXPECT_FALSE(
                    overlaps(*places[i], {positions.nodes[n], drawing.nodes[n].width_pt, drawing.nodes[n].height_pt}));
            }
        }
    }
}

TEST(LabelPlacement, NoLabelLeavesThePage) {
    // Two nodes one above the other at the left edge, with a line between them and a label wider than both.
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "AAA", "A");
    maker.entity(NodeKind::country, "BBB", "B");
    Qualifiers& told = maker.relation(EdgeKind::visited, NodeKind::country, "AAA", NodeKind::country, "BBB").qualifiers;
    told.date = {2030, 5, 1};
    told.status = Status::planned;
    const Drawing drawing = make_drawing(build_graph(Facts({maker.take()})), {});
    ASSERT_EQ(drawing.lines.size(), 1U);
    const double width = label_box(drawing.lines[0]).width;
    Layout positions;
    positions.nodes = {{20, 20}, {20, 220}};
    positions.lines = {{{20, 40}, {20, 80}, {20, 160}, {20, 200}}};
    positions.labels.resize(1);
    positions.height = 240;
    for (const double page : {width - 25, 2 * width}) {
        positions.width = page;
        const std::optional<Box> place = place_labels(drawing, positions)[0];
        EXPECT_EQ(place.has_value(), page > width) << page;
        if (!place) continue;
        EXPECT_GE(place->middle.x - place->width / 2, -10);
        EXPECT_LE(place->middle.x + place->width / 2, page + 10);
    }
}

TEST(LabelPlacement, SamplesReachBothEnds) {
    const auto points = sample({{0, 0}, {10, 0}, {20, 0}, {30, 0}}, 5);
    EXPECT_EQ(points.front(), (Point{0, 0}));
    EXPECT_EQ(points.back(), (Point{30, 0}));
    EXPECT_GE(points.size(), 7U);
}

}  // namespace
}  // namespace guanxi
