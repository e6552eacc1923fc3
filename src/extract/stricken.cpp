#include "src/extract/stricken.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

bool ends_clause(const ArticleState& state, const Unit& unit) {
    static constexpr std::u32string_view kMarks = U"，。；：！？ 　";
    return unit.kind == UnitKind::mark && kMarks.find(state.text(unit.range).front()) != std::u32string_view::npos;
}

/// The countries of a unit that may have been struck: a country's own, that of a place.
EntityList struck(const ArticleState& state, const Unit& unit) {
    EntityList countries;
    if (unit.kind != UnitKind::country && unit.kind != UnitKind::place) return countries;
    for (const EntityIndex entity : unit.entities) {
        if (const auto country = state.entities.country_of(entity)) push_unique(countries, *country);
    }
    return countries;
}

/// Whom the disaster at `at` has struck: the last before it in its clause, else the first behind it.
EntityList struck_by(const ArticleState& state, const std::vector<Unit>& units, std::size_t at) {
    for (std::size_t i = at; i-- > 0 && !ends_clause(state, units[i]);) {
        if (EntityList countries = struck(state, units[i]); !countries.empty()) return countries;
    }
    for (std::size_t i = at + 1; i < units.size() && !ends_clause(state, units[i]); ++i) {
        if (EntityList countries = struck(state, units[i]); !countries.empty()) return countries;
    }
    return {};
}

/// Where the article was written, if the lexicon knows the place and the article names its country.
std::optional<EntityIndex> country_of_dateline(const ArticleState& state) {
    const FormId place = state.lexicon.vocabulary.find(folded(state.article.document.place));
    if (place == kNoForm) return std::nullopt;
    for (const Sense& sense : state.lexicon.vocabulary.senses(place)) {
        std::optional<std::uint32_t> country;
        if (sense.kind == SenseKind::capital) country = sense.item;
        if (sense.kind == SenseKind::place) country = state.lexicon.places[sense.item].country;
        if (country) return state.entities.find(NodeKind::country, state.lexicon.countries[*country].code);
    }
    return std::nullopt;
}

}  // namespace

EntityList stricken_countries(const ArticleState& state, std::uint32_t sentence) {
    for (std::uint32_t s = sentence + 1; s-- > 0;) {
        const std::vector<Unit>& units = state.units[s];
        for (std::size_t i = units.size(); i-- > 0;) {
            const bool is_disaster = units[i].kind == UnitKind::word && units[i].classes.test(state.classes.disaster);
            if (!is_disaster) continue;
            EntityList countries = struck_by(state, units, i);
            if (countries.empty()) continue;
            const auto here = country_of_dateline(state);
            if (here && std::ranges::count(countries, *here) > 0) return {*here};
            return countries;
        }
    }
    return {};
}

}  // namespace guanxi
