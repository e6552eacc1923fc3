// Runs the built program as its users do.

#include <set>
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
using App = testing_app::Program;
using testing_app::Ended;
using Json = nlohmann::json;

const std::string kFiji =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。会谈后，两国元首见证签署《斐济共和国和汤加王国渔业"
    "合作协定》。\n"
    "第二届太平洋海洋峰会将于2027年在汤加举行。\n";
const std::string kKenya =
    "肯尼亚总统会见乌干达总理\n"
    "新华社内罗毕8月2日电　肯尼亚总统基普罗蒂奇2日在内罗毕同乌干达总理南亚布会谈。\n";
const std::vector<std::string> kExportFiji{"export", "fiji.txt", "--published", "2025-07-25", "-o", "graph.json"};

/// The values that a member has in a list ("nodes" or "edges") of a graph.
std::set<std::string> values(const std::string& graph, const char* list, const char* member) {
    std::set<std::string> all;
    const Json json = Json::parse(graph);
    for (const Json& item : json.at(list)) all.insert(item.at(member).get<std::string>());
    return all;
}

TEST_F(App, PrintsHelpAndVersion) {
    const Ended help = guanxi({"--help"});
    EXPECT_EQ(help.code, 0);
    for (const char* const command : {"build", "draw", "export", "stats", "explain", "extract", "eval", "lexicon"}) {
        EXPECT_THAT(help.out, HasSubstr(command));
        const Ended own = guanxi({command, "--help"});
        EXPECT_EQ(own.code, 0) << command;
        EXPECT_THAT(own.out, HasSubstr("--help")) << command;
        EXPECT_THAT(own.err, IsEmpty()) << command;
    }
    const Ended version = guanxi({"--version"});
    EXPECT_EQ(version.code, 0);
    EXPECT_THAT(version.out, StartsWith("guanxi "));
}

TEST_F(App, ListsWhatTheLexiconKnows) {
    EXPECT_THAT(guanxi({"lexicon", "list", "country"}).out, HasSubstr("FJI\t斐济\tFiji\n"));
    for (const char* const kind :
         {"country", "group", "organization", "agreement", "project", "leader", "place", "pattern"}) {
        const Ended run = guanxi({"lexicon", "list", kind});
        EXPECT_EQ(run.code, 0) << kind;
        EXPECT_THAT(run.out, Not(IsEmpty())) << kind;
    }
}

TEST_F(App, BuildsAFolderOfFilesAndSaysWhatItFound) {
    write("fiji.txt", kFiji);
    const Ended run = guanxi({"build", "fiji.txt", "--published", "2025-07-25"});
    EXPECT_EQ(run.code, 0);
    EXPECT_THAT(run.out, AllOf(HasSubstr("1 article"), HasSubstr("2025-07-24"), HasSubstr("2 countries"),
                               HasSubstr("guanxi-out")));
    EXPECT_THAT(run.err, IsEmpty());
    EXPECT_THAT(values(read("guanxi-out/graph.json"), "nodes", "id"),
                testing::IsSupersetOf({"country:FJI", "leader:兰布卡"}));
    EXPECT_THAT(read("guanxi-out/diagram.dot"), HasSubstr("graph"));
    EXPECT_THAT(read("guanxi-out/diagram.svg"), HasSubstr("</svg>"));
    EXPECT_THAT(read("guanxi-out/explorer.html"), StartsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(Json::accept(read("guanxi-out/statistics.json")));
    EXPECT_THAT(files(), Not(HasSubstr(".part")));
    EXPECT_THAT(guanxi({"build", "fiji.txt", "--quiet"}).out, IsEmpty());
}

TEST_F(App, ReadsStandardInputAndWritesStandardOutput) {
    write("fiji.txt", kFiji);
    std::string from_file = guanxi({"extract", "fiji.txt", "--published", "2025-07-25"}).out;
    const std::size_t at = from_file.find("\"fiji.txt\"");
    ASSERT_NE(at, std::string::npos);
    from_file.replace(at, std::string("\"fiji.txt\"").size(), "\"-\"");
    const Ended from_input = guanxi({"extract", "-", "--published", "2025-07-25"}, kFiji);
    EXPECT_EQ(from_input.code, 0);
    EXPECT_EQ(from_input.out, from_file);
    EXPECT_EQ(guanxi({"export", "-", "-o", "-"}, kFiji).code, 0);
    EXPECT_EQ(guanxi({"export", "-"}, "").code, 1) << "nothing came";
}

TEST_F(App, ExportsAFolderOfTablesAndSaysWhatIsLost) {
    write("fiji.txt", kFiji);
    const Ended run = guanxi({"export", "fiji.txt", "--published", "2025-07-25", "--format", "csv", "-o", "tables"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("note: csv: of the evidence"));
    EXPECT_THAT(read("tables/nodes.csv"), StartsWith("Id,Label,"));
    EXPECT_THAT(read("tables/edges.csv"), StartsWith("Source,Target,Type,"));
    const Ended quiet = guanxi({"export", "fiji.txt", "-q", "--published", "2025-07-25", "-o", "graph.mmd"});
    EXPECT_EQ(quiet.code, 0);
    EXPECT_EQ(quiet.err, "");
    EXPECT_THAT(read("graph.mmd"), StartsWith("flowchart LR"));
    for (const char* const output : {"-", "tables.csv"}) {
        const Ended refused = guanxi({"export", "fiji.txt", "--format", "csv", "-o", output});
        EXPECT_EQ(refused.code, 2);
        EXPECT_THAT(refused.err, HasSubstr("give a folder"));
    }
}

TEST_F(App, GivesTheSameBytesOnEveryRunAndForEveryNumberOfThreads) {
    std::string corpus;
    for (int i = 0; i < 12; ++i) {
        corpus += Json{{"text", i % 2 == 0 ? kFiji : kKenya}, {"id", "a" + std::to_string(i)}}.dump() + "\n";
    }
    write("corpus.jsonl", corpus);
    const std::vector<std::vector<std::string>> commands{{"export", "json"}, {"export", "jsonl"}, {"export", "graphml"},
                                                         {"export", "gexf"}, {"draw", "dot"},     {"draw", "svg"},
                                                         {"draw", "html"},   {"stats", "json"},   {"stats", "csv"}};
    for (const auto& command : commands) {
        std::set<std::string> results;
        for (const char* const threads : {"1", "2", "4", "1"}) {
            const Ended run =
                guanxi({command[0], "corpus.jsonl", "-o", "-", "--format", command[1], "--threads", threads});
            EXPECT_EQ(run.code, 0);
            EXPECT_THAT(run.out, Not(IsEmpty()));
            results.insert(run.out);
        }
        EXPECT_EQ(results.size(), 1u) << command[0] << " " << command[1];
    }
}

// --- graphs and facts as inputs ---

TEST_F(App, ReadsItsExportsBackIntoTheSameGraph) {
    write("fiji.txt", kFiji);
    const auto measures = [&](const std::string& input) {
        return guanxi({"stats", input, "-q", "--by", "degree,strength,pagerank", "--format", "csv", "--top", "0"}).out;
    };
    for (const std::string format : {"graphml", "gexf", "gexf12", "csv"}) {
        ASSERT_EQ(guanxi({"export", "fiji.txt", "-q", "--format", format, "-o", format}).code, 0);
        const Ended again = guanxi({"export", format, "--format", format, "-o", "again-" + format});
        ASSERT_EQ(again.code, 0) << again.err;
        EXPECT_THAT(again.err, HasSubstr("do not come back")) << format;
        EXPECT_EQ(measures(format), measures("fiji.txt")) << format;
        EXPECT_EQ(measures("again-" + format), measures("fiji.txt")) << format;
        EXPECT_EQ(guanxi({"draw", format, "-o", "-", "--format", "dot"}).code, 0);
    }
}

TEST_F(App, WritesTheSameBytesFromItsOwnGraph) {
    write("fiji.txt", kFiji);
    ASSERT_EQ(guanxi(kExportFiji).code, 0);
    ASSERT_EQ(guanxi({"export", "graph.json", "-o", "again.json"}).code, 0);
    EXPECT_EQ(read("graph.json"), read("again.json"));
    ASSERT_EQ(guanxi({"export", "graph.json", "graph.json", "-o", "twice.json"}).code, 0);
    EXPECT_EQ(read("graph.json"), read("twice.json")) << "a document counts once";
    ASSERT_EQ(guanxi({"build", "fiji.txt", "--published", "2025-07-25", "-o", "one"}).code, 0);
    ASSERT_EQ(guanxi({"build", "one/graph.json", "-o", "two"}).code, 0);
    for (const std::string name :
         {"/graph.json", "/diagram.dot", "/diagram.svg", "/explorer.html", "/statistics.json"}) {
        EXPECT_EQ(read("one" + name), read("two" + name)) << name;
    }
}

TEST_F(App, ReadsItsOwnFacts) {
    write("fiji.txt", kFiji);
    ASSERT_EQ(guanxi(kExportFiji).code, 0);
    ASSERT_EQ(guanxi({"extract", "fiji.txt", "--published", "2025-07-25", "-o", "facts.jsonl"}).code, 0);
    ASSERT_EQ(guanxi({"export", "facts.jsonl", "-o", "again.json"}).code, 0);
    EXPECT_EQ(read("graph.json"), read("again.json"));
}

TEST_F(App, ReadsAGraphThatAnotherProgramWroteInOneLineOrOrder) {
    write("fiji.txt", kFiji);
    ASSERT_EQ(guanxi(kExportFiji).code, 0);
    write("line.json", nlohmann::ordered_json::parse(read("graph.json")).dump());
    write("sorted.json", Json::parse(read("graph.json")).dump());
    for (const char* const name : {"line.json", "sorted.json"}) {
        const Ended run = guanxi({"export", name, "-o", "again.json"});
        EXPECT_EQ(run.code, 0) << name << ": " << run.err;
        EXPECT_EQ(read("graph.json"), read("again.json")) << name;
    }
}

TEST_F(App, AddsTextToAGraphInEveryOrder) {
    write("fiji.txt", kFiji);
    write("kenya.txt", kKenya);
    const auto export_of = [&](const std::vector<std::string>& inputs, const std::string& output) {
        std::vector<std::string> arguments{"export", "--published", "2025-08-03", "-o", output};
        arguments.insert(arguments.end(), inputs.begin(), inputs.end());
        EXPECT_EQ(guanxi(arguments).code, 0) << output;
        return read(output);
    };
    const std::string both = export_of({"fiji.txt", "kenya.txt"}, "both.json");
    EXPECT_EQ(export_of({"kenya.txt", "fiji.txt"}, "turned.json"), both);
    export_of({"fiji.txt"}, "fiji.json");
    EXPECT_EQ(export_of({"fiji.json", "kenya.txt"}, "added.json"), both);
    EXPECT_EQ(export_of({"kenya.txt", "fiji.json"}, "added-turned.json"), both);
    EXPECT_THAT(values(both, "nodes", "id"), testing::IsSupersetOf({"country:FJI", "country:KEN"}));
}

TEST_F(App, ReadsTheFilesOfAFolderButNotTheHiddenOnes) {
    write("folder/fiji.txt", kFiji);
    write("folder/.hidden.txt", kKenya);
    write("folder/notes.doc", "x");
    write("folder/deeper/kenya.txt", kKenya);
    const Ended run = guanxi({"export", "folder"});
    EXPECT_EQ(run.code, 0);
    std::set<std::string> sources;
    const Json graph = Json::parse(run.out);
    for (const Json& document : graph["graph"]["documents"]) sources.insert(document["source"].get<std::string>());
    EXPECT_THAT(sources, testing::ElementsAre("folder/deeper/kenya.txt", "folder/fiji.txt"));
}

// --- selection ---

TEST_F(App, KeepsTheKindsThatAreAskedFor) {
    write("fiji.txt", kFiji);
    const Ended run = guanxi({"export", "fiji.txt", "--kinds", "country,leader", "--edges", "holds_office"});
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(values(run.out, "nodes", "kind"), (std::set<std::string>{"country", "leader"}));
    EXPECT_EQ(values(run.out, "edges", "kind"), (std::set<std::string>{"holds_office"}));
}

TEST_F(App, KeepsTheDaysThatAreAskedFor) {
    write("fiji.txt", kFiji);
    write("kenya.txt", kKenya);
    const auto sources = [&](const std::vector<std::string>& options) {
        std::vector<std::string> arguments{"export",     "fiji.txt", "kenya.txt", "--published",
                                           "2025-08-03", "--edges",  "met"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Ended run = guanxi(arguments);
        EXPECT_EQ(run.code, 0);
        return values(run.out, "edges", "date");
    };
    EXPECT_THAT(sources({}), testing::ElementsAre("2025-07-24", "2025-08-02"));
    EXPECT_THAT(sources({"--from", "2025-08-01"}), testing::ElementsAre("2025-08-02"));
    EXPECT_THAT(sources({"--to", "2025-07-31"}), testing::ElementsAre("2025-07-24"));
    EXPECT_THAT(sources({"--from", "2025-07-25", "--to", "2025-08-01"}), IsEmpty());
}

TEST_F(App, DrawsForADarkPage) {
    write("fiji.txt", kFiji);
    const Ended dark = guanxi({"draw", "fiji.txt", "-o", "-", "--format", "svg", "--theme", "dark"});
    EXPECT_EQ(dark.code, 0) << dark.err;
    EXPECT_THAT(dark.out, StartsWith("<?xml"));
    const auto drawn_in = [&](const char* theme) {
        return guanxi({"draw", "fiji.txt", "-o", "-", "--format", "svg", "--theme", theme}).out;
    };
    EXPECT_EQ(drawn_in("dark"), dark.out);
    EXPECT_NE(drawn_in("light"), dark.out);
    EXPECT_EQ(drawn_in("light"), guanxi({"draw", "fiji.txt", "-o", "-", "--format", "svg"}).out);
}

TEST_F(App, ShowsAsManyRowsAsAskedForInTheLanguageAskedFor) {
    write("fiji.txt", kFiji);
    write("kenya.txt", kKenya);
    const Ended one = guanxi({"stats", "fiji.txt", "kenya.txt", "--top", "1"});
    const Ended all = guanxi({"stats", "fiji.txt", "kenya.txt", "--top", "0"});
    EXPECT_EQ(one.code, 0);
    EXPECT_EQ(all.code, 0);
    EXPECT_LT(one.out.size(), all.out.size());
    EXPECT_THAT(all.out, AllOf(HasSubstr("斐济"), Not(HasSubstr("Fiji"))));
    EXPECT_THAT(guanxi({"stats", "fiji.txt", "--label-language", "en"}).out,
                AllOf(HasSubstr("Fiji"), Not(HasSubstr("斐济"))));
    const std::string both = guanxi({"draw", "fiji.txt", "-o", "-", "--format", "dot", "--label-language", "both"}).out;
    EXPECT_THAT(both, AllOf(HasSubstr("Fiji"), HasSubstr("斐济")));
}

// --- explain ---

TEST_F(App, ExplainsANodeAndAPairByTheirSentences) {
    write("fiji.txt", kFiji);
    const Ended node = guanxi({"explain", "fiji.txt", "兰布卡"});
    EXPECT_EQ(node.code, 0);
    EXPECT_THAT(node.out, AllOf(HasSubstr("leader:兰布卡"), HasSubstr("“斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。”"),
                                HasSubstr("fiji.txt, bytes "), HasSubstr("rule ")));
    const Ended pair = guanxi({"explain", "fiji.txt", "兰布卡", "埃凯"});
    EXPECT_EQ(pair.code, 0);
    EXPECT_THAT(pair.out, AllOf(HasSubstr("between 兰布卡 and 埃凯"), HasSubstr("met"), HasSubstr("words: "),
                                HasSubstr("They share ")));
}

TEST_F(App, FindsANodeByCodeIdNameAndScript) {
    write("fiji.txt", kFiji);
    for (const char* const name : {"FJI", "fji", "country:FJI", "斐济", "斐濟", "Fiji", "fiji"}) {
        const Ended run = guanxi({"explain", "fiji.txt", name});
        EXPECT_EQ(run.code, 0) << name;
        EXPECT_THAT(run.out, StartsWith("斐济 (country, country:FJI)")) << name;
    }
}

TEST_F(App, SuggestsNodesForANameThatItDoesNotKnow) {
    write("fiji.txt", kFiji);
    const Ended none = guanxi({"explain", "fiji.txt", "火星"});
    EXPECT_EQ(none.code, 2);
    EXPECT_THAT(none.err, HasSubstr("no node is called \"火星\""));
    EXPECT_THAT(none.out, IsEmpty());
    const Ended near = guanxi({"explain", "fiji.txt", "country"});
    EXPECT_EQ(near.code, 2);
    EXPECT_THAT(near.err, AllOf(HasSubstr("did you mean"), HasSubstr("country:FJI"), HasSubstr("country:TON")));
}

TEST_F(App, SaysWhereTwoNodesHaveNothingInCommon) {
    write("fiji.txt", kFiji);
    write("kenya.txt", kKenya);
    const Ended run = guanxi({"explain", "fiji.txt", "kenya.txt", "斐济", "肯尼亚"});
    EXPECT_EQ(run.code, 0);
    EXPECT_THAT(run.out, AllOf(HasSubstr("No edge joins 斐济 and 肯尼亚 directly"), HasSubstr("no neighbour")));
}

// --- hostile text ---

TEST_F(App, WritesHostileTextAsText) {
    const std::string title = "\"]]><script>alert('x')</script>\\\" --> & <b>{|}</b>";
    write("page.txt",
          title + "\n斐济总理兰布卡在苏瓦会见汤加首相埃凯，签署《\"]]><script>alert(1)</script>\\合作协定》。\n");
    const Ended run = guanxi({"build", "page.txt", "--title", title, "-o", "out"});
    ASSERT_EQ(run.code, 0) << run.err;
    const Json graph = Json::parse(read("out/graph.json"));
    EXPECT_EQ(graph["graph"]["documents"][0]["title"], title);
    EXPECT_TRUE(Json::accept(read("out/statistics.json")));
    const std::string svg = read("out/diagram.svg");
    EXPECT_THAT(svg, AllOf(Not(HasSubstr("<script>alert")), Not(HasSubstr("<b>")), Not(HasSubstr("]]><"))));
    EXPECT_THAT(svg, HasSubstr("&lt;script&gt;"));
    ASSERT_EQ(guanxi({"export", "out/graph.json", "-o", "again.json"}).code, 0);
    EXPECT_EQ(Json::parse(read("again.json"))["graph"]["documents"][0]["title"], title);
    ASSERT_EQ(guanxi({"extract", "page.txt", "-o", "facts.jsonl"}).code, 0);
    EXPECT_TRUE(Json::accept(read("facts.jsonl")));
}

}  // namespace
}  // namespace guanxi
