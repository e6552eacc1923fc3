#include "graph/projection.hpp"

#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/analysis/graphs.hpp"

namespace guanxi {
namespace {

using testing::GraphMaker;

/// The ties of a graph's projection as text: "CHN-TJK 2, CHN-USA 0.5", in the order of the countries.
std::string projected(const GraphMaker& maker) {
    const RelationshipGraph graph = maker.make();
    const CountryProjection projection = project_to_countries(graph);
    std::string text;
    for (const Tie& tie : ties_of(projection.network)) {
        text +=
            fmt::format("{}{}-{} {:g}", text.empty() ? "" : ", ", key_of(graph.node(projection.countries[tie.a]).id),
                        key_of(graph.node(projection.countries[tie.b]).id), tie.weight);
    }
    return text;
}

/// Two leaders with known homes.
GraphMaker two_leaders() {
    return GraphMaker()
        .node("country:CHN")
        .node("country:TJK")
        .leader("leader:习近平", "country:CHN")
        .leader("leader:拉赫蒙", "country:TJK");
}

TEST(Projection, of_an_empty_graph_is_empty) {
    EXPECT_EQ(project_to_countries(RelationshipGraph()).network.node_count(), 0u);
}

TEST(Projection, has_every_country_and_nothing_else) {
    const RelationshipGraph graph =
        GraphMaker().node("agreement:x").node("country:TJK").node("leader:习近平").node("country:CHN").make();
    const CountryProjection projection = project_to_countries(graph);
    ASSERT_EQ(projection.countries.size(), 2u);
    EXPECT_EQ(graph.node(projection.countries[0]).id.value, "country:CHN");
    EXPECT_EQ(graph.node(projection.countries[1]).id.value, "country:TJK");
    EXPECT_EQ(projection.network, make_network(2, {}));
}

TEST(Projection, counts_edges_between_countries_by_their_weight) {
    EXPECT_EQ(projected(GraphMaker()
                            .edge("cooperates_with", "country:CHN", "country:TJK", 3)
                            .edge("supports", "country:TJK", "country:CHN", 2)
                            .edge("aids", "country:CHN", "country:TJK")),
              "CHN-TJK 6");
}

TEST(Projection, counts_hostile_edges_as_dealings) {
    EXPECT_EQ(projected(GraphMaker()
                            .edge("opposes", "country:CHN", "country:USA", 2)
                            .edge("attacks", "country:RUS", "country:UKR", 5)),
              "CHN-USA 2, RUS-UKR 5");
}

TEST(Projection, counts_no_denied_edges_but_planned_ones) {
    EXPECT_EQ(projected(GraphMaker()
                            .edge("supports", "country:CHN", "country:TJK", 1, Status::denied)
                            .edge("supports", "country:CHN", "country:USA", 1, Status::planned)),
              "CHN-USA 1");
    EXPECT_EQ(projected(GraphMaker()
                            .edge("party_to", "country:CHN", "agreement:x")
                            .edge("party_to", "country:TJK", "agreement:x", 1, Status::denied)),
              "");
}

TEST(Projection, counts_meetings_and_contacts_of_leaders_for_their_countries) {
    EXPECT_EQ(projected(two_leaders().edge("met", "leader:习近平", "leader:拉赫蒙", 2)), "CHN-TJK 2");
    EXPECT_EQ(projected(two_leaders().edge("contacted", "leader:习近平", "leader:拉赫蒙")), "CHN-TJK 1");
}

TEST(Projection, counts_no_meeting_of_leaders_of_one_country) {
    EXPECT_EQ(projected(two_leaders().leader("leader:王毅", "country:CHN").edge("met", "leader:习近平", "leader:王毅")),
              "");
}

TEST(Projection, counts_no_meeting_with_a_leader_without_a_country) {
    EXPECT_EQ(projected(two_leaders().edge("met", "leader:习近平", "leader:无名")), "");
    EXPECT_EQ(projected(two_leaders()
                            .leader("leader:古特雷斯", "organization:联合国")
                            .edge("met", "leader:习近平", "leader:古特雷斯")),
              "");
    EXPECT_EQ(
        projected(two_leaders().leader("leader:马克龙", "country:FRA").edge("met", "leader:习近平", "leader:马克龙")),
        "")
        << "a home that is no node of the graph";
}

TEST(Projection, counts_visits_between_the_visitor_s_country_and_the_visited_one) {
    EXPECT_EQ(projected(two_leaders().edge("visited", "leader:习近平", "country:TJK", 4)), "CHN-TJK 4");
    EXPECT_EQ(projected(two_leaders().edge("visited", "leader:习近平", "country:CHN")), "");
}

TEST(Projection, takes_a_leader_s_country_from_the_office_before_the_home) {
    EXPECT_EQ(projected(two_leaders()
                            .edge("holds_office", "leader:拉赫蒙", "country:UZB")
                            .edge("met", "leader:习近平", "leader:拉赫蒙")),
              "CHN-UZB 1");
}

TEST(Projection, takes_of_several_offices_the_one_that_most_sentences_state_then_the_smallest_id) {
    const auto with_offices = [](int in_tajikistan, int in_uzbekistan) {
        return projected(GraphMaker()
                             .edge("holds_office", "leader:拉赫蒙", "country:UZB", in_uzbekistan)
                             .edge("holds_office", "leader:拉赫蒙", "country:TJK", in_tajikistan)
                             .edge("visited", "leader:拉赫蒙", "country:CHN"));
    };
    EXPECT_EQ(with_offices(1, 2), "CHN-UZB 1");
    EXPECT_EQ(with_offices(2, 1), "CHN-TJK 1");
    EXPECT_EQ(with_offices(1, 1), "CHN-TJK 1");
}

TEST(Projection, takes_no_country_from_a_denied_office_or_one_in_an_organization) {
    EXPECT_EQ(projected(GraphMaker()
                            .edge("holds_office", "leader:甲", "country:UZB", 1, Status::denied)
                            .edge("visited", "leader:甲", "country:CHN")),
              "");
    EXPECT_EQ(projected(two_leaders()
                            .edge("holds_office", "leader:拉赫蒙", "organization:上海合作组织", 9)
                            .edge("visited", "leader:拉赫蒙", "country:CHN")),
              "CHN-TJK 1");
}

TEST(Projection, ties_two_that_share_an_agreement_an_organization_a_project_or_an_event_with_weight_1) {
    for (const auto& [kind, thing] : {std::pair("party_to", "agreement:x"), std::pair("member_of", "organization:x"),
                                      std::pair("partner_in", "project:x"), std::pair("attended", "event:x")}) {
        EXPECT_EQ(projected(GraphMaker().edge(kind, "country:CHN", thing).edge(kind, "country:TJK", thing)),
                  "CHN-TJK 1")
            << kind;
    }
}

TEST(Projection, ties_hosts_with_guests) {
    EXPECT_EQ(
        projected(
            GraphMaker().edge("hosted", "country:KAZ", "event:峰会").edge("attended", "country:CHN", "event:峰会")),
        "CHN-KAZ 1");
}

TEST(Projection, gives_each_pair_of_k_sharers_1_over_k_less_1) {
    GraphMaker maker;
    for (const char* country : {"country:CHN", "country:KAZ", "country:KGZ"})
        maker.edge("member_of", country, "organization:上合");
    EXPECT_EQ(projected(maker), "CHN-KAZ 0.5, CHN-KGZ 0.5, KAZ-KGZ 0.5");
    maker.edge("member_of", "country:TJK", "organization:上合").edge("member_of", "country:UZB", "organization:上合");
    EXPECT_EQ(projected(maker),
              "CHN-KAZ 0.25, CHN-KGZ 0.25, CHN-TJK 0.25, CHN-UZB 0.25, KAZ-KGZ 0.25, KAZ-TJK 0.25, KAZ-UZB 0.25, "
              "KGZ-TJK 0.25, KGZ-UZB 0.25, TJK-UZB 0.25");
}

TEST(Projection, counts_a_sharer_once_however_often_it_is_told) {
    EXPECT_EQ(projected(two_leaders()
                            .edge("attended", "leader:习近平", "event:峰会", 5)
                            .edge("attended", "country:CHN", "event:峰会", 3)
                            .edge("hosted", "country:TJK", "event:峰会", 2)
                            .edge("attended", "country:TJK", "event:峰会")),
              "CHN-TJK 1");
}

TEST(Projection, lets_a_leader_attend_and_sign_for_the_country) {
    EXPECT_EQ(
        projected(
            two_leaders().edge("attended", "leader:习近平", "event:x").edge("attended", "leader:拉赫蒙", "event:x")),
        "CHN-TJK 1");
    EXPECT_EQ(projected(two_leaders()
                            .edge("signed", "leader:习近平", "agreement:x")
                            .edge("party_to", "country:TJK", "agreement:x")),
              "CHN-TJK 1");
}

TEST(Projection, does_not_bind_witnesses) {
    EXPECT_EQ(projected(two_leaders()
                            .edge("witnessed", "leader:习近平", "agreement:x")
                            .edge("party_to", "country:TJK", "agreement:x")),
              "");
}

TEST(Projection, does_not_let_an_organization_speak_for_its_members) {
    EXPECT_EQ(projected(GraphMaker()
                            .edge("party_to", "organization:x", "agreement:y")
                            .edge("member_of", "country:CHN", "organization:x")
                            .edge("party_to", "country:TJK", "agreement:y")),
              "");
}

TEST(Projection, sums_all_rules) {
    EXPECT_EQ(projected(two_leaders()
                            .edge("cooperates_with", "country:CHN", "country:TJK")
                            .edge("met", "leader:习近平", "leader:拉赫蒙", 2)
                            .edge("visited", "leader:习近平", "country:TJK")
                            .edge("signed", "leader:习近平", "agreement:x")
                            .edge("signed", "leader:拉赫蒙", "agreement:x")
                            .edge("hosted", "country:KAZ", "event:y")
                            .edge("attended", "leader:习近平", "event:y")
                            .edge("attended", "leader:拉赫蒙", "event:y")),
              "CHN-KAZ 0.5, CHN-TJK 5.5, KAZ-TJK 0.5");
}

TEST(TieContent, says_what_a_tie_is_made_of) {
    const RelationshipGraph graph = two_leaders()
                                        .edge("met", "leader:习近平", "leader:拉赫蒙", 2)
                                        .edge("supports", "country:CHN", "country:TJK")
                                        .edge("opposes", "country:CHN", "country:USA")
                                        .edge("party_to", "country:CHN", "agreement:x")
                                        .edge("party_to", "country:TJK", "agreement:x")
                                        .edge("party_to", "country:USA", "agreement:x")
                                        .make();
    const auto vertex = [&](const char* id) { return graph.find(EntityId{id}).value(); };
    const std::vector<TieContent> contents = contents_of(
        graph, {{vertex("country:CHN"), vertex("country:TJK"), 0}, {vertex("country:TJK"), vertex("country:USA"), 0}});
    ASSERT_EQ(contents.size(), 2u);
    EXPECT_EQ(contents[0], (TieContent{{{EdgeKind::met, 2}, {EdgeKind::supports, 1}}, {{NodeKind::agreement, 1}}}));
    EXPECT_EQ(contents[1], (TieContent{{}, {{NodeKind::agreement, 1}}}));
    EXPECT_TRUE(contents_of(graph, {}).empty());
}

}  // namespace
}  // namespace guanxi
