#include <algorithm>

#include "src/extract/article_state.hpp"
#include "src/extract/capitals.hpp"
#include "src/extract/english_units.hpp"
#include "src/extract/person_names.hpp"
#include "src/extract/time_parts.hpp"
#include "src/extract/unit_rows.hpp"
#include "src/text/characters.hpp"
#include "src/text/numerals.hpp"

// From tokens to units: leaders, things, countries by full and short name, groups, organisations, places, dates and
// references each become one unit; then units of one kind that are joined by 、, 和, 与 … become one unit for all.

namespace guanxi {

namespace {

/// What the lexicon may know a token as that becomes an actor or a place.
constexpr Traits kNamesActorOrPlace =
    trait_of(SenseKind::country) | trait_of(SenseKind::group) | trait_of(SenseKind::organization) |
    trait_of(SenseKind::organ) | trait_of(SenseKind::capital) | trait_of(SenseKind::place) | trait_of(SenseKind::seat);

class UnitReader {
public:
    UnitReader(ArticleState& state, std::uint32_t sentence)
        : state_(state),
          classes_(state.classes),
          sentence_(sentence),
          tokens_(state.tokens[sentence]),
          capitals_(state, tokens_),
          names_(state, state.article.sentences[sentence].range) {}

    std::vector<Unit> read() {
        const std::vector<LeaderMention> leaders = find_leaders(state_, sentence_);
        const std::vector<ThingMention> things = find_things(state_, sentence_, leaders);
        const std::vector<ShortNames>& shorts = state_.short_names[sentence_];
        const std::vector<Spokesperson> spokespersons = find_spokespersons(state_, sentence_);
        units_.reserve(tokens_.size());
        auto leader = leaders.begin();
        auto thing = things.begin();
        auto short_name = shorts.begin();
        auto spokesperson = spokespersons.begin();
        for (std::size_t i = 0; i < tokens_.size();) {
            while (leader != leaders.end() && leader->begin < i) ++leader;
            while (thing != things.end() && thing->begin < i) ++thing;
            while (short_name != shorts.end() && short_name->begin < i) ++short_name;
            while (spokesperson != spokespersons.end() && spokesperson->begin < i) ++spokesperson;
            if (spokesperson != spokespersons.end() && spokesperson->begin == i) {
                i = read_spokesperson(*spokesperson);
            } else if (thing != things.end() && thing->begin == i) {
                const bool is_name = thing->unit.reference == ReferenceKind::none;
                if (is_name && thing->unit.entities.size() == 1)
                    state_.mention(thing->unit.entities.front(), thing->unit.range);
                units_.push_back(thing->unit);
                i = thing->end;
            } else if (leader != leaders.end() && leader->begin == i) {
                i = read_leader(*leader);
            } else if (short_name != shorts.end() && short_name->begin == i) {
                i = read_short(*short_name);
            } else {
                i = read_token(i);
            }
        }
        join_rows(state_, sentence_, units_);
        return std::move(units_);
    }

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }

    std::size_t read_leader(const LeaderMention& leader) {
        Unit unit = state_.unit_of(UnitKind::leader, sentence_, leader.begin, leader.end);
        unit.entities = {leader.leader};
        state_.mention(leader.leader, leader.name);
        for (const auto& office : leader.offices) {
            state_.offices.push_back({leader.leader, office.home, office.text, unit.range, sentence_});
            EntityDraft& home = state_.entities[office.home];
            home.is_mentioned = true;
        }
        // The country in 塔吉克斯坦总统拉赫蒙 is mentioned too.
        for (std::size_t i = leader.begin; i < leader.end && tokens_[i].range.begin < leader.name.begin; ++i) {
            if (is(i, classes_.office)) continue;  // 文莱苏丹
            if (const auto country = state_.country(tokens_[i])) {
                state_.mention(state_.entities.add_country(state_.lexicon, *country), tokens_[i].range);
            } else if (const auto organization = state_.organization(tokens_[i])) {
                state_.mention(*organization, tokens_[i].range);
            }
        }
        units_.push_back(std::move(unit));
        return leader.end;
    }

    std::size_t read_spokesperson(const Spokesperson& who) {
        const bool is_country = state_.entities[who.home].kind == NodeKind::country;
        Unit unit =
            state_.unit_of(is_country ? UnitKind::country : UnitKind::organization, sentence_, who.begin, who.end);
        unit.entities = {who.home};
        state_.entities[who.home].is_mentioned = true;
        units_.push_back(std::move(unit));
        return who.end;
    }

    std::size_t read_short(const ShortNames& names) {
        Unit unit = state_.unit_of(UnitKind::country, sentence_, names.begin, names.end);
        for (std::size_t k = 0; k < names.countries.size(); ++k) {
            const EntityIndex entity = state_.entities.add_country(state_.lexicon, names.countries[k]);
            unit.entities.push_back(entity);
            const bool is_each = names.countries.size() > 1 && names.countries.size() == names.end - names.begin;
            const Range range = is_each ? tokens_[names.begin + k].range : unit.range;
            state_.mention(entity, range);
        }
        return finish_country(std::move(unit), names.end);
    }

    /// Takes what goes with a country or group into its unit: 政府, 双方, 两国; its heads (五国元首).
    std::size_t finish_country(Unit unit, std::size_t end) {
        if (is(end, classes_.country_side) || is(end, classes_.government)) ++end;
        if (unit.entities.size() > 1 && is(end, classes_.sides)) ++end;
        if (unit.entities.size() > 1 && is(end, classes_.ministers_noun)) {
            ++end;  // 各国贸易部长 act for their countries, but who they are is not told
        } else if (unit.entities.size() > 1 && is(end, classes_.heads_noun)) {
            unit.wants_leaders = true;
            ++end;
        }
        unit.range.end = tokens_[end - 1].range.end;
        units_.push_back(std::move(unit));
        return end;
    }

    /// 阿曼诺夫: whether a token begins a longer name of somebody who is no leader.
    bool begins_other(std::size_t i) const {
        constexpr std::uint32_t kLongest = 9;
        const Range& word = tokens_[i].range;
        for (std::uint32_t end = word.end + 1; end <= word.begin + kLongest; ++end) {
            if (end > tokens_.back().range.end) return false;
            if (state_.others.contains(state_.text(Range{word.begin, end}))) return true;
        }
        return false;
    }

    static int count_of(std::u32string_view word) {
        static constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
        int count = 0;
        for (const char32_t c : word) {  // 上述三国, 十二国
            if (c == U'两' || c == U'双') return 2;
            const std::size_t digit = kDigits.find(c);
            if (c == U'十')
                count = std::max(count, 1) * 10;
            else if (digit != std::u32string_view::npos)
                count += static_cast<int>(digit);
            else if (count > 0)
                break;
        }
        return count;
    }

    std::size_t read_token(std::size_t i) {
        const Token& token = tokens_[i];
        const std::u32string_view text = state_.text(token);
        const char32_t first = text.front();
        const bool is_plain = (token.traits & kNamesActorOrPlace) == 0 && (*token.classes & classes_.unit_words).none();
        if (is_plain && !is_latin(first) && !may_begin_time(first)) return read_word(i);
        if (const auto time = read_time(state_, sentence_, i, units_)) {
            Unit unit = state_.unit_of(UnitKind::date, sentence_, i, i + time->tokens);
            unit.date = time->date;
            unit.is_ahead = time->is_ahead;
            units_.push_back(std::move(unit));
            return i + time->tokens;
        }
        // 15国, 15个国家
        if (is_digit(first) && (is_text(i + 1, U"国") || (is_text(i + 1, U"个") && is_text(i + 2, U"国家")))) {
            const std::size_t end = is_text(i + 1, U"国") ? i + 2 : i + 3;
            int count = 0;
            for (const char32_t c : text)
                count = is_digit(c) && count < 1000 ? count * 10 + static_cast<int>(c - U'0') : count;
            return read_reference(ReferenceKind::sides, count, i, end);
        }
        if (const auto country = state_.country(token)) {
            if (is(i + 1, classes_.not_country_after) || begins_other(i) || is(i + 1, classes_.issue_noun)) {
                units_.push_back(state_.unit_of(UnitKind::word, sentence_, i, i + 1));
                return i + 1;
            }
            Unit unit = state_.unit_of(UnitKind::country, sentence_, i, i + 1);
            unit.entities = {state_.entities.add_country(state_.lexicon, *country)};
            state_.mention(unit.entities.front(), token.range);
            return finish_country(std::move(unit), i + 1);
        }
        if (const auto group = state_.sense(token, SenseKind::group)) {
            const auto& all = state_.lexicon.groups[*group].members;
            const bool is_of_some = tells_of_one(i) || is(i - 1, classes_.et_al);  // …等东盟成员国领导人
            if (!all.empty() && (is_of_some || all.size() > kMostMembers) && read_organization_of(i)) return i + 1;
            Unit unit = state_.unit_of(UnitKind::country, sentence_, i, i + 1);
            for (const Membership& member : state_.lexicon.groups[*group].members) {
                if (is_member_now(state_, member))
                    unit.entities.push_back(state_.entities.add_country(state_.lexicon, member.country));
            }
            // 太平洋岛国瑙鲁: one of them, not all.
            const auto named = i + 1 < tokens_.size() ? state_.country(tokens_[i + 1]) : std::nullopt;
            const bool is_apposition =
                named && std::find(unit.entities.begin(), unit.entities.end(),
                                   state_.entities.add_country(state_.lexicon, *named)) != unit.entities.end();
            if (!unit.entities.empty() && !is_apposition) return finish_country(std::move(unit), i + 1);
        }
        if (const auto organization = state_.organization(tokens_[i])) {
            Unit unit = state_.unit_of(UnitKind::organization, sentence_, i, i + 1);
            unit.entities = {*organization};
            state_.mention(*organization, token.range);
            units_.push_back(std::move(unit));
            return i + 1;
        }
        // 访问平壤 is a visit to the country.
        const auto capital_of = state_.sense(token, SenseKind::capital);
        const bool is_visited = capital_of && i > 0 && capitals_.goes_to(i);
        const auto place = state_.sense(token, SenseKind::place);
        const bool acts = capitals_.is_government(i);
        if (const auto seat_of = state_.sense(token, SenseKind::seat); seat_of && acts) {
            Unit unit = state_.unit_of(UnitKind::organization, sentence_, i, i + 1);
            unit.entities = {state_.entities.add_organization(state_.lexicon, *seat_of)};
            state_.mention(unit.entities.front(), token.range);
            units_.push_back(std::move(unit));
            return i + 1;
        }
        if (place && !is_visited && !acts) {
            Unit unit = state_.unit_of(UnitKind::place, sentence_, i, i + 1);
            if (const auto country = state_.lexicon.places[*place].country)
                unit.entities = {state_.entities.add_country(state_.lexicon, *country)};
            units_.push_back(std::move(unit));
            return i + 1;
        }
        if (capital_of) {
            Unit unit = state_.unit_of(UnitKind::country, sentence_, i, i + 1);
            unit.entities = {state_.entities.add_country(state_.lexicon, *capital_of)};
            state_.mention(unit.entities.front(), token.range);
            units_.push_back(std::move(unit));
            return i + 1;
        }
        if (is(i, classes_.sides)) return read_reference(ReferenceKind::sides, count_of(text), i, i + 1);
        if (is(i, classes_.persons) && !counts_others(i)) {
            const std::size_t end = read_reference(ReferenceKind::persons, count_of(text), i, i + 1);
            units_.back().wants_leaders = true;
            return end;
        }
        if (is(i, classes_.ministry) && stands_for_home(i)) return read_reference(ReferenceKind::home, 1, i, i + 1);
        // 是…共同体成员国 tells of one; 成员国签署 are all of them.
        const bool is_title = is(i, classes_.members_noun) && i > 0 && state_.organization(tokens_[i - 1]) &&
                              !is(i + 1, classes_.heads_noun) && text == U"成员国";
        // 四个成员国阿根廷、巴西…, 成员国包括…, 成员国：…: they are named
        const std::size_t named = is_text(i + 1, U"，") || is_text(i + 1, U"：") ? i + 2 : i + 1;
        const bool are_named = named < tokens_.size() && text == U"成员国" &&
                               (state_.country(tokens_[named]) || is(named, classes_.presenting) || ends_list(i));
        if (is(i, classes_.members_noun) && !is_title && !are_named) {
            const std::size_t end = read_reference(ReferenceKind::members, 0, i, i + 1);
            if (text.ends_with(U"领导人")) units_.back().wants_leaders = true;
            return end;
        }
        if (is(i, classes_.speaker)) return read_reference(ReferenceKind::speaker, 0, i, i + 1);
        if (is(i, classes_.speakers)) return read_reference(ReferenceKind::speakers, 0, i, i + 1);
        if (is(i, classes_.home_country)) return read_reference(ReferenceKind::home, 1, i, i + 1);
        if ((*token.classes & classes_.office_kinds).any() && stands_for_holder(i)) {
            const std::size_t end = read_reference(ReferenceKind::office, 1, i, i + 1);
            units_.back().form = token.form;
            units_.back().classes = *token.classes;
            return end;
        }
        if (is(i, classes_.stricken)) {
            const std::size_t end = read_reference(ReferenceKind::stricken, 1, i, i + 1);
            units_.back().form = token.form;
            units_.back().classes = *token.classes;
            return end;
        }
        if (is(i, classes_.person_pronoun)) return read_reference(ReferenceKind::person, 0, i, i + 1);
        if (is(i, classes_.that_country)) return read_reference(ReferenceKind::country, 1, i, i + 1);
        if (is(i, classes_.latter)) return read_reference(ReferenceKind::latter, 1, i, i + 1);
        if (is(i, classes_.former)) return read_reference(ReferenceKind::former, 1, i, i + 1);
        if (is(i, classes_.other_side) || (is(i, classes_.thing_pronoun) && is_object(i)))
            return read_reference(ReferenceKind::other, 1, i, i + 1);
        return read_word(i);
    }

    /// 现有文莱和泰国等10个成员国: whether a number of what token `i` names ends a list of countries.
    bool ends_list(std::size_t i) const {
        if (i < 3 || !is_text(i - 1, U"个")) return false;
        std::size_t end = i - 1;
        while (end > 0 && numeral_at(state_.text(tokens_[end - 1])).size > 0) --end;
        return end + 1 < i && end > 0 && (state_.country(tokens_[end - 1]) || is(end - 1, classes_.et_al));
    }

    /// 当选安理会非常任理事国, 欧盟成员国匈牙利: whether a word for members tells what one of them is.
    bool tells_of_one(std::size_t i) const {
        if (i + 1 < tokens_.size() && state_.country(tokens_[i + 1])) return true;
        if (is(i + 1, classes_.presenting)) return true;  // 上合组织成员国包括…
        constexpr std::size_t kFar = 8;
        for (std::size_t k = i; k-- > 0 && i - k <= kFar;) {
            if (is(k, classes_.role_verb)) return true;
            const bool is_passed_over = is(k, classes_.adverb) || is(k, classes_.noun) || is(k, classes_.time_word) ||
                                        is_digit(state_.text(tokens_[k]).front()) || !tokens_[k].is_known();
            if (!is_passed_over) return false;
        }
        return false;
    }

    /// Reads the organisation that a word for its members begins with, and the rest as a word: 联合国安理会 |
    /// 非常任理事国. False if it begins with none.
    bool read_organization_of(std::size_t i) {
        const Vocabulary& vocabulary = state_.lexicon.vocabulary;
        const Range& range = tokens_[i].range;
        for (std::uint32_t end = range.end - 1; end > range.begin + 1; --end) {
            const Range name{range.begin, end};
            const FormId form = vocabulary.find(state_.text(name));
            if (form == kNoForm) continue;
            const auto organization = state_.organization(Token{name, form, vocabulary.traits(form)});
            if (!organization) continue;
            state_.mention(*organization, name);
            Unit& whole = units_.emplace_back();
            whole.kind = UnitKind::organization;
            whole.range = name;
            whole.entities = {*organization};
            Unit& role = units_.emplace_back();
            role.range = {end, range.end};
            role.form = vocabulary.find(state_.text(role.range));
            if (role.form != kNoForm) role.classes = vocabulary.classes(role.form);
            return true;
        }
        return false;
    }

    /// A token that says nothing more by itself.
    std::size_t read_word(std::size_t i) {
        const Token& token = tokens_[i];
        if (const std::size_t end = unknown_place(i); end > i) {
            units_.push_back(state_.unit_of(UnitKind::place, sentence_, i, end));
            return end;
        }
        const char32_t first = state_.text(token).front();
        Unit& unit = units_.emplace_back();
        unit.range = token.range;
        unit.form = token.form;
        if (token.is_known()) {
            unit.classes = *token.classes;
        } else if (is_digit(first)) {
            unit.kind = UnitKind::number;
        } else if (!is_han(first) && !is_latin(first)) {
            unit.kind = UnitKind::mark;
        }
        return i + 1;
    }

    /// 总统还说: whether an office without a name heads a clause and does something.
    bool stands_for_holder(std::size_t i) const {
        const bool is_head = units_.empty() || units_.back().kind == UnitKind::date ||
                             (units_.back().kind == UnitKind::mark && capitals_.is_clause_start(i));
        if (!is_head || is(i + 1, classes_.office) || is(i, classes_.leader_noun)) return false;
        return is(i + 1, classes_.adverb) || is(i + 1, classes_.preposition_with) || is(i + 1, classes_.preposition) ||
               capitals_.does_something(i + 1);
    }

    /// 向其提供…, 与其会谈: whether a pronoun stands for somebody, between a verb or preposition and another verb;
    /// elsewhere it tells whose something is (其核设施).
    bool is_object(std::size_t i) const {
        if (i == 0 ||
            !(is(i - 1, classes_.preposition) || is(i - 1, classes_.preposition_with) || is(i - 1, classes_.pattern)))
            return false;
        if (i + 1 >= tokens_.size()) return false;
        if (is(i + 1, classes_.noun)) return false;
        return is(i + 1, classes_.adverb) || is(i + 1, classes_.planned) || is(i + 1, classes_.preposition) ||
               is(i + 1, classes_.pattern) || is_digit(state_.text(tokens_[i + 1]).front());
    }

    /// 驱逐两人: after a verb, a number of persons tells of some whom nobody has named.
    bool counts_others(std::size_t i) const {
        if (i == 0 || units_.empty() || units_.back().kind != UnitKind::word) return false;
        if (!is(i - 1, classes_.pattern)) return false;
        return !is(i - 1, classes_.preposition) && !is(i - 1, classes_.adverb) && !is(i - 1, classes_.connective) &&
               !is(i - 1, classes_.coordinator) && !is(i - 1, classes_.dependent_end) &&
               !is(i - 1, classes_.dependent_begin) && !is(i - 1, classes_.speech) && !is(i - 1, classes_.planned);
    }

    /// 外交部今天表示: a ministry without a country, at the head of what is said.
    bool stands_for_home(std::size_t i) const {
        if (!state_.home || i + 1 >= tokens_.size() || is(i + 1, classes_.office)) return false;
        if (units_.empty() || units_.back().kind == UnitKind::mark || units_.back().kind == UnitKind::date) return true;
        return has_class(units_.back(), classes_.connective) || has_class(units_.back(), classes_.preposition);
    }

    /// Where a place ends that no list has: a name of transliterating characters after 在 or 在 with a country
    /// (在塔吉克斯坦胡占德同…); `i` if there is none.
    std::size_t unknown_place(std::size_t i) const {
        if (tokens_[i].is_known() || units_.empty() || !is_han(state_.text(tokens_[i]).front())) return i;
        const bool has_country = units_.back().kind == UnitKind::country && units_.back().entities.size() == 1;
        const std::size_t before = has_country ? 2 : 1;
        if (units_.size() < before || !has_class(units_[units_.size() - before], classes_.place_preposition)) return i;
        const std::uint32_t at = tokens_[i].range.begin;
        const std::uint32_t length = names_.transliterated(at);
        if (length < 2 || length > 6 || names_.known_name_at(at) > 0) return i;
        std::size_t end = i;
        while (end < tokens_.size() && tokens_[end].range.begin < at + length) ++end;
        const bool stands_alone = end < tokens_.size() && tokens_[end].range.begin == at + length &&
                                  tokens_[end].is_known() && !is(end, classes_.office) && !is_text(end, U"的");
        return stands_alone ? end : i;
    }

    /// 领导人会晤 ends names of events, too: how many characters of the word name who meet; 0 for another word.
    std::uint32_t heads_who_meet(std::size_t i) const {
        if (!is(i, classes_.event_head)) return 0;
        const std::u32string_view word = state_.text(tokens_[i]);
        const auto has = [&](std::u32string_view part, ClassId cls) {
            const FormId form = state_.lexicon.vocabulary.find(part);
            return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(cls);
        };
        for (std::uint32_t length = 2; length + 2 <= word.size(); ++length) {
            const std::u32string_view who = word.substr(0, length);
            const bool is_heads = has(who, classes_.heads_noun) || has(who, classes_.ministers_noun);
            if (is_heads && has(word.substr(length), classes_.meeting)) return length;
        }
        return 0;
    }

    /// 两国领导人会晤: reads the reference, and the verb as a word of its own.
    std::size_t read_those_who_meet(int count, std::size_t begin, std::size_t end, std::uint32_t heads) {
        const std::u32string_view word = state_.text(tokens_[end]);
        Unit unit = state_.unit_of(UnitKind::reference, sentence_, begin, end);
        unit.range.end += heads;
        unit.reference = state_.lexicon.vocabulary.classes(state_.lexicon.vocabulary.find(word.substr(0, heads)))
                                 .test(classes_.ministers_noun)
                             ? ReferenceKind::sides
                             : ReferenceKind::heads;
        unit.wants_leaders = true;
        unit.count = count;
        units_.push_back(std::move(unit));
        Unit verb;
        verb.range = {tokens_[end].range.begin + heads, tokens_[end].range.end};
        verb.form = state_.lexicon.vocabulary.find(word.substr(heads));
        verb.classes = state_.lexicon.vocabulary.classes(verb.form);
        units_.push_back(std::move(verb));
        return end + 1;
    }

    std::size_t read_reference(ReferenceKind kind, int count, std::size_t begin, std::size_t end) {
        if (const std::uint32_t heads = heads_who_meet(end); heads > 0 && kind == ReferenceKind::sides)
            return read_those_who_meet(count, begin, end, heads);
        const bool has_ministers = is(end, classes_.ministers_noun);
        if (has_ministers) ++end;
        if (is(end, classes_.heads_noun) && (kind == ReferenceKind::sides || kind == ReferenceKind::members)) {
            if (kind == ReferenceKind::sides) kind = ReferenceKind::heads;
            ++end;
            Unit unit = state_.unit_of(UnitKind::reference, sentence_, begin, end);
            unit.reference = kind;
            unit.wants_leaders = true;
            unit.count = count;
            units_.push_back(std::move(unit));
            return end;
        }
        Unit unit = state_.unit_of(UnitKind::reference, sentence_, begin, end);
        unit.reference = kind;
        unit.wants_leaders = has_ministers && kind == ReferenceKind::sides;
        unit.count = count;
        units_.push_back(std::move(unit));
        return end;
    }

    static bool has_class(const Unit& unit, ClassId cls) {
        return unit.kind == UnitKind::word && unit.classes.test(cls);
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Token>& tokens_;
    Capitals capitals_;
    PersonNames names_;
    std::vector<Unit> units_;
};

}  // namespace

void read_units(ArticleState& state) {
    state.units.resize(state.tokens.size());
    for (std::uint32_t sentence = 0; sentence < state.tokens.size(); ++sentence) {
        state.units[sentence] =
            state.is_english() ? read_english_units(state, sentence) : UnitReader(state, sentence).read();
    }
}

}  // namespace guanxi
