#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include "graph/analysis/statistics.hpp"
#include "graph/base/utf8.hpp"
#include "graph/build.hpp"
#include "output/layout.hpp"
#include "output/svg.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

// Any texts as names, offices, places, titles and sentences of a small graph, and that graph as SVG. Boxes
// stand in a square and lines are straight: where things lie is Graphviz's matter, what is written is ours.

namespace guanxi::fuzzing {

namespace {

/// The lines of the bytes, each as valid UTF-8. Line feeds within a text are written as a byte 0.
std::vector<std::string> texts_in(std::string_view bytes) {
    constexpr std::size_t kMost = 16;
    std::vector<std::string> texts;
    while (!bytes.empty() && texts.size() < kMost) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string text = valid_utf8(bytes.substr(0, end));
        std::replace(text.begin(), text.end(), '\0', '\n');
        texts.push_back(std::move(text));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return texts;
}

/// Every text is the name of a node; each node but countries has relations with the country beside it.
Facts facts_of(const std::vector<std::string>& texts) {
    using enum NodeKind;
    constexpr std::array kKinds{country, leader, agreement, organization, event, project};
    DocumentFacts facts;
    facts.document.title = texts.front();
    facts.document.source = texts.back();
    facts.document.language = "zh";
    EntityId before;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string& text = texts[i];
        const std::string& next = texts[(i + 1) % texts.size()];
        Entity entity;
        entity.kind = kKinds[i % kKinds.size()];
        entity.id = make_entity_id(entity.kind, text);
        entity.names = {text, next};
        entity.aliases = {{text, 1}};
        entity.details.place = next;
        facts.entities.push_back(entity);
        if (entity.kind == country) before = entity.id;
        for (const EdgeKind kind : kEdgeKinds) {
            const bool turns = !may_join(kind, country, entity.kind);
            if (turns && !may_join(kind, entity.kind, country)) continue;
            Relation relation;
            relation.kind = kind;
            relation.source = turns ? entity.id : before;
            relation.target = turns ? before : entity.id;
            if (relation.source == relation.target) continue;
            if (is_symmetric(kind) && relation.target < relation.source) std::swap(relation.source, relation.target);
            relation.qualifiers.status = static_cast<Status>(i % 3);
            relation.qualifiers.office = relation.qualifiers.place = relation.qualifiers.speaker = next;
            relation.evidence = {{i, i + 1}, text, next, {text}};
            facts.relations.push_back(relation);
        }
    }
    normalize(facts);
    return Facts({facts});
}

DrawingOptions options_for(std::size_t choice, const std::string& title) {
    DrawingOptions options;
    options.language = static_cast<DrawingLanguage>(choice % 3);
    options.colour_by = static_cast<ColourBy>(choice % 2);
    options.has_notes = choice % 5 != 0;
    options.keeps_relations_apart = choice % 7 == 0;
    if (choice % 2 == 0) options.title = title;
    return options;
}

Layout square_of(const Drawing& drawing) {
    constexpr std::size_t kColumns = 4;
    Layout layout;
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i)
        layout.nodes.push_back({100 + 200.0 * static_cast<double>(i % kColumns), 50 + 100.0 * (i / kColumns)});
    for (const DrawnLine& line : drawing.lines) {
        const Point from = layout.nodes[line.from];
        const Point to = layout.nodes[line.to];
        layout.lines.push_back({from, from, to, to});
    }
    layout.labels.resize(drawing.lines.size());
    layout.width = 200.0 * kColumns;
    layout.height = 100.0 * (1 + drawing.nodes.size() / kColumns);
    return layout;
}

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

void expect_harmless(xmlNode* node, std::set<std::string>& ids) {
    static const std::set<std::string_view> kElements{"svg",  "title",   "desc",    "style",  "rect", "g",
                                                      "path", "ellipse", "polygon", "circle", "text"};
    for (; node != nullptr; node = node->next) {
        expect(node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE, "an SVG is elements and texts");
        if (node->type == XML_TEXT_NODE) continue;
        const std::string_view element = view(node->name);
        expect(kElements.contains(element), "an SVG has no other elements than those that draw");
        if (element == "style") expect(view(node->children->content).starts_with("@page "), "the style is ours");
        for (xmlAttr* each = node->properties; each != nullptr; each = each->next) {
            const std::string_view key = view(each->name);
            const std::string value(view(each->children == nullptr ? nullptr : each->children->content));
            expect(!key.starts_with("on") && key != "href" && key != "style", "no attribute is active");
            expect(value.find("url(") == std::string::npos, "no attribute leads anywhere");
            if (key == "id") expect(ids.insert(value).second, "every id is there once");
        }
        expect_harmless(node->children, ids);
    }
}

void expect_svg(const std::string& svg) {
    expect_utf8(svg, "SVG");
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> xml(
        xmlReadMemory(svg.data(), static_cast<int>(svg.size()), "svg", nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
        xmlFreeDoc);
    expect(xml != nullptr, "an SVG is well-formed");
    std::set<std::string> ids;
    expect_harmless(xmlDocGetRootElement(xml.get()), ids);
}

}  // namespace

void fuzz_picture(std::string_view bytes) {
    const std::vector<std::string> texts = texts_in(bytes);
    if (texts.empty()) return;
    const RelationshipGraph graph = build_graph(facts_of(texts));
    const Drawing drawing =
        make_drawing(graph, compute_statistics(graph), options_for(texts.front().size(), texts.back()));
    expect_svg(to_svg(drawing, square_of(drawing)));
    expect_utf8(to_dot(drawing), "DOT");
}

}  // namespace guanxi::fuzzing
