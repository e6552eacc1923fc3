#include <algorithm>

#include "graph/build.hpp"
#include "output/escape.hpp"
#include "output/export_csv.hpp"
#include "output/flat_facts.hpp"
#include "output/flat_graph.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

namespace {

void expect_network(const FlatGraph& graph) {
    const NamedNetwork network = named_network(graph, LabelLanguage::en, "graph");
    expect(network.vertices.size() == graph.nodes.size(), "every node is a vertex");
    expect(network.network.node_count() == graph.nodes.size(), "also of the network");
    expect(network.network.tie_count() <= graph.edges.size(), "no tie comes from nothing");
    expect(std::is_sorted(network.vertices.begin(), network.vertices.end(),
                          [](const NamedVertex& x, const NamedVertex& y) { return x.id < y.id; }),
           "vertices are in the order of their ids");
}

bool has_controls(const FlatValues& values) {
    return std::any_of(values.begin(), values.end(),
                       [](const auto& value) { return without_controls(value.second) != value.second; });
}

/// Whether any text has what the formats leave out.
bool has_controls(const FlatGraph& graph) {
    return std::any_of(graph.nodes.begin(), graph.nodes.end(),
                       [](const FlatNode& node) {
                           return without_controls(node.id) != node.id || has_controls(node.values);
                       }) ||
           std::any_of(graph.edges.begin(), graph.edges.end(),
                       [](const FlatEdge& edge) { return has_controls(edge.values); });
}

FlatGraph written_and_read(const RelationshipGraph& graph) {
    const std::string nodes = nodes_to_csv(graph);
    const std::string edges = edges_to_csv(graph);
    return read_graph_csv({nodes, "nodes"}, {edges, "edges"});
}

/// Nodes and edges of the same attributes, whatever becomes of `articles`.
void expect_same(FlatGraph graph, FlatGraph again) {
    for (FlatGraph* each : {&graph, &again}) {
        for (FlatNode& node : each->nodes) node.values.erase("articles");
    }
    expect(graph == again, "a relationship graph that is written and read is the same");
}

void expect_relationships(const FlatGraph& flat) {
    if (!is_relationship_graph(flat)) return;
    const Facts facts = facts_from_flat_graph(flat, "graph", "graph");
    for (const DocumentFacts& document : facts.documents()) expect_facts(document);
    if (has_controls(flat)) return;
    const FlatGraph written = written_and_read(build_graph(facts));
    expect_same(written, written_and_read(build_graph(facts_from_flat_graph(written, "nodes", "edges"))));
}

/// Reads a graph and looks at all that is made of it; one that is refused names its file.
template <class Read>
void fuzz_flat_graph(const Read& read) {
    for (const auto use : {expect_network, expect_relationships}) {
        try {
            use(read());
        } catch (const Error& error) {
            expect(error.kind == ErrorKind::format && error.place.starts_with("graph"),
                   "a graph that is refused is named");
        }
    }
}

}  // namespace

void fuzz_graph_xml(std::string_view bytes) {
    looks_like_graph_xml(bytes);
    fuzz_flat_graph([&] { return read_graph_xml(bytes, "graph"); });
}

void fuzz_graph_csv(std::string_view bytes) {
    const std::size_t middle = std::min(bytes.find('\0'), bytes.size());
    const std::string_view edges = bytes.substr(std::min(middle + 1, bytes.size()));
    fuzz_flat_graph([&] { return read_graph_csv({bytes.substr(0, middle), "graph nodes"}, {edges, "graph edges"}); });
}

}  // namespace guanxi::fuzzing
