#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "output/escape.hpp"
#include "output/flat_graph.hpp"

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;

std::string refusal(const std::string& nodes, const std::string& edges = "Source,Target\n") {
    try {
        read_graph_csv({nodes, "n"}, {edges, "e"});
    } catch (const Error& error) {
        return describe(error);
    }
    return "taken";
}

TEST(GraphCsv, ReadsQuotesLineBreaksAndColumnsInAnyOrder) {
    const FlatGraph graph =
        read_graph_csv({"\xEF\xBB\xBFLabel,Id,note\r\n\"say \"\"hi\"\", 你好\",a,\"two\r\nlines\"\r\n\r\n,b,\r\n", "n"},
                       {"Target,Source,Type,Weight\nb,a,Undirected,2.5\na,b,,", "e"});
    ASSERT_EQ(graph.nodes.size(), 2U);
    EXPECT_EQ(graph.nodes[0].id, "a");
    EXPECT_THAT(graph.nodes[0].values, ElementsAre(Pair("label", "say \"hi\", 你好"), Pair("note", "two\r\nlines")));
    EXPECT_EQ(graph.nodes[1].line, 5U);
    ASSERT_EQ(graph.edges.size(), 2U);
    EXPECT_EQ(graph.edges[0], (FlatEdge{"a", "b", false, {{"weight", "2.5"}}, 2}));
    EXPECT_EQ(graph.edges[1], (FlatEdge{"b", "a", true, {}, 3}));
}

TEST(GraphCsv, ThatIsFaultyIsRefusedWithItsLine) {
    const std::vector<std::pair<std::string, std::string>> nodes{
        {"", "n: line 1: the table is empty"},
        {"Label\na\n", "n: line 1: no column is called \"Id\""},
        {"Id,x,x\n", "n: line 1: two columns are called \"x\""},
        {"Id,Label\na\n", "n: line 2: the row has 1 cells; expected 2"},
        {"Id\na,b\n", "n: line 2: the row has 2 cells; expected 1"},
        {"Id,Label\n,x\n", "n: line 2: the node has no id"},
        {"Id\na\n\na\n", "n: line 4: the node \"a\" comes twice"},
        {"Id\n\"a\n", "n: line 2: the quotes of a cell do not close"},
        {"Id\n\"a\nb\"c\n", "n: line 3: text behind the quotes of a cell"},
        {"Id\na\"b\n", "n: line 2: a quotation mark within a cell"},
        {"Id\na\n\xFF\n", "n: line 3: the table is not UTF-8"},
    };
    for (const auto& [table, message] : nodes) EXPECT_THAT(refusal(table), HasSubstr(message)) << table;
    EXPECT_THAT(refusal("Id\na\n", "Source\na\n"), HasSubstr("e: line 1: no column is called \"Target\""));
    EXPECT_THAT(refusal("Id\na\n", "Source,Target\na,b\n"), HasSubstr("e: line 2: the edge from \"a\" to \"b\" leads"));
    EXPECT_THAT(refusal("Id\na\n", "Source,Target,Type\na,a,both\n"), HasSubstr("e: line 2: the type \"both\""));
}

TEST(CsvCellText, IsTheTextThatWasWritten) {
    for (const std::string text : {"=1+1", "'=1+1", "''@x", "'quoted'", "'", "＝全", "'－", "plain", "-1"}) {
        const std::string cell = csv_cell(text);
        EXPECT_EQ(csv_cell_text(cell), text);
        EXPECT_EQ(std::string("=+-@").find(cell.front()), std::string::npos) << cell;
    }
}

}  // namespace
}  // namespace guanxi
