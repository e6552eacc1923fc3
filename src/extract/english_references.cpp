#include "src/extract/english_references.hpp"

#include <algorithm>
#include <utility>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

using Entities = EnglishReferences::Entities;

std::string lower(std::u32string_view text) {
    std::u32string small;
    for (const char32_t c : text) small.push_back(to_lower(c));
    return to_utf8(small);
}

std::string last_word(const std::string& words, bool is_plural) {
    std::string word = lower(to_utf32(words));
    if (word.find("heads of ") != std::string::npos) return "head";
    word = word.substr(word.rfind(' ') + 1);
    if (is_plural && word.ends_with('s')) word.pop_back();
    return word;
}

/// The first letters of the words of an office in small letters: pm of prime minister.
std::string initials(const std::string& words) {
    std::string letters;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != ' ' && (i == 0 || words[i - 1] == ' ')) letters.push_back(words[i]);
    }
    return letters;
}

/// Whether a title may be that of anybody who heads a state or government.
bool is_any_head(const std::string& title) {
    return title == "leader" || title == "head" || title == "ruler" || title == "chief";
}

void remember(std::vector<Entities>& sets, const Entities& set) {
    std::erase(sets, set);
    sets.push_back(set);
}

}  // namespace

void EnglishReferences::note(const Unit& unit) {
    for (const EntityIndex entity : unit.entities) {
        if (state_.entities[entity].kind == NodeKind::leader) {
            erase(leaders_, entity);
            leaders_.push_back(entity);
        }
        if (state_.entities[entity].kind == NodeKind::organization) organizations_ = {entity};
        push_unique(here_, entity);
        for (const EntityIndex country : countries_of({entity}, false)) {
            erase(recent_, country);
            recent_.push_back(country);
        }
    }
    if (unit.kind == UnitKind::leader && unit.entities.size() >= 2) remember(leader_sets_, unit.entities);
    if (unit.kind == UnitKind::country && unit.entities.size() >= 2) remember(sets_, countries_of(unit.entities, true));
}

void EnglishReferences::end_sentence(const Entities& main, const Entities& speaker) {
    for (const Entities* who : {&main, &speaker}) {
        if (who->size() != 1 || state_.entities[who->front()].kind != NodeKind::leader) continue;
        erase(subjects_, who->front());
        subjects_.push_back(who->front());
    }
    Entities leaders;
    for (const EntityIndex entity : here_) {
        if (state_.entities[entity].kind == NodeKind::leader) leaders.push_back(entity);
    }
    const Entities countries = countries_of(here_, true);
    if (countries.size() == 2) remember(sets_, countries);
    if (leaders.size() == 2 && countries_of(leaders, true).size() == 2) {
        remember(leader_sets_, leaders);
        remember(sets_, countries_of(leaders, true));
    }
    if (leaders.size() >= 3) {
        remember(sets_, countries_of(leaders, true));
        if (countries_of(leaders, true).size() == leaders.size()) remember(leader_sets_, leaders);
    }
    if (first_set_.empty() && !sets_.empty()) first_set_ = sets_.front();
    last_leader_ = leaders.size() == 1 ? std::optional(leaders.front()) : std::nullopt;
    here_.clear();
}

EnglishReferences::Entities EnglishReferences::countries_of(const Entities& entities, bool with_organizations) const {
    Entities all;
    for (const EntityIndex entity : entities) {
        const EntityDraft& draft = state_.entities[entity];
        if (const auto country = state_.entities.country_of(entity)) {
            push_unique(all, *country);
        } else if (with_organizations && draft.kind == NodeKind::organization) {
            push_unique(all, entity);
        } else if (with_organizations && draft.home) {
            if (const auto home = state_.entities.find(*draft.home)) push_unique(all, *home);
        }
    }
    return all;
}

EnglishReferences::Entities EnglishReferences::last_set(int count, bool only_countries) const {
    const Entities here = countries_of(here_, !only_countries);
    if (count >= 2 && static_cast<int>(here.size()) == count) return here;
    for (auto set = sets_.rbegin(); set != sets_.rend(); ++set) {
        if (only_countries && countries_of(*set, false).size() < set->size()) continue;
        const auto size = static_cast<int>(set->size());
        if (count == 0 ? size >= 3 : size == count) return *set;
    }
    return {};
}

bool EnglishReferences::has_class(const std::string& words, ClassId cls) const {
    const FormId form = state_.lexicon.vocabulary.find(to_utf32(words));
    return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(cls);
}

bool EnglishReferences::has_word_of(std::u32string_view words, ClassId cls) const {
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(U' ', begin), words.size());
        const FormId form = state_.lexicon.vocabulary.find(words.substr(begin, end - begin));
        if (form != kNoForm && state_.lexicon.vocabulary.classes(form).test(cls)) return true;
        begin = end + 1;
    }
    const FormId whole = state_.lexicon.vocabulary.find(words);
    return whole != kNoForm && state_.lexicon.vocabulary.classes(whole).test(cls);
}

bool EnglishReferences::is_head_office(const std::string& office) const {
    const std::string words = lower(to_utf32(office));
    for (std::size_t begin = 0; begin != std::string::npos && begin < words.size();) {
        for (std::size_t end = begin; end < words.size();) {
            end = std::min(words.find(' ', end + 1), words.size());
            if (has_class(words.substr(begin, end - begin), classes_.office_head)) return true;
        }
        begin = words.find(' ', begin);
        if (begin != std::string::npos) ++begin;
    }
    return false;
}

bool EnglishReferences::has_title(EntityIndex leader, const std::string& title) const {
    if (title.empty() || title == "counterpart" || title == "guest") return true;
    if (is_any_head(title)) return is_head(leader);
    const bool is_of_state = title == "president" || title == "king" || title == "emir" || title == "sultan";
    return std::any_of(state_.offices.begin(), state_.offices.end(), [&](const OfficeMention& office) {
        if (office.leader != leader) return false;
        const std::string words = lower(to_utf32(office.office));
        if (title.size() >= 2 && title.size() <= 4 && initials(words) == title) return true;  // EAM
        return words.find(title) != std::string::npos || (is_of_state && words == "head of state");
    });
}

bool EnglishReferences::is_head(EntityIndex leader) const {
    bool has_office = false;
    for (const OfficeMention& office : state_.offices) {
        if (office.leader != leader) continue;
        has_office = true;
        if (is_head_office(office.office)) return true;
    }
    return !has_office;
}

std::optional<EntityIndex> EnglishReferences::only_holder(EntityIndex country, const std::string& title) const {
    std::optional<EntityIndex> found;
    for (const OfficeMention& office : state_.offices) {
        if (office.home != country || !has_title(office.leader, title) || found == office.leader) continue;
        if (found) return std::nullopt;
        found = office.leader;
    }
    return found;
}

EnglishReferences::Entities EnglishReferences::leaders_of(const Entities& countries, const std::string& title) const {
    Entities found;
    for (const EntityIndex country : countries) {
        const auto at = std::find_if(leaders_.rbegin(), leaders_.rend(), [&](EntityIndex leader) {
            const auto home = state_.entities[leader].home;
            return home && *home == state_.entities.id(country) && has_title(leader, title);
        });
        auto who = at != leaders_.rend() ? std::optional<EntityIndex>(*at) : only_holder(country, title);
        if (!who && (title.empty() || is_head_office(title))) who = untitled_leader(country, title);
        push_unique(found, who.value_or(country));
    }
    return found;
}

void EnglishReferences::resolve(Unit& unit, const Place& place) {
    now_ = place;
    if (unit.wants_leaders && unit.reference == ReferenceKind::none) {
        unit.entities = leaders_of(countries_of(unit.entities, true), last_word(unit.office, true));
        unit.kind = UnitKind::leader;
        return;
    }
    switch (unit.reference) {
        case ReferenceKind::sides:
            // Both countries are two countries, both sides may be an organisation and a country.
            unit.entities = last_set(unit.count, has_word_of(state_.text(unit.range), classes_.counted_countries));
            // Macron, Merkel and May said their countries …
            if (is_theirs(unit) && countries_of(*now_.subject, true).size() >= 2)
                unit.entities = countries_of(*now_.subject, true);
            leave_out_subject(unit);
            prefer_leaders(unit);
            if (!unit.entities.empty())
                unit.kind = state_.entities[unit.entities.front()].kind == NodeKind::leader ? UnitKind::leader
                                                                                            : UnitKind::country;
            break;
        case ReferenceKind::heads: resolve_heads(unit); break;
        case ReferenceKind::person: resolve_person(unit); break;
        case ReferenceKind::office: resolve_office(unit); break;
        case ReferenceKind::speakers:
        case ReferenceKind::speaker:
            unit.entities = *now_.speaker;
            if (!unit.entities.empty()) unit.kind = UnitKind::leader;
            break;
        case ReferenceKind::home: resolve_own_country(unit); break;
        case ReferenceKind::country: resolve_country_noun(unit); break;
        case ReferenceKind::organization:
            unit.entities = organizations_;
            if (!unit.entities.empty()) unit.kind = UnitKind::organization;
            break;
        case ReferenceKind::stricken:
        case ReferenceKind::members:
        case ReferenceKind::persons:
        case ReferenceKind::latter:
        case ReferenceKind::former:
        case ReferenceKind::other:
        case ReferenceKind::project:
        case ReferenceKind::none: break;
    }
}

void EnglishReferences::resolve_heads(Unit& unit) {
    const std::string words = unit.office.empty() ? to_utf8(state_.text(unit.range)) : unit.office;
    const std::string title = last_word(words, true);
    // the two prime ministers: all words count; the pair, the two men: anybody fits.
    const bool is_prime = lower(to_utf32(words)).find("prime minister") != std::string::npos;
    const bool is_any_office = !has_class(title, classes_.office) && !has_class(title, classes_.office_head);
    // He had talks with B, and the pair watched: those whom the sentence has named.
    std::vector<Entities> sets = leader_sets_;
    Entities here;
    for (const EntityIndex entity : here_) {
        if (state_.entities[entity].kind == NodeKind::leader) here.push_back(entity);
    }
    if (unit.count == 2 && here.size() == 2) sets.push_back(here);
    for (auto set = sets.rbegin(); set != sets.rend() && unit.entities.empty(); ++set) {
        const bool fits = std::all_of(set->begin(), set->end(), [&](EntityIndex leader) {
            return is_any_office || (title == "minister" && !is_prime) ||
                   has_title(leader, is_prime ? "prime minister" : title);
        });
        if (fits && (unit.count == 0 || static_cast<int>(set->size()) == unit.count)) unit.entities = *set;
    }
    if (unit.entities.empty()) {
        const bool is_any = unit.count == 0 && !sets_.empty();
        unit.entities = leaders_of(is_any ? sets_.back() : last_set(unit.count), is_any_office ? std::string()
                                                                                 : is_prime    ? "prime minister"
                                                                                               : title);
    }
    if (!unit.entities.empty()) unit.kind = UnitKind::leader;
}

void EnglishReferences::prefer_leaders(Unit& unit) const {
    const FormId form = state_.lexicon.vocabulary.find(state_.text(unit.range));
    const bool is_bare = form != kNoForm && state_.lexicon.vocabulary.classes(form).test(classes_.bare_count);
    if (!is_bare || unit.entities.empty()) return;
    Entities leaders;
    for (const EntityIndex entity : here_) {
        if (state_.entities[entity].kind == NodeKind::leader) leaders.push_back(entity);
    }
    // Trudeau met Modi last week, when both were in Laos
    if (leaders.size() != unit.entities.size() && !leader_sets_.empty()) leaders = leader_sets_.back();
    if (leaders.size() == unit.entities.size() && countries_of(leaders, true) == unit.entities) unit.entities = leaders;
}

bool EnglishReferences::is_theirs(const Unit& unit) const {
    return has_word_of(state_.text(unit.range), classes_.own_plural);
}

void EnglishReferences::leave_out_subject(Unit& unit) const {
    const bool is_others = has_word_of(state_.text(unit.range), classes_.reference_others);
    if (!is_others || now_.subject->size() != 1 || unit.count < 2) return;
    const Entities own = countries_of(*now_.subject, true);
    if (own.empty() || std::find(unit.entities.begin(), unit.entities.end(), own.front()) == unit.entities.end())
        return;
    Entities others;
    for (auto at = recent_.rbegin(); at != recent_.rend() && others.size() < static_cast<std::size_t>(unit.count);
         ++at) {
        if (*at != own.front()) others.insert(others.begin(), *at);
    }
    if (others.size() == static_cast<std::size_t>(unit.count)) unit.entities = others;
}

void EnglishReferences::resolve_person(Unit& unit) {
    const bool is_group = unit.classes.test(classes_.group_pronoun);
    const bool is_thing = unit.classes.test(classes_.thing_pronoun);
    const auto fits = [&](const Entities& who) {
        if (who.empty()) return false;
        if (is_group) return who.size() >= 2;
        const NodeKind kind = state_.entities[who.front()].kind;
        return who.size() == 1 && (is_thing ? kind != NodeKind::leader : kind == NodeKind::leader);
    };
    const std::u32string_view word = state_.text(unit.range);
    const bool is_object = word == U"him" || word == U"her" || word == U"them" || word.find(U' ') != word.npos;
    if (is_object) return resolve_object(unit, is_group);
    for (const Entities* who : {now_.subject, now_.speaker, now_.main, now_.last_main}) {
        if (fits(*who)) {
            unit.entities = *who;
            break;
        }
    }
    // The news was broken by Boumediene as he closed the summit: the only one whom the sentence has named
    if (unit.entities.empty() && !is_group && !is_thing) {
        Entities named;
        for (const EntityIndex entity : here_) {
            if (state_.entities[entity].kind == NodeKind::leader) named.push_back(entity);
        }
        if (named.size() == 1) unit.entities = named;
    }
    // Havana is the first stop of Lavrov's tour. From there he …
    if (unit.entities.empty() && !is_group && !is_thing && last_leader_) unit.entities = {*last_leader_};
    if (unit.entities.empty() && !is_group && !is_thing && !subjects_.empty()) unit.entities = {subjects_.back()};
    if (unit.entities.empty() && is_group) {
        const auto& sets = leader_sets_.empty() ? sets_ : leader_sets_;
        if (!sets.empty()) unit.entities = sets.back();
    }
    if (unit.entities.empty()) return;
    const NodeKind kind = state_.entities[unit.entities.front()].kind;
    unit.kind = kind == NodeKind::leader         ? UnitKind::leader
                : kind == NodeKind::organization ? UnitKind::organization
                                                 : UnitKind::country;
}

void EnglishReferences::resolve_own_country(Unit& unit) {
    const bool is_thing = unit.classes.test(classes_.thing_pronoun);
    for (const Entities* who : {now_.subject, now_.speaker, now_.main, now_.last_main, &std::as_const(subjects_)}) {
        if (who->empty() || (who != &subjects_ && who->size() != 1)) continue;
        if (!is_thing && state_.entities[who->back()].kind != NodeKind::leader) continue;
        const Entities homes = countries_of({who->back()}, true);
        if (homes.size() != 1) continue;
        unit.entities = homes;
        unit.kind =
            state_.entities[homes.front()].kind == NodeKind::country ? UnitKind::country : UnitKind::organization;
        return;
    }
}

const CountryGroup* EnglishReferences::region_in(std::u32string_view words) const {
    const std::size_t last = words.rfind(U' ');
    for (std::size_t space = words.find(U' '); space < last; space = words.find(U' ', space + 1)) {
        const std::u32string name = std::u32string(words.substr(space + 1, last - space)) + U"countries";
        const FormId form = state_.lexicon.vocabulary.find(name);
        if (form == kNoForm) continue;
        for (const Sense& sense : state_.lexicon.vocabulary.senses(form)) {
            const bool is_group = sense.kind == SenseKind::group;
            if (is_group && !state_.lexicon.groups[sense.item].members.empty())
                return &state_.lexicon.groups[sense.item];
        }
    }
    return nullptr;
}

void EnglishReferences::resolve_country_noun(Unit& unit) const {
    const CountryGroup* region = region_in(state_.text(unit.range));
    const Entities own = countries_of(*now_.subject, true);
    const auto lies_there = [&](EntityIndex country) {
        return std::ranges::any_of(region->members, [&](const Membership& member) {
            return state_.lexicon.countries[member.country].code == state_.entities[country].key;
        });
    };
    const auto is_meant = [&](EntityIndex country) {
        return region != nullptr ? lies_there(country) : std::ranges::count(own, country) == 0;
    };
    const auto at = std::find_if(recent_.rbegin(), recent_.rend(), is_meant);
    if (at == recent_.rend()) return;
    unit.entities = {*at};
    unit.kind = UnitKind::country;
}

void EnglishReferences::resolve_object(Unit& unit, bool is_group) {
    // the visitor: the other one of the sentence before, not him whom that was about
    const std::u32string_view word = state_.text(unit.range);
    const bool is_visitor =
        (word.starts_with(U"the ") || word.starts_with(U"The ")) && (!last_leader_ || !now_.subject->empty());
    const auto is_subject = [&](EntityIndex leader) {
        if (is_visitor && std::ranges::count(*now_.last_main, leader) > 0) return true;
        const Entities& subject = now_.subject->empty() ? *now_.waiting : *now_.subject;
        return std::find(subject.begin(), subject.end(), leader) != subject.end();
    };
    if (is_group) {
        // A and B travel to Tashkent, where the president will welcome them
        const auto is_leader = [&](EntityIndex entity) { return state_.entities[entity].kind == NodeKind::leader; };
        if (now_.main->size() >= 2 && std::ranges::all_of(*now_.main, is_leader) &&
            std::ranges::none_of(*now_.main, is_subject))
            unit.entities = *now_.main;
        for (auto set = leader_sets_.rbegin(); set != leader_sets_.rend() && unit.entities.empty(); ++set) {
            if (std::none_of(set->begin(), set->end(), is_subject)) unit.entities = *set;
        }
        // the treaty between them: countries
        if (unit.entities.empty() && !sets_.empty()) {
            unit.entities = sets_.back();
            unit.kind = UnitKind::country;
            return;
        }
    } else {
        // him: the one of whom the sentence is about, else one named in it, else the one before.
        const Entities* const places[] = {now_.main, &here_, now_.last_main, &leaders_};
        for (const Entities* who : places) {
            const auto at = std::find_if(who->rbegin(), who->rend(), [&](EntityIndex entity) {
                return state_.entities[entity].kind == NodeKind::leader && !is_subject(entity);
            });
            if (at == who->rend()) continue;
            unit.entities = {*at};
            break;
        }
    }
    if (!unit.entities.empty()) unit.kind = UnitKind::leader;
}

void EnglishReferences::resolve_office(Unit& unit) {
    const std::string title =
        last_word(unit.office.empty() ? to_utf8(state_.text(unit.range)) : unit.office, unit.count > 1);
    if (const bool is_short = title.size() <= 4 && state_.text(unit.range).size() == title.size(); is_short) {
        // EAM: whoever has been introduced by it first
        const auto at = std::ranges::find_if(state_.offices, [&](const OfficeMention& office) {
            return initials(lower(to_utf32(office.office))) == title;
        });
        if (at != state_.offices.end()) unit.entities = {at->leader};
    }
    // The High Representative is not the last Special Representative: the whole title goes before its last word.
    const std::string whole = lower(to_utf32(unit.office));
    const bool is_long = !unit.office_home && unit.count <= 1 && whole.find(' ') != std::string::npos;
    for (auto at = leaders_.rbegin(); is_long && at != leaders_.rend() && unit.entities.empty(); ++at) {
        const bool has_it = std::ranges::any_of(state_.offices, [&](const OfficeMention& office) {
            return office.leader == *at && lower(to_utf32(office.office)) == whole;
        });
        if (has_it) unit.entities = {*at};
    }
    if (!unit.office_home && unit.count <= 1 && unit.entities.empty()) {
        const auto at = std::find_if(subjects_.rbegin(), subjects_.rend(),
                                     [&](EntityIndex leader) { return has_title(leader, title); });
        if (at != subjects_.rend()) unit.entities = {*at};
    }
    for (auto at = leaders_.rbegin(); at != leaders_.rend() && unit.entities.empty(); ++at) {
        const auto& home = state_.entities[*at].home;
        const bool is_from_there = !unit.office_home || (home && *home == state_.entities.id(*unit.office_home));
        if (is_from_there && has_title(*at, title)) unit.entities = {*at};
    }
    if (unit.entities.empty() && unit.office_home) take_unnamed_office(unit);
    // Kim …; the North Korean leader: whom the article has named without an office and the lexicon knows in this one
    if (unit.office_home && unit.entities.size() == 1 && !has_any_office(unit.entities.front()) &&
        is_listed_as(unit.entities.front(), title))
        state_.offices.push_back({unit.entities.front(), *unit.office_home, unit.office, unit.range, now_.sentence});
    if (unit.entities.empty() && unit.office_home) {
        unit.entities = {*unit.office_home};
        unit.kind =
            state_.entities[*unit.office_home].kind == NodeKind::country ? UnitKind::country : UnitKind::organization;
        return;
    }
    if (!unit.entities.empty()) unit.kind = UnitKind::leader;
}

std::optional<EntityIndex> EnglishReferences::untitled_leader(EntityIndex country, const std::string& title) const {
    std::optional<EntityIndex> only;
    std::optional<EntityIndex> listed;
    bool are_several = false;
    for (EntityIndex leader = 0; leader < state_.entities.size(); ++leader) {
        const EntityDraft& draft = state_.entities[leader];
        if (draft.kind != NodeKind::leader || !draft.is_mentioned || !draft.home) continue;
        if (*draft.home != state_.entities.id(country)) continue;
        are_several = only.has_value();
        only = leader;
        if (!has_any_office(leader) && is_listed_as(leader, title)) listed = leader;
    }
    if (listed) return listed;
    return only && !are_several && !has_any_office(*only) ? only : std::nullopt;
}

bool EnglishReferences::has_any_office(EntityIndex leader) const {
    return std::any_of(state_.offices.begin(), state_.offices.end(),
                       [&](const OfficeMention& office) { return office.leader == leader; });
}

bool EnglishReferences::is_listed_as(EntityIndex leader, const std::string& title) const {
    const EntityDraft& draft = state_.entities[leader];
    const std::string& name = draft.names.en;
    for (const std::uint32_t i : state_.lexicon.persons_named(name.substr(name.rfind(' ') + 1))) {
        const Person& who = state_.lexicon.persons[i];
        const Tenure* tenure = tenure_on(who, state_.article.document.published);
        if (who.key != draft.key || tenure == nullptr || draft.home != tenure->home) continue;
        // the Russian leader: whoever heads state or government there
        if (is_any_head(lower(to_utf32(title))) ? is_head_office(tenure->office_en)
                                                : lower(to_utf32(tenure->office_en)) == lower(to_utf32(title)))
            return true;
    }
    return false;
}

void EnglishReferences::take_unnamed_office(Unit& unit) {
    const bool may_be_his = unit.count <= 1 && is_head_office(unit.office);
    const auto holder = may_be_his ? untitled_leader(*unit.office_home, unit.office) : std::nullopt;
    if (!holder) return;
    unit.entities = {*holder};
    state_.offices.push_back({*holder, *unit.office_home, unit.office, unit.range, now_.sentence});
}

}  // namespace guanxi
