// Times igraph (C library, GPL: a program of its own, never linked into guanxi) on an edge list.
//   measure_igraph GRAPH FOLDER RUNS MEASURE…
// Prints a line "MEASURE SECONDS NUMBER" for each measure (the best of RUNS, see best_of in outcome.hpp) and writes
// its values to FOLDER/MEASURE.f64 as doubles. NUMBER is what the measure is as a single number: a count, a modularity.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <igraph/igraph.h>
#include <string>
#include <vector>

#include "bench/graph/outcome.hpp"

namespace {

using measuring::Outcome;

std::vector<double> copy(const igraph_vector_t& values) {
    return {VECTOR(values), VECTOR(values) + igraph_vector_size(&values)};
}

std::vector<double> copy(const igraph_vector_int_t& values) {
    return {VECTOR(values), VECTOR(values) + igraph_vector_int_size(&values)};
}

/// The measures, by the names that measure_guanxi uses. Values come in igraph's own scale; the table rescales none,
/// so where guanxi divides by n - 1, so does this.
Outcome run(const igraph_t& graph, const std::string& measure) {
    const auto n = static_cast<double>(igraph_vcount(&graph));
    Outcome outcome;
    igraph_vector_t values;
    igraph_vector_init(&values, 0);
    if (measure == "betweenness") {
        igraph_betweenness(&graph, &values, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
        igraph_vector_scale(&values, 2 / ((n - 1) * (n - 2)));
    } else if (measure == "edge_betweenness") {
        igraph_edge_betweenness(&graph, &values, IGRAPH_UNDIRECTED, nullptr);
        igraph_vector_scale(&values, 2 / (n * (n - 1)));
    } else if (measure == "harmonic") {
        igraph_harmonic_centrality(&graph, &values, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
    } else if (measure == "closeness") {
        // igraph's is that within the vertex's part; guanxi's counts how much of the network that part is.
        igraph_vector_int_t reached;
        igraph_vector_int_init(&reached, 0);
        igraph_closeness(&graph, &values, &reached, nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
        for (igraph_integer_t v = 0; v < igraph_vcount(&graph); ++v) {
            VECTOR(values)[v] *= static_cast<double>(VECTOR(reached)[v]) / (n - 1);
        }
        igraph_vector_int_destroy(&reached);
    } else if (measure == "eigenvector") {
        igraph_arpack_options_t options;
        igraph_arpack_options_init(&options);
        igraph_eigenvector_centrality(&graph, &values, &outcome.number, IGRAPH_UNDIRECTED, true, nullptr, &options);
    } else if (measure == "pagerank") {
        igraph_pagerank(&graph, IGRAPH_PAGERANK_ALGO_PRPACK, &values, nullptr, igraph_vss_all(), IGRAPH_UNDIRECTED,
                        0.85, nullptr, nullptr);
    } else if (measure == "core" || measure == "triangles") {
        igraph_vector_int_t counts;
        igraph_vector_int_init(&counts, 0);
        if (measure == "core") {
            igraph_coreness(&graph, &counts, IGRAPH_ALL);
            outcome.values = copy(counts);
        } else {
            igraph_adjacent_triangles(&graph, &values, igraph_vss_all());
            outcome.values = copy(values);
        }
        igraph_vector_int_destroy(&counts);
        igraph_vector_destroy(&values);
        return outcome;
    } else if (measure == "components") {
        igraph_vector_int_t membership;
        igraph_vector_int_init(&membership, 0);
        igraph_integer_t count = 0;
        igraph_connected_components(&graph, &membership, nullptr, &count, IGRAPH_WEAK);
        igraph_vector_int_destroy(&membership);
        outcome.number = static_cast<double>(count);
    } else if (measure == "leiden") {
        igraph_vector_t degree;
        igraph_vector_init(&degree, 0);
        igraph_strength(&graph, &degree, igraph_vss_all(), IGRAPH_ALL, true, nullptr);
        igraph_vector_int_t membership;
        igraph_vector_int_init(&membership, 0);
        igraph_community_leiden(&graph, nullptr, &degree, 0.5 / static_cast<double>(igraph_ecount(&graph)), 0.01, false,
                                2, &membership, nullptr, nullptr);
        igraph_modularity(&graph, &membership, nullptr, 1, false, &outcome.number);
        igraph_vector_int_destroy(&membership);
        igraph_vector_destroy(&degree);
    } else {
        std::fprintf(stderr, "measure_igraph: unknown measure %s\n", measure.c_str());
        std::exit(2);
    }
    outcome.values = copy(values);
    igraph_vector_destroy(&values);
    return outcome;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: measure_igraph GRAPH FOLDER RUNS MEASURE...\n");
        return 2;
    }
    const int runs = std::atoi(argv[3]);
    igraph_t graph;
    const auto read = [&] {
        std::FILE* file = std::fopen(argv[1], "r");
        if (file == nullptr) std::exit(1);
        igraph_read_graph_edgelist(&graph, file, 0, IGRAPH_UNDIRECTED);
        std::fclose(file);
    };
    bool is_first = true;
    const double seconds = measuring::best_of(runs, CLOCK_PROCESS_CPUTIME_ID, [&] {
        if (!is_first) igraph_destroy(&graph);
        is_first = false;
        read();
    });
    std::printf("read %.6f %ld\n", seconds, static_cast<long>(igraph_ecount(&graph)));
    for (int i = 4; i < argc; ++i)
        measuring::report(argv[2], argv[i], runs, CLOCK_PROCESS_CPUTIME_ID, [&] { return run(graph, argv[i]); });
    igraph_destroy(&graph);
    measuring::report_peak();
}
