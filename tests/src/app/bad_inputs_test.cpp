// What the program does with command lines, inputs and outputs that cannot be used.

#include <filesystem>
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
using BadInputs = testing_app::Program;
using testing_app::Ended;
using Json = nlohmann::json;

const std::string kFiji =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。\n";
const std::string kKenya = "肯尼亚总统基普罗蒂奇在内罗毕同乌干达总理南亚布会谈。\n";

TEST_F(BadInputs, OnTheCommandLineAreNamedWithWhatIsExpected) {
    struct Case {
        std::vector<std::string> arguments;
        const char* message;
    };
    const std::vector<Case> cases = {
        {{}, "Usage: guanxi"},
        {{"paint", "fiji.txt"}, "\"paint\" is no command (known: build, draw"},
        {{"build"}, "INPUT is required"},
        {{"build", "fiji.txt", "--colour"}, "--colour"},
        {{"build", "fiji.txt", "-o", "-"}, "give a folder with -o"},
        {{"build", "fiji.txt", "--published", "yesterday"}, "--published yesterday: not a date (expected 2025"},
        {{"stats", "fiji.txt", "--from", "2025-13"}, "--from 2025-13: not a date"},
        {{"stats", "fiji.txt", "--to", "2025-02-30"}, "--to 2025-02-30: not a date"},
        {{"stats", "fiji.txt", "--top", "many"}, "--top many: expected a whole number"},
        {{"stats", "fiji.txt", "--top", "99999999999999999999"}, "expected a whole number"},
        {{"stats", "fiji.txt", "--by", "beauty"}, "--by beauty: unknown measure (known: degree, strength"},
        {{"stats", "fiji.txt", "--of", "planet"}, "--of planet: unknown kind (known: country"},
        {{"stats", "fiji.txt", "--network", "moon"}, "--network moon: expected whole, countries or two-mode"},
        {{"stats", "fiji.txt", "--network", "countries", "--by", "hub"}, "hub needs directions"},
        {{"stats", "fiji.txt", "--threads", "two"}, "--threads two: expected a whole number"},
        {{"stats", "fiji.txt", "--kinds", "country,planet"}, "--kinds planet: unknown kind (known: country, leader"},
        {{"stats", "fiji.txt", "--edges", "likes"}, "--edges likes: unknown kind (known: holds_office"},
        {{"stats", "fiji.txt", "--format", "xls"}, "unknown format \"xls\" (known here: table"},
        {{"draw", "fiji.txt", "--label-language", "fr"}, "--label-language fr: expected zh, en or both"},
        {{"draw", "fiji.txt", "--theme", "pink"}, "--theme pink: expected light or dark"},
        {{"draw", "fiji.txt", "--size-by", "beauty"}, "--size-by beauty: unknown measure (known: "},
        {{"draw", "fiji.txt", "-o", "picture.bmp"}, "unknown format \"bmp\" (known here: "},
        {{"export", "fiji.txt", "-o", "graph.doc"}, "unknown format \"doc\""},
        {{"explain", "fiji.txt"}, "give the inputs first, then one or two nodes"},
        {{"lexicon"}, "subcommand is required"},
        {{"lexicon", "list", "planet"}, "lexicon list planet: unknown kind (known: country"},
    };
    write("fiji.txt", kFiji);
    for (const Case& item : cases) {
        SCOPED_TRACE(testing::PrintToString(item.arguments));
        const Ended run = guanxi(item.arguments);
        EXPECT_EQ(run.code, 2);
        EXPECT_THAT(run.err, HasSubstr(item.message));
        EXPECT_THAT(run.out, IsEmpty());
        EXPECT_EQ(files(), "fiji.txt") << "nothing was written";
    }
}

struct BadFile {
    const char* defect;
    const char* name;
    std::string content;
    const char* message;
};

std::vector<BadFile> bad_files() {
    const std::string graph =
        "{\"directed\": true, \"multigraph\": true, \"graph\": {\"format\": \"guanxi-graph\", \"version\": ";
    return {
        {"empty file", "empty.txt", "", "the file is empty"},
        {"white space only", "blank.txt", "\xEF\xBB\xBF \n\n", "the file is empty"},
        {"binary file", "image.txt", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "binary data"},
        {"no valid encoding", "broken.txt", "abc\xFF\xFF 123", "first bad byte at 3"},
        {"only a note of the newspaper", "note.txt", "（完）\n", "no article"},
        {"a graph of another version", "graph9.json", graph + "9, \"documents\": []}, \"nodes\": [], \"edges\": []}",
         "version"},
        {"a graph cut in half", "half.json", graph + "1, \"documents\": []}, \"nodes\": [{\"id\": \"coun",
         "in the middle of the JSON"},
        {"another program's JSON", "other.json", "{\"nodes\": [], \"links\": []}", "guanxi"},
        {"facts of another version", "facts9.jsonl", "{\"format\": \"guanxi-facts\", \"version\": 9}\n", "version"},
        {"facts cut in half", "half.jsonl", "{\"format\": \"guanxi-facts\", \"version\": 1, \"docum", "facts"},
        {"a corpus line that is no JSON", "corpus.jsonl", "{\"text\": \"斐济总理\n",
         "corpus.jsonl: line 1: expected a JSON object with a \"text\""},
        {"a corpus line with a number for a text", "number.jsonl", "{\"text\": 7}\n",
         "number.jsonl: line 1: expected a JSON object"},
        {"a corpus line with an empty text", "void.jsonl", "{\"id\": \"a1\", \"text\": \"\"}\n",
         "void.jsonl: line 1: no article"},
    };
}

TEST_F(BadInputs, AloneAreRefusedWithTheirPlaceAndNothingIsWritten) {
    for (const BadFile& item : bad_files()) {
        SCOPED_TRACE(item.defect);
        write(item.name, item.content);
        const std::string before = files();
        const std::vector<std::vector<std::string>> commands{
            {"export", item.name, "-o", "graph.json"}, {"build", item.name}, {"draw", item.name, "-o", "diagram.svg"}};
        for (const auto& arguments : commands) {
            const Ended run = guanxi(arguments);
            EXPECT_EQ(run.code, 1) << arguments[0];
            EXPECT_THAT(run.err,
                        AllOf(HasSubstr(item.name), HasSubstr(item.message), HasSubstr("nothing was written")));
            EXPECT_THAT(run.out, IsEmpty());
            EXPECT_EQ(files(), before);
        }
    }
}

TEST_F(BadInputs, BesideAGoodOneAreLeftOutAndNamed) {
    write("fiji.txt", kFiji);
    ASSERT_EQ(guanxi({"export", "fiji.txt", "-o", "good.json"}).code, 0);
    for (const BadFile& item : bad_files()) {
        SCOPED_TRACE(item.defect);
        write(item.name, item.content);
        const Ended run = guanxi({"export", item.name, "fiji.txt", "-o", "graph.json"});
        EXPECT_EQ(run.code, 3);
        EXPECT_THAT(run.err, AllOf(HasSubstr("left out"), HasSubstr(item.name), HasSubstr(item.message)));
        EXPECT_EQ(read("graph.json"), read("good.json"));
        EXPECT_THAT(files(), Not(HasSubstr(".part")));
        std::filesystem::remove(path("graph.json"));
    }
}

TEST_F(BadInputs, MayBeFilesThatAreNotThere) {
    const Ended alone = guanxi({"export", "gone.txt", "-o", "graph.json"});
    EXPECT_EQ(alone.code, 1);
    EXPECT_THAT(alone.err, HasSubstr("gone.txt: no such file or folder"));
    EXPECT_THAT(files(), IsEmpty());
    write("fiji.txt", kFiji);
    EXPECT_EQ(guanxi({"export", "gone.txt", "fiji.txt", "-o", "graph.json"}).code, 3);
    EXPECT_TRUE(exists("graph.json"));
}

TEST_F(BadInputs, MayBeFoldersWithoutUsableFiles) {
    write("pictures/photo.jpg", "x");
    const Ended run = guanxi({"export", "pictures", "-o", "graph.json"});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("pictures: the folder holds no .txt"));
    EXPECT_FALSE(exists("graph.json"));
}

TEST_F(BadInputs, MayBeFoldersAndFilesThatMayNotBeOpened) {
    if (guanxi_as_nobody({"--version"}).code != 0)
        GTEST_SKIP() << "the program does not run without root's rights here";
    write("fiji.txt", kFiji);
    write("locked/page.txt", kKenya);
    write("secret.txt", kKenya);
    std::filesystem::permissions(path("locked"), std::filesystem::perms::none);
    std::filesystem::permissions(path("secret.txt"), std::filesystem::perms::none);
    const Ended folder = guanxi_as_nobody({"export", "locked", "fiji.txt"});
    EXPECT_EQ(folder.code, 3);
    EXPECT_THAT(folder.err, HasSubstr("locked: cannot open the folder: Permission denied"));
    EXPECT_THAT(folder.out, HasSubstr("country:FJI"));
    const Ended file = guanxi_as_nobody({"export", "secret.txt"});
    EXPECT_EQ(file.code, 1);
    EXPECT_THAT(file.err, HasSubstr("secret.txt: cannot open the file: Permission denied"));
}

TEST_F(BadInputs, CutOffInACharacterAreReadWithAWarning) {
    write("cut.txt", kFiji.substr(0, kFiji.size() - 2));
    const Ended run = guanxi({"export", "cut.txt"});
    EXPECT_EQ(run.code, 0);
    EXPECT_THAT(run.err,
                AllOf(HasSubstr("warning: cut.txt: byte "), HasSubstr("ends in the middle of a UTF-8 character")));
    EXPECT_THAT(run.out, HasSubstr("country:FJI"));
}

TEST_F(BadInputs, InACorpusAreLeftOutLineByLine) {
    const Json first{{"text", kFiji}, {"published", "2025-07-25"}, {"title", "两国渔业"}, {"id", "a1"}};
    const Json last{{"text", kKenya}, {"source", "b.txt"}};
    write("corpus.jsonl", first.dump() + "\nnot json\n{\"title\": \"x\"}\n\n" + last.dump() + "\n");
    const Ended run = guanxi({"export", "corpus.jsonl", "-o", "graph.json"});
    EXPECT_EQ(run.code, 3);
    EXPECT_THAT(run.err, AllOf(HasSubstr("corpus.jsonl: line 2: "), HasSubstr("corpus.jsonl: line 3: ")));
    const Json graph = Json::parse(read("graph.json"));
    std::set<std::string> documents;
    for (const Json& document : graph["graph"]["documents"]) {
        documents.insert(document.value("source", "") + " " + document.value("published", "") + " " +
                         document.value("title", ""));
    }
    EXPECT_THAT(documents, testing::ElementsAre("a1 2025-07-24 两国渔业", "b.txt  "));
}

TEST_F(BadInputs, InTheFirstLineOfACorpusDoNotHideTheRest) {
    write("corpus.jsonl", "{\"title\": \"x\"}\n" + Json{{"text", kKenya}}.dump() + "\n");
    const Ended run = guanxi({"export", "corpus.jsonl", "-o", "graph.json"});
    EXPECT_EQ(run.code, 3);
    EXPECT_THAT(run.err, HasSubstr("corpus.jsonl: line 1: expected a JSON object with a \"text\""));
    EXPECT_THAT(read("graph.json"), HasSubstr("country:KEN"));
}

// --- lexicons ---

TEST_F(BadInputs, InALexiconAreNamedByTheCheck) {
    write("good.lex", "name\tFJI\tzh=万岛之邦\n");
    const Ended good = guanxi({"lexicon", "check", "good.lex"});
    EXPECT_EQ(good.code, 0);
    EXPECT_THAT(good.out, HasSubstr("no faults"));
    write("bad.lex",
          "name\tFJI\tzh=万岛之邦\nname\tXYZ\tzh=某国\npattern\tp\tlikes(A,B)\t{A:country} 爱 {B:country}\n");
    const Ended bad = guanxi({"lexicon", "check", "bad.lex"});
    EXPECT_EQ(bad.code, 1);
    EXPECT_THAT(bad.out, AllOf(HasSubstr("bad.lex: line 2: unknown country code"),
                               HasSubstr("bad.lex: line 3: unknown edge kind")));
    write("twice.lex", "name\tFJI\tzh=万岛之邦\nname\tTON\tzh=万岛之邦|斐济\n");
    const Ended twice = guanxi({"lexicon", "check", "good.lex", "twice.lex"});
    EXPECT_EQ(twice.code, 1);
    EXPECT_THAT(twice.out,
                AllOf(HasSubstr("twice.lex: line 1: \"万岛之邦\" is a name of FJI already (good.lex: line 1)"),
                      HasSubstr("twice.lex: line 2: \"斐济\" is also a name of the country FJI (data/countries.lex: "
                                "line ")));
    EXPECT_EQ(guanxi({"lexicon", "check", "gone.lex"}).code, 1);
    const Ended built_in = guanxi({"lexicon", "check"});
    EXPECT_EQ(built_in.code, 0);
    EXPECT_EQ(built_in.out, "no faults\n");
}

TEST_F(BadInputs, InALexiconAreLeftOutAndTheOtherRowsUsed) {
    write("mine.lex", "name\tXYZ\tzh=某国\nname\tFJI\tzh=万岛之邦\n");
    write("page.txt", "万岛之邦总理兰布卡会见汤加首相埃凯。\n");
    const Ended run = guanxi({"export", "page.txt", "--lexicon", "mine.lex", "-o", "graph.json"});
    EXPECT_EQ(run.code, 3);
    EXPECT_THAT(run.err, HasSubstr("mine.lex: line 1: unknown country code \"XYZ\""));
    EXPECT_THAT(read("graph.json"), HasSubstr("country:FJI"));
    EXPECT_EQ(guanxi({"export", "page.txt", "--lexicon", "gone.lex", "-o", "other.json"}).code, 1);
    EXPECT_FALSE(exists("other.json"));
}

// --- outputs ---

TEST_F(BadInputs, OutputsThatCannotBeWrittenLeaveNothingHalfDone) {
    write("fiji.txt", kFiji);
    struct Case {
        std::vector<std::string> arguments;
        const char* message;
    };
    const std::vector<Case> cases = {
        {{"export", "fiji.txt", "-o", "no/such/graph.json"}, "no/such/graph.json: cannot write the file"},
        {{"export", "fiji.txt", "-o", "fiji.txt/graph.json"}, "fiji.txt/graph.json: cannot write the file"},
        {{"draw", "fiji.txt", "-o", "no/such/diagram.svg"}, "no/such/diagram.svg: cannot write the file"},
        {{"build", "fiji.txt", "-o", "fiji.txt"}, "fiji.txt: cannot make the folder"},
        {{"build", "fiji.txt", "-o", "fiji.txt/out"}, "fiji.txt/out: cannot make the folder"},
    };
    for (const Case& item : cases) {
        const Ended run = guanxi(item.arguments);
        EXPECT_EQ(run.code, 1) << item.message;
        EXPECT_THAT(run.err, HasSubstr(item.message));
        EXPECT_EQ(files(), "fiji.txt");
        EXPECT_EQ(read("fiji.txt"), kFiji);
    }
}

TEST_F(BadInputs, OutputsThatMayNotBeWrittenKeepTheOldFile) {
    if (guanxi_as_nobody({"--version"}).code != 0)
        GTEST_SKIP() << "the program does not run without root's rights here";
    write("fiji.txt", kFiji);
    write("out/graph.json", "old");
    using std::filesystem::perms;
    std::filesystem::permissions(path("out"),
                                 perms::owner_read | perms::owner_exec | perms::others_read | perms::others_exec);
    const Ended run = guanxi_as_nobody({"export", "fiji.txt", "-o", "out/graph.json"});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("out/graph.json: cannot write the file: Permission denied"));
    EXPECT_EQ(read("out/graph.json"), "old");
    EXPECT_EQ(files(), "fiji.txt out/graph.json");
}

}  // namespace
}  // namespace guanxi
