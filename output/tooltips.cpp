#include "output/tooltips.hpp"

#include <algorithm>

#include "output/utf8.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kMaxAliases = 12;
constexpr std::size_t kMaxRelations = 12;
constexpr std::size_t kMaxSentences = 3;         ///< Of one relation.
constexpr std::size_t kMaxSentenceLength = 240;  ///< In code points.

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
    std::string text;
    for (const std::string& item : items) {
        if (!text.empty()) text += separator;
        text += item;
    }
    return text;
}

void add_part(std::vector<std::string>& parts, std::string part) {
    if (!part.empty()) parts.push_back(std::move(part));
}

std::string quote(const RelationshipGraph& graph, const EdgeEvidence& item) {
    const Document& document = graph.documents().at(item.document);
    std::vector<std::string> origin;
    add_part(origin, to_string(document.published));
    add_part(origin, document.title.empty() ? document.source : document.title);
    std::string text = "“" + shortened(item.evidence.text, kMaxSentenceLength) + "”";
    if (!origin.empty()) text += " (" + joined(origin, ", ") + ")";
    return text;
}

}  // namespace

std::string node_tooltip(const RelationshipGraph& graph, Vertex vertex, LabelLanguage language) {
    const Node& node = graph.node(vertex);
    const LabelLanguage other = language == LabelLanguage::zh ? LabelLanguage::en : LabelLanguage::zh;
    std::string text = label(node, language);
    if (const std::string second = label(node, other); second != text) text += " / " + second;

    std::vector<std::string> facts{std::string(label(node.kind, language))};
    if (node.details.subtype) facts.emplace_back(label(*node.details.subtype, language));
    add_part(facts, readable(node.details.date));
    add_part(facts, node.details.place);
    add_part(facts, joined(node.details.fields, sign(Sign::list, language)));
    facts.push_back(phrase(Word::mentions, language, std::to_string(node.mentions)));
    text += "\n" + joined(facts, " · ");

    std::vector<std::string> aliases;
    for (const Alias& alias : node.aliases) {
        if (alias.text != node.names.zh && alias.text != node.names.en && aliases.size() < kMaxAliases)
            aliases.push_back(alias.text);
    }
    if (!aliases.empty()) text += "\n= " + joined(aliases, " = ");
    return text;
}

std::string describe_relation(const RelationshipGraph& graph, const EdgeRef& ref, LabelLanguage language) {
    const Edge& edge = graph.edge(ref);
    const Qualifiers& q = edge.qualifiers;
    std::vector<std::string> parts{label(edge.kind, q.status, language)};
    add_part(parts, q.office);
    add_part(parts, std::string(manner_label(q.manner, language)));
    add_part(parts, joined(q.fields, sign(Sign::list, language)));
    add_part(parts, readable(q.date));
    add_part(parts, q.place);
    return label(graph.node(ref.m_source), language) + (is_symmetric(edge.kind) ? " — " : " → ") +
           label(graph.node(ref.m_target), language) + std::string(sign(Sign::colon, language)) +
           joined(parts, sign(Sign::clause, language));
}

std::string line_tooltip(const RelationshipGraph& graph, const std::vector<EdgeRef>& edges, LabelLanguage language) {
    std::string text;
    for (std::size_t i = 0; i < std::min(edges.size(), kMaxRelations); ++i) {
        const Edge& edge = graph.edge(edges[i]);
        if (!text.empty()) text += '\n';
        text += describe_relation(graph, edges[i], language);
        const std::size_t most = edges.size() > kMaxSentences ? 1 : kMaxSentences;
        const std::size_t shown = std::min(edge.evidence.size(), most);
        for (std::size_t k = 0; k < shown; ++k) text += "\n  " + quote(graph, edge.evidence[k]);
        if (shown < edge.evidence.size()) {
            text += "\n  " + phrase(Word::more, language, std::to_string(edge.evidence.size() - shown));
        }
    }
    if (edges.size() > kMaxRelations)
        text += '\n' + phrase(Word::more, language, std::to_string(edges.size() - kMaxRelations));
    return text;
}

EvidenceNote evidence_note(const RelationshipGraph& graph, const std::vector<EdgeRef>& edges, LabelLanguage language) {
    EvidenceNote note;
    std::vector<std::string> heads;
    std::vector<std::string> quotes;
    for (const EdgeRef& ref : edges) {
        if (heads.size() < kMaxRelations) heads.push_back(describe_relation(graph, ref, language));
        for (const EdgeEvidence& item : graph.edge(ref).evidence) {
            std::string text = quote(graph, item);
            if (std::find(quotes.begin(), quotes.end(), text) == quotes.end()) quotes.push_back(std::move(text));
        }
    }
    note.head = joined(heads, sign(Sign::semicolon, language));
    if (edges.size() > heads.size())
        note.head += " " + phrase(Word::more, language, std::to_string(edges.size() - heads.size()));
    const std::size_t shown = std::min(quotes.size(), kMaxSentences);
    note.quotes.assign(quotes.begin(), quotes.begin() + static_cast<std::ptrdiff_t>(shown));
    if (shown < quotes.size()) note.remainder = phrase(Word::more, language, std::to_string(quotes.size() - shown));
    return note;
}

}  // namespace guanxi
