#include "graph/analysis/biconnected.hpp"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/components.hpp"
#include "tests/graph/analysis/networks.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

/// The network without one vertex's ties, or without one tie.
Network without_vertex(const Network& network, std::size_t v) {
    std::vector<Tie> ties = ties_of(network);
    std::erase_if(ties, [&](const Tie& tie) { return tie.a == v || tie.b == v; });
    return make_network(network.node_count(), std::move(ties));
}

Network without_tie(const Network& network, const Tie& gone) {
    std::vector<Tie> ties = ties_of(network);
    std::erase(ties, gone);
    return make_network(network.node_count(), std::move(ties));
}

TEST(ArticulationPoints, of_the_closed_forms) {
    EXPECT_THAT(articulation_points(testing::empty_network()), IsEmpty());
    EXPECT_THAT(articulation_points(testing::one_vertex()), IsEmpty());
    EXPECT_THAT(articulation_points(testing::star(5)), ElementsAre(0));
    EXPECT_THAT(articulation_points(testing::path(4)), ElementsAre(1, 2));
    EXPECT_THAT(articulation_points(testing::cycle(5)), IsEmpty());
    EXPECT_THAT(articulation_points(testing::clique(5)), IsEmpty());
    EXPECT_THAT(articulation_points(testing::two_cliques_and_a_bridge(3)), ElementsAre(2, 3));
    EXPECT_THAT(articulation_points(testing::three_parts()), ElementsAre(1));
}

TEST(Bridges, of_the_closed_forms) {
    EXPECT_THAT(bridges(testing::empty_network()), IsEmpty());
    EXPECT_THAT(bridges(testing::star(3)), ElementsAre(Pair(0, 1), Pair(0, 2)));
    EXPECT_THAT(bridges(testing::cycle(5)), IsEmpty());
    EXPECT_THAT(bridges(testing::two_cliques_and_a_bridge(3)), ElementsAre(Pair(2, 3)));
    EXPECT_THAT(bridges(testing::three_parts()), ElementsAre(Pair(0, 1), Pair(1, 2), Pair(3, 4)));
}

TEST(ArticulationPoints, are_those_whose_loss_makes_more_parts) {
    for (const Network& network : testing::random_networks()) {
        const std::size_t parts = components(network).count();
        std::vector<Network::Index> expected;
        for (Network::Index v = 0; v < network.node_count(); ++v) {
            // The vertex itself stays, as a part of its own.
            if (components(without_vertex(network, v)).count() > parts + 1) expected.push_back(v);
        }
        EXPECT_EQ(articulation_points(network), expected);
    }
}

TEST(Bridges, are_those_whose_loss_makes_more_parts) {
    for (const Network& network : testing::random_networks()) {
        const std::size_t parts = components(network).count();
        std::vector<std::pair<Network::Index, Network::Index>> expected;
        for (const Tie& tie : ties_of(network)) {
            if (components(without_tie(network, tie)).count() > parts) expected.emplace_back(tie.a, tie.b);
        }
        EXPECT_EQ(bridges(network), expected);
    }
}

TEST(BiconnectedComponents, hold_each_tie_once_and_share_one_vertex_at_most) {
    for (const Network& network : testing::random_networks()) {
        const BiconnectedComponents blocks = biconnected_components(network);
        std::vector<std::set<Network::Index>> sets;
        for (std::size_t b = 0; b < blocks.count(); ++b) {
            sets.emplace_back(blocks.block(b).begin(), blocks.block(b).end());
            EXPECT_EQ(sets.back().size(), blocks.block(b).size());
        }
        for (const Tie& tie : ties_of(network)) {
            const auto& own = sets[blocks.block_of_tie(tie.a, tie.b)];
            EXPECT_TRUE(own.contains(static_cast<Network::Index>(tie.a)));
            EXPECT_TRUE(own.contains(static_cast<Network::Index>(tie.b)));
        }
        for (std::size_t i = 0; i < sets.size(); ++i) {
            for (std::size_t j = i + 1; j < sets.size(); ++j) {
                std::vector<Network::Index> common;
                std::set_intersection(sets[i].begin(), sets[i].end(), sets[j].begin(), sets[j].end(),
                                      std::back_inserter(common));
                EXPECT_LE(common.size(), 1u);
            }
        }
    }
}

TEST(BiconnectedComponents, of_a_path_of_a_million_vertices_need_no_deep_stack) {
    EXPECT_EQ(biconnected_components(testing::path(1'000'000)).count(), 999'999u);
}

}  // namespace
}  // namespace guanxi
