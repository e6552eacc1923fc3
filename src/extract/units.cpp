#include "src/extract/units.hpp"

namespace guanxi {

EntityIndex EntityTable::add(NodeKind kind, const std::string& key, const Names& names) {
    if (const auto known = find(kind, key)) return *known;
    const auto index = static_cast<EntityIndex>(drafts_.size());
    index_.emplace(Key(kind, key), index);
    EntityDraft draft;
    draft.kind = kind;
    draft.key = key;
    draft.names = names;
    drafts_.push_back(std::move(draft));
    return index;
}

EntityIndex EntityTable::add_country(const Lexicon& lexicon, std::uint32_t country) {
    return add(NodeKind::country, lexicon.countries[country].code, lexicon.countries[country].names);
}

EntityIndex EntityTable::add_organization(const Lexicon& lexicon, std::uint32_t organization) {
    return add(NodeKind::organization, lexicon.organizations[organization].key,
               lexicon.organizations[organization].names);
}

std::optional<EntityIndex> EntityTable::find(NodeKind kind, std::string_view key) const {
    const auto at = index_.find(KeyView(kind, key));
    if (at == index_.end()) return std::nullopt;
    return at->second;
}

std::optional<EntityIndex> EntityTable::find(const EntityId& id) const {
    const auto colon = id.value.find(':');
    const auto kind = parse_node_kind(std::string_view(id.value).substr(0, colon));
    if (!kind) return std::nullopt;
    return find(*kind, std::string_view(id.value).substr(colon + 1));
}

std::optional<EntityIndex> EntityTable::country_of(EntityIndex index) const {
    const EntityDraft& draft = drafts_[index];
    if (draft.kind == NodeKind::country) return index;
    if (draft.kind != NodeKind::leader || !draft.home || !draft.home->value.starts_with("country:"))
        return std::nullopt;
    return find(*draft.home);
}

}  // namespace guanxi
