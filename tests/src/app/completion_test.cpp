// Asks real shells what they would complete, and compares with what --help says.

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/app/child_process.hpp"
#include "src/app/command_table.hpp"
#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using Completion = testing_app::Program;
using Words = std::set<std::string>;

bool has(const std::string& program) { return run_child({program, "--version"}, {}).was_found; }

std::vector<std::string> words_of_command(const std::string& command) {
    std::istringstream in(command);
    return {std::istream_iterator<std::string>(in), {}};
}

/// The options that a command's --help names.
Words options_in(const std::string& help) {
    static const std::regex kOption("(^|,)\\s*(--?[A-Za-z][A-Za-z-]*)");
    Words options;
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("  -")) continue;
        const std::string names = line.substr(0, line.find(' ', 2));
        for (std::sregex_iterator at(names.begin(), names.end(), kOption), end; at != end; ++at)
            options.insert((*at)[2]);
    }
    return options;
}

/// The lines that a shell's script writes.
Words lines_of(const std::vector<std::string>& script) {
    const ChildResult result = run_child(script, {});
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_THAT(result.err, IsEmpty());
    Words lines;
    std::istringstream in(result.out);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty()) lines.insert(line.substr(0, line.find('\t')));
    }
    return lines;
}

/// What bash completes of the last of the words, in a folder.
Words bash_completes(const std::vector<std::string>& words, const std::string& folder = ".") {
    std::vector<std::string> script{"bash", "-c",
                                    "source " GUANXI_MANUAL_FOLDER
                                    "/guanxi.bash; cd \"$0\"; COMP_WORDS=(guanxi \"$@\"); COMP_CWORD=$#; _guanxi; "
                                    "printf '%s\\n' \"${COMPREPLY[@]}\"",
                                    folder};
    script.insert(script.end(), words.begin(), words.end());
    return lines_of(script);
}

Words fish_completes(const std::string& line) {
    return lines_of(
        {"fish", "--no-config", "-c", "source " GUANXI_MANUAL_FOLDER "/guanxi.fish; complete -C '" + line + "'"});
}

/// What zsh shows and puts into the line when Tab is pressed behind it.
std::string zsh_shows(const std::string& line) {
    static const char* const kScript = R"(zmodload zsh/zpty
zpty z 'TERM=dumb zsh -f -i'
zpty -w z "PROMPT=; stty rows 300 cols 200; LISTMAX=1000; unsetopt zle_bracketed_paste; setopt no_beep
fpath=(')" GUANXI_MANUAL_FOLDER R"(' \$fpath); autoload -Uz compinit; compinit -u -D; print rea''dy"
while zpty -r z line; do [[ $line == *ready* ]] && break; done
zpty -w z "$1"$'\t\C-aprint -r -- \C-e; print e""nd'
while zpty -r z line; do print -r -- "$line"; [[ $line == end* ]] && break; done)";
    const ChildResult result = run_child({"zsh", "-f", "-c", kScript, "zsh", line}, {});
    EXPECT_EQ(result.code, 0) << result.err;
    return result.out;
}

TEST_F(Completion, OfBashKnowsTheOptionsOfEveryHelp) {
    if (!has("bash")) GTEST_SKIP() << "bash is not installed";
    for (const CommandRow& command : command_table()) {
        std::vector<std::string> words = words_of_command(command.name);
        words.emplace_back("--help");
        const Words expected = options_in(guanxi(words).out);
        ASSERT_THAT(expected, Contains("--help"));
        words.back() = "-";
        EXPECT_EQ(bash_completes(words), expected) << command.name;
    }
}

TEST_F(Completion, OfBashKnowsWhatOptionsTake) {
    if (!has("bash")) GTEST_SKIP() << "bash is not installed";
    write("page one.txt", "");
    EXPECT_THAT(bash_completes({"dr"}), ElementsAre("draw"));
    EXPECT_THAT(bash_completes({"lexicon", ""}), ElementsAre("check", "list"));
    EXPECT_THAT(bash_completes({"lexicon", "list", "co"}), ElementsAre("country"));
    EXPECT_THAT(bash_completes({"draw", "a.txt", "--layout", "ra"}), ElementsAre("radial"));
    EXPECT_THAT(bash_completes({"draw", "--format", "=", "p"}), ElementsAre("pdf", "png"));
    EXPECT_THAT(bash_completes({"draw", "--theme", "="}), ElementsAre("dark", "light"));
    EXPECT_THAT(bash_completes({"draw", "--kinds", "country,le"}), ElementsAre("country,leader"));
    EXPECT_THAT(bash_completes({"draw", "pag"}, path("")), ElementsAre("page one.txt"));
    EXPECT_THAT(bash_completes({"export", "a.txt", "-o", "pag"}, path("")), ElementsAre("page one.txt"));
    EXPECT_THAT(bash_completes({"draw", "--title", "pag"}, path("")), IsEmpty());
}

TEST_F(Completion, OfFishKnowsTheOptionsOfEveryHelp) {
    if (!has("fish")) GTEST_SKIP() << "fish is not installed";
    for (const CommandRow& command : command_table()) {
        std::vector<std::string> words = words_of_command(command.name);
        words.emplace_back("--help");
        Words expected = options_in(guanxi(words).out);
        std::erase_if(expected, [](const std::string& name) { return !name.starts_with("--"); });
        EXPECT_EQ(fish_completes("guanxi " + command.name + " --"), expected) << command.name;
    }
    EXPECT_THAT(fish_completes("guanxi draw --layout ra"), ElementsAre("radial"));
    EXPECT_THAT(fish_completes("guanxi draw --kinds country,le"), ElementsAre("country,leader"));
    EXPECT_THAT(fish_completes("guanxi lexicon list co"), ElementsAre("country"));
}

TEST_F(Completion, OfZshKnowsTheOptionsOfEveryHelp) {
    if (!has("zsh")) GTEST_SKIP() << "zsh is not installed";
    for (const CommandRow& command : command_table()) {
        std::vector<std::string> words = words_of_command(command.name);
        words.emplace_back("--help");
        const std::string shown = zsh_shows("guanxi " + command.name + " --");
        for (const std::string& option : options_in(guanxi(words).out)) {
            if (!option.starts_with("--")) continue;
            EXPECT_THAT(shown, testing::HasSubstr(option)) << command.name;
        }
    }
    EXPECT_THAT(zsh_shows("guanxi draw --layout ra"), testing::HasSubstr("radial"));
    EXPECT_THAT(zsh_shows("guanxi lexicon list co"), testing::HasSubstr("country"));
}

}  // namespace
}  // namespace guanxi
