#include "src/extract/person_register.hpp"

#include <algorithm>

#include "src/text/characters.hpp"

namespace guanxi {

std::string PersonRegister::country_code(const std::optional<EntityIndex>& home) const {
    if (!home || state_.entities[*home].kind != NodeKind::country) return {};
    return state_.entities[*home].key;
}

std::optional<std::uint32_t> PersonRegister::person(std::u32string_view name, const std::string& code,
                                                    bool needs_distinctive) const {
    const FormId form = state_.lexicon.vocabulary.find(name);
    if (form == kNoForm) return std::nullopt;
    std::optional<std::uint32_t> best;
    int best_score = 0;
    bool is_tie = false;
    for (const Sense& sense : state_.lexicon.vocabulary.senses(form)) {
        if (sense.kind != SenseKind::leader) {
            if (needs_distinctive) return std::nullopt;  // 瓦格纳 alone is the organisation, not the minister
            continue;
        }
        const Person& candidate = state_.lexicon.persons[sense.item];
        if (is_of_later_time(candidate)) continue;
        // Two transliterated characters (达尔, 阿比) are too common to know a person by; a Chinese name is not.
        if (needs_distinctive && !candidate.is_distinctive && name.size() < 3) continue;
        int score = 1;
        for (const Tenure& tenure : candidate.tenures) {
            const bool is_same_home = !code.empty() && key_of(tenure.home) == code;
            const bool is_now = holds_on(tenure.since, tenure.until, state_.article.document.published);
            score = std::max(score, 1 + (is_same_home ? 4 : 0) + (is_now ? 2 : 0));
        }
        if (!code.empty() && score < 4) {
            continue;  // somebody of that name from elsewhere
        }
        if (code.empty() && is_home_present(sense.item)) ++score;
        is_tie = score == best_score || (is_tie && score < best_score);
        if (score > best_score) best = sense.item, best_score = score;
    }
    return needs_distinctive && is_tie ? std::nullopt : best;
}

bool PersonRegister::is_of_later_time(const Person& who) const {
    constexpr int kLongest = 25;  // from a first office of which the news tells to the one that the lexicon has
    const int today = state_.article.document.published.year;
    return today != 0 && !who.tenures.empty() &&
           std::ranges::all_of(who.tenures, [&](const Tenure& tenure) { return tenure.since.year > today + kLongest; });
}

bool PersonRegister::is_home_present(std::uint32_t person) const {
    return std::ranges::any_of(state_.lexicon.persons[person].tenures, [&](const Tenure& tenure) {
        const auto country = state_.lexicon.find_country(key_of(tenure.home));
        return country && state_.is_present(*country);
    });
}

EntityIndex PersonRegister::leader(const Range& range, const std::optional<EntityIndex>& home) {
    const std::u32string name(state_.text(range));
    const std::string code = country_code(home);
    EntityIndex index = 0;
    const auto found = state_.names.find(name);
    const bool is_same = found && (!home || !state_.entities[*found].home ||
                                   state_.entities.has_id(*home, *state_.entities[*found].home) ||
                                   state_.entities[*home].kind != NodeKind::country);
    if (is_same) {
        index = *found;
    } else if (const auto known = person(name, code, false)) {
        const Person& who = state_.lexicon.persons[*known];
        index = state_.entities.add(NodeKind::leader, who.key, who.names);
        if (!home) {
            if (const Tenure* tenure = tenure_on(who, state_.article.document.published))
                state_.entities[index].home = tenure->home;
        }
    } else {
        const std::size_t dot = name.rfind(U'·');
        const std::u32string last = dot == std::u32string::npos ? name : name.substr(dot + 1);
        const std::u32string key = last.size() >= 2 ? last : name;
        Names names;
        (is_latin(name.front()) ? names.en : names.zh) = to_utf8(name);
        index = state_.entities.add(NodeKind::leader, to_utf8(key), names);
        EntityDraft& draft = state_.entities[index];
        if (draft.names.zh.size() < names.zh.size()) draft.names.zh = names.zh;
        if (key != name) state_.names.add(key, index);
    }
    if (home && (!state_.entities[index].home || state_.entities[*home].kind == NodeKind::country)) {
        state_.entities[index].home = state_.entities.id(*home);
    }
    state_.names.add(name, index);
    add_japanese_surname(name, index);
    return index;
}

void PersonRegister::add_japanese_surname(const std::u32string& name, EntityIndex leader) {
    const auto& home = state_.entities[leader].home;
    if (!home || key_of(*home) != "JPN" || name.size() < 4) return;
    for (std::size_t length = 3; length >= 2; --length) {
        const std::u32string surname = name.substr(0, length);
        if (!state_.lexicon.names.japanese_surnames.contains(surname)) continue;
        if (!state_.names.find(surname)) state_.names.add(surname, leader);
        return;
    }
}

bool PersonRegister::is_known_elsewhere(std::u32string_view name, const std::string& code) const {
    if (code.empty() || person(name, code, false)) return false;
    const auto other = person(name, {}, false);
    return other && std::ranges::any_of(state_.lexicon.persons[*other].tenures, [&](const Tenure& tenure) {
               return holds_on(tenure.since, tenure.until, state_.article.document.published);
           });
}

std::optional<EntityIndex> PersonRegister::japanese_called(std::u32string_view surname, std::uint32_t japan) {
    const std::string& code = state_.lexicon.countries[japan].code;
    for (EntityIndex k = 0; k < state_.entities.size(); ++k) {
        const EntityDraft& draft = state_.entities[k];
        const bool is_from_there = draft.home && key_of(*draft.home) == code;
        if (draft.kind == NodeKind::leader && is_from_there && folded(draft.names.zh).starts_with(surname)) return k;
    }
    const Person* only = nullptr;
    for (const Person& who : state_.lexicon.persons) {
        const Tenure* tenure = tenure_on(who, state_.article.document.published);
        if (tenure == nullptr || key_of(tenure->home) != code || !folded(who.names.zh).starts_with(surname)) continue;
        if (!holds_on(tenure->since, tenure->until, state_.article.document.published)) continue;
        if (only != nullptr) return std::nullopt;
        only = &who;
    }
    if (only == nullptr) return std::nullopt;
    return state_.entities.add(NodeKind::leader, only->key, only->names);
}

std::optional<std::uint32_t> PersonRegister::counterpart() const {
    std::vector<std::uint32_t> others;
    for (const std::uint32_t country : state_.present) {
        if (country != state_.home && state_.lexicon.countries[country].code != "TWN") others.push_back(country);
    }
    if (others.size() == 1) return others.front();
    return std::nullopt;
}
}  // namespace guanxi
