#include "src/text/markup.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

/// Elements as `name(…)`, texts as they are, parted by spaces.
std::string dump(const Markup& markup, std::uint32_t i = 0) {
    const Markup::Node& node = markup.nodes[i];
    if (node.is_text()) return "'" + node.text + "'";
    std::string out = node.name + "(";
    for (std::uint32_t k = i + 1; k < node.end; k = markup.nodes[k].end) {
        if (k > i + 1) out += " ";
        out += dump(markup, k);
    }
    return out + ")";
}

TEST(Markup, IsReadIntoATree) {
    EXPECT_EQ(dump(parse_markup("<html><body><p>a<b>b</b>c</p></body></html>")),
              "#root(html(body(p('a' b('b') 'c'))))");
    const Markup markup = parse_markup("<html><body><time datetime='2025-07-24' hidden>x</time></body></html>");
    ASSERT_EQ(markup.nodes[3].name, "time");
    EXPECT_EQ(markup.nodes[3].attribute("datetime"), "2025-07-24");
    EXPECT_EQ(markup.nodes[3].attribute("class"), "");
}

TEST(Markup, IsClosedWhereThePageDoesNot) {
    EXPECT_EQ(dump(parse_markup("<html><body><p>a<p>b<ul><li>c<li>d")),
              "#root(html(body(p('a') p('b') ul(li('c') li('d')))))");
    EXPECT_THAT(dump(parse_markup("<html><body></div>a</span></body></html>")), testing::HasSubstr("'a'"));
}

TEST(Markup, ResolvesReferencesAndKeepsScriptsApart) {
    EXPECT_EQ(dump(parse_markup("<html><body><p>A&amp;B&nbsp;&#20851;&mdash;</p></body></html>")),
              "#root(html(body(p('A&B\u00A0关—'))))");
    const Markup markup =
        parse_markup("<html><body><script>if (a < b) x = '<p>no</p>';</script><p>yes</p></body></html>");
    EXPECT_EQ(dump(markup), "#root(html(body(script('if (a < b) x = '<p>no</p>';') p('yes'))))");
}

TEST(Markup, OfNothingIsARoot) {
    EXPECT_EQ(dump(parse_markup("")), "#root()");
    EXPECT_EQ(parse_markup("").nodes[0].end, 1u);
}

TEST(Markup, LoadsNothing) {
    const Markup markup = parse_markup(
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x;</p><img src='file:///etc/passwd'>"
        "</body></html>");
    EXPECT_THAT(dump(markup), testing::Not(testing::HasSubstr("root:")));
}

// --- hostile pages: they end, in time that grows with their size only ---

TEST(Markup, EndsWithAWarningWhereElementsNestWithoutEnd) {
    std::string page = "<html><body>before";
    for (int i = 0; i < 100000; ++i) page += "<div>";
    const Markup markup = parse_markup(page + "after");
    EXPECT_TRUE(markup.is_cut);
    EXPECT_LT(markup.nodes.size(), 3000u);
    for (const Markup::Node& node : markup.nodes) EXPECT_LE(node.end, markup.nodes.size());
}

TEST(Markup, ReadsManyUnclosedAndUnopenedElements) {
    std::string page = "<html><body>";
    for (int i = 0; i < 1500; ++i) page += "<font>";
    for (int i = 0; i < 200000; ++i) page += "</x><p>a";
    const Markup markup = parse_markup(page);
    EXPECT_FALSE(markup.is_cut);
    EXPECT_GT(markup.nodes.size(), 200000u);
}

TEST(Markup, ReadsAGiantAttributeAndManyAttributes) {
    EXPECT_EQ(dump(parse_markup("<html><body><p class='" + std::string(3'000'000, 'x') + "'>a</p></body></html>"))
                  .substr(0, 5),
              "#root");
    std::string many = "<html><body><p";
    for (int i = 0; i < 2000; ++i) many += " a" + std::to_string(i) + "=1";
    EXPECT_EQ(dump(parse_markup(many + ">a</p></body></html>")), "#root(html(body(p('a'))))");
}

TEST(Markup, ReadsSoManyAttributesOfAnElementAndGoesOnBehindIt) {
    std::string many = " class='first'";
    for (int i = 0; i < 300'000; ++i) many += " a" + std::to_string(i) + "=\"</p>\"";
    const Markup markup = parse_markup("<html><body><p" + many + ">a</p><p id='b'>b</p></body></html>");
    EXPECT_EQ(dump(markup), "#root(html(body(p('a') p('b'))))");
    EXPECT_EQ(markup.nodes[3].attribute("class"), "first");
    EXPECT_LT(markup.nodes[3].attributes.size(), 1000u);
    EXPECT_EQ(markup.nodes[5].attribute("id"), "b");
}

TEST(Markup, TakesComparisonsInScriptsAndTagsInCommentsForNoTags) {
    std::string many;
    for (int i = 0; i < 2000; ++i) many += " x = y /";
    for (const std::string& hidden :
         {"<script>if (a<b" + many + ")</SCRIPT>", "<!-- <p" + many + " -->", "<style>a<b" + many + "</style>"}) {
        EXPECT_THAT(dump(parse_markup("<html><body>" + hidden + "<p>a</p></body></html>")),
                    testing::EndsWith("p('a'))))"))
            << hidden.substr(0, 12);
    }
}

TEST(Markup, ReadsHalfAPage) {
    const std::string page =
        "<html><body><p class='a'>斐济<!-- note --><script>x</script>&amp;<b>汤加</b></p></body></html>";
    for (std::size_t size = 0; size <= page.size(); ++size) {
        if (size < page.size() && (static_cast<unsigned char>(page[size]) & 0xC0) == 0x80) continue;
        const Markup markup = parse_markup(page.substr(0, size));
        for (const Markup::Node& node : markup.nodes) EXPECT_LE(node.end, markup.nodes.size());
    }
}

}  // namespace
}  // namespace guanxi
