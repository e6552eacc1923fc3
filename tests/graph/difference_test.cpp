#include "graph/difference.hpp"

#include <gtest/gtest.h>

#include "graph/build.hpp"
#include "tests/graph/dump_graph.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;

/// CHN supports the countries, each by as many sentences.
RelationshipGraph support(const std::string& source, const std::vector<std::pair<std::string, int>>& countries) {
    DocumentFacts facts{document(source), {country("CHN")}, {}};
    std::uint64_t place = 0;
    for (const auto& [code, sentences] : countries) {
        facts.entities.push_back(country(code));
        for (int i = 0; i < sentences; ++i)
            facts.relations.push_back(relation(EdgeKind::supports, country_id("CHN"), country_id(code), place += 20));
    }
    normalize(facts);
    return build_graph(Facts({facts}));
}

std::string dump(const PairChanges& pairs) {
    std::string text;
    for (const auto& [ids, change] : pairs) {
        text += ids.first.value + ' ' + ids.second.value + ' ' + std::to_string(change.before) + "->" +
                std::to_string(change.now) + '\n';
    }
    return text;
}

TEST(Difference, TellsNewGoneStrongerAndWeakerPairs) {
    const GraphDifference change = difference(support("now", {{"KAZ", 2}, {"TJK", 3}, {"UZB", 1}}),
                                              support("before", {{"KGZ", 1}, {"TJK", 1}, {"UZB", 4}}));
    EXPECT_EQ(dump(change.pairs),
              "country:CHN country:KAZ 0->2\n"
              "country:CHN country:KGZ 1->0\n"
              "country:CHN country:TJK 1->3\n"
              "country:CHN country:UZB 4->1\n");
    EXPECT_EQ(dump_edges(change.graph),
              "supports country:CHN country:KAZ 2\n"
              "supports country:CHN country:KGZ 1\n"
              "supports country:CHN country:TJK 4\n"
              "supports country:CHN country:UZB 5\n");
    EXPECT_EQ(change.graph.documents().size(), 2U);
}

TEST(Difference, OfAGraphFromItselfIsTheGraph) {
    const RelationshipGraph graph = build_graph(Facts({meeting("a"), meeting("b")}));
    const GraphDifference change = difference(graph, graph);
    EXPECT_EQ(dump_graph(change.graph), dump_graph(graph));
    for (const auto& [ids, weights] : change.pairs) EXPECT_EQ(weights.before, weights.now);
}

TEST(Difference, FromNothingIsAllNew) {
    const GraphDifference change = difference(support("now", {{"KAZ", 1}}), {});
    EXPECT_EQ(dump(change.pairs), "country:CHN country:KAZ 0->1\n");
    EXPECT_TRUE(difference({}, {}).pairs.empty());
}

TEST(Difference, WhatIsDeniedTiesNobody) {
    DocumentFacts facts{document("a"), {country("CHN"), country("KAZ")}, {}};
    facts.relations = {relation(EdgeKind::supports, country_id("CHN"), country_id("KAZ"))};
    facts.relations.front().qualifiers.status = Status::denied;
    normalize(facts);
    EXPECT_TRUE(difference(build_graph(Facts({facts})), {}).pairs.empty());
}

}  // namespace
}  // namespace guanxi
