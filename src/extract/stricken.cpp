#include "src/extract/stricken.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "src/extract/told_before.hpp"

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

/// Where the article was written, if the article names the country.
std::optional<EntityIndex> here(const ArticleState& state) {
    const auto country = country_of_dateline(state);
    return country ? state.entities.find(NodeKind::country, state.lexicon.countries[*country].code) : std::nullopt;
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
            const auto where = here(state);
            if (where && std::ranges::count(countries, *where) > 0) return {*where};
            return countries;
        }
    }
    return {};
}

}  // namespace guanxi
