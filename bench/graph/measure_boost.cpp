// Times Boost.Graph's own algorithms on an edge list, in the graph type that its users take (adjacency_list, vecS).
//   measure_boost GRAPH FOLDER RUNS MEASURE…
// Prints and writes what measure_igraph.cpp does. Reading is by streams: Boost.Graph reads no edge lists itself.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "bench/graph/outcome.hpp"
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/page_rank.hpp>

namespace {

using measuring::Outcome;
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// The graph of the numbers that occur, in ascending order.
Graph read(const char* path) {
    std::ifstream in(path);
    std::vector<std::pair<std::size_t, std::size_t>> ties;
    std::map<std::size_t, std::size_t> vertex;
    for (std::size_t a = 0, b = 0; in >> a >> b;) {
        ties.emplace_back(a, b);
        vertex[a] = vertex[b] = 0;
    }
    std::size_t count = 0;
    for (auto& [id, number] : vertex) number = count++;
    Graph graph(count);
    for (const auto& [a, b] : ties) add_edge(vertex[a], vertex[b], graph);
    return graph;
}

Outcome run(const Graph& graph, const std::string& measure) {
    const auto n = static_cast<double>(num_vertices(graph));
    Outcome outcome;
    outcome.values.resize(num_vertices(graph));
    const auto values = boost::make_iterator_property_map(outcome.values.begin(), get(boost::vertex_index, graph));
    if (measure == "betweenness") {
        boost::brandes_betweenness_centrality(graph, values);
        for (double& value : outcome.values) value *= 2 / ((n - 1) * (n - 2));
    } else if (measure == "core") {
        boost::core_numbers(graph, values);
    } else if (measure == "components") {
        outcome.number = boost::connected_components(graph, values);
        outcome.values.clear();
    } else if (measure == "pagerank") {
        // Until a round changes all ranks together by less than 1e-10, as the others.
        std::vector<double> ranks(outcome.values.size());
        double change = 1;
        const auto is_done = [&](const auto& rank, const Graph& of) {
            change = 0;
            for (const auto v : boost::make_iterator_range(vertices(of))) {
                change += std::abs(get(rank, v) - ranks[v]);
                ranks[v] = get(rank, v);
            }
            return change < 1e-10;
        };
        boost::graph::page_rank(graph, values, is_done, 0.85, n);
        double sum = 0;
        for (const double value : outcome.values) sum += value;
        for (double& value : outcome.values) value /= sum;
    } else {
        std::fprintf(stderr, "measure_boost: unknown measure %s\n", measure.c_str());
        std::exit(2);
    }
    return outcome;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: measure_boost GRAPH FOLDER RUNS MEASURE...\n");
        return 2;
    }
    const int runs = std::atoi(argv[3]);
    Graph graph;
    const double seconds = measuring::best_of(runs, CLOCK_PROCESS_CPUTIME_ID, [&] { graph = read(argv[1]); });
    std::printf("read %.6f %zu\n", seconds, num_edges(graph));
    for (int i = 4; i < argc; ++i)
        measuring::report(argv[2], argv[i], runs, CLOCK_PROCESS_CPUTIME_ID, [&] { return run(graph, argv[i]); });
    measuring::report_peak();
}
