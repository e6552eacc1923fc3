#include "output/export_rdf.hpp"

#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/json_writer.hpp"

// `describe` says the graph as resources with properties; two writers with the same four calls put them down. So both
// formats hold the same triples.

namespace guanxi {

namespace {

constexpr std::array kPrefixes{std::pair{"g", "urn:guanxi:vocabulary:"},
                               std::pair{"prov", "http://www.w3.org/ns/prov#"},
                               std::pair{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
                               std::pair{"schema", "https://schema.org/"},
                               std::pair{"skos", "http://www.w3.org/2004/02/skos/core#"},
                               std::pair{"xsd", "http://www.w3.org/2001/XMLSchema#"}};

std::string iri(std::string_view sort, std::string_view id) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string result = "urn:guanxi:";
    result.reserve(result.size() + sort.size() + 1 + 3 * id.size());
    (result += sort) += ':';
    for (const char c : id) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                              c == '.' || c == '_' || c == '~';
        if (is_plain)
            result.push_back(c);
        else
            ((result += '%') += kHex[static_cast<unsigned char>(c) >> 4]) += kHex[static_cast<unsigned char>(c) & 15];
    }
    return result;
}

/// Properties and types are views of words that outlive the writer.
class TurtleWriter {
public:
    explicit TurtleWriter(const TakeBlock& take) : take_(take) {
        for (const auto& [prefix, address] : kPrefixes) out_ += fmt::format("@prefix {}: <{}> .\n", prefix, address);
    }
    void begin(std::string_view subject, std::string_view type) { (((out_ += "\n<") += subject) += "> a ") += type; }
    void link(std::string_view property, std::string_view object) {
        begin_value(property);
        ((out_ += '<') += object) += '>';
    }
    /// A plain text; with a language where one is given.
    void text(std::string_view property, std::string_view value, std::string_view language = {}) {
        begin_value(property);
        append_json_string(out_, value);  // Turtle has the same escapes
        if (!language.empty()) (out_ += '@') += language;
    }
    void typed(std::string_view property, std::string_view value, std::string_view datatype) {
        text(property, value);
        (out_ += "^^") += datatype;
    }
    void end() {
        out_ += " .\n";
        pass_on_blocks(out_, take_);
    }
    void finish() { take_(out_); }

private:
    void begin_value(std::string_view property) { ((out_ += " ;\n    ") += property) += ' '; }

    const TakeBlock& take_;
    std::string out_;
};

/// Several values of one property must stand together in JSON: the values of the resource at hand wait in a list.
class JsonLdWriter {
public:
    explicit JsonLdWriter(const TakeBlock& take) : json_(take) {
        json_.begin_object();
        json_.key("@context");
        json_.begin_object();
        for (const auto& [prefix, address] : kPrefixes) {
            json_.key(prefix);
            json_.begin_object();
            json_.member("@id", address);
            json_.member("@prefix", true);
            json_.end_object();
        }
        json_.end_object();
        json_.key("@graph");
        json_.begin_array();
    }
    void begin(std::string_view subject, std::string_view type) {
        json_.begin_object();
        json_.member("@id", subject);
        json_.member("@type", type);
    }
    void link(std::string_view property, std::string_view object) {
        add(property, {"@id", std::string(object), "", ""});
    }
    void text(std::string_view property, std::string_view value, std::string_view language = {}) {
        add(property, {"@value", std::string(value), "@language", language});
    }
    void typed(std::string_view property, std::string_view value, std::string_view datatype) {
        add(property, {"@value", std::string(value), "@type", datatype});
    }
    void end() {
        for (const auto& [property, values] : properties_) {
            json_.key(property);
            json_.begin_array();
            for (const Value& value : values) write(value);
            json_.end_array();
        }
        properties_.clear();
        json_.end_object();
    }
    void finish() {
        json_.end_array();
        json_.end_object();
        json_.finish();
    }

private:
    struct Value {
        std::string_view key;
        std::string content;
        std::string_view detail_key;
        std::string_view detail;  ///< Empty: none.
    };

    void add(std::string_view property, Value value) {
        for (auto& [name, values] : properties_) {
            if (name == property) return values.push_back(std::move(value));
        }
        properties_.push_back({property, {std::move(value)}});
    }
    void write(const Value& value) {
        json_.begin_object();
        json_.member(value.key, value.content);
        if (!value.detail.empty()) json_.member(value.detail_key, value.detail);
        json_.end_object();
    }

    JsonWriter json_;
    std::vector<std::pair<std::string_view, std::vector<Value>>> properties_;
};

std::string_view type_of(NodeKind kind) {
    switch (kind) {
        case NodeKind::country: return "schema:Country";
        case NodeKind::leader: return "schema:Person";
        case NodeKind::agreement: return "schema:CreativeWork";
        case NodeKind::organization: return "schema:Organization";
        case NodeKind::event: return "schema:Event";
        case NodeKind::project: return "schema:Project";
    }
    return "schema:Thing";
}

/// The datatype for the parts of a date that are known. XML Schema writes them as `to_string` does.
std::string_view date_type(const Date& date) {
    if (date.year == 0) return date.day == 0 ? "xsd:gMonth" : "xsd:gMonthDay";
    if (date.month == 0) return "xsd:gYear";
    return date.day == 0 ? "xsd:gYearMonth" : "xsd:date";
}

template <class Writer>
void put(Writer& rdf, std::string_view property, std::string_view text) {
    if (!text.empty()) rdf.text(property, text);
}

template <class Writer>
void put(Writer& rdf, std::string_view property, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) rdf.text(property, text);
}

template <class Writer>
void put(Writer& rdf, std::string_view property, const Date& date) {
    if (!date.is_empty()) rdf.typed(property, to_string(date), date_type(date));
}

std::string document_iri(std::size_t index) { return iri("document", "d" + std::to_string(index + 1)); }

template <class Writer>
void describe_document(Writer& rdf, const Document& document, std::size_t index) {
    rdf.begin(document_iri(index), "schema:NewsArticle");
    put(rdf, "schema:headline", document.title);
    put(rdf, "schema:inLanguage", document.language);
    put(rdf, "schema:datePublished", document.published);
    put(rdf, "g:source", document.source);
    put(rdf, "g:place", document.place);
    rdf.typed("g:start", std::to_string(document.span.begin), "xsd:integer");
    rdf.typed("g:end", std::to_string(document.span.end), "xsd:integer");
    rdf.end();
}

template <class Writer>
void describe_node(Writer& rdf, const Node& node) {
    rdf.begin(iri("node", node.id.value), type_of(node.kind));
    rdf.text("schema:identifier", node.id.value);
    rdf.text("g:kind", name(node.kind));
    if (!node.names.zh.empty()) rdf.text("rdfs:label", node.names.zh, "zh");
    if (!node.names.en.empty()) rdf.text("rdfs:label", node.names.en, "en");
    if (node.names.zh.empty() && node.names.en.empty()) rdf.text("rdfs:label", label(node));
    for (const Alias& alias : node.aliases) rdf.text("skos:altLabel", alias.text);
    rdf.typed("g:mentions", std::to_string(node.mentions), "xsd:integer");
    for (const Appearance& appearance : node.appearances) rdf.link("g:namedIn", document_iri(appearance.document));
    if (node.home) rdf.link("g:home", iri("node", node.home->value));
    if (node.details.subtype) rdf.text("g:subtype", name(*node.details.subtype));
    put(rdf, "g:field", node.details.fields);
    put(rdf, "g:count", node.details.count);
    put(rdf, "g:date", node.details.date);
    put(rdf, "g:place", node.details.place);
    rdf.end();
}

/// What a statement, or the sum of statements, tells.
template <class Writer>
void describe_qualifiers(Writer& rdf, const Qualifiers& told) {
    rdf.text("g:status", name(told.status));
    put(rdf, "g:date", told.date);
    put(rdf, "g:place", told.place);
    put(rdf, "g:office", told.office);
    put(rdf, "g:field", told.fields);
    put(rdf, "g:manner", told.manner);
    put(rdf, "g:speaker", told.speaker);
}

template <class Writer>
void describe_edge(Writer& rdf, const RelationshipGraph& graph, const EdgeRef& ref) {
    const Edge& edge = graph.edge(ref);
    const std::string id = edge_id(graph, ref);
    const auto statement_iri = [&](std::size_t i) { return iri("statement", fmt::format("{}#{}", id, i + 1)); };
    rdf.begin(iri("relation", id), "g:Relation");
    rdf.text("schema:identifier", id);
    rdf.text("g:kind", name(edge.kind));
    rdf.link("g:source", iri("node", graph.node(ref.m_source).id.value));
    rdf.link("g:target", iri("node", graph.node(ref.m_target).id.value));
    rdf.typed("g:directed", is_symmetric(edge.kind) ? "false" : "true", "xsd:boolean");
    rdf.typed("g:weight", std::to_string(edge.weight), "xsd:integer");
    rdf.typed("g:confidence", fmt::format("{:.9g}", edge.confidence), "xsd:double");
    describe_qualifiers(rdf, edge.qualifiers);
    for (std::size_t i = 0; i < edge.evidence.size(); ++i) rdf.link("prov:wasDerivedFrom", statement_iri(i));
    rdf.end();
    for (std::size_t i = 0; i < edge.evidence.size(); ++i) {
        const EdgeEvidence& item = edge.evidence[i];
        rdf.begin(statement_iri(i), "prov:Entity");
        rdf.link("prov:wasQuotedFrom", document_iri(item.document));
        rdf.text("prov:value", item.evidence.text);
        rdf.typed("g:start", std::to_string(item.evidence.span.begin), "xsd:integer");
        rdf.typed("g:end", std::to_string(item.evidence.span.end), "xsd:integer");
        put(rdf, "g:rule", item.evidence.rule);
        put(rdf, "g:cue", item.evidence.cues);
        rdf.text("g:basis", name(item.evidence.basis));
        describe_qualifiers(rdf, item.qualifiers);
        rdf.end();
    }
}

template <class Writer>
void describe(const RelationshipGraph& graph, const TakeBlock& take) {
    Writer rdf(take);
    for (std::size_t i = 0; i < graph.documents().size(); ++i) describe_document(rdf, graph.documents()[i], i);
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) describe_node(rdf, graph.node(vertex));
    for (const EdgeRef& ref : graph.edges()) describe_edge(rdf, graph, ref);
    rdf.finish();
}

}  // namespace

void graph_to_turtle(const RelationshipGraph& graph, const TakeBlock& take) { describe<TurtleWriter>(graph, take); }

void graph_to_jsonld(const RelationshipGraph& graph, const TakeBlock& take) { describe<JsonLdWriter>(graph, take); }

std::string graph_to_turtle(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_turtle(graph, take); });
}

std::string graph_to_jsonld(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_jsonld(graph, take); });
}

}  // namespace guanxi
