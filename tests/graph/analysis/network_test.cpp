#include "graph/network.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"
#include "tests/graph/analysis/graphs.hpp"
#include "tests/graph/analysis/networks.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Network, without_vertices_has_one_offset_and_nothing_else) {
    EXPECT_EQ(Network().node_count(), 0u);
    EXPECT_EQ(Network().tie_count(), 0u);
    EXPECT_THAT(Network().offsets(), ElementsAre(0));
    EXPECT_EQ(make_network(0, {}), Network());
}

TEST(Network, keeps_vertices_without_ties) {
    const Network network = make_network(3, {{0, 2, 1.0}});
    EXPECT_EQ(network.node_count(), 3u);
    EXPECT_THAT(network.neighbours(1), IsEmpty());
    EXPECT_EQ(network.degree(1), 0u);
}

TEST(Network, has_no_weights_if_and_only_if_all_are_1) {
    EXPECT_THAT(make_network(3, {{0, 1, 1.0}, {1, 2, 1.0}}).weights(), IsEmpty());
    EXPECT_EQ(make_network(3, {{0, 1, 1.0}, {1, 2, 1.0}}).weight(2), 1.0);
    const std::vector<std::uint32_t> from{0, 1, 0};
    const std::vector<std::uint32_t> to{1, 2, 1};
    EXPECT_THAT(network_of(3, {from, to, {}}).weights(), ElementsAre(2.0, 2.0, 1.0, 1.0));
    const std::vector<double> halves{0.5, 1.0, 0.5};
    EXPECT_EQ(network_of(3, {from, to, halves}), make_network(3, {{0, 1, 1.0}, {1, 2, 1.0}}));
}

TEST(Network, has_each_tie_in_both_rows_with_neighbours_ascending) {
    const Network network = make_network(4, {{3, 0, 2.0}, {1, 0, 3.0}, {2, 3, 5.0}});
    EXPECT_THAT(network.neighbours(0), ElementsAre(1, 3));
    EXPECT_THAT(network.neighbours(3), ElementsAre(0, 2));
    EXPECT_THAT(network.weights(), ElementsAre(3.0, 2.0, 3.0, 5.0, 2.0, 5.0));
    EXPECT_THAT(network.offsets(), ElementsAre(0, 2, 3, 4, 6));
    EXPECT_EQ(network.tie_count(), 3u);
}

TEST(Network, drops_loops) { EXPECT_EQ(make_network(2, {{1, 1, 4.0}, {0, 1, 1.0}}), make_network(2, {{0, 1, 1.0}})); }

TEST(Network, sums_parallel_ties_of_both_directions) {
    EXPECT_EQ(make_network(2, {{0, 1, 1.0}, {1, 0, 2.5}, {0, 1, 0.5}}), make_network(2, {{0, 1, 4.0}}));
}

TEST(Network, does_not_depend_on_the_order_of_ties_to_the_last_bit) {
    std::vector<Tie> ties{{0, 1, 1.0 / 3}, {1, 0, 1.0 / 7}, {0, 1, 1e10}, {1, 2, 0.1}, {2, 1, 0.2}, {1, 2, 0.3}};
    const Network network = make_network(3, ties);
    const auto before = [](const Tie& x, const Tie& y) {
        return std::tie(x.a, x.b, x.weight) < std::tie(y.a, y.b, y.weight);
    };
    std::sort(ties.begin(), ties.end(), before);
    do {
        ASSERT_EQ(make_network(3, ties), network);
    } while (std::next_permutation(ties.begin(), ties.end(), before));
}

TEST(Network, is_rebuilt_from_its_ties) {
    for (const Network& network : testing::random_networks()) {
        EXPECT_EQ(make_network(network.node_count(), ties_of(network)), network);
    }
}

TEST(Network, refuses_ties_to_vertices_that_are_not_there) {
    EXPECT_THROW(make_network(2, {{0, 2, 1.0}}), Error);
    EXPECT_THROW(make_network(0, {{0, 0, 1.0}}), Error);
}

TEST(Network, refuses_weights_that_are_not_positive_and_finite) {
    for (const double weight : {0.0, -1.0, std::numeric_limits<double>::infinity(), std::nan("")}) {
        EXPECT_THROW(make_network(2, {{0, 1, weight}}), Error) << weight;
    }
}

TEST(NetworkOfAGraph, sums_edges_of_all_kinds_and_directions) {
    const RelationshipGraph graph = testing::GraphMaker()
                                        .edge("supports", "country:CHN", "country:TJK", 2)
                                        .edge("supports", "country:TJK", "country:CHN", 1)
                                        .edge("cooperates_with", "country:CHN", "country:TJK", 4)
                                        .make();
    EXPECT_EQ(to_network(graph), make_network(2, {{0, 1, 7.0}}));
}

TEST(NetworkOfAGraph, leaves_out_what_is_denied_but_not_what_is_planned) {
    const RelationshipGraph graph = testing::GraphMaker()
                                        .edge("supports", "country:CHN", "country:TJK", 1, Status::planned)
                                        .edge("supports", "country:CHN", "country:USA", 1, Status::denied)
                                        .make();
    EXPECT_EQ(to_network(graph), make_network(3, {{0, 1, 1.0}}));
}

TEST(NetworkOfAGraph, has_the_vertices_of_the_graph_tied_or_not) {
    const RelationshipGraph graph = testing::GraphMaker().node("country:CHN").node("event:峰会").make();
    EXPECT_EQ(to_network(graph), make_network(2, {}));
}

TEST(NetworkOfAGraph, without_nodes_is_empty) { EXPECT_EQ(to_network(RelationshipGraph()), Network()); }

}  // namespace
}  // namespace guanxi
