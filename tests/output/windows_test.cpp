#include "output/windows.hpp"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "output/svg.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// 张三 of A visits B in 2023 and C in 2024, and A opposes D in 2025; one statement tells no date.
Facts three_years() {
    using enum NodeKind;
    test::FactsMaker maker("三年", "page.txt", Date{});
    for (const char* key : {"AAA", "BBB", "CCC", "DDD"}) maker.entity(country, key);
    maker.entity(leader, "张三").home = make_entity_id(country, "AAA");
    maker.relation(EdgeKind::holds_office, leader, "张三", country, "AAA");
    maker.relation(EdgeKind::visited, leader, "张三", country, "BBB").qualifiers.date = {2023, 3, 9};
    maker.relation(EdgeKind::visited, leader, "张三", country, "CCC").qualifiers.date = {2025, 7, 1};
    maker.relation(EdgeKind::opposes, country, "AAA", country, "DDD").qualifiers.date = {2025, 7, 2};
    maker.relation(EdgeKind::aids, country, "AAA", country, "BBB");
    return Facts({maker.take()});
}

WindowSheet sheet_of(const Facts& facts, const WindowPlan& plan, const DrawingOptions& options = {}) {
    const RelationshipGraph graph = build_graph(facts);
    return make_window_sheet(graph, test::sample_statistics(graph), options, plan);
}

std::vector<std::string> titles_of(const WindowSheet& sheet) {
    std::vector<std::string> titles;
    for (const WindowPicture& picture : sheet.pictures) titles.push_back(picture.title);
    return titles;
}

std::set<std::string> present_in(const WindowPicture& picture) {
    std::set<std::string> ids;
    for (const DrawnNode& node : picture.drawing.nodes) {
        if (!node.is_absent) ids.insert(node.id);
    }
    return ids;
}

TEST(WindowSheet, HasAPictureForEachWindowInWhichAnythingIsStated) {
    const WindowSheet sheet = sheet_of(three_years(), CalendarLength::year);
    EXPECT_THAT(titles_of(sheet), ElementsAre("2023", "2025"));
    EXPECT_EQ(sheet.pictures[1].subtitle, "2句");
    EXPECT_THAT(sheet.words.subtitle, HasSubstr("2个时段"));
    EXPECT_THAT(sheet.words.subtitle, HasSubstr("略去1个空白时段"));
    EXPECT_THAT(sheet.words.subtitle, HasSubstr("1句的日期不够精确"));
}

TEST(WindowSheet, TitlesAreTheDatesAsShortAsTheyCanBe) {
    EXPECT_THAT(titles_of(sheet_of(three_years(), CalendarLength::quarter)),
                ElementsAre("2023-01 – 2023-03", "2025-07 – 2025-09"));
    EXPECT_THAT(titles_of(sheet_of(three_years(), CalendarLength::month)), ElementsAre("2023-03", "2025-07"));
    EXPECT_THAT(titles_of(sheet_of(three_years(), WindowPlan(std::size_t{1}))), ElementsAre("2023-03-09 – 2025-07-02"));
}

TEST(WindowSheet, NodesKeepTheirPlacesAndOnlyThoseThatActAreNotFaint) {
    const WindowSheet sheet = sheet_of(three_years(), CalendarLength::year);
    const WindowPicture& first = sheet.pictures[0];
    const WindowPicture& last = sheet.pictures[1];
    EXPECT_EQ(first.layout.nodes, last.layout.nodes);
    EXPECT_EQ(first.layout.width, last.layout.width);
    EXPECT_THAT(present_in(first), ElementsAre("country:AAA", "country:BBB", "leader:张三"));
    EXPECT_THAT(present_in(last), ElementsAre("country:AAA", "country:CCC", "country:DDD", "leader:张三"));
}

TEST(WindowSheet, LinesTellWhatIsStatedInTheirWindowAndLeadFromNodeToNode) {
    for (const LayoutMethod method : {LayoutMethod::stress, LayoutMethod::layered, LayoutMethod::force}) {
        DrawingOptions options;
        options.method = method;
        const RelationshipGraph graph = build_graph(test::sample_facts());
        const WindowSheet sheet =
            make_window_sheet(graph, test::sample_statistics(graph), options, WindowPlan(std::size_t{3}));
        for (const WindowPicture& picture : sheet.pictures) {
            ASSERT_EQ(picture.layout.lines.size(), picture.drawing.lines.size());
            for (std::size_t i = 0; i < picture.drawing.lines.size(); ++i) {
                const DrawnLine& line = picture.drawing.lines[i];
                const Curve& way = picture.layout.lines[i];
                ASSERT_GE(way.size(), 4U);
                const auto is_at = [&](Point point, std::size_t node) {
                    const DrawnNode& box = picture.drawing.nodes[node];
                    const Point middle = picture.layout.nodes[node];
                    return std::abs(point.x - middle.x) <= box.width_pt / 2 + 2 &&
                           std::abs(point.y - middle.y) <= box.height_pt / 2 + 2;
                };
                EXPECT_TRUE(is_at(way.front(), line.from)) << line.id;
                EXPECT_TRUE(is_at(way.back(), line.to)) << line.id;
            }
        }
    }
}

TEST(WindowSheet, NotesAreNumberedOnFromPictureToPicture) {
    DrawingOptions options;
    options.has_notes = true;
    const WindowSheet sheet = sheet_of(three_years(), CalendarLength::year, options);
    std::set<std::string> labels;
    for (const WindowPicture& picture : sheet.pictures) {
        for (const DrawnLine& line : picture.drawing.lines) {
            const std::string& text = line.label.empty() ? std::string() : line.label.back().text;
            if (text.find('[') != std::string::npos) labels.insert(text.substr(text.find('[')));
        }
    }
    EXPECT_EQ(labels.size(), sheet.words.notes.size());
    EXPECT_TRUE(labels.contains("[" + std::to_string(sheet.words.notes.size()) + "]"));
}

TEST(WindowSheet, IsOnePageWithUniqueIds) {
    const std::string svg = to_svg(sheet_of(three_years(), CalendarLength::year));
    std::set<std::string> ids;
    for (std::size_t at = svg.find(" id=\""); at != std::string::npos; at = svg.find(" id=\"", at + 1)) {
        const std::string id = svg.substr(at + 5, svg.find('"', at + 5) - at - 5);
        EXPECT_TRUE(ids.insert(id).second) << id;
    }
    EXPECT_TRUE(ids.contains("window1-drawing"));
    EXPECT_TRUE(ids.contains("window2-drawing"));
    EXPECT_THAT(svg, HasSubstr(">2023</text>"));
    EXPECT_THAT(svg, HasSubstr("class=\"node country absent\""));
    EXPECT_EQ(svg, to_svg(sheet_of(three_years(), CalendarLength::year)));
}

TEST(WindowSheet, SaysWhyThereIsNone) {
    EXPECT_THROW(sheet_of(Facts(), CalendarLength::year), Error);
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "AAA");
    maker.entity(NodeKind::country, "BBB");
    for (int month = 0; month < 60; ++month)
        maker.relation(EdgeKind::aids, NodeKind::country, "AAA", NodeKind::country, "BBB").qualifiers.date = {
            2000 + month / 12, 1 + month % 12, 1};
    const Facts five_years({maker.take()});
    EXPECT_THROW(sheet_of(five_years, CalendarLength::month), Error);
    EXPECT_EQ(sheet_of(five_years, CalendarLength::quarter).pictures.size(), 20U);
}

}  // namespace
}  // namespace guanxi
