#include "graph/analysis/findings.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/betweenness.hpp"
#include "graph/analysis/biconnected.hpp"
#include "graph/analysis/components.hpp"
#include "tests/graph/analysis/networks.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

NamedNetwork named(Network network) {
    NamedNetwork result;
    for (std::size_t v = 0; v < network.node_count(); ++v)
        result.vertices.push_back({std::to_string(v), std::to_string(v), v % 2 == 0 ? "even" : "odd"});
    result.network = std::move(network);
    return result;
}

TEST(CutVertices, of_the_closed_forms) {
    EXPECT_THAT(cut_vertices(testing::empty_network()), IsEmpty());
    EXPECT_THAT(cut_vertices(testing::one_vertex()), IsEmpty());
    EXPECT_THAT(cut_vertices(testing::cycle(5)), IsEmpty());
    EXPECT_THAT(cut_vertices(testing::clique(5)), IsEmpty());
    EXPECT_THAT(cut_vertices(testing::star(5)), ElementsAre(CutVertex{0, 4, 3}));
    EXPECT_THAT(cut_vertices(testing::path(5)),
                ElementsAre(CutVertex{2, 2, 2}, CutVertex{1, 2, 1}, CutVertex{3, 2, 1}));
    EXPECT_THAT(cut_vertices(testing::two_cliques_and_a_bridge(3)),
                ElementsAre(CutVertex{2, 2, 2}, CutVertex{3, 2, 2}));
    EXPECT_THAT(cut_vertices(testing::three_parts()), ElementsAre(CutVertex{1, 2, 1}));
}

/// What is left of the component of `v` without it: the number of parts and how many vertices are not in the largest.
CutVertex without(const Network& network, std::size_t v) {
    std::vector<Tie> ties = ties_of(network);
    std::erase_if(ties, [&](const Tie& tie) { return tie.a == v || tie.b == v; });
    const Partition whole = components(network);
    const Partition parts = components(make_network(network.node_count(), ties));
    std::vector<std::size_t> sizes(parts.count(), 0);
    for (std::size_t u = 0; u < network.node_count(); ++u) {
        if (u != v && whole.part_of[u] == whole.part_of[v]) ++sizes[parts.part_of[u]];
    }
    std::erase(sizes, 0u);
    std::size_t all = 0;
    for (const std::size_t size : sizes) all += size;
    return {v, sizes.size(), sizes.empty() ? 0 : all - *std::max_element(sizes.begin(), sizes.end())};
}

TEST(CutVertices, tell_what_is_left_without_them) {
    std::size_t seen = 0;
    for (const Network& network : testing::random_networks()) {
        const std::vector<CutVertex> found = cut_vertices(network);
        EXPECT_EQ(found.size(), articulation_points(network).size());
        for (const CutVertex& item : found) EXPECT_EQ(item, without(network, item.vertex));
        seen += found.size();
    }
    EXPECT_GT(seen, 30u);
}

TEST(Findings, rate_all_ties_and_know_those_between_communities) {
    const NamedNetwork network = named(testing::two_cliques_and_a_bridge(3));
    const Findings findings = find(network, std::vector<int>{0, 0, 0, 1, 1, 1});
    ASSERT_EQ(findings.ties.size(), 7u);
    EXPECT_TRUE(findings.has_betweenness);
    // Nine of the fifteen pairs lie across the bridge.
    EXPECT_EQ(findings.ties.front(), (RatedTie{2, 3, 1.0, 0.6, true, true}));
    EXPECT_EQ(std::count_if(findings.ties.begin(), findings.ties.end(), [](const RatedTie& t) { return t.crosses; }),
              1);
    EXPECT_EQ(findings.bridges, 1u);
    EXPECT_THAT(findings.cliques.members, ElementsAre(ElementsAre(0, 1, 2), ElementsAre(3, 4, 5)));
    EXPECT_FALSE(findings.directed.has_value());
}

TEST(Findings, of_directions_are_there_where_the_network_has_them) {
    NamedNetwork network = named(testing::path(3));
    network.directed = make_directed_network(3, {{0, 1, 1.0}, {1, 0, 1.0}, {1, 2, 1.0}});
    const Findings findings = find(network, std::vector<int>{0, 0, 0});
    ASSERT_TRUE(findings.directed.has_value());
    EXPECT_NEAR(findings.directed->reciprocity, 2.0 / 3, 1e-12);
    EXPECT_EQ(findings.directed->strong_components, 2u);
    EXPECT_EQ(findings.directed->largest_strong_component, 2u);
    EXPECT_EQ(findings.kind_assortativity, -1.0);
}

TEST(Findings, of_nothing_are_nothing) {
    const Findings findings = find(NamedNetwork{}, {});
    EXPECT_THAT(findings.ties, IsEmpty());
    EXPECT_THAT(findings.cliques.members, IsEmpty());
    EXPECT_EQ(find(named(testing::one_vertex()), std::vector<int>{0}).bridges, 0u);
}

TEST(Findings, of_millions_without_ties_take_no_longer_than_those_with_ties) {
    constexpr std::size_t kMany = 2'000'000;
    NamedNetwork network;
    network.vertices.assign(kMany, {"x", "x", "node"});
    network.network = make_network(kMany, {{7, 8, 1.0}});
    const Findings findings = find(network, std::vector<int>(kMany, 0));
    ASSERT_EQ(findings.ties.size(), 1u);
    EXPECT_TRUE(findings.has_betweenness);
    EXPECT_GT(findings.ties[0].betweenness, 0.0);
    EXPECT_TRUE(findings.cliques.members.empty());
}

TEST(Findings, end_where_they_are_cancelled) {
    Progress progress;
    progress.cancelled = true;
    Execution execution;
    execution.progress = &progress;
    const NamedNetwork network = named(testing::cycle(5));
    EXPECT_THROW(find(network, std::vector<int>(5, 0), execution), Cancelled);
}

}  // namespace
}  // namespace guanxi
