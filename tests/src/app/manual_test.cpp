#include "src/app/manual.hpp"

#include <map>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "src/app/child_process.hpp"
#include "src/app/command_line.hpp"

// The manual pages as they are made from the table of options, read by the programs that show them.

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// A page as a terminal shows it, without its bold and its line breaks.
std::string shown(const std::string& page) {
    const std::string path = std::string(GUANXI_MANUAL_FOLDER) + "/" + page;
    return run_child({"groff", "-man", "-Kutf8", "-Tutf8", "-P-bcou", "-rLL=2000n", path}, {}).out;
}

TEST(Manual, PagesAreFormattedWithoutAWarning) {
    if (!run_child({"groff", "--version"}, {}).was_found) GTEST_SKIP() << "groff is not installed";
    for (const ManualPage& page : manual_pages(command_table(), version())) {
        const std::string path = std::string(GUANXI_MANUAL_FOLDER) + "/" + page.name;
        const ChildResult result = run_child({"groff", "-man", "-ww", "-Kutf8", "-Tutf8", path}, {});
        EXPECT_EQ(result.code, 0) << page.name;
        EXPECT_THAT(result.err, IsEmpty()) << page.name;
    }
}

TEST(Manual, PagesNameEveryCommandAndOption) {
    if (!run_child({"groff", "--version"}, {}).was_found) GTEST_SKIP() << "groff is not installed";
    std::map<std::string, std::string> pages;
    for (const CommandRow& command : command_table()) {
        const std::string outer = command.name.substr(0, command.name.find(' '));
        const std::string name = outer.empty() ? "guanxi.1" : "guanxi-" + outer + ".1";
        if (!pages.contains(name)) pages[name] = shown(name);
        EXPECT_THAT(pages[name], HasSubstr("guanxi " + command.name)) << name;
        for (const OptionRow& option : command.options) {
            for (const std::string& each : option.names) EXPECT_THAT(pages[name], HasSubstr(each)) << name;
            for (const std::string& word : option.words) EXPECT_THAT(pages[name], HasSubstr(word)) << name;
        }
    }
    EXPECT_THAT(pages["guanxi.1"], HasSubstr("130"));
}

TEST(Manual, ExamplesAreCommandLines) {
    for (const ManualText& text : manual_texts()) {
        ASSERT_FALSE(text.examples.empty()) << text.command;
        for (const ManualExample& example : text.examples) {
            std::istringstream in{std::string(example.command)};
            std::vector<std::string> words{std::istream_iterator<std::string>(in), {}};
            std::vector<char*> argv;
            for (std::string& word : words) argv.push_back(word.data());
            EXPECT_NO_THROW({
                const auto read = read_command_line(static_cast<int>(argv.size()), argv.data());
                EXPECT_TRUE(std::holds_alternative<Settings>(read)) << example.command;
            }) << example.command;
        }
    }
}

}  // namespace
}  // namespace guanxi
