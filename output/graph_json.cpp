#include "output/graph_json.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "output/json_writer.hpp"
#include "output/measures_json.hpp"

// Writing goes straight into a string, since graphs of months of news are large. Reading goes through a JSON tree and
// then through a RelationshipGraph, so that `facts_of` alone knows how a graph turns back into facts.

namespace guanxi {

namespace {

constexpr int kGraphVersion = 1;
constexpr std::string_view kGraphFormat = "guanxi-graph";

// ---- writing ----

std::string document_id(std::size_t index) { return "d" + std::to_string(index + 1); }

void put(JsonWriter& json, std::string_view key, const std::string& text) {
    if (!text.empty()) json.member(key, text);
}

void put(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    if (!texts.empty()) json.member(key, texts);
}

void write(JsonWriter& json, const Document& document, std::size_t index) {
    json.begin_object();
    json.member("id", document_id(index));
    put(json, "title", document.title);
    put(json, "source", document.source);
    put(json, "published", to_string(document.published));
    put(json, "language", document.language);
    put(json, "place", document.place);
    json.member("start", document.span.begin);
    json.member("end", document.span.end);
    json.member("digest", fmt::format("{:016x}", document.digest));
    json.end_object();
}

void write(JsonWriter& json, const NodeMeasures& measures) {
    json.begin_object();
    write_members(json, measures);
    json.end_object();
}

void write(JsonWriter& json, const Node& node, const NodeMeasures* measures) {
    json.begin_object();
    json.member("id", node.id.value);
    json.member("kind", name(node.kind));
    json.member("label", label(node));
    if (!node.names.zh.empty() || !node.names.en.empty()) {
        json.key("names");
        json.begin_object();
        put(json, "zh", node.names.zh);
        put(json, "en", node.names.en);
        json.end_object();
    }
    std::vector<std::string> aliases;
    for (const Alias& alias : node.aliases) aliases.push_back(alias.text);
    put(json, "aliases", aliases);
    json.member("mentions", node.mentions);
    json.key("appearances");
    json.begin_array();
    for (const Appearance& appearance : node.appearances) {
        json.begin_object();
        json.member("document", document_id(appearance.document));
        if (!appearance.aliases.empty()) {
            json.key("aliases");
            json.begin_object();
            for (const Alias& alias : appearance.aliases) json.member(alias.text, alias.count);
            json.end_object();
        }
        json.end_object();
    }
    json.end_array();
    if (node.home) json.member("home", node.home->value);
    const EntityDetails& details = node.details;
    if (details.subtype) json.member("subtype", name(*details.subtype));
    put(json, "fields", details.fields);
    put(json, "count", details.count);
    put(json, "date", to_string(details.date));
    put(json, "place", details.place);
    if (measures != nullptr) {
        json.key("metrics");
        write(json, *measures);
    }
    json.end_object();
}

/// What a statement, or the sum of statements, tells beside its status.
void write_qualifiers(JsonWriter& json, const Qualifiers& qualifiers) {
    put(json, "office", qualifiers.office);
    put(json, "fields", qualifiers.fields);
    put(json, "manner", qualifiers.manner);
    put(json, "speaker", qualifiers.speaker);
}

void write(JsonWriter& json, const EdgeEvidence& item) {
    const Evidence& evidence = item.evidence;
    json.begin_object();
    json.member("document", document_id(item.document));
    json.member("start", evidence.span.begin);
    json.member("end", evidence.span.end);
    json.member("text", evidence.text);
    put(json, "rule", evidence.rule);
    put(json, "cues", evidence.cues);
    json.member("basis", name(evidence.basis));
    put(json, "date", to_string(item.qualifiers.date));
    put(json, "place", item.qualifiers.place);
    json.member("status", name(item.qualifiers.status));
    write_qualifiers(json, item.qualifiers);
    json.end_object();
}

void write(JsonWriter& json, const RelationshipGraph& graph, const EdgeRef& ref) {
    const Edge& edge = graph.edge(ref);
    json.begin_object();
    json.member("id", edge_id(graph, ref));
    json.member("kind", name(edge.kind));
    json.member("source", graph.node(ref.m_source).id.value);
    json.member("target", graph.node(ref.m_target).id.value);
    json.member("directed", !is_symmetric(edge.kind));
    json.member("weight", edge.weight);
    json.member("confidence", edge.confidence);
    put(json, "date", to_string(edge.qualifiers.date));
    put(json, "place", edge.qualifiers.place);
    json.member("status", name(edge.qualifiers.status));
    write_qualifiers(json, edge.qualifiers);
    json.key("evidence");
    json.begin_array();
    for (const EdgeEvidence& item : edge.evidence) write(json, item);
    json.end_array();
    json.end_object();
}

// ---- reading ----

using Json = nlohmann::json;

[[noreturn]] void fail(const std::string& message) { throw Error(ErrorKind::format, message); }

const Json& member(const Json& json, const char* key) {
    if (!json.is_object()) fail("expected an object");
    const auto at = json.find(key);
    if (at == json.end()) fail(fmt::format("expected a member \"{}\"", key));
    return *at;
}

const Json& list(const Json& json, const char* key) {
    const Json& items = member(json, key);
    if (!items.is_array()) fail(fmt::format("expected \"{}\" to be a list", key));
    return items;
}

std::string text_of(const Json& json, const char* key) {
    const Json& text = member(json, key);
    if (!text.is_string()) fail(fmt::format("expected \"{}\" to be a text", key));
    return text.get<std::string>();
}

std::string text_or_empty(const Json& json, const char* key) {
    return json.contains(key) ? text_of(json, key) : std::string();
}

std::uint64_t number_of(const Json& json, const char* key) {
    const Json& number = member(json, key);
    if (!number.is_number_unsigned()) fail(fmt::format("expected \"{}\" to be a whole number of at least 0", key));
    return number.get<std::uint64_t>();
}

std::vector<std::string> texts_of(const Json& json, const char* key) {
    std::vector<std::string> texts;
    if (!json.contains(key)) return texts;
    for (const Json& text : list(json, key)) {
        if (!text.is_string()) fail(fmt::format("expected \"{}\" to be a list of texts", key));
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

Date date_of(const Json& json, const char* key) {
    if (!json.contains(key)) return {};
    const std::string text = text_of(json, key);
    const std::optional<Date> date = parse_date(text);
    if (!date) fail(fmt::format("\"{}\" is no date; expected one like 2025-06-17, 2025-06, 2025 or --06-17", text));
    return *date;
}

/// The value that a word names in one of the vocabulary's tables.
template <class Value>
Value word_of(const Json& json, const char* key, std::optional<Value> (*parse)(std::string_view)) {
    const std::string word = text_of(json, key);
    const std::optional<Value> value = parse(word);
    if (!value) fail(fmt::format("unknown {} \"{}\"", key, word));
    return *value;
}

Span span_of(const Json& json) {
    const Span span{number_of(json, "start"), number_of(json, "end")};
    if (span.end < span.begin) fail("expected \"end\" not to lie before \"start\"");
    return span;
}

std::uint64_t digest_of(const Json& json) {
    const std::string text = text_of(json, "digest");
    if (text.size() != 16 || text.find_first_not_of("0123456789abcdef") != std::string::npos) {
        fail("expected \"digest\" to be 16 hexadecimal digits");
    }
    return std::stoull(text, nullptr, 16);
}

using DocumentIndex = std::map<std::string, std::size_t>;

std::size_t document_of(const Json& json, const DocumentIndex& documents) {
    const std::string id = text_of(json, "document");
    const auto at = documents.find(id);
    if (at == documents.end()) fail(fmt::format("the document \"{}\" is not in the list of documents", id));
    return at->second;
}

Document read_document(const Json& json) {
    Document document;
    document.title = text_or_empty(json, "title");
    document.source = text_or_empty(json, "source");
    document.published = date_of(json, "published");
    document.language = text_or_empty(json, "language");
    document.place = text_or_empty(json, "place");
    document.span = span_of(json);
    document.digest = digest_of(json);
    return document;
}

Appearance read_appearance(const Json& json, const DocumentIndex& documents) {
    Appearance appearance{document_of(json, documents), {}};
    if (!json.contains("aliases")) return appearance;
    const Json& aliases = member(json, "aliases");
    if (!aliases.is_object()) fail("expected the \"aliases\" of an appearance to be an object of counts");
    for (const auto& [text, count] : aliases.items()) {
        constexpr int kMost = std::numeric_limits<int>::max();
        if (!count.is_number_unsigned() || count.get<std::uint64_t>() > kMost)
            fail(fmt::format("expected the count of the alias \"{}\" to be a whole number of 0 to {}", text, kMost));
        appearance.aliases.push_back({text, count.get<int>()});
    }
    std::sort(appearance.aliases.begin(), appearance.aliases.end());
    return appearance;
}

Node read_node(const Json& json, const DocumentIndex& documents) {
    Node node;
    node.id.value = text_of(json, "id");
    node.kind = word_of(json, "kind", &parse_node_kind);
    if (!node.id.value.starts_with(std::string(name(node.kind)) + ":")) {
        fail(fmt::format("expected the id \"{}\" to begin with its kind, \"{}:\"", node.id.value, name(node.kind)));
    }
    if (json.contains("names")) {
        const Json& names = member(json, "names");
        node.names = {text_or_empty(names, "zh"), text_or_empty(names, "en")};
    }
    if (json.contains("appearances")) {
        for (const Json& item : list(json, "appearances")) node.appearances.push_back(read_appearance(item, documents));
    }
    if (json.contains("home")) node.home = EntityId{text_of(json, "home")};
    if (json.contains("subtype")) node.details.subtype = word_of(json, "subtype", &parse_agreement_kind);
    node.details.fields = texts_of(json, "fields");
    node.details.count = text_or_empty(json, "count");
    node.details.date = date_of(json, "date");
    node.details.place = text_or_empty(json, "place");
    return node;
}

Qualifiers read_qualifiers(const Json& json) {
    Qualifiers qualifiers;
    qualifiers.date = date_of(json, "date");
    qualifiers.place = text_or_empty(json, "place");
    qualifiers.office = text_or_empty(json, "office");
    qualifiers.fields = texts_of(json, "fields");
    qualifiers.manner = text_or_empty(json, "manner");
    qualifiers.speaker = text_or_empty(json, "speaker");
    return qualifiers;
}

struct ReadEdge {
    std::string source;
    std::string target;
    Edge edge;
};

ReadEdge read_edge(const Json& json, const DocumentIndex& documents) {
    ReadEdge read{text_of(json, "source"), text_of(json, "target"), {}};
    Edge& edge = read.edge;
    edge.kind = word_of(json, "kind", &parse_edge_kind);
    edge.qualifiers.status = word_of(json, "status", &parse_status);
    for (const Json& item : list(json, "evidence")) {
        EdgeEvidence evidence{document_of(item, documents), read_qualifiers(item), {}};
        evidence.qualifiers.status = edge.qualifiers.status;
        evidence.evidence = {span_of(item), text_of(item, "text"), text_or_empty(item, "rule"), texts_of(item, "cues"),
                             Basis::stated};
        if (item.contains("basis")) evidence.evidence.basis = word_of(item, "basis", &parse_basis);
        edge.evidence.push_back(std::move(evidence));
    }
    if (edge.evidence.empty()) fail("expected at least one piece of evidence");
    return read;
}

/// Runs `read` on each item; an error gets the item's place in the list, as in "nodes[3]".
template <class Read>
void for_each_item(const Json& items, const char* list_name, Read read) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        try {
            read(items[i]);
        } catch (const Error& error) {
            throw Error(error.kind, fmt::format("{}[{}]: {}", list_name, i, error.what()));
        }
    }
}

/// A node that an edge's evidence meets in a document appears there, even where the file forgot to say so.
void ensure_appearance(Node& node, std::size_t document) {
    const auto at = std::lower_bound(node.appearances.begin(), node.appearances.end(), document,
                                     [](const Appearance& a, std::size_t d) { return a.document < d; });
    if (at == node.appearances.end() || at->document != document) node.appearances.insert(at, Appearance{document, {}});
}

void check_format(const Json& json) {
    const Json* header = json.is_object() && json.contains("graph") ? &json["graph"] : nullptr;
    if (header == nullptr || !header->is_object() || header->value("format", Json()) != Json(kGraphFormat)) {
        throw Error(ErrorKind::version,
                    "expected a graph that guanxi wrote (\"graph\": {\"format\": \"guanxi-graph\", …})");
    }
    const Json version = header->value("version", Json());
    if (version != Json(kGraphVersion)) {
        throw Error(
            ErrorKind::version,
            fmt::format("the graph is of version {}; this program reads version {}: use the guanxi that wrote it, "
                        "or build the graph anew from its articles",
                        version.dump(), kGraphVersion));
    }
}

Facts read_facts(const Json& json) {
    check_format(json);
    std::vector<Document> documents;
    DocumentIndex document_index;
    for_each_item(list(member(json, "graph"), "documents"), "documents", [&](const Json& item) {
        const std::string id = text_of(item, "id");
        if (!document_index.emplace(id, documents.size()).second)
            fail(fmt::format("the document id \"{}\" occurs twice", id));
        documents.push_back(read_document(item));
    });
    std::map<std::string, Node> nodes;
    for_each_item(list(json, "nodes"), "nodes", [&](const Json& item) {
        Node node = read_node(item, document_index);
        std::sort(node.appearances.begin(), node.appearances.end(),
                  [](const Appearance& a, const Appearance& b) { return a.document < b.document; });
        const std::string id = node.id.value;
        if (!nodes.emplace(id, std::move(node)).second) fail(fmt::format("the node id \"{}\" occurs twice", id));
    });
    std::vector<ReadEdge> edges;
    for_each_item(list(json, "edges"), "edges", [&](const Json& item) {
        ReadEdge edge = read_edge(item, document_index);
        for (const std::string& end : {edge.source, edge.target}) {
            const auto at = nodes.find(end);
            if (at == nodes.end()) fail(fmt::format("the node \"{}\" is not in the list of nodes", end));
            for (const EdgeEvidence& evidence : edge.edge.evidence) ensure_appearance(at->second, evidence.document);
        }
        if (!may_join(edge.edge.kind, nodes.at(edge.source).kind, nodes.at(edge.target).kind)) {
            fail(fmt::format("an edge of kind \"{}\" cannot go from \"{}\" to \"{}\"", name(edge.edge.kind),
                             edge.source, edge.target));
        }
        edges.push_back(std::move(edge));
    });

    auto structure = std::make_unique<BoostGraph>();
    std::map<std::string, Vertex> vertices;
    for (auto& [id, node] : nodes) vertices.emplace(id, boost::add_vertex(std::move(node), *structure));
    for (ReadEdge& edge : edges) {
        boost::add_edge(vertices.at(edge.source), vertices.at(edge.target), std::move(edge.edge), *structure);
    }
    return facts_of(RelationshipGraph(std::move(structure), std::move(documents)));
}

}  // namespace

void graph_to_json(const RelationshipGraph& graph, const Statistics* statistics, const TakeBlock& take) {
    JsonWriter json(take);
    json.begin_object();
    json.member("directed", true);
    json.member("multigraph", true);
    json.key("graph");
    json.begin_object();
    json.member("format", kGraphFormat);
    json.member("version", kGraphVersion);
    json.member("generator", "guanxi " GUANXI_VERSION);
    json.key("documents");
    json.begin_array();
    for (std::size_t i = 0; i < graph.documents().size(); ++i) write(json, graph.documents()[i], i);
    json.end_array();
    json.end_object();
    json.key("nodes");
    json.begin_array();
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const bool has_measures = statistics != nullptr && vertex < statistics->measures.size();
        write(json, graph.node(vertex), has_measures ? &statistics->measures[vertex] : nullptr);
    }
    json.end_array();
    json.key("edges");
    json.begin_array();
    for (const EdgeRef& ref : graph.edges()) write(json, graph, ref);
    json.end_array();
    json.end_object();
    json.finish();
}

std::string graph_to_json(const RelationshipGraph& graph, const Statistics* statistics) {
    return whole_text([&](const TakeBlock& take) { graph_to_json(graph, statistics, take); });
}

Facts facts_from_graph_json(std::string_view text, const std::string& place) {
    try {
        return read_facts(Json::parse(text));
    } catch (const Json::parse_error& error) {
        const std::size_t byte = std::min<std::size_t>(error.byte, text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(byte), '\n');
        const bool is_cut = error.byte > text.size();
        throw Error(ErrorKind::format,
                    is_cut ? fmt::format("the file ends at byte {} in the middle of the JSON; expected more: it was "
                                         "cut off, so build it again",
                                         byte)
                           : fmt::format("not valid JSON at byte {}: {}", byte, error.what()),
                    fmt::format("{}: line {}", place, line));
    } catch (const Error& error) {
        throw Error(error.kind, error.what(), place);
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::format, fmt::format("not a valid graph.json: {}", error.what()), place);
    }
}

}  // namespace guanxi
