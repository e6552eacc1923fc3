#include "src/extract/units.hpp"

namespace guanxi {

namespace {

constexpr EntityIndex kNoEntity = 0xFFFFFFFF;

}  // namespace

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

void EntityTable::rename(EntityIndex index, const std::string& key, const Names& names) {
    EntityDraft& draft = drafts_[index];
    index_.emplace(Key(draft.kind, key), index);
    draft.key = key;
    draft.names = names;
}

EntityIndex EntityTable::add_country(const Lexicon& lexicon, std::uint32_t country) {
    if (countries_.empty()) countries_.assign(lexicon.countries.size(), kNoEntity);
    EntityIndex& index = countries_[country];
    if (index == kNoEntity)
        index = add(NodeKind::country, lexicon.countries[country].code, lexicon.countries[country].names);
    return index;
}

EntityIndex EntityTable::add_organization(const Lexicon& lexicon, std::uint32_t organization) {
    if (organizations_.empty()) organizations_.assign(lexicon.organizations.size(), kNoEntity);
    EntityIndex& index = organizations_[organization];
    if (index == kNoEntity) {
        const Organization& known = lexicon.organizations[organization];
        index = add(NodeKind::organization, known.key, known.names);
    }
    return index;
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
    if (draft.kind != NodeKind::leader || !draft.home) return std::nullopt;
    constexpr std::string_view kCountry = "country:";
    const std::string_view home = draft.home->value;
    return home.starts_with(kCountry) ? find(NodeKind::country, home.substr(kCountry.size())) : std::nullopt;
}

}  // namespace guanxi
