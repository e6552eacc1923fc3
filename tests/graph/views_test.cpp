#include "graph/views.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/build.hpp"
#include "tests/graph/dump_graph.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;

EntityId treaty_id(const std::string& name) { return make_entity_id(NodeKind::agreement, name); }

/// 甲 of CHN meets 乙 of TJK; CHN and TJK are parties of 条约; CHN, TJK and UZB are parties of 宣言; UZB supports KAZ,
/// and KAZ and RUS support each other.
RelationshipGraph neighbours() {
    const auto party = [](const char* code, const char* name) {
        return relation(EdgeKind::party_to, country_id(code), treaty_id(name));
    };
    return build_graph(
        Facts({{document("a"),
                {country("CHN"), country("TJK"), country("UZB"), country("KAZ"), country("RUS"), leader("甲", "CHN"),
                 leader("乙", "TJK"), leader("丙", "TJK"), entity(NodeKind::agreement, "条约"),
                 entity(NodeKind::agreement, "宣言")},
                {relation(EdgeKind::met, leader_id("乙"), leader_id("甲")),
                 relation(EdgeKind::holds_office, leader_id("甲"), country_id("CHN")), party("CHN", "条约"),
                 party("TJK", "条约"), party("CHN", "宣言"), party("TJK", "宣言"), party("UZB", "宣言"),
                 relation(EdgeKind::supports, country_id("UZB"), country_id("KAZ")),
                 relation(EdgeKind::supports, country_id("RUS"), country_id("KAZ"))}}}));
}

Vertex vertex(const RelationshipGraph& graph, const EntityId& id) { return graph.find(id).value(); }

TEST(Surroundings, OfACountryHaveItsLeadersAndWhatIsOneStepFromThem) {
    const RelationshipGraph graph = neighbours();
    EXPECT_EQ(dump_edges(surroundings(graph, {vertex(graph, country_id("CHN"))}, 1)),
              "holds_office leader:甲 country:CHN 1\n"
              "met leader:乙 leader:甲 1\n"
              "party_to country:CHN agreement:宣言 1\n"
              "party_to country:CHN agreement:条约 1\n");
}

TEST(Surroundings, BringTheCountryOfALeader) {
    const RelationshipGraph graph = neighbours();
    const RelationshipGraph part = surroundings(graph, {vertex(graph, country_id("CHN"))}, 1);
    EXPECT_TRUE(part.find(country_id("TJK")));
    EXPECT_FALSE(part.find(leader_id("丙")));
    EXPECT_FALSE(part.find(country_id("UZB")));
}

TEST(Surroundings, GrowByHopsAndLeaveOutTiesAmongTheOutermost) {
    const RelationshipGraph graph = neighbours();
    EXPECT_EQ(dump_edges(surroundings(graph, {vertex(graph, country_id("UZB"))}, 2)),
              "party_to country:CHN agreement:宣言 1\n"
              "party_to country:TJK agreement:宣言 1\n"
              "party_to country:UZB agreement:宣言 1\n"
              "supports country:RUS country:KAZ 1\n"
              "supports country:UZB country:KAZ 1\n");
    EXPECT_EQ(surroundings(graph, {vertex(graph, country_id("UZB"))}, 100).node_count(), graph.node_count() - 1)
        << "丙 is tied to nobody";
}

TEST(Surroundings, OfSeveralInNoStepAreWhatTiesThem) {
    const RelationshipGraph graph = neighbours();
    EXPECT_EQ(dump_edges(surroundings(graph, {vertex(graph, country_id("CHN")), vertex(graph, country_id("TJK"))}, 0)),
              "holds_office leader:甲 country:CHN 1\nmet leader:乙 leader:甲 1\n");
    EXPECT_EQ(surroundings(graph, {}, 3).node_count(), 0U);
}

TEST(Surroundings, OfAnAgreementAreItsParties) {
    const RelationshipGraph graph = neighbours();
    EXPECT_EQ(dump_edges(surroundings(graph, {vertex(graph, treaty_id("条约"))}, 1)),
              "party_to country:CHN agreement:条约 1\nparty_to country:TJK agreement:条约 1\n");
}

TEST(Between, HasWhatLinksTwoCountriesAndNothingElse) {
    const RelationshipGraph graph = neighbours();
    const RelationshipGraph pair = between(graph, vertex(graph, country_id("CHN")), vertex(graph, country_id("TJK")));
    EXPECT_EQ(dump_edges(pair),
              "holds_office leader:甲 country:CHN 1\n"
              "met leader:乙 leader:甲 1\n"
              "party_to country:CHN agreement:宣言 1\n"
              "party_to country:CHN agreement:条约 1\n"
              "party_to country:TJK agreement:宣言 1\n"
              "party_to country:TJK agreement:条约 1\n");
    EXPECT_FALSE(pair.find(leader_id("丙"))) << "had nothing to do with CHN";
}

TEST(Between, OfTwoThatShareNothingAreTheTwo) {
    const RelationshipGraph graph = neighbours();
    const RelationshipGraph pair = between(graph, vertex(graph, country_id("CHN")), vertex(graph, country_id("RUS")));
    EXPECT_EQ(pair.node_count(), 2U);
    EXPECT_EQ(pair.edge_count(), 0U);
}

TEST(FoldToCountries, TakesWhatLeadersDoAsTheirCountriesDoing) {
    EXPECT_EQ(dump_edges(fold_to_countries(neighbours())),
              "met country:CHN country:TJK 1\n"
              "party_to country:CHN country:TJK 1\n"
              "supports country:RUS country:KAZ 1\n"
              "supports country:UZB country:KAZ 1\n")
        << "宣言 has three parties and ties nobody";
}

TEST(FoldToCountries, KeepsStatusesApartAndTheEvidence) {
    Relation planned = relation(EdgeKind::met, leader_id("甲"), leader_id("乙"), 40);
    planned.qualifiers.status = Status::planned;
    DocumentFacts facts = meeting("a");
    facts.relations.push_back(planned);
    normalize(facts);
    const RelationshipGraph graph = fold_to_countries(build_graph(Facts({facts})));
    EXPECT_EQ(dump_edges(graph), "met country:CHN country:TJK 1\nmet country:CHN country:TJK planned 1\n");
    EXPECT_EQ(graph.edge(graph.edges()[1]).evidence.front().evidence.text, "sentence at 40");
}

}  // namespace
}  // namespace guanxi
