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
#include <sys/resource.h>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/page_rank.hpp>

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// What a measure gives: values by vertex, and a single number.
struct Outcome {
    std::vector<double> values;
    double number = 0;
};

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

/// Seconds of processor time; other programs on the machine disturb it less than they do the clock on the wall.
double seconds_of(const std::function<void()>& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
    };
    const double start = now();
    work();
    return now() - start;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: measure_boost GRAPH FOLDER RUNS MEASURE...\n");
        return 2;
    }
    const int runs = std::atoi(argv[3]);
    Graph graph;
    std::printf("read %.6f %zu\n", seconds_of([&] { graph = read(argv[1]); }), num_edges(graph));
    for (int i = 4; i < argc; ++i) {
        Outcome outcome;
        double best = 1e300;
        double last = 0;
        for (int round = 0; round < runs && last < 5; ++round) {
            last = seconds_of([&] { outcome = run(graph, argv[i]); });
            best = std::min(best, last);
        }
        std::printf("%s %.6f %.10g\n", argv[i], best, outcome.number);
        std::fflush(stdout);
        const std::string path = std::string(argv[2]) + "/" + argv[i] + ".f64";
        if (std::FILE* file = std::fopen(path.c_str(), "wb")) {
            if (!outcome.values.empty())
                std::fwrite(outcome.values.data(), sizeof(double), outcome.values.size(), file);
            std::fclose(file);
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak_mib 0 %ld\n", usage.ru_maxrss / 1024);
}
