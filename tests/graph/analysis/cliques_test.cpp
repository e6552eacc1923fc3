#include "graph/analysis/cliques.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(MaximalCliques, of_the_closed_forms) {
    EXPECT_THAT(maximal_cliques(testing::empty_network()).members, IsEmpty());
    EXPECT_THAT(maximal_cliques(testing::one_vertex(), {.min_size = 1}).members, ElementsAre(ElementsAre(0)));
    EXPECT_THAT(maximal_cliques(testing::cycle(5)).members, IsEmpty());
    EXPECT_EQ(maximal_cliques(testing::cycle(5), {.min_size = 2}).members.size(), 5u);
    EXPECT_THAT(maximal_cliques(testing::clique(4)).members, ElementsAre(ElementsAre(0, 1, 2, 3)));
    EXPECT_THAT(maximal_cliques(testing::two_cliques_and_a_bridge(3)).members,
                ElementsAre(ElementsAre(0, 1, 2), ElementsAre(3, 4, 5)));
}

TEST(MaximalCliques, are_all_sets_that_are_cliques_and_cannot_grow) {
    for (const Network& network : testing::random_networks()) {
        const std::size_t n = network.node_count();
        if (n > 13) continue;
        const testing::Matrix a = testing::adjacency(network);
        const auto is_clique = [&](unsigned set) {
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = i + 1; j < n; ++j) {
                    if ((set >> i & 1) != 0 && (set >> j & 1) != 0 && a[i][j] == 0) return false;
                }
            }
            return true;
        };
        std::vector<std::vector<Network::Index>> expected;
        for (unsigned set = 1; set < 1u << n; ++set) {
            bool is_maximal = is_clique(set);
            for (std::size_t v = 0; v < n && is_maximal; ++v)
                is_maximal = (set >> v & 1) != 0 || !is_clique(set | 1u << v);
            if (!is_maximal) continue;
            expected.emplace_back();
            for (Network::Index v = 0; v < n; ++v) {
                if ((set >> v & 1) != 0) expected.back().push_back(v);
            }
        }
        const Cliques found = maximal_cliques(network, {.min_size = 1});
        EXPECT_TRUE(found.is_complete);
        EXPECT_THAT(found.members, ::testing::UnorderedElementsAreArray(expected));
    }
}

TEST(MaximalCliques, end_at_the_limit_and_say_so) {
    const Cliques some = maximal_cliques(testing::random_network(1, 40, 0.5), {.limit = 5});
    EXPECT_EQ(some.members.size(), 5u);
    EXPECT_FALSE(some.is_complete);
}

}  // namespace
}  // namespace guanxi
