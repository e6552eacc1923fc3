#include "src/extract/told_before.hpp"

#include <algorithm>
#include <cctype>

#include "src/text/characters.hpp"

namespace guanxi {

Date running_day(const ArticleState& state, std::uint32_t sentence) {
    const auto& sentences = state.article.sentences;
    const Date& today = state.article.document.published;
    const auto is_near = [&](const Date& date) {
        if (date.day == 0 || !today.is_complete()) return false;
        return !(today < date) && !(date < plus_days(today, -8));
    };
    for (std::uint32_t s = sentence; s-- > 0 && sentences[s].paragraph == sentences[sentence].paragraph;) {
        for (const Unit& unit : state.units[s]) {
            if (unit.kind == UnitKind::date && !unit.date.is_empty()) return is_near(unit.date) ? unit.date : Date{};
        }
    }
    std::uint32_t lead = 0;
    while (lead < sentences.size() && sentences[lead].is_title) ++lead;
    for (std::uint32_t s = lead; s < std::min<std::size_t>(sentences.size(), lead + 2) && s <= sentence; ++s) {
        for (const Unit& unit : state.units[s]) {
            if (unit.kind == UnitKind::date && is_near(unit.date)) return unit.date;
        }
    }
    return {};
}

std::string place_of_dateline(const ArticleState& state) {
    std::string place = state.article.document.place;
    const auto is_small = [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; };
    if (std::ranges::any_of(place, is_small)) return place;
    for (std::size_t i = 1; i < place.size(); ++i) {
        const bool goes_on = std::isalpha(static_cast<unsigned char>(place[i - 1])) != 0;
        if (goes_on) place[i] = static_cast<char>(std::tolower(static_cast<unsigned char>(place[i])));
    }
    return place;
}

std::optional<std::uint32_t> country_of_dateline(const ArticleState& state) {
    const FormId place = state.lexicon.vocabulary.find(folded(state.article.document.place));
    if (place == kNoForm) return std::nullopt;
    for (const Sense& sense : state.lexicon.vocabulary.senses(place)) {
        if (sense.kind == SenseKind::capital) return sense.item;
        if (sense.kind == SenseKind::place && state.lexicon.places[sense.item].country)
            return state.lexicon.places[sense.item].country;
    }
    return std::nullopt;
}

}  // namespace guanxi
