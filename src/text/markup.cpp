#include "src/text/markup.hpp"

#include <algorithm>
#include <cctype>
#include <limits>
#include <memory>
#include <optional>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "graph/base/error.hpp"

// libxml2 finds the elements and closes what the page left open; we keep its events as a flat list. Its own tree is not
// built: it ends at 256 nested elements, which a page of unclosed <font> reaches, and needs the memory twice.

namespace guanxi {

namespace {

constexpr std::size_t kDeepest = 2000;  ///< Keeps the parser's search for an element to close from becoming quadratic.
constexpr std::size_t kMostAttributes = 256;  ///< Of one element; the parser compares each with all before it.

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

/// A tag from its "<" on: where its attributes become too many (npos if they do not), and its end.
struct TagEnd {
    std::size_t too_many = std::string_view::npos;
    std::size_t end = 0;
};

TagEnd find_tag_end(std::string_view page, std::size_t at) {
    TagEnd tag;
    std::size_t attributes = 0;
    for (char before = '\0'; at < page.size() && page[at] != '>'; ++at) {
        const char c = page[at];
        const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if ((c == '"' || c == '\'') && before == '=') at = std::min(page.find(c, at + 1), page.size() - 1);
        if ((c == '=' || c == '/' || is_space) && ++attributes > 2 * kMostAttributes)
            tag.too_many = std::min(tag.too_many, at);
        if (!is_space) before = c;
    }
    tag.end = at;
    return tag;
}

/// Whether a page goes on with a name of small letters, in letters of either case.
bool goes_on_with(std::string_view page, std::size_t at, std::string_view name) {
    const std::string_view part = page.substr(std::min(at, page.size()), name.size());
    return std::equal(part.begin(), part.end(), name.begin(), name.end(),
                      [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
}

/// Where a page is markup again after the tag at `at`, which ends at `end`: there, or behind a script or style sheet.
std::size_t skip_raw_text(std::string_view page, std::size_t at, std::size_t end) {
    for (const std::string_view name : {std::string_view("script"), std::string_view("style")}) {
        if (!goes_on_with(page, at, name)) continue;
        do end = page.find("</", end + 1);
        while (end != std::string_view::npos && !goes_on_with(page, end + 2, name));
    }
    return std::min(end, page.size());
}

/// The page without what its elements have of attributes beyond `kMostAttributes`; nothing if none has so many. O(n).
std::optional<std::string> without_excess_attributes(std::string_view page) {
    std::string shorter;
    std::size_t kept = 0;
    bool is_changed = false;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        ++at;
        if (page.substr(at).starts_with("!--")) {
            at = std::min(page.find("-->", at), page.size());
            continue;
        }
        if (at >= page.size() || std::isalpha(static_cast<unsigned char>(page[at])) == 0) continue;
        const TagEnd tag = find_tag_end(page, at);
        if (tag.too_many != std::string_view::npos) {
            is_changed = true;
            shorter += page.substr(kept, tag.too_many - kept);
            kept = tag.end;
        }
        at = skip_raw_text(page, at, tag.end);
    }
    if (!is_changed) return std::nullopt;
    shorter += page.substr(kept);
    return shorter;
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
    const std::optional<std::string> shorter = without_excess_attributes(utf8);
    if (shorter) utf8 = *shorter;
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
