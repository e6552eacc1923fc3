#include "graph/analysis/statistics.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/analysis/betweenness.hpp"
#include "graph/analysis/closeness.hpp"
#include "graph/analysis/clustering.hpp"
#include "graph/analysis/communities.hpp"
#include "graph/analysis/components.hpp"
#include "graph/analysis/degree.hpp"
#include "graph/analysis/density.hpp"
#include "graph/analysis/distances.hpp"
#include "graph/analysis/eigenvector.hpp"
#include "graph/analysis/harmonic.hpp"
#include "graph/analysis/modularity.hpp"
#include "graph/analysis/pagerank.hpp"
#include "graph/projection.hpp"
#include "graph/selection.hpp"

namespace guanxi {

MeasuredNetwork measure(const Network& network, const Execution& execution) {
    const PathOptions paths{Length::steps, execution};
    const std::vector<int> degrees = degree(network);
    const std::vector<double> strengths = strength(network);
    const std::vector<double> between = betweenness(network, paths);
    const std::vector<DistanceProfile> profiles = distance_profiles(network, paths);
    const std::vector<double> close = closeness(profiles);
    const std::vector<double> harmonics = harmonic(profiles);
    const std::vector<double> eigen = eigenvector(network);
    const std::vector<double> ranks = pagerank(network);
    const Clustering clusters = clustering(network);
    const Partition parts = components(network);
    const Partition groups = communities(network);

    MeasuredNetwork result;
    result.nodes.resize(network.node_count());
    for (std::size_t v = 0; v < result.nodes.size(); ++v) {
        NodeMeasures& node = result.nodes[v];
        node.degree = degrees[v];
        node.strength = strengths[v];
        node.betweenness = between[v];
        node.closeness = close[v];
        node.harmonic = harmonics[v];
        node.eigenvector = eigen[v];
        node.pagerank = ranks[v];
        node.clustering = clusters.local[v];
        node.component = static_cast<int>(parts.part_of[v]);
        node.community = static_cast<int>(groups.part_of[v]);
    }
    NetworkSummary& summary = result.summary;
    summary.nodes = network.node_count();
    summary.ties = network.tie_count();
    summary.density = density(network);
    summary.mean_degree = mean_degree(network);
    summary.components = parts.count();
    summary.largest_component = parts.count() == 0 ? 0 : parts.sizes[0];
    summary.transitivity = clusters.transitivity;
    summary.mean_clustering = clusters.mean;
    summary.diameter = diameter(profiles, parts);
    summary.mean_distance = mean_distance(profiles);
    summary.communities = groups.count();
    summary.modularity = modularity(network, groups);
    return result;
}

namespace {

CountryNetwork measure_countries(const RelationshipGraph& graph, const Execution& execution) {
    CountryProjection projection = project_to_countries(graph);
    MeasuredNetwork measured = measure(projection.network, execution);
    CountryNetwork result{std::move(projection.countries), std::move(measured.nodes), ties_of(projection.network),
                          measured.summary};
    for (Tie& tie : result.ties) {
        tie.a = result.countries[tie.a];
        tie.b = result.countries[tie.b];
    }
    std::sort(result.ties.begin(), result.ties.end(),
              [](const Tie& x, const Tie& y) { return std::tie(y.weight, x.a, x.b) < std::tie(x.weight, y.a, y.b); });
    return result;
}

/// Sets the first and the last date.
void find_dates(const RelationshipGraph& graph, Statistics& statistics) {
    for (const EdgeRef& ref : graph.edges()) {
        for (const EdgeEvidence& item : graph.edge(ref).evidence) {
            const Date date = date_of(graph, item);
            if (date.year == 0) continue;
            if (statistics.first.is_empty() || date < statistics.first) statistics.first = date;
            if (statistics.last < date) statistics.last = date;
        }
    }
}

}  // namespace

Statistics compute_statistics(const RelationshipGraph& graph, const Execution& execution) {
    Statistics statistics;
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) ++statistics.node_counts[graph.node(vertex).kind];
    for (const EdgeRef& ref : graph.edges()) ++statistics.edge_counts[graph.edge(ref).kind];
    statistics.documents = graph.documents().size();
    find_dates(graph, statistics);
    MeasuredNetwork measured = measure(to_network(graph), execution);
    statistics.measures = std::move(measured.nodes);
    statistics.summary = measured.summary;
    statistics.countries = measure_countries(graph, execution);
    return statistics;
}

}  // namespace guanxi
