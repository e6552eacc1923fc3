#include "graph/confidence.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "graph/build.hpp"
#include "tests/graph/made_up_facts.hpp"

namespace guanxi {
namespace {

using namespace made_up;

EdgeEvidence statement(std::uint64_t begin_byte, Basis basis) {
    Evidence evidence = relation(EdgeKind::met, leader_id("甲"), leader_id("乙"), begin_byte).evidence;
    evidence.basis = basis;
    return {0, {}, evidence};
}

double of(const std::vector<EdgeEvidence>& evidence) { return confidence(evidence); }

TEST(Confidence, FallsFromWhatANameSaysToWhatARuleConcludes) {
    const std::vector<Basis> falling{Basis::named,    Basis::stated,    Basis::carried,
                                     Basis::referred, Basis::described, Basis::inferred};
    for (std::size_t i = 0; i + 1 < falling.size(); ++i)
        EXPECT_GT(confidence(falling[i]), confidence(falling[i + 1])) << name(falling[i]);
    EXPECT_LE(confidence(Basis::named), 1);
    EXPECT_GT(confidence(Basis::inferred), 0.5);
}

TEST(Confidence, OfOneStatementIsThatOfItsBasis) {
    EXPECT_DOUBLE_EQ(of({statement(0, Basis::carried)}), confidence(Basis::carried));
    EXPECT_DOUBLE_EQ(of({}), 0);
}

TEST(Confidence, OfSeveralRulesInOneSentenceIsThatOfTheSurest) {
    EXPECT_DOUBLE_EQ(of({statement(0, Basis::inferred), statement(0, Basis::stated)}), confidence(Basis::stated));
}

TEST(Confidence, EveryFurtherSentenceHalvesTheDoubt) {
    const double one = confidence(Basis::inferred);
    EXPECT_NEAR(of({statement(0, Basis::inferred), statement(50, Basis::inferred)}), 1 - (1 - one) / 2, 0.00501);
    std::vector<EdgeEvidence> many;
    for (std::uint64_t i = 0; i < 500; ++i) many.push_back(statement(i * 50, Basis::named));
    EXPECT_DOUBLE_EQ(of(many), 0.99);
}

TEST(Confidence, IsPutOnEveryEdgeOfAGraph) {
    const auto graph = build_graph(Facts({meeting("a"), meeting("b")}));
    ASSERT_EQ(graph.edge_count(), 1U);
    const Edge& edge = graph.edge(graph.edges().front());
    EXPECT_DOUBLE_EQ(edge.confidence, confidence(edge.evidence));
    EXPECT_GT(edge.confidence, confidence(Basis::stated));
}

}  // namespace
}  // namespace guanxi
