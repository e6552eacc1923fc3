#include <algorithm>
#include <iterator>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"
#include "src/text/dateline.hpp"

// In English a thing is known by its head noun as well (Summit, Treaty, pipeline), but its name stands on both sides:
// words with capitals, countries and ordinals before it, what it is about after it (on climate change, of Amity and
// Cooperation). A head in small letters is a thing only with something that names it, or where somebody signs it.

namespace guanxi {

std::string ThingFinder::lower(std::u32string_view text) {
    std::u32string small;
    for (const char32_t c : text) small.push_back(to_lower(c));
    return to_utf8(small);
}

bool ThingFinder::is_capital(std::size_t i) const {
    if (i >= tokens_.size()) return false;
    const std::u32string_view word = state_.text(tokens_[i]);
    return is_upper(word.front()) && !(i == 0 && (word == U"The" || word == U"A" || word == U"An"));
}

bool ThingFinder::tells_time(std::size_t i) const {
    const std::u32string_view word = state_.text(tokens_[i]);
    return word.ends_with(U"day") || parse_month_name(word) != 0;
}

bool ThingFinder::names_venue(std::size_t i) const {
    for (std::size_t k = i; k < i + 5 && is_capital(k); ++k) {
        if (is(k, classes_.venue)) return true;
    }
    return false;
}

std::size_t ThingFinder::capital_tail(std::size_t i) const {
    std::size_t end = i;
    while (end < tokens_.size() && end < i + kLongestName && !is_taken_[end]) {
        if (is_capital(end) && !tells_time(end)) {
            ++end;
            continue;
        }
        std::size_t k = end;
        while (k < end + 3 && (is_text(k, U"of") || is_text(k, U"the") || is_text(k, U"and") || is_text(k, U"on") ||
                               is_text(k, U"for") || is_text(k, U"in") || is_text(k, U"to")))
            ++k;
        if (k == end || !is_capital(k) || is_taken_[k] || tells_time(k)) break;
        // signed the Treaty on State Borders in the Arbob Palace
        if (is_text(end, U"in") && names_venue(k)) break;
        end = k;
    }
    return end;
}

bool ThingFinder::is_group_noun(std::size_t i) const {
    static constexpr std::u32string_view kNouns[] = {U"Group",   U"Union",    U"Organization", U"Organisation",
                                                     U"Council", U"Alliance", U"Community",    U"Association",
                                                     U"League",  U"Forum",    U"Commonwealth", U"Initiative"};
    return std::any_of(std::begin(kNouns), std::end(kNouns),
                       [&](std::u32string_view noun) { return is_text(i, noun); });
}

EntityList ThingFinder::compound_parties(std::size_t i) const {
    EntityList all;
    const std::u32string_view word = state_.text(tokens_[i]);
    for (std::size_t at = 0; at <= word.size();) {
        std::size_t end = word.find_first_of(U"-－–", at);
        if (end == std::u32string_view::npos) end = word.size();
        const FormId form = end > at ? state_.lexicon.vocabulary.find(word.substr(at, end - at)) : kNoForm;
        if (form != kNoForm) {
            for (const Sense& sense : state_.lexicon.vocabulary.form(form).senses) {
                if (sense.kind == SenseKind::country)
                    all.push_back(state_.entities.add_country(state_.lexicon, sense.item));
                else if (sense.kind == SenseKind::organization)
                    all.push_back(state_.entities.add_organization(state_.lexicon, sense.item));
                else
                    continue;
                break;
            }
        }
        at = end + 1;
    }
    return all;
}

std::size_t ThingFinder::compound_begin(std::size_t i) const {
    const auto is_glued = [&](std::size_t k) { return tokens_[k - 1].range.end == tokens_[k].range.begin; };
    const auto is_party = [&](std::size_t k) { return state_.country(tokens_[k]) || names_organization(k); };
    const auto is_dash = [&](std::size_t k) { return is_text(k, U"-") || is_text(k, U"–"); };
    while (i >= 2 && is_dash(i - 1) && is_glued(i) && is_glued(i - 1) && !is_taken_[i - 2] && is_party(i - 2)) i -= 2;
    return i;
}

EntityList ThingFinder::joined_parties(std::size_t begin, std::size_t end) const {
    if (begin >= end) return {};
    const std::u32string words(text(begin, end));
    EntityList all;
    const auto party = [&](std::u32string_view name) -> std::optional<EntityIndex> {
        const FormId form = state_.lexicon.vocabulary.find(name);
        if (form == kNoForm) return std::nullopt;
        for (const Sense& sense : state_.lexicon.vocabulary.form(form).senses) {
            if (sense.kind == SenseKind::country) return state_.entities.add_country(state_.lexicon, sense.item);
            if (sense.kind == SenseKind::organization)
                return state_.entities.add_organization(state_.lexicon, sense.item);
        }
        return std::nullopt;
    };
    for (std::size_t at = 0;;) {
        const std::size_t hyphen = words.find_first_of(U"-－–", at);
        if (hyphen != std::u32string::npos) {
            const auto each = party(std::u32string_view(words).substr(at, hyphen - at));
            if (!each) break;
            all.push_back(*each);
            at = hyphen + 1;
            continue;
        }
        // The last name may have several words (China-South Korea).
        for (std::size_t stop = words.size(); stop != std::u32string::npos && stop > at;
             stop = words.rfind(U' ', stop - 1)) {
            if (const auto each = party(std::u32string_view(words).substr(at, stop - at))) {
                all.push_back(*each);
                break;
            }
        }
        break;
    }
    return all.size() >= 2 ? all : EntityList();
}

std::optional<EntityIndex> ThingFinder::named_last(NodeKind kind, const std::string& ending) const {
    std::optional<EntityIndex> last;
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        const EntityDraft& draft = state_.entities[i];
        if (draft.kind != kind || !draft.is_mentioned || draft.details.subtype == AgreementKind::partnership) continue;
        const std::string name = lower(to_utf32(draft.names.en.empty() ? draft.names.zh : draft.names.en));
        const bool ends = name == ending || name.ends_with(" " + ending) || name.starts_with(ending + " ") ||
                          name.find(" " + ending + " ") != std::string::npos;
        if (ends) last = i;
    }
    return last;
}

bool ThingFinder::is_definite(std::size_t begin) const {
    return begin > 0 && (is_text(begin - 1, U"the") || is_text(begin - 1, U"The") || is_text(begin - 1, U"this") ||
                         is_text(begin - 1, U"its") || is_text(begin - 1, U"present") || is_text(begin - 1, U"that"));
}

bool ThingFinder::is_event_head(std::size_t i) const {
    if (is(i, classes_.event_head) || is(i, classes_.event_anaphor)) return true;
    const std::u32string_view word = state_.text(tokens_[i]);
    const std::size_t hyphen = word.rfind(U'-');
    if (tokens_[i].is_known() || hyphen == std::u32string_view::npos) return false;
    const FormId form = state_.lexicon.vocabulary.find(word.substr(hyphen + 1));  // Mini-Summit
    return form != kNoForm && state_.lexicon.vocabulary.form(form).classes.test(classes_.event_head);
}

void ThingFinder::english_thing(std::size_t i) {
    // A heading in capitals alone tells nothing by them.
    const std::u32string_view word = state_.text(tokens_[i]);
    if (word.size() >= 4 && is_upper(word[1]) && is_upper(word[2])) return;
    if (names_organization(i) && english_gathering(i)) return;
    if (is(i, classes_.partnership_head))
        english_partnership(i);
    else if (subtype_of(i))
        english_agreement(i);
    else if (is_event_head(i))
        english_event(i);
    else if (is(i, classes_.project_head))
        english_project(i);
}

EntityIndex ThingFinder::add_english(NodeKind kind, std::size_t begin, std::size_t end, bool is_common) {
    std::string shown = quote(begin, end);
    if (shown.starts_with("the ")) shown.erase(0, 4);  // the Quad Leaders' Summit
    const std::string key = lower(to_utf32(shown));
    const EntityIndex entity = state_.entities.add(kind, (is_common ? "~" : "") + key, {{}, shown});
    add_alias(entity, shown);
    return entity;
}

void ThingFinder::english_project(std::size_t head) {
    std::size_t begin = head;
    bool has_compound = false;
    EntityList both;
    while (begin > 0 && head - begin < 6 && !is_taken_[begin - 1]) {
        // Kambarata-1 hydropower plant
        const bool is_number = is_digit(state_.text(tokens_[begin - 1]).front()) && begin < head + 1 && begin >= 2 &&
                               (is_text(begin - 2, U"-") || is_capital(begin - 2));
        const bool is_hyphen =
            (is_text(begin - 1, U"-") || is_text(begin - 1, U"–")) && begin >= 2 && is_capital(begin - 2);
        if (!is(begin - 1, classes_.noun) && !is_number && !is_hyphen &&
            !(is_capital(begin - 1) && !is(begin - 1, classes_.adverb)))
            break;
        --begin;
        const std::u32string_view word = state_.text(tokens_[begin]);
        const bool is_compound =
            word.size() > 1 && word.find_first_of(U"-－") != std::u32string_view::npos && is_capital(begin);
        if (!is_compound) continue;
        has_compound = true;
        both = compound_parties(begin);
        break;
    }
    if (const std::size_t first = compound_begin(begin); first < begin && !has_compound) {
        begin = first;
        both = joined_parties(begin, head);
        has_compound = !both.empty();
    }
    const std::string ending = lower(text(head, head + 1));
    // Trans-Anatolian Natural Gas Pipeline, Southern Gas Corridor
    while (!has_compound && begin < head &&
           (!is_capital(begin) || is(begin, classes_.country_adjective) || state_.country(tokens_[begin])))
        ++begin;
    // Balkan Stream pipeline, Nord Stream 2 pipeline, Dhaka metro
    const bool is_place_or_new = begin > 0 && begin < head && !tells_time(begin) &&
                                 (!tokens_[begin].is_known() || state_.sense(tokens_[begin], SenseKind::place) ||
                                  state_.sense(tokens_[begin], SenseKind::capital));
    const bool is_named = head - begin >= 1 && (is_capital(head) || head - begin >= 2 || is_place_or_new);
    std::size_t end = head + 1;
    if (!has_compound && !is_named) {
        end = begin == head ? project_tail(head) : end;
        if (end == head + 1) {
            if (!is_definite(head)) return;
            if (const auto known = named_last(NodeKind::project, ending)) add(head, end, UnitKind::project, *known);
            return;
        }
        begin = head;
    }
    const EntityIndex entity = add_english(NodeKind::project, begin, end, false);
    if (state_.entities[entity].parties.empty() && both.size() >= 2) state_.entities[entity].parties = both;
    add(begin, end, UnitKind::project, entity);
}

std::size_t ThingFinder::project_tail(std::size_t head) const {
    std::size_t k = head + 1;
    const bool leads_on = is_text(k, U"over") || is_text(k, U"across") || is_text(k, U"under");
    if (!leads_on) return head + 1;
    ++k;
    if (is_text(k, U"the")) ++k;
    if (!is_capital(k) || is_taken_[k] || tells_time(k) || state_.country(tokens_[k])) return head + 1;
    return capital_tail(k);
}

}  // namespace guanxi
