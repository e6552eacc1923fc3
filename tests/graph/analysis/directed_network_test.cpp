#include "graph/directed_network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "tests/graph/analysis/graphs.hpp"
#include "tests/graph/analysis/networks.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(DirectedNetwork, has_each_arc_in_the_rows_of_both_its_ends) {
    const DirectedNetwork network = make_directed_network(3, {{2, 0, 4.0}, {0, 1, 2.0}, {1, 0, 3.0}});
    EXPECT_EQ(network.arc_count(), 3u);
    EXPECT_THAT(network.out().neighbours_of(0), ElementsAre(1));
    EXPECT_THAT(network.in().neighbours_of(0), ElementsAre(1, 2));
    EXPECT_THAT(network.in().weights.first(2), ElementsAre(3.0, 4.0));
    EXPECT_THAT(network.in().neighbours_of(2), IsEmpty());
}

TEST(DirectedNetwork, drops_loops_and_sums_parallel_arcs_of_one_direction) {
    EXPECT_EQ(make_directed_network(2, {{0, 0, 5.0}, {0, 1, 1.0}, {1, 0, 4.0}, {0, 1, 2.0}}),
              make_directed_network(2, {{0, 1, 3.0}, {1, 0, 4.0}}));
}

TEST(DirectedNetwork, refuses_what_is_no_arc) {
    EXPECT_THROW(make_directed_network(2, {{0, 2, 1.0}}), Error);
    EXPECT_THROW(make_directed_network(2, {{0, 1, 0.0}}), Error);
    EXPECT_THROW(make_directed_network(2, {{0, 1, 1e308}, {0, 1, 1e308}}), Error);
}

TEST(DirectedNetwork, is_rebuilt_from_its_arcs) {
    for (const DirectedNetwork& network : testing::random_directed_networks()) {
        EXPECT_EQ(make_directed_network(network.node_count(), arcs_of(network)), network);
    }
}

TEST(DirectedNetwork, without_directions_sums_both) {
    EXPECT_EQ(without_directions(make_directed_network(3, {{0, 1, 3.0}, {1, 0, 4.0}, {2, 1, 1.0}})),
              make_network(3, {{0, 1, 7.0}, {1, 2, 1.0}}));
}

TEST(DirectedNetworkOfAGraph, has_arcs_both_ways_for_kinds_without_a_direction) {
    const RelationshipGraph graph = testing::GraphMaker()
                                        .edge("supports", "country:CHN", "country:TJK", 2)
                                        .edge("cooperates_with", "country:CHN", "country:TJK", 1)
                                        .edge("opposes", "country:TJK", "country:CHN", 1, Status::denied)
                                        .make();
    EXPECT_EQ(to_directed_network(graph), make_directed_network(2, {{0, 1, 3.0}, {1, 0, 1.0}}));
}

}  // namespace
}  // namespace guanxi
