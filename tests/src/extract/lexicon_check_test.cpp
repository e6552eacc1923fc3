#include "src/extract/lexicon_check.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"

namespace guanxi {
namespace {

using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// The faults of rows that stand by themselves, each "line N: message".
std::vector<std::string> faults_of(const std::string& rows) {
    const std::vector<LexiconFile> files{{"my.lex", rows}};
    std::vector<std::string> faults;
    for (const Diagnostic& each : check_lexicon(files))
        faults.push_back(each.place.substr(std::string("my.lex: ").size()) + ": " + each.message);
    return faults;
}

/// The same of rows that are read after the built-in ones.
std::vector<std::string> faults_beside_built_in(const std::string& rows) {
    std::vector<LexiconFile> files = built_in_lexicon_files();
    const std::size_t built_in = files.size();
    files.push_back({"my.lex", rows});
    std::vector<std::string> faults;
    for (const Diagnostic& each : check_lexicon(files, built_in)) faults.push_back(each.place + ": " + each.message);
    return faults;
}

const std::string kCountries =
    "country\tTON\tzh=汤加\tzh.char=汤\ten=Tonga\ncountry\tFJI\tzh=斐济\tzh.char=斐\ten=Fiji\n";

TEST(LexiconCheck, FindsTheBuiltInFilesClean) {
    const std::vector<LexiconFile> files = built_in_lexicon_files();
    ASSERT_EQ(files.size(), 12u);
    EXPECT_EQ(files.front().name, "data/countries.lex");
    for (const Diagnostic& fault : check_lexicon(files)) ADD_FAILURE() << fault.place << ": " << fault.message;
}

TEST(LexiconCheck, NamesTheFaultOfARowWithItsLine) {
    struct Case {
        const char* defect;
        const char* row;
        const char* fault;
    };
    const Case cases[] = {
        {"cannot be used at all", "name\tXYZ\tzh=某国", "line 3: unknown country code \"XYZ\"; the row was left out"},
        {"a name twice", "name\tTON\tzh=友爱之岛|友爱之岛", "line 3: \"友爱之岛\" stands twice in zh"},
        {"a name of one character", "name\tTON\tzh=岛", "line 3: \"岛\" is one character, which every text has"},
        {"a name with a space", "name\tTON\ten=Friendly Islands ",
         "" /* white space at the end of a line does not count */},
        {"a list with spaces", "name\tTON\ten=Friendly Islands | Tonga Isles", "begins or ends with a space"},
        {"a name that is there already", "name\tTON\tzh=湯加",
         "line 3: \"湯加\" is a name of TON already (my.lex: line 1)"},
        {"a name of another country", "name\tTON\tzh=斐济",
         "line 3: \"斐济\" is also a name of the country FJI (my.lex: line 2)"},
        {"a name that another kind hides", "place\tFiji\tcountry=FJI",
         "line 3: \"Fiji\" is also a name of the country FJI (my.lex: line 2), and is read as the country"},
        {"a name that hides another kind", "project\tTonga\ten=The Tonga",
         "line 3: \"Tonga\" is also a name of the country TON (my.lex: line 1), and is read as the project"},
        {"a mark without its name", "place\t苏瓦\tshared=瓦苏", "line 3: shared=\"瓦苏\" is no name of this row"},
        {"an end before the beginning", "leader\t某某\tcountry=TON\tsince=2024-05\tuntil=2024-04",
         "line 3: the time ends (2024-04) before it begins (2024-05)"},
        {"a day that there is not", "leader\t某某\tcountry=TON\tsince=2023-02-29", "\"2023-02-29\" is not a date"},
        {"a date without its year", "leader\t某某\tcountry=TON\tsince=--05-01", "\"--05-01\" is not a date"},
        {"a membership that ends first", "group\t两岛国\tmembers=TON|FJI@2020..2019",
         "line 3: the time ends (2019) before it begins (2020)"},
        {"a size that is no number", "group\t两岛国\tsize=two\tmembers=TON|FJI", "line 3: size \"two\" is no number"},
        {"a size that the members do not have", "group\t三岛国\tsize=3\tmembers=TON|FJI",
         "line 3: size=3, but there are never so many members at a time"},
        {"a member twice", "group\t两岛国\tmembers=TON|FJI|TON", "line 3: TON is a member twice at the same time"},
        {"a word twice", "words\tnoun\t岛|海|岛", "line 3: \"岛\" is in the class noun already (my.lex: line 3)"},
        {"papers of no country", "words\tagency.XYZ\t某社", "line 3: unknown country code \"XYZ\""},
        {"a sort of agreement that there is not", "words\tagreement.paper\t文书",
         "line 3: unknown kind of agreement \"paper\""},
        {"a time that cannot be read", "words\ttime.year.soon\t改天", "line 3: \"time.year.soon\" is not time.year.N"},
        {"a surname twice", "surnames\tdouble\t欧阳|司马|欧阳", "line 3: \"欧阳\" stands twice"},
        {"a character twice", "transliteration\tcharacters\t拉赫蒙拉", "line 3: \"拉\" stands twice"},
        {"a pattern that does not compile", "pattern\tmy.a\tmet(S,B)\t{S:leader} .. 会见",
         "line 3: variable B of the edge is not in the pattern; the pattern was left out"},
        {"a pattern with a class that no word has", "pattern\tmy.a\tmet(S)\t{S:leader} .. <greets>",
         "line 3: no words row has the class \"greets\""},
        {"a pattern that looks for a name", "pattern\tmy.a\tmet(S,B)\t{S:leader} .. 在 斐济 会见 {B:leader}",
         "line 3: \"斐济\" is read as a country, never as a word, so that the pattern cannot find it"},
        {"surnames of a sort that there is not", "surnames\ttriple\t欧阳王",
         "line 3: unknown sort of surnames \"triple\""},
    };
    for (const Case& item : cases) {
        SCOPED_TRACE(item.defect);
        const auto faults = faults_of(kCountries + item.row + "\n");
        if (*item.fault == '\0') {
            EXPECT_THAT(faults, IsEmpty());
        } else {
            EXPECT_THAT(faults, Not(IsEmpty()));
            EXPECT_THAT(faults, Each(HasSubstr(item.fault)));
        }
    }
}

TEST(LexiconCheck, FindsNamesThatRowsMarkAsShared) {
    const std::string shared = "place\t圣地亚哥\ten=Santiago\nplace\t圣迭戈\ten=San Diego|Santiago";
    EXPECT_THAT(faults_of(shared + "\n"), ElementsAre(HasSubstr("\"Santiago\" is also a name of the place 圣地亚哥")));
    EXPECT_THAT(faults_of(shared + "\tshared=Santiago\n"), IsEmpty());
}

TEST(LexiconCheck, TellsPersonsOfOneNameByTheirTimeAndTheCodeInTheirId) {
    const std::string first = kCountries + "leader\t维阿(TON)\ten=Via\tcountry=TON\tsince=2010\tuntil=2014\n";
    const auto with = [&](const char* row) { return faults_of(first + row + "\n"); };
    EXPECT_THAT(with("leader\t维阿二世\ten=Via\tcountry=FJI\tsince=2015"), IsEmpty()) << "later";
    EXPECT_THAT(with("leader\t维阿(FJI)\ten=Via\tcountry=FJI\tsince=2012"), IsEmpty()) << "marked";
    const std::string plain = kCountries + "leader\t维阿一世\ten=Via\tcountry=TON\tsince=2010\tuntil=2014\n";
    EXPECT_THAT(faults_of(plain + "leader\t维阿二世\ten=Via\tcountry=FJI\tsince=2012\n"),
                ElementsAre(HasSubstr("line 4: \"Via\" is also a name of the leader 维阿一世 (my.lex: line 3)")));
    EXPECT_THAT(faults_of(plain + "leader\t维阿一世\tcountry=FJI\tsince=2015\n"),
                ElementsAre(HasSubstr("line 4: 维阿一世 acts for TON already (my.lex: line 3); write 维阿一世(FJI)")));
}

TEST(LexiconCheck, LetsOneHoldAnOfficeAtATime) {
    const auto two = [](const char* office, const char* since) {
        return faults_of(kCountries + "leader\t兰比里\tcountry=TON\toffice=" + office +
                         "\tsince=2010-03\tuntil=2014-05\nleader\t瓦利里\tcountry=TON\toffice=" + office +
                         "\tsince=" + since + "\n");
    };
    EXPECT_THAT(
        two("首相", "2012"),
        ElementsAre(HasSubstr("line 4: 兰比里 holds the office 首相 of TON at the same time (my.lex: line 3)")));
    EXPECT_THAT(two("首相", "2014"), IsEmpty()) << "perhaps after May";
    EXPECT_THAT(two("首相", "2014-05-20"), IsEmpty()) << "perhaps the former left before";
    EXPECT_THAT(two("副首相", "2012"), IsEmpty()) << "there may be several";
    EXPECT_THAT(faults_of(kCountries + "leader\t兰比里\tcountry=TON\toffice=首相\tsince=2010\n"
                                       "leader\t兰比里\tcountry=TON\toffice=首相\tsince=2012\n"),
                ElementsAre(HasSubstr("line 4: 兰比里 holds the office 首相 of TON at the same time")));
}

TEST(LexiconCheck, FindsPatternsThatAreThereAlready) {
    const std::string rows =
        "pattern\tmy.a\tmet(S)\t{S:leader} .. 碰头\npattern\tmy.a\tmet(S)\t{S:leader} .. 聚首\n"
        "pattern\tmy.b\tmet(S)\t{S:leader} .. 碰头\n";
    EXPECT_THAT(faults_of(rows), ElementsAre("line 2: a pattern my.a is there already (my.lex: line 1)",
                                             "line 3: the pattern is the same as my.a (my.lex: line 1)"));
}

TEST(LexiconCheck, ChecksOnlyTheLaterFilesButAgainstAll) {
    EXPECT_THAT(faults_beside_built_in("name\tTJK\tzh=高山之国\n"), IsEmpty());
    EXPECT_THAT(faults_beside_built_in("words\toffice\t海洋督办\nwords\tmine\t碰头\n"
                                       "pattern\tmy.a\tmet(S)\t{S:leader} .. <mine>\n"),
                IsEmpty());
    EXPECT_THAT(
        faults_beside_built_in("name\tTJK\tzh=烏茲別克\nwords\toffise\t海洋督办\nplace\tParis\tcountry=USA\n"),
        ElementsAre(
            AllOf(
                HasSubstr("my.lex: line 1: \"烏茲別克\" is also a name of the country UZB (data/countries.lex: line "),
                HasSubstr(")")),
            "my.lex: line 2: no rule and no pattern asks for the class \"offise\"",
            HasSubstr("my.lex: line 3: \"Paris\" is also a name of the place 巴黎")));
}

}  // namespace
}  // namespace guanxi
