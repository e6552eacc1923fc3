#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "graph/facts/facts.hpp"

// Short ways to write facts down in tests.

namespace guanxi::made_up {

inline EntityId country_id(const std::string& code) { return make_entity_id(NodeKind::country, code); }
inline EntityId leader_id(const std::string& name) { return make_entity_id(NodeKind::leader, name); }

/// The document `source`, published on `date` ("2025-06-17"; empty for an unknown day).
inline Document document(const std::string& source, const std::string& date = "2025-06-17") {
    Document document;
    document.title = "title of " + source;
    document.source = source;
    if (!date.empty()) document.published = parse_date(date).value();
    document.language = "zh";
    document.span = {0, 1000};
    document.digest = fnv1a(source);
    return document;
}

/// An entity of `kind`, mentioned `count` times by its key.
inline Entity entity(NodeKind kind, const std::string& key, int count = 1) {
    Entity entity;
    entity.id = make_entity_id(kind, key);
    entity.kind = kind;
    entity.names.zh = key;
    entity.aliases = {{key, count}};
    return entity;
}

inline Entity country(const std::string& code) { return entity(NodeKind::country, code); }

/// A leader, of `home` where it is not empty.
inline Entity leader(const std::string& name, const std::string& home = {}) {
    Entity leader = entity(NodeKind::leader, name);
    if (!home.empty()) leader.home = country_id(home);
    return leader;
}

/// A statement in the sentence that begins at `begin_byte`.
inline Relation relation(EdgeKind kind, const EntityId& source, const EntityId& target, std::uint64_t begin_byte = 0) {
    Relation relation;
    relation.kind = kind;
    relation.source = source;
    relation.target = target;
    relation.evidence.span = {begin_byte, begin_byte + 10};
    relation.evidence.text = "sentence at " + std::to_string(begin_byte);
    relation.evidence.rule = "rule-1";
    return relation;
}

/// The leaders 甲 and 乙 of CHN and TJK who met, as `source` tells it.
inline DocumentFacts meeting(const std::string& source, const std::string& date = "2025-06-17") {
    DocumentFacts facts{document(source, date),
                        {leader("甲", "CHN"), leader("乙", "TJK"), country("CHN"), country("TJK")},
                        {relation(EdgeKind::met, leader_id("甲"), leader_id("乙"))}};
    normalize(facts);
    return facts;
}

}  // namespace guanxi::made_up
