#include "graph/analysis/ranking.hpp"

#include <cmath>
#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "tests/graph/analysis/graphs.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using testing::GraphMaker;
using ::testing::HasSubstr;
using enum RankMeasure;

/// "1 a 3, 2 b 1": rank, id and the value of the measure that ranks.
std::string ranked(const NamedNetwork& network, const RankingOptions& options) {
    const Ranking ranking = rank(network, options);
    std::size_t column = 0;
    while (ranking.by[column] != ranking.order) ++column;
    std::string text;
    for (std::size_t i = 0; i < ranking.vertices.size(); ++i) {
        const std::size_t v = ranking.vertices[i];
        text += fmt::format("{}{} {} {:g}", i == 0 ? "" : ", ", ranking.ranks[i], network.vertices[v].id,
                            ranking.values[column][v]);
    }
    return text;
}

/// a – b – c – d with strong ends, and e alone.
NamedNetwork path() {
    NamedNetwork network;
    for (const char* const id : {"a", "b", "c", "d", "e"})
        network.vertices.push_back({id, id, id[0] == 'c' ? "leader" : "country"});
    network.network = make_network(5, {{0, 1, 3}, {1, 2, 1}, {2, 3, 2}});
    return network;
}

TEST(Ranking, falls_by_value_and_shares_ranks) {
    EXPECT_EQ(ranked(path(), {.by = {degree}}), "1 b 2, 1 c 2, 3 a 1, 3 d 1, 5 e 0");
    EXPECT_EQ(ranked(path(), {.by = {strength}}), "1 b 4, 2 a 3, 2 c 3, 4 d 2, 5 e 0");
}

TEST(Ranking, breaks_ties_by_the_other_measures_without_changing_ranks) {
    EXPECT_EQ(ranked(path(), {.by = {degree, strength}}), "1 b 2, 1 c 2, 3 a 1, 3 d 1, 5 e 0");
    EXPECT_EQ(ranked(path(), {.by = {strength, degree}}), "1 b 4, 2 c 3, 2 a 3, 4 d 2, 5 e 0");
    EXPECT_EQ(ranked(path(), {.by = {degree, strength}, .order = strength}), "1 b 4, 2 c 3, 2 a 3, 4 d 2, 5 e 0");
}

TEST(Ranking, of_a_kind_measures_the_whole_network) {
    EXPECT_EQ(ranked(path(), {.by = {degree}, .kind = "leader"}), "1 c 2");
    EXPECT_EQ(ranked(path(), {.by = {degree}, .kind = "event"}), "");
}

TEST(Ranking, by_parts_begins_with_the_largest) {
    EXPECT_EQ(ranked(path(), {.by = {component}}), "1 a 0, 1 b 0, 1 c 0, 1 d 0, 5 e 1");
}

TEST(Ranking, takes_values_that_agree_to_nine_digits_for_equal) {
    NamedNetwork ring;  // PageRank is the same all round, but for rounding
    std::vector<Tie> ties;
    for (std::size_t v = 0; v < 7; ++v) {
        ring.vertices.push_back({std::string(1, static_cast<char>('a' + v)), "", "country"});
        ties.push_back({v, (v + 1) % 7, 0.1});
    }
    ring.network = make_network(7, ties);
    EXPECT_THAT(rank(ring, {.by = {pagerank}}).ranks, ElementsAre(1, 1, 1, 1, 1, 1, 1));
}

TEST(Ranking, knows_every_measure_by_its_name_and_gives_finite_values) {
    const NamedNetwork network = named_network(GraphMaker()
                                                   .edge("aids", "country:CHN", "country:TJK", 3)
                                                   .edge("cooperates_with", "country:CHN", "country:KAZ")
                                                   .node("country:USA")
                                                   .make(),
                                               NetworkView::whole, LabelLanguage::zh);
    for (const RankMeasure measure : kRankMeasures) {
        EXPECT_EQ(parse_rank_measure(name(measure)), measure);
        const Ranking ranking = rank(network, {.by = {measure}});
        ASSERT_EQ(ranking.values[0].size(), 4u) << name(measure);
        for (const double value : ranking.values[0]) EXPECT_TRUE(std::isfinite(value)) << name(measure);
    }
    EXPECT_EQ(parse_rank_measure("beauty"), std::nullopt);
    EXPECT_EQ(ranked(network, {.by = {in_degree}}),
              "1 country:CHN 1, 1 country:KAZ 1, 1 country:TJK 1, 4 country:USA 0");
    EXPECT_EQ(ranked(network, {.by = {out_strength}}),
              "1 country:CHN 4, 2 country:KAZ 1, 3 country:TJK 0, 3 country:USA 0");
}

TEST(Ranking, refuses_directions_where_there_are_none) {
    try {
        rank(path(), {.by = {degree, hub}});
        FAIL() << "expected an error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::usage);
        EXPECT_THAT(error.what(), HasSubstr("hub needs directions"));
    }
}

TEST(Ranking, of_nothing_is_empty) { EXPECT_EQ(ranked({}, {.by = {betweenness, katz}}), ""); }

TEST(NamedNetworks, show_countries_by_what_they_share) {
    const RelationshipGraph graph = GraphMaker()
                                        .leader("leader:习近平", "country:CHN")
                                        .edge("signed", "leader:习近平", "agreement:x", 2)
                                        .edge("party_to", "country:CHN", "agreement:x")
                                        .edge("party_to", "country:TJK", "agreement:x")
                                        .edge("witnessed", "country:USA", "agreement:x")
                                        .edge("member_of", "country:TJK", "organization:o", 1, Status::denied)
                                        .edge("met", "leader:习近平", "country:TJK")
                                        .make();
    const NamedNetwork network = named_network(graph, NetworkView::two_mode, LabelLanguage::zh);
    std::string ties;
    for (const Tie& tie : ties_of(network.network))
        ties += fmt::format("{}-{} {:g}; ", network.vertices[tie.a].id, network.vertices[tie.b].id, tie.weight);
    EXPECT_EQ(ties, "agreement:x-country:CHN 3; agreement:x-country:TJK 1; ");
    EXPECT_EQ(network.vertices.size(), 5u) << "without the leader";
    EXPECT_FALSE(network.directed);
}

TEST(NamedNetworks, show_the_projection_onto_countries) {
    const RelationshipGraph graph = GraphMaker()
                                        .edge("party_to", "country:CHN", "agreement:x")
                                        .edge("party_to", "country:TJK", "agreement:x")
                                        .make();
    const NamedNetwork network = named_network(graph, NetworkView::countries, LabelLanguage::zh);
    EXPECT_EQ(network.network, make_network(2, {{0, 1, 1.0}}));
    EXPECT_EQ(network.vertices[1].id, "country:TJK");
}

TEST(Ranks, are_shared_by_equals_and_left_out_behind_them) {
    EXPECT_EQ(ranks_of({0.5, 2.0, 0.5, 1.0, 0.5 + 1e-12}), (std::vector<std::size_t>{3, 1, 3, 2, 3}));
    EXPECT_EQ(ranks_of({}), std::vector<std::size_t>{});
}

TEST(Ranking, estimates_betweenness_within_the_error_that_is_asked_for_and_says_so) {
    std::vector<Tie> ties;
    for (std::size_t v = 1; v < 4000; ++v) ties.push_back({(v - 1) / 3, v, 1.0});
    NamedNetwork network;
    for (std::size_t v = 0; v < 4000; ++v) network.vertices.push_back({std::to_string(v), std::to_string(v), "node"});
    network.network = make_network(4000, ties);
    RankingOptions options;
    options.by = {RankMeasure::betweenness};
    EXPECT_FALSE(rank(network, options).betweenness.has_value());
    const std::vector<double> exact = rank(network, options).values[0];
    options.max_error = 0.1;
    const Ranking estimated = rank(network, options);
    ASSERT_TRUE(estimated.betweenness.has_value());
    EXPECT_LE(estimated.betweenness->max_error, 0.1);
    EXPECT_LT(estimated.betweenness->sources, 2000u);
    for (std::size_t v = 0; v < exact.size(); ++v)
        EXPECT_NEAR(estimated.values[0][v], exact[v], estimated.betweenness->max_error);
    options.by = {RankMeasure::degree};
    EXPECT_FALSE(rank(network, options).betweenness.has_value());
}

}  // namespace
}  // namespace guanxi
