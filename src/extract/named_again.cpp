#include <algorithm>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// Organisations and projects that the article comes back to: 该组织, 这条铁路, 联盟总部. After a word that points back
// the last one is meant whose name ends so, or the last at all where the word fits any (组织, 项目); without such a
// word, the only organisation that the text calls by a name that ends so (联盟, 共同体). Who holds an event is named
// in the event's name (上海合作组织峰会…该组织).

namespace guanxi {

void ThingFinder::named_again(std::size_t i) {
    const bool is_body = is(i, classes_.organization_anaphor);
    if (!is_body && !is(i, classes_.project_anaphor) && !is(i, classes_.project_head)) return;
    const UnitKind kind = is_body ? UnitKind::organization : UnitKind::project;
    const bool points_back = i > 0 && is(i - 1, classes_.pointing) && !is_taken_[i - 1];
    if (!points_back && !(is_body && stands_alone(i))) return;
    const auto meant = points_back ? last_called(i, kind) : only_called(i);
    if (!meant) return;
    add(points_back ? i - 1 : i, i + 1, kind, *meant);
    found_.back().unit.reference = is_body ? ReferenceKind::organization : ReferenceKind::project;
}

bool ThingFinder::stands_alone(std::size_t i) const {
    if (is(i, classes_.any_anaphor)) return false;
    const bool goes_on = i + 1 < tokens_.size() && !tokens_[i + 1].is_known() && is_han(text(i + 1, i + 2).front());
    if (goes_on) return false;
    if (i == 0) return true;
    const Classes& before = *tokens_[i - 1].classes;
    if (!is_han(text(i - 1, i).front())) return !is_latin(text(i - 1, i).front()) && !is_digit(text(i - 1, i).front());
    const auto has = [&](ClassId cls) { return before.test(cls); };
    if (has(classes_.noun) || has(classes_.founding) || has(classes_.measure) || has(classes_.filler)) return false;
    return has(classes_.preposition) || has(classes_.preposition_with) || has(classes_.agent) || has(classes_.pattern);
}

std::optional<EntityIndex> ThingFinder::last_called(std::size_t i, UnitKind kind) const {
    constexpr std::uint32_t kFarthest = 3;  // sentences
    const std::u32string_view word = text(i, i + 1);
    const auto fits = [&](EntityIndex entity) {
        if (is(i, classes_.any_anaphor)) return true;
        const EntityDraft& draft = state_.entities[entity];
        return folded(draft.names.zh).ends_with(word) || is_called(draft, word);
    };
    for (std::size_t k = i; k-- > 0;) {
        const auto thing = std::ranges::find_if(found_, [&](const ThingMention& each) { return each.begin == k; });
        if (thing != found_.end() && thing->unit.kind == kind && fits(thing->unit.entities.front()))
            return thing->unit.entities.front();
        if (is_taken_[k]) continue;
        if (is_text(k, word)) return std::nullopt;  // “暗影”组织…该组织: one that nobody knows
        const auto named = kind == UnitKind::organization ? state_.organization(tokens_[k]) : std::nullopt;
        if (named && fits(*named)) return named;
    }
    for (std::uint32_t s = sentence_; s-- > 0 && s + kFarthest >= sentence_;) {
        const std::vector<Unit>& units = state_.units[s];
        for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
            if (unit->kind == kind && unit->entities.size() == 1 && fits(unit->entities.front()))
                return unit->entities.front();
            const auto holder = unit->kind == UnitKind::event && kind == UnitKind::organization
                                    ? holder_of(unit->entities.front())
                                    : std::nullopt;
            if (holder && fits(*holder)) return holder;
            if (unit->kind == UnitKind::word && state_.text(unit->range) == word) return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<EntityIndex> ThingFinder::holder_of(EntityIndex event) const {
    const std::u32string name = folded(state_.entities[event].names.zh);
    for (EntityIndex entity = 0; entity < state_.entities.size(); ++entity) {
        const EntityDraft& draft = state_.entities[entity];
        if (draft.kind != NodeKind::organization || !draft.is_mentioned) continue;
        if (name.starts_with(folded(draft.names.zh))) return entity;
        const auto begins = [&](const auto& alias) { return name.starts_with(folded(alias.first)); };
        if (std::ranges::any_of(draft.aliases, begins)) return entity;
    }
    return std::nullopt;
}

std::optional<EntityIndex> ThingFinder::only_called(std::size_t i) const {
    const std::u32string_view word = text(i, i + 1);
    std::optional<EntityIndex> only;
    for (EntityIndex entity = 0; entity < state_.entities.size(); ++entity) {
        const EntityDraft& draft = state_.entities[entity];
        if (draft.kind != NodeKind::organization || !draft.is_mentioned || !is_called(draft, word)) continue;
        if (only) return std::nullopt;
        only = entity;
    }
    return only;
}

bool ThingFinder::is_called(const EntityDraft& draft, std::u32string_view word) {
    return std::ranges::any_of(draft.aliases, [&](const auto& alias) { return folded(alias.first).ends_with(word); });
}

}  // namespace guanxi
