#include "src/text/markup.hpp"

#include <limits>
#include <memory>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "graph/base/error.hpp"

// libxml2 finds the elements and closes what the page left open; we keep its events as a flat list. Its own tree is not
// built: it ends at 256 nested elements, which a page of unclosed <font> reaches, and needs the memory twice.

namespace guanxi {

namespace {

constexpr std::size_t kDeepest = 2000;  ///< Keeps the parser's search for an element to close from becoming quadratic.

struct CloseParser {
    void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

/// Collects the parser's events.
struct Collector {
    Markup markup;
    std::vector<std::uint32_t> open;  ///< The elements around the current place, the root first.
    htmlParserCtxt* parser = nullptr;
};

std::string to_string(const xmlChar* text) {
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

void start_element(void* context, const xmlChar* name, const xmlChar** attributes) {
    Collector& collector = *static_cast<Collector*>(context);
    if (collector.open.size() > kDeepest) {
        collector.markup.is_cut = true;
        xmlStopParser(collector.parser);
        return;
    }
    Markup::Node node;
    node.name = to_string(name);
    node.parent = collector.open.back();
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2)
        node.attributes.emplace_back(to_string(attributes[0]), to_string(attributes[1]));
    collector.open.push_back(static_cast<std::uint32_t>(collector.markup.nodes.size()));
    collector.markup.nodes.push_back(std::move(node));
}

void end_element(void* context, const xmlChar* /*name*/) {
    Collector& collector = *static_cast<Collector*>(context);
    if (collector.open.size() < 2) return;
    collector.markup.nodes[collector.open.back()].end = static_cast<std::uint32_t>(collector.markup.nodes.size());
    collector.open.pop_back();
}

void add_text(void* context, const xmlChar* text, int size) {
    Collector& collector = *static_cast<Collector*>(context);
    std::vector<Markup::Node>& nodes = collector.markup.nodes;
    const std::string_view added(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
    if (nodes.back().is_text() && nodes.back().parent == collector.open.back()) {
        nodes.back().text += added;
        return;
    }
    Markup::Node node;
    node.text = added;
    node.parent = collector.open.back();
    node.end = static_cast<std::uint32_t>(nodes.size()) + 1;
    nodes.push_back(std::move(node));
}

}  // namespace

std::string_view Markup::Node::attribute(std::string_view wanted) const {
    for (const auto& [key, value] : attributes) {
        if (key == wanted) return value;
    }
    return {};
}

Markup parse_markup(std::string_view utf8) {
    Collector collector;
    collector.markup.nodes.push_back({"#root", {}, {}, 0, 0});
    collector.open.push_back(0);
    if (utf8.starts_with("\xEF\xBB\xBF")) utf8.remove_prefix(3);
    if (utf8.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()) / 2)
        throw Error(ErrorKind::format, "the page is larger than 1 GiB");
    const std::unique_ptr<htmlParserCtxt, CloseParser> parser(
        htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
    if (parser != nullptr) {
        htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                             HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
        xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
        htmlSAXHandler events{};
        events.startElement = start_element;
        events.endElement = end_element;
        events.characters = add_text;
        events.ignorableWhitespace = add_text;
        events.cdataBlock = add_text;
        *parser->sax = events;
        collector.parser = parser.get();
        parser->userData = &collector;
        htmlParseDocument(parser.get());
    }
    const auto count = static_cast<std::uint32_t>(collector.markup.nodes.size());
    for (const std::uint32_t open : collector.open) collector.markup.nodes[open].end = count;
    return std::move(collector.markup);
}

}  // namespace guanxi
