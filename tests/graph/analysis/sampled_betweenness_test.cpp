#include "graph/analysis/sampled_betweenness.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/betweenness.hpp"
#include "graph/base/error.hpp"
#include "tests/graph/analysis/networks.hpp"

namespace guanxi {
namespace {

TEST(SampledBetweenness, of_a_small_network_is_exact) {
    for (const Network& network : testing::random_networks()) {
        const SampledBetweenness found = sampled_betweenness(network);
        EXPECT_EQ(found.values, betweenness(network));
        EXPECT_EQ(found.max_error, 0.0);
    }
    EXPECT_TRUE(sampled_betweenness(testing::empty_network()).values.empty());
}

TEST(SampledBetweenness, keeps_its_bound_for_all_vertices) {
    const Network network = testing::reducible_network(4, 3000, 5000);
    const std::vector<double> exact = betweenness(network);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        SamplingOptions options;
        options.max_error = 0.05;
        options.seed = seed;
        const SampledBetweenness found = sampled_betweenness(network, options);
        EXPECT_LT(found.sources, network.node_count() / 2 + 1);
        EXPECT_GT(found.max_error, 0.0);
        EXPECT_LE(found.max_error, 0.05);
        for (std::size_t v = 0; v < exact.size(); ++v) {
            ASSERT_LE(std::abs(found.values[v] - exact[v]), found.max_error) << "seed " << seed << ", vertex " << v;
        }
    }
}

TEST(SampledBetweenness, is_the_same_for_any_number_of_threads) {
    const Network network = testing::reducible_network(4, 2000, 3000);
    SamplingOptions options;
    options.max_error = 0.1;
    options.execution.threads = 1;
    const std::vector<double> one = sampled_betweenness(network, options).values;
    options.execution.threads = 3;
    EXPECT_EQ(sampled_betweenness(network, options).values, one);
}

TEST(SampledBetweenness, refuses_options_out_of_range) {
    SamplingOptions options;
    options.max_error = 0;
    EXPECT_THROW(sampled_betweenness(testing::star(4), options), Error);
    options = {};
    options.confidence = 1;
    EXPECT_THROW(sampled_betweenness(testing::star(4), options), Error);
}

}  // namespace
}  // namespace guanxi
