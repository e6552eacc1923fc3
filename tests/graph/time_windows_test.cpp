#include "graph/time_windows.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/build.hpp"
#include "graph/day_range.hpp"
#include "tests/graph/dump_graph.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;
using testing::ElementsAre;
using testing::IsEmpty;

/// 甲 visits TJK on these days; an article of 1999 names his office.
RelationshipGraph visits_on(const std::vector<Date>& dates) {
    DocumentFacts facts{document("a", ""), {country("CHN"), country("TJK"), leader("甲", "CHN")}, {}};
    for (const Date& date : dates) {
        facts.relations.push_back(
            relation(EdgeKind::visited, leader_id("甲"), country_id("TJK"), 20 * facts.relations.size()));
        facts.relations.back().qualifiers.date = date;
    }
    DocumentFacts old{document("b", "1999-01-01"),
                      {country("CHN"), leader("甲", "CHN")},
                      {relation(EdgeKind::holds_office, leader_id("甲"), country_id("CHN"))}};
    normalize(facts);
    normalize(old);
    return build_graph(Facts({facts, old}));
}

TEST(Days, AreTheFirstAndTheLastThatADateMayMean) {
    EXPECT_EQ(first_day({2024, 0, 0}), (Date{2024, 1, 1}));
    EXPECT_EQ(last_day({2024, 0, 0}), (Date{2024, 12, 31}));
    EXPECT_EQ(first_day({2024, 2, 0}), (Date{2024, 2, 1}));
    EXPECT_EQ(last_day({2024, 2, 0}), (Date{2024, 2, 29}));
    EXPECT_EQ(last_day({2023, 2, 0}), (Date{2023, 2, 28}));
    EXPECT_EQ(first_day({2024, 5, 9}), (Date{2024, 5, 9}));
    EXPECT_EQ(last_day({2024, 5, 9}), (Date{2024, 5, 9}));
}

TEST(CalendarWindows, FollowEachOtherFromTheFirstStatementToTheLast) {
    const RelationshipGraph graph = visits_on({{2023, 11, 20}, {2024, 2, 3}});
    EXPECT_THAT(calendar_windows(graph, CalendarLength::year),
                ElementsAre(TimeWindow{{2023, 1, 1}, {2023, 12, 31}}, TimeWindow{{2024, 1, 1}, {2024, 12, 31}}));
    EXPECT_THAT(calendar_windows(graph, CalendarLength::quarter),
                ElementsAre(TimeWindow{{2023, 10, 1}, {2023, 12, 31}}, TimeWindow{{2024, 1, 1}, {2024, 3, 31}}));
    EXPECT_THAT(calendar_windows(graph, CalendarLength::month),
                ElementsAre(TimeWindow{{2023, 11, 1}, {2023, 11, 30}}, TimeWindow{{2023, 12, 1}, {2023, 12, 31}},
                            TimeWindow{{2024, 1, 1}, {2024, 1, 31}}, TimeWindow{{2024, 2, 1}, {2024, 2, 29}}));
}

TEST(EqualWindows, ShareTheDays) {
    const RelationshipGraph graph = visits_on({{2024, 1, 1}, {2024, 1, 10}});
    EXPECT_THAT(equal_windows(graph, 3),
                ElementsAre(TimeWindow{{2024, 1, 1}, {2024, 1, 3}}, TimeWindow{{2024, 1, 4}, {2024, 1, 6}},
                            TimeWindow{{2024, 1, 7}, {2024, 1, 10}}));
    EXPECT_EQ(equal_windows(graph, 500).size(), 10U) << "no window is shorter than a day";
    EXPECT_THAT(equal_windows(graph, 0), IsEmpty());
}

TEST(Windows, AreNoneWhereNothingIsDated) {
    EXPECT_THAT(calendar_windows(RelationshipGraph(), CalendarLength::year), IsEmpty());
    EXPECT_THAT(calendar_windows(visits_on({Date{}}), CalendarLength::year), IsEmpty());
    EXPECT_THAT(equal_windows(visits_on({{0, 5, 1}}), 4), IsEmpty());
}

TEST(PartIn, HoldsWhatIsStatedInTheWindowAndTheOfficesOfWhoActs) {
    const RelationshipGraph graph = visits_on({{2023, 11, 20}, {2024, 2, 3}, {2024, 0, 0}});
    EXPECT_EQ(dump_edges(part_in(graph, {{2024, 2, 1}, {2024, 2, 29}})),
              "holds_office leader:甲 country:CHN 1\nvisited leader:甲 country:TJK 1\n");
    EXPECT_EQ(part_in(graph, {{2024, 3, 1}, {2024, 3, 31}}).node_count(), 0U);
}

TEST(CountStatements, CountsEachOnceOrAsOutside) {
    const RelationshipGraph graph =
        visits_on({{2023, 11, 20}, {2023, 11, 30}, {2023, 11, 0}, {2024, 2, 3}, {2024, 0, 0}, Date{}, {0, 2, 3}});
    const auto months = calendar_windows(graph, CalendarLength::month);
    const WindowCounts counts = count_statements(graph, months);
    ASSERT_EQ(months.size(), 14U) << "to the end of 2024, which one statement is dated by";
    EXPECT_EQ(counts.inside[0], 3U);
    EXPECT_EQ(counts.inside[1], 0U);
    EXPECT_EQ(counts.inside[3], 1U);
    EXPECT_EQ(counts.outside, 3U);
    for (std::size_t i = 0; i < months.size(); ++i) {
        const RelationshipGraph part = part_in(graph, months[i]);
        std::size_t statements = 0;
        for (const EdgeRef& ref : part.edges())
            statements += part.edge(ref).kind == EdgeKind::visited ? part.edge(ref).evidence.size() : 0;
        EXPECT_EQ(statements, counts.inside[i]) << i;
    }
}

}  // namespace
}  // namespace guanxi
