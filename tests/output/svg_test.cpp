#include "output/svg.hpp"

#include <memory>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include "output/text_width.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;

std::string svg_of(const Facts& facts, const DrawingOptions& options = {}) {
    const RelationshipGraph graph = build_graph(facts);
    const Drawing drawing = make_drawing(graph, test::sample_statistics(graph), options);
    return to_svg(drawing, layout(drawing));
}

using Xml = std::unique_ptr<xmlDoc, void (*)(xmlDoc*)>;

Xml parse(const std::string& svg) {
    return {xmlReadMemory(svg.data(), static_cast<int>(svg.size()), "x.svg", nullptr,
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
            xmlFreeDoc};
}

std::string attribute(xmlNode* node, const char* name) {
    xmlChar* text = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    if (text == nullptr) return {};
    std::string result = reinterpret_cast<const char*>(text);
    xmlFree(text);
    return result;
}

template <class Visit>
void for_each_element(xmlNode* node, const Visit& visit) {
    for (; node != nullptr; node = node->next) {
        if (node->type == XML_ELEMENT_NODE) visit(node, std::string(reinterpret_cast<const char*>(node->name)));
        for_each_element(node->children, visit);
    }
}

TEST(Svg, IsWellFormedAndSaysWhatItIs) {
    const Xml xml = parse(svg_of(test::sample_facts()));
    ASSERT_NE(xml, nullptr);
    xmlNode* root = xmlDocGetRootElement(xml.get());
    EXPECT_EQ(attribute(root, "role"), "img");
    EXPECT_FALSE(attribute(root, "viewBox").empty());
    EXPECT_FALSE(attribute(root, "width").empty());
}

TEST(Svg, HasAGroupWithIdClassesAndHoverTextForEachNodeAndLine) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const Drawing drawing = make_drawing(graph, {});
    const Xml xml = parse(to_svg(drawing, layout(drawing)));
    std::size_t nodes = 0, edges = 0;
    std::set<std::string> ids;
    for_each_element(xmlDocGetRootElement(xml.get()), [&](xmlNode* element, const std::string& name) {
        const std::string id = attribute(element, "id");
        EXPECT_TRUE(id.empty() || ids.insert(id).second) << id;
        const std::string classes = attribute(element, "class");
        if (name != "g" || !(classes.starts_with("node ") || classes.starts_with("edge") || classes == "junction"))
            return;
        (classes.starts_with("edge") ? edges : nodes) += 1;
        EXPECT_FALSE(id.empty());
        EXPECT_STREQ(reinterpret_cast<const char*>(element->children->name), "title");
    });
    EXPECT_EQ(nodes, drawing.nodes.size());
    EXPECT_EQ(edges, drawing.lines.size());
}

TEST(Svg, EveryTextHasTheWidthItWasMeasuredWith) {
    const Xml xml = parse(svg_of(test::sample_facts()));
    for_each_element(xmlDocGetRootElement(xml.get()), [&](xmlNode* element, const std::string& name) {
        if (name != "text") return;
        EXPECT_FALSE(attribute(element, "textLength").empty());
        EXPECT_EQ(attribute(element, "lengthAdjust"), "spacingAndGlyphs");
    });
}

TEST(Svg, HostileTextStaysText) {
    const std::string svg = svg_of(test::hostile_facts());
    const Xml xml = parse(svg);
    ASSERT_NE(xml, nullptr);
    const std::set<std::string> allowed{"svg",  "title", "desc",    "style",   "rect",  "g",
                                        "path", "text",  "ellipse", "polygon", "circle"};
    for_each_element(xmlDocGetRootElement(xml.get()), [&](xmlNode* element, const std::string& name) {
        EXPECT_TRUE(allowed.contains(name)) << name;
        for (xmlAttr* each = element->properties; each != nullptr; each = each->next) {
            const std::string key = reinterpret_cast<const char*>(each->name);
            EXPECT_FALSE(key.starts_with("on") || key == "href") << key;
        }
    });
    EXPECT_THAT(svg, HasSubstr("&lt;script&gt;"));
}

TEST(Svg, HoverTextTellsTheEvidenceWithDateAndArticle) {
    EXPECT_THAT(svg_of(test::sample_facts()), HasSubstr("“试验用的句子：张三与李四。” (2030-05-02, 甲国总统访问乙国)"));
}

TEST(Svg, TwoRunsGiveTheSameBytes) { EXPECT_EQ(svg_of(test::sample_facts()), svg_of(test::sample_facts())); }

TEST(Svg, EverythingLiesOnThePage) {
    const Drawing drawing = make_drawing(build_graph(test::sample_facts()), {});
    const Layout positions = layout(drawing);
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        EXPECT_GE(positions.nodes[i].x, drawing.nodes[i].width_pt / 2 - 0.01);
        EXPECT_LE(positions.nodes[i].x, positions.width - drawing.nodes[i].width_pt / 2 + 0.01);
        EXPECT_GE(positions.nodes[i].y, drawing.nodes[i].height_pt / 2 - 0.01);
        EXPECT_LE(positions.nodes[i].y, positions.height - drawing.nodes[i].height_pt / 2 + 0.01);
    }
}

TEST(Svg, EmptyGraphAndOneNodeAndNoTies) {
    EXPECT_NE(parse(svg_of(Facts())), nullptr);
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "AAA");
    const Facts one({maker.take()});
    EXPECT_THAT(svg_of(one), HasSubstr("class=\"node country\""));
}

TEST(Svg, ManyNodesWithTheStressLayoutAreTheSameTwice) {
    test::FactsMaker maker("many");
    for (int i = 0; i < 90; ++i) maker.entity(NodeKind::country, "C" + std::to_string(i));
    for (int i = 1; i < 90; ++i) {
        maker.relation(EdgeKind::supports, NodeKind::country, "C" + std::to_string(i), NodeKind::country,
                       "C" + std::to_string(i / 3));
    }
    const Facts facts({maker.take()});
    const std::string svg = svg_of(facts);
    EXPECT_NE(parse(svg), nullptr);
    EXPECT_EQ(svg, svg_of(facts));
}

TEST(Svg, DarkThemeIsWellFormedToo) {
    DrawingOptions options;
    options.theme = &dark_theme();
    EXPECT_NE(parse(svg_of(test::sample_facts(), options)), nullptr);
}

TEST(Svg, FieldsLieBehindEverythingAndReachFromMemberToMember) {
    DrawingOptions options;
    options.clusters = ClusterBy::alliance;
    options.has_junctions = false;
    const std::string svg = svg_of(test::sample_facts(), options);
    const std::size_t field = svg.find("<g class=\"cluster\"");
    ASSERT_NE(field, std::string::npos);
    EXPECT_LT(field, svg.find("class=\"edge"));
    const std::string group = svg.substr(field, svg.find("</g>", field) - field);
    const auto count = [&](const std::string& part) {
        std::size_t found = 0;
        for (std::size_t at = group.find(part); at != std::string::npos; at = group.find(part, at + 1)) ++found;
        return found;
    };
    EXPECT_EQ(count("<rect "), 2 * 5U) << "a field and its rim around each of five nodes";
    EXPECT_EQ(count("<path "), 2 * 4U) << "and the four ways that join them";
    EXPECT_THAT(svg, testing::Not(HasSubstr("class=\"edge member_of\"")));
}

TEST(Svg, WordsGrowWithThePage) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const Drawing drawing = make_drawing(graph, test::sample_statistics(graph));
    Layout large = layout(drawing);
    EXPECT_THAT(to_svg(drawing, large), testing::Not(HasSubstr(" scale(")));
    large.width = 5200;
    const std::string svg = to_svg(drawing, large);
    for (const char* group : {"titles", "legend", "foot"}) {
        const std::size_t at = svg.find(std::string("<g id=\"") + group + "\"");
        ASSERT_NE(at, std::string::npos) << group;
        EXPECT_THAT(svg.substr(at, svg.find('>', at) - at), HasSubstr(" scale(4.00)")) << group;
    }
}

}  // namespace
}  // namespace guanxi
