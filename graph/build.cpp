#include "graph/build.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "graph/confidence.hpp"

// Steps: 1. leaders that share a name are told apart by country; 2. entities of equal id are summed into nodes;
// 3. statements of equal (kind, source, target, status) are summed into edges; 4. both go into the Boost graph in the
// order of their keys, so that the result depends on the set of facts alone.

namespace guanxi {

namespace {

/// Names of leaders that documents give to several countries, with the country for mentions that have none.
using Homonyms = std::map<EntityId, EntityId>;

bool is_country(const EntityId& id) { return id.value.starts_with("country:"); }

/// The country of a leader, or null where the document gives none.
const EntityId* country_of(const Entity& entity) {
    if (entity.kind != NodeKind::leader || !entity.home || !is_country(*entity.home)) return nullptr;
    return &*entity.home;
}

Homonyms find_homonyms(const Facts& facts) {
    std::map<EntityId, std::map<EntityId, int>> homes;
    for (const DocumentFacts& document : facts.documents()) {
        for (const Entity& entity : document.entities) {
            if (const EntityId* country = country_of(entity)) ++homes[entity.id][*country];
        }
    }
    Homonyms homonyms;
    for (const auto& [id, countries] : homes) {
        if (countries.size() < 2) continue;
        const auto most = std::max_element(countries.begin(), countries.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        homonyms.emplace(id, most->first);
    }
    return homonyms;
}

/// The id of an entity in the graph.
EntityId resolve(const Entity& entity, const Homonyms& homonyms) {
    const auto at = homonyms.find(entity.id);
    if (at == homonyms.end()) return entity.id;
    const EntityId* country = country_of(entity);
    return EntityId{entity.id.value + "(" + std::string(key_of(country ? *country : at->second)) + ")"};
}

/// The id without the country that `resolve` added, so that a graph's facts meet those of new documents.
EntityId id_before_telling_apart(const Node& node) {
    if (node.kind != NodeKind::leader || !node.home) return node.id;
    const std::string suffix = "(" + std::string(key_of(*node.home)) + ")";
    if (!node.id.value.ends_with(suffix)) return node.id;
    return EntityId{node.id.value.substr(0, node.id.value.size() - suffix.size())};
}

/// The better of two names of one entity: the longer one, the smaller one among equally long ones.
void choose_name(std::string& name, const std::string& other) {
    if (std::pair(other.size(), name) > std::pair(name.size(), other)) name = other;
}

void add_alias(std::vector<Alias>& aliases, const Alias& alias) {
    const auto at = std::lower_bound(aliases.begin(), aliases.end(), alias.text,
                                     [](const Alias& a, const std::string& text) { return a.text < text; });
    if (at != aliases.end() && at->text == alias.text) {
        at->count = add_counts(at->count, alias.count);
    } else {
        aliases.insert(at, alias);
    }
}

void add(Node& node, std::size_t document, const Entity& entity) {
    choose_name(node.names.zh, entity.names.zh);
    choose_name(node.names.en, entity.names.en);
    for (const Alias& alias : entity.aliases) add_alias(node.aliases, alias);
    node.mentions = add_counts(node.mentions, mentions(entity));
    node.appearances.push_back({document, entity.aliases});
    if (entity.home && (!node.home || (!is_country(*node.home) && country_of(entity)))) {
        node.home = entity.home;
    }
    EntityDetails& sum = node.details;
    const EntityDetails& more = entity.details;
    if (more.subtype && (!sum.subtype || *more.subtype < *sum.subtype)) sum.subtype = more.subtype;
    for (const std::string& field : more.fields) {
        const auto at = std::lower_bound(sum.fields.begin(), sum.fields.end(), field);
        if (at == sum.fields.end() || *at != field) sum.fields.insert(at, field);
    }
    if (sum.count.empty()) sum.count = more.count;
    if (more.date.precision() > sum.date.precision()) sum.date = more.date;
    if (sum.place.empty()) sum.place = more.place;
}

/// The text that most statements give; the smallest among equals; empty if none gives any.
template <class Get>
std::string most_told(const std::vector<EdgeEvidence>& evidence, Get get) {
    std::map<std::string, int> counts;
    for (const EdgeEvidence& item : evidence) {
        if (const std::string& text = get(item.qualifiers); !text.empty()) ++counts[text];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : most->first;
}

Date summary_date(const std::vector<EdgeEvidence>& evidence) {
    std::map<Date, int> counts;
    for (const EdgeEvidence& item : evidence) ++counts[item.qualifiers.date];
    const auto best = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first.precision(), a.second) < std::pair(b.first.precision(), b.second);
    });
    return best == counts.end() ? Date{} : best->first;
}

}  // namespace

void summarize(Edge& edge) {
    std::sort(edge.evidence.begin(), edge.evidence.end(), [](const EdgeEvidence& a, const EdgeEvidence& b) {
        return std::tie(a.document, a.evidence, a.qualifiers) < std::tie(b.document, b.evidence, b.qualifiers);
    });
    std::set<std::pair<std::size_t, Span>> sentences;
    Qualifiers sum;
    sum.status = edge.qualifiers.status;
    for (const EdgeEvidence& item : edge.evidence) {
        sentences.emplace(item.document, item.evidence.span);
        const Qualifiers& q = item.qualifiers;
        if (q.office.size() > sum.office.size()) sum.office = q.office;
        for (const std::string& field : q.fields) {
            if (std::find(sum.fields.begin(), sum.fields.end(), field) == sum.fields.end()) sum.fields.push_back(field);
        }
    }
    sum.date = summary_date(edge.evidence);
    sum.place = most_told(edge.evidence, [](const Qualifiers& q) -> const std::string& { return q.place; });
    sum.manner = most_told(edge.evidence, [](const Qualifiers& q) -> const std::string& { return q.manner; });
    sum.speaker = most_told(edge.evidence, [](const Qualifiers& q) -> const std::string& { return q.speaker; });
    edge.weight = static_cast<int>(sentences.size());
    edge.confidence = confidence(edge.evidence);
    edge.qualifiers = std::move(sum);
}

RelationshipGraph build_graph(const Facts& facts) {
    const Homonyms homonyms = find_homonyms(facts);
    std::map<EntityId, Node> nodes;
    std::map<std::tuple<EdgeKind, EntityId, EntityId, Status>, Edge> edges;
    std::vector<Document> documents;

    for (const DocumentFacts& document : facts.documents()) {
        const std::size_t index = documents.size();
        documents.push_back(document.document);
        std::map<EntityId, EntityId> ids;
        for (const Entity& entity : document.entities) {
            const EntityId id = resolve(entity, homonyms);
            ids.emplace(entity.id, id);
            Node& node = nodes[id];
            node.id = id;
            node.kind = entity.kind;
            add(node, index, entity);
        }
        for (const Relation& relation : document.relations) {
            EntityId source = ids.at(relation.source);
            EntityId target = ids.at(relation.target);
            if (is_symmetric(relation.kind) && target < source) std::swap(source, target);
            Edge& edge = edges[{relation.kind, std::move(source), std::move(target), relation.qualifiers.status}];
            edge.kind = relation.kind;
            edge.qualifiers.status = relation.qualifiers.status;
            edge.evidence.push_back({index, relation.qualifiers, relation.evidence});
        }
    }

    auto structure = std::make_unique<BoostGraph>();
    std::map<EntityId, Vertex> vertices;
    for (auto& [id, node] : nodes) {
        const Vertex vertex = vertices.emplace(id, boost::add_vertex(*structure)).first->second;
        (*structure)[vertex] = std::move(node);  // Boost would copy what add_vertex is given
    }
    for (auto& [key, edge] : edges) {
        summarize(edge);
        const auto added = boost::add_edge(vertices.at(std::get<1>(key)), vertices.at(std::get<2>(key)), *structure);
        (*structure)[added.first] = std::move(edge);
    }
    return {std::move(structure), std::move(documents)};
}

Facts facts_of(const RelationshipGraph& graph) {
    std::vector<DocumentFacts> documents;
    documents.reserve(graph.documents().size());
    for (const Document& document : graph.documents()) documents.push_back({document, {}, {}});
    std::vector<EntityId> ids;
    ids.reserve(graph.node_count());
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex)
        ids.push_back(id_before_telling_apart(graph.node(vertex)));
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        for (const Appearance& appearance : node.appearances) {
            documents.at(appearance.document)
                .entities.push_back({ids[vertex], node.kind, node.names, appearance.aliases, node.home, node.details});
        }
    }
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        for (const EdgeEvidence& item : edge.evidence) {
            documents.at(item.document)
                .relations.push_back({edge.kind, ids[ref.m_source], ids[ref.m_target], item.qualifiers, item.evidence});
        }
    }
    return Facts(std::move(documents));
}

}  // namespace guanxi
