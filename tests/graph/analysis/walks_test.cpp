// Katz centrality, hubs and authorities.
#include <cmath>
#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/analysis/hits.hpp"
#include "graph/analysis/katz.hpp"
#include "graph/base/error.hpp"
#include "tests/graph/analysis/expect_near.hpp"
#include "tests/graph/analysis/networks.hpp"
#include "tests/graph/analysis/oracles.hpp"

namespace guanxi {
namespace {

using ::testing::Each;
using testing::expect_near;
using ::testing::IsEmpty;

std::vector<double> of_length_1(std::vector<double> values) {
    const double length = std::sqrt(std::inner_product(values.begin(), values.end(), values.begin(), 0.0));
    for (double& value : values) value /= length;
    return values;
}

/// Walks counted one length after another, up to lengths that no longer count.
std::vector<double> naive_katz(const testing::Matrix& a, double attenuation) {
    std::vector<double> walks(a.size(), 1.0);
    std::vector<double> sum = walks;
    for (int step = 0; step < 2000; ++step) {
        std::vector<double> next(a.size(), 0.0);
        for (std::size_t v = 0; v < a.size(); ++v) {
            for (std::size_t u = 0; u < a.size(); ++u) next[v] += attenuation * a[u][v] * walks[u];
        }
        for (std::size_t v = 0; v < a.size(); ++v) sum[v] += next[v];
        walks = next;
    }
    return of_length_1(sum);
}

TEST(Katz, of_the_closed_forms) {
    EXPECT_THAT(katz(testing::empty_network()), IsEmpty());
    expect_near(katz(testing::one_vertex()), {1.0});
    expect_near(katz(testing::cycle(4)), {0.5, 0.5, 0.5, 0.5});
    // Of a directed path: 1, 1 + a, 1 + a + a².
    expect_near(katz(make_directed_network(3, {{0, 1, 1.0}, {1, 2, 1.0}}), {.attenuation = 0.5}),
                of_length_1({1, 1.5, 1.75}));
}

TEST(Katz, equals_the_sum_over_walks) {
    for (const Network& network : testing::random_networks()) {
        expect_near(katz(network, {.attenuation = 0.004}), naive_katz(testing::adjacency(network), 0.004), 1e-10);
    }
    for (const DirectedNetwork& network : testing::random_directed_networks()) {
        expect_near(katz(network, {.attenuation = 0.01}), naive_katz(testing::adjacency(network), 0.01), 1e-10);
        EXPECT_EQ(katz(network).size(), network.node_count());
    }
}

TEST(Katz, refuses_an_attenuation_without_a_limit) {
    EXPECT_THROW(katz(testing::clique(5), {.attenuation = 0.25}), Error);
    EXPECT_THROW(katz(testing::clique(5), {.attenuation = -1.0}), Error);
    EXPECT_NO_THROW(katz(testing::clique(5), {.attenuation = 0.24}));
}

TEST(Hits, of_the_closed_forms) {
    EXPECT_THAT(hits(DirectedNetwork()).hubs, IsEmpty());
    EXPECT_THAT(hits(make_directed_network(3, {})).hubs, Each(0.0));
    const Hits star = hits(make_directed_network(4, {{1, 0, 1.0}, {2, 0, 1.0}, {3, 0, 1.0}}));
    expect_near(star.hubs, {0, 1.0 / 3, 1.0 / 3, 1.0 / 3});
    expect_near(star.authorities, {1, 0, 0, 0});
}

TEST(Hits, are_singular_vectors_of_the_weight_matrix) {
    for (const DirectedNetwork& network : testing::random_directed_networks()) {
        const testing::Matrix a = testing::adjacency(network);
        const Hits found = hits(network);
        if (network.arc_count() == 0) continue;
        EXPECT_NEAR(std::accumulate(found.hubs.begin(), found.hubs.end(), 0.0), 1.0, 1e-12);
        std::vector<double> hubs(a.size(), 0.0);
        std::vector<double> authorities(a.size(), 0.0);
        for (std::size_t v = 0; v < a.size(); ++v) {
            for (std::size_t u = 0; u < a.size(); ++u) {
                hubs[v] += a[v][u] * found.authorities[u];
                authorities[v] += a[u][v] * found.hubs[u];
            }
        }
        const double hub_sum = std::accumulate(hubs.begin(), hubs.end(), 0.0);
        const double authority_sum = std::accumulate(authorities.begin(), authorities.end(), 0.0);
        for (double& value : hubs) value /= hub_sum;
        for (double& value : authorities) value /= authority_sum;
        expect_near(hubs, found.hubs, 1e-9);
        expect_near(authorities, found.authorities, 1e-9);
        // Repeated products grow towards the largest singular value squared from below.
        std::vector<double> x(a.size(), 1.0);
        double value = 0;
        for (int round = 0; round < 3000; ++round) {
            std::vector<double> y(a.size(), 0.0);
            for (std::size_t v = 0; v < a.size(); ++v) {
                for (std::size_t u = 0; u < a.size(); ++u) y[v] += a[v][u] * x[u];
            }
            std::vector<double> z(a.size(), 0.0);
            for (std::size_t v = 0; v < a.size(); ++v) {
                for (std::size_t u = 0; u < a.size(); ++u) z[u] += a[v][u] * y[v];
            }
            value = std::sqrt(std::inner_product(z.begin(), z.end(), z.begin(), 0.0));
            for (double& entry : z) entry /= value;
            x = z;
        }
        EXPECT_GE(hub_sum * authority_sum, value * (1 - 1e-12));
    }
}

}  // namespace
}  // namespace guanxi
