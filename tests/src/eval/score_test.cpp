#include "src/eval/score.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/eval/attributes.hpp"
#include "tests/src/eval/measured.hpp"

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_eval::annotated;
using testing_eval::dump;
using testing_eval::found;

const std::string kGoldNodes =
    R"({"kind":"country","names":["AAA"]},{"kind":"country","names":["BBB"]},{"kind":"country","names":["CCC"],"optional":true},
       {"kind":"leader","names":["甲"]},{"kind":"leader","names":["乙"]})";
const std::string kFoundNodes =
    R"({"id":"country:AAA","kind":"country"},{"id":"country:BBB","kind":"country"},{"id":"country:CCC","kind":"country"},
       {"id":"leader:甲","kind":"leader"},{"id":"leader:乙","kind":"leader"})";

std::string edge(const std::string& kind, const std::string& from, const std::string& to,
                 const std::string& more = {}) {
    return R"({"kind":")" + kind + R"(","source":")" + from + R"(","target":")" + to + R"(","from":")" +
           from.substr(from.find(':') + 1) + R"(","to":")" + to.substr(to.find(':') + 1) + "\"" +
           (more.empty() ? "" : "," + more) + "}";
}

ScoreWithFindings compare(const std::string& wanted, const std::string& got, std::string_view source = {}) {
    return score(annotated(kGoldNodes, wanted), found(kFoundNodes, got), source);
}

std::vector<std::string> listed(const ScoreWithFindings& result) {
    std::vector<std::string> lines;
    for (const Finding& finding : result.findings) {
        if (finding.kind != Finding::Kind::evidence)
            lines.push_back(std::string(name(finding.kind)) + " " + finding.what);
    }
    return lines;
}

TEST(Score, CountsHitsMissesAndFalseAlarmsOfNodes) {
    const auto result =
        score(annotated(R"({"kind":"leader","names":["甲"]},{"kind":"leader","names":["乙"]},
                                           {"kind":"country","names":["CCC"],"optional":true},{"kind":"event","names":["丁"]})"),
              found(R"({"id":"leader:甲","kind":"leader"},{"id":"leader:丙","kind":"leader","label":"丙先生"},
                                       {"id":"country:CCC","kind":"country"},{"id":"x","kind":"planet"})"),
              "");
    EXPECT_EQ(dump(result.score.nodes), "event 0/1/0, leader 1/1/1, planet 0/0/1");
    EXPECT_THAT(listed(result), ElementsAre("false alarm node leader: 丙先生", "false alarm node planet: x",
                                            "missed node leader: 乙", "missed node event: 丁"));
}

TEST(Score, CountsWhatIsOptionalNeitherWay) {
    const std::string wanted = edge("supports", "AAA", "BBB", R"("optional":true)") + "," + edge("aids", "AAA", "BBB");
    EXPECT_EQ(dump(compare(wanted, "").score.edges), "aids 0/1/0");
    EXPECT_EQ(dump(compare(wanted, edge("supports", "country:AAA", "country:BBB")).score.edges), "aids 0/1/0");
    EXPECT_EQ(dump(compare(wanted, "").score.nodes), "country 2/0/0, leader 2/0/0") << "CCC was found and is optional";
}

TEST(Score, KnowsDirections) {
    const auto directed = compare(edge("supports", "AAA", "BBB"), edge("supports", "country:BBB", "country:AAA"));
    EXPECT_EQ(dump(directed.score.edges), "supports 0/1/1");
    EXPECT_THAT(listed(directed), ElementsAre("false alarm edge supports: country:BBB -> country:AAA",
                                              "missed edge supports: AAA -> BBB"));
    for (const char* const kind : {"met", "contacted"}) {
        EXPECT_EQ(dump(compare(edge(kind, "甲", "乙"), edge(kind, "leader:乙", "leader:甲")).score.edges),
                  std::string(kind) + " 1/0/0");
    }
    EXPECT_EQ(dump(compare(edge("cooperates_with", "AAA", "BBB"), edge("cooperates_with", "country:BBB", "country:AAA"))
                       .score.edges),
              "cooperates_with 1/0/0");
}

TEST(Score, CountsAnEdgeWithAStrangeEndAsAFalseAlarmEachTime) {
    const auto result = compare("", edge("supports", "country:AAA", "country:ZZZ") + "," +
                                        edge("supports", "country:AAA", "country:ZZZ", R"("status":"planned")"));
    EXPECT_EQ(dump(result.score.edges), "supports 0/0/2");
}

TEST(Score, CountsEdgesOfSeveralStatusOnceAndTakesTheAttributesOfTheFirst) {
    const std::string got = edge("supports", "country:AAA", "country:BBB", R"("status":"reported")") + "," +
                            edge("supports", "country:AAA", "country:BBB", R"("status":"planned")");
    const auto hit = compare(edge("supports", "AAA", "BBB", R"("status":"planned")"), got);
    EXPECT_EQ(dump(hit.score.edges), "supports 1/0/0");
    EXPECT_EQ(dump(hit.score.attributes), "edge status 0/1");
    EXPECT_EQ(dump(compare("", got).score.edges), "supports 0/0/1");
}

TEST(Score, TakesTheFirstOfTwoEqualEdgesOfAnAnnotation) {
    const std::string wanted =
        edge("met", "甲", "乙", R"("date":"2025")") + "," + edge("met", "乙", "甲", R"("date":"2024")");
    const auto result = compare(wanted, edge("met", "leader:甲", "leader:乙", R"("date":"2025")"));
    EXPECT_EQ(dump(result.score.edges), "met 1/0/0");
    EXPECT_EQ(dump(result.score.attributes), "edge date 1/1");
}

TEST(Score, LetsSeveralNodesOfTheGraphBeOneNode) {
    const auto result =
        score(annotated(R"({"kind":"event","names":["甲","乙"],"place":"苏瓦"})"),
              found(R"({"id":"event:甲","kind":"event","place":"苏瓦"},{"id":"event:乙","kind":"event"})"), "");
    EXPECT_EQ(dump(result.score.nodes), "event 1/0/0");
    EXPECT_EQ(dump(result.score.attributes), "node place 1/2") << "each of them should tell the place";
}

TEST(Score, ComparesAttributesOfHitsOnly) {
    const std::string wanted = edge("supports", "AAA", "BBB", R"("date":"2025-06-17","place":"苏瓦")") + "," +
                               edge("aids", "AAA", "BBB", R"("date":"2025")") + "," +
                               edge("opposes", "AAA", "BBB", R"("date":"2025","optional":true)");
    const auto result = compare(wanted, edge("supports", "country:AAA", "country:BBB", R"("date":"2025-06-17")") + "," +
                                            edge("opposes", "country:AAA", "country:BBB"));
    EXPECT_EQ(dump(result.score.attributes), "edge date 1/1, edge place 0/1");
    EXPECT_THAT(listed(result), ElementsAre("attribute edge supports: AAA -> BBB: place is not told, wanted \"苏瓦\"",
                                            "missed edge aids: AAA -> BBB"));
}

TEST(Score, ChecksEvidenceAgainstTheSource) {
    const std::string source = "甲国\n　　支持乙国。";  // 6 bytes, line feed, 6 bytes of indent, 15 bytes
    const auto holds = [&](const std::string& evidence) {
        const auto result =
            compare("", edge("supports", "country:AAA", "country:BBB", "\"evidence\":[" + evidence + "]"), source);
        return std::to_string(result.score.evidence.right) + "/" + std::to_string(result.score.evidence.all);
    };
    EXPECT_EQ(holds(R"({"start":0,"end":28,"text":"甲国支持乙国。"})"), "1/1");
    EXPECT_EQ(holds(R"({"start":0,"end":28,"text":"甲国 支持乙国。"})"), "1/1");
    EXPECT_EQ(holds(R"({"start":13,"end":900,"text":"支持乙国。"})"), "1/1") << "the end is cut to that of the text";
    EXPECT_EQ(holds(R"({"start":0,"end":28,"text":"甲国支持丙国。"})"), "0/1");
    EXPECT_EQ(holds(R"({"start":1,"end":28,"text":"甲国支持乙国。"})"), "0/1");
    EXPECT_EQ(holds(R"({"start":6,"end":13,"text":""})"), "0/1") << "white space says nothing";
    EXPECT_EQ(holds(R"({"start":900,"end":901,"text":"甲"})"), "0/1");
    EXPECT_EQ(holds(R"({"start":28,"end":0,"text":"甲国支持乙国。"})"), "0/1");
    EXPECT_EQ(holds(R"({"text":"甲国支持乙国。"})"), "0/1");
    EXPECT_EQ(holds(R"({"start":0,"end":6,"text":"甲国"},{"start":0,"end":6,"text":"乙国"})"), "1/2");
    EXPECT_EQ(holds(""), "0/1") << "an edge without evidence";
}

TEST(Score, JudgesEdgesForTheCalibration) {
    const std::string wanted = edge("supports", "AAA", "BBB") + "," + edge("aids", "AAA", "BBB", R"("optional":true)");
    const std::string got = edge("supports", "country:AAA", "country:BBB", R"("confidence":0.9)") + "," +
                            edge("aids", "country:AAA", "country:BBB", R"("confidence":0.8)") + "," +
                            edge("opposes", "country:AAA", "country:BBB", R"("confidence":0.3)") + "," +
                            edge("opposes", "country:AAA", "country:ZZZ");
    const std::vector<JudgedEdge> judged = compare(wanted, got).score.judged;
    ASSERT_EQ(judged.size(), 3u) << "what is optional does not count";
    EXPECT_EQ(judged[0].confidence, 0.9);
    EXPECT_TRUE(judged[0].is_right);
    EXPECT_EQ(judged[1].confidence, 0.3);
    EXPECT_FALSE(judged[1].is_right);
    EXPECT_EQ(judged[2].confidence, std::nullopt);
    EXPECT_FALSE(judged[2].is_right);
}

TEST(Score, OfNothingIsPerfect) {
    const auto result = score(annotated(""), found(""), "");
    EXPECT_THAT(result.findings, IsEmpty());
    const Tally nothing = total(result.score.edges);
    EXPECT_EQ(precision(nothing), 1);
    EXPECT_EQ(recall(nothing), 1);
    EXPECT_EQ(f1(nothing), 1);
}

TEST(Score, HasTheUsualFigures) {
    const Tally tally{6, 2, 4};
    EXPECT_DOUBLE_EQ(precision(tally), 0.6);
    EXPECT_DOUBLE_EQ(recall(tally), 0.75);
    EXPECT_DOUBLE_EQ(f1(tally), 2 * 0.6 * 0.75 / 1.35);
    EXPECT_EQ(f1({0, 3, 2}), 0);
    EXPECT_EQ(precision({0, 3, 0}), 1) << "nothing was found that is wrong";
    EXPECT_EQ(f1({0, 3, 0}), 0);
}

TEST(Score, AddsUpCounts) {
    Score sum;
    add(sum, compare(edge("supports", "AAA", "BBB", R"("date":"2025")"), edge("supports", "country:AAA", "country:BBB"))
                 .score);
    add(sum, compare(edge("supports", "AAA", "BBB"), edge("aids", "country:AAA", "country:BBB")).score);
    EXPECT_EQ(dump(sum.edges), "aids 0/0/1, supports 1/1/0");
    EXPECT_EQ(dump(sum.attributes), "edge date 0/1");
    EXPECT_EQ(sum.evidence, (Share{0, 2}));
    EXPECT_EQ(sum.judged.size(), 2u);
}

TEST(Attributes, CompareByTheirSort) {
    const struct {
        const char* name;
        std::vector<std::string> wanted;
        std::vector<std::string> said;
        bool is_right;
    } cases[] = {
        {"date", {"2025-06-17"}, {"2025-06-17"}, true},
        {"date", {"2025-06-17"}, {"2025-06"}, false},
        {"date", {"--06-17"}, {"--06-17"}, true},
        {"date", {"2025-06-17"}, {"--06-17"}, false},
        {"place", {"New York"}, {"new-york"}, true},
        {"place", {"苏瓦"}, {"苏瓦市"}, false},
        {"office", {"总统"}, {"国家总统"}, true},
        {"office", {"国务委员兼外长"}, {"外长"}, true},
        {"office", {"President"}, {"Prime Minister"}, false},
        {"fields", {"经贸", "农业"}, {"农业", "科技", "经贸"}, true},
        {"fields", {"经贸", "农业"}, {"经贸"}, false},
        {"fields", {}, {}, true},
        {"count", {"13"}, {"１３"}, true},
        {"subtype", {"treaty"}, {"protocol"}, false},
    };
    for (const auto& item : cases) {
        EXPECT_EQ(is_right(item.name, item.wanted, &item.said), item.is_right)
            << item.name << (item.wanted.empty() ? "" : " " + item.wanted.front());
    }
    EXPECT_FALSE(is_right("fields", {}, nullptr)) << "what is not told is wrong";
}

TEST(Attributes, MayBeNumbersInJson) {
    const auto result = score(annotated(R"({"kind":"agreement","names":["甲"],"count":"13"})"),
                              found(R"({"id":"agreement:甲","kind":"agreement","count":13})"), "");
    EXPECT_EQ(dump(result.score.attributes), "node count 1/1");
}

}  // namespace
}  // namespace guanxi
