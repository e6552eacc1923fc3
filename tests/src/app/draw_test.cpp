#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/app/child_process.hpp"
#include "tests/src/app/program.hpp"

// Diagrams as a user asks for them on the command line.

namespace guanxi {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using App = testing_app::Program;
using testing_app::Ended;

const std::string kArticles =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。会谈后，两国元首见证签署《斐济共和国和汤加王国渔业"
    "合作协定》。\n"
    "\n"
    "肯尼亚总统会见乌干达总理\n"
    "新华社内罗毕8月2日电　肯尼亚总统基普罗蒂奇2日在内罗毕同乌干达总理南亚布会谈。\n";

bool has_rsvg() { return run_child({"rsvg-convert", "--version"}, {}).was_found; }

TEST_F(App, DrawsOneCountryAndItsSurroundings) {
    write("a.txt", kArticles);
    const Ended run = guanxi({"draw", "a.txt", "--focus", "肯尼亚", "-o", "kenya.svg"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(read("kenya.svg"), AllOf(HasSubstr("基普罗蒂奇"), HasSubstr("乌干达"), Not(HasSubstr("斐济"))));
}

TEST_F(App, DrawsWhatLinksTwoCountries) {
    write("a.txt", kArticles);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--focus", "FJI", "--focus", "汤加", "-o", "pair.svg"}).code, 0);
    EXPECT_THAT(read("pair.svg"), AllOf(HasSubstr(">斐济 – 汤加<"), HasSubstr("渔业"), Not(HasSubstr("肯尼亚"))));
}

TEST_F(App, DrawsCountriesAlone) {
    write("a.txt", kArticles);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--network", "countries", "-o", "countries.svg"}).code, 0);
    EXPECT_THAT(read("countries.svg"), AllOf(HasSubstr("class=\"edge met\""), Not(HasSubstr("class=\"node leader"))));
}

TEST_F(App, DrawsTheEvidenceUnderThePicture) {
    write("a.txt", kArticles);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--focus", "斐济", "--notes", "-o", "notes.svg"}).code, 0);
    EXPECT_THAT(read("notes.svg"), AllOf(HasSubstr(">[1] "), HasSubstr("id=\"foot\""), HasSubstr("a.txt")));
}

TEST_F(App, DrawsOfficesInTheLanguageOfTheLabels) {
    write("a.txt", kArticles);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--label-language", "en", "-o", "en.svg"}).code, 0);
    EXPECT_THAT(read("en.svg"), AllOf(HasSubstr(">Prime Minister, Fiji<"), HasSubstr("holds office, President"),
                                      Not(HasSubstr("总统, "))));
    write("e.txt",
          "SUVA, July 24, 2025 -- Fijian Prime Minister Sitiveni Rabuka met Tongan Foreign Minister Ana Moala in "
          "Suva.\n");
    EXPECT_EQ(guanxi({"draw", "e.txt", "-o", "zh.svg"}).code, 0);
    EXPECT_THAT(read("zh.svg"), AllOf(HasSubstr(">斐济总理<"), HasSubstr(">汤加外交部长<")));
    write("my.lex",
          "office\t掌舵人\ten=Foreign Minister\nleader\t甲\ten=Ab Cd\tcountry=TON\toffice=外事总长\toffice.en=Foreign "
          "Minister\n");
    EXPECT_EQ(guanxi({"draw", "e.txt", "-o", "own.svg", "--lexicon", "my.lex"}).code, 0);
    EXPECT_THAT(read("own.svg"), HasSubstr(">汤加外事总长<"));
    EXPECT_EQ(guanxi({"build", "e.txt", "-o", "out"}).code, 0);
    EXPECT_THAT(read("out/diagram.svg"), HasSubstr(">汤加外交部长<"));
    EXPECT_THAT(read("out/graph.json"), Not(HasSubstr("外交部长"))) << "the data stay what the text says";
}

TEST_F(App, DrawsTheSameBytesInEveryRun) {
    const std::string samples = GUANXI_SOURCE_DIR "/samples";
    const std::string first = guanxi({"draw", samples, "--format", "svg", "-o", "-", "--quiet"}).out;
    ASSERT_THAT(first, HasSubstr("</svg>"));
    for (int run = 0; run < 7; ++run)  // each has its memory elsewhere
        ASSERT_EQ(guanxi({"draw", samples, "--format", "svg", "-o", "-", "--quiet"}).out == first, true) << run;
}

TEST_F(App, DrawsWhatChanged) {
    write("a.txt", kArticles);
    const Ended run = guanxi({"draw", "a.txt", "--published", "2025-08-03", "--from", "2025-08", "--compare-from",
                              "2025-07", "--compare-to", "2025-07", "--network", "countries", "-o", "change.svg"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(read("change.svg"), AllOf(HasSubstr("class=\"edge met new\""), HasSubstr(" gone\"")));
    EXPECT_THAT(read("change.svg"), HasSubstr(">外交关系图：2025-07 → 2025-08–<"));
}

TEST_F(App, DrawsAPictureForEachMonth) {
    write("a.txt", kArticles);
    const Ended run = guanxi({"draw", "a.txt", "--published", "2025-08-03", "--windows", "month", "-o", "months.svg"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(read("months.svg"),
                AllOf(HasSubstr(">2025-07</text>"), HasSubstr(">2025-08</text>"), HasSubstr("id=\"window2-drawing\"")));
    EXPECT_EQ(guanxi({"draw", "a.txt", "--published", "2025-08-03", "--windows", "2", "-o", "halves.svg"}).code, 0);
    EXPECT_THAT(read("halves.svg"), HasSubstr(">2025-07-24 – 2025-07-28</text>"));
}

TEST_F(App, DrawsFieldsBehindCommunitiesAndAlliances) {
    write("a.txt", kArticles);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--clusters", "community", "-o", "community.svg"}).code, 0);
    EXPECT_THAT(read("community.svg"), HasSubstr("class=\"cluster\""));
    EXPECT_EQ(guanxi({"draw", "a.txt", "--clusters", "alliance", "-o", "alliance.svg"}).code, 0);
    EXPECT_THAT(read("alliance.svg"), Not(HasSubstr("class=\"cluster\""))) << "nobody is a member of anything";
}

TEST_F(App, RefusesViewsThatMeanNothing) {
    write("a.txt", kArticles);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--hops", "2"}).code, 2);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--hops", "near", "--focus", "斐济"}).code, 2);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--network", "two-mode"}).code, 2);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--layout", "spiral"}).code, 2);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--colour-by", "mood"}).code, 2);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--clusters", "mood"}).code, 2);
    for (const char* windows : {"week", "0", "49", "-1", "3x", "1.5"})
        EXPECT_EQ(guanxi({"draw", "a.txt", "--windows", windows}).code, 2) << windows;
    EXPECT_EQ(guanxi({"draw", "a.txt", "--windows", "year", "--apart"}).code, 2);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--windows", "year", "--compare-from", "2024"}).code, 2);
    EXPECT_EQ(guanxi({"draw", "a.txt", "--windows", "year", "-o", "a.dot"}).code, 2);
    const Ended unknown = guanxi({"draw", "a.txt", "--focus", "亚特兰蒂斯", "-o", "no.svg"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("亚特兰蒂斯"));
    EXPECT_THAT(files(), Not(HasSubstr("no.svg")));
}

TEST_F(App, DrawsPngAndPdfTheSameEachTime) {
    if (!has_rsvg()) GTEST_SKIP() << "rsvg-convert is not installed (librsvg2-bin)";
    write("a.txt", kArticles);
    EXPECT_EQ(guanxi({"draw", "a.txt", "-o", "a.png"}).code, 0);
    EXPECT_THAT(read("a.png"), StartsWith("\x89PNG"));
    EXPECT_EQ(guanxi({"draw", "a.txt", "-o", "a.pdf"}).code, 0);
    EXPECT_THAT(read("a.pdf"), StartsWith("%PDF"));
    EXPECT_EQ(guanxi({"draw", "a.txt", "-o", "b.pdf"}).code, 0);
    EXPECT_TRUE(read("a.pdf") == read("b.pdf"));
}

}  // namespace
}  // namespace guanxi
