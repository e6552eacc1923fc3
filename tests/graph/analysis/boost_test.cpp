// Boost.Graph's own algorithms as a second opinion.
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/clustering_coefficient.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/page_rank.hpp>
#include <gtest/gtest.h>

#include "graph/analysis/betweenness.hpp"
#include "graph/analysis/clustering.hpp"
#include "graph/analysis/components.hpp"
#include "graph/analysis/pagerank.hpp"
#include "tests/graph/analysis/expect_near.hpp"
#include "tests/graph/analysis/networks.hpp"

namespace guanxi {
namespace {

using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

Undirected to_boost(const Network& network) {
    Undirected graph(network.node_count());
    for (const Tie& tie : ties_of(network)) boost::add_edge(tie.a, tie.b, graph);
    return graph;
}

std::vector<Network> networks() {
    std::vector<Network> result = testing::random_networks();
    result.push_back(testing::random_network(1, 300, 0.02));
    result.push_back(testing::random_network(2, 300, 0.005));
    return result;
}

TEST(BoostGraph, agrees_on_betweenness) {
    for (const Network& network : networks()) {
        if (network.node_count() < 3) continue;
        const Undirected graph = to_boost(network);
        std::vector<double> expected(network.node_count());
        boost::brandes_betweenness_centrality(
            graph, boost::make_iterator_property_map(expected.begin(), boost::get(boost::vertex_index, graph)));
        const auto n = static_cast<double>(network.node_count());
        for (double& value : expected) value /= (n - 1) * (n - 2) / 2;
        testing::expect_near(betweenness(network), expected, 1e-9);
    }
}

TEST(BoostGraph, agrees_on_pagerank_where_every_vertex_has_ties) {
    for (Network network : networks()) {
        // Boost knows neither weights nor vertices without ties: a path through all vertices is laid in.
        std::vector<Tie> ties = ties_of(network);
        for (std::size_t v = 1; v < network.node_count(); ++v) ties.push_back({v - 1, v, 1.0});
        network = make_network(network.node_count(), ties);
        ties = ties_of(network);
        for (Tie& tie : ties) tie.weight = 1;
        network = make_network(network.node_count(), ties);

        const Undirected graph = to_boost(network);
        std::vector<double> expected(network.node_count());
        boost::graph::page_rank(
            graph, boost::make_iterator_property_map(expected.begin(), boost::get(boost::vertex_index, graph)),
            boost::graph::n_iterations(300), 0.85);
        // Boost scales to a sum of n.
        for (double& value : expected) value /= static_cast<double>(network.node_count());
        testing::expect_near(pagerank(network), expected, 1e-9);
    }
}

TEST(BoostGraph, agrees_on_clustering) {
    for (const Network& network : networks()) {
        const Undirected graph = to_boost(network);
        std::vector<double> expected;
        for (std::size_t v = 0; v < network.node_count(); ++v) {
            expected.push_back(boost::clustering_coefficient<double>(graph, v));
        }
        testing::expect_near(clustering(network).local, expected, 1e-9);
    }
}

TEST(BoostGraph, agrees_on_components) {
    for (const Network& network : networks()) {
        const Undirected graph = to_boost(network);
        std::vector<std::uint32_t> labels(network.node_count());
        boost::connected_components(graph, labels.data());
        EXPECT_EQ(components(network), make_partition(labels));
    }
}

}  // namespace
}  // namespace guanxi
