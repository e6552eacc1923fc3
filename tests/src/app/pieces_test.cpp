#include "src/app/pieces.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

class PiecesTest : public testing_app::Program {
protected:
    /// "corpus 2: {…}" for every piece of these files.
    std::vector<std::string> pieces_of(const std::vector<std::string>& names) {
        std::vector<std::string> paths;
        for (const std::string& name : names) paths.push_back(path(name));
        Pieces pieces(paths);
        std::vector<std::string> all;
        while (const auto piece = pieces.next()) {
            static constexpr const char* kKinds[] = {"file", "corpus", "facts"};
            all.push_back(std::string(kKinds[static_cast<int>(piece->kind)]) + " " + std::to_string(piece->line) +
                          ": " + piece->bytes);
        }
        EXPECT_EQ(pieces.bytes_read(), pieces.size_in_bytes());
        return all;
    }
};

TEST_F(PiecesTest, OfACorpusAreItsLines) {
    write("corpus.jsonl", "\n{\"text\": \"a\"}\n\n{\"text\": \"b\"}\r\n{\"text\": \"c\"}\n");
    EXPECT_THAT(pieces_of({"corpus.jsonl"}), ElementsAre("corpus 2: {\"text\": \"a\"}", "corpus 4: {\"text\": \"b\"}\r",
                                                         "corpus 5: {\"text\": \"c\"}"));
}

TEST_F(PiecesTest, OfFactsAreTheirLines) {
    const std::string line = "{\"format\":\"guanxi-facts\",\"version\":1}";
    write("facts.jsonl", line + "\n" + line + "\n");
    EXPECT_THAT(pieces_of({"facts.jsonl"}), ElementsAre("facts 1: " + line, "facts 2: " + line));
}

TEST_F(PiecesTest, OfAnyOtherFileIsTheWholeFile) {
    const std::vector<std::string> texts{"一\n二\n",
                                         "\n\n",
                                         "\xEF\xBB\xBF{\n \"nodes\": []\n}\n",
                                         "{\"text\": \"alone\"}\n",
                                         "{\"graph\": {\"format\": \"guanxi-graph\"}}\n{}\n",
                                         "{草案}：一\n二\n"};
    std::vector<std::string> names;
    std::vector<std::string> expected;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        names.push_back(std::to_string(i) + ".txt");
        write(names.back(), texts[i]);
        expected.push_back("file 0: " + texts[i]);
    }
    EXPECT_EQ(pieces_of(names), expected);
}

TEST_F(PiecesTest, OfAFileThatCannotBeReadSayWhyAndTheNextIsStillRead) {
    write("page.txt", "一\n");
    Pieces pieces({path("missing.txt"), path("page.txt")});
    const auto first = pieces.next();
    ASSERT_TRUE(first);
    ASSERT_THAT(first->faults, SizeIs(1));
    EXPECT_THAT(first->faults.front().place, HasSubstr("missing.txt"));
    const auto second = pieces.next();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->bytes, "一\n");
    EXPECT_FALSE(pieces.next());
}

}  // namespace
}  // namespace guanxi
