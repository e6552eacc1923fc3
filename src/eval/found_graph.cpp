#include "src/eval/found_graph.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "graph/base/error.hpp"
#include "output/graph_json.hpp"
#include "src/eval/json_parts.hpp"

namespace guanxi {

namespace {

using Json = nlohmann::json;

[[noreturn]] void fail(const std::string& message) { throw Error(ErrorKind::format, message); }

FoundNode read_node(const Json& json) {
    FoundNode node;
    node.id = text_member(json, "id");
    node.kind = text_member(json, "kind");
    const auto label = json.find("label");
    node.label = label != json.end() && label->is_string() ? label->get<std::string>() : std::string();
    if (node.label.empty()) node.label = node.id;
    node.keys = node_keys(json);
    node.attributes = attributes_of(json);
    return node;
}

FoundEvidence read_evidence(const Json& json) {
    if (!json.is_object()) fail("expected every piece of evidence to be an object");
    FoundEvidence evidence;
    const auto start = json.find("start");
    const auto end = json.find("end");
    if (start != json.end() && end != json.end() && start->is_number_unsigned() && end->is_number_unsigned())
        evidence.span = Span{start->get<std::uint64_t>(), end->get<std::uint64_t>()};
    if (json.contains("text")) evidence.text = text_member(json, "text");
    return evidence;
}

std::optional<double> read_confidence(const Json& json) {
    const auto at = json.find("confidence");
    if (at == json.end() || at->is_null()) return std::nullopt;
    const double value = at->is_number() ? at->get<double>() : -1;
    if (!(value >= 0 && value <= 1)) fail("expected \"confidence\" to be a number from 0 to 1");
    return value;
}

FoundEdge read_edge(const Json& json) {
    FoundEdge edge;
    edge.kind = text_member(json, "kind");
    edge.source = text_member(json, "source");
    edge.target = text_member(json, "target");
    edge.attributes = attributes_of(json);
    edge.confidence = read_confidence(json);
    if (json.contains("evidence")) {
        for (const Json& item : list_member(json, "evidence")) edge.evidence.push_back(read_evidence(item));
    }
    return edge;
}

}  // namespace

FoundGraph read_found_graph(std::string_view text, const std::string& place) {
    const Json json = parse_json(text, place);
    if (!json.is_object() || !json.contains("nodes"))
        throw Error(ErrorKind::format, "expected a graph: an object with \"nodes\" and \"edges\"", place);
    FoundGraph graph;
    try {
        for_each_item(json, "nodes", place, [&](const Json& item) { graph.nodes.push_back(read_node(item)); });
        const char* const edges = json.contains("edges") || !json.contains("links") ? "edges" : "links";
        for_each_item(json, edges, place, [&](const Json& item) { graph.edges.push_back(read_edge(item)); });
    } catch (const Error& error) {
        throw Error(error.kind, error.what(), error.place.empty() ? place : error.place);
    }
    return graph;
}

FoundGraph found_graph(const RelationshipGraph& graph) { return read_found_graph(graph_to_json(graph), "graph.json"); }

}  // namespace guanxi
