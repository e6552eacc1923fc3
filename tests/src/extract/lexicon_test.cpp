#include "src/extract/lexicon.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "src/text/characters.hpp"
#include "tests/src/extract/facts_text.hpp"

namespace guanxi {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using namespace testing_extract;

TEST(Lexicon, ThatIsBuiltInHasNoFault) {
    Diagnostics diagnostics;
    const Rules rules = make_rules(built_in_lexicon(), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics) ADD_FAILURE() << diagnostic.place << ": " << diagnostic.message;
    EXPECT_GE(rules.lexicon.countries.size(), 193u);
    EXPECT_FALSE(rules.patterns.patterns().empty());
}

TEST(Lexicon, LeavesOutABadRowWithItsPlaceAndUsesTheRest) {
    struct Case {
        const char* defect;
        const char* row;
        const char* message;
    };
    const Case cases[] = {
        {"spaces instead of tabs", "country FJI zh=斐济", "expected fields parted by tabs"},
        {"no id", "country\t\tzh=斐济", "the id) is empty"},
        {"office without English", "office\t掌玺官\tzh.alias=掌玺", "needs its English name"},
        {"unknown key of an office", "office\t掌玺官\ten=Keeper\tcountry=FRA", "unknown key \"country\""},
        {"bad prefix of an office", "office\t掌玺官\ten=Keeper\tprefix=no", "prefix is \"no\""},
        {"unknown row type", "planet\tMars\tzh=火星", "unknown row type \"planet\""},
        {"a field that is no key=value", "country\tFJI\t斐济", "field 3 (\"斐济\") is not key=value"},
        {"a key without a name", "country\tFJI\t=斐济", "is not key=value"},
        {"a key twice", "country\tFJI\tzh=斐济\tzh=斐", "key \"zh\" stands twice"},
        {"unknown key", "country\tFJI\tzh=斐济\tpopulation=9", "unknown key \"population\""},
        {"no country code", "country\tFiji\tzh=斐济", "\"Fiji\" is no ISO 3166-1 alpha-3 code"},
        {"a country twice", "country\tTON\tzh=汤加", "country TON stands twice"},
        {"an organization twice", "organization\t海洋论坛\ten=Forum", "organization 海洋论坛 stands twice"},
        {"a name for an unknown country", "name\tXYZ\tzh=某国", "unknown country code \"XYZ\""},
        {"a place in an unknown country", "place\t苏瓦\tcountry=XYZ", "unknown country code \"XYZ\""},
        {"a group with an unknown member", "group\t两岛国\tmembers=TON|XYZ", "unknown country code \"XYZ\""},
        {"a member with a bad date", "group\t两岛国\tmembers=TON@soon", "\"soon\" is not a date"},
        {"a leader of an unknown country", "leader\t某某\tcountry=XYZ", "unknown country code \"XYZ\""},
        {"a leader of an unknown organization", "leader\t某某\torg=某会", "unknown organization \"某会\""},
        {"a leader of nobody", "leader\t某某\toffice=总统", "a leader needs country= or org="},
        {"a leader with a bad date", "leader\t某某\tcountry=TON\tsince=2020-13", "\"2020-13\" is not a date"},
        {"an agreement of an unknown sort", "agreement\t渔业协定\tsubtype=paper", "unknown subtype \"paper\""},
        {"words without a list", "words\tspeech", "expected three fields"},
        {"words with a field too many", "words\tspeech\t说\t道", "expected three fields"},
        {"a pattern without a text", "pattern\tp\tmet(S,B)", "expected at least four fields"},
        {"a pattern with a bad option", "pattern\tp\tmet(S,B)\t{S:leader} 会见 {B:leader}\tplanned",
         "option \"planned\" is not key=value"},
        {"surnames without a list", "surnames\tsingle", "expected three fields"},
    };
    for (const Case& item : cases) {
        SCOPED_TRACE(item.defect);
        Lexicon lexicon;
        Diagnostics diagnostics;
        const std::string rows = "country\tTON\tzh=汤加\norganization\t海洋论坛\ten=Ocean Forum\n# a comment\n\n" +
                                 std::string(item.row) + "\ncountry\tWSM\tzh=萨摩亚\n";
        lexicon.read(rows, "mine.lex", diagnostics);
        ASSERT_EQ(diagnostics.size(), 1u);
        EXPECT_EQ(diagnostics[0].place, "mine.lex: line 5");
        EXPECT_EQ(diagnostics[0].severity, Severity::warning);
        EXPECT_THAT(diagnostics[0].message, HasSubstr(item.message));
        EXPECT_THAT(diagnostics[0].message, HasSubstr("the row was left out"));
        EXPECT_TRUE(lexicon.find_country("TON") && lexicon.find_country("WSM")) << "the other rows are used";
        EXPECT_EQ(lexicon.countries.size(), 2u);
        EXPECT_THAT(lexicon.persons, IsEmpty());
        EXPECT_THAT(lexicon.groups, IsEmpty());
        EXPECT_THAT(lexicon.patterns, IsEmpty());
    }
}

TEST(Lexicon, RefusesMoreClassesThanItHasRoomFor) {
    Lexicon lexicon;
    Diagnostics diagnostics;
    std::string rows;
    for (std::size_t i = 0; i <= kMostClasses - 2; ++i) rows += "words\tclass" + std::to_string(i) + "\t词\n";
    lexicon.read(rows, "mine.lex", diagnostics);
    ASSERT_EQ(diagnostics.size(), 1u);
    EXPECT_EQ(diagnostics[0].place, "mine.lex: line 255");
    EXPECT_THAT(diagnostics[0].message, HasSubstr("more than 254 word classes"));
}

TEST(Lexicon, RefusesAFileThatIsNotUtf8WithTheLine) {
    Lexicon lexicon;
    Diagnostics diagnostics;
    try {
        lexicon.read("country\tTON\tzh=汤加\ncountry\tFJI\tzh=\xEC\xB3\xBC\xFF\n", "mine.lex", diagnostics);
        ADD_FAILURE() << "was read";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::encoding);
        EXPECT_EQ(error.place, "mine.lex: line 2");
    }
}

TEST(Lexicon, ReadsRowsWithAByteOrderMarkAndWindowsLineEnds) {
    Lexicon lexicon;
    Diagnostics diagnostics;
    lexicon.read(
        "\xEF\xBB\xBF"
        "country\tTON\tzh=汤加\r\ncountry\tFJI\tzh=斐济\t\r\n",
        "mine.lex", diagnostics);
    EXPECT_THAT(diagnostics, IsEmpty());
    ASSERT_EQ(lexicon.countries.size(), 2u);
    EXPECT_EQ(lexicon.countries[1].names.zh, "斐济");
}

TEST(Lexicon, KnowsMembershipsByTheirTime) {
    EXPECT_TRUE(holds_on({}, {}, {}));
    EXPECT_FALSE(holds_on({}, {2020, 1, 31}, {})) << "not to this day";
    EXPECT_TRUE(holds_on({2019, 5, 0}, {}, {0, 9, 9})) << "a dateline without its year";
    EXPECT_TRUE(holds_on({2019, 5, 0}, {}, {2019, 5, 1}));
    EXPECT_FALSE(holds_on({2019, 5, 2}, {}, {2019, 5, 1}));
    EXPECT_TRUE(holds_on({}, {2020, 0, 0}, {2020, 12, 31}));
    EXPECT_FALSE(holds_on({}, {2020, 1, 0}, {2020, 2, 1}));
}

// --- the user's own rows ---

Rules with_rows(const std::string& rows) {
    Lexicon lexicon = built_in_lexicon();
    Diagnostics diagnostics;
    lexicon.read(rows, "mine.lex", diagnostics);
    Rules rules = make_rules(std::move(lexicon), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics) ADD_FAILURE() << diagnostic.place << ": " << diagnostic.message;
    return rules;
}

TEST(OwnRows, GiveACountryAFurtherName) {
    const std::string text = "万岛之邦同中国签署《渔业合作协定》。\n";
    EXPECT_THAT(facts_text(text), Not(Contains("country:FJI")));
    EXPECT_THAT(facts_text(text, {}, with_rows("name\tFJI\tzh=万岛之邦\n")), Contains("country:FJI alias 万岛之邦"));
}

TEST(OwnRows, MakeALeaderKnown) {
    const std::string text = "青木原在斐济会见王毅。\n";
    EXPECT_THAT(facts_text(text), Not(Contains("met leader:王毅 leader:青木原")));
    const Rules rules = with_rows("leader\t青木原\tcountry=FJI\toffice=外长\n");
    EXPECT_THAT(facts_text(text, {}, rules), Contains("leader:青木原 home country:FJI"));
    EXPECT_THAT(facts_text(text, {}, rules), Contains("met leader:王毅 leader:青木原"));
}

TEST(OwnRows, AddWordsToAClass) {
    const std::string text = "斐济海洋督办兰比里会见王毅。\n";
    EXPECT_THAT(facts_text(text), Not(Contains("holds_office leader:兰比里 country:FJI")));
    EXPECT_THAT(facts_text(text, {}, with_rows("words\toffice\t海洋督办\n")),
                Contains("holds_office leader:兰比里 country:FJI office 海洋督办"));
}

TEST(OwnRows, AddAWordForATime) {
    const std::string text = "大前年，斐济总理兰布卡访问汤加。\n";
    const auto is_dated = Contains("visited leader:兰布卡 country:TON date 2022");
    EXPECT_THAT(facts_text(text, "2025-07-25"), Not(is_dated));
    EXPECT_THAT(facts_text(text, "2025-07-25", with_rows("words\ttime.year.-3\t大前年\n")), is_dated);
    EXPECT_THAT(facts_text(text, "2025-07-25", with_rows("words\ttime.year.soon\t大前年\n")), Not(is_dated));
}

TEST(OwnRows, AddAPattern) {
    const std::string text = "斐济向汤加赠旗。\n";
    EXPECT_THAT(facts_text(text), Not(Contains("supports country:FJI country:TON")));
    const Rules rules = with_rows("pattern\tmine.flag\tsupports(S,C)\t{S:country} .. 向 {C:country} 赠旗\n");
    EXPECT_THAT(facts_text(text, {}, rules), Contains("supports country:FJI country:TON"));
    ASSERT_NE(rules.patterns.find("mine.flag"), nullptr);
    EXPECT_EQ(rules.patterns.find("mine.flag")->text, "{S:country} .. 向 {C:country} 赠旗");
    EXPECT_EQ(rules.patterns.find("mine.other"), nullptr);
}

}  // namespace
}  // namespace guanxi
