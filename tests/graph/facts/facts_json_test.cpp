#include "graph/facts/facts_json.hpp"

#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;
using testing::HasSubstr;

/// Facts in which every member of every struct is set.
DocumentFacts full_facts() {
    DocumentFacts facts;
    facts.document = document("page4.txt", "2025-06-18");
    facts.document.place = "阿斯塔纳";
    facts.document.digest = 0x00000000000000ffu;
    Entity leader = made_up::leader("拉赫蒙", "TJK");
    leader.names.en = "Rahmon";
    leader.aliases = {{"拉赫蒙", 3}, {"拉赫蒙\"总统\"\n", 1}};
    Entity treaty = entity(NodeKind::agreement, "永久睦邻友好合作条约");
    treaty.details.subtype = AgreementKind::treaty;
    treaty.details.fields = {"security", "trade"};
    treaty.details.count = "2";
    Entity summit = entity(NodeKind::event, "第二届中国-中亚峰会");
    summit.details.date = {2025, 6, 0};
    summit.details.place = "阿斯塔纳";
    facts.entities = {leader, treaty, summit, country("TJK")};
    Relation office = relation(EdgeKind::holds_office, leader.id, country_id("TJK"), 120);
    office.qualifiers = {Status::denied, Date{0, 6, 17}, "阿斯塔纳", "总统", {"trade", "energy"}, "protest", "习近平"};
    office.evidence.cues = {"总统", "会见"};
    facts.relations = {office, relation(EdgeKind::signed_, leader.id, treaty.id, 240)};
    normalize(facts);
    return facts;
}

/// A line that is right, as a base for malformed ones.
std::string good_line() { return to_json_line(full_facts()); }

/// `good_line()` with the first `part` replaced.
std::string line_with(const std::string& part, const std::string& replacement) {
    std::string line = good_line();
    const auto at = line.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return line.replace(at, part.size(), replacement);
}

/// The error that reading a line throws.
Error error_of(const std::string& line) {
    try {
        facts_from_json(line, "facts.jsonl: line 7");
    } catch (const Error& error) {
        EXPECT_EQ(error.place, "facts.jsonl: line 7") << line;
        return error;
    }
    ADD_FAILURE() << "no error for " << line;
    return {ErrorKind::io, ""};
}

TEST(FactsJson, IsReadBackExactly) {
    EXPECT_EQ(facts_from_json(good_line(), "line 1"), full_facts());
    EXPECT_EQ(facts_from_json(to_json_line(meeting("a")), "line 1"), meeting("a"));
    EXPECT_EQ(facts_from_json(to_json_line({document("empty", ""), {}, {}}), "line 1"),
              (DocumentFacts{document("empty", ""), {}, {}}));
}

TEST(FactsJson, IsOneLine) { EXPECT_EQ(good_line().find('\n'), std::string::npos); }

TEST(FactsJson, WritesItsMembersInAFixedOrder) {
    DocumentFacts facts{document("a.txt"), {country("TJK")}, {}};
    facts.document.title = "会见";
    facts.document.digest = 1;
    // May change only together with the version of the format.
    EXPECT_EQ(
        to_json_line(facts),
        R"({"format":"guanxi-facts","version":1,"document":{"title":"会见","source":"a.txt","published":"2025-06-17",)"
        R"("language":"zh","span":[0,1000],"digest":"0000000000000001"},"entities":[{"id":"country:TJK","kind":"country",)"
        R"("zh":"TJK","aliases":{"TJK":1}}],"relations":[]})");
}

TEST(FactsJson, BringsListsInAnyOrderIntoTheDocumentedOne) {
    DocumentFacts facts = full_facts();
    std::swap(facts.entities.front(), facts.entities.back());
    std::swap(facts.relations.front(), facts.relations.back());
    EXPECT_EQ(facts_from_json(to_json_line(facts), "line 1"), full_facts());
}

TEST(FactsJson, IsValidUtf8EvenIfANameIsNot) {
    DocumentFacts facts{document("a"), {country("TJK")}, {}};
    facts.document.title = "cut \xe5\xa1";
    EXPECT_NO_THROW(facts_from_json(to_json_line(facts), "line 1"));
}

TEST(MalformedFacts, CutOffAnywhereAreAnError) {
    const std::string line = good_line();
    for (std::size_t size = 0; size < line.size(); ++size) {
        EXPECT_EQ(error_of(line.substr(0, size)).kind, ErrorKind::format) << size;
    }
}

TEST(MalformedFacts, OfAnotherFormatAreAnErrorThatSaysWhatWasExpected) {
    for (const char* line : {"{}", "[]", "3", "null", "\"text\"", R"({"format": "guanxi-graph", "version": 1})"}) {
        EXPECT_THAT(error_of(line).what(), HasSubstr("guanxi facts"));
        EXPECT_EQ(error_of(line).kind, ErrorKind::format);
    }
}

TEST(MalformedFacts, OfAnotherVersionAreAnErrorThatNamesBoth) {
    const Error error = error_of(line_with("\"version\":1", "\"version\":2"));
    EXPECT_EQ(error.kind, ErrorKind::version);
    EXPECT_THAT(error.what(), HasSubstr("version 2"));
    EXPECT_THAT(error.what(), HasSubstr("version 1"));
}

TEST(MalformedFacts, WithAWordThatNoTableHasAreAnErrorThatNamesIt) {
    EXPECT_THAT(error_of(line_with("\"kind\":\"leader\"", "\"kind\":\"king\"")).what(),
                HasSubstr("node kind \"king\""));
    EXPECT_THAT(error_of(line_with("\"kind\":\"signed\"", "\"kind\":\"sealed\"")).what(),
                HasSubstr("edge kind \"sealed\""));
    EXPECT_THAT(error_of(line_with("\"subtype\":\"treaty\"", "\"subtype\":\"pact\"")).what(),
                HasSubstr("agreement kind \"pact\""));
    EXPECT_THAT(error_of(line_with("\"status\":\"denied\"", "\"status\":\"maybe\"")).what(),
                HasSubstr("status \"maybe\""));
    EXPECT_THAT(error_of(line_with("\"2025-06-18\"", "\"2025-06-31\"")).what(), HasSubstr("date \"2025-06-31\""));
}

TEST(MalformedFacts, WithAMemberOfTheWrongTypeAreAnError) {
    const std::pair<const char*, const char*> defects[] = {
        {"\"title\":\"title of page4.txt\"", "\"title\":7"},
        {"\"language\":\"zh\"", "\"language\":[]"},
        {"\"version\":1", "\"version\":\"1\""},
        {"\"version\":1", "\"version\":1.5"},
        {"\"span\":[0,1000]", "\"span\":{}"},
        {"\"span\":[0,1000]", "\"span\":[0]"},
        {"\"span\":[0,1000]", "\"span\":[0,10,20]"},
        {"\"span\":[0,1000]", "\"span\":[-5,1000]"},
        {"\"span\":[0,1000]", "\"span\":[0,10.5]"},
        {"\"entities\":[", "\"entities\":null,\"other\":["},
        {"\"relations\":[", "\"relations\":{},\"other\":["},
        {"\"aliases\":{", "\"aliases\":[3,4],\"other\":{"},
        {"\"aliases\":{", "\"aliases\":{\"x\":\"3\","},
        {"\"aliases\":{", "\"aliases\":{\"x\":-1,"},
        {"\"aliases\":{", "\"aliases\":{\"x\":2147483648,"},
        {"\"digest\":\"00000000000000ff\"", "\"digest\":255"},
    };
    for (const auto& [part, replacement] : defects)
        EXPECT_EQ(error_of(line_with(part, replacement)).kind, ErrorKind::format) << replacement;
}

TEST(MalformedFacts, WithoutANeededMemberAreAnErrorThatNamesIt) {
    EXPECT_THAT(error_of(line_with("\"source\":", "\"sauce\":")).what(), HasSubstr("source"));
    EXPECT_THAT(error_of(line_with("\"version\":", "\"conversion\":")).what(), HasSubstr("version"));
    EXPECT_THAT(error_of(line_with("\"rule\":", "\"ruler\":")).what(), HasSubstr("rule"));
}

TEST(MalformedFacts, WithASpanThatEndsBeforeItBeginsAreAnError) {
    EXPECT_THAT(error_of(line_with("[0,1000]", "[1000,0]")).what(), HasSubstr("span"));
}

TEST(MalformedFacts, WithASpanThatIsNestedDeeplyAreAnErrorThatDoesNotShowIt) {
    const std::string nested = std::string(300000, '[') + std::string(300000, ']');
    EXPECT_THAT(error_of(line_with("[0,1000]", nested.c_str())).what(), HasSubstr("expected a span"));
}

TEST(MalformedFacts, WithAnIdOfAnotherKindAreAnErrorThatNamesIt) {
    EXPECT_THAT(error_of(line_with("\"kind\":\"leader\"", "\"kind\":\"event\"")).what(),
                HasSubstr("to begin with its kind, \"event:\""));
}

TEST(MalformedFacts, WithARelationThatItsEndsCannotHaveAreAnError) {
    EXPECT_THAT(error_of(line_with("\"kind\":\"signed\"", "\"kind\":\"visited\"")).what(), HasSubstr("cannot go from"));
}

TEST(MalformedFacts, WithADigestThatIsNoHexadecimalNumberAreAnErrorThatSaysSo) {
    for (const char* digest : {"\"zz\"", "\"\"", "\"-1\"", "\"12xyz\"", "\"11112222333344445\""}) {
        EXPECT_THAT(error_of(line_with("\"00000000000000ff\"", digest)).what(), HasSubstr("digest")) << digest;
    }
}

TEST(MalformedFacts, WithARelationBetweenUnknownEntitiesAreAnErrorThatNamesTheEntity) {
    EXPECT_THAT(error_of(line_with("\"target\":\"country:TJK\"", "\"target\":\"country:XYZ\"")).what(),
                HasSubstr("country:XYZ"));
}

}  // namespace
}  // namespace guanxi
