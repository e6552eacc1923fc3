#include "graph/build.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/dump_graph.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;
using testing::ElementsAre;
using testing::IsEmpty;

/// The only edge of a graph.
const Edge& only_edge(const RelationshipGraph& graph) {
    EXPECT_EQ(graph.edge_count(), 1u);
    return graph.edge(graph.edges().at(0));
}

/// A document with the leaders 甲 and 乙 and these relations.
DocumentFacts two_leaders(const std::string& source, std::vector<Relation> relations) {
    DocumentFacts facts{document(source), {leader("甲"), leader("乙"), country("CHN")}, std::move(relations)};
    normalize(facts);
    return facts;
}

Relation met(std::uint64_t begin_byte) { return relation(EdgeKind::met, leader_id("甲"), leader_id("乙"), begin_byte); }

/// A document in which the leader 哈桑, of `home` where not empty, visits `visited`.
DocumentFacts hassan(const std::string& source, const std::string& home, const std::string& visited) {
    DocumentFacts facts{document(source),
                        {leader("哈桑", home), country(visited)},
                        {relation(EdgeKind::visited, leader_id("哈桑"), country_id(visited))}};
    normalize(facts);
    return facts;
}

TEST(BuildGraph, OfNothingIsEmpty) {
    const RelationshipGraph graph = build_graph({});
    EXPECT_EQ(graph.node_count(), 0u);
    EXPECT_EQ(graph.edge_count(), 0u);
    EXPECT_THAT(graph.edges(), IsEmpty());
    EXPECT_THAT(graph.documents(), IsEmpty());
    EXPECT_EQ(graph.find(country_id("CHN")), std::nullopt);
    EXPECT_EQ(facts_of(graph), Facts());
}

TEST(BuildGraph, MakesOneEdgeOfWeightTwoOfARelationStatedTwice) {
    const auto graph = build_graph(Facts({two_leaders("a", {met(0), met(50)})}));
    EXPECT_EQ(only_edge(graph).weight, 2);
    EXPECT_EQ(only_edge(graph).evidence.size(), 2u);
}

TEST(BuildGraph, SumsEdgesOverDocuments) {
    const auto graph = build_graph(Facts({two_leaders("a", {met(0)}), two_leaders("b", {met(0)})}));
    EXPECT_EQ(only_edge(graph).weight, 2);
    EXPECT_EQ(only_edge(graph).evidence[0].document, 0u);
    EXPECT_EQ(only_edge(graph).evidence[1].document, 1u);
}

TEST(BuildGraph, CountsASentenceOnceThatTwoRulesRead) {
    Relation other_rule = met(0);
    other_rule.evidence.rule = "rule-2";
    const auto graph = build_graph(Facts({two_leaders("a", {met(0), other_rule})}));
    EXPECT_EQ(only_edge(graph).weight, 1);
    EXPECT_EQ(only_edge(graph).evidence.size(), 2u);
}

TEST(BuildGraph, KeepsParallelKindsApart) {
    const auto graph = build_graph(
        Facts({two_leaders("a", {met(0), relation(EdgeKind::contacted, leader_id("甲"), leader_id("乙"))})}));
    EXPECT_EQ(dump_edges(graph), "met leader:乙 leader:甲 1\ncontacted leader:乙 leader:甲 1\n");
}

TEST(BuildGraph, KeepsStatusesApart) {
    Relation planned = met(50);
    planned.qualifiers.status = Status::planned;
    const auto graph = build_graph(Facts({two_leaders("a", {met(0), planned})}));
    EXPECT_EQ(dump_edges(graph), "met leader:乙 leader:甲 1\nmet leader:乙 leader:甲 planned 1\n");
}

TEST(BuildGraph, MakesOneEdgeOfASymmetricRelationToldFromBothSides) {
    const auto graph =
        build_graph(Facts({two_leaders("a", {met(0), relation(EdgeKind::met, leader_id("乙"), leader_id("甲"), 50)})}));
    EXPECT_EQ(dump_edges(graph), "met leader:乙 leader:甲 2\n");
}

TEST(BuildGraph, KeepsBothDirectionsOfOtherRelations) {
    const auto graph = build_graph(Facts({{document("a"),
                                           {country("CHN"), country("TJK")},
                                           {relation(EdgeKind::supports, country_id("CHN"), country_id("TJK")),
                                            relation(EdgeKind::supports, country_id("TJK"), country_id("CHN"))}}}));
    EXPECT_EQ(dump_edges(graph), "supports country:CHN country:TJK 1\nsupports country:TJK country:CHN 1\n");
}

TEST(BuildGraph, SumsNodesOverDocuments) {
    Entity first = entity(NodeKind::country, "TJK", 2);
    first.names = {"塔国", ""};
    Entity second = entity(NodeKind::country, "TJK", 3);
    second.names = {"塔吉克斯坦", "Tajikistan"};
    second.aliases.push_back({"塔方", 4});
    const auto graph = build_graph(Facts({{document("a"), {first}, {}}, {document("b"), {second}, {}}}));
    ASSERT_EQ(graph.node_count(), 1u);
    const Node& node = graph.node(0);
    EXPECT_EQ(node.names, (Names{"塔吉克斯坦", "Tajikistan"})) << "the fuller name is shown";
    EXPECT_THAT(node.aliases, ElementsAre(Alias{"TJK", 5}, Alias{"塔方", 4}));
    EXPECT_EQ(node.mentions, 9);
    ASSERT_EQ(node.appearances.size(), 2u);
    EXPECT_THAT(node.appearances[1].aliases, ElementsAre(Alias{"TJK", 3}, Alias{"塔方", 4}));
}

TEST(BuildGraph, SummarizesQualifiersByWhatIsMostPreciseAndMostOftenTold) {
    const auto told = [](std::uint64_t begin_byte, const Date& date, const std::string& place,
                         std::vector<std::string> fields) {
        Relation relation = met(begin_byte);
        relation.qualifiers.date = date;
        relation.qualifiers.place = place;
        relation.qualifiers.fields = std::move(fields);
        return relation;
    };
    const auto graph = build_graph(Facts({two_leaders(
        "a", {told(0, {2025, 6, 0}, "阿斯塔纳", {"trade"}), told(20, {2025, 6, 0}, "北京", {"energy", "trade"}),
              told(40, {2025, 6, 17}, "阿斯塔纳", {})})}));
    const Qualifiers& sum = only_edge(graph).qualifiers;
    EXPECT_EQ(sum.date, (Date{2025, 6, 17}));
    EXPECT_EQ(sum.place, "阿斯塔纳");
    EXPECT_THAT(sum.fields, ElementsAre("trade", "energy"));
}

TEST(BuildGraph, PrefersALeadersCountryToAnOrganisation) {
    Entity of_organisation = leader("甲");
    of_organisation.home = make_entity_id(NodeKind::organization, "UN");
    const auto graph =
        build_graph(Facts({{document("a"), {of_organisation}, {}}, {document("b"), {leader("甲", "PRT")}, {}}}));
    ASSERT_EQ(graph.node_count(), 1u);
    EXPECT_EQ(graph.node(0).home, country_id("PRT"));
}

TEST(BuildGraph, TellsLeadersOfOneNameApartByCountry) {
    const auto graph = build_graph(Facts({hassan("a", "TZA", "CHN"), hassan("b", "SOM", "TUR")}));
    EXPECT_EQ(dump_edges(graph), "visited leader:哈桑(SOM) country:TUR 1\nvisited leader:哈桑(TZA) country:CHN 1\n");
    EXPECT_EQ(graph.find(leader_id("哈桑")), std::nullopt);
}

TEST(BuildGraph, GivesMentionsWithoutACountryToTheMostNamedOne) {
    const auto graph = build_graph(Facts(
        {hassan("a", "TZA", "CHN"), hassan("b", "TZA", "IND"), hassan("c", "SOM", "TUR"), hassan("d", "", "EGY")}));
    EXPECT_THAT(dump_edges(graph), testing::HasSubstr("visited leader:哈桑(TZA) country:EGY 1\n"));
}

TEST(BuildGraph, GivesMentionsWithoutACountryToTheSmallestCodeAmongEquals) {
    const auto graph =
        build_graph(Facts({hassan("a", "TZA", "CHN"), hassan("b", "SOM", "TUR"), hassan("c", "", "EGY")}));
    EXPECT_THAT(dump_edges(graph), testing::HasSubstr("visited leader:哈桑(SOM) country:EGY 1\n"));
}

TEST(BuildGraph, DoesNotDependOnTheOrderOfDocuments) {
    std::vector<DocumentFacts> documents{hassan("a", "TZA", "CHN"),  hassan("b", "SOM", "TUR"),
                                         hassan("c", "", "EGY"),     meeting("d"),
                                         meeting("e", "2024-01-01"), two_leaders("f", {met(0), met(50)})};
    const std::string expected = dump_graph(build_graph(Facts(documents)));
    std::mt19937 random(20250617);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(documents.begin(), documents.end(), random);
        EXPECT_EQ(dump_graph(build_graph(Facts(documents))), expected);
    }
}

TEST(FactsOf, GiveTheSameGraphAgain) {
    Entity unnamed = country("TJK");
    unnamed.names = {};
    const std::vector<std::vector<DocumentFacts>> cases{
        {},
        {meeting("a")},
        {meeting("a"), meeting("b", ""), {document("c"), {unnamed}, {}}, {document("empty"), {}, {}}},
        {hassan("a", "TZA", "CHN"), hassan("b", "SOM", "TUR")},
        {hassan("a", "TZA", "CHN"), hassan("b", "SOM", "TUR"), hassan("c", "", "EGY"), hassan("d", "", "CHN")},
    };
    for (const auto& documents : cases) {
        const auto graph = build_graph(Facts(documents));
        EXPECT_EQ(dump_graph(build_graph(facts_of(graph))), dump_graph(graph));
    }
}

TEST(FactsOf, MeetThoseOfNewDocumentsOfTheSameLeaders) {
    Facts sum = facts_of(build_graph(Facts({hassan("a", "TZA", "CHN"), hassan("b", "SOM", "TUR")})));
    sum.add(Facts({hassan("c", "TZA", "EGY")}));
    EXPECT_EQ(dump_edges(build_graph(sum)),
              dump_edges(build_graph(
                  Facts({hassan("a", "TZA", "CHN"), hassan("b", "SOM", "TUR"), hassan("c", "TZA", "EGY")}))));
}

}  // namespace
}  // namespace guanxi
