#include "graph/facts/facts.hpp"

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;
using testing::ElementsAre;

std::vector<DocumentFacts> eight_documents() {
    std::vector<DocumentFacts> documents;
    for (int i = 0; i < 8; ++i) {
        documents.push_back(meeting("page" + std::to_string(i % 5) + ".txt", i % 2 == 0 ? "2025-06-17" : "2025-06-18"));
    }
    return documents;
}

TEST(EntityId, IsTheKindAColonAndTheKey) {
    EXPECT_EQ(make_entity_id(NodeKind::country, "TJK").value, "country:TJK");
    EXPECT_EQ(make_entity_id(NodeKind::leader, "拉赫蒙").value, "leader:拉赫蒙");
    EXPECT_EQ(key_of({"event:a:b"}), "a:b") << "only the first colon divides";
    EXPECT_EQ(key_of({"TJK"}), "TJK");
}

TEST(Normalize, JoinsEntitiesOfOneId) {
    Entity first = entity(NodeKind::leader, "拉赫蒙", 2);
    Entity second = entity(NodeKind::leader, "拉赫蒙", 3);
    second.aliases.push_back({"拉赫蒙总统", 1});
    second.names.en = "Rahmon";
    second.home = country_id("TJK");
    second.details.fields = {"energy", "trade", "energy"};
    DocumentFacts facts{document("a"), {first, second}, {}};
    normalize(facts);
    ASSERT_EQ(facts.entities.size(), 1u);
    const Entity& joined = facts.entities.front();
    EXPECT_THAT(joined.aliases, ElementsAre(Alias{"拉赫蒙", 5}, Alias{"拉赫蒙总统", 1}));
    EXPECT_EQ(mentions(joined), 6);
    EXPECT_EQ(joined.names, (Names{"拉赫蒙", "Rahmon"}));
    EXPECT_EQ(joined.home, country_id("TJK"));
    EXPECT_THAT(joined.details.fields, ElementsAre("energy", "trade"));
}

TEST(Normalize, CountsNoFurtherThanNumbersGo) {
    constexpr int kMost = std::numeric_limits<int>::max();
    DocumentFacts facts{
        document("a"), {entity(NodeKind::leader, "拉赫蒙", kMost), entity(NodeKind::leader, "拉赫蒙", 3)}, {}};
    facts.entities[1].aliases.push_back({"拉赫蒙总统", 1});
    normalize(facts);
    EXPECT_EQ(facts.entities.at(0).aliases.at(0).count, kMost);
    EXPECT_EQ(mentions(facts.entities.at(0)), kMost);
    EXPECT_EQ(add_counts(kMost - 3, 3), kMost);
    EXPECT_EQ(add_counts(2, 3), 5);
}

TEST(Normalize, SortsEntitiesById) {
    DocumentFacts facts{document("a"), {leader("乙"), country("TJK"), country("CHN")}, {}};
    normalize(facts);
    EXPECT_EQ(facts.entities[0].id.value, "country:CHN");
    EXPECT_EQ(facts.entities[1].id.value, "country:TJK");
    EXPECT_EQ(facts.entities[2].id.value, "leader:乙");
}

TEST(Normalize, PutsTheSmallerIdOfASymmetricRelationFirst) {
    const Relation one = relation(EdgeKind::met, leader_id("甲"), leader_id("乙"));
    const Relation other = relation(EdgeKind::met, leader_id("乙"), leader_id("甲"));
    DocumentFacts facts{document("a"), {leader("甲"), leader("乙")}, {one, other}};
    normalize(facts);
    ASSERT_EQ(facts.relations.size(), 1u);
    EXPECT_LT(facts.relations[0].source, facts.relations[0].target);
}

TEST(Normalize, KeepsTheDirectionOfOtherRelations) {
    DocumentFacts facts{document("a"),
                        {country("CHN"), country("TJK")},
                        {relation(EdgeKind::aids, country_id("TJK"), country_id("CHN")),
                         relation(EdgeKind::aids, country_id("CHN"), country_id("TJK"))}};
    normalize(facts);
    ASSERT_EQ(facts.relations.size(), 2u);
    EXPECT_EQ(facts.relations[1].source, country_id("TJK"));
}

TEST(Normalize, IsIdempotent) {
    DocumentFacts once = meeting("a");
    once.entities.push_back(leader("甲"));
    normalize(once);
    DocumentFacts twice = once;
    normalize(twice);
    EXPECT_EQ(once, twice);
}

TEST(Facts, AreSortedByDateThenSource) {
    const Facts facts({meeting("b", "2025-06-17"), meeting("a", "2025-06-18"), meeting("a", "2025-06-17")});
    ASSERT_EQ(facts.documents().size(), 3u);
    EXPECT_EQ(facts.documents()[0].document, document("a", "2025-06-17"));
    EXPECT_EQ(facts.documents()[1].document, document("b", "2025-06-17"));
    EXPECT_EQ(facts.documents()[2].document, document("a", "2025-06-18"));
}

TEST(Facts, DoNotDependOnTheOrderOfTheDocuments) {
    const Facts expected(eight_documents());
    std::mt19937 random(20250617);
    for (int round = 0; round < 50; ++round) {
        auto documents = eight_documents();
        std::shuffle(documents.begin(), documents.end(), random);
        EXPECT_EQ(Facts(std::move(documents)), expected);
    }
}

TEST(Facts, AddUpInEveryOrderAndGrouping) {
    const Facts expected(eight_documents());
    std::mt19937 random(42);
    for (int round = 0; round < 50; ++round) {
        std::vector<Facts> parts;
        for (DocumentFacts& document : eight_documents()) parts.push_back(Facts({std::move(document)}));
        while (parts.size() > 1) {
            const std::size_t from = random() % parts.size();
            Facts part = parts[from];
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(from));
            parts[random() % parts.size()].add(std::move(part));
        }
        EXPECT_EQ(parts.front(), expected);
    }
}

TEST(Facts, AddedTwiceAreTheSame) {
    Facts facts(eight_documents());
    facts.add(Facts(eight_documents()));
    EXPECT_EQ(facts, Facts(eight_documents()));
    facts.add({});
    EXPECT_EQ(facts, Facts(eight_documents()));
}

TEST(Facts, KeepTheSameOfTwoReadingsOfADocumentWhicheverComesFirst) {
    const DocumentFacts one = meeting("a");
    DocumentFacts other = meeting("a");
    other.relations.clear();
    EXPECT_EQ(Facts({one, other}), Facts({other, one}));
    Facts one_first({one});
    one_first.add(Facts({other}));
    Facts other_first({other});
    other_first.add(Facts({one}));
    EXPECT_EQ(one_first, other_first);
    EXPECT_EQ(one_first, Facts({one, other}));
}

TEST(Facts, WithADocumentTakenOutAreThoseThatNeverHadIt) {
    const std::vector<DocumentFacts> documents{meeting("a"), meeting("b"), meeting("c")};
    for (std::size_t left_out = 0; left_out < documents.size(); ++left_out) {
        Facts facts(documents);
        facts.remove(documents[left_out].document);
        auto others = documents;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left_out));
        EXPECT_EQ(facts, Facts(others));
        facts.add(Facts({documents[left_out]}));
        EXPECT_EQ(facts, Facts(documents));
    }
}

TEST(Facts, StayWhereADocumentIsTakenOutThatIsNotThere) {
    Facts facts(eight_documents());
    facts.remove(document("elsewhere"));
    EXPECT_EQ(facts, Facts(eight_documents()));
}

TEST(Fnv1a, GivesThePublishedTestVectors) {
    EXPECT_EQ(fnv1a(""), 0xcbf29ce484222325u);
    EXPECT_EQ(fnv1a("a"), 0xaf63dc4c8601ec8cu);
    EXPECT_EQ(fnv1a("foobar"), 0x85944171f73967e8u);
}

}  // namespace
}  // namespace guanxi
