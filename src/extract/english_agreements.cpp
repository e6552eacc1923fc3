#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// An agreement of an English article: a title by its words with capitals, a description in small letters where somebody
// signs it, and a set of documents with their number and fields.

namespace guanxi {

bool ThingFinder::is_signed_here(std::size_t begin, std::size_t end) const {
    for (std::size_t k = begin; k-- > (begin > 6 ? begin - 6 : 0);) {
        if (is(k, classes_.signing)) return true;
        if (!is_latin(state_.text(tokens_[k]).front()) && !is_digit(state_.text(tokens_[k]).front())) break;
        // the Khujand Declaration and a treaty; signed for Bangladesh the memorandum
        if (is_taken_[k] && k + 1 < begin && !found_.empty() && found_.back().end == k + 1 &&
            found_.back().unit.kind == UnitKind::agreement && found_.back().begin > 0) {
            k = found_.back().begin;
            continue;
        }
        if (k > 0 && state_.country(tokens_[k]) && is_text(k - 1, U"for")) continue;
        const bool goes_on =
            is(k, classes_.adverb) || is(k, classes_.quantity) || is(k, classes_.noun) || is(k, classes_.preposition) ||
            !tokens_[k].is_known() || is(k, classes_.coordinator) || is(k, classes_.country_adjective) ||
            tells_time(k) ||
            (k > 0 && is(k - 1, classes_.place_preposition) &&
             (state_.sense(tokens_[k], SenseKind::place) || state_.sense(tokens_[k], SenseKind::capital)));
        if (!goes_on) break;
    }
    if (is_listed_here()) return true;
    for (std::size_t k = end; k < end + 4 && k < tokens_.size(); ++k) {
        if (is(k, classes_.signing) || is_text(k, U"agreed") || is_text(k, U"between") || is_text(k, U"signed by") ||
            is_text(k, U"issued by") || is_text(k, U"reached") || is_text(k, U"agreed by"))
            return true;
        if (!is(k, classes_.adverb) && !is(k, classes_.auxiliary)) break;
    }
    return false;
}

bool ThingFinder::is_listed_here() const {
    const auto sentence = static_cast<std::size_t>(&tokens_ - state_.tokens.data());
    return sentence > 0 && state_.text(tokens_.front()).starts_with(U"Among") &&
           state_.words[sentence - 1].has(classes_.signing);
}

bool ThingFinder::is_denied_here(std::size_t begin) const {
    for (std::size_t k = begin > 3 ? begin - 3 : 0; k < begin; ++k) {
        if (is_text(k, U"no") || is_text(k, U"No") || is_text(k, U"without") || is_text(k, U"any")) return true;
    }
    return false;
}

std::size_t ThingFinder::agreement_begin(std::size_t head) const {
    const bool is_named = is_capital(head);
    std::size_t begin = head;
    while (begin > 0 && head - begin < kLongestName && !is_taken_[begin - 1]) {
        const std::size_t k = begin - 1;
        const std::u32string_view word = state_.text(tokens_[k]);
        if (is(k, classes_.signing) || is(k, classes_.verb)) break;
        const bool is_word_of_name = is_capital(k) && !is(k, classes_.adverb) && !is(k, classes_.preposition) &&
                                     is_latin(word.front()) && !is(k, classes_.denied);
        if (!is_word_of_name && is_named) {
            const bool is_small = (word == U"of" || word == U"and") && k > 0 && is_capital(k - 1);
            if (!is_small && !is_digit(word.front())) break;
        } else if (!is_word_of_name && !is(k, classes_.agreement_modifier) && !is(k, classes_.noun) &&
                   !(word.find(U'-') != std::u32string_view::npos && !tokens_[k].is_known())) {
            break;
        }
        begin = k;
    }
    while (begin < head && (is(begin, classes_.coordinator) || is(begin, classes_.auxiliary))) ++begin;
    // the 2015 nuclear deal
    if (begin > 1 && !is_named && is_definite(begin - 1) && is_year(begin - 1)) --begin;
    return begin < head ? compound_begin(begin) : begin;
}

bool ThingFinder::is_year(std::size_t i) const {
    const std::u32string_view word = i < tokens_.size() ? state_.text(tokens_[i]) : U"";
    return word.size() == 4 && (word.starts_with(U"19") || word.starts_with(U"20")) &&
           std::all_of(word.begin(), word.end(), is_digit);
}

std::size_t ThingFinder::topic_end(std::size_t end) const {
    std::size_t stop = end;
    // treaty of friendship, good-neighbourliness and cooperation
    const bool is_of_nouns = is_text(end, U"of") && end + 1 < tokens_.size() && !is_capital(end + 1) &&
                             is_latin(state_.text(tokens_[end + 1]).front()) && !is(end + 1, classes_.adverb);
    const auto goes_on_after_comma = [&](std::size_t k) {
        return is_of_nouns && is_text(k, U",") && !is_capital(k + 1) &&
               (is(k + 2, classes_.coordinator) || is(k + 3, classes_.coordinator));
    };
    // a declaration against terrorism
    const bool is_against = is_text(end, U"against") && end + 1 < tokens_.size() && !is_capital(end + 1);
    if ((is_text(end, U"on") && end + 1 < tokens_.size() && !tells_time(end + 1)) || is_text(end, U"of cooperation") ||
        is_of_nouns || is_against) {
        // agreement on the establishment of diplomatic relations
        std::size_t k = end + 1;
        while (k < tokens_.size() && k < end + 9 && !is_taken_[k] &&
               (is_latin(state_.text(tokens_[k]).front()) || goes_on_after_comma(k)) && !is(k, classes_.verb) &&
               !is(k, classes_.auxiliary) && !is(k, classes_.subordinator) && !is(k, classes_.relative) &&
               !is(k, classes_.preposition_with) && !is(k, classes_.connective) && !state_.country(tokens_[k]) &&
               !is(k, classes_.planned) &&
               !(is(k, classes_.preposition) && !is_text(k, U"of") && !is_text(k, U"for")) &&
               !(is_capital(k) && is(k, classes_.speech)))
            ++k;
        while (k > end + 1 &&
               (is(k - 1, classes_.preposition) || is(k - 1, classes_.coordinator) || is(k - 1, classes_.adverb)))
            --k;
        if (k > end + 1) stop = k;
    }
    // programme of cooperation in the field of culture
    if (is_text(stop, U"in") && (is_text(stop + 1, U"the field of") || is_text(stop + 1, U"the fields of"))) {
        std::size_t k = stop + 2;
        while (k < tokens_.size() && (is(k, classes_.noun) || is(k, classes_.coordinator))) ++k;
        while (is(k - 1, classes_.coordinator)) --k;
        stop = k;
    }
    return stop;
}

std::size_t ThingFinder::title_end(std::size_t begin, std::size_t head) const {
    std::size_t end = head + 1;
    const bool goes_on = is_text(end, U"of") || is_text(end, U"on") || is_text(end, U"for") ||
                         is_text(end, U"Establishing") || is_text(end, U"concerning") || is_text(end, U"to") ||
                         is_text(end, U"against");
    std::size_t k = end;
    if (goes_on && !is_capital(k)) ++k;
    if (goes_on && is_text(k, U"the")) ++k;
    if (is_text(end, U"to") && k < tokens_.size() && subtype_of(k)) return end;  // Annex to the Agreement
    if (goes_on && is_capital(k) && !is_taken_[k] && capital_tail(k) > k) return capital_tail(k);
    if (begin == head && is_text(end, U"of") && is_year(end + 1)) return end + 2;  // Protocol of 1929
    // the Agreement on the path to normalisation; Memorandum of Understanding in the field of sports
    return begin == head || !is_text(end, U"on") ? topic_end(end) : end;
}

bool ThingFinder::names_something_else(std::size_t i) const {
    if (!is_capital(i) || tells_time(i) || is(i, classes_.preposition)) return false;
    const std::u32string_view word = state_.text(tokens_[i]);
    if (!is_latin(word.front()) || word.ends_with(U"ing") || tokens_[i - 1].range.end + 1 != tokens_[i].range.begin)
        return false;
    return !state_.country(tokens_[i]) && !names_organization(i) && !state_.sense(tokens_[i], SenseKind::leader) &&
           !is(i, classes_.office);
}

std::optional<EntityIndex> ThingFinder::unnamed_before(std::size_t begin, std::size_t end) const {
    if (!is_definite(begin)) return std::nullopt;
    // a pact known as the Charter
    if (begin >= 3 && !found_.empty() && found_.back().end == begin - 2 &&
        found_.back().unit.kind == UnitKind::agreement &&
        (is_text(begin - 2, U"known as") || is_text(begin - 2, U"called") || is_text(begin - 2, U"dubbed")))
        return found_.back().unit.entities.front();
    const bool is_topic = begin == 1 || (begin > 1 && (is_text(begin - 2, U"under") || is_text(begin - 2, U"Under")));
    if (!is_topic) return std::nullopt;
    for (std::size_t k = begin; k < end + 5; ++k) {
        if (is_year(k)) return std::nullopt;
    }
    std::optional<EntityIndex> only;
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        const EntityDraft& draft = state_.entities[i];
        if (draft.kind != NodeKind::agreement || !draft.is_mentioned) continue;
        const auto& subtype = draft.details.subtype;
        const bool is_title =
            std::any_of(draft.names.en.begin(), draft.names.en.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        const bool may_be_it = draft.is_described() && !is_title &&
                               (subtype == AgreementKind::agreement || subtype == AgreementKind::treaty);
        if (!may_be_it) continue;
        if (only) return std::nullopt;
        only = i;
    }
    return only;
}

void ThingFinder::english_agreement(std::size_t head) {
    if (subtype_of(head + 1) || is(head + 1, classes_.event_head)) return;
    const bool is_named = is_capital(head);
    if (is_named && names_something_else(head + 1)) return;
    const std::size_t begin = agreement_begin(head);
    if (is_definite(begin) && begin == head && !is_named) {
        // The pact: the agreement that the article has named so.
        const std::string ending = lower(text(head, head + 1));
        auto known = beside_named(begin);
        if (!known) known = named_last(NodeKind::agreement, ending);
        if (!known && is(head, classes_.agreement_anaphor)) known = only_agreement();
        if (known) return add(head, head + 1, UnitKind::agreement, *known);
    }
    std::size_t end = is_named ? title_end(begin, head) : topic_end(head + 1);
    if (is_named && begin == head && end == head + 1 && !is(head, classes_.statement_head)) {
        // RCEP in parentheses is another name.
        const auto known = named_last(NodeKind::agreement, lower(text(head, end)));
        if (known) return add(head, end, UnitKind::agreement, *known);
        // the Implementation Annex to the Agreement
        const bool is_part = is_text(end, U"to") && is_text(end + 1, U"the") && is_capital(end + 2);
        if ((is_definite(begin) && !is_part) || head == 0) return;
    }
    if (const std::size_t first = name_before(begin); first < begin && !is_named) {
        // the Falepili Union, a treaty: the noun tells what the name is
        // … signs security treaty. The prime minister put his name to the Falepili Union, a treaty …
        const auto only = only_agreement();
        const bool is_unnamed =
            only && state_.entities[*only].is_described() &&
            std::ranges::none_of(state_.entities[*only].names.en, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (is_unnamed)
            state_.entities.rename(*only, "~" + lower(text(first, begin - 2)), {{}, quote(first, begin - 2)});
        const EntityIndex entity = add_english(NodeKind::agreement, first, begin - 2, true);
        state_.entities[entity].details.subtype = subtype_of(head);
        return add(first, head + 1, UnitKind::agreement, entity);
    }
    const bool is_plural =
        lower(text(head, head + 1)).ends_with("s") && !is_named && !is(head, classes_.statement_head);
    if (is_denied_here(begin)) return;
    if (is_plural) return english_documents(head, begin);
    const bool is_statement = is(head, classes_.statement_head);
    bool is_specific = is_named ? end - begin >= 2 : is_year(begin);
    for (std::size_t k = begin; k < head && !is_named; ++k) is_specific = is_specific || is_capital(k);
    const bool is_signed = is_signed_here(begin, end);
    if (!is_statement && !is_specific && !is_signed && !is(head, classes_.agreement_plain)) return;
    const bool is_bare = !is_named && begin == head && end == head + 1;
    if (!is_statement && is_bare && !is_definite(begin) && !is_signed) return;
    EntityList named_parties;
    if (is_named) {
        // Joint Statement of A, B and C; Agreement on trade between A and B
        for (const std::size_t at : {head + 1, end}) {
            const auto [list_end, parties] = parties_in_title(at);
            if (!parties.empty()) named_parties = parties, end = std::max(end, list_end);
        }
    }
    if (named_parties.empty()) named_parties = joined_parties(begin, head);
    // … signed a deal. Under the Prespa Agreement, …: now it has its name.
    const auto unnamed = is_named && !is_statement ? unnamed_before(begin, end) : std::nullopt;
    if (unnamed) state_.entities.rename(*unnamed, "~" + lower(text(begin, end)), {{}, quote(begin, end)});
    const EntityIndex entity = unnamed ? *unnamed : add_english(NodeKind::agreement, begin, end, true);
    EntityDraft& draft = state_.entities[entity];
    draft.details.subtype = subtype_of(head);
    if (draft.parties.empty()) draft.parties = named_parties;
    add_alias(entity, quote(begin, end));
    // an interim pact, the Joint Plan of Action: one thing
    if (const auto before = beside_named(begin); before && is_named && !is_capital(found_.back().end - 1))
        found_.back().unit.entities = {entity};
    // (AfCFTA)
    std::size_t stop = end;
    if (is_text(end, U"(") && is_text(end + 2, U")") && is_capital(end + 1)) {
        add_alias(entity, quote(end + 1, end + 2));
        stop = end + 3;
    }
    add(begin, stop, UnitKind::agreement, entity);
}

std::size_t ThingFinder::name_before(std::size_t i) const {
    if (i < 4 || !(is_text(i - 1, U"a") || is_text(i - 1, U"an")) || !is_text(i - 2, U",")) return i;
    const std::size_t end = i - 2;
    std::size_t begin = end;
    const auto is_part = [&](std::size_t k) {
        return is_capital(k) && is_latin(state_.text(tokens_[k]).front()) && !is_taken_[k] && !tells_time(k) &&
               !state_.country(tokens_[k]) && !names_organization(k) && !is(k, classes_.office) &&
               !state_.sense(tokens_[k], SenseKind::leader) && !state_.sense(tokens_[k], SenseKind::place) &&
               !state_.sense(tokens_[k], SenseKind::capital);
    };
    while (begin > 0 && end - begin < kLongestName && is_part(begin - 1)) --begin;
    const bool is_name = end - begin >= 2 && begin > 0 && is_definite(begin);
    return is_name ? begin : i;
}

ThingFinder::TitleParties ThingFinder::parties_in_title(std::size_t i) const {
    TitleParties found;
    if (!is_text(i, U"of") && !is_text(i, U"between") && !is_text(i, U"among") && !is_text(i, U"by")) return found;
    ++i;
    for (;;) {
        if (is_text(i, U"the")) ++i;
        if (i >= tokens_.size() || is(i, classes_.country_adjective)) break;
        const auto country = state_.country(tokens_[i]);
        if (!country) break;
        found.parties.push_back(state_.entities.add_country(state_.lexicon, *country));
        found.end = ++i;
        if (is_text(i, U",")) ++i;
        if (is(i, classes_.coordinator)) ++i;
        if (i == found.end) break;
    }
    if (found.parties.size() < 2) return {};
    return found;
}

std::optional<EntityIndex> ThingFinder::only_agreement() const {
    std::optional<EntityIndex> only;
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        const EntityDraft& draft = state_.entities[i];
        const bool is_level = draft.details.subtype == AgreementKind::partnership;
        if (draft.kind != NodeKind::agreement || !draft.is_mentioned || is_level) continue;
        if (only) return std::nullopt;
        only = i;
    }
    return only;
}

std::optional<EntityIndex> ThingFinder::beside_named(std::size_t begin) const {
    std::size_t k = begin;
    while (k > 0 && is(k - 1, classes_.adverb)) --k;
    if (k == 0 || !is_text(k - 1, U",") || found_.empty()) return std::nullopt;
    const ThingMention& before = found_.back();
    if (before.end + 1 != k || before.unit.kind != UnitKind::agreement) return std::nullopt;
    return before.unit.entities.front();
}

void ThingFinder::english_documents(std::size_t head, std::size_t begin) {
    static constexpr std::u32string_view kNumbers[] = {U"two",       U"three",    U"four",     U"five",    U"six",
                                                       U"seven",     U"eight",    U"nine",     U"ten",     U"eleven",
                                                       U"twelve",    U"thirteen", U"fourteen", U"fifteen", U"sixteen",
                                                       U"seventeen", U"eighteen", U"nineteen", U"twenty"};
    std::string count;
    std::size_t first = begin;
    while (first > 0 && (is(first - 1, classes_.agreement_modifier) || is(first - 1, classes_.noun))) --first;
    const bool has_quantity =
        first > 0 && (is(first - 1, classes_.quantity) || is_digit(state_.text(tokens_[first - 1]).front()));
    if (has_quantity) {
        const std::u32string_view word = state_.text(tokens_[first - 1]);
        if (is_digit(word.front())) count = to_utf8(word);
        for (std::size_t i = 0; i < std::size(kNumbers); ++i) {
            if (lower(word) == to_utf8(kNumbers[i])) count = std::to_string(i + 2);
        }
    }
    const std::size_t name_begin = has_quantity ? first - 1 : begin;
    const bool is_bare = !has_quantity && first == head;
    // in defence, tourism and science; covering trade and energy
    std::vector<std::string> fields;
    std::size_t end = head + 1;
    if (is_text(end, U"in") || is_text(end, U"on") || is_text(end, U"covering") || is_text(end, U"including")) {
        std::size_t item = end + 1;
        if (is_text(item, U"areas including") || is_text(item, U"areas such as") || is_text(item, U"the fields of") ||
            is_text(item, U"fields such as") || is_text(item, U"the"))
            ++item;
        std::size_t k = item;
        const auto close = [&](std::size_t stop) {
            if (stop > item && stop - item <= 4) fields.push_back(quote(item, stop));
            item = stop + 1;
        };
        for (; k < tokens_.size() && !is_taken_[k]; ++k) {
            const bool is_separator = is_text(k, U",") || is(k, classes_.coordinator);
            const bool is_word = is_latin(state_.text(tokens_[k]).front()) &&
                                 (is(k, classes_.noun) || (!tokens_[k].is_known() && !is_capital(k)));
            if (is_separator) {
                close(k);
            } else if (!is_word) {
                break;
            }
        }
        close(k);
        if (!fields.empty()) end = k;
    }
    if (is_bare && fields.empty()) return;
    if (!is_signed_here(name_begin, head + 1) && !is_signed_here(name_begin, end)) return;
    const EntityIndex entity = add_english(NodeKind::agreement, name_begin, head + 1, true);
    EntityDraft& draft = state_.entities[entity];
    draft.details.subtype = AgreementKind::documents;
    draft.details.fields = fields;
    draft.details.count = count;
    while (end > head + 1 && (is_text(end - 1, U",") || is(end - 1, classes_.coordinator))) --end;
    add(name_begin, end, UnitKind::agreement, entity);
}

}  // namespace guanxi
