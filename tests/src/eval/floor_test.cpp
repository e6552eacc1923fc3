#include "src/eval/floor.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Edges: precision 0.75, recall 0.6; nodes: all right; attributes 1 of 2; evidence 9 of 10.
Score example() {
    Score score;
    score.nodes["leader"] = {4, 0, 0};
    score.edges["met"] = {2, 0, 1};
    score.edges["signed"] = {1, 2, 0};
    score.attributes[{"edge", "date"}] = {1, 2};
    score.evidence = {9, 10};
    return score;
}

std::vector<std::string> short_of(const std::vector<std::string>& texts) {
    std::vector<Floor> floors;
    for (const std::string& text : texts) floors.push_back(parse_floor(text));
    return shortfalls(example(), floors);
}

TEST(Floor, HoldsWhereAFigureIsNotLower) {
    EXPECT_THAT(short_of({"nodes=1", "edges.precision=0.75", "edges.recall=0.6", "met.recall=1", "signed.precision=1",
                          "attributes=0.5", "evidence=0.9", "visited=1"}),
                IsEmpty())
        << "a kind that nobody named is as it should be";
}

TEST(Floor, NamesEachFigureThatFallsShort) {
    EXPECT_THAT(
        short_of({"edges=0.7", "edges.precision=0.8", "signed=0.6", "leader.f1=1", "evidence=1"}),
        ElementsAre("edges 0.667 < 0.7", "edges.precision 0.750 < 0.8", "signed 0.500 < 0.6", "evidence 0.900 < 1"));
}

TEST(Floor, IsRefusedWithWhatIsExpected) {
    for (const char* const text : {"speed=1", "edges.beauty=1", "attributes.recall=1", "=1", ""}) {
        try {
            parse_floor(text);
            ADD_FAILURE() << text;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::usage);
            EXPECT_THAT(error.what(), HasSubstr("unknown figure")) << text;
        }
    }
    for (const char* const text :
         {"edges", "edges=", "edges=high", "edges=1.5", "edges=-0.1", "edges=0.5x", "edges=nan"}) {
        try {
            parse_floor(text);
            ADD_FAILURE() << text;
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr("expected a number from 0 to 1, as in edges=0.85")) << text;
        }
    }
}

}  // namespace
}  // namespace guanxi
