#include "src/eval/evaluation.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace guanxi {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Json = nlohmann::json;

std::vector<FileScore> example() {
    FileScore one{"gold/一.json", "gold/一.txt", "zh", true, {}, {{Finding::Kind::missed, "edge met: 甲 -> 乙"}}};
    one.score.nodes["leader"] = {2, 0, 0};
    one.score.edges["met"] = {1, 1, 0};
    one.score.attributes[{"edge", "date"}] = {1, 2};
    one.score.evidence = {3, 4};
    one.score.judged = {{0.95, true}, {0.35, false}, {std::nullopt, true}};
    FileScore two{"gold/=two.json", "gold/two.txt", "", false, {}, {}};
    two.score.nodes["leader"] = {0, 2, 0};
    return {one, two};
}

TEST(EvaluationText, ShowsFiguresByKindLanguageAndFile) {
    const std::string text = evaluation_to_text(example());
    EXPECT_THAT(text, HasSubstr("node  leader                 2       2      0   1.000   0.500   0.667\n"));
    EXPECT_THAT(text, HasSubstr("edge  met                    1       1      0   1.000   0.500   0.667\n"));
    EXPECT_THAT(text, HasSubstr("edge  date                   1       2   0.500\n"));
    EXPECT_THAT(text, HasSubstr("evidence that holds          3       4   0.750\n"));
    EXPECT_THAT(text, HasSubstr("zh         1.000   1.000   1.000     1.000   0.500   0.667\n"));
    EXPECT_THAT(text, HasSubstr("gold/一.json     1.000   1.000   1.000     1.000   0.500   0.667\n"))
        << "two columns for 一";
    EXPECT_THAT(text, HasSubstr("files: 2, without a graph: 1\n"));
    EXPECT_THAT(text, AllOf(Not(HasSubstr("missed       edge met")), Not(HasSubstr("confidence"))));
}

TEST(EvaluationText, ListsFindingsAndCalibrationWhereAskedFor) {
    const std::string text = evaluation_to_text(example(), {true, true});
    EXPECT_THAT(text, HasSubstr("gold/一.json\n  missed       edge met: 甲 -> 乙\n"));
    EXPECT_THAT(text, HasSubstr("0.95 to 1.00      1       1   1.000   0.950\n"));
    EXPECT_THAT(text, HasSubstr("0.35 to 0.40      0       1   0.000   0.350\n"));
    EXPECT_THAT(text, HasSubstr("edges without a confidence: 1\n"));
    EXPECT_THAT(text, HasSubstr("expected calibration error: 0.200\n"));
}

TEST(EvaluationText, SaysWhereThereIsNoConfidence) {
    std::vector<FileScore> files = example();
    files[0].score.judged = {{std::nullopt, true}};
    EXPECT_THAT(evaluation_to_text(files, {false, true}), HasSubstr("The edges carry no confidence"));
}

TEST(EvaluationJson, HasTheSameFigures) {
    const Json json = Json::parse(evaluation_to_json(example(), {true, true}));
    EXPECT_EQ(json["format"], "guanxi-evaluation");
    EXPECT_EQ(json["version"], 1);
    EXPECT_EQ(json["files"], 2);
    EXPECT_EQ(json["without_graph"], 1);
    EXPECT_EQ(
        json["nodes"],
        (Json{
            {"hits", 2}, {"missed", 2}, {"false_alarms", 0}, {"precision", 1}, {"recall", 0.5}, {"f1", 0.666666667}}));
    EXPECT_EQ(json["edge_kinds"]["met"]["missed"], 1);
    EXPECT_EQ(json["edge_attributes"]["date"], (Json{{"right", 1}, {"of", 2}, {"share", 0.5}}));
    EXPECT_EQ(json["languages"]["not told"]["nodes"]["missed"], 2);
    EXPECT_EQ(json["by_file"][0]["findings"][0], (Json{{"kind", "missed"}, {"what", "edge met: 甲 -> 乙"}}));
    EXPECT_EQ(json["by_file"][1]["has_graph"], false);
    EXPECT_FALSE(json["by_file"][1].contains("language"));
    EXPECT_EQ(json["calibration"]["bins"].size(), 20u);
    EXPECT_EQ(json["calibration"]["with_confidence"], 2);
    const Json plain = Json::parse(evaluation_to_json(example()));
    EXPECT_FALSE(plain.contains("calibration"));
    EXPECT_FALSE(plain["by_file"][0].contains("findings"));
}

TEST(EvaluationCsv, HasARowForEachFigure) {
    const std::string csv = evaluation_to_csv(example());
    EXPECT_THAT(csv, testing::StartsWith("scope,of,name,hits,missed,false_alarms,precision,recall,f1\r\n"));
    EXPECT_THAT(csv, HasSubstr("all,node,leader,2,2,0,1,0.5,0.666666667\r\n"));
    EXPECT_THAT(csv, HasSubstr("language zh,edge,met,1,1,0,1,0.5,0.666666667\r\n"));
    EXPECT_THAT(csv, HasSubstr("all,edge attribute,date,1,1,,,0.5,\r\n"));
    EXPECT_THAT(csv, HasSubstr("all,evidence,,3,1,,,0.75,\r\n"));
    EXPECT_THAT(csv, HasSubstr("file gold/=two.json,node,,0,2,0,1,0,0\r\n"));
}

}  // namespace
}  // namespace guanxi
