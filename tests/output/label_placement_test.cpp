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

TEST(LabelPlacement, SamplesReachBothEnds) {
    const auto points = sample({{0, 0}, {10, 0}, {20, 0}, {30, 0}}, 5);
    EXPECT_EQ(points.front(), (Point{0, 0}));
    EXPECT_EQ(points.back(), (Point{30, 0}));
    EXPECT_GE(points.size(), 7U);
}

}  // namespace
}  // namespace guanxi
