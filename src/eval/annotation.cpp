#include "src/eval/annotation.hpp"

#include <filesystem>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "graph/facts/kinds.hpp"
#include "src/eval/json_parts.hpp"

namespace guanxi {

namespace {

using Json = nlohmann::json;

[[noreturn]] void fail(const std::string& message) { throw Error(ErrorKind::format, message); }

bool optional_member(const Json& json) {
    const auto at = json.find("optional");
    if (at == json.end()) return false;
    if (!at->is_boolean()) fail("expected \"optional\" to be true or false");
    return at->get<bool>();
}

/// As `attributes_of`, but an annotation that says null forgot something.
Attributes wanted_attributes(const Json& json) {
    for (const std::string_view name : kComparedAttributes) {
        if (const auto at = json.find(name); at != json.end() && at->is_null())
            fail(fmt::format("\"{}\" is null; leave out what the text does not tell", name));
    }
    return attributes_of(json);
}

AnnotatedNode read_node(const Json& json) {
    AnnotatedNode node;
    node.kind = text_member(json, "kind");
    if (!parse_node_kind(node.kind)) fail(fmt::format("unknown kind of node \"{}\"", node.kind));
    for (const Json& name : list_member(json, "names")) {
        if (!name.is_string() || name.get<std::string>().empty()) fail("expected every name to be a text");
        node.names.push_back(name.get<std::string>());
    }
    if (node.names.empty()) fail("expected at least one name");
    node.keys = node_keys(json);
    node.attributes = wanted_attributes(json);
    node.is_optional = optional_member(json);
    return node;
}

/// The first node that has each name.
std::map<std::string, std::size_t> index_names(const std::vector<AnnotatedNode>& nodes) {
    std::map<std::string, std::size_t> by_name;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (const std::string& name : nodes[i].names) by_name.emplace(name, i);
    }
    return by_name;
}

AnnotatedEdge read_edge(const Json& json, const std::vector<AnnotatedNode>& nodes,
                        const std::map<std::string, std::size_t>& by_name) {
    AnnotatedEdge edge;
    edge.kind = text_member(json, "kind");
    const auto kind = parse_edge_kind(edge.kind);
    if (!kind) fail(fmt::format("unknown kind of edge \"{}\"", edge.kind));
    const auto find_end = [&](const char* key, std::string& name) {
        name = text_member(json, key);
        const auto at = by_name.find(name);
        if (at == by_name.end()) fail(fmt::format("\"{}\" names no node: \"{}\"", key, name));
        return at->second;
    };
    edge.source = find_end("from", edge.source_name);
    edge.target = find_end("to", edge.target_name);
    const std::string& from = nodes[edge.source].kind;
    const std::string& to = nodes[edge.target].kind;
    if (!may_join(*kind, *parse_node_kind(from), *parse_node_kind(to)))
        fail(fmt::format("an edge of kind \"{}\" cannot go from a node of kind {} to one of kind {}", edge.kind, from,
                         to));
    edge.attributes = wanted_attributes(json);
    edge.is_optional = optional_member(json);
    return edge;
}

Date read_published(const Json& json) {
    if (!json.contains("published")) return {};
    const std::string text = text_member(json, "published");
    const auto date = parse_date(text);
    if (!date && !text.empty())
        fail(fmt::format("\"published\" is no date: \"{}\"; expected one like 2025-06-17", text));
    return date.value_or(Date{});
}

void read_head(const Json& json, Annotation& annotation) {
    if (!json.is_object() || !json.contains("source"))
        fail("expected an annotation: an object with \"source\", \"nodes\" and \"edges\"");
    const std::filesystem::path folder = std::filesystem::path(annotation.path).parent_path();
    annotation.source = (folder / text_member(json, "source")).lexically_normal().string();
    annotation.published = read_published(json);
    if (json.contains("language")) annotation.language = text_member(json, "language");
}

}  // namespace

Annotation read_annotation(std::string_view text, const std::string& path) {
    const Json json = parse_json(text, path);
    Annotation annotation;
    annotation.path = path;
    try {
        read_head(json, annotation);
        for_each_item(json, "nodes", path, [&](const Json& item) { annotation.nodes.push_back(read_node(item)); });
        const auto by_name = index_names(annotation.nodes);
        for_each_item(json, "edges", path, [&](const Json& item) {
            annotation.edges.push_back(read_edge(item, annotation.nodes, by_name));
        });
    } catch (const Error& error) {
        throw Error(error.kind, error.what(), error.place.empty() ? path : error.place);
    }
    return annotation;
}

}  // namespace guanxi
