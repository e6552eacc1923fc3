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

void write_countries(JsonWriter& json, const RelationshipGraph& graph, const CountryNetwork& network,
                     const Briefing* briefing) {
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
    for (std::size_t i = 0; i < network.ties.size(); ++i) {
        const Tie& tie = network.ties[i];
        json.begin_object();
        json.member("a", graph.node(tie.a).id.value);
        json.member("b", graph.node(tie.b).id.value);
        json.member("weight", tie.weight);
        if (briefing != nullptr) {
            write_counts(json, "dealings", briefing->contents[i].dealings);
            write_counts(json, "shared", briefing->contents[i].shared);
        }
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

/// What stands out in a network of these vertices of the graph.
void write_findings(JsonWriter& json, std::string_view key, const RelationshipGraph& graph,
                    const std::vector<Vertex>& vertices, const Findings& findings) {
    const auto id = [&](std::size_t v) -> const std::string& { return graph.node(vertices[v]).id.value; };
    json.key(key);
    json.begin_object();
    json.member("bridges", findings.bridges);
    json.member("degree_assortativity", findings.degree_assortativity);
    json.member("kind_assortativity", findings.kind_assortativity);
    if (findings.directed) {
        json.member("reciprocity", findings.directed->reciprocity);
        json.member("strong_components", findings.directed->strong_components);
        json.member("largest_strong_component", findings.directed->largest_strong_component);
    }
    json.key("ties");
    json.begin_array();
    for (const RatedTie& tie : findings.ties) {
        json.begin_object();
        json.member("a", id(tie.a));
        json.member("b", id(tie.b));
        json.member("weight", tie.weight);
        if (findings.has_betweenness) json.member("betweenness", tie.betweenness);
        json.member("bridge", tie.is_bridge);
        json.member("between_communities", tie.crosses);
        json.end_object();
    }
    json.end_array();
    json.key("articulation_points");
    json.begin_array();
    for (const CutVertex& item : findings.cut_vertices) {
        json.begin_object();
        json.member("id", id(item.vertex));
        json.member("parts", item.pieces);
        json.member("cut_off", item.cut_off);
        json.end_object();
    }
    json.end_array();
    json.member("all_cliques", findings.cliques.is_complete);
    json.key("cliques");
    json.begin_array();
    for (const auto& members : findings.cliques.members) {
        std::vector<std::string> ids;
        for (const auto v : members) ids.push_back(id(v));
        json.value(ids);
    }
    json.end_array();
    json.end_object();
}

void write_sides(JsonWriter& json, const RelationshipGraph& graph, const SignedCountries& sides) {
    const auto id = [&](std::size_t place) -> const std::string& {
        return graph.node(sides.countries[place]).id.value;
    };
    json.key("sides");
    json.begin_object();
    json.key("ties");
    json.begin_array();
    for (const SignedTie& tie : sides.ties) {
        json.begin_object();
        json.member("a", id(tie.a));
        json.member("b", id(tie.b));
        json.member("weight", tie.weight);
        json.end_object();
    }
    json.end_array();
    json.member("balanced_triangles", sides.balance.balanced_triangles);
    json.member("frustrated_triangles", sides.balance.frustrated_triangles);
    json.key("frustrated");
    json.begin_array();
    for (const auto& triangle : sides.frustrated)
        json.value(std::vector<std::string>{id(triangle[0]), id(triangle[1]), id(triangle[2])});
    json.end_array();
    json.member("frustrated_ties", sides.balance.frustrated_ties);
    json.member("frustration", sides.balance.frustration);
    json.key("camps");
    json.begin_array();
    for (const int camp : {0, 1}) {
        std::vector<std::string> ids;
        for (std::size_t place = 0; place < sides.camp.size(); ++place) {
            if (sides.camp[place] == camp) ids.push_back(id(place));
        }
        json.value(ids);
    }
    json.end_array();
    json.end_object();
}

void write_timeline(JsonWriter& json, const Timeline& timeline) {
    json.key("timeline");
    json.begin_object();
    json.member("undated", timeline.undated);
    json.key("slices");
    json.begin_array();
    for (const TimeSlice& slice : timeline.slices) {
        json.begin_object();
        json.member("date", to_string(slice.date));
        json.member("ahead", slice.is_ahead);
        json.member("statements", slice.statements);
        json.member("countries", slice.countries);
        json.member("ties", slice.ties);
        json.member("new_ties", slice.new_ties);
        std::vector<std::string> busiest;
        for (const NamedVertex& vertex : slice.busiest) busiest.push_back(vertex.id);
        json.member("busiest", busiest);
        if (slice.strongest) {
            json.key("strongest");
            json.begin_object();
            json.member("a", slice.strongest->a.id);
            json.member("b", slice.strongest->b.id);
            json.member("weight", slice.strongest->weight);
            json.end_object();
        }
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_briefing(JsonWriter& json, const RelationshipGraph& graph, const Statistics& statistics,
                    const Briefing& briefing) {
    std::vector<Vertex> all;
    for (Vertex v = 0; v < statistics.measures.size(); ++v) all.push_back(v);
    write_findings(json, "findings", graph, all, briefing.whole);
    write_findings(json, "country_findings", graph, statistics.countries.countries, briefing.countries);
    write_sides(json, graph, briefing.sides);
    write_timeline(json, briefing.timeline);
}

}  // namespace

std::string statistics_to_json(const RelationshipGraph& graph, const Statistics& statistics, const Briefing* briefing) {
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
    write_countries(json, graph, statistics.countries, briefing);

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
    if (briefing != nullptr) write_briefing(json, graph, statistics, *briefing);
    json.end_object();
    return json.take();
}

}  // namespace guanxi
