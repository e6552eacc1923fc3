#include "src/extract/english_circumstances.hpp"

#include <algorithm>

#include "src/extract/told_before.hpp"

namespace guanxi {

EnglishCircumstances::EnglishCircumstances(const ArticleState& state, std::uint32_t sentence, const Clause& clause)
    : state_(state), sentence_(sentence), classes_(state.classes), units_(state.units[sentence]), clause_(clause) {}

bool EnglishCircumstances::is_border(std::size_t i) const {
    return is(i, classes_.verb) || is(i, classes_.subordinator) || is(i, classes_.relative);
}

std::size_t EnglishCircumstances::right_end(std::size_t focus) const {
    std::size_t end = focus + 1;
    while (end < units_.size() && !is_border(end)) {
        if (is_mark(end)) {
            const char32_t mark = state_.text(units_[end].range).front();
            // met in Moscow, Russia, on Tuesday: a place or date goes on after a comma.
            const bool goes_on = mark == U',' && end + 1 < units_.size() &&
                                 (units_[end + 1].kind == UnitKind::place || units_[end + 1].kind == UnitKind::date ||
                                  is(end + 1, classes_.place_preposition));
            if (!goes_on && (mark == U',' || mark == U';' || mark == U':')) break;
        }
        ++end;
    }
    return end;
}

std::size_t EnglishCircumstances::left_end(std::size_t focus) const {
    std::size_t begin = focus;
    while (begin > clause_.begin && !is_border(begin - 1)) --begin;
    return begin;
}

std::size_t EnglishCircumstances::opening_end() const {
    for (std::size_t i = 0; i < units_.size(); ++i) {
        if (is(i, classes_.verb) || is(i, classes_.auxiliary)) return 0;
        if (is_mark(i) && state_.text(units_[i].range) == U",") return i;
    }
    return 0;
}

Status EnglishCircumstances::status_at(std::size_t focus) const {
    bool is_planned = is(focus, classes_.planned);
    for (std::size_t i = focus; i-- > clause_.begin;) {
        const Unit& unit = units_[i];
        if (unit.kind != UnitKind::word) continue;
        if (is(i, classes_.denied)) return Status::denied;
        if (is(i, classes_.planned)) is_planned = true;
        if (!is_border(i) || is(i, classes_.planned)) continue;
        // denied that it had sent weapons
        if (i > 0 && state_.text(unit.range) == U"that" && is(i - 1, classes_.denied)) return Status::denied;
        break;
    }
    return is_planned ? Status::planned : Status::reported;
}

Date EnglishCircumstances::first_date(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
        if (units_[i].kind == UnitKind::date && !units_[i].date.is_empty()) return units_[i].date;
    }
    return {};
}

Date EnglishCircumstances::date_at(std::size_t first, std::size_t last) const {
    if (const Date after = first_date(last + 1, right_end(last)); !after.is_empty()) return after;
    if (const Date among = first_date(first, last); !among.is_empty()) return among;
    if (const Date before = first_date(left_end(first), first); !before.is_empty()) return before;
    if (const Date opening = first_date(0, opening_end()); !opening.is_empty()) return opening;
    // On 11 November he visited Rwanda, where he met …
    for (std::size_t i = first; i-- > 0;) {
        if (units_[i].kind == UnitKind::date && !units_[i].date.is_empty()) return units_[i].date;
        const std::u32string_view word = state_.text(units_[i].range);
        const bool goes_on = word == U"where" || word == U"when" || word == U"while";
        if (!goes_on && (is(i, classes_.subordinator) || is(i, classes_.relative))) break;
    }
    return {};
}

bool EnglishCircumstances::looks_back(std::size_t first) const {
    for (std::size_t i = left_end(first); i < first; ++i) {
        const std::u32string_view word = state_.text(units_[i].range);
        if (word == U"had" || word == U"has" || word == U"have" || word == U"had not") return true;
    }
    return false;
}

Date EnglishCircumstances::running_date(std::size_t first) const {
    return looks_back(first) ? Date{} : running_day(state_, sentence_);
}

std::string EnglishCircumstances::running_place(std::size_t first) const {
    if (looks_back(first)) return {};
    const auto& sentences = state_.article.sentences;
    for (std::uint32_t s = sentence_; s-- > 0 && sentences[s].paragraph == sentences[sentence_].paragraph;) {
        std::string place = EnglishCircumstances(state_, s, clause_).place_in(0, state_.units[s].size());
        if (!place.empty()) return place;
    }
    return {};
}

std::string EnglishCircumstances::place_at(std::size_t first, std::size_t last) const {
    if (std::string after = place_in(last + 1, right_end(last)); !after.empty()) return after;
    if (std::string among = place_in(first, last); !among.empty()) return among;
    if (std::string before = place_in(left_end(first), first); !before.empty()) return before;
    if (std::string opening = place_in(0, opening_end()); !opening.empty()) return opening;
    return place_before_where(first);
}

std::string EnglishCircumstances::place_before_where(std::size_t first) const {
    const std::size_t begin = left_end(first);
    if (begin == 0 || state_.text(units_[begin - 1].range) != U"where") return {};
    // A capital that somebody visits is its country, too.
    const auto is_city = [&](const Unit& unit) {
        if (unit.kind != UnitKind::country) return unit.kind == UnitKind::place;
        const FormId form = state_.lexicon.vocabulary.find(state_.text(unit.range));
        return form != kNoForm && std::ranges::any_of(state_.lexicon.vocabulary.senses(form), [](const Sense& sense) {
                   return sense.kind == SenseKind::capital || sense.kind == SenseKind::place;
               });
    };
    for (std::size_t i = begin - 1; i-- > 0 && !is(i, classes_.verb);) {
        if (is_city(units_[i])) return state_.article.quote(units_[i].range);
    }
    return {};
}

std::string EnglishCircumstances::place_in(std::size_t begin, std::size_t end) const {
    std::string first;
    for (std::size_t i = begin; i < end; ++i) {
        if (is(i, classes_.place_here)) return place_of_dateline(state_);
        if (!is(i, classes_.place_preposition)) continue;
        std::size_t k = i + 1;
        while (k < end && units_[k].kind == UnitKind::word && is(k, classes_.adverb)) ++k;
        if (k < end && units_[k].kind == UnitKind::country && k + 1 < end && units_[k + 1].kind == UnitKind::place) ++k;
        if (k >= end || units_[k].kind != UnitKind::place) continue;
        const std::u32string_view preposition = state_.text(units_[i].range);
        // at the Great Hall of the People in Beijing: the city.
        if (preposition == U"in" || preposition == U"In") return state_.article.quote(units_[k].range);
        if (first.empty()) first = state_.article.quote(units_[k].range);
    }
    return first;
}

}  // namespace guanxi
