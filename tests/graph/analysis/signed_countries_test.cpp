#include "graph/analysis/signed_countries.hpp"

#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/analysis/graphs.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using testing::GraphMaker;
using ::testing::IsEmpty;
using ::testing::Optional;

TEST(SignedCountries, of_an_empty_graph_are_nothing) {
    EXPECT_THAT(signed_countries(RelationshipGraph()).ties, IsEmpty());
    EXPECT_EQ(signed_countries(RelationshipGraph()).hostile_ties(), 0u);
}

TEST(SignedCountries, are_tied_by_support_less_opposition_also_of_their_leaders) {
    const SignedCountries sides = signed_countries(GraphMaker()
                                                       .leader("leader:a", "country:AAA")
                                                       .edge("supports", "leader:a", "country:BBB", 3)
                                                       .edge("opposes", "country:BBB", "country:AAA", 1)
                                                       .edge("attacks", "country:CCC", "country:AAA", 2)
                                                       .make());
    EXPECT_THAT(sides.ties, ElementsAre(SignedTie{0, 2, -2}, SignedTie{0, 1, 2}));
    EXPECT_EQ(sides.hostile_ties(), 1u);
}

TEST(SignedCountries, take_no_side_by_meeting_sharing_or_what_is_denied) {
    const SignedCountries sides = signed_countries(GraphMaker()
                                                       .leader("leader:a", "country:AAA")
                                                       .leader("leader:b", "country:BBB")
                                                       .node("country:AAA")
                                                       .node("country:BBB")
                                                       .edge("met", "leader:a", "leader:b", 3)
                                                       .edge("party_to", "country:AAA", "agreement:x")
                                                       .edge("party_to", "country:BBB", "agreement:x")
                                                       .edge("opposes", "country:AAA", "country:BBB", 1, Status::denied)
                                                       .make());
    EXPECT_THAT(sides.ties, IsEmpty());
}

TEST(SignedCountries, name_frustrated_triangles_and_camps_of_the_divided) {
    const SignedCountries sides = signed_countries(GraphMaker()
                                                       .edge("opposes", "country:AAA", "country:BBB")
                                                       .edge("supports", "country:AAA", "country:CCC", 2)
                                                       .edge("supports", "country:BBB", "country:CCC", 2)
                                                       .edge("aids", "country:DDD", "country:EEE")
                                                       .make());
    EXPECT_EQ(sides.balance.frustrated_triangles, 1u);
    EXPECT_THAT(sides.frustrated, ElementsAre(ElementsAre(0, 1, 2)));
    EXPECT_THAT(sides.camp, ElementsAre(Optional(0), Optional(0), Optional(0), std::nullopt, std::nullopt));
}

}  // namespace
}  // namespace guanxi
