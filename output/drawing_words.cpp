#include "output/drawing_words.hpp"

#include <set>
#include <string>
#include <vector>

#include "output/tooltips.hpp"

namespace guanxi {

namespace {

/// The documents that tell of what is drawn: those with evidence for a line (that somebody holds an office does
/// not count, since most articles name offices), or all that name a node without one.
std::vector<Document> shown_documents(const DrawnGraph& drawn, const Drawing& drawing) {
    std::set<std::size_t> shown;
    for (const EdgeRef& ref : drawn.shown.edges) {
        if (drawn.graph.edge(ref).kind == EdgeKind::holds_office) continue;
        for (const EdgeEvidence& item : drawn.graph.edge(ref).evidence) shown.insert(item.document);
    }
    for (const DrawnNode& node : drawing.nodes) {
        if (!node.is_apart) continue;
        for (const Appearance& appearance : drawn.graph.node(*drawn.graph.find(EntityId{node.id})).appearances)
            shown.insert(appearance.document);
    }
    std::vector<Document> documents;
    for (const std::size_t document : shown) documents.push_back(drawn.graph.documents()[document]);
    return documents;
}

std::string range_of(const std::set<Date>& dates) {
    if (dates.empty()) return {};
    std::string range = to_string(*dates.begin());
    if (dates.size() > 1) range += " – " + to_string(*dates.rbegin());
    return range;
}

/// What a reader must know of the whole: its time, how much was read, what changed, what was left out.
std::vector<std::string> subtitle_parts(const DrawnGraph& drawn, const std::vector<Document>& documents,
                                        std::size_t source_count) {
    const LabelLanguage language = drawn.language();
    std::vector<std::string> parts;
    std::set<Date> dates;
    for (const Document& document : documents) {
        if (document.published.year != 0) dates.insert(document.published);
    }
    if (!dates.empty()) parts.push_back(range_of(dates));
    parts.push_back(phrase(Word::article, language, std::to_string(documents.size())));
    parts.push_back(phrase(Word::source, language, std::to_string(source_count)));
    if (drawn.options.changes) {
        std::size_t fresh = 0, gone = 0;
        for (const auto& [ids, weights] : *drawn.options.changes) {
            fresh += change_of(weights) == Change::fresh;
            gone += change_of(weights) == Change::gone;
        }
        parts.push_back(phrase(Word::changes_since, language, std::to_string(fresh), std::to_string(gone)));
    }
    if (!drawn.shown.is_whole(drawn.graph)) {
        parts.push_back(phrase(Word::shown_nodes, language, std::to_string(drawn.shown.vertices.size()),
                               std::to_string(drawn.graph.node_count())));
        parts.push_back(phrase(Word::shown_lines, language, std::to_string(drawn.shown.shown_pairs),
                               std::to_string(drawn.shown.all_pairs)));
    }
    return parts;
}

/// Where the articles stand, as far as a line or two under a picture hold.
std::string source_list(const std::set<std::string>& sources, LabelLanguage language) {
    constexpr std::size_t kMostSources = 6;
    if (sources.empty()) return {};
    const bool is_long = sources.size() > kMostSources + 1;  // "1 more" is no shorter than its name
    std::size_t left = is_long ? kMostSources : sources.size();
    std::string list;
    for (auto source = sources.begin(); left > 0; ++source, --left)
        list.append(list.empty() ? "" : sign(Sign::list, language)).append(*source);
    if (is_long) list += " " + phrase(Word::more_sources, language, std::to_string(sources.size() - kMostSources));
    return phrase(Word::sources, language, list);
}

/// The relations between actors in words, as far as a listener will bear.
std::string description_of(const DrawnGraph& drawn, const std::string& subtitle) {
    constexpr std::size_t kMaxSentences = 24;
    std::size_t count = 0;
    std::string description = subtitle;
    for (const EdgeRef& ref : drawn.shown.edges) {
        const EdgeKind kind = drawn.graph.edge(ref).kind;
        if (kind == EdgeKind::holds_office || kind == EdgeKind::party_to) continue;
        if (++count > kMaxSentences) break;
        description += "\n" + describe_relation(drawn.graph, ref, drawn.language());
    }
    return description;
}

}  // namespace

void add_words(Drawing& drawing, const DrawnGraph& drawn) {
    const LabelLanguage language = drawn.language();
    const std::vector<Document> documents = shown_documents(drawn, drawing);
    drawing.title = drawn.options.title;
    if (drawing.title.empty() && documents.size() == 1) drawing.title = documents.front().title;
    if (drawing.title.empty()) drawing.title = phrase(Word::diplomatic_relations, language);

    std::set<std::string> sources;
    for (const Document& document : documents)
        sources.insert(document.source.substr(document.source.find_last_of('/') + 1));
    for (const std::string& part : subtitle_parts(drawn, documents, sources.size()))
        drawing.subtitle += (drawing.subtitle.empty() ? "" : " · ") + part;
    drawing.sources = source_list(sources, language);
    drawing.description = description_of(drawn, drawing.subtitle);
}

}  // namespace guanxi
