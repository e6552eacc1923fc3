#include <cstddef>
#include <string>
#include <string_view>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// A partnership of an English article: a level to which relations are raised (comprehensive strategic partnership), or
// one with a name of its own (the Just Energy Transition Partnership).

namespace guanxi {

std::size_t ThingFinder::partnership_name(std::size_t head) const {
    if (!is_capital(head) || names_something_else(head + 1) || subtype_of(head + 1) ||
        is(head + 1, classes_.event_head))
        return head;
    const auto is_part = [&](std::size_t k) {
        return is_capital(k) && !is_taken_[k] && is_latin(state_.text(tokens_[k]).front()) && !tells_time(k) && k > 0 &&
               !is_text(k, U"The") && !is(k, classes_.preposition) && !is(k, classes_.office) &&
               !state_.country(tokens_[k]) && !names_organization(k);
    };
    std::size_t begin = head;
    std::size_t words = 0;
    while (begin > 0 && head - begin < kLongestName) {
        const bool is_joint = (is_text(begin - 1, U"and") || is_text(begin - 1, U"for") || is_text(begin - 1, U",")) &&
                              begin > 1 && is_part(begin - 2) && begin < head;
        if (!is_joint && !is_part(begin - 1)) break;
        words += is_joint ? 0 : 1;
        --begin;
    }
    const bool has_article =
        begin > 0 && (is_definite(begin) || is_text(begin - 1, U"a") || is_text(begin - 1, U"an") ||
                      is_text(begin - 1, U"their") || is_text(begin - 1, U"new"));
    return words >= 2 && has_article ? begin : head;
}

void ThingFinder::english_partnership(std::size_t head) {
    std::size_t begin = head;
    while (begin > 0 && !is_taken_[begin - 1] && is(begin - 1, classes_.partnership_modifier)) --begin;
    // Strategic Third Neighbor Partnership: words of its own between them.
    if (begin == head && is_capital(head)) {
        std::size_t first = begin;
        while (first > 0 && head - first < 4 && !is_taken_[first - 1] && is_capital(first - 1)) --first;
        while (first < head && !is(first, classes_.partnership_modifier)) ++first;
        begin = first;
    }
    const std::size_t own = partnership_name(head);
    if (own < begin) begin = own;
    const std::string name = lower(text(begin, head + 1));
    const bool is_level =
        own < head || name.find("strategic") != std::string::npos || name.find("comprehensive") != std::string::npos;
    // launch a competitiveness alliance
    const bool is_new = !is_level && head > 1 && is_text(head, U"alliance") &&
                        (is_text(head - 2, U"a") || is_text(head - 2, U"an")) && !is_capital(head - 1);
    if (is_new) begin = head - 1;
    if (!is_level && !is_new) return;
    EntityList both;
    std::size_t name_begin = begin;
    if (begin > 0 && !tokens_[begin - 1].is_known()) {
        both = compound_parties(begin - 1);
        if (!both.empty()) name_begin = begin - 1;
    }
    // the South Africa-EU Strategic Partnership
    if (const std::size_t first = begin > 0 && both.empty() ? compound_begin(begin - 1) : begin; first + 1 < begin) {
        both = joined_parties(first, begin);
        if (!both.empty()) name_begin = first;
    }
    const EntityIndex entity = add_english(NodeKind::agreement, begin, head + 1, true);
    EntityDraft& draft = state_.entities[entity];
    draft.details.subtype = AgreementKind::partnership;
    if (draft.parties.empty() && both.size() >= 2) draft.parties = both;
    add_alias(entity, quote(name_begin, head + 1));
    add(name_begin, head + 1, UnitKind::agreement, entity);
}

}  // namespace guanxi
