#include "src/extract/chinese_references.hpp"

#include <algorithm>
#include <utility>

#include "src/extract/stricken.hpp"
#include "src/text/characters.hpp"

namespace guanxi {

void ChineseReferences::begin_sentence(std::uint32_t sentence, bool is_long_ago) {
    sentence_ = sentence;
    is_long_ago_ = is_long_ago;
    actors_.clear();
    if (!sentence_leaders_.empty()) earlier_leaders_ = std::move(sentence_leaders_);
    sentence_leaders_.clear();
}

void ChineseReferences::note_actors(const Entities& entities) {
    for (const EntityIndex entity : entities) push_unique(actors_, entity);
}

void ChineseReferences::end_sentence() {
    const Entities countries = countries_of(actors_);
    if (countries.size() == 2) remember(countries);
}

void ChineseReferences::note(const Unit& unit) {
    if (unit.kind == UnitKind::leader || unit.kind == UnitKind::country) {
        for (const EntityIndex entity : unit.entities) named_.push_back({entity, sentence_});
    }
    if (unit.kind == UnitKind::place && is_capital(unit)) named_.push_back({unit.entities.front(), sentence_});
    if (unit.kind == UnitKind::leader) {
        for (const EntityIndex entity : unit.entities) {
            if (state_.entities[entity].kind != NodeKind::leader) continue;
            erase(leaders_, entity);
            leaders_.push_back(entity);
            push_unique(sentence_leaders_, entity);
            push_unique(actors_, entity);
        }
        Entities countries = countries_of(unit.entities);
        if (countries.size() >= 3) {
            remember_with_host(countries);
            remember(countries);
            // The host's own leader is one of those who meet.
            for (const EntityIndex leader : leaders_) {
                const auto country = state_.entities.country_of(leader);
                if (country && state_.home &&
                    state_.entities[*country].key == state_.lexicon.countries[*state_.home].code) {
                    push_unique(countries, *country);
                    participants_ = countries;
                    break;
                }
            }
            if (participants_.empty()) participants_ = countries_of(unit.entities);
        }
    }
    if (unit.kind == UnitKind::country && unit.entities.size() >= 2) {
        // 中塔 or 六国 puts countries together for good; a list in passing (感谢伊拉克和阿曼) only where nothing
        // else does.
        const bool is_list = text(unit).find_first_of(U"、和与及") != std::u32string_view::npos;
        if (is_list && unit.entities.size() < 3) {
            passing_ = unit.entities;
        } else {
            remember(unit.entities);
        }
        if (unit.entities.size() >= 3) remember_with_home(unit.entities);
    }
    if (unit.kind == UnitKind::country && unit.entities.size() == 1) push_unique(actors_, unit.entities.front());
    if (unit.kind == UnitKind::agreement) {
        for (const EntityIndex entity : unit.entities) {
            const Entities& parties = state_.entities[entity].parties;
            if (parties.size() >= 2) remember(parties);
        }
    }
}

void ChineseReferences::remember(const Entities& set) {
    std::erase(sets_, set);
    sets_.push_back(set);
}

void ChineseReferences::remember_with_host(const Entities& set) {
    const auto host = std::ranges::find_if(leaders_.rbegin(), leaders_.rend(), [&](EntityIndex leader) {
        const auto country = state_.entities.country_of(leader);
        return country && std::ranges::count(set, *country) == 0;
    });
    if (host != leaders_.rend()) remember_union(*state_.entities.country_of(*host), set);
    remember_with_home(set);
}

void ChineseReferences::remember_with_home(const Entities& set) {
    if (!state_.home) return;
    const EntityIndex home = state_.entities.add_country(state_.lexicon, *state_.home);
    if (state_.entities[home].is_mentioned) remember_union(home, set);
}

void ChineseReferences::remember_union(EntityIndex other, const Entities& set) {
    Entities all{other};
    for (const EntityIndex entity : set) push_unique(all, entity);
    if (all.size() > set.size()) unions_.push_back(std::move(all));
}

bool ChineseReferences::remember_group_of(const Entities& some, int count) {
    for (const std::vector<Entities>* sets : {&sets_, &unions_}) {
        const auto group = std::find_if(sets->rbegin(), sets->rend(), [&](const Entities& set) {
            return static_cast<int>(set.size()) == count &&
                   std::ranges::all_of(some, [&](EntityIndex one) { return std::ranges::count(set, one) > 0; });
        });
        if (group == sets->rend()) continue;
        remember(Entities(*group));
        return true;
    }
    return false;
}

bool ChineseReferences::is_capital(const Unit& unit) const {
    const FormId form = state_.lexicon.vocabulary.find(text(unit));
    if (form == kNoForm) return false;
    const auto& senses = state_.lexicon.vocabulary.senses(form);
    return std::ranges::count(senses, SenseKind::capital, &Sense::kind) > 0;
}

ChineseReferences::Entities ChineseReferences::countries_of(const Entities& entities) const {
    Entities countries;
    for (const EntityIndex entity : entities) {
        if (const auto country = state_.entities.country_of(entity)) push_unique(countries, *country);
    }
    return countries;
}

ChineseReferences::Entities ChineseReferences::last_set(int count) const {
    if (count >= 2) {
        // As many countries already named in this sentence come first.
        Entities here;
        for (const EntityIndex entity : actors_) {
            if (const auto country = state_.entities.country_of(entity)) push_unique(here, *country);
        }
        for (const EntityIndex entity : countries_of(*now_.partner)) push_unique(here, entity);
        if (static_cast<int>(here.size()) == count) return here;
    }
    for (auto set = sets_.rbegin(); set != sets_.rend(); ++set) {
        const auto size = static_cast<int>(set->size());
        if (count == 0 && size >= 3) return with_all_gathered(*set);
        if (count != 0 && size == count) return *set;
    }
    const auto gathered = static_cast<int>(gathered_.size());
    if (gathered >= 3 && (count == 0 || count == gathered)) return gathered_;
    for (auto set = unions_.rbegin(); set != unions_.rend(); ++set) {
        if (count != 0 && static_cast<int>(set->size()) == count) return *set;
    }
    if (static_cast<int>(passing_.size()) == count) return passing_;
    if (count == 0) {
        for (auto set = unions_.rbegin(); set != unions_.rend(); ++set) return *set;
        for (auto set = sets_.rbegin(); set != sets_.rend(); ++set) return *set;
    }
    return later_set(count);
}

ChineseReferences::Entities ChineseReferences::with_all_gathered(const Entities& set) const {
    const bool is_part = gathered_.size() > set.size() && std::ranges::all_of(set, [&](EntityIndex country) {
                             return std::ranges::count(gathered_, country) > 0;
                         });
    return is_part ? gathered_ : set;
}

ChineseReferences::Entities ChineseReferences::later_set(int count) const {
    constexpr std::uint32_t kFarthest = 4;
    if (count < 3) return {};
    Entities hosts;  // who was named alone on the way
    for (std::uint32_t s = sentence_; s < state_.units.size() && s <= sentence_ + kFarthest; ++s) {
        for (const Unit& unit : state_.units[s]) {
            if (unit.kind != UnitKind::leader && unit.kind != UnitKind::country) continue;
            Entities countries = countries_of(unit.entities);
            const auto size = static_cast<int>(countries.size());
            if (size == count) return countries;
            if (size == 1) push_unique(hosts, countries.front());
            if (size != count - 1 || hosts.size() != 1 || size < 3) continue;
            push_unique(countries, hosts.front());
            if (static_cast<int>(countries.size()) == count) return countries;
        }
    }
    return {};
}

ChineseReferences::Entities ChineseReferences::last_set_with(EntityIndex country) const {
    for (auto set = sets_.rbegin(); set != sets_.rend(); ++set) {
        if (std::find(set->begin(), set->end(), country) != set->end()) return *set;
    }
    return {};
}

ChineseReferences::Entities ChineseReferences::leaders_of(const Entities& countries, std::u32string_view title) const {
    Entities found;
    for (const EntityIndex country : countries) {
        const auto is_his = [&](EntityIndex leader) { return state_.entities.country_of(leader) == country; };
        auto at = std::find_if(leaders_.rbegin(), leaders_.rend(),
                               [&](EntityIndex leader) { return is_his(leader) && has_title(leader, title); });
        if (at != leaders_.rend()) {
            push_unique(found, *at);
            continue;
        }
        const auto later = named_later(country, title);
        at = std::find_if(leaders_.rbegin(), leaders_.rend(), is_his);
        push_unique(found, later ? *later : at != leaders_.rend() ? *at : country);
    }
    return found;
}

ChineseReferences::Entities ChineseReferences::one_of_two(bool is_latter) const {
    for (std::uint32_t back = 0; back < 2 && back <= sentence_; ++back) {
        for (const NodeKind kind : {NodeKind::leader, NodeKind::country}) {
            Entities last;
            for (auto at = named_.rbegin(); at != named_.rend() && last.size() < 2; ++at) {
                if (at->sentence + back == sentence_ && state_.entities[at->entity].kind == kind)
                    push_unique(last, at->entity);
            }
            if (last.size() == 2) return {is_latter ? last.front() : last.back()};
        }
    }
    return {};
}

ChineseReferences::Entities ChineseReferences::other_than(const Entities& subject, std::optional<NodeKind> kind) const {
    const Entities own = countries_of(subject);
    if (own.empty() || own.size() == 2) return {};  // two have mostly to do with each other
    for (auto at = named_.rbegin(); at != named_.rend() && at->sentence + 1 >= sentence_; ++at) {
        if (kind && state_.entities[at->entity].kind != *kind) continue;
        const auto country = state_.entities.country_of(at->entity);
        if (!country || std::ranges::count(own, *country) == 0) return {at->entity};
    }
    return {};
}

ChineseReferences::Entities ChineseReferences::other_person(const Entities& subject) const {
    const Entities own = countries_of(subject);
    const bool is_other = now_.carried->size() == 1 &&
                          state_.entities[now_.carried->front()].kind == NodeKind::leader && own.size() == 1 &&
                          state_.entities.country_of(now_.carried->front()) != own.front();
    return is_other ? *now_.carried : other_than(subject, NodeKind::leader);
}

ChineseReferences::Entities ChineseReferences::last_country(const Entities& others) const {
    const Entities known = countries_of(others);
    for (auto at = named_.rbegin(); at != named_.rend() && at->sentence + 1 >= sentence_; ++at) {
        const auto country = state_.entities.country_of(at->entity);
        if (country && std::ranges::count(known, *country) == 0) return {*country};
    }
    return {};
}

std::optional<EntityIndex> ChineseReferences::leader_after_copula() const {
    const auto& sentences = state_.article.sentences;
    if (sentence_ == 0 || sentences[sentence_ - 1].paragraph != sentences[sentence_].paragraph) return std::nullopt;
    std::optional<EntityIndex> only;
    const std::vector<Unit>& units = state_.units[sentence_ - 1];
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units[i].kind != UnitKind::leader) continue;
        if (only || i == 0 || units[i].entities.size() != 1 || text(units[i - 1]) != U"是") return std::nullopt;
        only = units[i].entities.front();
    }
    return only;
}

ChineseReferences::Entities ChineseReferences::last_persons(int count, std::u32string_view title) const {
    Entities both = earlier_leaders_;
    for (const EntityIndex leader : sentence_leaders_) push_unique(both, leader);
    for (const Entities* each : {&sentence_leaders_, &earlier_leaders_, static_cast<const Entities*>(&both)}) {
        Entities fitting = *each;
        erase_if(fitting, [&](EntityIndex leader) { return !has_title(leader, title); });
        if (count > 1 && static_cast<int>(fitting.size()) == count) return fitting;
    }
    // 两位总理: those who were named last with that office.
    Entities holders;
    if (office_noun(title) == kNoForm) return holders;
    for (auto leader = leaders_.rbegin(); leader != leaders_.rend() && static_cast<int>(holders.size()) < count;
         ++leader) {
        if (has_title(*leader, title)) push_unique(holders, *leader);
    }
    if (static_cast<int>(holders.size()) < count) holders.clear();
    return holders;
}

ChineseReferences::Entities ChineseReferences::ministers_of(const Entities& countries,
                                                            std::u32string_view title) const {
    Entities found;
    for (const EntityIndex country : countries) {
        const auto at = std::find_if(leaders_.rbegin(), leaders_.rend(), [&](EntityIndex leader) {
            return state_.entities.country_of(leader) == country && has_title(leader, title);
        });
        const auto who = at != leaders_.rend() ? std::optional(*at) : named_later(country, title);
        if (!who) return {};
        found.push_back(*who);
    }
    return found;
}

std::optional<EntityIndex> ChineseReferences::named_later(EntityIndex country, std::u32string_view title) const {
    constexpr std::uint32_t kFarthest = 8;
    for (const OfficeMention& office : state_.offices) {
        if (office.sentence < sentence_ || office.sentence > sentence_ + kFarthest || office.home != country) continue;
        if (is_office_like(folded(office.office), title)) return office.leader;
    }
    return std::nullopt;
}

bool ChineseReferences::is_of_speaker(const Entities& carried, const Entities& speaker) const {
    return speaker.size() == 1 && state_.entities[speaker.front()].kind != NodeKind::leader &&
           state_.entities.country_of(carried.front()) == speaker.front();
}

bool ChineseReferences::has_title(EntityIndex leader, std::u32string_view title) const {
    if (title.size() < 2) return true;
    return std::any_of(state_.offices.begin(), state_.offices.end(), [&](const OfficeMention& office) {
        return office.leader == leader && is_office_like(folded(office.office), title);
    });
}

ChineseReferences::Entities ChineseReferences::last_holder(std::u32string_view title) const {
    const std::string office = to_utf8(title);
    const FormId form = state_.lexicon.vocabulary.find(title);
    const bool is_head = form != kNoForm && state_.lexicon.vocabulary.classes(form).test(classes_.office_head);
    Entities holders;
    for (auto leader = leaders_.rbegin(); leader != leaders_.rend(); ++leader) {
        for (const OfficeMention& each : state_.offices) {
            if (each.leader == *leader && each.sentence <= sentence_ && each.office == office)
                push_unique(holders, *leader);
        }
        if (is_head && !holders.empty()) return holders;
    }
    // Of ministers a text names several: only one is enough known.
    return holders.size() == 1 ? holders : Entities{};
}

FormId ChineseReferences::office_noun(std::u32string_view title) const {
    const Vocabulary& vocabulary = state_.lexicon.vocabulary;
    for (std::size_t length = title.size(); length > 0; --length) {
        const FormId form = vocabulary.find(title.substr(title.size() - length));
        if (form == kNoForm) continue;
        const Classes& classes = vocabulary.classes(form);
        if (classes.test(classes_.heads_noun) || classes.test(classes_.ministers_noun)) return form;
    }
    return kNoForm;
}

bool ChineseReferences::is_office_like(std::u32string_view office, std::u32string_view title) const {
    const Vocabulary& vocabulary = state_.lexicon.vocabulary;
    const FormId noun = office_noun(title);
    if (noun == kNoForm) return true;
    Classes kinds = vocabulary.classes(noun) & classes_.office_kinds;
    // 两国总统 are no prime ministers.
    const bool is_general = !kinds.test(classes_.office_head) || vocabulary.classes(noun).test(classes_.leader_noun);
    std::vector<Vocabulary::Match> words;
    for (std::size_t at = 0; at < office.size(); at += words.empty() ? 1 : words.back().size) {
        words.clear();
        vocabulary.match_at(office, at, words);  // the longest last: 副总理 is no 总理
        if (words.empty()) continue;
        // 总理首席秘书 is no 总理.
        const std::u32string_view rest = office.substr(at + words.back().size);
        const bool ends_part = rest.empty() || rest.front() == U'兼' || rest.front() == U'、';
        if (!ends_part) continue;
        if (words.back().form == noun || (is_general && (*words.back().classes & kinds).any())) return true;
    }
    return false;
}

void ChineseReferences::name_leaders(Unit& unit) const {
    if (is_long_ago_) return;
    const Entities leaders = leaders_of(unit.entities, text(unit));
    const bool are_named =
        leaders.size() == unit.entities.size() && std::ranges::all_of(leaders, [&](EntityIndex leader) {
            return state_.entities[leader].kind == NodeKind::leader;
        });
    if (!are_named) return;
    unit.entities = leaders;
    unit.kind = UnitKind::leader;
    unit.wants_leaders = false;
}

void ChineseReferences::take_kind(Unit& unit) const {
    if (unit.entities.empty()) return;
    const bool is_leader = state_.entities[unit.entities.front()].kind == NodeKind::leader;
    unit.kind = is_leader ? UnitKind::leader : UnitKind::country;
}

void ChineseReferences::resolve(Unit& unit, const Place& place) {
    now_ = place;
    const Entities& subject = *place.subject;
    const Entities& carried = *place.carried;
    const Entities& speaker = *place.speaker;
    switch (unit.reference) {
        case ReferenceKind::sides:
            unit.entities = last_set(unit.count);
            unit.kind = unit.entities.empty() ? UnitKind::reference : UnitKind::country;
            if (!unit.wants_leaders) break;
            if (const Entities ministers = ministers_of(unit.entities, text(unit)); !ministers.empty()) {
                unit.entities = ministers;
                unit.kind = UnitKind::leader;
            }
            unit.wants_leaders = false;
            break;
        case ReferenceKind::heads:
            unit.entities = last_set(unit.count);
            if (!is_long_ago_) unit.entities = leaders_of(unit.entities, text(unit));
            unit.kind = unit.entities.empty() ? UnitKind::reference : UnitKind::leader;
            break;
        case ReferenceKind::persons:
            unit.entities = last_persons(unit.count, text(unit));
            if (unit.entities.empty()) unit.entities = leaders_of(last_set(unit.count), text(unit));
            unit.kind = unit.entities.empty() ? UnitKind::reference : UnitKind::leader;
            break;
        case ReferenceKind::members: {
            Entities countries = participants_.empty() ? last_set(0) : with_all_gathered(participants_);
            if (countries.size() < 3) countries.clear();
            unit.entities = unit.wants_leaders ? leaders_of(countries) : countries;
            if (!unit.entities.empty()) unit.kind = unit.wants_leaders ? UnitKind::leader : UnitKind::country;
            break;
        }
        case ReferenceKind::speaker:
            unit.entities = speaker;
            if (!unit.entities.empty()) {
                unit.kind = UnitKind::leader;
            } else if (state_.home) {
                // 与我断交: where nobody speaks, the paper does.
                unit.entities = {state_.entities.add_country(state_.lexicon, *state_.home)};
                unit.kind = UnitKind::country;
            }
            break;
        case ReferenceKind::speakers: {
            unit.entities = speaker;
            const Entities speaking = countries_of(speaker);
            if (speaking.size() == 1) {
                for (const EntityIndex leader : leaders_of(last_set_with(speaking.front())))
                    push_unique(unit.entities, leader);
            }
            if (!unit.entities.empty()) unit.kind = UnitKind::leader;
            break;
        }
        case ReferenceKind::person:
            if (place.is_object) {
                unit.entities = other_person(subject);
            } else {
                const bool is_about_leader =
                    !carried.empty() && state_.entities[carried.front()].kind == NodeKind::leader;
                const auto only = is_about_leader ? std::nullopt : leader_after_copula();
                if (only) {
                    unit.entities = {*only};
                } else if (!speaker.empty() &&
                           !(is_about_leader && (place.spoke_earlier || is_of_speaker(carried, speaker)))) {
                    unit.entities = speaker;
                } else if (is_about_leader) {
                    unit.entities = {carried.front()};
                }
            }
            if (!unit.entities.empty()) unit.kind = UnitKind::leader;
            break;
        case ReferenceKind::home: {
            unit.entities = countries_of(speaker);
            if (unit.entities.size() != 1) unit.entities.clear();
            if (unit.entities.empty() && state_.home)
                unit.entities = {state_.entities.add_country(state_.lexicon, *state_.home)};
            if (!unit.entities.empty()) unit.kind = UnitKind::country;
            break;
        }
        case ReferenceKind::latter:
        case ReferenceKind::former:
            unit.entities = one_of_two(unit.reference == ReferenceKind::latter);
            take_kind(unit);
            break;
        case ReferenceKind::other:
            unit.entities = other_than(subject);
            take_kind(unit);
            // 向对方提供援助: his country as well.
            for (const EntityIndex country : countries_of(unit.entities)) push_unique(unit.entities, country);
            break;
        case ReferenceKind::country:
            unit.entities = last_country(place.is_object ? subject : Entities{});
            take_kind(unit);
            break;
        case ReferenceKind::stricken:
            unit.entities = stricken_countries(state_, sentence_);
            unit.kind = unit.entities.size() == 1 ? UnitKind::country : UnitKind::word;
            if (unit.kind == UnitKind::word) unit.entities.clear(), unit.reference = ReferenceKind::none;
            break;
        case ReferenceKind::office:
            unit.entities = last_holder(text(unit));
            unit.kind = unit.entities.empty() ? UnitKind::word : UnitKind::leader;
            if (unit.entities.empty()) unit.reference = ReferenceKind::none;
            break;
        case ReferenceKind::organization:
        case ReferenceKind::project:
        case ReferenceKind::none: break;
    }
}

}  // namespace guanxi
