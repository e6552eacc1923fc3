#include "graph/named_edge_list.hpp"

#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"

namespace guanxi {
namespace {

using ::testing::HasSubstr;

/// "a>b 1, b>c 2": the arcs of an edge list under their names, or what is wrong with it.
std::string parsed(std::string_view text) {
    try {
        const NamedNetwork network = parse_named_edge_list(text, "list");
        std::string arcs;
        for (const Arc& arc : arcs_of(*network.directed))
            arcs += fmt::format("{}{}>{} {:g}", arcs.empty() ? "" : ", ", network.vertices[arc.from].id,
                                network.vertices[arc.to].id, arc.weight);
        return arcs;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::format);
        return describe(error);
    }
}

TEST(NamedEdgeList, holds_numbers_or_names) {
    struct Case {
        const char* text;
        const char* arcs;
    };
    const Case cases[] = {
        {"1 2\n10 2 0.5\n", "1>2 1, 10>2 0.5"},
        {"# a note\nb c\n\na b 2\n", "a>b 2, b>c 1"},
        {"中国\t塔吉克斯坦\t3\n塔吉克斯坦\t匈牙利\n", "中国>塔吉克斯坦 3, 塔吉克斯坦>匈牙利 1"},
        {"New York,Paris\nParis, New York ,4", "New York>Paris 1, Paris>New York 4"},
        {"\"Korea, Republic of\",\"the \"\"North\"\"\",2\n", "Korea, Republic of>the \"North\" 2"},
        {"a;b;2\r\nb;c;1\r\n", "a>b 2, b>c 1"},
        {"Id,Source,Label,Target,Weight\n1,a,x,b,2\n2,b,y,c,\n", "a>b 2, b>c 1"},
        {"source,target\n3,1\n", "3>1 1"},
        {"a b\na b 2\na a\n", "a>b 3"},
        {"1 2\nx 2\n", "1>2 1, x>2 1"},
        {"", ""},
        {"# nothing\n", ""},
    };
    for (const Case& item : cases) EXPECT_EQ(parsed(item.text), item.arcs) << item.text;
}

TEST(NamedEdgeList, names_the_line_of_a_fault) {
    EXPECT_THAT(parsed("a b\nc\n"), HasSubstr("list: line 2: expected two names"));
    EXPECT_THAT(parsed("a,b\n,c\n"), HasSubstr("list: line 2: expected two names"));
    EXPECT_THAT(parsed("a,b,1,2\n"), HasSubstr("list: line 1: expected two names and perhaps a weight, found 4"));
    EXPECT_THAT(parsed("a b -1\n"), HasSubstr("list: line 1: the weight \"-1\""));
    EXPECT_THAT(parsed("a b inf\n"), HasSubstr("the weight \"inf\""));
    EXPECT_THAT(parsed("a b x\n"), HasSubstr("the weight \"x\""));
    EXPECT_THAT(parsed("1 2 1e308\n1 2 1e308\n"), HasSubstr("list: the weights of parallel ties add up to infinity"));
    EXPECT_THAT(parsed("a b 1e308\na b 1e308\n"), HasSubstr("list: the weights of parallel ties add up to infinity"));
    EXPECT_THAT(parsed("\"a,b\n"), HasSubstr("list: line 1: a quote does not end"));
    EXPECT_THAT(parsed("\"a\"b,c\n"), HasSubstr("list: line 1: text follows"));
    EXPECT_THAT(parsed("source,target,weight\na,b,0\n"), HasSubstr("list: line 2: the weight \"0\""));
}

TEST(NamedEdgeList, is_told_from_an_article) {
    EXPECT_TRUE(looks_like_edge_list("# Nodes: 2\n0\t1\n"));
    EXPECT_TRUE(looks_like_edge_list("1,2,0.5\r\n"));
    for (const char* const text : {"", "# x\n", "2025年6月17日\n", "a b\n", "1 2\nThe president\n", "2025-06-17\n"})
        EXPECT_FALSE(looks_like_edge_list(text)) << text;
}

}  // namespace
}  // namespace guanxi
