#include <algorithm>
#include <climits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <libxml/xmlreader.h>

#include "graph/base/error.hpp"
#include "output/flat_graph.hpp"

// Both formats are read in one pass over the elements, by libxml2's reader, which never holds the whole tree. Ends of
// edges are looked up at the end, because edges may stand before their nodes.

namespace guanxi {

namespace {

constexpr const char* kHasDocumentType = "the file has a document type, which is not read";

struct FreeReader {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

struct FreeText {
    void operator()(xmlChar* text) const { xmlFree(text); }
};

/// The elements and texts of a document, one after another.
class XmlReader {
public:
    XmlReader(std::string_view text, std::string_view name) : name_(name) {
        if (text.size() > INT_MAX / 2)
            throw Error(ErrorKind::format, "the file is larger than 1 GiB", std::string(name));
        constexpr int kOptions =
            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES;
        reader_.reset(xmlReaderForMemory(text.data(), static_cast<int>(text.size()), nullptr, nullptr, kOptions));
        if (reader_ == nullptr) fail("the XML cannot be read");
    }

    /// Goes on to the next element, end of an element, or text; false at the end.
    bool next() {
        for (;;) {
            const int state = xmlTextReaderRead(reader_.get());
            if (state == 0) return false;
            if (state < 0) fail_at(parser_line(), "the XML is not well-formed or too deep");
            switch (xmlTextReaderNodeType(reader_.get())) {
                case XML_READER_TYPE_DOCUMENT_TYPE: fail(kHasDocumentType);  // of a file that is not UTF-8
                case XML_READER_TYPE_ELEMENT:
                case XML_READER_TYPE_END_ELEMENT:
                case XML_READER_TYPE_TEXT:
                case XML_READER_TYPE_CDATA:
                case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return true;
                default: break;
            }
        }
    }

    bool begins(std::string_view element) const {
        return xmlTextReaderNodeType(reader_.get()) == XML_READER_TYPE_ELEMENT && local_name() == element;
    }
    bool ends(std::string_view element) const {
        const int type = xmlTextReaderNodeType(reader_.get());
        const bool is_end = type == XML_READER_TYPE_END_ELEMENT ||
                            (type == XML_READER_TYPE_ELEMENT && xmlTextReaderIsEmptyElement(reader_.get()) == 1);
        return is_end && local_name() == element;
    }
    bool is_text() const {
        const int type = xmlTextReaderNodeType(reader_.get());
        return type != XML_READER_TYPE_ELEMENT && type != XML_READER_TYPE_END_ELEMENT;
    }
    std::string_view text() const { return view(xmlTextReaderConstValue(reader_.get())); }

    std::optional<std::string> attribute(const char* key) const {
        const std::unique_ptr<xmlChar, FreeText> value(
            xmlTextReaderGetAttribute(reader_.get(), reinterpret_cast<const xmlChar*>(key)));
        if (value == nullptr) return std::nullopt;
        return std::string(view(value.get()));
    }
    std::string needed(const char* key) const {
        std::optional<std::string> value = attribute(key);
        if (!value) fail(fmt::format("<{}> has no \"{}\"", local_name(), key));
        return std::move(*value);
    }

    /// Ends with the place of the element at hand.
    [[noreturn]] void fail(const std::string& message) const { fail_at(line(), message); }

    [[noreturn]] void fail_at(long line, const std::string& message) const {
        throw Error(ErrorKind::format, message, fmt::format("{}: line {}", name_, line));
    }

    /// The line of the element at hand.
    long line() const {
        xmlNode* const node = reader_ == nullptr ? nullptr : xmlTextReaderCurrentNode(reader_.get());
        return node == nullptr ? parser_line() : xmlGetLineNo(node);
    }

private:
    static std::string_view view(const xmlChar* text) {
        return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
    }
    /// How far the parser is, which reads ahead.
    long parser_line() const { return reader_ == nullptr ? 0 : xmlTextReaderGetParserLineNumber(reader_.get()); }
    std::string_view local_name() const { return view(xmlTextReaderConstLocalName(reader_.get())); }

    std::string name_;
    std::unique_ptr<xmlTextReader, FreeReader> reader_;
};

/// What an attribute is called, to which elements it belongs, and its value where an element tells none.
struct Declared {
    std::string element;
    std::string name;
    std::optional<std::string> value;
};

using Declarations = std::map<std::string, Declared>;

/// A graph as it grows: the element that is open, and the attributes that the file declares.
class Growing {
public:
    explicit Growing(XmlReader& reader) : reader_(reader) {}

    void begin_node(FlatNode node) {
        if (!ids_.insert(node.id).second) reader_.fail(fmt::format("the node \"{}\" comes twice", node.id));
        node.line = static_cast<std::size_t>(reader_.line());
        graph_.nodes.push_back(std::move(node));
        open_.push_back(graph_.nodes.size() - 1);
        in_edge_ = false;
    }
    void end_node() {
        if (!open_.empty()) open_.pop_back();
    }
    void begin_edge(FlatEdge edge) {
        edge.line = static_cast<std::size_t>(reader_.line());
        graph_.edges.push_back(std::move(edge));
        in_edge_ = true;
    }
    void end_edge() { in_edge_ = false; }

    /// The values of the innermost element that is open, or nothing outside of nodes and edges.
    FlatValues* values() {
        if (in_edge_) return &graph_.edges.back().values;
        return open_.empty() ? nullptr : &graph_.nodes[open_.back()].values;
    }

    FlatGraph finish(const Declarations& declarations) {
        for (const auto& [id, declared] : declarations) {
            if (!declared.value) continue;
            for (FlatNode& node : graph_.nodes) {
                if (declared.element == "node" || declared.element == "all")
                    node.values.emplace(declared.name, *declared.value);
            }
            for (FlatEdge& edge : graph_.edges) {
                if (declared.element == "edge" || declared.element == "all")
                    edge.values.emplace(declared.name, *declared.value);
            }
        }
        for (const FlatEdge& edge : graph_.edges) {
            for (const std::string& id : {edge.source, edge.target}) {
                if (!ids_.contains(id))
                    reader_.fail_at(static_cast<long>(edge.line),
                                    fmt::format("the edge from \"{}\" to \"{}\" leads to no node of the file",
                                                edge.source, edge.target));
            }
        }
        return std::move(graph_);
    }

private:
    XmlReader& reader_;
    FlatGraph graph_;
    std::set<std::string> ids_;
    std::vector<std::size_t> open_;
    bool in_edge_ = false;
};

/// The text of an element up to its end; labels that yEd puts into elements of its own go to `label`.
std::string text_of(XmlReader& reader, std::string_view element, std::string* label) {
    std::string text;
    if (reader.ends(element)) return text;
    bool in_label = false;
    while (reader.next() && !reader.ends(element)) {
        if (reader.is_text()) (in_label && label != nullptr ? *label : text) += reader.text();
        if (reader.ends("NodeLabel") || reader.ends("EdgeLabel")) {
            in_label = false;
        } else if (reader.begins("NodeLabel") || reader.begins("EdgeLabel")) {
            in_label = true;
        }
    }
    return text;
}

bool says_true(const std::string& text) { return text == "true" || text == "1"; }

void read_data(XmlReader& reader, const Declarations& keys, FlatValues* values) {
    const std::string id = reader.needed("key");
    const auto declared = keys.find(id);
    if (declared == keys.end()) reader.fail(fmt::format("<data> names the key \"{}\", which is not declared", id));
    std::string label;
    std::string text = text_of(reader, "data", &label);
    if (values == nullptr) return;
    if (!label.empty()) {
        values->emplace("label", std::move(label));
    } else {
        (*values)[declared->second.name] = std::move(text);
    }
}

FlatGraph read_graphml(XmlReader& reader) {
    Growing graph(reader);
    Declarations keys;
    std::string key;
    bool is_directed = true;
    while (reader.next()) {
        if (reader.begins("key")) {
            key = reader.needed("id");
            keys[key] = {reader.attribute("for").value_or("all"), reader.attribute("attr.name").value_or(key), {}};
        } else if (reader.begins("default")) {
            std::string value = text_of(reader, "default", nullptr);
            if (!key.empty()) keys[key].value = std::move(value);
        } else if (reader.begins("graph")) {
            is_directed = reader.attribute("edgedefault").value_or("directed") != "undirected";
        } else if (reader.begins("node")) {
            graph.begin_node({reader.needed("id"), {}, 0});
            if (reader.ends("node")) graph.end_node();
        } else if (reader.begins("edge")) {
            const std::optional<std::string> told = reader.attribute("directed");
            graph.begin_edge(
                {reader.needed("source"), reader.needed("target"), told ? says_true(*told) : is_directed, {}, 0});
            if (reader.ends("edge")) graph.end_edge();
        } else if (reader.begins("data")) {
            read_data(reader, keys, graph.values());
        } else if (reader.begins("hyperedge")) {
            reader.fail("hyperedges are not read");
        } else if (reader.ends("node")) {
            graph.end_node();
        } else if (reader.ends("edge")) {
            graph.end_edge();
        }
    }
    return graph.finish(keys);
}

FlatGraph read_gexf(XmlReader& reader) {
    Growing graph(reader);
    Declarations attributes;
    std::string element;
    std::string attribute;
    bool is_directed = false;
    const auto take = [&](FlatValues& values, const char* key, const char* name) {
        if (std::optional<std::string> value = reader.attribute(key)) values.emplace(name, std::move(*value));
    };
    while (reader.next()) {
        if (reader.begins("attributes")) {
            element = reader.attribute("class").value_or("node");
        } else if (reader.begins("attribute")) {
            attribute = element + ' ' + reader.needed("id");
            attributes[attribute] = {element, reader.attribute("title").value_or(reader.needed("id")), {}};
        } else if (reader.begins("default")) {
            std::string value = text_of(reader, "default", nullptr);
            if (!attribute.empty()) attributes[attribute].value = std::move(value);
        } else if (reader.begins("graph")) {
            is_directed = reader.attribute("defaultedgetype").value_or("undirected") == "directed";
        } else if (reader.begins("node")) {
            FlatNode node{reader.needed("id"), {}, 0};
            take(node.values, "label", "label");
            element = "node";
            graph.begin_node(std::move(node));
            if (reader.ends("node")) graph.end_node();
        } else if (reader.begins("edge")) {
            const std::optional<std::string> type = reader.attribute("type");
            FlatEdge edge{
                reader.needed("source"), reader.needed("target"), type ? *type == "directed" : is_directed, {}, 0};
            take(edge.values, "label", "label");
            take(edge.values, "weight", "weight");
            take(edge.values, "start", "first");
            take(edge.values, "end", "last");
            element = "edge";
            graph.begin_edge(std::move(edge));
            if (reader.ends("edge")) graph.end_edge();
        } else if (reader.begins("attvalue")) {
            const std::string id = reader.attribute("for").value_or(reader.attribute("id").value_or(""));
            const auto declared = attributes.find(element + ' ' + id);
            if (declared == attributes.end())
                reader.fail(fmt::format("<attvalue> names the attribute \"{}\", which is not declared", id));
            if (FlatValues* const values = graph.values())
                (*values)[declared->second.name] = reader.attribute("value").value_or("");
        } else if (reader.ends("node")) {
            graph.end_node();
        } else if (reader.ends("edge")) {
            graph.end_edge();
        }
    }
    return graph.finish(attributes);
}

}  // namespace

namespace {

/// The text from its first element or document type on; what comes before these is passed over.
std::string_view after_prolog(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
        const std::string_view close = text.starts_with("<?") ? "?>" : text.starts_with("<!--") ? "-->" : "";
        if (close.empty()) return text;
        const std::size_t end = text.find(close);
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + close.size());
    }
}

}  // namespace

bool looks_like_graph_xml(std::string_view text) {
    const std::string_view begin = after_prolog(text);
    return begin.starts_with("<graphml") || begin.starts_with("<gexf") || begin.starts_with("<!DOCTYPE graphml") ||
           begin.starts_with("<!DOCTYPE gexf");
}

FlatGraph read_graph_xml(std::string_view text, std::string_view name) {
    // Looked at before anything is parsed: what a document type defines is not to be met.
    if (after_prolog(text).starts_with("<!DOCTYPE"))
        throw Error(ErrorKind::format, kHasDocumentType, std::string(name));
    XmlReader reader(text, name);
    while (reader.next()) {
        if (reader.begins("graphml")) return read_graphml(reader);
        if (reader.begins("gexf")) return read_gexf(reader);
        reader.fail("expected <graphml> or <gexf>");
    }
    reader.fail("the file is empty");
}

}  // namespace guanxi
