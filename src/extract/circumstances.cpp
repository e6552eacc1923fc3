#include "src/extract/circumstances.hpp"

#include <algorithm>

#include "src/extract/english_circumstances.hpp"
#include "src/extract/told_before.hpp"
#include "src/extract/unlisted_places.hpp"

namespace guanxi {

Circumstances::Circumstances(const ArticleState& state, std::uint32_t sentence, const Clause& clause)
    : state_(state), classes_(state.classes), sentence_(sentence), units_(state.units[sentence]), clause_(clause) {}

std::vector<std::string> Circumstances::fields(const Bindings& bindings) const {
    const Bindings::Binding* binding = bindings.find('F');
    std::vector<std::string> all;
    if (binding == nullptr) return all;
    std::size_t begin = binding->unit;
    const auto close = [&](std::size_t end) {
        if (end > begin) {
            const Range range{unit(begin).range.begin, unit(end - 1).range.end};
            const std::u32string_view word = state_.text(range);
            const bool is_general = end - begin == 1 && unit(begin).kind == UnitKind::word &&
                                    unit(begin).classes.test(classes_.field_general);
            if (word.find(U'“') == std::u32string_view::npos && word.size() > 1 && !is_general)
                all.push_back(state_.article.quote(range));
        }
    };
    for (std::size_t i = binding->unit; i < binding->end; ++i) {
        const bool is_separator = (unit(i).kind == UnitKind::mark && (text(i) == U"、" || text(i) == U",")) ||
                                  (unit(i).kind == UnitKind::word && unit(i).classes.test(classes_.coordinator)) ||
                                  (unit(i).kind == UnitKind::word && unit(i).classes.test(classes_.et_al));
        if (!is_separator) continue;
        close(i);
        begin = i + 1;
    }
    close(binding->end);
    return all;
}

Status Circumstances::status_at(std::size_t anchor) const {
    if (state_.is_english()) return EnglishCircumstances(state_, sentence_, clause_).status_at(anchor);
    bool planned = false;
    for (std::size_t i = anchor; i-- > clause_.begin;) {
        const Unit& candidate = unit(i);
        planned = planned || candidate.is_ahead;
        if (candidate.kind != UnitKind::word) continue;
        if (candidate.classes.test(classes_.denied) && anchor - i <= 6) return Status::denied;
        if (candidate.classes.test(classes_.planned)) {
            // 将中匈关系提升为…, 将20吨饮用水运抵: 将 before a noun or number is no future.
            const UnitKind next = unit(i + 1).kind;
            const bool is_object_marker =
                text(i) == U"将" &&
                (next == UnitKind::country || next == UnitKind::reference || next == UnitKind::leader ||
                 next == UnitKind::number || unit(i + 1).classes.test(classes_.noun));
            // 对汤加的决定表示不满: after 的 it is a noun.
            const bool is_noun = i > clause_.begin && text(i - 1) == U"的" && candidate.classes.test(classes_.deed);
            if (!is_object_marker && !is_noun && !is_accepted_invitation(i)) planned = true;
        }
    }
    return planned || goes_on_ahead(anchor) ? Status::planned : Status::reported;
}

bool Circumstances::goes_on_ahead(std::size_t anchor) const {
    const auto has = [&](std::size_t i, ClassId cls) {
        return unit(i).kind == UnitKind::word && unit(i).classes.test(cls);
    };
    if (clause_.subjects.front().is_explicit && !has(clause_.begin, classes_.agent)) return false;
    for (std::size_t i = clause_.begin; i < anchor + 2 && i < clause_.end; ++i) {
        if (has(i, classes_.completed) || has(i, classes_.looking_back)) return false;
    }
    for (std::size_t i = clause_.begin; i-- > 0;) {
        if (unit(i).kind == UnitKind::mark && text(i) != U"，" && text(i) != U"、") return false;
        if (has(i, classes_.speech) || has(i, classes_.completed) || has(i, classes_.dependent_end)) return false;
        if (has(i, classes_.to_come)) return unit(i + 1).kind == UnitKind::word;
    }
    return false;
}

bool Circumstances::is_of_attribute(std::size_t date, std::size_t focus) const {
    for (std::size_t i = date + 2; i < focus; ++i) {
        if (unit(i).kind != UnitKind::word || text(i) != U"的") continue;
        const Unit& before = unit(i - 1);
        return before.kind == UnitKind::word &&
               (before.classes.test(classes_.held) || before.classes.test(classes_.signing) ||
                before.classes.test(classes_.visiting));
    }
    return false;
}

bool Circumstances::is_of_noun(std::size_t date) const {
    const auto is_word = [&](std::size_t i) { return i < units_.size() && unit(i).kind == UnitKind::word; };
    if (!is_word(date + 1)) return false;
    if (text(date + 1) == U"的") return true;
    const bool is_bare_year = unit(date).date.month == 0 && date > 0 && is_word(date - 1);
    return is_bare_year && unit(date - 1).classes.test(classes_.preposition) &&
           !unit(date - 1).classes.test(classes_.place_preposition);
}

bool Circumstances::is_accepted_invitation(std::size_t i) const {
    const auto has = [&](std::size_t k, ClassId cls) {
        return unit(k).kind == UnitKind::word && unit(k).classes.test(cls);
    };
    if (has(i, classes_.asked)) {
        for (std::size_t k = i + 1; k < clause_.end; ++k) {
            if (has(k, classes_.deed)) return true;
        }
        return false;
    }
    if (!has(i, classes_.deed)) return false;
    for (std::size_t k = i; k-- > clause_.begin;) {
        if (has(k, classes_.asked)) return true;
    }
    return false;
}

Date Circumstances::date_at(std::size_t anchor) const {
    if (state_.is_english()) return EnglishCircumstances(state_, sentence_, clause_).date_at(anchor, anchor);
    for (std::size_t i = anchor; i-- > clause_.begin;) {
        if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty() && !is_of_attribute(i, anchor))
            return unit(i).date;
    }
    for (std::size_t i = anchor + 1; i < clause_.end; ++i) {
        if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty() && !is_of_noun(i)) return unit(i).date;
    }
    for (std::size_t i = clause_.begin; i-- > 0;) {
        if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty() && !is_of_noun(i)) return unit(i).date;
    }
    return {};
}

Date Circumstances::running_date(std::size_t focus) const {
    if (state_.is_english()) return EnglishCircumstances(state_, sentence_, clause_).running_date(focus);
    return looks_back(focus) ? Date{} : running_day(state_, sentence_);
}

std::string Circumstances::running_place(std::size_t focus) const {
    if (state_.is_english()) return EnglishCircumstances(state_, sentence_, clause_).running_place(focus);
    if (looks_back(focus)) return {};
    const auto& sentences = state_.article.sentences;
    for (std::uint32_t s = sentence_; s-- > 0 && sentences[s].paragraph == sentences[sentence_].paragraph;) {
        std::string place = Circumstances(state_, s, clause_).place_at(state_.units[s].size());
        if (!place.empty()) return place;
    }
    return {};
}

bool Circumstances::looks_back(std::size_t focus) const {
    for (std::size_t i = clause_.begin; i < focus; ++i) {
        if (unit(i).kind == UnitKind::word && unit(i).classes.test(classes_.looking_back)) return true;
    }
    return false;
}

bool Circumstances::is_future(const Date& date) const { return is_after(date, state_.article.document.published); }

bool is_after(const Date& date, const Date& today) {
    if (date.year == 0 || today.year == 0 || date.year != today.year)
        return date.year != 0 && today.year != 0 && date.year > today.year;
    if (date.month == 0 || today.month == 0 || date.month != today.month)
        return date.month > today.month && today.month != 0;
    return date.day > today.day && today.day != 0;
}

bool Circumstances::clause_has(ClassId cls) const {
    for (std::size_t i = clause_.begin; i < clause_.end; ++i) {
        if (unit(i).kind == UnitKind::word && unit(i).classes.test(cls)) return true;
    }
    return false;
}

Date Circumstances::date_after(std::size_t i) const {
    for (; i < units_.size(); ++i) {
        if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty()) return unit(i).date;
    }
    return {};
}

std::string Circumstances::place_at(std::size_t focus) const {
    if (state_.is_english()) return EnglishCircumstances(state_, sentence_, clause_).place_at(focus, focus);
    for (std::size_t i = focus; i-- > 0;) {
        if (unit(i).kind != UnitKind::word) continue;
        // 将于, 定于 hold the preposition too
        if (!unit(i).classes.test(classes_.place_preposition) && !text(i).ends_with(U"于")) {
            // 访问雅加达，与…会谈: the capital, which is its country for the visit
            const auto seat =
                unit(i).classes.test(classes_.visiting) ? seat_at(state_, units_, i + 1, focus) : std::nullopt;
            if (seat) return state_.article.quote(*seat);
            continue;
        }
        std::size_t k = i + 1;
        if (k < focus && unit(k).kind == UnitKind::word && unit(k).classes.test(classes_.place_here))
            return place_of_dateline(state_);
        const auto is_capital_word = [&](std::size_t at) {
            return at < focus && unit(at).kind == UnitKind::word && unit(at).classes.test(classes_.before_place);
        };
        // 在哈萨克斯坦西部城市阿克套
        if (k + 1 < focus && unit(k).kind == UnitKind::country) {
            std::size_t place = k + 1;
            while (place < focus && place <= k + 3 && unit(place).kind == UnitKind::word &&
                   (is_capital_word(place) || unit(place).classes.test(classes_.noun) || unit(place).classes.none()))
                ++place;
            if (place < focus && unit(place).kind == UnitKind::place) k = place;
        }
        if (is_capital_word(k)) ++k;
        if (k < focus && unit(k).kind == UnitKind::place) return city_first(behind_nouns(k, focus), focus);
        if (const auto place = unlisted_place(state_, units_, i + 1, focus)) return state_.article.quote(*place);
    }
    return {};
}

std::size_t Circumstances::behind_nouns(std::size_t place, std::size_t end) const {
    constexpr std::size_t kMost = 2;
    std::size_t i = place + 1;
    while (
        i < end && i <= place + kMost && unit(i).kind == UnitKind::word &&
        (unit(i).classes.none() || unit(i).classes.test(classes_.noun) || unit(i).classes.test(classes_.before_place)))
        ++i;
    return i > place + 1 && i < end && unit(i).kind == UnitKind::place ? i : place;
}

std::string Circumstances::city_first(std::size_t i, std::size_t end) const {
    std::size_t best = i;
    for (std::size_t k = i; k < end && unit(k).kind == UnitKind::place; ++k) {
        const std::u32string_view name = text(k);
        const bool is_province = k == i && k + 1 < end && unit(k + 1).kind == UnitKind::place && is_region(name);
        if (!is_province) {
            best = k;
            break;
        }
    }
    return state_.article.quote(unit(best).range);
}

bool Circumstances::is_region(std::u32string_view name) const {
    const FormId form = state_.lexicon.vocabulary.find(name);
    const auto cls = state_.lexicon.find_class("place.region");
    return form != kNoForm && cls && state_.lexicon.vocabulary.classes(form).test(*cls);
}

}  // namespace guanxi
