// Does what the guides in docs/ tell a newcomer to do, in a folder that looks like the project's, and compares with
// what they promise.

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using testing_app::Ended;

/// A command of a page, and what stands under it.
struct Example {
    std::string command;
    std::string output;  ///< "…" stands for anything.
};

std::string text_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The indented lines that begin with "$ guanxi", each with the indented lines under it.
std::vector<Example> examples_of(const std::string& page) {
    std::vector<Example> examples;
    std::istringstream in(page);
    bool is_inside = false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("    $ guanxi ")) {
            examples.push_back({line.substr(6), {}});
            is_inside = true;
        } else if (is_inside && (line.empty() || line.starts_with("    "))) {
            examples.back().output += (line.empty() ? "" : line.substr(4)) + "\n";
        } else {
            is_inside = false;
        }
    }
    for (Example& example : examples) {
        while (example.output.ends_with("\n\n") || example.output == "\n") example.output.pop_back();
    }
    return examples;
}

/// The words of a command line; "…" keeps blanks.
std::vector<std::string> words(const std::string& line) {
    std::vector<std::string> all;
    std::istringstream in(line);
    for (std::string word; in >> std::quoted(word);) all.push_back(word);
    return all;
}

/// Whether a text is what was promised, where each "…" stands for any text.
bool keeps_promise(std::string_view text, std::string_view promise) {
    const std::string_view dots = "…";
    std::size_t at = 0;
    for (bool is_first = true;; is_first = false) {
        const std::size_t end = promise.find(dots);
        std::string_view piece = promise.substr(0, end);
        if (!is_first && piece.starts_with('\n')) piece.remove_prefix(1);  // of a line of dots alone
        if (end == std::string_view::npos)
            return is_first ? text == piece : text.ends_with(piece) && text.size() >= at + piece.size();
        const std::size_t found = text.find(piece, at);
        if (found == std::string_view::npos || (is_first && found != 0)) return false;
        at = found + piece.size();
        promise.remove_prefix(end + dots.size());
    }
}

class Guide : public testing_app::Program {
protected:
    /// The folders of the project that the pages speak of.
    void SetUp() override {
        Program::SetUp();
        for (const char* folder : {"docs/guide", "samples"}) {
            std::filesystem::create_directories(path(folder));
            std::filesystem::copy(std::string(GUANXI_SOURCE_DIR "/") + folder, path(folder));
        }
    }

    void run_page(const std::string& name, std::size_t least_examples) {
        const std::vector<Example> examples = examples_of(text_of(GUANXI_SOURCE_DIR "/docs/" + name));
        EXPECT_GE(examples.size(), least_examples);
        for (const Example& example : examples) {
            SCOPED_TRACE(name + ": " + example.command);
            std::vector<std::string> arguments = words(example.command);
            arguments.erase(arguments.begin());
            const Ended run = guanxi(arguments);
            EXPECT_EQ(run.code, 0) << run.err;
            EXPECT_TRUE(example.output.empty() || keeps_promise(run.out + run.err, example.output))
                << "promised:\n"
                << example.output << "came:\n"
                << run.out << run.err;
            for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
                if (arguments[i] != "-o" || !arguments[i + 1].ends_with(".svg")) continue;
                EXPECT_THAT(read(arguments[i + 1]), testing::HasSubstr("class=\"node country"));
            }
        }
    }
};

TEST_F(Guide, LeadsFromAnArticleToADiagram) { run_page("guide.md", 6); }

TEST_F(Guide, TheGalleryIsMadeByItsCommands) { run_page("gallery.md", 10); }

TEST_F(Guide, QuotesItsArticlesAsTheyAre) {
    const std::string guide = text_of(GUANXI_SOURCE_DIR "/docs/guide.md");
    std::istringstream article(text_of(GUANXI_SOURCE_DIR "/docs/guide/brasilia.txt"));
    for (std::string line; std::getline(article, line);) EXPECT_THAT(guide, testing::HasSubstr("\n> " + line));
}

TEST(GuideExamples, AreReadWithTheirOutput) {
    const std::vector<Example> examples =
        examples_of("text\n\n    $ guanxi a \"b c\"\n    out\n\n    more\n\nend\n    x\n");
    ASSERT_EQ(examples.size(), 1U);
    EXPECT_THAT(words(examples[0].command), testing::ElementsAre("guanxi", "a", "b c"));
    EXPECT_EQ(examples[0].output, "out\n\nmore\n");
}

TEST(GuideExamples, DotsStandForAnything) {
    EXPECT_TRUE(keeps_promise("one\ntwo\nthree\n", "one\n…\nthree\n"));
    EXPECT_TRUE(keeps_promise("confidence 0.94\nx\n", "confidence …\nx\n"));
    EXPECT_TRUE(keeps_promise("one\ntwo\n", "one\n…\n"));
    EXPECT_FALSE(keeps_promise("one\ntwo\n", "one\n"));
    EXPECT_FALSE(keeps_promise("zero\none\n", "one\n"));
    EXPECT_FALSE(keeps_promise("one\ntwo\n", "one\n…\nthree\n"));
    EXPECT_FALSE(keeps_promise("one\ntwo\nthree\n", "one\n…\ntwo\n"));
}

}  // namespace
}  // namespace guanxi
