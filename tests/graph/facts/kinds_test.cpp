#include "graph/facts/kinds.hpp"

#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(Kinds, AreReadBackFromTheirNames) {
    for (const NodeKind kind : kNodeKinds) EXPECT_EQ(parse_node_kind(name(kind)), kind);
    for (const EdgeKind kind : kEdgeKinds) EXPECT_EQ(parse_edge_kind(name(kind)), kind);
    for (const Status status : {Status::reported, Status::planned, Status::denied})
        EXPECT_EQ(parse_status(name(status)), status);
    for (const AgreementKind kind : {AgreementKind::treaty, AgreementKind::communique, AgreementKind::documents}) {
        EXPECT_EQ(parse_agreement_kind(name(kind)), kind);
    }
}

TEST(Kinds, HaveTheNamesOfTheVocabulary) {
    std::vector<std::string> nodes;
    for (const NodeKind kind : kNodeKinds) nodes.emplace_back(name(kind));
    EXPECT_THAT(nodes, testing::ElementsAre("country", "leader", "agreement", "organization", "event", "project"));
    std::vector<std::string> edges;
    for (const EdgeKind kind : kEdgeKinds) edges.emplace_back(name(kind));
    EXPECT_THAT(edges, testing::ElementsAre("holds_office", "met", "contacted", "visited", "attended", "hosted",
                                            "signed", "witnessed", "party_to", "member_of", "partner_in",
                                            "cooperates_with", "supports", "aids", "opposes", "attacks"));
}

TEST(Kinds, AreNotReadFromOtherWords) {
    for (const char* word : {"", "Country", "countries", "met ", "signed_", "国家"}) {
        EXPECT_EQ(parse_node_kind(word), std::nullopt) << word;
        EXPECT_EQ(parse_edge_kind(word), std::nullopt) << word;
        EXPECT_EQ(parse_status(word), std::nullopt) << word;
        EXPECT_EQ(parse_agreement_kind(word), std::nullopt) << word;
    }
}

TEST(EdgeKinds, AreSymmetricWhereBothSidesDoTheSame) {
    std::set<EdgeKind> symmetric;
    for (const EdgeKind kind : kEdgeKinds) {
        if (is_symmetric(kind)) symmetric.insert(kind);
    }
    EXPECT_EQ(symmetric, (std::set{EdgeKind::met, EdgeKind::contacted, EdgeKind::cooperates_with}));
}

TEST(EdgeKinds, AreHostileWhereTheyAreAgainstSomebody) {
    std::set<EdgeKind> hostile;
    for (const EdgeKind kind : kEdgeKinds) {
        if (is_hostile(kind)) hostile.insert(kind);
    }
    EXPECT_EQ(hostile, (std::set{EdgeKind::opposes, EdgeKind::attacks}));
}

/// Every pair of node kinds that an edge kind may join, as "leader>country", in the order of the vocabulary.
std::string pairs_of(EdgeKind kind) {
    std::string pairs;
    for (const NodeKind source : kNodeKinds) {
        for (const NodeKind target : kNodeKinds) {
            if (!may_join(kind, source, target)) continue;
            if (!pairs.empty()) pairs += ' ';
            pairs.append(name(source)).append(">").append(name(target));
        }
    }
    return pairs;
}

TEST(MayJoin, IsTheTableOfTheVocabulary) {
    const struct {
        EdgeKind kind;
        const char* pairs;
    } table[] = {
        {EdgeKind::holds_office, "leader>country leader>organization"},
        {EdgeKind::met, "leader>leader"},
        {EdgeKind::contacted, "leader>leader"},
        {EdgeKind::visited, "leader>country"},
        {EdgeKind::attended, "country>event leader>event"},
        {EdgeKind::hosted, "country>event"},
        {EdgeKind::signed_, "leader>agreement"},
        {EdgeKind::witnessed, "leader>agreement"},
        {EdgeKind::party_to, "country>agreement organization>agreement"},
        {EdgeKind::member_of, "country>organization"},
        {EdgeKind::partner_in, "country>project organization>project"},
        {EdgeKind::cooperates_with, "country>country"},
        {EdgeKind::supports, "country>country"},
        {EdgeKind::aids, "country>country"},
        {EdgeKind::opposes, "country>country"},
        {EdgeKind::attacks, "country>country"},
    };
    ASSERT_EQ(std::size(table), kEdgeKinds.size());
    for (const auto& [kind, pairs] : table) EXPECT_EQ(pairs_of(kind), pairs) << name(kind);
}

}  // namespace
}  // namespace guanxi
