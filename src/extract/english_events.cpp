#include <cstddef>
#include <string>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// An event of an English article: its head (Summit, Dialogue), what stands before it from an ordinal, a word with a
// capital or an organisation on, and what it is of, on or for.

namespace guanxi {

bool ThingFinder::english_gathering(std::size_t i) {
    const std::u32string_view name = state_.text(tokens_[i]);
    const std::size_t space = name.rfind(U' ');
    const bool has_head = [&] {
        for (const std::u32string_view part : {name.substr(0, name.find(U' ')), name.substr(space + 1)}) {
            const FormId form = state_.lexicon.vocabulary.find(part);
            if (form != kNoForm && state_.lexicon.vocabulary.classes(form).test(classes_.event_head)) return true;
        }
        return false;
    }();
    // the Pacific Islands Forum Leaders Meeting is one of the organisation
    const bool goes_on = is_capital(i + 1) || (i + 1 < tokens_.size() && is_event_head(i + 1));
    if (space == std::u32string_view::npos || !has_head || goes_on) return false;
    std::size_t begin = i;
    while (begin > 0 && (is(begin - 1, classes_.ordinal_unit) || is_ordinal(begin - 1) ||
                         is_digit(state_.text(tokens_[begin - 1]).front()) || is_text(begin - 1, U"th") ||
                         is_text(begin - 1, U"st") || is_text(begin - 1, U"nd") || is_text(begin - 1, U"rd")))
        --begin;
    const std::size_t verb = begin > 0 && is_text(begin - 1, U"the") ? begin - 1 : begin;
    const bool is_attended = verb > 0 && is(verb - 1, classes_.attend_verb);
    if (begin == i && !is_attended) return false;
    std::size_t end = i + 1;
    if ((is_text(end, U"on") || is_text(end, U"for")) && is_capital(end + 1) && !tells_time(end + 1) &&
        !is_taken_[end + 1])
        end = capital_tail(end + 1);
    add(begin, end, UnitKind::event, add_english(NodeKind::event, begin, end, false));
    return true;
}

bool ThingFinder::is_of_ministers(std::size_t begin, std::size_t head) const {
    for (std::size_t i = begin; i < head; ++i) {
        const std::u32string_view words = state_.text(tokens_[i]);
        const FormId last = state_.lexicon.vocabulary.find(words.substr(words.rfind(U' ') + 1));
        const bool is_theirs =
            is(i, classes_.heads_noun) || is(i, classes_.office_plural) ||
            (last != kNoForm && state_.lexicon.vocabulary.classes(last).test(classes_.office_plural));
        if (is_theirs && names_organization(begin)) return true;
    }
    return false;
}

std::size_t ThingFinder::round_begin(std::size_t i) const {
    constexpr std::size_t kFar = 4;
    for (std::size_t k = i; k > 2 && i - k < kFar && is_latin(state_.text(tokens_[k - 1]).front()); --k) {
        if (is_text(k - 1, U"of") && is_text(k - 2, U"round") && is(k - 3, classes_.ordinal_unit)) return k - 3;
        if (is(k - 1, classes_.verb) || is_taken_[k - 1]) break;
    }
    return i;
}

bool ThingFinder::tells_length(std::size_t i) const {
    const std::u32string_view word = state_.text(tokens_[i]);
    return is_digit(word.front()) || word == U"-" || word == U"annual" || word == U"day" || word == U"member" ||
           word.ends_with(U"-day") || word.ends_with(U"-nation") || word.ends_with(U"-member") ||
           word.ends_with(U"-level");
}

void ThingFinder::english_event(std::size_t head) {
    // COP29, the COP29 climate conference
    const bool is_numbered = head + 1 < tokens_.size() && is_digit(state_.text(tokens_[head + 1]).front()) &&
                             tokens_[head].range.end == tokens_[head + 1].range.begin;
    if (is_numbered) {
        std::size_t k = head + 2;
        while (is(k, classes_.noun)) ++k;
        if (k < tokens_.size() && is_event_head(k)) return;
        return add(head, head + 2, UnitKind::event, add_english(NodeKind::event, head, head + 2, false));
    }
    // opening ceremony of the Baku-Tbilisi-Kars railway: the railway stays a thing of its own.
    if (text(head, head + 1).ends_with(U"ceremony")) {
        std::size_t k = head + 1;
        if (!is_text(k, U"of") && !is_text(k, U"for")) return;
        ++k;
        if (is_text(k, U"the")) ++k;
        std::size_t end = k;
        while (end < tokens_.size() && end < k + 6 && (is_capital(end) || is(end, classes_.noun))) ++end;
        if (is(end, classes_.project_head)) ++end;
        if (end == k) return;
        const EntityIndex entity = add_english(NodeKind::event, head, end, false);
        return add(head, head + 1, UnitKind::event, entity);
    }
    if (head + 1 < tokens_.size() && is_event_head(head + 1) && !is_taken_[head + 1]) return;  // summit meeting
    const auto is_part = [&](std::size_t i) {
        if (is_taken_[i]) return false;
        const std::u32string_view word = state_.text(tokens_[i]);
        // Foreign and Defense Ministerial Meeting
        if (word == U"and" && i > 0 && is(i - 1, classes_.office_modifier) && is(i + 1, classes_.office_modifier))
            return is_capital(i - 1) && is_capital(i + 1);
        // SCO Council of Foreign Ministers
        if (word == U"of" && i > 0 && is_capital(i + 1) &&
            (names_organization(i - 1) || (i > 1 && is_capital(i - 1) && names_organization(i - 2))))
            return true;
        if (is_ordinal(i) || is_capital(i) || is_digit(word.front())) return !is(i, classes_.preposition);
        if (word == U"th" || word == U"st" || word == U"nd" || word == U"rd" || word == U"'" || word == U"’" ||
            word == U"s")
            return true;
        return is(i, classes_.noun) || is(i, classes_.ordinal_unit) || is(i, classes_.heads_noun) ||
               names_organization(i);  // the Quad
    };
    std::size_t begin = head;
    while (begin > 0 && head - begin < kLongestName && is_part(begin - 1)) --begin;
    const auto is_anchor_word = [&](std::size_t i) {
        const std::u32string_view word = state_.text(tokens_[i]);
        if (is(i, classes_.ordinal_unit) ||
            (is_digit(word.front()) &&
             (is_text(i + 1, U"th") || is_text(i + 1, U"st") || is_text(i + 1, U"nd") || is_text(i + 1, U"rd"))))
            return true;
        return (is_capital(i) && i != head) || names_organization(i);
    };
    while (begin < head && !is_anchor_word(begin)) ++begin;
    if (begin < head) begin = compound_begin(begin);
    if (const std::size_t round = round_begin(begin); round < begin) begin = round;
    const bool is_named = is_capital(head) && head > 0;
    bool is_named_so = false;
    std::size_t end = head + 1;
    // Conference on Disarmament, Summit for Democracy; summit of the Shanghai Cooperation Organization
    if ((is_named || begin < head) && (is_text(end, U"on") || is_text(end, U"for") || is_text(end, U"of"))) {
        std::size_t k = end + 1;
        if (is_text(k, U"the") || is_text(k, U"a") || is_text(k, U"an")) ++k;
        if (is_capital(k) && !tells_time(k) && !is_taken_[k] && (is_capital(head) || is_text(end, U"of")))
            end = capital_tail(k);
    } else if (is_text(end, U"of")) {
        std::size_t k = is_text(end + 1, U"the") ? end + 2 : end + 1;
        // the meeting of foreign ministers of the Group of Twenty
        if (is(k, classes_.office_plural) && is_text(k + 1, U"of")) k = is_text(k + 2, U"the") ? k + 3 : k + 2;
        if (k < tokens_.size() && names_organization(k)) {
            is_named_so = k > end + 2;
            end = k + 1;
        } else if (k < tokens_.size() && is_capital(k) && !is_taken_[k] && !state_.country(tokens_[k])) {
            // a summit of the Rio Group: a group that the lexicon does not know
            const std::size_t stop = capital_tail(k);
            if (stop >= k + 2 && is_group_noun(stop - 1)) end = stop;
        }
    }
    const bool has_tail = end > head + 1;
    const std::string ending = lower(text(head, head + 1));
    const bool is_compound = state_.text(tokens_[head]).find(U'-') != std::u32string_view::npos;
    if (begin == head && !has_tail && is_compound) {
        if (const auto known = named_last(NodeKind::event, ending)) return add(head, head + 1, UnitKind::event, *known);
    } else if (begin == head && !has_tail) {
        // The summit, the two-day gathering: the event named last; a meeting is nothing by itself.
        std::size_t first = head;
        while (first > 0 && head - first < 3 && tells_length(first - 1)) --first;
        const bool is_counted = first < head && first > 0 && text(first - 1, first).starts_with(U"the ");  // the two
        if (!is_definite(first) && !is_counted) return;
        auto known = named_last(NodeKind::event, ending);
        if (!known && is(head, classes_.event_anaphor)) known = named_last(NodeKind::event, "summit");
        if (!known && is(head, classes_.event_anaphor)) known = named_last(NodeKind::event, "ministerial");
        if (known) add(head, head + 1, UnitKind::event, *known);
        return;
    }
    is_named_so = is_named_so || has_ordinal(begin, head) || is_capital(head) || is_of_ministers(begin, head);
    if (!is(head, classes_.event_head) && tokens_[head].is_known() && !is_named_so) return;
    // One name for the series and the event of it that the article is about.
    const std::string name = lower(text(begin, end));
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        const EntityDraft& draft = state_.entities[i];
        if (draft.kind != NodeKind::event || !lower(to_utf32(draft.names.en)).ends_with(" " + name)) continue;
        return add(begin, end, UnitKind::event, i);
    }
    for (std::size_t i = begin; i < end; ++i) {
        for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
            if (const auto item = state_.sense(tokens_[i], kind)) {
                const EntityIndex organization = state_.entities.add_organization(state_.lexicon, *item);
                state_.entities[organization].is_mentioned = true;
                ++state_.entities[organization].aliases[quote(i, i + 1)];
                break;
            }
        }
    }
    const EntityIndex event = add_english(NodeKind::event, begin, end, false);
    // the Asmara summit
    if (head > begin && state_.sense(tokens_[head - 1], SenseKind::place) &&
        state_.entities[event].details.place.empty())
        state_.entities[event].details.place = quote(head - 1, head);
    add(begin, end, UnitKind::event, event);
}

}  // namespace guanxi
