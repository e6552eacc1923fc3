// Runs `guanxi stats` as its users do.

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
using testing::StartsWith;
using Stats = testing_app::Program;
using testing_app::Ended;
using Json = nlohmann::json;

const std::string kFiji =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。会谈后，两国元首见证签署《斐济共和国和汤加王国渔业"
    "合作协定》。\n";

TEST_F(Stats, RankByTheMeasuresAskedFor) {
    write("fiji.txt", kFiji);
    const Ended run = guanxi({"stats", "fiji.txt", "-q", "--by", "degree,betweenness", "--format", "csv"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(run.out, StartsWith("rank,id,label,kind,degree,betweenness\r\n1,"));
    const Ended leaders =
        guanxi({"stats", "fiji.txt", "-q", "--by", "degree", "--of", "leader", "--format", "csv", "--top", "0"});
    EXPECT_THAT(leaders.out, AllOf(HasSubstr(",leader,"), Not(HasSubstr(",country,"))));
    const Json json = Json::parse(guanxi({"stats", "fiji.txt", "--by", "core", "--format", "json", "--top", "2"}).out);
    EXPECT_EQ(json["ranking"].size(), 2u);
}

TEST_F(Stats, MeasureTheNetworkAskedFor) {
    write("fiji.txt", kFiji);
    const auto ids = [&](const char* network) {
        return guanxi({"stats", "fiji.txt", "--network", network, "--format", "csv", "--top", "0"}).out;
    };
    EXPECT_THAT(ids("whole"), AllOf(HasSubstr("country:FJI"), HasSubstr("leader:"), HasSubstr("agreement:")));
    EXPECT_THAT(ids("countries"), AllOf(HasSubstr("country:FJI"), Not(HasSubstr("leader:"))));
    EXPECT_THAT(ids("two-mode"), AllOf(HasSubstr("agreement:"), Not(HasSubstr("leader:"))));
    EXPECT_THAT(guanxi({"stats", "fiji.txt", "--network", "countries"}).out, HasSubstr("Nodes: 2, ties: 1"));
}

// --- edge lists ---

TEST_F(Stats, ReadEdgeListsOfNumbersAndNames) {
    write("numbers.txt", "# a path\n1 2\n2 3\n");
    write("names.csv", "Source,Target,Weight\nAnn,Bob,2\nBob,\"Cy, the 3rd\",1\n");
    write("names.edges", "Ann Bob 2\nBob Cy\n");
    for (const char* const name : {"numbers.txt", "names.csv", "names.edges"}) {
        const Ended run = guanxi({"stats", name, "--by", "betweenness,degree", "--format", "csv"});
        EXPECT_EQ(run.code, 0) << run.err;
        EXPECT_THAT(run.out, StartsWith("rank,id,label,kind,betweenness,degree\r\n1,")) << name;
        EXPECT_THAT(run.out, HasSubstr(",node,1,2\r\n2,")) << name;
    }
    EXPECT_THAT(guanxi({"stats", "names.csv", "--by", "in_strength"}).out, HasSubstr("Cy, the 3rd"));
    EXPECT_THAT(guanxi({"stats", "numbers.txt"}).out, StartsWith("3 nodes, 2 ties\n"));
}

TEST_F(Stats, RefuseWhatCannotBeDoneWithAnEdgeList) {
    write("list.csv", "a,b\n");
    write("bad.csv", "a,b,-1\n");
    write("fiji.txt", kFiji);
    EXPECT_EQ(guanxi({"stats", "list.csv", "--network", "countries"}).code, 2);
    EXPECT_EQ(guanxi({"stats", "list.csv", "--of", "country"}).code, 2);
    EXPECT_EQ(guanxi({"stats", "list.csv", "--from", "2025"}).code, 2);
    EXPECT_EQ(guanxi({"stats", "list.csv", "--compare", "fiji.txt"}).code, 2);
    const Ended bad = guanxi({"stats", "bad.csv"});
    EXPECT_EQ(bad.code, 1);
    EXPECT_THAT(bad.err, HasSubstr("bad.csv: line 1: the weight \"-1\""));
    EXPECT_THAT(bad.out, IsEmpty());
}

TEST_F(Stats, EstimateBetweennessOfBigNetworksAndSaySo) {
    std::string tree;
    for (int v = 1; v < 4000; ++v) tree += std::to_string((v - 1) / 3) + ' ' + std::to_string(v) + '\n';
    write("tree.edges", tree);
    EXPECT_THAT(guanxi({"stats", "tree.edges", "--by", "betweenness", "--max-error", "0.1"}).out,
                HasSubstr("with a confidence of 0.95 no value is off by more than 0.0"));
    const Json json = Json::parse(
        guanxi({"stats", "tree.edges", "--by", "betweenness", "--max-error", "0.1", "--format", "json"}).out);
    EXPECT_LE(json["betweenness_estimate"]["max_error"].get<double>(), 0.1);
    EXPECT_EQ(guanxi({"stats", "tree.edges", "--max-error", "0"}).code, 2);
    EXPECT_EQ(guanxi({"stats", "tree.edges", "--max-error", "-1"}).code, 2);
}

// --- graphs of other programs ---

TEST_F(Stats, ReadGraphmlAndGexfOfOtherProgramsAndOfGuanxiItself) {
    write("fiji.txt", kFiji);
    const std::string expected =
        guanxi({"stats", "fiji.txt", "-q", "--by", "degree,strength,in_degree,hub", "--format", "csv"}).out;
    EXPECT_THAT(expected, HasSubstr("country:FJI,斐济,country,"));
    for (const char* const format : {"graphml", "gexf", "gexf12"}) {
        ASSERT_EQ(guanxi({"export", "fiji.txt", "-q", "--format", format, "-o", "graph.xml"}).code, 0);
        const Ended run = guanxi({"stats", "graph.xml", "--by", "degree,strength,in_degree,hub", "--format", "csv"});
        EXPECT_EQ(run.code, 0) << run.err;
        EXPECT_EQ(run.out, expected) << format;
        EXPECT_THAT(guanxi({"stats", "graph.xml", "--of", "leader", "--by", "degree"}).out, Not(HasSubstr("country")));
        EXPECT_THAT(guanxi({"stats", "graph.xml"}).out, HasSubstr("Most central leaders"));
    }
    EXPECT_EQ(guanxi({"stats", "graph.xml", "--compare", "graph.xml", "--by", "degree"}).code, 0);
    EXPECT_EQ(guanxi({"stats", "graph.xml", "--kinds", "country"}).code, 0);
    EXPECT_EQ(guanxi({"stats", "graph.xml", "--compare", "fiji.txt", "--by", "degree"}).code, 0);
}

TEST_F(Stats, TakeGraphsOfOtherProgramsForNetworksOnly) {
    write("friends.graphml",
          "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/>"
          "<edge source=\"a\" target=\"b\"/></graph></graphml>");
    EXPECT_EQ(guanxi({"stats", "friends.graphml"}).code, 0);
    EXPECT_EQ(guanxi({"stats", "friends.graphml", "--kinds", "country"}).code, 2);
    write("fiji.txt", kFiji);
    EXPECT_EQ(guanxi({"stats", "friends.graphml", "--compare", "fiji.txt"}).code, 2);
    const Ended drawn = guanxi({"draw", "friends.graphml", "-o", "-"});
    EXPECT_EQ(drawn.code, 1);
    EXPECT_THAT(drawn.err, HasSubstr("friends.graphml: a graph of another program"));
}

TEST_F(Stats, ReadTablesOfOtherProgramsAsNetworks) {
    std::filesystem::create_directory(path("friends"));
    write("friends/nodes.csv", "Id,Label\n1,Anna\n2,Boris\n");
    write("friends/edges.csv", "Source,Target,Type,Weight\n1,2,Undirected,2.5\n");
    const Ended run = guanxi({"stats", "friends", "--by", "strength", "--format", "csv"});
    EXPECT_THAT(run.out, HasSubstr("1,1,Anna,node,2.5")) << run.err;
    EXPECT_EQ(guanxi({"stats", "friends/nodes.csv", "--by", "strength", "--format", "csv"}).out, run.out);
}

TEST_F(Stats, SayWhereABadGraphmlIsWrong) {
    write("bad.graphml", "<graphml><graph>\n<node id=\"a\"/>\n<node id=\"a\"/></graph></graphml>");
    const Ended bad = guanxi({"stats", "bad.graphml"});
    EXPECT_EQ(bad.code, 1);
    EXPECT_THAT(bad.err, HasSubstr("bad.graphml: line 3: the node \"a\" comes twice"));
    EXPECT_THAT(bad.out, IsEmpty());
}

// --- comparisons ---

TEST_F(Stats, CompareTwoEdgeLists) {
    write("before.edges", "a b\nb c\n");
    write("now.edges", "a b\na c\na d\n");
    const Ended run = guanxi({"stats", "now.edges", "--compare", "before.edges", "--by", "degree", "--format", "csv"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_EQ(run.out,
              "rank,id,label,kind,degree,old_rank,old_degree,gain\r\n1,a,a,node,3,2,1,1\r\n2,b,b,node,1,1,2,-1\r\n"
              "2,c,c,node,1,2,1,0\r\n2,d,d,node,1,,,\r\n");
}

TEST_F(Stats, CompareTwoWindowsOfTheSameInputs) {
    write("fiji.txt", kFiji);
    write("kenya.txt", "肯尼亚总统基普罗蒂奇2025年8月2日在内罗毕同乌干达总理南亚布会谈。\n");
    const std::vector<std::string> inputs{"stats", "fiji.txt", "kenya.txt", "--published", "2025-08-03", "-q"};
    auto arguments = inputs;
    for (const char* const more : {"--from", "2025-08", "--compare-from", "2025-07", "--compare-to", "2025-07",
                                   "--network", "countries", "--format", "json"})
        arguments.emplace_back(more);
    const Ended run = guanxi(arguments);
    ASSERT_EQ(run.code, 0) << run.err;
    const Json json = Json::parse(run.out);
    ASSERT_EQ(json["new_ties"].size(), 1u);
    EXPECT_EQ(json["new_ties"][0]["a"], "country:KEN");
    ASSERT_EQ(json["vanished_ties"].size(), 1u);
    EXPECT_EQ(json["vanished_ties"][0]["a"], "country:FJI");
}

TEST_F(Stats, CompareWithAnEarlierGraph) {
    write("fiji.txt", kFiji);
    ASSERT_EQ(guanxi({"export", "fiji.txt", "-o", "graph.json"}).code, 0);
    const Ended same = guanxi({"stats", "fiji.txt", "--compare", "graph.json", "-q"});
    EXPECT_EQ(same.code, 0) << same.err;
    EXPECT_THAT(same.out, AllOf(HasSubstr("By pagerank"), Not(HasSubstr("New")), Not(HasSubstr("Gone"))));
    EXPECT_EQ(guanxi({"stats", "fiji.txt", "--compare", "nothere.json"}).code, 1);
    EXPECT_EQ(guanxi({"stats", "fiji.txt", "--compare", "graph.json", "--by", "degree,core"}).code, 2);
    EXPECT_EQ(guanxi({"stats", "fiji.txt", "--compare-from", "never"}).code, 2);
}

}  // namespace
}  // namespace guanxi
