#include "output/prose.hpp"

#include <gtest/gtest.h>

#include "output/text_width.hpp"

namespace guanxi {
namespace {

TEST(Prose, CountsOneAndMany) {
    EXPECT_EQ(count_of(1, "article", "articles"), "1 article");
    EXPECT_EQ(count_of(0, NodeKind::country), "0 countries");
    EXPECT_EQ(plural_of("node"), "nodes");
}

TEST(Prose, ListsItemsAndHowManyMoreThereAre) {
    EXPECT_EQ(list_of({}), "");
    EXPECT_EQ(list_of({"A"}), "A");
    EXPECT_EQ(list_of({"A", "B", "C"}), "A, B and C");
    EXPECT_EQ(list_of({"A", "B", "C", "D"}, 2), "A, B and 2 more");
    EXPECT_EQ(list_of({"A", "B"}, 2), "A and B");
    EXPECT_EQ(list_of({"A", "B"}, 0), "A and B");
}

TEST(Prose, LinesAreNoWiderThanATerminalAlsoInChinese) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "吉尔吉斯斯坦, ";
    const std::string lines = wrapped("    ties: ", text);
    std::size_t count = 0;
    for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1, ++count) {
        const std::string line = lines.substr(at, lines.find('\n', at) - at);
        EXPECT_LE(text_columns(line), 100);
        EXPECT_TRUE(line.starts_with(count == 0 ? "    ties: 吉" : "          吉")) << line;
    }
    EXPECT_EQ(count, 7u);
    EXPECT_EQ(wrapped("  ", std::string(200, 'x')), "  " + std::string(200, 'x') + "\n");
    EXPECT_EQ(wrapped("- ", ""), "- \n");
}

}  // namespace
}  // namespace guanxi
