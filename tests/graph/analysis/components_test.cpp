#include "graph/analysis/components.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

TEST(Partition, is_numbered_by_falling_size_then_by_smallest_member) {
    const std::vector<std::uint32_t> labels{5, 2, 2, 0, 0, 4};
    const Partition partition = make_partition(labels);
    EXPECT_THAT(partition.part_of, ElementsAre(2, 0, 0, 1, 1, 3));
    EXPECT_THAT(partition.sizes, ElementsAre(2, 2, 1, 1));
}

TEST(Components, of_an_empty_network_are_none) { EXPECT_EQ(components(testing::empty_network()).count(), 0u); }
TEST(Components, of_a_lone_vertex_are_one) { EXPECT_EQ(components(testing::one_vertex()).count(), 1u); }
TEST(Components, of_a_connected_network_are_one) {
    for (const Network& network : {testing::star(9), testing::path(9), testing::cycle(9), testing::clique(9)}) {
        EXPECT_THAT(components(network).part_of, Each(0u));
        EXPECT_THAT(components(network).sizes, ElementsAre(9));
    }
}
TEST(Components, are_numbered_by_falling_size) {
    const Partition partition = components(testing::unweighted(6, {{5, 4}, {4, 3}, {1, 2}}));
    EXPECT_THAT(partition.part_of, ElementsAre(2, 1, 1, 0, 0, 0));
    EXPECT_THAT(partition.sizes, ElementsAre(3, 2, 1));
}

TEST(Components, hold_two_vertices_together_exactly_where_a_path_joins_them) {
    for (const Network& network : testing::random_networks()) {
        const Partition partition = components(network);
        const testing::Matrix distances = testing::distances(network);
        for (std::size_t a = 0; a < network.node_count(); ++a) {
            for (std::size_t b = 0; b < network.node_count(); ++b) {
                EXPECT_EQ(partition.part_of[a] == partition.part_of[b], distances[a][b] < 1e9);
            }
        }
    }
}

}  // namespace
}  // namespace guanxi
