#include "graph/facts/facts_json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "graph/base/error.hpp"
#include "graph/base/json_text.hpp"
#include "graph/base/utf8.hpp"

namespace guanxi {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kFactsVersion = 1;

/// Writes JSON without white space. A key is given as it stands in the text, with the signs around it: `,"place":`.
/// There are many short pieces, so they are copied into room that is there already, which is cut off at the end.
class Writer {
public:
    /// Appends to `out`, at which `room` bytes or more are made ready. Strings that are not plain go through `append`.
    Writer(std::string& out, std::size_t room, void (*append)(std::string&, std::string_view), bool is_utf8)
        : out_(out), at_(out.size()), append_(append), is_utf8_(is_utf8) {
        out_.resize(at_ + room);
    }
    /// To be called when all is written.
    void finish() { out_.resize(at_); }

    void raw(std::string_view signs) { put(room(signs.size()), signs); }
    /// A value that needs no escapes.
    void word(std::string_view key, std::string_view value) {
        char* to = put(room(key.size() + value.size() + 2), key);
        *to++ = '"';
        *put(to, value) = '"';
    }
    void text(std::string_view key, std::string_view value) {
        if (is_utf8_ && is_plain_json(value)) return word(key, value);
        raw(key);
        std::string escaped;
        append_(escaped, value);
        raw(escaped);
    }
    void number(std::uint64_t value) {
        std::array<char, 20> digits;  // the largest has as many
        const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    /// A member that is left out where it is empty.
    void told(std::string_view key, std::string_view value) {
        if (!value.empty()) text(key, value);
    }
    void told(std::string_view key, const Date& value) {
        if (const std::string text = to_string(value); !text.empty()) word(key, text);
    }
    void told(std::string_view key, const std::vector<std::string>& values) {
        if (values.empty()) return;
        raw(key);
        for (const std::string& value : values) text(&value == values.data() ? "[" : ",", value);
        raw("]");
    }
    void span(const Span& value) {
        raw(R"(,"span":[)");
        number(value.begin);
        raw(",");
        number(value.end);
        raw("]");
    }

private:
    /// A place for `size` bytes, which count as written.
    char* room(std::size_t size) {
        if (out_.size() - at_ < size) out_.resize(2 * out_.size() + size);
        at_ += size;
        return out_.data() + at_ - size;
    }
    /// Copies text to a place; returns the place behind it.
    static char* put(char* to, std::string_view text) {
        std::memcpy(to, text.data(), text.size());
        return to + text.size();
    }

    std::string& out_;
    std::size_t at_;  ///< What stands behind it is room.
    void (*append_)(std::string&, std::string_view);
    bool is_utf8_;
};

Span span_from(const Json& json) {
    const bool is_pair =
        json.is_array() && json.size() == 2 && json[0].is_number_unsigned() && json[1].is_number_unsigned();
    if (!is_pair || json[1] < json[0]) {
        // What is no pair is not shown: it may be large, and nested more deeply than the library can write.
        throw Error(ErrorKind::format, fmt::format("expected a span [begin, end] in bytes{}",
                                                   is_pair ? ", not " + json.dump() : std::string()));
    }
    return {json[0].get<std::uint64_t>(), json[1].get<std::uint64_t>()};
}

/// The member `key`, which must be there and of type `type`: the library itself takes null for an empty list, and the
/// places of a list for keys.
const Json& member(const Json& json, const char* key, Json::value_t type) {
    const Json& value = json.at(key);
    if (value.type() != type)
        throw Error(ErrorKind::format, fmt::format("\"{}\" is of the wrong type: {}", key, value.type_name()));
    return value;
}

std::uint64_t digest_from(const std::string& text) {
    std::uint64_t digest = 0;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, digest, 16);
    if (error != std::errc{} || end != last) {
        throw Error(ErrorKind::format,
                    fmt::format("expected a digest of up to 16 hexadecimal digits, not \"{}\"", text));
    }
    return digest;
}

int count_from(const Json& json) {
    constexpr int kMost = std::numeric_limits<int>::max();
    if (!json.is_number_unsigned() || json.get<std::uint64_t>() > kMost)
        throw Error(ErrorKind::format,
                    fmt::format("expected the count of an alias to be a whole number of 0 to {}", kMost));
    return json.get<int>();
}

/// A value that a table of names knows, or an error that says which word is not known.
template <class Value>
Value known(std::optional<Value> value, const std::string& word, const char* what) {
    if (!value) throw Error(ErrorKind::format, fmt::format("unknown {} \"{}\"", what, word));
    return *value;
}

Date date_from(const Json& json, const char* key) {
    if (!json.contains(key)) return {};
    const auto text = json.at(key).get<std::string>();
    return known(parse_date(text), text, "date");
}

void write(Writer& json, const Document& document) {
    json.text(R"({"title":)", document.title);
    json.text(R"(,"source":)", document.source);
    json.told(R"(,"published":)", document.published);
    json.told(R"(,"language":)", document.language);
    json.told(R"(,"place":)", document.place);
    json.span(document.span);
    json.word(R"(,"digest":)", fmt::format("{:016x}", document.digest));
    json.raw("}");
}

void write(Writer& json, const Entity& entity) {
    json.text(R"({"id":)", entity.id.value);
    json.word(R"(,"kind":)", name(entity.kind));
    json.told(R"(,"zh":)", entity.names.zh);
    json.told(R"(,"en":)", entity.names.en);
    json.raw(R"(,"aliases":{)");
    for (const Alias& alias : entity.aliases) {
        json.text(&alias == entity.aliases.data() ? "" : ",", alias.text);
        json.raw(":");
        json.number(static_cast<std::uint64_t>(alias.count));
    }
    json.raw("}");
    if (entity.home) json.text(R"(,"home":)", entity.home->value);
    if (entity.details.subtype) json.word(R"(,"subtype":)", name(*entity.details.subtype));
    json.told(R"(,"fields":)", entity.details.fields);
    json.told(R"(,"count":)", entity.details.count);
    json.told(R"(,"date":)", entity.details.date);
    json.told(R"(,"place":)", entity.details.place);
    json.raw("}");
}

void write(Writer& json, const Relation& relation) {
    json.word(R"({"kind":)", name(relation.kind));
    json.text(R"(,"source":)", relation.source.value);
    json.text(R"(,"target":)", relation.target.value);
    const Qualifiers& q = relation.qualifiers;
    json.word(R"(,"status":)", name(q.status));
    json.told(R"(,"date":)", q.date);
    json.told(R"(,"place":)", q.place);
    json.told(R"(,"office":)", q.office);
    json.told(R"(,"fields":)", q.fields);
    json.told(R"(,"manner":)", q.manner);
    json.told(R"(,"speaker":)", q.speaker);
    json.span(relation.evidence.span);
    json.text(R"(,"text":)", relation.evidence.text);
    json.text(R"(,"rule":)", relation.evidence.rule);
    json.told(R"(,"cues":)", relation.evidence.cues);
    json.word(R"(,"basis":)", name(relation.evidence.basis));
    json.raw("}");
}

template <class Items>
void write_list(Writer& json, std::string_view key, const Items& items) {
    json.raw(key);
    json.raw("[");
    for (const auto& item : items) {
        if (&item != items.data()) json.raw(",");
        write(json, item);
    }
    json.raw("]");
}

Document document_from(const Json& json) {
    Document document;
    document.title = json.at("title").get<std::string>();
    document.source = json.at("source").get<std::string>();
    document.published = date_from(json, "published");
    document.language = json.value("language", "");
    document.place = json.value("place", "");
    document.span = span_from(json.at("span"));
    document.digest = digest_from(json.at("digest").get<std::string>());
    return document;
}

Entity entity_from(const Json& json) {
    Entity entity;
    entity.id.value = json.at("id").get<std::string>();
    const auto kind = json.at("kind").get<std::string>();
    entity.kind = known(parse_node_kind(kind), kind, "node kind");
    if (!entity.id.value.starts_with(kind + ":"))
        throw Error(ErrorKind::format,
                    fmt::format("expected the id \"{}\" to begin with its kind, \"{}:\"", entity.id.value, kind));
    entity.names = {json.value("zh", ""), json.value("en", "")};
    for (const auto& [text, count] : member(json, "aliases", Json::value_t::object).items())
        entity.aliases.push_back({text, count_from(count)});
    if (json.contains("home")) entity.home = EntityId{json.at("home").get<std::string>()};
    if (json.contains("subtype")) {
        const auto subtype = json.at("subtype").get<std::string>();
        entity.details.subtype = known(parse_agreement_kind(subtype), subtype, "agreement kind");
    }
    entity.details.fields = json.value("fields", std::vector<std::string>{});
    entity.details.count = json.value("count", "");
    entity.details.date = date_from(json, "date");
    entity.details.place = json.value("place", "");
    return entity;
}

Relation relation_from(const Json& json) {
    Relation relation;
    const auto kind = json.at("kind").get<std::string>();
    relation.kind = known(parse_edge_kind(kind), kind, "edge kind");
    relation.source.value = json.at("source").get<std::string>();
    relation.target.value = json.at("target").get<std::string>();
    Qualifiers& q = relation.qualifiers;
    const auto status = json.value("status", "reported");
    q.status = known(parse_status(status), status, "status");
    q.date = date_from(json, "date");
    q.place = json.value("place", "");
    q.office = json.value("office", "");
    q.fields = json.value("fields", std::vector<std::string>{});
    q.manner = json.value("manner", "");
    q.speaker = json.value("speaker", "");
    relation.evidence.span = span_from(json.at("span"));
    relation.evidence.text = json.at("text").get<std::string>();
    relation.evidence.rule = json.at("rule").get<std::string>();
    relation.evidence.cues = json.value("cues", std::vector<std::string>{});
    const auto basis = json.value("basis", "stated");
    relation.evidence.basis = known(parse_basis(basis), basis, "basis");
    return relation;
}

/// Throws for a relation whose ends are not both among the entities, or of kinds that it does not join. Requires
/// normalized facts.
void check_ends(const DocumentFacts& facts) {
    const auto kind_of = [&](const EntityId& id) {
        const auto at = std::ranges::lower_bound(facts.entities, id, {}, &Entity::id);
        if (at == facts.entities.end() || at->id != id)
            throw Error(ErrorKind::format,
                        fmt::format("a relation names \"{}\", which is none of the entities", id.value));
        return at->kind;
    };
    for (const Relation& relation : facts.relations) {
        if (!may_join(relation.kind, kind_of(relation.source), kind_of(relation.target)))
            throw Error(ErrorKind::format,
                        fmt::format("a relation of kind \"{}\" cannot go from \"{}\" to \"{}\"", name(relation.kind),
                                    relation.source.value, relation.target.value));
    }
}

void write(Writer json, const DocumentFacts& facts) {
    json.raw(R"({"format":"guanxi-facts","version":)");
    json.number(kFactsVersion);
    json.raw(R"(,"document":)");
    write(json, facts.document);
    write_list(json, R"(,"entities":)", facts.entities);
    write_list(json, R"(,"relations":)", facts.relations);
    json.raw("}");
    json.finish();
}

}  // namespace

void append_json_line(std::string& out, const DocumentFacts& facts) {
    // Whether all is UTF-8 is asked once for the line: its signs are, so each string is if the line is.
    const std::size_t begin = out.size();
    std::size_t size = 500 + 250 * facts.entities.size() + 300 * facts.relations.size();  // about
    for (const Relation& relation : facts.relations) size += relation.evidence.text.size();
    write(Writer(out, size, append_json_utf8, true), facts);
    const std::string_view line = std::string_view(out).substr(begin);
    if (find_invalid_utf8(line) == line.size()) return;
    out.resize(begin);
    write(Writer(out, size, append_json_string, false), facts);
}

std::string to_json_line(const DocumentFacts& facts) {
    std::string line;
    append_json_line(line, facts);
    return line;
}

DocumentFacts facts_from_json(std::string_view line, const std::string& place) {
    try {
        const Json json = Json::parse(line);
        if (!json.is_object() || json.value("format", "") != "guanxi-facts") {
            throw Error(ErrorKind::format, "expected a line of guanxi facts (\"format\": \"guanxi-facts\")", place);
        }
        if (const auto version = member(json, "version", Json::value_t::number_unsigned).get<std::uint64_t>();
            version != kFactsVersion) {
            throw Error(ErrorKind::version,
                        fmt::format("facts of version {}; this program reads version {}", version, kFactsVersion),
                        place);
        }
        DocumentFacts facts;
        facts.document = document_from(json.at("document"));
        for (const Json& entity : member(json, "entities", Json::value_t::array))
            facts.entities.push_back(entity_from(entity));
        for (const Json& relation : member(json, "relations", Json::value_t::array))
            facts.relations.push_back(relation_from(relation));
        normalize(facts);
        check_ends(facts);
        return facts;
    } catch (const Error& error) {
        throw Error(error.kind, error.what(), place);
    } catch (const std::exception& error) {  // the JSON library's own
        throw Error(ErrorKind::format, fmt::format("not valid guanxi facts: {}", error.what()), place);
    }
}

}  // namespace guanxi
