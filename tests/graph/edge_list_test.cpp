#include "graph/edge_list.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What is wrong with a text, with its place; "" if nothing.
std::string fault_of(std::string_view text) {
    try {
        parse_edge_list(text, "list");
        return "";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::format);
        return describe(error);
    }
}

TEST(EdgeList, numbers_the_vertices_that_occur_in_ascending_order) {
    const EdgeList edges = parse_edge_list("7 3\n3 100\n", "list");
    EXPECT_THAT(edges.ids, ElementsAre(3, 7, 100));
    EXPECT_THAT(edges.from, ElementsAre(1, 0));
    EXPECT_THAT(edges.to, ElementsAre(0, 2));
    EXPECT_THAT(edges.weights, IsEmpty());
    EXPECT_EQ(to_network(edges), make_network(3, {{0, 1, 1.0}, {0, 2, 1.0}}));
    EXPECT_EQ(to_directed_network(edges), make_directed_network(3, {{1, 0, 1.0}, {0, 2, 1.0}}));
}

TEST(EdgeList, takes_blanks_tabs_commas_and_comments_and_any_line_ends) {
    const EdgeList edges = parse_edge_list("# a comment\n% another\n\n  1\t2\r\n2,3\n3;4  \n4 , 5", "list");
    EXPECT_THAT(edges.ids, ElementsAre(1, 2, 3, 4, 5));
    EXPECT_EQ(edges.from.size(), 4u);
}

TEST(EdgeList, reads_weights_and_takes_1_where_there_is_none) {
    EXPECT_THAT(parse_edge_list("0 1\n1 2 2.5\n2 0\n0 2 1e-3\n", "list").weights, ElementsAre(1.0, 2.5, 1.0, 1e-3));
}

TEST(EdgeList, of_an_empty_text_is_empty) {
    EXPECT_EQ(parse_edge_list("", "list").node_count(), 0u);
    EXPECT_EQ(to_network(parse_edge_list("# nothing\n", "list")).node_count(), 0u);
}

TEST(EdgeList, reads_numbers_of_all_lengths) {
    std::string text;
    std::vector<std::uint64_t> expected;
    for (std::uint64_t number = 1; number < 200'000'000'000'000'000; number = number * 10 + 7) {
        text += std::to_string(number) + " " + std::to_string(number) + "\n";
        expected.push_back(number);
    }
    EXPECT_EQ(parse_edge_list(text, "list").ids, expected);
}

TEST(EdgeList, drops_loops_and_sums_parallel_lines_when_it_becomes_a_network) {
    EXPECT_EQ(to_network(parse_edge_list("0 0 3\n0 1 1\n1 0 2\n", "list")), make_network(2, {{0, 1, 3.0}}));
}

TEST(EdgeList, refuses_what_is_no_edge_and_tells_the_line) {
    EXPECT_EQ(fault_of("0 1\na b\n"), "list: line 2: expected two node numbers and perhaps a weight, found \"a b\"");
    EXPECT_NE(fault_of("0 1\n\n5\n").find("line 3"), std::string::npos);
    EXPECT_NE(fault_of("5 "), "");
    EXPECT_NE(fault_of("0 1x\n"), "");
    EXPECT_NE(fault_of("0x 1\n"), "");
    EXPECT_NE(fault_of("-1 2\n"), "");
    EXPECT_NE(fault_of("1.5 2\n"), "");
    EXPECT_NE(fault_of("0 1 heavy\n"), "");
    EXPECT_NE(fault_of("0 1 2 3\n"), "");
    EXPECT_NE(fault_of("0 99999999999999999999\n"), "");
    EXPECT_NE(fault_of(std::string("0 1\n0 \0 1\n", 10)), "");
}

TEST(EdgeList, refuses_weights_that_are_not_positive_and_finite) {
    EXPECT_EQ(fault_of("0 1 -2\n"), "list: line 1: the weight -2 is not positive and finite");
    for (const char* weight : {"0", "inf", "nan", "1e999", "-inf"}) {
        EXPECT_NE(fault_of(std::string("0 1 ") + weight + "\n"), "") << weight;
    }
}

TEST(EdgeList, is_read_from_a_file) {
    const auto path = std::filesystem::temp_directory_path() / "guanxi_edge_list_test.txt";
    std::ofstream(path) << "1 2\n2 3";
    EXPECT_THAT(read_edge_list(path).ids, ElementsAre(1, 2, 3));
    std::filesystem::remove(path);
    EXPECT_THROW(read_edge_list(path), Error);
}

}  // namespace
}  // namespace guanxi
