#include "output/statistics_json.hpp"

#include <map>
#include <vector>

#include "output/json_writer.hpp"
#include "output/measures_json.hpp"

namespace guanxi {

namespace {

constexpr int kStatisticsVersion = 1;

void write(JsonWriter& json, const NetworkSummary& summary) {
    json.begin_object();
    json.member("nodes", summary.nodes);
    json.member("ties", summary.ties);
    json.member("density", summary.density);
    json.member("mean_degree", summary.mean_degree);
    json.member("components", summary.components);
    json.member("largest_component", summary.largest_component);
    json.member("transitivity", summary.transitivity);
    json.member("mean_clustering", summary.mean_clustering);
    json.member("diameter", summary.diameter);
    json.member("mean_distance", summary.mean_distance);
    json.member("communities", summary.communities);
    json.member("modularity", summary.modularity);
    json.end_object();
}

void write(JsonWriter& json, const Node& node, const NodeMeasures& measures) {
    json.begin_object();
    json.member("id", node.id.value);
    json.member("kind", name(node.kind));
    json.member("label", label(node));
    write_members(json, measures);
    json.end_object();
}

template <class Counts>
void write_counts(JsonWriter& json, std::string_view key, const Counts& counts) {
    json.key(key);
    json.begin_object();
    for (const auto& [kind, count] : counts) json.member(name(kind), count);
    json.end_object();
}

void write_countries(JsonWriter& json, const RelationshipGraph& graph, const CountryNetwork& network) {
    json.key("countries");
    json.begin_object();
    json.key("summary");
    write(json, network.summary);
    json.key("nodes");
    json.begin_array();
    for (std::size_t i = 0; i < network.countries.size() && i < network.measures.size(); ++i) {
        write(json, graph.node(network.countries[i]), network.measures[i]);
    }
    json.end_array();
    json.key("ties");
    json.begin_array();
    for (const Tie& tie : network.ties) {
        json.begin_object();
        json.member("a", graph.node(tie.a).id.value);
        json.member("b", graph.node(tie.b).id.value);
        json.member("weight", tie.weight);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

}  // namespace

std::string statistics_to_json(const RelationshipGraph& graph, const Statistics& statistics) {
    JsonWriter json;
    json.begin_object();
    json.member("format", "guanxi-statistics");
    json.member("version", kStatisticsVersion);
    json.member("generator", "guanxi " GUANXI_VERSION);
    json.member("documents", statistics.documents);
    if (!statistics.first.is_empty()) json.member("first", to_string(statistics.first));
    if (!statistics.last.is_empty()) json.member("last", to_string(statistics.last));
    write_counts(json, "node_counts", statistics.node_counts);
    write_counts(json, "edge_counts", statistics.edge_counts);
    json.key("summary");
    write(json, statistics.summary);
    write_countries(json, graph, statistics.countries);

    std::map<int, std::vector<std::string>> communities;
    for (Vertex v = 0; v < statistics.measures.size(); ++v)
        communities[statistics.measures[v].community].push_back(graph.node(v).id.value);
    json.key("communities");
    json.begin_array();
    for (const auto& [community, members] : communities) json.value(members);
    json.end_array();

    json.key("nodes");
    json.begin_array();
    for (Vertex v = 0; v < statistics.measures.size(); ++v) write(json, graph.node(v), statistics.measures[v]);
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace guanxi
