#include "tests/fuzz/promises.hpp"

#include <algorithm>

#include "graph/base/utf8.hpp"
#include "graph/build.hpp"
#include "graph/facts/facts_json.hpp"
#include "output/graph_json.hpp"
#include "src/text/characters.hpp"

namespace guanxi::fuzzing {

namespace {

bool is_border(std::string_view text, std::uint64_t at) {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

/// Text without any white space, by which a quotation and its source are compared.
std::u32string without_spaces(std::string_view text) {
    std::u32string rest = to_utf32(text);
    std::erase_if(rest, [](char32_t c) { return is_space(c) || is_line_break(c); });
    return rest;
}

void expect_sentences(const Article& article) {
    expect(!article.sentences.empty(), "an article has sentences");
    std::uint32_t end = 0;
    std::uint32_t paragraph = 0;
    for (const Sentence& sentence : article.sentences) {
        const Range& range = sentence.range;
        expect(end <= range.begin && range.begin < range.end, "sentences are in order and not empty");
        expect(range.end <= article.characters.size(), "sentences lie in the article");
        expect(paragraph <= sentence.paragraph, "paragraphs are in order");
        expect(sentence.is_title == (sentence.paragraph == 0), "the title is paragraph 0");
        for (std::uint32_t i = range.begin + 1; i < range.end; ++i)
            expect(article.bytes[i - 1] < article.bytes[i],
                   "the characters of a sentence are in the order of the text");
        const Span span = article.span(range);
        const Span& all = article.document.span;
        expect_span(span, article.source->text, "sentence");
        expect(all.begin <= span.begin && span.end <= all.end, "the document's span holds its sentences");
        expect_utf8(article.quote(range), "quotation");
        expect(without_spaces(article.source_text(range)) ==
                   without_spaces(std::string_view(article.source->text).substr(span.begin, span.size())),
               "a sentence is quoted to the letter");
        end = range.end;
        paragraph = sentence.paragraph;
    }
}

}  // namespace

void expect(bool is_kept, const std::string& promise) {
    if (!is_kept) throw BrokenPromise("not kept: " + promise);
}

void expect_utf8(std::string_view text, const std::string& what) {
    expect(find_invalid_utf8(text) == text.size(), what + " is UTF-8");
}

void expect_valid(const Date& date, const std::string& what) {
    expect(is_valid(date), what + " is a date of the calendar");
    expect(parse_date(to_string(date)) == date || date.is_empty(), what + " can be written and read");
}

void expect_span(const Span& span, std::string_view text, const std::string& what) {
    expect(span.begin < span.end && span.end <= text.size(), what + " lies in the text");
    expect(is_border(text, span.begin) && is_border(text, span.end), what + " begins and ends between characters");
}

void expect_diagnostics(const Diagnostics& diagnostics, std::string_view file) {
    for (const Diagnostic& diagnostic : diagnostics) {
        expect(!diagnostic.message.empty(), "a message says something");
        expect_utf8(diagnostic.message, "message");
        expect(diagnostic.place.starts_with(file), "a message names its file");
    }
}

void expect_article(const Article& article) {
    const std::string_view text = article.source->text;
    const Document& document = article.document;
    expect(article.characters.size() == article.bytes.size(), "each character has a byte");
    for (const std::uint32_t byte : article.bytes)
        expect(byte < text.size() && is_border(text, byte), "a character's byte is one of the text");
    expect_span(document.span, text, "document");
    expect(document.digest == fnv1a(text.substr(document.span.begin, document.span.size())),
           "the digest is the text's");
    expect(document.language == "zh" || document.language == "zh-Hant" || document.language == "en",
           "the language is one of three");
    expect_valid(document.published, "day of publication");
    expect_valid(article.dateline_date, "day of the dateline");
    expect_utf8(document.title, "title");
    expect_utf8(document.place, "place");
    expect_sentences(article);
}

void expect_facts(const DocumentFacts& facts) {
    DocumentFacts normalized = facts;
    normalize(normalized);
    expect(normalized == facts, "facts are normalized");
    const auto find = [&](const EntityId& id) {
        const auto at = std::ranges::lower_bound(facts.entities, id, {}, &Entity::id);
        expect(at != facts.entities.end() && at->id == id, "every end of a relation is one of the entities");
        return at;
    };
    for (const Entity& entity : facts.entities) {
        expect(entity.id == make_entity_id(entity.kind, key_of(entity.id)), "an id begins with its kind");
        expect_utf8(entity.id.value + entity.names.zh + entity.names.en + entity.details.place, "entity");
        expect_valid(entity.details.date, "day of an event");
    }
    for (const Relation& relation : facts.relations) {
        expect(may_join(relation.kind, find(relation.source)->kind, find(relation.target)->kind),
               "a relation joins what it may join");
        expect_valid(relation.qualifiers.date, "day of a relation");
    }
}

void expect_evidence(const DocumentFacts& facts, std::string_view text) {
    for (const Relation& relation : facts.relations) {
        const Evidence& evidence = relation.evidence;
        expect_span(evidence.span, text, "evidence");
        expect(!evidence.rule.empty(), "evidence names its rule");
        expect(without_spaces(evidence.text) == without_spaces(text.substr(evidence.span.begin, evidence.span.size())),
               "evidence is quoted to the letter");
    }
}

void expect_round_trips(const std::vector<DocumentFacts>& documents) {
    for (const DocumentFacts& facts : documents) {
        const std::string line = to_json_line(facts);
        expect(line.find('\n') == std::string::npos, "facts are one line");
        expect(facts_from_json(line, "facts") == facts, "facts that are written and read are the same");
    }
    const RelationshipGraph graph = build_graph(Facts(documents));
    const std::string json = graph_to_json(graph);
    expect(graph_to_json(build_graph(facts_of(graph))) == json, "the facts of a graph make the same graph");
    expect(graph_to_json(build_graph(facts_from_graph_json(json, "graph"))) == json,
           "a graph that is written and read is the same");
}

std::string valid_utf8(std::string_view bytes) {
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = find_invalid_utf8(bytes.substr(at));
        text += bytes.substr(at, size);
        at += size + 1;
    }
    return text;
}

}  // namespace guanxi::fuzzing
