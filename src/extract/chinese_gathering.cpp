#include "src/extract/chinese_gathering.hpp"

#include <algorithm>
#include <span>

#include "src/text/characters.hpp"

// A clause tells who gathers if it has a verb of hosting or of being there, and a meeting or nothing as its object. A
// list that goes on after a comma (…，以及苏丹和乌干达出席) belongs to it as a whole.

namespace guanxi {

namespace {

using Units = std::span<const Unit>;

class Gathering {
public:
    explicit Gathering(const ArticleState& state) : state_(state), classes_(state.classes) {}

    EntityList read() {
        for (const std::vector<Unit>& units : state_.units) {
            Units before;
            bool goes_on = false;  // the list of those who are there
            for (std::size_t begin = 0; begin < units.size();) {
                std::size_t end = begin;
                while (end < units.size() && !is_border(units[end])) ++end;
                const Units clause(units.data() + begin, end - begin);
                const bool is_continued = !clause.empty() && has_class(clause.front(), classes_.coordinator);
                const bool tells = tells_who_is_there(clause);
                if (tells && is_continued) take_actors(before);
                if (tells || (goes_on && is_continued)) take_actors(clause);
                take_host(clause);
                goes_on = tells;
                before = clause;
                begin = end + 1;
            }
        }
        return std::move(countries_);
    }

private:
    bool has_class(const Unit& unit, ClassId cls) const {
        return unit.kind == UnitKind::word && unit.classes.test(cls);
    }
    bool is_border(const Unit& unit) const {
        static constexpr std::u32string_view kBorders = U"，；：。！？　";
        return unit.kind == UnitKind::mark && kBorders.find(text(unit).front()) != std::u32string_view::npos;
    }
    std::u32string_view text(const Unit& unit) const { return state_.text(unit.range); }

    bool is_meeting(const Unit& unit) const {
        return unit.kind == UnitKind::event || has_class(unit, classes_.event_anaphor) ||
               has_class(unit, classes_.event_head) || has_class(unit, classes_.meeting);
    }

    /// Whether a clause is of what is not, or is yet to be.
    bool is_unreal(Units clause) const {
        return std::ranges::any_of(clause, [&](const Unit& unit) {
            return has_class(unit, classes_.denied) || has_class(unit, classes_.planned);
        });
    }

    /// Whether somebody is said to be there: 出席会议, 到会, 到会的有…; not 出席仪式.
    bool tells_who_is_there(Units clause) const {
        if (is_unreal(clause)) return false;
        for (std::size_t i = 0; i < clause.size(); ++i) {
            if (!has_class(clause[i], classes_.being_there)) continue;
            const Units rest = clause.subspan(i + 1);
            const bool is_of_meeting = std::ranges::any_of(rest, [&](const Unit& unit) { return is_meeting(unit); });
            if (rest.empty() || text(rest.front()) == U"的" || is_of_meeting) return true;
        }
        return false;
    }

    void take_actors(Units clause) {
        for (std::size_t i = 0; i < clause.size(); ++i) {
            if (!is_object(clause, i)) take(clause[i]);
        }
    }

    /// Who hosts a meeting: 巴西承办会议, 会议由巴西承办.
    void take_host(Units clause) {
        const auto verb =
            std::ranges::find_if(clause, [&](const Unit& unit) { return has_class(unit, classes_.hosting); });
        const auto is_of_meeting = [&](const Unit& unit) { return is_meeting(unit); };
        if (verb == clause.end() || is_unreal(clause) || std::ranges::none_of(clause, is_of_meeting)) return;
        take_actors(clause.first(static_cast<std::size_t>(verb - clause.begin())));
    }

    /// Whether a preposition or a verb of place governs what stands at `i`: 在巴西, 同洪森.
    bool is_object(Units clause, std::size_t i) const {
        return i > 0 &&
               (has_class(clause[i - 1], classes_.preposition) || has_class(clause[i - 1], classes_.place_preposition));
    }

    void take(const Unit& unit) {
        const bool acts = unit.kind == UnitKind::country || unit.kind == UnitKind::leader;
        if (!acts || unit.is_attribute) return;
        for (const EntityIndex entity : unit.entities) {
            if (const auto country = state_.entities.country_of(entity)) push_unique(countries_, *country);
        }
    }

    const ArticleState& state_;
    const WordClasses& classes_;
    EntityList countries_;
};

}  // namespace

EntityList gathered_countries(const ArticleState& state) { return Gathering(state).read(); }

}  // namespace guanxi
