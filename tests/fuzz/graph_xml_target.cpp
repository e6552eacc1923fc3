#include <algorithm>

#include "output/flat_graph.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

void fuzz_graph_xml(std::string_view bytes) {
    looks_like_graph_xml(bytes);
    try {
        const FlatGraph graph = read_graph_xml(bytes, "graph");
        const NamedNetwork network = named_network(graph, LabelLanguage::en, "graph");
        expect(network.vertices.size() == graph.nodes.size(), "every node is a vertex");
        expect(network.network.node_count() == graph.nodes.size(), "also of the network");
        expect(network.network.tie_count() <= graph.edges.size(), "no tie comes from nothing");
        expect(std::is_sorted(network.vertices.begin(), network.vertices.end(),
                              [](const NamedVertex& x, const NamedVertex& y) { return x.id < y.id; }),
               "vertices are in the order of their ids");
    } catch (const Error& error) {
        expect(error.kind == ErrorKind::format && error.place.starts_with("graph"), "a graph that is refused is named");
    }
}

}  // namespace guanxi::fuzzing
