#include "src/app/explain.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "src/text/characters.hpp"

namespace guanxi {

namespace {

/// A name as it is compared: folded, lower case, without spaces and joining signs.
std::u32string comparable(const std::string& text) {
    std::u32string out;
    for (const char32_t c : folded(text)) {
        if (is_space(c) || c == U'－' || c == U'-' || c == U'·' || c == U'“' || c == U'”' || c == U'"' || c == U'《' ||
            c == U'》')
            continue;
        out.push_back(to_lower(c));
    }
    return out;
}

std::set<std::u32string> names_of(const Node& node) {
    std::set<std::u32string> names{comparable(node.id.value), comparable(std::string(key_of(node.id)))};
    if (!node.names.zh.empty()) names.insert(comparable(node.names.zh));
    if (!node.names.en.empty()) names.insert(comparable(node.names.en));
    for (const Alias& alias : node.aliases) names.insert(comparable(alias.text));
    return names;
}

std::string listed(const RelationshipGraph& graph, const std::vector<Vertex>& vertices) {
    std::string list;
    for (const Vertex vertex : vertices)
        list +=
            fmt::format("{}{} ({})", list.empty() ? "" : ", ", label(graph.node(vertex)), graph.node(vertex).id.value);
    return list;
}

/// Where in its file a piece of evidence stands.
std::string place_of(const RelationshipGraph& graph, const EdgeEvidence& item) {
    const Document& document = graph.documents()[item.document];
    std::string place =
        fmt::format("{}, bytes {} to {}", document.source, item.evidence.span.begin, item.evidence.span.end);
    if (!document.title.empty()) place += ": " + document.title;
    if (!document.published.is_empty()) place += " (" + readable(document.published) + ")";
    return place;
}

std::string told(const Qualifiers& qualifiers) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (qualifiers.status != Status::reported) add(std::string(name(qualifiers.status)));
    if (!qualifiers.date.is_empty()) add(readable(qualifiers.date));
    if (!qualifiers.place.empty()) add(qualifiers.place);
    if (!qualifiers.office.empty()) add(qualifiers.office);
    for (const std::string& field : qualifiers.fields) add(field);
    if (!qualifiers.manner.empty()) add(qualifiers.manner);
    if (!qualifiers.speaker.empty()) add("in the words of " + qualifiers.speaker);
    return text.empty() ? text : " [" + text + "]";
}

std::string rule_text(const std::string& rule, const PatternSet& patterns) {
    if (const Pattern* pattern = patterns.find(rule)) return fmt::format("{}: {}", rule, pattern->text);
    if (rule == "name.office") return "name.office: an office beside the name";
    if (rule == "name.parties") return "name.parties: the name itself gives the countries";
    if (rule == "charter.members") return "charter.members: party to the charter of the organisation";
    return rule;
}

void explain_edge(std::string& out, const RelationshipGraph& graph, const EdgeRef& ref, const PatternSet& patterns,
                  LabelLanguage language) {
    const Edge& edge = graph.edge(ref);
    out += fmt::format("{} {} {} {}{}, confidence {:.2f}\n", label(graph.node(ref.m_source), language),
                       is_symmetric(edge.kind) ? "—" : "→", label(graph.node(ref.m_target), language), name(edge.kind),
                       told(edge.qualifiers), edge.confidence);
    const EdgeEvidence* before = nullptr;
    for (const EdgeEvidence& item : edge.evidence) {
        // A sentence that several rules read is shown once, with all of them.
        const bool is_same =
            before != nullptr && before->document == item.document && before->evidence.span == item.evidence.span;
        if (!is_same) {
            out += fmt::format("    “{}”\n", item.evidence.text);
            out += fmt::format("        {}\n", place_of(graph, item));
        }
        before = &item;
        std::string cues;
        for (const std::string& cue : item.evidence.cues) cues += (cues.empty() ? "" : " … ") + cue;
        out += fmt::format("        {} by rule {}{}\n", name(item.evidence.basis),
                           rule_text(item.evidence.rule, patterns), cues.empty() ? "" : "   words: " + cues);
    }
}

std::vector<EdgeRef> edges_of(const RelationshipGraph& graph, Vertex node) {
    std::vector<EdgeRef> edges;
    for (const EdgeRef& ref : graph.edges()) {
        if (ref.m_source == node || ref.m_target == node) edges.push_back(ref);
    }
    return edges;
}

std::string plural(std::size_t count, const char* word) {
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

}  // namespace

Vertex find_node(const RelationshipGraph& graph, const std::string& text) {
    const std::u32string wanted = comparable(text);
    std::vector<Vertex> exact;
    std::vector<Vertex> near;
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const std::set<std::u32string> names = names_of(graph.node(vertex));
        if (names.contains(wanted)) {
            exact.push_back(vertex);
        } else if (std::any_of(names.begin(), names.end(), [&](const std::u32string& known) {
                       return !wanted.empty() && (known.find(wanted) != std::u32string::npos ||
                                                  (known.size() > 1 && wanted.find(known) != std::u32string::npos));
                   })) {
            near.push_back(vertex);
        }
    }
    if (exact.size() > 1) {
        // A name of its own beats an alias.
        std::vector<Vertex> own;
        for (const Vertex vertex : exact) {
            const Node& node = graph.node(vertex);
            if (comparable(node.names.zh) == wanted || comparable(node.names.en) == wanted ||
                comparable(std::string(key_of(node.id))) == wanted)
                own.push_back(vertex);
        }
        if (own.size() == 1) return own.front();
        throw Error(ErrorKind::usage,
                    fmt::format("\"{}\" names several nodes; give the id of one: {}", text, listed(graph, exact)));
    }
    if (exact.size() == 1) return exact.front();
    if (near.size() == 1) return near.front();
    if (near.size() > 8) near.resize(8);
    throw Error(ErrorKind::usage,
                near.empty() ? fmt::format("no node is called \"{}\"", text)
                             : fmt::format("no node is called \"{}\"; did you mean {}?", text, listed(graph, near)));
}

std::string explain_node(const RelationshipGraph& graph, Vertex node, const PatternSet& patterns,
                         LabelLanguage language) {
    const Node& who = graph.node(node);
    std::string out = fmt::format("{} ({}, {})\n", label(who, language), name(who.kind), who.id.value);
    std::string aliases;
    for (const Alias& alias : who.aliases)
        aliases += fmt::format("{}{} ×{}", aliases.empty() ? "" : ", ", alias.text, alias.count);
    const std::vector<EdgeRef> edges = edges_of(graph, node);
    out += fmt::format("{}, {}, {}", plural(static_cast<std::size_t>(who.mentions), "mention"),
                       plural(who.appearances.size(), "document"), plural(edges.size(), "edge"));
    if (!aliases.empty()) out += "; written " + aliases;
    out += "\n\n";
    for (const EdgeRef& ref : edges) explain_edge(out, graph, ref, patterns, language);
    return out;
}

std::string explain_pair(const RelationshipGraph& graph, Vertex a, Vertex b, const PatternSet& patterns,
                         LabelLanguage language) {
    const std::string first = label(graph.node(a), language);
    const std::string second = label(graph.node(b), language);
    std::vector<EdgeRef> direct;
    std::map<Vertex, std::vector<EdgeRef>> shared;
    for (const EdgeRef& ref : graph.edges()) {
        const bool has_a = ref.m_source == a || ref.m_target == a;
        const bool has_b = ref.m_source == b || ref.m_target == b;
        if (has_a && has_b) {
            direct.push_back(ref);
        } else if (has_a || has_b) {
            const Vertex end = has_a ? a : b;
            shared[ref.m_source == end ? ref.m_target : ref.m_source].push_back(ref);
        }
    }
    std::erase_if(shared, [&](const auto& item) {
        const auto touches = [&](Vertex end) {
            return std::any_of(item.second.begin(), item.second.end(),
                               [&](const EdgeRef& ref) { return ref.m_source == end || ref.m_target == end; });
        };
        return !touches(a) || !touches(b);
    });
    std::string out;
    out += direct.empty() ? fmt::format("No edge joins {} and {} directly.\n", first, second)
                          : fmt::format("{} between {} and {}:\n\n", plural(direct.size(), "edge"), first, second);
    for (const EdgeRef& ref : direct) explain_edge(out, graph, ref, patterns, language);
    if (shared.empty()) {
        if (direct.empty()) out += "They share no neighbour either.\n";
        return out;
    }
    out += fmt::format("\nThey share {}:\n", plural(shared.size(), "neighbour"));
    for (const auto& [vertex, edges] : shared) {
        out += fmt::format("\n{} ({})\n", label(graph.node(vertex), language), name(graph.node(vertex).kind));
        for (const EdgeRef& ref : edges) explain_edge(out, graph, ref, patterns, language);
    }
    return out;
}

}  // namespace guanxi
