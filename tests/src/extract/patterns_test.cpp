#include "src/extract/patterns.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/extract/extract.hpp"
#include "tests/src/extract/facts_text.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using namespace testing_extract;

// A lexicon of its own, so that these tests say what the language means whatever the data say.
const std::string kRows =
    "country\tAAA\tzh=甲国\n"
    "country\tBBB\tzh=乙国\n"
    "country\tCCC\tzh=丙国\n"
    "leader\t马可凡\tcountry=AAA\toffice=总统\n"
    "words\tpreposition.with\t同|与\n"
    "words\tcoordinator\t和|、\n"
    "words\tspeech\t说\n"
    "words\toffice\t总统\n"
    "words\tpraise\t赞扬|称赞\n"
    "words\tblame\t批评\n"
    "words\tplanned\t将\n"
    "words\tdenied\t没有\n";

/// The country-to-country relations that one pattern reads from a sentence: "AAA>BBB", with qualifiers in brackets.
std::string read_with(const std::string& edges, const std::string& pattern, const std::string& sentence) {
    const Rules rules = rules_of(kRows + "pattern\tp\t" + edges + "\t" + pattern + "\n");
    std::string out;
    for (const DocumentFacts& facts : read_facts(sentence, {}, rules)) {
        for (const Relation& relation : facts.relations) {
            if (relation.evidence.rule != "p") continue;
            std::string told;
            if (relation.qualifiers.status != Status::reported) told += std::string(name(relation.qualifiers.status));
            told += relation.qualifiers.manner;
            out += (out.empty() ? "" : " ") + std::string(key_of(relation.source)) + ">" +
                   std::string(key_of(relation.target)) + (told.empty() ? "" : "[" + told + "]");
        }
    }
    return out;
}

struct Case {
    const char* pattern;
    const char* sentence;
    const char* relations;
};

void expect_relations(const std::vector<Case>& cases, const std::string& edges = "supports(A,B)") {
    for (const Case& item : cases) {
        EXPECT_EQ(read_with(edges, item.pattern, item.sentence), item.relations)
            << item.pattern << "  on  " << item.sentence;
    }
}

TEST(Pattern, MatchesWordsAndUnitsThatStandSideBySide) {
    expect_relations({
        {"{A:country} 支持 {B:country}", "甲国支持乙国。", "AAA>BBB"},
        {"{A:country} 支持 {B:country}", "甲国反对乙国。", ""},
        {"{A:country} 支持 {B:country}", "甲国一直支持乙国。", ""},
        {"{A:country} 支持 {B:country}", "支持乙国。", ""},
        {"{A:country} 支持 {B:country}", "甲国支持", ""},
        {"{A:country} 支持 {B:country}", "甲国支持甲国。", ""},
        {"支持 {B:country} 的 是 {A:country}", "支持乙国的是甲国。", "AAA>BBB"},
    });
}

TEST(Pattern, StandsForAllMembersOfAList) {
    expect_relations({
        {"{A:country} 支持 {B:country}", "甲国和丙国支持乙国。", "AAA>BBB CCC>BBB"},
        {"{A:country} 支持 {B:country}", "甲国支持乙国、丙国。", "AAA>BBB AAA>CCC"},
    });
}

TEST(Pattern, OffersOneOfSeveralWords) {
    expect_relations({
        {"{A:country} (支持|力挺) {B:country}", "甲国支持乙国。", "AAA>BBB"},
        {"{A:country} (支持|力挺) {B:country}", "甲国力挺乙国。", "AAA>BBB"},
        {"{A:country} (支持|力挺) {B:country}", "甲国批评乙国。", ""},
    });
}

TEST(Pattern, AsksForWordsOfAClass) {
    expect_relations({
        {"{A:country} <praise> {B:country}", "甲国称赞乙国。", "AAA>BBB"},
        {"{A:country} <praise> {B:country}", "甲国批评乙国。", ""},
        {"{A:country} <praise|blame> {B:country}", "甲国批评乙国。", "AAA>BBB"},
        {"{A:country} (力挺|<praise>) {B:country}", "甲国赞扬乙国。", "AAA>BBB"},
        {"{A:country} (力挺|<praise>) {B:country}", "甲国力挺乙国。", "AAA>BBB"},
    });
}

TEST(Pattern, MayDoWithoutAnOptionalWord) {
    expect_relations({
        {"{A:country} 支持 了? {B:country}", "甲国支持乙国。", "AAA>BBB"},
        {"{A:country} 支持 了? {B:country}", "甲国支持了乙国。", "AAA>BBB"},
        {"{A:country} 支持 了? {B:country}", "甲国支持过乙国。", ""},
        {"{A:country} (曾|也)? 支持 {B:country}", "甲国也支持乙国。", "AAA>BBB"},
        {"{A:country} <praise>? 支持 {B:country}", "甲国赞扬支持乙国。", "AAA>BBB"},
    });
}

TEST(Pattern, LeavesAGapInsideTheClauseOnly) {
    expect_relations({
        {"{A:country} .. 支持 {B:country}", "甲国支持乙国。", "AAA>BBB"},
        {"{A:country} .. 支持 {B:country}", "甲国在会上再次明确支持乙国。", "AAA>BBB"},
        {"{A:country} .. 支持 {B:country}", "甲国出席，支持乙国。", ""},
        {"{A:country} .. 支持 {B:country}", "甲国出席；支持乙国。", ""},
        {"支持 .. {A:country} .. {B:country}", "支持从甲国运往乙国。", "AAA>BBB"},
        {"支持 .. {A:country} .. {B:country}", "支持从甲国出发，运往乙国。", ""},
    });
}

TEST(Pattern, LeavesALongGapInsideTheSentence) {
    expect_relations({
        {"{A:country} ... 支持 {B:country}", "甲国出席，支持乙国。", "AAA>BBB"},
        {"支持 ... {A:country} ... {B:country}", "支持从甲国出发，运往乙国。", "AAA>BBB"},
        {"{A:country} ... 支持 {B:country}", "甲国出席。支持乙国。", ""},
    });
}

TEST(Pattern, AsksForTheBorderOfTwoClauses) {
    expect_relations({
        {"{A:country} 出席 , 支持 {B:country}", "甲国出席，支持乙国。", "AAA>BBB"},
        {"{A:country} 出席 , 支持 {B:country}", "甲国出席支持乙国。", ""},
        {"支持 {B:country} , {A:country}", "支持乙国，甲国出席。", "AAA>BBB"},
    });
}

TEST(Pattern, AsksForTheBeginningAndTheEndOfTheClause) {
    expect_relations({
        {"^ {A:country} 支持 {B:country}", "甲国支持乙国。", "AAA>BBB"},
        {"^ {A:country} 支持 {B:country}", "会上，甲国支持乙国。", "AAA>BBB"},
        {"^ {A:country} 支持 {B:country}", "会上甲国支持乙国。", ""},
        {"{A:country} 支持 {B:country} $", "甲国支持乙国。", "AAA>BBB"},
        {"{A:country} 支持 {B:country} $", "甲国支持乙国", "AAA>BBB"},
        {"{A:country} 支持 {B:country} $", "甲国支持乙国，也出席。", "AAA>BBB"},
        {"{A:country} 支持 {B:country} $", "甲国支持乙国开会。", ""},
    });
}

TEST(Pattern, ForbidsAWord) {
    expect_relations({
        {"{A:country} 支持 {B:country} !(开会|出席)", "甲国支持乙国。", "AAA>BBB"},
        {"{A:country} 支持 {B:country} !(开会|出席)", "甲国支持乙国开会。", ""},
        {"{A:country} .. !(假装) 支持 {B:country}", "甲国一直支持乙国。", "AAA>BBB"},
        {"{A:country} .. !(假装) 支持 {B:country}", "甲国假装支持乙国。", ""},
        {"{A:country} 支持 {B:country} !<praise>", "甲国支持乙国称赞。", ""},
    });
}

TEST(Pattern, TakesItsSubjectFromAnEarlierClause) {
    expect_relations(
        {
            {"{S:country} .. 支持 {B:country}", "甲国支持乙国。", "AAA>BBB"},
            {"{S:country} .. 支持 {B:country}", "甲国出席，支持乙国。", "AAA>BBB"},
            {"{S:country} .. 支持 {B:country}", "支持乙国。", ""},
            {"{S:leader} .. 支持 {B:country}", "甲国支持乙国。", ""},
            {"{S:leader} .. 支持 {B:country}", "甲国总统马可凡支持乙国。", "AAA>BBB"},
        },
        "supports(S,B)");
}

TEST(Pattern, TakesThePartnerOfItsClause) {
    expect_relations(
        {
            {"{S:country} .. {W:country} .. 合作", "甲国同乙国合作。", "AAA>BBB"},
            {"{S:country} .. {W:country} .. 合作", "甲国合作。", ""},
        },
        "cooperates_with(S,W)");
}

TEST(Pattern, TakesTheSpeaker) {
    expect_relations({{"{P:leader} .. 支持 {B:country}", "甲国总统马可凡说，丙国支持乙国。", "AAA>BBB"},
                      {"{P:leader} .. 支持 {B:country}", "丙国支持乙国。", ""}},
                     "supports(P,B)");
}

TEST(Pattern, MakesAnEdgeOfEveryPair) {
    expect_relations({{"{S:country} .. 合作", "甲国、乙国和丙国合作。", "AAA>BBB AAA>CCC BBB>CCC"},
                      {"{S:country} .. 合作", "甲国合作。", ""}},
                     "cooperates_with(S)");
}

TEST(Pattern, MakesSeveralEdgesAndOnesToAFixedCountry) {
    EXPECT_EQ(read_with("supports(A,B) opposes(A,CCC)", "{A:country} 支持 {B:country}", "甲国支持乙国。"),
              "AAA>BBB AAA>CCC");
}

TEST(Pattern, SetsWhatItsOptionsSay) {
    const std::string pattern = "{A:country} .. 支持 {B:country}";
    EXPECT_EQ(read_with("opposes(A,B)", pattern + "\tmanner=accuse", "甲国支持乙国。"), "AAA>BBB[accuse]");
    EXPECT_EQ(read_with("attacks(A,B)", pattern + "\tstatus=planned", "甲国支持乙国。"), "AAA>BBB[planned]");
    EXPECT_EQ(read_with("supports(A,B)", pattern + "\tunless=开会", "甲国支持乙国。"), "AAA>BBB");
    EXPECT_EQ(read_with("supports(A,B)", pattern + "\tunless=开会", "甲国支持乙国开会。"), "");
}

TEST(Pattern, ReadsFromTheClauseWhetherItHappened) {
    const std::string pattern = "{A:country} .. 轰炸 {B:country}";
    EXPECT_EQ(read_with("attacks(A,B)", pattern, "甲国轰炸乙国。"), "AAA>BBB");
    EXPECT_EQ(read_with("attacks(A,B)", pattern, "甲国将轰炸乙国。"), "AAA>BBB[planned]");
    EXPECT_EQ(read_with("attacks(A,B)", pattern, "甲国没有轰炸乙国。"), "AAA>BBB[denied]");
}

TEST(Pattern, GivesTheWordsOnWhichItFired) {
    const Rules rules = rules_of(kRows + "pattern\tp\tsupports(A,B)\t{A:country} .. (再次|又) .. 支持 {B:country}\n");
    const auto facts = read_facts("甲国在会上再次支持乙国。", {}, rules);
    ASSERT_EQ(facts.size(), 1u);
    ASSERT_EQ(facts[0].relations.size(), 1u);
    const Evidence& evidence = facts[0].relations[0].evidence;
    EXPECT_EQ(evidence.rule, "p");
    EXPECT_THAT(evidence.cues, testing::ElementsAre("再次", "支持"));
    EXPECT_EQ(evidence.text, "甲国在会上再次支持乙国。");
}

TEST(Pattern, IsReportedWithItsPlaceAndLeftOutWhereItIsBad) {
    struct BadCase {
        const char* defect;
        const char* edges;
        const char* pattern;
        const char* message;
    };
    const BadCase cases[] = {
        {"no edge", "", "{A:country} 支持 {B:country}", "makes no edge"},
        {"unknown edge kind", "likes(A,B)", "{A:country} 支持 {B:country}", "unknown edge kind \"likes\""},
        {"an edge without brackets", "supports", "{A:country} 支持 {B:country}", "\"supports\" is not kind(A,B)"},
        {"an edge of three", "supports(A,B,C)", "{A:country} 支持 {B:country}", "\"supports(A,B,C)\" is not kind(A,B)"},
        {"an edge to an unknown country", "supports(A,XYZ)", "{A:country} 支持 {B:country}", "is not kind(A,B)"},
        {"a variable that is not there", "supports(A,X)", "{A:country} 支持 {B:country}",
         "variable X of the edge is not in the pattern"},
        {"a subject that is not there", "supports(S,B)", "{A:country} 支持 {B:country}",
         "variable S of the edge is not in the pattern"},
        {"unknown variable type", "supports(A,B)", "{A:planet} 支持 {B:country}", "unknown variable type \"planet\""},
        {"a variable without a type", "supports(A,B)", "{A} 支持 {B:country}", "\"{A}\" is not {X:type}"},
        {"a variable left open", "supports(A,B)", "{A:country 支持 {B:country}", "unknown variable type"},
        {"an optional variable", "supports(A,B)", "{A:country} 支持 {B:country}?", "a variable cannot be optional"},
        {"unknown class", "supports(A,B)", "{A:country} <hate> {B:country}", "no words row has the class \"hate\""},
        {"a class left open", "supports(A,B)", "{A:country} (支持|<praise) {B:country}", "is not <class>"},
        {"no word", "supports(A,B)", "{A:country} .. {B:country}", "no word to look for"},
        {"a sign without its word", "supports(A,B)", "{A:country} 支持 ! {B:country}", "stand beside a word"},
        {"another", "supports(A,B)", "{A:country} 支持 ? {B:country}", "stand beside a word"},
        {"optional words only", "supports(A,B)", "{A:country} 支持? {B:country}", "no word to look for"},
        {"unknown status", "supports(A,B)", "{A:country} 支持 {B:country}\tstatus=maybe", "unknown status \"maybe\""},
        {"unknown basis", "supports(A,B)", "{A:country} 支持 {B:country}\tbasis=named", "unknown basis \"named\""},
        {"unknown option", "supports(A,B)", "{A:country} 支持 {B:country}\tcolour=red", "unknown option \"colour\""},
    };
    for (const BadCase& item : cases) {
        SCOPED_TRACE(item.defect);
        Lexicon lexicon;
        Diagnostics diagnostics;
        lexicon.read("country\tAAA\tzh=甲国\n\npattern\tbad\t" + std::string(item.edges) + "\t" + item.pattern +
                         "\npattern\tgood\tsupports(A,B)\t{A:country} 支持 {B:country}\n",
                     "mine.lex", diagnostics);
        ASSERT_THAT(diagnostics, IsEmpty());
        const Rules rules = make_rules(std::move(lexicon), diagnostics);
        ASSERT_EQ(diagnostics.size(), 1u);
        EXPECT_EQ(diagnostics[0].place, "mine.lex: line 3");
        EXPECT_THAT(diagnostics[0].message, HasSubstr(item.message));
        EXPECT_THAT(diagnostics[0].message, HasSubstr("the pattern was left out"));
        EXPECT_EQ(rules.patterns.find("bad"), nullptr);
        EXPECT_NE(rules.patterns.find("good"), nullptr) << "the others are used";
    }
}

}  // namespace
}  // namespace guanxi
