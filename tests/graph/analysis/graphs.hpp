#pragma once

#include <cassert>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "graph/build.hpp"

namespace guanxi::testing {

/// Makes small graphs by hand, through Facts, as the program does. Nodes are named by their ids and need not be
/// announced.
class GraphMaker {
public:
    GraphMaker& node(std::string_view id) {
        const auto kind = parse_node_kind(id.substr(0, id.find(':')));
        assert(kind);
        Entity& entity = entities_[std::string(id)];
        entity.id.value = id;
        entity.kind = *kind;
        return *this;
    }

    /// A leader whose home the text tells.
    GraphMaker& leader(std::string_view id, std::string_view home) {
        node(id);
        entities_[std::string(id)].home = EntityId{std::string(home)};
        return *this;
    }

    /// An edge that `times` sentences state.
    GraphMaker& edge(std::string_view kind, std::string_view source, std::string_view target, int times = 1,
                     Status status = Status::reported, Date date = {}) {
        node(source).node(target);
        const auto parsed = parse_edge_kind(kind);
        assert(parsed);
        for (int i = 0; i < times; ++i) {
            Relation relation;
            relation.kind = *parsed;
            relation.source.value = source;
            relation.target.value = target;
            relation.qualifiers.status = status;
            relation.qualifiers.date = date;
            relation.evidence.span = {at_, at_ + 1};
            ++at_;
            facts_.relations.push_back(std::move(relation));
        }
        return *this;
    }

    GraphMaker& published(std::string_view date) {
        facts_.document.published = parse_date(date).value();
        return *this;
    }

    DocumentFacts facts() const {
        DocumentFacts facts = facts_;
        for (const auto& [id, entity] : entities_) facts.entities.push_back(entity);
        return facts;
    }

    RelationshipGraph make() const { return build_graph(Facts({facts()})); }

private:
    DocumentFacts facts_;
    std::map<std::string, Entity> entities_;
    std::uint64_t at_ = 0;
};

}  // namespace guanxi::testing
