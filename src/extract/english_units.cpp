#include "src/extract/english_units.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "src/extract/english_lists.hpp"
#include "src/extract/english_names.hpp"
#include "src/extract/english_places.hpp"
#include "src/extract/english_reference_units.hpp"
#include "src/extract/english_tokens.hpp"
#include "src/text/characters.hpp"

// Every token or run of tokens becomes a unit, from left to right: names and things first, then times, countries,
// places and references; what is left is a word. Lists (A, B and C) become one unit at the end.

namespace guanxi {

namespace {

class EnglishUnits {
public:
    EnglishUnits(ArticleState& state, std::uint32_t sentence)
        : state_(state),
          classes_(state.classes),
          sentence_(sentence),
          tokens_(state, sentence),
          places_(state, tokens_, sentence) {}

    std::vector<Unit> read() {
        const std::vector<LeaderMention> leaders = find_english_leaders(state_, sentence_);
        const std::vector<ThingMention> things = find_things(state_, sentence_, leaders);
        auto leader = leaders.begin();
        auto thing = things.begin();
        for (std::size_t i = 0; i < tokens_.size();) {
            while (leader != leaders.end() && leader->begin < i) ++leader;
            while (thing != things.end() && thing->begin < i) ++thing;
            if (thing != things.end() && thing->begin == i) {
                state_.mention(thing->unit.entities.front(), thing->unit.range);
                units_.push_back(thing->unit);
                i = thing->end;
            } else if (leader != leaders.end() && leader->begin == i) {
                i = read_leader(*leader);
            } else if (leader != leaders.end() && leader->begin == i + 1 && tokens_.is_the(i)) {
                i = read_word(i);  // the emir, Sheikh Tamim: no reference to somebody else
            } else {
                i = read_token(i);
            }
        }
        return join_english_lists(state_, sentence_, std::move(units_));
    }

private:
    bool is(std::size_t i, ClassId cls) const { return tokens_.is(i, cls); }
    bool is_text(std::size_t i, std::u32string_view text) const { return tokens_.is_text(i, text); }

    /// The letters of a type of aircraft: F, Su, MiG.
    bool is_aircraft(std::size_t i) const {
        return i < tokens_.size() && tokens_.text(i).size() <= 3 && !tokens_[i].is_known() &&
               is_upper(tokens_.text(i).front()) && is_text(i + 1, U"-");
    }

    std::size_t read_leader(const LeaderMention& leader) {
        Unit unit = state_.unit_of(UnitKind::leader, sentence_, leader.begin, leader.end);
        unit.entities = {leader.leader};
        state_.mention(leader.leader, leader.name);
        for (const auto& office : leader.offices) {
            if (office.text.empty()) continue;
            state_.offices.push_back({leader.leader, office.home, office.text, unit.range, sentence_});
            state_.entities[office.home].is_mentioned = true;
        }
        for (std::size_t i = leader.begin; i < leader.end && tokens_[i].range.begin < leader.name.begin; ++i) {
            if (const auto country = state_.country(tokens_[i]))
                state_.mention(state_.entities.add_country(state_.lexicon, *country), tokens_[i].range);
        }
        unit.is_attribute = tokens_.after_possessive(leader.end) > leader.end ||
                            state_.text(unit.range).ends_with(U"'s") || state_.text(unit.range).ends_with(U"’s");
        std::size_t end = std::max(leader.end, tokens_.after_possessive(leader.end));
        // the Trump administration
        if (is(end, classes_.government)) {
            if (const auto country = state_.entities.country_of(leader.leader)) {
                unit.kind = UnitKind::country;
                unit.entities = {*country};
                unit.is_attribute = false;
                ++end;
            }
        }
        unit.range.end = tokens_[end - 1].range.end;
        units_.push_back(std::move(unit));
        return end;
    }

    /// Finishes a unit for a country or organisation named at tokens [begin, end): its possessive ending, those who act
    /// for it (foreign ministry, forces, ambassador), its leader without a name (the Turkish president).
    std::size_t finish_actor(Unit unit, std::size_t end, bool is_adjective) {
        const std::size_t possessive = tokens_.after_possessive(end);
        unit.is_attribute = is_adjective || possessive > end;
        end = possessive;
        std::size_t k = end;
        while (k < end + 4 && tokens_.is_inner(k) && !tokens_.is_office_word(k) && !is(k, classes_.government)) ++k;
        // South Korea's unification ministry, Taiwan's Mainland Affairs Council
        if (std::size_t stop = k; unit.is_attribute) {
            while (stop < k + 3 && stop < tokens_.size() && !tokens_[stop].is_known() &&
                   is_latin(tokens_.text(stop).front()))
                ++stop;
            while (stop < k + 5 && tokens_.is_inner(stop) && !tokens_.is_office_word(stop) &&
                   !is(stop, classes_.government))
                ++stop;
            if (is(stop, classes_.government)) k = stop;
        }
        // Turkish F-16 fighters
        if (std::size_t stop = k; is_adjective && is_aircraft(stop)) {
            ++stop;
            while (stop < k + 4 && stop < tokens_.size() &&
                   (is_text(stop, U"-") || is_digit(tokens_.text(stop).front())))
                ++stop;
            if (is(stop, classes_.government)) k = stop;
        }
        if (is(k, classes_.government)) {
            while (is(k, classes_.government) || (tokens_.is_inner(k) && is(k + 1, classes_.government))) ++k;
            if (is(k, classes_.office_not_leader)) k = after_spokesperson(k);
            end = k;
            unit.is_attribute = tokens_.after_possessive(end) > end;
            end = tokens_.after_possessive(end);
        } else if (is(k, classes_.office_not_leader) && !is(k, classes_.not_country_after)) {
            end = after_spokesperson(k);
            unit.is_attribute = false;
        } else if (tokens_.is_office_word(k) && unit.entities.size() == 1) {
            std::size_t stop = k;
            while (tokens_.is_office_word(stop)) ++stop;
            unit.kind = UnitKind::reference;
            unit.reference = ReferenceKind::office;
            unit.office = state_.article.quote({tokens_[k].range.begin, tokens_[stop - 1].range.end});
            unit.office_home = unit.entities.front();
            unit.entities.clear();
            unit.count = is(stop - 1, classes_.office_plural) ? 2 : 1;
            end = stop;
            unit.is_attribute = tokens_.after_possessive(end) > end;
            end = tokens_.after_possessive(end);
        }
        unit.range.end = tokens_[end - 1].range.end;
        units_.push_back(std::move(unit));
        return end;
    }

    /// Foreign Ministry spokeswoman Mao Ning speaks for the country.
    std::size_t after_spokesperson(std::size_t i) const {
        while (is(i, classes_.office_not_leader)) ++i;
        while (i < tokens_.size() && tokens_.is_unknown_capital(i)) ++i;
        return i;
    }

    std::size_t read_token(std::size_t i) {
        if (const auto time = read_time(state_, sentence_, i, units_)) {
            Unit unit = state_.unit_of(UnitKind::date, sentence_, i, i + time->tokens);
            unit.date = time->date;
            unit.is_ahead = time->is_ahead;
            units_.push_back(std::move(unit));
            return i + time->tokens;
        }
        if (const std::size_t end = read_party(i); end > i) return end;
        if (const std::size_t end = read_spokesperson(i); end > i) return end;
        if (const std::size_t end = read_place(i); end > i) return end;
        if (const std::size_t end = read_ministry(i); end > i) return end;
        if (const std::size_t end = places_.venue_end(i, units_); end > i) {
            units_.push_back(state_.unit_of(UnitKind::place, sentence_, i, end));
            return end;
        }
        if (auto reference = read_english_reference(state_, tokens_, sentence_, i)) {
            units_.push_back(std::move(reference->unit));
            return reference->end;
        }
        return read_word(i);
    }

    /// Adds a unit for a country or organisation that token `named` names, the last of those that begin at `begin`.
    std::size_t add_actor(UnitKind kind, EntityIndex entity, std::size_t begin, std::size_t named) {
        Unit unit = state_.unit_of(kind, sentence_, begin, named + 1);
        unit.entities = {entity};
        state_.mention(entity, tokens_[named].range);
        return finish_actor(std::move(unit), named + 1, is(begin, classes_.country_adjective));
    }

    /// A country, a group of countries or an organisation by its name; one past it, or `i`.
    std::size_t read_party(std::size_t i) {
        const Token& token = tokens_[i];
        if (const auto country = state_.country(token); country && !places_.is_part_of_name(i))
            return add_actor(UnitKind::country, state_.entities.add_country(state_.lexicon, *country), i, i);
        if (const auto group = state_.sense(token, SenseKind::group)) {
            const auto& all = state_.lexicon.groups[*group].members;
            const auto organization = all.size() > kMostMembers ? organization_in(token.range) : std::nullopt;
            if (organization) {
                Unit unit = state_.unit_of(UnitKind::organization, sentence_, i, i + 1);
                unit.entities = {*state_.organization(*organization)};
                state_.mention(unit.entities.front(), organization->range);
                return finish_actor(std::move(unit), i + 1, false);
            }
            Unit unit = state_.unit_of(UnitKind::country, sentence_, i, i + 1);
            for (const Membership& member : all) {
                if (is_member_now(state_, member))
                    unit.entities.push_back(state_.entities.add_country(state_.lexicon, member.country));
            }
            if (!unit.entities.empty()) return finish_actor(std::move(unit), i + 1, false);
        }
        for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
            if (const auto organization = state_.sense(token, kind))
                return add_actor(UnitKind::organization,
                                 state_.entities.add_organization(state_.lexicon, *organization), i, i);
        }
        return i;
    }

    /// The name of the organisation in a word for its members: NATO in NATO allies, EU in 27 EU member states.
    std::optional<Token> organization_in(const Range& range) {
        const Vocabulary& vocabulary = state_.lexicon.vocabulary;
        const std::u32string_view text = state_.text(range);
        for (std::size_t begin = 0; begin < text.size(); begin = std::min(text.find(U' ', begin), text.size()) + 1) {
            for (std::size_t end = text.rfind(U' '); end != text.npos && end > begin; end = text.rfind(U' ', end - 1)) {
                const FormId form = vocabulary.find(text.substr(begin, end - begin));
                if (form == kNoForm) continue;
                const Range name{range.begin + static_cast<std::uint32_t>(begin),
                                 range.begin + static_cast<std::uint32_t>(end)};
                const Token token{name, form, vocabulary.traits(form)};
                if (state_.organization(token)) return token;
            }
        }
        return std::nullopt;
    }

    /// A place, or a capital or seat that stands for who governs there; one past it, or `i`.
    std::size_t read_place(std::size_t i) {
        const auto capital = state_.sense(tokens_[i], SenseKind::capital);
        // Brussels is the Union's government, but Belgium's where the article speaks of Belgium.
        const auto seat = state_.sense(tokens_[i], SenseKind::seat);
        if (seat && !places_.is_told_as_place(i) && !(capital && state_.is_present(*capital)) &&
            !places_.is_part_of_name(i))
            return add_actor(UnitKind::organization, state_.entities.add_organization(state_.lexicon, *seat), i, i);
        const auto place = state_.sense(tokens_[i], SenseKind::place);
        if ((!capital && !place) || places_.is_part_of_name(i)) return i;
        std::optional<std::uint32_t> country = capital;
        const bool is_visited = places_.follows_visit(i);
        if (is_visited && place && !country) country = state_.lexicon.places[*place].country;
        // Brussels stands for Belgium only where the article speaks of Belgium.
        const bool is_shared = is(i, classes_.shared_seat) && country && !state_.is_present(*country);
        if (country && !is_shared && ((capital && !places_.is_told_as_place(i)) || is_visited))
            return add_actor(UnitKind::country, state_.entities.add_country(state_.lexicon, *country), i, i);
        Unit unit = state_.unit_of(UnitKind::place, sentence_, i, i + 1);
        // Where something is held tells who hosts it; Brussels and Geneva are everybody's.
        if (!country && place) country = state_.lexicon.places[*place].country;
        if (country && !is(i, classes_.shared_seat) && !seat)
            unit.entities = {state_.entities.add_country(state_.lexicon, *country)};
        units_.push_back(std::move(unit));
        return i + 1;
    }

    /// spokesman for Iran's foreign ministry: the country speaks; one past it, or `i`.
    std::size_t read_spokesperson(std::size_t i) {
        if (!is(i, classes_.spokesperson) || !(is_text(i + 1, U"for") || is_text(i + 1, U"of"))) return i;
        const std::size_t k = is_text(i + 2, U"the") ? i + 3 : i + 2;
        if (k >= tokens_.size()) return i;
        const std::size_t before = units_.size();
        const std::size_t end = read_party(k);
        if (units_.size() == before) return i;
        units_.back().range.begin = tokens_[i].range.begin;
        units_.back().is_attribute = false;
        return end;
    }

    /// the Foreign Ministry of Kenya, the government in Caracas; one past it, or `i`.
    std::size_t read_ministry(std::size_t i) {
        const std::size_t k = is_text(i + 2, U"the") ? i + 3 : i + 2;
        if (is(i, classes_.government_in) && is_text(i + 1, U"in") && k < tokens_.size()) {
            auto country = state_.country(tokens_[k]);
            if (!country) country = state_.sense(tokens_[k], SenseKind::capital);
            if (!country || is(k, classes_.country_adjective)) return i;
            return add_actor(UnitKind::country, state_.entities.add_country(state_.lexicon, *country), i, k);
        }
        if (!is(i, classes_.ministry_of) || !is_text(i + 1, U"of") || k >= tokens_.size()) return i;
        const auto owner = state_.country(tokens_[k]);
        if (!owner || is(k, classes_.country_adjective)) return i;
        return add_actor(UnitKind::country, state_.entities.add_country(state_.lexicon, *owner), i, k);
    }

    std::size_t read_word(std::size_t i) {
        Unit unit = state_.unit_of(UnitKind::word, sentence_, i, i + 1);
        unit.form = tokens_[i].form;
        const std::u32string_view text = tokens_.text(i);
        if (tokens_[i].is_known()) {
            unit.classes = state_.lexicon.vocabulary.form(unit.form).classes;
            if (const std::size_t space = text.rfind(U' '); space != std::u32string_view::npos) {
                const bool is_noun = unit.classes.test(classes_.noun);
                (is_noun ? unit.head : unit.tail) = state_.lexicon.vocabulary.find(text.substr(space + 1));
            }
            // agreed to, plans to: like will, it takes a subject, and what belongs to the verb goes over it.
            const bool goes_before_verb = unit.classes.test(classes_.auxiliary) ||
                                          unit.classes.test(classes_.planned) || unit.classes.test(classes_.denied);
            if (begins_with_verb(text))
                unit.classes.set(goes_before_verb ? classes_.auxiliary : classes_.verb);
            else if (begins_with(text, classes_.verb_short) && !unit.classes.test(classes_.noun))
                unit.classes.set(classes_.verb_short);  // cut ties: a verb right after its subject
        } else if (is_digit(text.front())) {
            unit.kind = UnitKind::number;
        } else if (!is_han(text.front()) && !is_latin(text.front())) {
            unit.kind = UnitKind::mark;
        }
        units_.push_back(std::move(unit));
        return i + 1;
    }

    /// brought together, pays a visit to: a verb with what goes with it is a verb.
    bool begins_with_verb(std::u32string_view words) const {
        return begins_with(words, classes_.verb) || begins_with(words, classes_.auxiliary) ||
               (begins_with(words, classes_.verb_short) && words.ends_with(U" to"));
    }

    /// Whether the first of several words is of a class.
    bool begins_with(std::u32string_view words, ClassId cls) const {
        const std::size_t space = words.find(U' ');
        if (space == std::u32string_view::npos) return false;
        const FormId form = state_.lexicon.vocabulary.find(words.substr(0, space));
        return form != kNoForm && state_.lexicon.vocabulary.form(form).classes.test(cls);
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    EnglishTokens tokens_;
    EnglishPlaces places_;
    std::vector<Unit> units_;
};

}  // namespace

std::vector<Unit> read_english_units(ArticleState& state, std::uint32_t sentence) {
    return EnglishUnits(state, sentence).read();
}

}  // namespace guanxi
