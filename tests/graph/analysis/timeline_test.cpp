#include "graph/analysis/timeline.hpp"

#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/analysis/graphs.hpp"

namespace guanxi {
namespace {

using testing::GraphMaker;
using ::testing::IsEmpty;

constexpr Status kReported = Status::reported;

/// "2023: 2 sentences, 2 countries, 1 ties, 1 new, AAA BBB; …", with a star after slices that are ahead.
std::string slices(const Timeline& timeline) {
    std::string text;
    for (const TimeSlice& slice : timeline.slices) {
        text += fmt::format("{}{}{}: {} sentences, {} countries, {} ties, {} new", text.empty() ? "" : "; ",
                            to_string(slice.date), slice.is_ahead ? "*" : "", slice.statements, slice.countries,
                            slice.ties, slice.new_ties);
        for (const NamedVertex& vertex : slice.busiest) text += ' ' + vertex.id.substr(8);
    }
    return text;
}

GraphMaker three_years() {
    return GraphMaker()
        .published("2024-06-18")
        .edge("supports", "country:AAA", "country:BBB", 2, kReported, {2022, 3, 1})
        .edge("supports", "country:AAA", "country:CCC", 1, kReported, {2023, 0, 0})
        .edge("aids", "country:AAA", "country:BBB", 3, kReported, {2023, 5, 0})
        .edge("cooperates_with", "country:BBB", "country:CCC", 1)
        .edge("visited", "leader:x", "country:CCC", 1, Status::planned, {2025, 1, 0});
}

TEST(Timeline, of_an_empty_graph_has_no_slices) {
    EXPECT_THAT(timeline(RelationshipGraph(), LabelLanguage::zh).slices, IsEmpty());
    EXPECT_FALSE(timeline(RelationshipGraph(), LabelLanguage::zh).change.has_value());
}

TEST(Timeline, goes_by_years_where_there_are_three) {
    const Timeline found = timeline(three_years().make(), LabelLanguage::zh);
    EXPECT_EQ(
        slices(found),
        "2022: 2 sentences, 2 countries, 1 ties, 1 new AAA BBB; 2023: 4 sentences, 3 countries, 2 ties, 1 new "
        "AAA; 2024: 1 sentences, 2 countries, 1 ties, 1 new BBB CCC; 2025*: 1 sentences, 1 countries, 0 ties, 0 new");
    EXPECT_EQ(found.undated, 0u);
}

TEST(Timeline, compares_the_last_slice_that_is_not_ahead_with_the_one_before) {
    const Timeline found = timeline(three_years().make(), LabelLanguage::zh);
    ASSERT_TRUE(found.change.has_value());
    EXPECT_EQ(to_string(found.before), "2023");
    EXPECT_EQ(to_string(found.now), "2024");
    EXPECT_EQ(found.change->new_ties.size(), 1u);
    EXPECT_EQ(found.change->vanished_ties.size(), 2u);
}

TEST(Timeline, goes_by_days_within_two_months_and_counts_what_is_dated_less_closely) {
    const Timeline found = timeline(GraphMaker()
                                        .published("2024-06-18")
                                        .edge("supports", "country:AAA", "country:BBB", 1, kReported, {2024, 6, 17})
                                        .edge("supports", "country:BBB", "country:AAA", 1)
                                        .edge("aids", "country:AAA", "country:BBB", 2, kReported, {2024, 5, 0})
                                        .make(),
                                    LabelLanguage::zh);
    EXPECT_EQ(slices(found),
              "2024-06-17: 1 sentences, 2 countries, 1 ties, 1 new AAA BBB; 2024-06-18: 1 sentences, 2 countries, 1 "
              "ties, 0 new AAA BBB");
    EXPECT_EQ(found.undated, 2u);
}

TEST(Timeline, knows_for_whom_a_leader_acts_from_other_days) {
    const Timeline found = timeline(GraphMaker()
                                        .published("2024-06-18")
                                        .edge("holds_office", "leader:a", "country:AAA")
                                        .edge("holds_office", "leader:b", "country:BBB")
                                        .edge("met", "leader:a", "leader:b", 1, kReported, {2024, 6, 16})
                                        .make(),
                                    LabelLanguage::zh);
    EXPECT_EQ(slices(found),
              "2024-06-16: 1 sentences, 2 countries, 1 ties, 1 new AAA BBB; 2024-06-18: 2 sentences, 2 countries, 0 "
              "ties, 0 new");
}

}  // namespace
}  // namespace guanxi
