// Does what the first section of data/README.md tells a newcomer to do, and compares with what it promises.

#include <fstream>
#include <iomanip>
#include <regex>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using LexiconReadme = testing_app::Program;
using testing_app::Ended;

/// The lines of the section that describes a file of one's own.
std::vector<std::string> section() {
    std::ifstream in(GUANXI_SOURCE_DIR "/data/README.md");
    std::vector<std::string> lines;
    bool is_inside = false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("## ")) is_inside = line.starts_with("## An example");
        if (is_inside) lines.push_back(line);
    }
    return lines;
}

/// The indented block that begins at or after line `at`, without its indentation; ends before a line that is not
/// indented, or before the next command.
std::string block(const std::vector<std::string>& lines, std::size_t at) {
    while (at < lines.size() && lines[at].empty()) ++at;
    std::string text;
    for (; at < lines.size() && (lines[at].empty() || lines[at].starts_with("    ")); ++at) {
        if (lines[at].starts_with("    $ ")) break;
        text += (lines[at].empty() ? "" : lines[at].substr(4)) + "\n";
    }
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

/// The words of a command line; "…" keeps spaces.
std::vector<std::string> words(const std::string& line) {
    std::vector<std::string> all;
    std::istringstream in(line);
    for (std::string word; in >> std::quoted(word);) all.push_back(word);
    return all;
}

/// How sure an edge is depends on rules that this page is not about.
std::string without_confidence(const std::string& text) {
    return std::regex_replace(text, std::regex(", confidence [0-9.]+"), "");
}

TEST_F(LexiconReadme, TellsANewcomerHowToAddNamesAndPatterns) {
    const std::vector<std::string> lines = section();
    std::string rows;
    std::size_t commands = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == "```" && rows.empty()) {
            while (lines[++i] != "```") rows += lines[i] + "\n";
            write("my.lex", rows);
        }
        std::smatch file;
        if (std::regex_search(lines[i], file, std::regex("let `(.*)` hold", std::regex::icase)))
            write(file[1], block(lines, i + 1));
        if (!lines[i].starts_with("    $ guanxi ")) continue;
        SCOPED_TRACE(lines[i]);
        std::vector<std::string> arguments = words(lines[i].substr(6));
        arguments.erase(arguments.begin());
        const Ended run = guanxi(arguments);
        EXPECT_EQ(run.code, 0) << run.err;
        EXPECT_EQ(without_confidence(run.out), without_confidence(block(lines, i + 1)));
        ++commands;
    }
    EXPECT_GE(commands, 4u);
}

TEST_F(LexiconReadme, TellsWhatTheCheckSaysOfThreeSlips) {
    const std::vector<std::string> lines = section();
    std::string rows;
    std::size_t i = 0;
    while (lines.at(i) != "```") ++i;
    while (lines.at(++i) != "```") rows += lines[i] + "\n";
    for (const auto& [right, wrong] :
         {std::pair("name\tTJK", "name\tTJX"), {"office=", "offise="}, {"met(S,B)", "met(S,C)"}}) {
        ASSERT_NE(rows.find(right), std::string::npos) << right;
        rows.replace(rows.find(right), std::string(right).size(), wrong);
    }
    write("my.lex", rows);
    while (!lines.at(i).starts_with("With a wrong code")) ++i;
    const Ended run = guanxi({"lexicon", "check", "my.lex"});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.out, block(lines, i + 1));
}

}  // namespace
}  // namespace guanxi
