#include "src/extract/capitals.hpp"

#include <string_view>

#include "src/text/characters.hpp"
#include "src/text/numerals.hpp"

namespace guanxi {

bool Capitals::is_capital(std::size_t i) const {
    return i < tokens_.size() &&
           (state_.sense(tokens_[i], SenseKind::capital) || state_.sense(tokens_[i], SenseKind::seat));
}

bool Capitals::is_government(std::size_t i) const {
    if (!is_capital(i)) return false;
    std::size_t first = i;
    while (first >= 2 && joins(first - 1) && is_capital(first - 2)) first -= 2;
    if (first > 0 && is(first - 1, classes_.toward_government)) return true;
    std::size_t last = i;
    while (joins(last + 1) && is_capital(last + 2)) last += 2;
    // 北京外交部, 金边方面
    if (is(last + 1, classes_.country_side) || is(last + 1, classes_.government)) return true;
    // 华盛顿将继续向基辅提供…: from one to the other.
    if (first >= 2 && is(first - 1, classes_.preposition) && is(first - 1, classes_.short_after_preposition) &&
        !is(first - 1, classes_.place_preposition)) {
        std::size_t giver = first - 2;
        while (giver > 0 && (is(giver, classes_.adverb) || is(giver, classes_.planned))) --giver;
        if (is_government(giver)) return does_something(last + 1);
    }
    // 同北京: who does it stands before.
    const bool is_partner = first > 0 && is(first - 1, classes_.preposition_with) && !is_clause_start(first - 1);
    return (is_partner || is_clause_start(first)) && does_something(last + 1);
}

bool Capitals::is_clause_start(std::size_t i) const {
    if (i == 0) return true;
    static constexpr std::u32string_view kMarks = U"，。；：！？,;:.!?“";
    const std::u32string_view before = state_.text(tokens_[i - 1]);
    return before.size() == 1 && kMarks.find(before.front()) != std::u32string_view::npos;
}

bool Capitals::does_something(std::size_t i) const {
    while (is(i, classes_.adverb) || is(i, classes_.planned) || is(i, classes_.denied) || tells_time(i)) {
        if (is(i, classes_.pivot)) return true;  // 敦促, 呼吁: what they ask for is planned
        ++i;
    }
    if (i >= tokens_.size() || !tokens_[i].is_known()) return false;
    if (is(i, classes_.speech) || is(i, classes_.toward_government)) return true;
    // 华盛顿对伊朗实施制裁, 北京向东京…
    if (is(i, classes_.preposition) && is(i, classes_.short_after_preposition) && !is(i, classes_.place_preposition) &&
        i + 1 < tokens_.size() && (state_.country(tokens_[i + 1]) || is_capital(i + 1)))
        return true;
    for (const ClassId other : {classes_.noun, classes_.office, classes_.held, classes_.event_head,
                                classes_.event_anaphor, classes_.coordinator, classes_.preposition_with,
                                classes_.preposition, classes_.connective, classes_.ordinal_unit}) {
        if (is(i, other)) return false;
    }
    const std::u32string_view word = state_.text(tokens_[i]);
    const bool is_long = is_latin(word.front()) ? word.size() >= 4 : word.size() >= 2;
    return is_long && is(i, classes_.pattern);
}

bool Capitals::tells_time(std::size_t i) const {
    return i < tokens_.size() && (is(i, classes_.time_word) || is_digit(state_.text(tokens_[i]).front()) ||
                                  (*tokens_[i].classes & classes_.relative_words).any());
}

bool Capitals::goes_to(std::size_t i) const {
    if (i == 0) return false;
    if (is(i - 1, classes_.visiting)) return true;
    if (is(i - 1, classes_.place_preposition) && is(i + 1, classes_.visiting)) return true;
    return i >= 2 && is(i - 1, classes_.coordinator) && state_.sense(tokens_[i - 2], SenseKind::capital) &&
           goes_to(i - 2);
}

}  // namespace guanxi
