#include "src/extract/english_units.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "src/extract/english_names.hpp"
#include "src/text/characters.hpp"

// First every token or run of tokens becomes a unit, then lists (A, B and C) become one unit, then what stands for the
// leaders of countries (the presidents of A and B) is put together.

namespace guanxi {

namespace {

class EnglishUnits {
public:
    EnglishUnits(ArticleState& state, std::uint32_t sentence)
        : state_(state), classes_(state.classes), sentence_(sentence), tokens_(state.tokens[sentence]) {}

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
            } else {
                i = read_token(i);
            }
        }
        join_adjectives();
        coordinate();
        join_heads();
        return std::move(units_);
    }

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t i) const { return state_.text(tokens_[i]); }

    bool is_unknown_capital(std::size_t i) const {
        return i < tokens_.size() && !tokens_[i].is_known() && is_upper(text(i).front()) && text(i).size() > 1;
    }
    /// The letters of a type of aircraft: F, Su, MiG.
    bool is_unknown_capital_letters(std::size_t i) const {
        return !tokens_[i].is_known() && is_upper(text(i).front()) && is_text(i + 1, U"-");
    }
    bool are_adjacent(std::size_t a, std::size_t b) const { return tokens_[b].range.begin <= tokens_[a].range.end + 1; }

    /// The end of a possessive ending at token `i`, or `i`.
    std::size_t after_possessive(std::size_t i) const {
        if (!is_text(i, U"'") && !is_text(i, U"’")) return i;
        if (is_text(i + 1, U"s") && tokens_[i + 1].range.begin == tokens_[i].range.end) return i + 2;
        return i > 0 && text(i - 1).ends_with(U's') &&
                       !(i + 1 < tokens_.size() && are_adjacent(i, i + 1) &&
                         tokens_[i + 1].range.begin == tokens_[i].range.end)
                   ? i + 1
                   : i;
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
        unit.is_attribute = after_possessive(leader.end) > leader.end || state_.text(unit.range).ends_with(U"'s") ||
                            state_.text(unit.range).ends_with(U"’s");
        std::size_t end = std::max(leader.end, after_possessive(leader.end));
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

    /// Michael Jordan, Georgia Tech, Paris Hilton: the name is part of another one.
    bool is_part_of_name(std::size_t i) const {
        if (is(i, classes_.country_adjective)) return false;
        if (is(i + 1, classes_.not_country_after) || is(i + 1, classes_.issue_noun)) return true;
        if (i > 0 && is_unknown_capital(i - 1) && are_adjacent(i - 1, i)) return true;
        if (i + 1 < tokens_.size() && is_unknown_capital(i + 1) && are_adjacent(i, i + 1) && !is_text(i + 1, U"I"))
            return true;
        return state_.others.contains(std::u32string(text(i)));
    }

    /// visited Moscow, a visit to Moscow
    bool follows_visit(std::size_t i) const {
        if (i == 0) return false;
        if (is(i - 1, classes_.visiting)) return true;
        return i >= 2 && (is_text(i - 1, U"to") || is_text(i - 1, U"of")) && is(i - 2, classes_.visiting);
    }

    bool is_place_preposition(std::size_t i) const { return is(i, classes_.place_preposition); }

    /// Whether the place name at token `i` is told as a place: in Moscow, at the White House.
    bool is_told_as_place(std::size_t i) const {
        std::size_t k = i;
        while (k > 0 && (is_text(k - 1, U"the") || is_text(k - 1, U"central") || is_text(k - 1, U"downtown") ||
                         is(k - 1, classes_.country_adjective) || is_text(k - 1, U"capital")))
            --k;
        if (k == 0) return false;
        if (follows_visit(k)) return false;
        if (is_text(k - 1, U"to") && k >= 2) return !is(k - 2, classes_.given);
        // pulled its ambassador from Tehran
        if (k >= 2 && (is(k - 2, classes_.office) || is_text(k - 2, U"diplomats") || is_text(k - 2, U"envoys")) &&
            (is_text(k - 1, U"from") || is_text(k - 1, U"in")))
            return false;
        return is_place_preposition(k - 1) || is_text(k - 1, U"from") || is_text(k - 1, U"near") ||
               is_text(k - 1, U"outside") || is_text(k - 1, U"into") || is_text(k - 1, U"around") ||
               is_text(k - 1, U"via");
    }

    bool is_office(std::size_t i) const { return is(i, classes_.office) || is(i, classes_.office_not_leader); }
    bool is_inner(std::size_t i) const {
        return is(i, classes_.office_modifier) || is(i, classes_.noun) || is(i, classes_.office_former);
    }

    /// Finishes a unit for a country or organisation named at tokens [begin, end): its possessive ending, those who act
    /// for it (foreign ministry, forces, ambassador), its leader without a name (the Turkish president).
    std::size_t finish_actor(Unit unit, std::size_t end, bool is_adjective) {
        const std::size_t possessive = after_possessive(end);
        unit.is_attribute = is_adjective || possessive > end;
        end = possessive;
        std::size_t k = end;
        while (k < end + 4 && is_inner(k) && !is_office(k) && !is(k, classes_.government)) ++k;
        // Turkish F-16 fighters
        if (std::size_t stop = k;
            is_adjective && stop < tokens_.size() && text(stop).size() <= 3 && is_unknown_capital_letters(stop)) {
            ++stop;
            while (stop < k + 4 && stop < tokens_.size() && (is_text(stop, U"-") || is_digit(text(stop).front())))
                ++stop;
            if (is(stop, classes_.government)) k = stop;
        }
        if (is(k, classes_.government)) {
            while (is(k, classes_.government) || (is_inner(k) && is(k + 1, classes_.government))) ++k;
            if (is(k, classes_.office_not_leader)) k = after_spokesperson(k);
            end = k;
            unit.is_attribute = after_possessive(end) > end;
            end = after_possessive(end);
        } else if (is(k, classes_.office_not_leader) && !is(k, classes_.not_country_after)) {
            end = after_spokesperson(k);
            unit.is_attribute = false;
        } else if (is_office(k) && unit.entities.size() == 1) {
            std::size_t stop = k;
            while (is_office(stop)) ++stop;
            unit.kind = UnitKind::reference;
            unit.reference = ReferenceKind::office;
            unit.office = state_.article.quote({tokens_[k].range.begin, tokens_[stop - 1].range.end});
            unit.office_home = unit.entities.front();
            unit.entities.clear();
            unit.count = is(stop - 1, classes_.office_plural) ? 2 : 1;
            end = stop;
            unit.is_attribute = after_possessive(end) > end;
            end = after_possessive(end);
        }
        unit.range.end = tokens_[end - 1].range.end;
        units_.push_back(std::move(unit));
        return end;
    }

    /// Foreign Ministry spokeswoman Mao Ning speaks for the country.
    std::size_t after_spokesperson(std::size_t i) const {
        while (is(i, classes_.office_not_leader)) ++i;
        while (i < tokens_.size() && is_unknown_capital(i)) ++i;
        return i;
    }

    std::size_t read_token(std::size_t i) {
        const Token& token = tokens_[i];
        const char32_t first = text(i).front();
        if (const auto time = read_time(state_, sentence_, i, units_)) {
            Unit unit = state_.unit_of(UnitKind::date, sentence_, i, i + time->tokens);
            unit.date = time->date;
            unit.is_ahead = time->is_ahead;
            units_.push_back(std::move(unit));
            return i + time->tokens;
        }
        if (const auto country = state_.country(token); country && !is_part_of_name(i)) {
            Unit unit = state_.unit_of(UnitKind::country, sentence_, i, i + 1);
            unit.entities = {state_.entities.add_country(state_.lexicon, *country)};
            state_.mention(unit.entities.front(), token.range);
            return finish_actor(std::move(unit), i + 1, is(i, classes_.country_adjective));
        }
        if (const auto group = state_.sense(token, SenseKind::group)) {
            Unit unit = state_.unit_of(UnitKind::country, sentence_, i, i + 1);
            for (const Membership& member : state_.lexicon.groups[*group].members) {
                if (is_member_now(state_, member))
                    unit.entities.push_back(state_.entities.add_country(state_.lexicon, member.country));
            }
            if (!unit.entities.empty()) return finish_actor(std::move(unit), i + 1, false);
        }
        for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
            if (const auto organization = state_.sense(token, kind)) {
                Unit unit = state_.unit_of(UnitKind::organization, sentence_, i, i + 1);
                unit.entities = {state_.entities.add_organization(state_.lexicon, *organization)};
                state_.mention(unit.entities.front(), token.range);
                return finish_actor(std::move(unit), i + 1, false);
            }
        }
        const auto capital = state_.sense(token, SenseKind::capital);
        // Brussels is the Union's government, but Belgium's where the article speaks of Belgium.
        const auto seat = state_.sense(token, SenseKind::seat);
        if (seat && !is_told_as_place(i) && !(capital && state_.is_present(*capital)) && !is_part_of_name(i)) {
            Unit unit = state_.unit_of(UnitKind::organization, sentence_, i, i + 1);
            unit.entities = {state_.entities.add_organization(state_.lexicon, *seat)};
            state_.mention(unit.entities.front(), token.range);
            return finish_actor(std::move(unit), i + 1, false);
        }
        const auto place = state_.sense(token, SenseKind::place);
        if ((capital || place) && !is_part_of_name(i)) {
            std::optional<std::uint32_t> country = capital;
            const bool is_visited = follows_visit(i);
            if (is_visited && place && !country) country = state_.lexicon.places[*place].country;
            // Brussels stands for Belgium only where the article speaks of Belgium.
            const bool is_shared = is(i, classes_.shared_seat) && country && !state_.is_present(*country);
            if (country && !is_shared && ((capital && !is_told_as_place(i)) || is_visited)) {
                Unit unit = state_.unit_of(UnitKind::country, sentence_, i, i + 1);
                unit.entities = {state_.entities.add_country(state_.lexicon, *country)};
                state_.mention(unit.entities.front(), token.range);
                return finish_actor(std::move(unit), i + 1, false);
            }
            units_.push_back(state_.unit_of(UnitKind::place, sentence_, i, i + 1));
            return i + 1;
        }
        if (const std::size_t k = is_text(i + 2, U"the") ? i + 3 : i + 2; is(i, classes_.ministry_of) &&
                                                                          is_text(i + 1, U"of") && k < tokens_.size() &&
                                                                          !is(k, classes_.country_adjective)) {
            // the Foreign Ministry of Kenya
            if (const auto owner = state_.country(tokens_[k])) {
                Unit unit = state_.unit_of(UnitKind::country, sentence_, i, k + 1);
                unit.entities = {state_.entities.add_country(state_.lexicon, *owner)};
                state_.mention(unit.entities.front(), tokens_[k].range);
                return finish_actor(std::move(unit), k + 1, false);
            }
        }
        if (const std::size_t end = venue_end(i); end > i) {
            units_.push_back(state_.unit_of(UnitKind::place, sentence_, i, end));
            return end;
        }
        if (const std::size_t end = own_country_end(i); end > i) {
            Unit unit = state_.unit_of(UnitKind::reference, sentence_, i, end);
            unit.reference = ReferenceKind::home;
            if (is(i, classes_.own_thing)) unit.classes.set(classes_.thing_pronoun);
            units_.push_back(std::move(unit));
            return end;
        }
        if (is(i, classes_.sides) && !counts_things(i)) return read_reference(ReferenceKind::sides, i);
        if (is(i, classes_.persons)) return read_reference(ReferenceKind::heads, i);
        if (is(i, classes_.members_noun)) return read_reference(ReferenceKind::members, i);
        if (is(i, classes_.speaker)) return read_reference(ReferenceKind::speaker, i);
        if (is(i, classes_.speakers)) return read_reference(ReferenceKind::speakers, i);
        if (is(i, classes_.person_pronoun) || is(i, classes_.group_pronoun) || is(i, classes_.thing_pronoun))
            return read_reference(ReferenceKind::person, i);
        if (const std::size_t end = title_end(i); end > i) return end;
        Unit unit = state_.unit_of(UnitKind::word, sentence_, i, i + 1);
        unit.form = token.form;
        if (token.is_known()) {
            unit.classes = state_.lexicon.vocabulary.form(token.form).classes;
            if (const std::size_t space = text(i).rfind(U' ');
                space != std::u32string_view::npos && unit.classes.test(classes_.noun))
                unit.head = state_.lexicon.vocabulary.find(text(i).substr(space + 1));
            // agreed to, plans to: like will, it takes a subject, and what belongs to the verb goes over it.
            const bool goes_before_verb = unit.classes.test(classes_.auxiliary) ||
                                          unit.classes.test(classes_.planned) || unit.classes.test(classes_.denied);
            if (begins_with_verb(text(i))) unit.classes.set(goes_before_verb ? classes_.auxiliary : classes_.verb);
        } else if (is_digit(first)) {
            unit.kind = UnitKind::number;
        } else if (!is_han(first) && !is_latin(first)) {
            unit.kind = UnitKind::mark;
        }
        units_.push_back(std::move(unit));
        return i + 1;
    }

    /// his country, its foreign ministry: one past it where it is the subject of what follows, else `i`.
    std::size_t own_country_end(std::size_t i) const {
        if (!is(i, classes_.own) && !is(i, classes_.own_thing)) return i;
        std::size_t k = i + 1;
        while (k < i + 4 && is_inner(k) && !is(k, classes_.government)) ++k;
        if (!is(k, classes_.government) && !is(k, classes_.own_country)) return i;
        std::size_t next = k + 1;
        while (is(next, classes_.adverb)) ++next;
        const bool acts = is(next, classes_.verb) || is(next, classes_.auxiliary) || is(next, classes_.speech) ||
                          is(next, classes_.planned);
        return acts ? k + 1 : i;
    }

    /// brought together, pays a visit to: a verb with what goes with it is a verb.
    bool begins_with_verb(std::u32string_view words) const {
        const std::size_t space = words.find(U' ');
        if (space == std::u32string_view::npos) return false;
        const FormId form = state_.lexicon.vocabulary.find(words.substr(0, space));
        if (form == kNoForm) return false;
        const Classes classes = state_.lexicon.vocabulary.form(form).classes;
        return classes.test(classes_.verb) || classes.test(classes_.auxiliary) ||
               (classes.test(classes_.verb_short) && words.ends_with(U" to"));
    }

    /// The president, the Foreign Minister: an office without a name or country.
    std::size_t title_end(std::size_t i) {
        if (!is_text(i, U"the") && !is_text(i, U"The")) return i;
        std::size_t last = i + 1;
        while (last < i + 4 && is_inner(last) && !is_office(last)) ++last;
        if (!is(last, classes_.office) || is(last, classes_.office_not_leader)) return i;
        while (is(last + 1, classes_.office)) ++last;
        if (is(last, classes_.counterpart)) return i;
        Unit unit = state_.unit_of(UnitKind::reference, sentence_, i, last + 1);
        unit.reference = ReferenceKind::office;
        unit.office = state_.article.quote({tokens_[last].range.begin, tokens_[last].range.end});
        unit.count = is(last, classes_.office_plural) ? 2 : 1;
        std::size_t stop = last + 1;
        if (is_text(stop, U"of")) {
            // the President of Russia
            const std::size_t k = is_text(stop + 1, U"the") ? stop + 2 : stop + 1;
            const auto country = k < tokens_.size() ? state_.country(tokens_[k]) : std::nullopt;
            const bool is_list = is_text(k + 1, U",") || is(k + 1, classes_.coordinator);
            if (!country || is(k, classes_.country_adjective) || unit.count > 1 || is_list) return i;
            unit.office_home = state_.entities.add_country(state_.lexicon, *country);
            state_.mention(*unit.office_home, tokens_[k].range);
            stop = k + 1;
        }
        const std::size_t end = after_possessive(stop);
        unit.is_attribute = end > stop;
        if (unit.count > 1) {
            unit.reference = ReferenceKind::heads;
            unit.wants_leaders = true;
            unit.count = 0;
        }
        unit.range.end = tokens_[end - 1].range.end;
        units_.push_back(std::move(unit));
        return end;
    }

    /// A venue or town that the lexicon does not know: words with a capital after in or at (the).
    std::size_t venue_end(std::size_t i) const {
        std::size_t before = i;
        if (before > 0 && is_text(before - 1, U"the")) --before;
        if (before == 0 || !is_place_preposition(before - 1) || !is_upper(text(i).front()) || text(i).size() < 2)
            return i;
        const auto is_part = [&](std::size_t k) {
            if (k >= tokens_.size() || !is_latin(text(k).front()) || !is_upper(text(k).front())) return false;
            return !read_time(state_, sentence_, k, units_) && !is_office(k) && !is(k, classes_.event_head);
        };
        std::size_t end = i;
        while (is_part(end) && (end == i || are_adjacent(end - 1, end))) {
            ++end;
            if (is_text(end, U"of") && is_part(end + 1))
                ++end;
            else if (is_text(end, U"of") && is_text(end + 1, U"the") && is_part(end + 2))
                end += 2;
        }
        const bool has_unknown = [&] {
            for (std::size_t k = i; k < end; ++k) {
                if (!tokens_[k].is_known()) return true;
            }
            return false;
        }();
        return has_unknown ? end : i;
    }

    /// Whether a token may stand between "the three" and the noun that they count: Gulf, hardest-hit, neighbouring.
    bool may_describe(std::size_t i) const {
        if (i >= tokens_.size() || !is_latin(text(i).front())) return false;
        for (const ClassId cls :
             {classes_.verb, classes_.verb_short, classes_.auxiliary, classes_.adverb, classes_.preposition,
              classes_.preposition_with, classes_.coordinator, classes_.connective, classes_.relative,
              classes_.subordinator, classes_.planned, classes_.denied, classes_.speech, classes_.signing}) {
            if (is(i, cls)) return false;
        }
        return true;
    }

    /// The noun that "both" or "the three" at token `i` counts, at most two words on; `i` where it stands alone.
    std::size_t counted_noun(std::size_t i) const {
        if (!is(i, classes_.bare_count)) return i;
        for (std::size_t k = i + 1; k <= i + 3; ++k) {
            if (k < tokens_.size() && state_.sense(tokens_[k], SenseKind::group)) return k;
            if (is(k, classes_.group_noun) || is(k, classes_.office_plural) || is(k, classes_.heads_noun)) return k;
            if (!may_describe(k)) break;
        }
        return i;
    }

    /// both occasions, the two soldiers, both Australia and …: no reference to parties.
    bool counts_things(std::size_t i) const {
        return is(i, classes_.bare_count) && counted_noun(i) == i && may_describe(i + 1);
    }

    std::size_t read_reference(ReferenceKind kind, std::size_t i) {
        Unit unit = state_.unit_of(UnitKind::reference, sentence_, i, i + 1);
        unit.reference = kind;
        unit.form = tokens_[i].form;
        unit.classes = state_.lexicon.vocabulary.form(tokens_[i].form).classes;
        unit.count = count_of(text(i));
        std::size_t end = i + 1;
        if (const std::size_t noun = counted_noun(i); noun > i) {
            end = noun + 1;
            if (is(noun, classes_.office_plural) || is(noun, classes_.heads_noun)) {
                unit.reference = ReferenceKind::heads;
                unit.office = state_.article.quote(tokens_[noun].range);
            }
        }
        // the two countries' foreign ministers
        const std::size_t possessive = after_possessive(end);
        unit.is_attribute = possessive > end;
        end = possessive;
        std::size_t heads = end;
        while (heads < end + 2 && is_inner(heads) && !is(heads, classes_.heads_noun)) ++heads;
        if (is(heads, classes_.heads_noun) && (kind == ReferenceKind::sides)) {
            unit.office = state_.article.quote({tokens_[end].range.begin, tokens_[heads].range.end});
            unit.reference = ReferenceKind::heads;
            unit.is_attribute = false;
            end = heads + 1;
        } else if (kind == ReferenceKind::sides && is(end, classes_.government)) {
            unit.is_attribute = false;
            ++end;
        }
        unit.wants_leaders = unit.reference == ReferenceKind::heads;
        unit.range.end = tokens_[end - 1].range.end;
        units_.push_back(std::move(unit));
        return end;
    }

    /// How many a reference speaks of: "the three countries"; 2 where it names no number.
    static int count_of(std::u32string_view words) {
        static constexpr std::u32string_view kNumbers[] = {U"three", U"four", U"five", U"six", U"seven", U"eight"};
        for (std::size_t i = 0; i < std::size(kNumbers); ++i) {
            if (words.find(kNumbers[i]) != std::u32string_view::npos) return static_cast<int>(i) + 3;
        }
        const bool is_pair =
            words.find(U"two") != std::u32string_view::npos || words.find(U"oth") != std::u32string_view::npos;
        const bool is_open = words == U"their leaders" || words == U"Their leaders";
        return (words.find(U"all") != std::u32string_view::npos && !is_pair) || is_open ? 0 : 2;
    }

    // --- lists ---

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

    void join(Unit& into, const Unit& from) {
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
            bool is_last = false;
            const auto next = next_in_list(at, governor, is_last);
            // Kenyatta, Li and the presidents of A and B: the list is whole without those whom it does not name.
            if (next && is_last && all.size() >= 2 && units_[i].kind == UnitKind::leader &&
                has_class(*next, classes_.heads_noun))
                return all;
            if (!next || !can_join(units_[i], units_[*next])) break;
            // …, and B does: after a comma only the last of three or more.
            const bool is_counterpart =
                state_.text(units_[*next].range).find(U"counterpart") != std::u32string_view::npos;
            const bool repeats = governor != nullptr && has_class(*next - 1, classes_.preposition) &&
                                 units_[*next - 1].form == governor->form;
            const bool is_between = governor != nullptr && state_.text(governor->range) == U"between";
            if (is_last && is_mark(at, U",") && all.size() < 2 && !is_counterpart && !repeats && !is_between) break;
            all.push_back(*next);
            if (is_last && !repeats && !goes_on_after(*next, units_[i])) return all;
            at = *next + 1;
            if (repeats) last_repeated = all.size();
        }
        all.resize(std::max<std::size_t>(last_repeated, 1));
        return all;
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
                    if (member != i) join(unit, units_[member]);
                }
                i = list.back();
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

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Token>& tokens_;
    std::vector<Unit> units_;
};

}  // namespace

std::vector<Unit> read_english_units(ArticleState& state, std::uint32_t sentence) {
    return EnglishUnits(state, sentence).read();
}

}  // namespace guanxi
