#include "output/escape.hpp"

#include <gtest/gtest.h>

#include "output/utf8.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

std::string json(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

TEST(Escape, JsonEscapesQuotesBackSlashesAndControlCharacters) {
    EXPECT_EQ(json("a\"b\\c\n\x01中"), R"("a\"b\\c\n\u0001中")");
}

TEST(Escape, JsonReplacesBytesThatAreNotUtf8) {
    EXPECT_EQ(json("a\xff\xfe"
                   "b"),
              "\"a\uFFFD"
              "b\"");
}

TEST(Escape, XmlEscapesMarkupAndDropsForbiddenCharacters) {
    EXPECT_EQ(xml_text("<a b='c'>\"&]]>\x01\x0b"), "&lt;a b=&#39;c&#39;&gt;&quot;&amp;]]&gt;");
    EXPECT_EQ(xml_text("a\nb", true), "a\nb");
    EXPECT_EQ(xml_text("a\nb"), "a b");
    EXPECT_EQ(xml_text("“a\u2028b”"), "“a&#x2028;b”");
}

TEST(Escape, DotLabelDoublesBackSlashesAndEntities) { EXPECT_EQ(dot_label("\\N &amp; x\ny"), "\\\\N &amp;amp; x\\ny"); }

TEST(Escape, DotTooltipHasNoBackSlashOfTheText) { EXPECT_EQ(dot_tooltip("\\N"), "＼N"); }

TEST(Escape, CsvQuotesAndGuardsFormulas) {
    EXPECT_EQ(csv_cell("plain 中文"), "plain 中文");
    EXPECT_EQ(without_controls(std::string("a\nb\t\0c\x1b中", 10)), "a b c中");
    EXPECT_EQ(csv_cell("a,b\"c"), "\"a,b\"\"c\"");
    for (const char* start : {"=1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x"})
        EXPECT_EQ(csv_cell(start), std::string("'") + start);
}

TEST(Escape, XmlIdKeepsDifferentTextsDifferent) {
    EXPECT_EQ(xml_id("country:TJK"), "country_3aTJK");
    EXPECT_NE(xml_id("a:b"), xml_id("a_3ab"));
    EXPECT_NE(xml_id("\u00ABcd"), xml_id("\uABCD"));
    EXPECT_NE(xml_id("\u0123ab"), xml_id("\U000123ab"));
}

TEST(Utf8, DecodesAndShortens) {
    EXPECT_EQ(decode_utf8("中a😀"), U"中a😀");
    EXPECT_EQ(decode_utf8("a\xff\xfe"
                          "b\xff"),
              U"a\uFFFDb\uFFFD");  // a run of bad bytes is one mark
    EXPECT_EQ(shortened("中国和塔吉克斯坦", 2), "中国…");
    EXPECT_EQ(decode_utf8("\xed\xa0\x80"), U"\uFFFD");  // a surrogate is no scalar value
}

}  // namespace
}  // namespace guanxi
