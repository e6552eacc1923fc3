#include "output/foot.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

Drawing with_notes(std::size_t count) {
    Drawing drawing;
    for (std::size_t i = 0; i < count; ++i)
        drawing.notes.push_back({"中国 → 匈牙利：支持",
                                 {"“一个句子，在它的文章里说明了两国之间的关系。” (2024-05-09, 标题)"},
                                 "原文见[3]"});
    drawing.sources = "来源：a.txt";
    return drawing;
}

TEST(Foot, IsEmptyWithoutNotesAndSources) {
    EXPECT_TRUE(lay_out_foot(Drawing(), 500).lines.empty());
    EXPECT_EQ(lay_out_foot(Drawing(), 500).height, 0);
}

TEST(Foot, NumbersNotesAndEndsWithTheSources) {
    const Foot foot = lay_out_foot(with_notes(2), 500);
    EXPECT_EQ(foot.lines.front().line.text, "[1] 中国 → 匈牙利：支持");
    EXPECT_EQ(foot.lines.back().line.text, "来源：a.txt");
}

TEST(Foot, NothingIsWiderThanItsColumnAndNoTwoLinesMeet) {
    for (const double width : {200.0, 560.0, 1400.0}) {
        const Foot foot = lay_out_foot(with_notes(17), width);
        for (const PlacedText& a : foot.lines) {
            EXPECT_LE(a.at.x + a.line.width_pt(), width + 0.01) << a.line.text;
            EXPECT_LE(a.at.y, foot.height);
            for (const PlacedText& b : foot.lines) {
                if (&a == &b || a.at.y != b.at.y) continue;
                EXPECT_TRUE(a.at.x + a.line.width_pt() <= b.at.x || b.at.x + b.line.width_pt() <= a.at.x);
            }
        }
    }
}

TEST(Foot, WideFeetHaveSeveralColumnsOfAboutOneHeight) {
    EXPECT_LT(lay_out_foot(with_notes(30), 1100).height, 0.45 * lay_out_foot(with_notes(30), 340).height);
}

}  // namespace
}  // namespace guanxi
