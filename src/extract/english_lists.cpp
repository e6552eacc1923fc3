#include "src/extract/english_lists.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

// Adjectives before a common noun are put together first (the Kyrgyz and Tajik presidents), then the members of every
// list, then what stands for the leaders of a list of countries (the presidents of A and B).

namespace guanxi {

namespace {

class EnglishLists {
public:
    EnglishLists(const ArticleState& state, std::uint32_t sentence, std::vector<Unit> units)
        : state_(state), classes_(state.classes), sentence_(sentence), units_(std::move(units)) {}

    std::vector<Unit> join() {
        join_adjectives();
        coordinate();
        join_heads();
        place_in_countries();
        return std::move(units_);
    }

private:
    bool has_class(std::size_t i, ClassId cls) const {
        return i < units_.size() && units_[i].kind == UnitKind::word && units_[i].classes.test(cls);
    }
    bool is_mark(std::size_t i, std::u32string_view mark) const {
        return i < units_.size() && units_[i].kind == UnitKind::mark && state_.text(units_[i].range) == mark;
    }
    bool is_word(std::size_t i, std::u32string_view word) const {
        return i < units_.size() && units_[i].kind == UnitKind::word && state_.text(units_[i].range) == word;
    }

    static bool is_party(const Unit& unit) {
        return unit.kind == UnitKind::country || unit.kind == UnitKind::organization;
    }
    static bool can_join(const Unit& a, const Unit& b) {
        if (a.wants_leaders != b.wants_leaders || b.entities.empty() || a.entities.empty()) return false;
        if (is_party(a) && is_party(b)) return true;
        return a.kind == b.kind && (a.kind == UnitKind::leader || a.kind == UnitKind::agreement ||
                                    a.kind == UnitKind::event || a.kind == UnitKind::project);
    }

    static void add_member(Unit& into, const Unit& from) {
        if (into.kind != from.kind) into.kind = UnitKind::country;
        for (const EntityIndex entity : from.entities) {
            if (std::find(into.entities.begin(), into.entities.end(), entity) == into.entities.end())
                into.entities.push_back(entity);
        }
        into.is_attribute = from.is_attribute;
        into.range.end = from.range.end;
    }

    /// The unit that continues a list after a comma or "and" at `i`, or nothing. The preposition before the list,
    /// `governor`, may stand again. `is_last` is set where "and" stands.
    std::optional<std::size_t> next_in_list(std::size_t i, const Unit* governor, bool& is_last) const {
        is_last = false;
        std::size_t k = i;
        // H.E. A, President of X; H.E. B, President of Y; and …
        const bool is_semicolon = is_mark(k, U";") && units_[k - 1].kind == UnitKind::leader;
        if (is_mark(k, U",") || is_semicolon) ++k;
        if (has_class(k, classes_.coordinator)) is_last = true, ++k;
        if (k == i) return std::nullopt;
        // by A, by B and by C
        if (governor != nullptr && k < units_.size() && units_[k].kind == UnitKind::word && units_[k].form != kNoForm &&
            units_[k].form == governor->form)
            ++k;
        if (has_class(k, classes_.before_name)) ++k;
        if (k >= units_.size()) return std::nullopt;
        return k;
    }

    /// Where the list that begins with unit `i` ends: the numbers of its members, if it is closed by "and".
    std::vector<std::size_t> list_at(std::size_t i) const {
        std::vector<std::size_t> all{i};
        const std::size_t before = i > 0 && has_class(i - 1, classes_.before_name) ? i - 1 : i;
        const Unit* governor =
            before > 0 && has_class(before - 1, classes_.preposition) ? &units_[before - 1] : nullptr;
        std::size_t last_repeated = 0;  // A list that repeats its preposition is whole without "and".
        for (std::size_t at = i + 1;;) {
            if (all.size() >= 2 && has_class(at, classes_.et_al)) return all;
            bool is_last = false;
            const auto next = next_in_list(at, governor, is_last);
            // Kenyatta, Li and the presidents of A and B: the list is whole without those whom it does not name.
            if (next && is_last && all.size() >= 2 && units_[i].kind == UnitKind::leader &&
                has_class(*next, classes_.heads_noun))
                return all;
            if (next && is_last && all.size() >= 2 && are_unnamed_others(*next)) return all;
            if (!next || !can_join(units_[i], units_[*next])) break;
            // …, and B does: after a comma only the last of three or more.
            const bool is_counterpart =
                state_.text(units_[*next].range).find(U"counterpart") != std::u32string_view::npos;
            const bool repeats = governor != nullptr && has_class(*next - 1, classes_.preposition) &&
                                 units_[*next - 1].form == governor->form;
            const bool is_between = governor != nullptr && state_.text(governor->range) == U"between";
            if (is_last && is_mark(at, U",") && all.size() < 2 && !is_counterpart && !repeats && !is_between) break;
            if (is_last && is_counted_again(i, *next)) break;
            all.push_back(*next);
            if (is_last && !repeats && !goes_on_after(*next, units_[i])) return all;
            at = *next + 1;
            if (repeats) last_repeated = all.size();
        }
        all.resize(std::max<std::size_t>(last_repeated, 1));
        return all;
    }

    /// A, B and two other countries, and the rest of the bloc, and others: whether unit `i` begins what stands in a
    /// list for those whom it does not name.
    bool are_unnamed_others(std::size_t i) const {
        const auto says_more = [&](std::size_t k) {
            return is_word(k, U"other") || is_word(k, U"more") || is_word(k, U"further") || is_word(k, U"fellow") ||
                   has_class(k, classes_.own_plural) || has_class(k, classes_.own_thing);
        };
        bool is_told = i > 0 && says_more(i - 1);
        std::size_t k = i;
        for (; k < i + 5 && k < units_.size(); ++k) {
            if (is_word(k, U"others") || is_word(k, U"rest") || is_word(k, U"remaining")) return true;
            // "members of" is one word to patterns
            const bool is_noun = is_word(k, U"members of") || is_word(k, U"countries of") ||
                                 has_class(k, classes_.group_noun) || has_class(k, classes_.heads_noun) ||
                                 has_class(k, classes_.members_noun) || has_class(k, classes_.office_plural) ||
                                 units_[k].reference == ReferenceKind::members;
            if (is_noun && is_told) return true;
            is_told = is_told || says_more(k);
            const bool may_describe = units_[k].kind == UnitKind::number || has_class(k, classes_.quantity) ||
                                      has_class(k, classes_.adverb) || has_class(k, classes_.before_name) ||
                                      says_more(k) || (units_[k].kind == UnitKind::word && units_[k].form == kNoForm) ||
                                      units_[k].kind == UnitKind::place ||
                                      (units_[k].kind == UnitKind::country && units_[k].is_attribute);
            if (!may_describe) return false;
        }
        return false;
    }

    /// Bangladesh, Japan raise ties: a headline leaves "and" out.
    bool begins_headline_pair(std::size_t i) const {
        if (i != 0 || !state_.article.sentences[sentence_].is_title || !is_mark(1, U",") || units_.size() < 4)
            return false;
        if (!can_join(units_[0], units_[2]) || units_[0].is_attribute || units_[2].is_attribute) return false;
        return has_class(3, classes_.verb_short) || has_class(3, classes_.verb);
    }

    /// A, B and C, and D: another member after "and" has closed a part of the list.
    bool goes_on_after(std::size_t i, const Unit& first) const {
        if (!is_mark(i + 1, U",") || !has_class(i + 2, classes_.coordinator)) return false;
        const std::size_t k = has_class(i + 3, classes_.before_name) ? i + 4 : i + 3;
        return k < units_.size() && can_join(first, units_[k]);
    }

    void coordinate() {
        std::vector<Unit> out;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            Unit unit = units_[i];
            if (!unit.entities.empty()) {
                std::vector<std::size_t> list = begins_headline_pair(i) ? std::vector{i, i + 2} : list_at(i);
                // A and B, C and D: one list after another is one list only where the first had no comma.
                for (const std::size_t member : list) {
                    if (member != i) add_member(unit, units_[member]);
                }
                i = list.back();
                if (list.size() > 1 && has_class(i + 1, classes_.et_al)) unit.range.end = units_[++i].range.end;
            }
            out.push_back(std::move(unit));
        }
        units_ = std::move(out);
    }

    /// the Kyrgyz and Tajik presidents: the last adjective was read as an office by itself.
    void join_adjectives() {
        for (std::size_t i = 2; i < units_.size(); ++i) {
            Unit& heads = units_[i];
            if (heads.reference != ReferenceKind::office || heads.count < 2 || !heads.office_home) continue;
            EntityList homes{*heads.office_home};
            std::size_t first = i;
            while (first >= 2 && (has_class(first - 1, classes_.coordinator) || is_mark(first - 1, U",")) &&
                   units_[first - 2].kind == UnitKind::country && units_[first - 2].is_attribute &&
                   units_[first - 2].entities.size() == 1) {
                first -= 2;
                homes.insert(homes.begin(), units_[first].entities.front());
            }
            if (first == i) continue;
            heads.kind = UnitKind::country;
            heads.reference = ReferenceKind::none;
            heads.wants_leaders = true;
            heads.entities = homes;
            heads.office_home.reset();
            heads.range.begin = units_[first].range.begin;
            units_.erase(units_.begin() + static_cast<std::ptrdiff_t>(first),
                         units_.begin() + static_cast<std::ptrdiff_t>(i));
            i = first + 1;
        }
    }

    /// Canada expelled four Russian diplomats and Ukraine 13: what is counted after "and" has a subject of its own.
    bool is_counted_again(std::size_t first, std::size_t next) const {
        const auto is_count = [&](std::size_t i) {
            return i < units_.size() && (units_[i].kind == UnitKind::number || has_class(i, classes_.quantity));
        };
        if (!is_party(units_[next]) || units_[next].is_attribute || !is_count(next + 1)) return false;
        for (std::size_t i = first; i-- > 0 && first - i <= 6 && units_[i].kind != UnitKind::mark;) {
            if (is_count(i)) return true;
        }
        return false;
    }

    /// in Kigali, Rwanda, on Monday: the country says where the place lies, and neither comma ends a clause.
    void place_in_countries() {
        for (std::size_t i = 1; i + 2 < units_.size(); ++i) {
            if (units_[i].kind != UnitKind::place || !is_mark(i + 1, U",")) continue;
            Unit& place = units_[i];
            const Unit& country = units_[i + 2];
            if (country.kind != UnitKind::country || country.is_attribute || country.entities.size() != 1) continue;
            const std::size_t end = i + 3;
            const bool ends = end >= units_.size() || units_[end].kind == UnitKind::mark ||
                              units_[end].kind == UnitKind::date || has_class(end, classes_.preposition);
            if (!ends || !has_class(i - 1, classes_.place_preposition)) continue;
            place.entities = country.entities;
            const std::size_t last =
                is_mark(end, U",") && end + 1 < units_.size() &&
                        (units_[end + 1].kind == UnitKind::date || has_class(end + 1, classes_.preposition))
                    ? end + 1
                    : end;
            units_.erase(units_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                         units_.begin() + static_cast<std::ptrdiff_t>(last));
        }
    }

    /// the presidents of A and B, the leaders of the six countries; the talks between A and B stay as they are.
    void join_heads() {
        std::vector<Unit> out;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const bool is_heads = has_class(i, classes_.heads_noun) && is_word(i + 1, U"of");
            std::size_t k = i + 2;
            if (is_heads && is_word(k, U"the")) ++k;
            const bool is_group = is_heads && k < units_.size() &&
                                  ((units_[k].kind == UnitKind::country && units_[k].entities.size() >= 2) ||
                                   units_[k].reference == ReferenceKind::sides);
            if (!is_group) {
                out.push_back(units_[i]);
                continue;
            }
            Unit unit = units_[k];
            unit.wants_leaders = true;
            unit.office = state_.article.quote(units_[i].range);
            if (unit.reference == ReferenceKind::sides) unit.reference = ReferenceKind::heads;
            unit.is_attribute = false;
            unit.range.begin = units_[i].range.begin;
            out.push_back(std::move(unit));
            i = k;
        }
        units_ = std::move(out);
    }

    const ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    std::vector<Unit> units_;
};

}  // namespace

std::vector<Unit> join_english_lists(const ArticleState& state, std::uint32_t sentence, std::vector<Unit> units) {
    return EnglishLists(state, sentence, std::move(units)).join();
}

}  // namespace guanxi
