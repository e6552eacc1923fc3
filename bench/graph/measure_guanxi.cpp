// Times guanxi's measures on an edge list, or writes them for a comparison with another library.
//   measure_guanxi GRAPH FOLDER RUNS THREADS MEASURE…
// Prints a line "MEASURE SECONDS NUMBER" for each measure (the best of RUNS, see best_of in outcome.hpp) and writes
// its values to FOLDER/MEASURE.f64 as doubles. NUMBER is what the measure is as a single number: a count, a modularity.
// SECONDS are of processor time with one thread, since other programs on the machine disturb it less, and of the clock
// with more. Measures whose names begin with "directed_" take the lines of the edge list as arcs; those that end in
// "_weighted" take lengths of 1 / weight.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "bench/graph/outcome.hpp"

#include "graph/analysis/betweenness.hpp"
#include "graph/analysis/biconnected.hpp"
#include "graph/analysis/closeness.hpp"
#include "graph/analysis/clustering.hpp"
#include "graph/analysis/communities.hpp"
#include "graph/analysis/components.hpp"
#include "graph/analysis/cores.hpp"
#include "graph/analysis/degree.hpp"
#include "graph/analysis/density.hpp"
#include "graph/analysis/eigenvector.hpp"
#include "graph/analysis/harmonic.hpp"
#include "graph/analysis/hits.hpp"
#include "graph/analysis/holes.hpp"
#include "graph/analysis/katz.hpp"
#include "graph/analysis/mixing.hpp"
#include "graph/analysis/modularity.hpp"
#include "graph/analysis/pagerank.hpp"
#include "graph/base/memory.hpp"
#include "graph/edge_list.hpp"

namespace {

using namespace guanxi;
using measuring::Outcome;

struct Networks {
    EdgeList edges;
    Network plain;
    DirectedNetwork directed;
};

using Measure = std::function<Outcome(const Networks&, const Execution&)>;

template <class Values>
Outcome of_values(const Values& values) {
    return {{values.begin(), values.end()}, 0};
}
Outcome of_number(double number) { return {{}, number}; }

PathOptions in_steps(const Execution& execution) { return {Length::steps, execution}; }
PathOptions by_weight(const Execution& execution) { return {Length::inverse_weights, execution}; }

std::map<std::string, Measure> measures() {
    using N = Networks;
    using E = Execution;
    return {
        {"betweenness", [](const N& n, const E& e) { return of_values(betweenness(n.plain, in_steps(e))); }},
        {"betweenness_weighted", [](const N& n, const E& e) { return of_values(betweenness(n.plain, by_weight(e))); }},
        {"directed_betweenness",
         [](const N& n, const E& e) { return of_values(betweenness(n.directed, in_steps(e))); }},
        {"directed_betweenness_weighted",
         [](const N& n, const E& e) { return of_values(betweenness(n.directed, by_weight(e))); }},
        {"edge_betweenness", [](const N& n, const E& e) { return of_values(edge_betweenness(n.plain, in_steps(e))); }},
        {"directed_edge_betweenness",
         [](const N& n, const E& e) { return of_values(edge_betweenness(n.directed, in_steps(e))); }},
        {"harmonic", [](const N& n, const E& e) { return of_values(harmonic(n.plain, in_steps(e))); }},
        {"closeness", [](const N& n, const E& e) { return of_values(closeness(n.plain, in_steps(e))); }},
        {"closeness_weighted", [](const N& n, const E& e) { return of_values(closeness(n.plain, by_weight(e))); }},
        {"directed_closeness",
         [](const N& n, const E& e) { return of_values(closeness(reversed(n.directed), in_steps(e))); }},
        {"eigenvector", [](const N& n, const E&) { return of_values(eigenvector(n.plain)); }},
        {"pagerank", [](const N& n, const E&) { return of_values(pagerank(n.plain)); }},
        {"directed_pagerank", [](const N& n, const E&) { return of_values(pagerank(n.directed)); }},
        {"katz", [](const N& n, const E&) { return of_values(katz(n.plain, {.attenuation = 0.005})); }},
        {"directed_katz", [](const N& n, const E&) { return of_values(katz(n.directed, {.attenuation = 0.005})); }},
        {"directed_hubs", [](const N& n, const E&) { return of_values(hits(n.directed).hubs); }},
        {"directed_authorities", [](const N& n, const E&) { return of_values(hits(n.directed).authorities); }},
        {"degree", [](const N& n, const E&) { return of_values(degree(n.plain)); }},
        {"strength", [](const N& n, const E&) { return of_values(strength(n.plain)); }},
        {"core", [](const N& n, const E&) { return of_values(core_numbers(n.plain)); }},
        {"triangles", [](const N& n, const E&) { return of_values(triangles(n.plain)); }},
        {"clustering", [](const N& n, const E&) { return of_values(clustering(n.plain).local); }},
        {"transitivity", [](const N& n, const E&) { return of_number(clustering(n.plain).transitivity); }},
        {"constraint", [](const N& n, const E&) { return of_values(constraint(n.plain)); }},
        {"effective_size", [](const N& n, const E&) { return of_values(effective_size(n.plain)); }},
        {"components",
         [](const N& n, const E&) { return of_number(static_cast<double>(components(n.plain).count())); }},
        {"directed_strong",
         [](const N& n, const E&) { return of_number(static_cast<double>(strong_components(n.directed).count())); }},
        {"articulation", [](const N& n, const E&) { return of_values(articulation_points(n.plain)); }},
        {"bridges", [](const N& n, const E&) { return of_number(static_cast<double>(bridges(n.plain).size())); }},
        {"density", [](const N& n, const E&) { return of_number(density(n.plain)); }},
        {"directed_reciprocity", [](const N& n, const E&) { return of_number(reciprocity(n.directed)); }},
        {"assortativity", [](const N& n, const E&) { return of_number(degree_assortativity(n.plain)); }},
        {"directed_assortativity", [](const N& n, const E&) { return of_number(degree_assortativity(n.directed)); }},
        // As many iterations as igraph makes unless told otherwise.
        {"leiden",
         [](const N& n, const E&) {
             const Partition parts = communities(n.plain, {.max_iterations = 2});
             return Outcome{{parts.part_of.begin(), parts.part_of.end()}, modularity(n.plain, parts)};
         }},
    };
}

int run(int argc, char** argv) {
    const int runs = std::atoi(argv[3]);
    Execution execution;
    execution.threads = static_cast<unsigned>(std::atoi(argv[4]));
    const clockid_t clock = execution.threads == 1 ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC;
    Networks networks;
    const double seconds =
        measuring::best_of(runs, clock, [&] { networks.plain = to_network(read_edge_list(argv[1])); });
    std::printf("read %.6f %zu\n", seconds, networks.plain.tie_count());
    const auto known = measures();
    for (int i = 5; i < argc; ++i) {
        const std::string name = argv[i];
        if (name.starts_with("directed_") && networks.directed.node_count() == 0) {
            networks.directed = to_directed_network(read_edge_list(argv[1]));
        }
        const auto found = known.find(name);
        if (found == known.end()) {
            std::fprintf(stderr, "measure_guanxi: unknown measure %s\n", argv[i]);
            return 2;
        }
        measuring::report(argv[2], name, runs, clock, [&] { return found->second(networks, execution); });
    }
    measuring::report_peak();
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    guanxi::keep_freed_memory();
    if (argc < 5) {
        std::fprintf(stderr, "usage: measure_guanxi GRAPH FOLDER RUNS THREADS MEASURE...\n");
        return 2;
    }
    try {
        return run(argc, argv);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "measure_guanxi: %s\n", fault.what());
        return 1;
    }
}
