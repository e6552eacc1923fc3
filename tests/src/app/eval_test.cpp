// Runs `guanxi eval` as its users do.

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Eval = testing_app::Program;
using testing_app::Ended;
using Json = nlohmann::json;

const std::string kFiji =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。\n";

/// What that article says, with a visit that it does not tell of.
const std::string kGold =
    R"({"source":"fiji.txt","published":"2025-07-25","language":"zh","nodes":[
{"kind":"country","names":["FJI"]},{"kind":"country","names":["TON"]},
{"kind":"leader","names":["兰布卡"]},{"kind":"leader","names":["埃凯"]}],"edges":[
{"kind":"holds_office","from":"兰布卡","to":"FJI","office":"总理"},{"kind":"holds_office","from":"埃凯","to":"TON","office":"首相"},
{"kind":"met","from":"兰布卡","to":"埃凯","date":"2025-07-24","place":"苏瓦","status":"reported"},
{"kind":"visited","from":"埃凯","to":"FJI"}]})";

TEST_F(Eval, MeasuresTheReadingOfATextByItsAnnotation) {
    write("pages/fiji.txt", kFiji);
    write("pages/fiji.json", kGold);
    for (const std::string input : {"pages", "pages/fiji.json"}) {
        const Ended run = guanxi({"eval", input, "-v"});
        EXPECT_EQ(run.code, 0) << run.err;
        EXPECT_THAT(run.out, AllOf(HasSubstr("pages/fiji.json\n  missed       edge visited: 埃凯 -> FJI\n"),
                                   HasSubstr("node  ALL                    4       0      0   1.000   1.000   1.000\n"),
                                   HasSubstr("edge  ALL                    3       1      0   1.000   0.750   0.857\n"),
                                   HasSubstr("edge  date                   1       1   1.000\n")))
            << "the year comes from the annotation";
        EXPECT_THAT(run.err, IsEmpty());
    }
}

TEST_F(Eval, EndsWithOneWhereAFigureLiesBelowItsFloor) {
    write("fiji.txt", kFiji);
    write("fiji.json", kGold);
    EXPECT_EQ(guanxi({"eval", "fiji.json", "--floor", "nodes=1,edges=0.85", "--floor", "edges.precision=1"}).code, 0);
    const Ended run = guanxi({"eval", "fiji.json", "--floor", "edges=0.9,visited.recall=0.5,evidence=1"});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.err, "guanxi: falls short: edges 0.857 < 0.9\nguanxi: falls short: visited.recall 0.000 < 0.5\n");
    EXPECT_THAT(run.out, HasSubstr("files: 1")) << "the figures are shown all the same";
}

TEST_F(Eval, MeasuresAReadyGraph) {
    write("fiji.txt", kFiji);
    write("fiji.json", kGold);
    ASSERT_EQ(guanxi({"export", "fiji.txt", "--published", "2025-07-25", "-o", "graphs/fiji.json"}).code, 1)
        << "no folder";
    write("graphs/empty", "");
    ASSERT_EQ(guanxi({"export", "fiji.txt", "--published", "2025-07-25", "-o", "graphs/fiji.json"}).code, 0);
    const std::string own = guanxi({"eval", "fiji.json"}).out;
    EXPECT_EQ(guanxi({"eval", "fiji.json", "--graph", "graphs/fiji.json"}).out, own);
    EXPECT_EQ(guanxi({"eval", "fiji.json", "--graph", "graphs"}).out, own);

    write("other.json",
          R"({"nodes":[{"id":"1","kind":"leader","label":"兰布卡"},{"id":"2","kind":"leader","label":"埃凯"}],
                            "links":[{"kind":"met","source":"1","target":"2","confidence":0.85}]})");
    const Ended other = guanxi({"eval", "fiji.json", "--graph", "other.json", "--calibration"});
    EXPECT_EQ(other.code, 0) << other.err;
    EXPECT_THAT(other.out, AllOf(HasSubstr("edge  met                    1       0      0"),
                                 HasSubstr("0.85 to 0.90      1       1   1.000   0.850\n")));
}

TEST_F(Eval, CountsAGraphThatIsMissingOrBrokenAsEmpty) {
    write("fiji.txt", kFiji);
    write("fiji.json", kGold);
    write("broken.json", "{\"nodes\": [");
    for (const std::string graph : {"broken.json", "nothere.json"}) {
        const Ended run = guanxi({"eval", "fiji.json", "--graph", graph});
        EXPECT_EQ(run.code, 3) << graph;
        EXPECT_THAT(run.err, HasSubstr("left out: " + graph));
        EXPECT_THAT(run.out, AllOf(HasSubstr("edge  ALL                    0       4      0"),
                                   HasSubstr("files: 1, without a graph: 1")));
    }
}

TEST_F(Eval, LeavesOutAnnotationsThatCannotBeUsedAndSaysWhy) {
    write("pages/fiji.txt", kFiji);
    write("pages/fiji.json", kGold);
    write("pages/lost.json", R"({"source":"lost.txt","nodes":[],"edges":[]})");
    write("pages/wrong.json", R"({"source":"fiji.txt","nodes":[{"kind":"planet","names":["x"]}],"edges":[]})");
    const Ended run = guanxi({"eval", "pages", "nothere.json"});
    EXPECT_EQ(run.code, 3);
    EXPECT_THAT(run.err, AllOf(HasSubstr("left out: nothere.json: no such file"),
                               HasSubstr("left out: pages/lost.txt: cannot open"),
                               HasSubstr("left out: pages/wrong.json: nodes[0]: unknown kind of node \"planet\"")));
    EXPECT_THAT(run.out, HasSubstr("files: 1, without"));
    const Ended none = guanxi({"eval", "pages/lost.json"});
    EXPECT_EQ(none.code, 1);
    EXPECT_THAT(none.err, HasSubstr("none of the annotations could be used"));
    EXPECT_THAT(none.out, IsEmpty());
}

TEST_F(Eval, WarnsOfSlipsInAnAnnotation) {
    write("fiji.txt", kFiji);
    write("fiji.json", R"({"source":"fiji.txt","nodes":[{"kind":"leader","names":["南亚布"]}],"edges":[]})");
    const Ended run = guanxi({"eval", "fiji.json"});
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.err, "guanxi: warning: fiji.json: nodes[0]: no name of the leader \"南亚布\" stands in the text\n");
}

TEST_F(Eval, ReadsWithTheUsersOwnLexicon) {
    write("fiji.txt", "斐济总理兰布卡24日在苏瓦同汤加首相埃凯赏月。\n");
    write("fiji.json", kGold);
    write("my.lex", "pattern\tmy.moon\tmet(S,B)\t{S:leader} .. {B:leader} .. 赏月\n");
    EXPECT_THAT(guanxi({"eval", "fiji.json"}).out, HasSubstr("edge  met                    0       1      0"));
    EXPECT_THAT(guanxi({"eval", "fiji.json", "--lexicon", "my.lex"}).out,
                HasSubstr("edge  met                    1       0      0"));
    write("bad.lex", "name\tXQX\tzh=高山之国\n");
    EXPECT_EQ(guanxi({"eval", "fiji.json", "--lexicon", "bad.lex"}).code, 3) << "a row that cannot be used is left out";
}

TEST_F(Eval, GivesTheSameBytesForEveryNumberOfThreads) {
    for (const std::string name : {"a", "b", "c", "d", "e"}) {
        write(name + "/fiji.txt", kFiji);
        write(name + "/fiji.json", kGold);
    }
    for (const std::string format : {"table", "json", "csv"}) {
        const std::vector<std::string> arguments{"eval", "e", "d", "c", "b", "a", "--format", format, "--threads"};
        const auto with = [&](const char* threads) {
            std::vector<std::string> all = arguments;
            all.push_back(threads);
            return guanxi(all).out;
        };
        const std::string one = with("1");
        EXPECT_THAT(one, HasSubstr("a/fiji.json")) << format;
        EXPECT_EQ(with("4"), one) << format;
    }
}

TEST_F(Eval, WritesTheFormatThatTheEndingNames) {
    write("fiji.txt", kFiji);
    write("fiji.json", kGold);
    ASSERT_EQ(guanxi({"eval", "fiji.json", "-o", "figures.json", "--calibration"}).code, 0);
    EXPECT_EQ(Json::parse(read("figures.json"))["edges"]["hits"], 3);
    ASSERT_EQ(guanxi({"eval", "fiji.json", "-o", "figures.csv"}).code, 0);
    EXPECT_THAT(read("figures.csv"), HasSubstr("all,edge,visited,0,1,0,1,0,0\r\n"));
}

TEST_F(Eval, RefusesACommandLineThatMakesNoSense) {
    write("fiji.txt", kFiji);
    write("a/fiji.json", kGold);
    write("b/fiji.json", kGold);
    const struct {
        std::vector<std::string> arguments;
        const char* message;
    } cases[] = {
        {{"eval"}, "GOLD is required"},
        {{"eval", "a", "--floor", "speed=1"}, "--floor speed=1: unknown figure \"speed\""},
        {{"eval", "a", "--floor", "edges=2"}, "expected a number from 0 to 1"},
        {{"eval", "a", "--format", "xls"}, "unknown format \"xls\" (known here: table"},
        {{"eval", "a", "--format", "csv", "-v"}, "CSV holds figures only"},
        {{"eval", "a", "b", "--graph", "fiji.txt"}, "give a folder that holds a graph of the same name for each"},
    };
    for (const auto& item : cases) {
        const Ended run = guanxi(item.arguments);
        EXPECT_EQ(run.code, 2) << item.message;
        EXPECT_THAT(run.err, HasSubstr(item.message));
        EXPECT_THAT(run.out, IsEmpty());
    }
}

}  // namespace
}  // namespace guanxi
