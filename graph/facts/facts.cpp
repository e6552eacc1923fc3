#include "graph/facts/facts.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace guanxi {

namespace {

/// The order of documents: by date, then place in the source.
auto order(const Document& document) {
    return std::tie(document.published, document.source, document.span, document.digest, document.title,
                    document.language, document.place);
}

/// Two readings of one document are ordered by what they say, so that which of them is kept depends on them alone.
bool is_before(const DocumentFacts& a, const DocumentFacts& b) {
    const auto by_document = order(a.document) <=> order(b.document);
    return by_document != 0 ? by_document < 0 : a < b;
}

bool is_same(const DocumentFacts& a, const DocumentFacts& b) { return order(a.document) == order(b.document); }

/// Sorts by `is_before`, stably. The items are compared where they lie and moved once, for some are large: round each
/// circle of those that take each other's places.
template <class T, class Before>
void sort_items(std::vector<T>& items, const Before& is_before) {
    if (std::is_sorted(items.begin(), items.end(), is_before)) return;
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return is_before(items[a], items[b]); });
    for (std::size_t first = 0; first < items.size(); ++first) {
        if (order[first] == first) continue;
        T held = std::move(items[first]);
        std::size_t at = first;
        for (std::size_t next = order[at]; next != first; next = order[at]) {
            items[at] = std::move(items[next]);
            order[at] = at;
            at = next;
        }
        items[at] = std::move(held);
        order[at] = at;
    }
}

template <class T>
void sort_unique(std::vector<T>& items) {
    sort_items(items, std::less<T>());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// Sorts aliases by text and sums the counts of equal ones.
void sum_aliases(std::vector<Alias>& aliases) {
    sort_items(aliases, std::less<Alias>());
    std::size_t kept = 0;
    for (std::size_t i = 1; i < aliases.size(); ++i) {
        if (aliases[i].text == aliases[kept].text) {
            aliases[kept].count = add_counts(aliases[kept].count, aliases[i].count);
        } else if (++kept != i) {
            aliases[kept] = std::move(aliases[i]);
        }
    }
    if (!aliases.empty()) aliases.resize(kept + 1);
}

/// Joins `from` into `into`, whose aliases are left to be summed: the same entity, met under another name or with
/// further details.
void join(Entity& into, Entity from) {
    into.aliases.insert(into.aliases.end(), std::make_move_iterator(from.aliases.begin()),
                        std::make_move_iterator(from.aliases.end()));
    if (into.names.zh.empty()) into.names.zh = from.names.zh;
    if (into.names.en.empty()) into.names.en = from.names.en;
    if (!into.home) into.home = from.home;
    EntityDetails& details = into.details;
    if (!details.subtype) details.subtype = from.details.subtype;
    details.fields.insert(details.fields.end(), from.details.fields.begin(), from.details.fields.end());
    if (details.count.empty()) details.count = from.details.count;
    if (details.date.is_empty()) details.date = from.details.date;
    if (details.place.empty()) details.place = from.details.place;
}

/// Joins entities of equal id, which stand side by side, into the first of them.
void join_equal(std::vector<Entity>& entities) {
    std::size_t kept = 0;
    for (std::size_t i = 1; i < entities.size(); ++i) {
        if (entities[i].id == entities[kept].id) {
            join(entities[kept], std::move(entities[i]));
        } else if (++kept != i) {
            entities[kept] = std::move(entities[i]);
        }
    }
    if (!entities.empty()) entities.erase(entities.begin() + static_cast<std::ptrdiff_t>(kept) + 1, entities.end());
}

}  // namespace

EntityId make_entity_id(NodeKind kind, std::string_view key) {
    EntityId id;
    id.value.reserve(name(kind).size() + 1 + key.size());
    id.value.append(name(kind)).append(1, ':').append(key);
    return id;
}

std::string_view key_of(const EntityId& id) {
    const std::string_view value = id.value;
    const auto colon = value.find(':');
    return colon == std::string_view::npos ? value : value.substr(colon + 1);
}

int add_counts(int a, int b) {
    return a > std::numeric_limits<int>::max() - b ? std::numeric_limits<int>::max() : a + b;
}

int mentions(const Entity& entity) {
    int sum = 0;
    for (const Alias& alias : entity.aliases) sum = add_counts(sum, alias.count);
    return sum;
}

void normalize(DocumentFacts& facts) {
    sort_items(facts.entities, [](const Entity& a, const Entity& b) { return a.id < b.id; });
    join_equal(facts.entities);
    for (Entity& entity : facts.entities) {
        sum_aliases(entity.aliases);
        sort_unique(entity.details.fields);
    }
    for (Relation& relation : facts.relations) {
        if (is_symmetric(relation.kind) && relation.target < relation.source)
            std::swap(relation.source, relation.target);
    }
    sort_unique(facts.relations);
}

Facts::Facts(std::vector<DocumentFacts> documents) : documents_(std::move(documents)) {
    for (DocumentFacts& document : documents_) normalize(document);
    std::sort(documents_.begin(), documents_.end(), is_before);
    documents_.erase(std::unique(documents_.begin(), documents_.end(), is_same), documents_.end());
}

void Facts::add(Facts other) {
    std::vector<DocumentFacts> sum;
    sum.reserve(documents_.size() + other.documents_.size());
    std::merge(std::make_move_iterator(documents_.begin()), std::make_move_iterator(documents_.end()),
               std::make_move_iterator(other.documents_.begin()), std::make_move_iterator(other.documents_.end()),
               std::back_inserter(sum), is_before);
    sum.erase(std::unique(sum.begin(), sum.end(), is_same), sum.end());
    documents_ = std::move(sum);
}

void Facts::remove(const Document& document) {
    std::erase_if(documents_, [&](const DocumentFacts& facts) { return order(facts.document) == order(document); });
}

std::uint64_t fnv1a(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ull;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ull;
    }
    return hash;
}

}  // namespace guanxi
