#include "output/flat_facts.hpp"

#include <algorithm>
#include <charconv>
#include <climits>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "output/export_fields.hpp"

// The files whose sentences are quoted, with the days of their articles, become documents again. Edges come first:
// they say in which documents their ends are named. How often a node is named is told by the first of its documents.

namespace guanxi {

namespace {

/// Says what is wrong with a node or edge, and where it stands.
struct Place {
    std::string_view name;
    std::size_t line = 0;

    [[noreturn]] void fail(const std::string& message) const {
        throw Error(ErrorKind::format, message, fmt::format("{}: line {}", name, line));
    }
};

std::string_view value_of(const FlatValues& values, const char* key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string_view() : std::string_view(found->second);
}

/// A whole number of 0 and more, also as "3.0", as other programs write it; `otherwise` where none is told.
int count_of(const FlatValues& values, const char* key, int otherwise, const Place& place) {
    const std::string_view text = value_of(values, key);
    if (text.empty()) return otherwise;
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_count = fault == std::errc() && end == text.data() + text.size() && number >= 0 &&
                          number <= INT_MAX && number == std::floor(number);
    if (!is_count) place.fail(fmt::format("the {} \"{}\" is not a whole number of 0 to {}", key, text, INT_MAX));
    return static_cast<int>(number);
}

Date date_in(std::string_view text, const Place& place) {
    if (text.empty()) return {};
    const std::optional<Date> date = parse_date(text);
    if (!date)
        place.fail(fmt::format("\"{}\" is no date; expected one like 2025-06-17, 2025-06, 2025 or --06-17", text));
    return *date;
}

/// What a word of the vocabulary stands for.
template <class Value>
Value word_in(std::string_view word, const char* key, std::optional<Value> (*parse)(std::string_view),
              const Place& place) {
    const std::optional<Value> value = parse(word);
    if (!value) place.fail(fmt::format("unknown {} \"{}\"", key, word));
    return *value;
}

bool begins_with_kind(std::string_view id, std::string_view kind) {
    return id.size() > kind.size() + 1 && id.starts_with(kind) && id[kind.size()] == ':';
}

/// `mentions` shared out over the aliases, so that they sum up to it.
std::vector<Alias> aliases_of(const FlatValues& values, int mentions) {
    std::vector<Alias> aliases;
    for (std::string& text : items_of(value_of(values, "aliases"))) aliases.push_back({std::move(text), 0});
    for (Alias& alias : aliases) {
        if (mentions == 0) break;
        alias.count = 1;
        --mentions;
    }
    if (!aliases.empty()) aliases.front().count += mentions;
    return aliases;
}

Entity entity_of(const FlatNode& node, const Place& place) {
    const FlatValues& values = node.values;
    Entity entity;
    entity.id = {node.id};
    entity.kind = word_in(value_of(values, "kind"), "kind", &parse_node_kind, place);
    if (!begins_with_kind(node.id, name(entity.kind)))
        place.fail(fmt::format("expected the id \"{}\" to begin with its kind, \"{}:\"", node.id, name(entity.kind)));
    entity.names = {std::string(value_of(values, "name_zh")), std::string(value_of(values, "name_en"))};
    const std::string_view label = value_of(values, "label");
    if (entity.names.zh.empty() && entity.names.en.empty() && label != key_of(entity.id)) entity.names.zh = label;
    entity.aliases = aliases_of(values, count_of(values, "mentions", 0, place));
    if (const std::string_view home = value_of(values, "home"); !home.empty())
        entity.home = EntityId{std::string(home)};
    EntityDetails& details = entity.details;
    if (const std::string_view subtype = value_of(values, "subtype"); !subtype.empty())
        details.subtype = word_in(subtype, "subtype", &parse_agreement_kind, place);
    details.fields = items_of(value_of(values, "fields"));
    details.count = value_of(values, "count");
    details.date = date_in(value_of(values, "date"), place);
    details.place = value_of(values, "place");
    return entity;
}

/// A sentence, and where it stands: in a file, of an article of a day.
struct Sentence {
    std::string source;
    Date published;
    Date date;  ///< What it tells itself.
    Evidence evidence;
};

/// "page.txt 60-80": the file, which may have spaces in its name, and the bytes.
void read_source(std::string_view text, Sentence& sentence, const Place& place) {
    const std::size_t space = text.rfind(' ');
    const std::size_t dash = text.rfind('-');
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    const auto number = [&](std::string_view digits, std::uint64_t& value) {
        const auto [rest, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return fault == std::errc() && rest == digits.data() + digits.size();
    };
    const bool is_source = space != std::string_view::npos && dash != std::string_view::npos && dash > space &&
                           number(text.substr(space + 1, dash - space - 1), begin) &&
                           number(text.substr(dash + 1), end) && begin <= end;
    if (!is_source) place.fail(fmt::format("the source \"{}\" is none; expected one like \"page.txt 60-80\"", text));
    sentence.source = text.substr(0, space);
    sentence.evidence.span = {begin, end};
}

/// The items of a list that has one for each sentence, or that says nothing.
std::vector<std::string> parallel(const FlatValues& values, const char* key, std::size_t count, const Place& place) {
    std::vector<std::string> items = items_of(value_of(values, key));
    if (!items.empty() && items.size() != count)
        place.fail(fmt::format("\"{}\" has {} items for {} sentences", key, items.size(), count));
    items.resize(count);
    return items;
}

std::vector<Sentence> sentences_of(const FlatValues& values, const Place& place) {
    const std::vector<std::string> sources = items_of(value_of(values, "sources"));
    if (sources.empty() && !value_of(values, "evidence").empty())
        place.fail("there is \"evidence\" without \"sources\"; expected both or neither");
    std::vector<Sentence> sentences(sources.size());
    const auto texts = parallel(values, "evidence", sources.size(), place);
    const auto bases = parallel(values, "bases", sources.size(), place);
    const auto dates = parallel(values, "dates", sources.size(), place);
    const auto published = parallel(values, "published", sources.size(), place);
    const bool has_own_dates = !value_of(values, "dates").empty();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        Sentence& sentence = sentences[i];
        read_source(sources[i], sentence, place);
        sentence.evidence.text = texts[i];
        if (!bases[i].empty()) sentence.evidence.basis = word_in(bases[i], "basis", &parse_basis, place);
        sentence.date = date_in(has_own_dates ? std::string_view(dates[i]) : value_of(values, "date"), place);
        sentence.published = date_in(published[i], place);
    }
    return sentences;
}

Qualifiers qualifiers_of(const FlatValues& values, const Place& place) {
    Qualifiers qualifiers;
    if (const std::string_view status = value_of(values, "status"); !status.empty())
        qualifiers.status = word_in(status, "status", &parse_status, place);
    qualifiers.place = value_of(values, "place");
    qualifiers.office = value_of(values, "office");
    qualifiers.fields = items_of(value_of(values, "fields"));
    qualifiers.manner = value_of(values, "manner");
    qualifiers.speaker = value_of(values, "speaker");
    return qualifiers;
}

/// Documents as they are found.
class Collector {
public:
    Collector(const FlatGraph& graph, std::string_view nodes_name, std::string_view edges_name)
        : nodes_name_(nodes_name), edges_name_(edges_name) {
        for (const FlatNode& node : graph.nodes)
            entities_.emplace(node.id, Named{entity_of(node, {nodes_name, node.line}), {}});
        for (const FlatEdge& edge : graph.edges) add(edge);
    }

    Facts finish() {
        for (auto& [id, named] : entities_) {
            if (named.documents.empty()) named.documents.insert(document({std::string(nodes_name_), {}, 0}));
            Entity& entity = named.entity;
            for (const std::size_t index : named.documents) {
                documents_[index].entities.push_back(entity);
                entity.aliases.clear();
            }
        }
        return Facts(std::move(documents_));
    }

private:
    /// An entity, and the documents in which an edge needs it.
    struct Named {
        Entity entity;
        std::set<std::size_t> documents;
    };
    /// File, day, and a number that tells articles apart of which both are the same.
    using Key = std::tuple<std::string, Date, int>;

    std::size_t document(const Key& key) {
        const auto [at, is_new] = indices_.emplace(key, documents_.size());
        if (is_new) {
            Document document;
            document.source = std::get<0>(key);
            document.published = std::get<1>(key);
            document.digest = fnv1a(fmt::format("{} {}", document.source, std::get<2>(key)));
            documents_.push_back({std::move(document), {}, {}});
        }
        return at->second;
    }

    Named& end_of(const std::string& id, const Place& place) {
        const auto found = entities_.find(id);
        if (found == entities_.end()) place.fail(fmt::format("the edge leads to \"{}\", which is no node", id));
        return found->second;
    }

    void add(const FlatEdge& edge) {
        const Place place{edges_name_, edge.line};
        Relation relation;
        relation.kind = word_in(value_of(edge.values, "kind"), "kind", &parse_edge_kind, place);
        Named& source = end_of(edge.source, place);
        Named& target = end_of(edge.target, place);
        if (!may_join(relation.kind, source.entity.kind, target.entity.kind))
            place.fail(fmt::format("an edge of kind \"{}\" cannot go from \"{}\" to \"{}\"", name(relation.kind),
                                   edge.source, edge.target));
        relation.source = source.entity.id;
        relation.target = target.entity.id;
        if (is_symmetric(relation.kind) && relation.target < relation.source)
            std::swap(relation.source, relation.target);
        relation.qualifiers = qualifiers_of(edge.values, place);
        for (auto& [index, sentence] : placed(edge, place)) {
            relation.qualifiers.date = sentence.date;
            relation.evidence = std::move(sentence.evidence);
            documents_[index].relations.push_back(relation);
            source.documents.insert(index);
            target.documents.insert(index);
        }
    }

    /// The sentences of an edge with their documents: of so many different places as its weight says. A place that
    /// comes again is one of another article where the weight needs it, else another statement of the same sentence.
    std::vector<std::pair<std::size_t, Sentence>> placed(const FlatEdge& edge, const Place& place) {
        std::vector<Sentence> sentences = sentences_of(edge.values, place);
        if (sentences.empty()) sentences = unquoted(edge, place);
        std::map<std::tuple<std::string, Date, Span>, int> times;
        for (const Sentence& sentence : sentences)
            times.try_emplace({sentence.source, sentence.published, sentence.evidence.span}, 0);
        const int places = static_cast<int>(times.size());
        const int weight = count_of(edge.values, "weight", places, place);
        if (weight < places || weight > static_cast<int>(sentences.size()))
            place.fail(fmt::format("the weight {} does not agree with its {} sentences", weight, sentences.size()));
        int missing = weight - places;
        std::vector<std::pair<std::size_t, Sentence>> result;
        for (Sentence& sentence : sentences) {
            int& time = times[{sentence.source, sentence.published, sentence.evidence.span}];
            const bool is_another = time > 0 && missing > 0;
            if (is_another) --missing;
            const int copy = is_another ? time : 0;
            if (time == 0 || is_another) ++time;
            const std::size_t index = document({sentence.source, sentence.published, copy});
            Span& span = documents_[index].document.span;
            span.end = std::max(span.end, sentence.evidence.span.end);
            result.emplace_back(index, std::move(sentence));
        }
        return result;
    }

    /// Sentences of which no more is known than how many there are.
    std::vector<Sentence> unquoted(const FlatEdge& edge, const Place& place) {
        constexpr int kMost = 1'000'000;
        const int weight = count_of(edge.values, "weight", 1, place);
        if (weight == 0) place.fail("the weight is 0; expected at least 1");
        unquoted_ += weight;
        if (unquoted_ > kMost)
            place.fail(fmt::format("the weights of edges without \"sources\" sum up to more than {}", kMost));
        std::vector<Sentence> sentences(static_cast<std::size_t>(weight));
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            sentences[i].source = edges_name_;
            sentences[i].date = date_in(value_of(edge.values, "date"), place);
            sentences[i].evidence.span = {i, i};
        }
        return sentences;
    }

    std::string_view nodes_name_;
    std::string_view edges_name_;
    std::map<std::string, Named> entities_;
    std::map<Key, std::size_t> indices_;
    std::vector<DocumentFacts> documents_;
    std::int64_t unquoted_ = 0;
};

}  // namespace

bool is_relationship_graph(const FlatGraph& graph) {
    const auto is_entity = [](const FlatNode& node) {
        const std::string_view kind = value_of(node.values, "kind");
        return parse_node_kind(kind).has_value() && begins_with_kind(node.id, kind);
    };
    return !graph.nodes.empty() && std::all_of(graph.nodes.begin(), graph.nodes.end(), is_entity) &&
           std::all_of(graph.edges.begin(), graph.edges.end(),
                       [](const FlatEdge& edge) { return !value_of(edge.values, "kind").empty(); });
}

Facts facts_from_flat_graph(const FlatGraph& graph, std::string_view nodes_name, std::string_view edges_name) {
    return Collector(graph, nodes_name, edges_name).finish();
}

}  // namespace guanxi
