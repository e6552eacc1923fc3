#include <algorithm>
#include <iterator>

#include "src/extract/article_state.hpp"
#include "src/extract/english_names.hpp"
#include "src/extract/offices.hpp"
#include "src/extract/person_names.hpp"
#include "src/text/characters.hpp"

// How a leader is known: by an office beside the name (塔吉克斯坦总统拉赫蒙, 达尔副总理兼外长), by a list of those
// present, and where all that is missing, by the lexicon. What the name itself may look like, `PersonNames` says.

namespace guanxi {

namespace {

using Tokens = std::vector<Token>;

class NameFinder {
public:
    NameFinder(ArticleState& state, std::uint32_t sentence)
        : state_(state),
          classes_(state.classes),
          sentence_(sentence),
          tokens_(state.tokens[sentence]),
          words_(state.words[sentence]),
          text_(state.article.characters),
          end_(state.article.sentences[sentence].range.end),
          names_(state, state.article.sentences[sentence].range),
          shorts_(state.short_names[sentence]),
          offices_(state, sentence) {}

    std::vector<LeaderMention> find() {
        std::vector<LeaderMention> found;
        const bool has_office = words_.has(classes_.office);
        const bool may_have_office = has_office || words_.has(classes_.office_posted);
        for (std::size_t i = 0; may_have_office && i < tokens_.size(); ++i) {
            if (!offices_.ends_office(i)) continue;
            if (auto pair = names_of_several(i); !pair.empty()) {
                std::ranges::move(pair, std::back_inserter(found));
                continue;
            }
            if (state_.has(tokens_[i], classes_.office_not_leader) && !is_diplomat(i) && !heads_organization(i)) {
                note_other(i);
                continue;
            }
            if (auto mention = name_after_office(i, found.empty() ? nullptr : &found.back()))
                found.push_back(std::move(*mention));
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const std::uint32_t at = tokens_[i].range.begin;
            const auto length = static_cast<std::uint32_t>(state_.names.longest_at(text_.substr(0, end_), at));
            const bool may_be_known = length > 0 || (state_.matches.traits(at) & kNamesLeader) != 0;
            if (!may_be_known || is_covered(found, i)) continue;
            if (auto mention = known_name(i, length)) found.push_back(std::move(*mention));
        }
        for (std::size_t i = 0; has_office && i < tokens_.size(); ++i) {
            // A name that nobody knows or that means nobody by itself, or a surname: 蔡总统.
            if (is_word(i) || is_covered(found, i)) continue;
            if (auto mention = name_before_office(i)) found.push_back(std::move(*mention));
            if (auto mention = surname_before_office(i)) found.push_back(std::move(*mention));
        }
        if (words_.has(classes_.attend_verb)) find_lists(found);
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
        std::vector<LeaderMention> kept;
        for (LeaderMention& mention : found) {
            if (kept.empty() || mention.begin >= kept.back().end) kept.push_back(std::move(mention));
        }
        if (words_.has(classes_.office_taking)) find_offices_taken(kept);
        return kept;
    }

private:
    static bool is_covered(const std::vector<LeaderMention>& found, std::size_t i) {
        return std::any_of(found.begin(), found.end(),
                           [&](const LeaderMention& m) { return m.begin <= i && i < m.end; });
    }

    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t i) const { return state_.text(tokens_[i]); }

    std::string country_code(const std::optional<EntityIndex>& home) const {
        if (!home || state_.entities[*home].kind != NodeKind::country) return {};
        return state_.entities[*home].key;
    }

    // --- who a name is ---

    /// The person of the lexicon that a name means for this home at the time of the article. Without an office beside
    /// it (`needs_distinctive`), a name that two such persons have equally means neither.
    std::optional<std::uint32_t> person(std::u32string_view name, const std::string& code,
                                        bool needs_distinctive) const {
        const FormId form = state_.lexicon.vocabulary.find(name);
        if (form == kNoForm) return std::nullopt;
        std::optional<std::uint32_t> best;
        int best_score = 0;
        bool is_tie = false;
        for (const Sense& sense : state_.lexicon.vocabulary.senses(form)) {
            if (sense.kind != SenseKind::leader) {
                if (needs_distinctive) return std::nullopt;  // 瓦格纳 alone is the organisation, not the minister
                continue;
            }
            const Person& candidate = state_.lexicon.persons[sense.item];
            // Two transliterated characters (达尔, 阿比) are too common to know a person by; a Chinese name is not.
            if (needs_distinctive && !candidate.is_distinctive && name.size() < 3) continue;
            int score = 1;
            for (const Tenure& tenure : candidate.tenures) {
                const bool is_same_home = !code.empty() && key_of(tenure.home) == code;
                const bool is_now = holds_on(tenure.since, tenure.until, state_.article.document.published);
                score = std::max(score, 1 + (is_same_home ? 4 : 0) + (is_now ? 2 : 0));
            }
            if (!code.empty() && score < 4) {
                continue;  // somebody of that name from elsewhere
            }
            if (code.empty() && is_home_present(candidate)) ++score;
            is_tie = score == best_score || (is_tie && score < best_score);
            if (score > best_score) best = sense.item, best_score = score;
        }
        return needs_distinctive && is_tie ? std::nullopt : best;
    }

    bool is_home_present(const Person& who) const {
        return std::any_of(who.tenures.begin(), who.tenures.end(), [&](const Tenure& tenure) {
            const auto country = state_.lexicon.find_country(key_of(tenure.home));
            return country && state_.is_present(*country);
        });
    }

    EntityIndex leader(const Range& range, const std::optional<EntityIndex>& home) {
        const std::u32string name(state_.text(range));
        const std::string code = country_code(home);
        EntityIndex index = 0;
        const auto found = state_.names.find(name);
        const bool is_same = found && (!home || !state_.entities[*found].home ||
                                       state_.entities.has_id(*home, *state_.entities[*found].home) ||
                                       state_.entities[*home].kind != NodeKind::country);
        if (is_same) {
            index = *found;
        } else if (const auto known = person(name, code, false)) {
            const Person& who = state_.lexicon.persons[*known];
            index = state_.entities.add(NodeKind::leader, who.key, who.names);
            if (!home) {
                if (const Tenure* tenure = tenure_on(who, state_.article.document.published))
                    state_.entities[index].home = tenure->home;
            }
        } else {
            const std::size_t dot = name.rfind(U'·');
            const std::u32string last = dot == std::u32string::npos ? name : name.substr(dot + 1);
            const std::u32string key = last.size() >= 2 ? last : name;
            Names names;
            (is_latin(name.front()) ? names.en : names.zh) = to_utf8(name);
            index = state_.entities.add(NodeKind::leader, to_utf8(key), names);
            EntityDraft& draft = state_.entities[index];
            if (draft.names.zh.size() < names.zh.size()) draft.names.zh = names.zh;
            if (key != name) state_.names.add(key, index);
        }
        if (home && (!state_.entities[index].home || state_.entities[*home].kind == NodeKind::country)) {
            state_.entities[index].home = state_.entities.id(*home);
        }
        state_.names.add(name, index);
        add_japanese_surname(name, index);
        return index;
    }

    /// 岸田文雄 is 岸田 from then on.
    void add_japanese_surname(const std::u32string& name, EntityIndex leader) {
        const auto& home = state_.entities[leader].home;
        if (!home || key_of(*home) != "JPN" || name.size() < 4) return;
        for (std::size_t length = 3; length >= 2; --length) {
            const std::u32string surname = name.substr(0, length);
            if (!state_.lexicon.names.japanese_surnames.contains(surname)) continue;
            if (!state_.names.find(surname)) state_.names.add(surname, leader);
            return;
        }
    }

    std::size_t token_at_or_after(std::uint32_t character) const {
        const auto at = std::lower_bound(tokens_.begin(), tokens_.end(), character,
                                         [](const Token& token, std::uint32_t c) { return token.range.begin < c; });
        return static_cast<std::size_t>(at - tokens_.begin());
    }

    /// Remembers that the name after a spokesperson's or another such title is no leader's.
    void note_other(std::size_t title) {
        const std::uint32_t at = tokens_[title].range.end;
        if (at >= end_ || !is_han(text_[at])) return;
        const std::uint32_t length = std::max(names_.chinese(at), names_.known_name_at(at));
        if (length >= 2) state_.others.emplace(text_.substr(at, length));
    }

    // --- the contexts ---

    /// 塔吉克斯坦总统拉赫蒙; also 毛里塔尼亚总统、非盟轮值主席加兹瓦尼 with two offices of different homes.
    /// `before` is the mention before it, whose country goes on in 美国总统拜登和国务卿布林肯.
    std::optional<LeaderMention> name_after_office(std::size_t last, const LeaderMention* before) {
        std::uint32_t at = tokens_[last].range.end;
        if (at < end_ && text_[at] == U' ') ++at;
        Office office = offices_.office_ending_at(last);
        if (office.is_former) return std::nullopt;
        // 习近平主席去年…: the office belongs to the name before it.
        const bool has_owner = !office.home && names_.known_name_ends_at(tokens_[office.text_begin].range.begin);
        if (has_owner && !is(last, classes_.office_envoy)) return std::nullopt;
        std::vector<Office> offices{office};
        while (offices.back().begin >= 2 && is_text(offices.back().begin - 1, U"、") &&
               is(offices.back().begin - 2, classes_.office)) {
            Office earlier = offices_.office_ending_at(offices.back().begin - 2);
            if (offices.back().home && !earlier.home) break;  // somebody else's
            offices.push_back(earlier);
        }
        std::optional<EntityIndex> home;
        for (const Office& each : offices) {
            if (each.home && (!home || state_.entities[*each.home].kind == NodeKind::country)) home = each.home;
        }
        // 普京总统特使: whoever goes for him acts for his country.
        if (has_owner) home = home_of_name_before(tokens_[office.text_begin].range.begin);
        const bool is_told = home.has_value();
        if (!home) home = implied_home(office, at, before);
        const std::uint32_t length = names_.name_at(at, country_code(home));
        if (length == 0) return std::nullopt;
        const Range name{at, at + length};
        if (is_place(state_.text(name))) return std::nullopt;  // 两国总统布拉格会面
        if (!is_told && home && is_known_elsewhere(state_.text(name), country_code(home))) home.reset();
        const std::size_t end = token_at_or_after(name.end);
        if (is(end, classes_.office_not_leader)) return std::nullopt;
        LeaderMention mention;
        mention.begin = offices.back().begin;
        mention.end = end;
        mention.name = name;
        mention.leader = leader(name, home);
        if (!home) home = state_.home_of(mention.leader);
        for (const Office& each : offices) {
            const auto where = each.home ? each.home : home;
            if (where) mention.offices.push_back({*where, offices_.office_text(each)});
        }
        take_office_after(mention);
        return mention;
    }

    /// Whether a name is only that of a place.
    bool is_place(std::u32string_view name) const {
        const FormId form = state_.lexicon.vocabulary.find(name);
        if (form == kNoForm || state_.names.find(std::u32string(name))) return false;
        const auto& senses = state_.lexicon.vocabulary.senses(form);
        const auto has = [&](SenseKind kind) { return std::ranges::count(senses, kind, &Sense::kind) > 0; };
        return (has(SenseKind::place) || has(SenseKind::capital)) && !has(SenseKind::leader);
    }

    /// Whether an office that makes no leader by itself is one of a foreign ministry (外交部亚洲司司长).
    bool is_diplomat(std::size_t last) const {
        if (is(last, classes_.spokesperson)) return false;
        const Office office = offices_.office_ending_at(last);
        for (std::size_t i = office.text_begin; i < last; ++i) {
            if (is(i, classes_.office_diplomatic)) return true;
        }
        return false;
    }

    /// 国际货币基金组织总裁: an office of others that makes a leader where it is one of an organisation.
    bool heads_organization(std::size_t last) const {
        if (!is(last, classes_.office_organization)) return false;
        const Office office = offices_.office_ending_at(last);
        return office.home && !office.is_former && !office.is_posted &&
               state_.entities[*office.home].kind == NodeKind::organization;
    }

    /// 希马两国外长科齐阿斯、迪米特罗夫: one name for each country, in their order; empty if it is nothing of the kind.
    std::vector<LeaderMention> names_of_several(std::size_t office) {
        std::size_t end = office;
        while (end > 0 && is(end - 1, classes_.office_modifier)) --end;
        std::size_t count = 0;  // told by 两国, 三国
        if (end > 0 && is(end - 1, classes_.sides)) count = number_in(text(--end));
        std::size_t begin = end;
        const std::vector<std::uint32_t> countries = countries_listed_before(begin);
        if (countries.size() < 2 && count < 2) return {};
        if (countries.size() >= 2) count = countries.size();
        std::vector<LeaderMention> mentions;
        std::uint32_t at = tokens_[office].range.end;
        while (mentions.size() < count) {
            const std::uint32_t length =
                names_.name_at(at, countries.empty() ? "" : state_.lexicon.countries[countries[mentions.size()]].code);
            if (length == 0) return {};
            LeaderMention mention;
            mention.begin = mentions.empty() ? begin : token_at_or_after(at);
            mention.name = {at, at + length};
            mention.end = token_at_or_after(mention.name.end);
            mentions.push_back(std::move(mention));
            const std::size_t next = mentions.back().end;
            const bool goes_on = is(next, classes_.coordinator) || is_text(next, U"、");
            if (mentions.size() < count && !goes_on) return {};
            if (goes_on) at = tokens_[next].range.end;
        }
        const std::vector<std::uint32_t> homes = countries.empty() ? homes_of(mentions, end) : countries;
        if (homes.empty()) return {};
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            const EntityIndex home = state_.entities.add_country(state_.lexicon, homes[i]);
            mentions[i].offices.push_back({home, state_.article.quote(tokens_[office].range)});
            mentions[i].leader = leader(mentions[i].name, home);
        }
        return mentions;
    }

    /// How many 两国 or 三国 says; 0 if no number.
    static std::size_t number_in(std::u32string_view word) {
        static constexpr std::u32string_view kNumbers = U"〇一两三四五六七八九";
        const std::size_t at = kNumbers.find(word.front());
        return at == std::u32string_view::npos ? 0 : at;
    }

    /// The countries listed right before a token (希马, 加、澳, 斐济和汤加), in their order; `begin` goes from that
    /// token to the first of them.
    std::vector<std::uint32_t> countries_listed_before(std::size_t& begin) const {
        std::vector<std::uint32_t> countries;
        for (std::size_t end = begin;;) {
            const auto row = std::ranges::find(shorts_, end, &ShortNames::end);
            std::optional<std::uint32_t> one;
            if (row != shorts_.end()) {
                countries.insert(countries.begin(), row->countries.begin(), row->countries.end());
                end = row->begin;
            } else if (end > 0 && ((one = state_.country(tokens_[end - 1])) ||
                                   (one = state_.short_country(tokens_[end - 1], sentence_, true)))) {
                countries.insert(countries.begin(), *one);
                --end;
            } else {
                return countries;
            }
            begin = end;
            if (end == 0 || !(is(end - 1, classes_.coordinator) || is_text(end - 1, U"、"))) return countries;
            --end;
        }
    }

    /// 两国外长吴钊燮、寇特内: of which of the two each is. Whom the lexicon knows has his home; the others have the
    /// countries named last before, none of them twice. Empty if that does not settle it.
    std::vector<std::uint32_t> homes_of(const std::vector<LeaderMention>& mentions, std::size_t before) const {
        std::vector<std::optional<std::uint32_t>> homes(mentions.size());
        std::vector<std::uint32_t> taken;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            const auto known = person(state_.text(mentions[i].name), {}, false);
            if (!known) continue;
            const Tenure* tenure = tenure_on(state_.lexicon.persons[*known], state_.article.document.published);
            if (tenure == nullptr) continue;
            homes[i] = state_.lexicon.find_country(key_of(tenure->home));
            if (homes[i]) taken.push_back(*homes[i]);
        }
        std::vector<std::uint32_t> named;  // the last ones before that are nobody's yet, in their order
        const auto missing =
            static_cast<std::size_t>(std::ranges::count_if(homes, [](const auto& home) { return !home.has_value(); }));
        for (std::size_t i = before; i-- > 0 && named.size() < missing;) {
            auto country = state_.country(tokens_[i]);
            if (!country && is_text(i + 1, U"国")) country = state_.short_country(tokens_[i], sentence_, true);
            if (!country || std::ranges::count(taken, *country) > 0 || std::ranges::count(named, *country) > 0)
                continue;
            named.insert(named.begin(), *country);
        }
        if (named.size() < missing) return {};
        std::vector<std::uint32_t> all;
        auto next = named.begin();
        for (const auto& home : homes) all.push_back(home ? *home : *next++);
        return all;
    }

    /// The home of an office that names none: of the one before it in a list, of who sent somebody posted, or of the
    /// paper, unless the name is a foreign one.
    std::optional<EntityIndex> implied_home(const Office& office, std::uint32_t at, const LeaderMention* before) {
        const auto usual = offices_.default_home(office);
        const std::uint32_t known = names_.known_name_at(at);
        const bool is_of_usual = usual && known > 0 && person(text_.substr(at, known), country_code(usual), false);
        const std::uint32_t chinese = names_.chinese(at);
        const std::uint32_t foreign = names_.transliterated(at);
        // 艾蒂安 is longer than a Chinese 艾蒂 and ends where a word begins.
        const bool is_longer =
            foreign > chinese && names_.is_boundary(at + foreign) && !names_.is_boundary(at + chinese);
        const bool is_foreign_name =
            is_han(text_[std::min(at, end_ - 1)]) && (chinese == 0 || is_longer) && !is_of_usual;
        const bool is_called_back = office.begin > 0 && is(office.begin - 1, classes_.recall);  // 召回大使沈知非
        if (is_called_back || (office.is_posted && is_foreign_name)) return offices_.sender_before(office);
        const bool is_joined = before != nullptr && before->end + 1 == office.begin &&
                               (is(before->end, classes_.coordinator) || is_text(before->end, U"、"));
        if (is_joined && !before->offices.empty()) {
            const EntityIndex theirs = before->offices.front().home;
            if (state_.entities[theirs].kind == NodeKind::country && !is_of_usual) return theirs;
        }
        if (!is_foreign_name) return usual;
        return known > 0 ? std::nullopt : topic_home(office);
    }

    /// 汤加政府别无选择。外长图伊…: an office of nobody in particular, at the head of a clause, belongs to the country
    /// that the sentence so far or the one before is about.
    std::optional<EntityIndex> topic_home(const Office& office) {
        if (office.is_unclear || office.is_former || office.is_posted) return std::nullopt;
        if (is(office.end - 1, classes_.leader_noun) || is(office.end - 1, classes_.office_envoy)) return std::nullopt;
        std::size_t before = office.begin;
        while (before > 0 && is(before - 1, classes_.dependent_begin)) --before;  // 随着外长…
        const bool is_head = before == 0 || is_mark(before - 1);
        if (!is_head && is(before - 1, classes_.preposition_with)) return last_home(before - 1);
        if (!is_head) return std::nullopt;
        for (std::uint32_t sentence = sentence_ + 1; sentence-- > 0 && sentence + 2 > sentence_;) {
            const std::size_t end = sentence == sentence_ ? before : state_.tokens[sentence].size();
            if (const auto country = country_at_head(sentence, end))
                return state_.entities.add_country(state_.lexicon, *country);
        }
        return only_foreign_home(before);
    }

    /// 多哥总统福雷会见王毅。外长阿多姆…: the only foreign country that this sentence, up to a token, and the one
    /// before name.
    std::optional<EntityIndex> only_foreign_home(std::size_t end) {
        std::optional<std::uint32_t> only;
        for (std::uint32_t sentence = sentence_ > 0 ? sentence_ - 1 : 0; sentence <= sentence_; ++sentence) {
            if (state_.article.sentences[sentence].is_title != state_.article.sentences[sentence_].is_title) continue;
            const Tokens& tokens = state_.tokens[sentence];
            const std::size_t stop = sentence == sentence_ ? end : tokens.size();
            for (std::size_t i = 0; i < stop; ++i) {
                const auto country = state_.country(tokens[i]);
                if (!country || country == state_.home || country == only) continue;
                if (only) return std::nullopt;
                only = country;
            }
        }
        if (!only) return std::nullopt;
        return state_.entities.add_country(state_.lexicon, *only);
    }

    /// 抵达汤加，与首相…: the country named last before in the sentence, if not by somebody's office.
    std::optional<EntityIndex> last_home(std::size_t before) {
        for (std::size_t i = before; i-- > 0;) {
            auto country = state_.country(tokens_[i]);
            if (!country && is_text(i + 1, U"国")) country = state_.short_country(tokens_[i], sentence_, true);
            if (!country) continue;
            // 捷克总理巴比什与代外长…: somebody of his own, where no other country is named.
            const bool is_office = is(i + 1, classes_.office) || is(i + 1, classes_.office_modifier);
            return is_office ? only_foreign_home(before) : state_.entities.add_country(state_.lexicon, *country);
        }
        return std::nullopt;
    }

    bool is_mark(std::size_t i) const {
        return !tokens_[i].is_known() && !is_han(text(i).front()) && !is_latin(text(i).front()) &&
               !is_digit(text(i).front()) && !is_text(i, U"、");
    }

    /// The country that a sentence begins with and is about; not one of which only somebody's office is told.
    std::optional<std::uint32_t> country_at_head(std::uint32_t sentence, std::size_t end) const {
        const Tokens& tokens = state_.tokens[sentence];
        for (std::size_t i = 0; i < end; ++i) {
            const Token& token = tokens[i];
            const auto country = state_.country(token);
            if (!country) {
                const bool is_passed_over = !token.is_known() || state_.lexicon.vocabulary.classes(token.form).none() ||
                                            state_.has(token, classes_.time_word) ||
                                            state_.has(token, classes_.adverb) || state_.sense(token, SenseKind::group);
                if (!is_passed_over || i > 12) return std::nullopt;
                continue;
            }
            const bool is_office = i + 1 < tokens.size() && (state_.has(tokens[i + 1], classes_.office) ||
                                                             state_.has(tokens[i + 1], classes_.coordinator));
            return is_office ? std::nullopt : country;
        }
        return std::nullopt;
    }

    /// Whether the lexicon has somebody of this name in office now, and only for other countries.
    bool is_known_elsewhere(std::u32string_view name, const std::string& code) const {
        if (code.empty() || person(name, code, false)) return false;
        const auto other = person(name, {}, false);
        return other && std::ranges::any_of(state_.lexicon.persons[*other].tenures, [&](const Tenure& tenure) {
                   return holds_on(tenure.since, tenure.until, state_.article.document.published);
               });
    }

    /// The country of the leader whose name ends at a character.
    std::optional<EntityIndex> home_of_name_before(std::uint32_t end) {
        for (std::uint32_t length = 2; length <= 12 && length <= end; ++length) {
            const auto known = state_.names.find(state_.text(Range{end - length, end}));
            if (known) return state_.home_of(*known);
        }
        return std::nullopt;
    }

    /// Takes an office or form of address right after the name into the mention: 卢拉先生, 达尔副总理兼外长.
    void take_office_after(LeaderMention& mention) {
        std::size_t end = mention.end;
        if (is(end, classes_.honorific)) {
            mention.end = end + 1;
            return;
        }
        std::size_t i = end;
        std::size_t office_end = end;
        while (i < tokens_.size() && (is(i, classes_.office) || is(i, classes_.office_modifier) || is_text(i, U"兼"))) {
            ++i;
            if (is(i - 1, classes_.office)) office_end = i;
        }
        if (office_end == end) return;
        // 习近平主席 names his office; 普京总统府 would be a word of its own.
        const std::string office = state_.article.quote({tokens_[end].range.begin, tokens_[office_end - 1].range.end});
        if (const auto home = state_.home_of(mention.leader)) mention.offices.push_back({*home, office});
        mention.end = office_end;
    }

    /// A name that the article gave an office elsewhere, or that the lexicon knows well enough.
    std::optional<LeaderMention> known_name(std::size_t i, std::uint32_t length) {
        const std::uint32_t at = tokens_[i].range.begin;
        if (length == 0) {
            const std::uint32_t longest = names_.known_name_at(at);
            if (longest == 0 || state_.others.contains(text_.substr(at, longest))) return std::nullopt;
            auto who = person(text_.substr(at, longest), {}, true);
            if (!who) {
                // Too common a name by itself, but this article has its bearer.
                who = person(text_.substr(at, longest), {}, false);
                if (who && !state_.entities.find(NodeKind::leader, state_.lexicon.persons[*who].key)) who.reset();
            }
            if (!who) return std::nullopt;
            // Known by name alone only while in office, or close to it.
            const Person& known = state_.lexicon.persons[*who];
            const Date& today = state_.article.document.published;
            const bool is_current = today.year == 0 || state_.entities.find(NodeKind::leader, known.key).has_value() ||
                                    std::any_of(known.tenures.begin(), known.tenures.end(), [&](const Tenure& tenure) {
                                        return holds_on(tenure.since, tenure.until, today);
                                    });
            if (!is_current) return std::nullopt;
            if (!tokens_[i].is_known() && tokens_[i].range.size() < longest && !names_.is_boundary(at + longest) &&
                longest < 3)
                return std::nullopt;
            length = longest;
        }
        LeaderMention mention;
        mention.begin = i;
        mention.name = {at, at + length};
        mention.end = token_at_or_after(mention.name.end);
        mention.leader = leader(mention.name, std::nullopt);
        take_office_after(mention);
        // 习近平主席特使、…何报翔: he only lends his name to somebody else's office.
        if (!mention.offices.empty() && is(mention.end - 1, classes_.office_envoy)) return std::nullopt;
        return mention;
    }

    // --- offices told by a verb ---

    bool is_clause_end(std::size_t i) const {
        return is_text(i, U"，") || is_text(i, U"。") || is_text(i, U"；") || is_text(i, U"：");
    }

    /// 伊维拉3月1日出任世界贸易组织总干事, 亨特留任财政大臣: whoever the clause is about has the office that it tells
    /// of.
    void find_offices_taken(std::vector<LeaderMention>& mentions) {
        for (std::size_t verb = 0; verb < tokens_.size(); ++verb) {
            if (!is(verb, classes_.office_taking)) continue;
            const auto taken = office_after(verb, mentions);
            if (!taken) continue;
            std::size_t start = verb;
            while (start > 0 && !is_clause_end(start - 1) && !is_wished(start - 1)) --start;
            if (start > 0 && is_wished(start - 1)) continue;
            auto holder = std::find_if(mentions.rbegin(), mentions.rend(), [&](const LeaderMention& mention) {
                return mention.begin >= start && mention.end <= verb;
            });
            if (holder != mentions.rend()) {
                holder->offices.push_back(*taken);
                if (!state_.entities[holder->leader].home)
                    state_.entities[holder->leader].home = state_.entities.id(taken->home);
            } else if (auto mention = name_at_head(start, verb, *taken)) {
                mentions.push_back(std::move(*mention));
                std::ranges::sort(mentions, {}, &LeaderMention::begin);
            }
        }
    }

    /// Whether a word says that somebody else wants it, or that it is not so (支持X出任…, 竞选).
    bool is_wished(std::size_t i) const {
        return is(i, classes_.pivot) || is(i, classes_.denied) || is(i, classes_.office_wished);
    }

    /// The office after a verb that says that somebody takes or keeps it, if it is nobody else's.
    std::optional<LeaderMention::Office> office_after(std::size_t verb, const std::vector<LeaderMention>& mentions) {
        constexpr std::size_t kFarthest = 12;
        for (std::size_t i = verb + 1; i < tokens_.size() && i - verb <= kFarthest && !is_clause_end(i); ++i) {
            if (is_covered(mentions, i) || is(i, classes_.dependent_end) || is_text(i, U"的")) return std::nullopt;
            if (!offices_.ends_office(i)) continue;
            while (offices_.ends_office(i + 1) || (is_text(i + 1, U"兼") && offices_.ends_office(i + 2))) ++i;
            const bool is_leader = !is(i, classes_.office_not_leader) || heads_organization(i);
            const Office office = offices_.office_ending_at(i);
            if (!is_leader || office.is_former || office.text_begin <= verb || is_covered(mentions, i + 1))
                return std::nullopt;
            auto home = office.home;
            if (!home && !mentions.empty() && mentions.front().begin < verb && !mentions.front().offices.empty())
                home = mentions.front().offices.front().home;
            if (!home) home = offices_.default_home(office);
            if (!home) return std::nullopt;
            return LeaderMention::Office{*home, offices_.office_text(office)};
        }
        return std::nullopt;
    }

    /// A name that nobody knows at the head of a clause that gives it an office.
    std::optional<LeaderMention> name_at_head(std::size_t start, std::size_t verb,
                                              const LeaderMention::Office& office) {
        const std::uint32_t at = tokens_[start].range.begin;
        const EntityDraft& home = state_.entities[office.home];
        const std::uint32_t length = names_.name_at(at, home.kind == NodeKind::country ? home.key : std::string());
        if (length < 2 || !names_.is_boundary(at + length) || at + length > tokens_[verb].range.begin)
            return std::nullopt;
        LeaderMention mention;
        mention.begin = start;
        mention.name = {at, at + length};
        mention.end = token_at_or_after(mention.name.end);
        mention.leader = leader(mention.name, office.home);
        mention.offices.push_back(office);
        return mention;
    }

    /// 卡斯特罗总统, 毛泽东主席, 田中角荣首相, 岸田首相 where nothing else names them: a name before an office, after a
    /// word.
    std::optional<LeaderMention> name_before_office(std::size_t i) {
        if (!is_han(text(i).front())) return std::nullopt;
        if (i > 0 && !tokens_[i - 1].is_known() && is_han(text(i - 1).front())) return std::nullopt;
        const std::uint32_t at = tokens_[i].range.begin;
        const std::uint32_t foreign = tokens_[i].is_known() ? 0 : names_.transliterated(at);
        if (foreign >= 2 && is_right_before_office(at + foreign)) {
            const auto country = counterpart();
            return named_before(i, at + foreign, country);
        }
        if (const std::uint32_t chinese = names_.chinese(at);
            chinese >= 2 && is_right_before_office(at + chinese) && may_be_name(i, at + chinese)) {
            const std::size_t office = token_at_or_after(at + chinese);
            const bool is_of_home = state_.home_offices && is(office, *state_.home_offices);
            auto home = is_of_home ? state_.home : std::nullopt;
            const Range name{at, at + chinese};
            if (home && is_known_elsewhere(state_.text(name), state_.lexicon.countries[*home].code)) home.reset();
            return named_before(i, name.end, home);
        }
        return japanese_before_office(i);
    }

    /// Whether the characters from token `i` up to `end` are none that grammar or a country explains (于布城, 伊方).
    bool may_be_name(std::size_t i, std::uint32_t end) const {
        if (is(i, classes_.preposition) || is(i, classes_.adverb) || is(i, classes_.coordinator)) return false;
        for (std::size_t k = i; k < tokens_.size() && tokens_[k].range.begin < end; ++k) {
            if (is_word(k) || (k > i && is(k, classes_.country_side))) return false;
        }
        return true;
    }

    /// Whether a token is a word of several characters, and nobody's name.
    bool is_word(std::size_t i) const {
        return tokens_[i].is_known() && tokens_[i].range.size() != 1 && !tokens_[i].may_mean(SenseKind::leader);
    }

    /// Whether an office that makes a leader begins at a character.
    bool is_right_before_office(std::uint32_t at) const {
        const std::size_t next = token_at_or_after(at);
        return next < tokens_.size() && tokens_[next].range.begin == at && is(next, classes_.office) &&
               !is(next, classes_.office_not_leader);
    }

    LeaderMention named_before(std::size_t begin, std::uint32_t end, const std::optional<std::uint32_t>& country) {
        LeaderMention mention;
        mention.begin = begin;
        mention.end = token_at_or_after(end);
        mention.name = {tokens_[begin].range.begin, end};
        std::optional<EntityIndex> home;
        if (country) home = state_.entities.add_country(state_.lexicon, *country);
        mention.leader = leader(mention.name, home);
        take_office_after(mention);
        return mention;
    }

    /// 大平正芳外相; 岸田首相, whose whole name the article or the lexicon has.
    std::optional<LeaderMention> japanese_before_office(std::size_t i) {
        const auto japan = state_.lexicon.find_country("JPN");
        if (!japan || !state_.is_present(*japan)) return std::nullopt;
        constexpr std::uint32_t kLongestName = 6;
        const std::uint32_t at = tokens_[i].range.begin;
        std::uint32_t end = at + 2;
        while (end <= at + kLongestName && end < end_ && !is_right_before_office(end)) ++end;
        if (!is_right_before_office(end)) return std::nullopt;
        const std::uint32_t surname = names_.japanese_before(at, end);
        const FormId form = state_.lexicon.vocabulary.find(text_.substr(at, end - at));
        const bool is_word = form != kNoForm && !std::ranges::count(state_.lexicon.vocabulary.senses(form),
                                                                    SenseKind::leader, &Sense::kind);
        if (surname == 0 || is_word) return std::nullopt;
        if (at + surname < end) return named_before(i, end, japan);
        if (const auto bearer = japanese_called(text_.substr(at, surname), *japan)) {
            state_.names.add(std::u32string(text_.substr(at, surname)), *bearer);
            return named_before(i, end, japan);
        }
        return std::nullopt;
    }

    /// The leader from Japan with a surname: of the article, else the only one of the lexicon who is in office.
    std::optional<EntityIndex> japanese_called(std::u32string_view surname, std::uint32_t japan) {
        const std::string& code = state_.lexicon.countries[japan].code;
        for (EntityIndex k = 0; k < state_.entities.size(); ++k) {
            const EntityDraft& draft = state_.entities[k];
            const bool is_from_there = draft.home && key_of(*draft.home) == code;
            if (draft.kind == NodeKind::leader && is_from_there && folded(draft.names.zh).starts_with(surname))
                return k;
        }
        const Person* only = nullptr;
        for (const Person& who : state_.lexicon.persons) {
            const Tenure* tenure = tenure_on(who, state_.article.document.published);
            if (tenure == nullptr || key_of(tenure->home) != code || !folded(who.names.zh).starts_with(surname))
                continue;
            if (!holds_on(tenure->since, tenure->until, state_.article.document.published)) continue;
            if (only != nullptr) return std::nullopt;
            only = &who;
        }
        if (only == nullptr) return std::nullopt;
        return state_.entities.add(NodeKind::leader, only->key, only->names);
    }

    /// 蔡总统, 习主席: a surname before an office that its bearer, the only one of the article, has.
    std::optional<LeaderMention> surname_before_office(std::size_t i) {
        if (!is(i + 1, classes_.office) || is(i + 1, classes_.office_not_leader)) return std::nullopt;
        if (text(i).size() != 1 || !state_.lexicon.names.surnames.contains(text(i).front())) return std::nullopt;
        if (i > 0 && !tokens_[i - 1].is_known() && is_han(text(i - 1).front())) return std::nullopt;
        std::optional<EntityIndex> bearer;
        for (EntityIndex k = 0; k < state_.entities.size(); ++k) {
            if (state_.entities[k].kind != NodeKind::leader) continue;
            const std::u32string name = folded(state_.entities[k].names.zh);
            if (name.size() < 2 || name.size() > 3 || !name.starts_with(text(i))) continue;
            if (bearer) return std::nullopt;
            bearer = k;
        }
        if (!bearer) return std::nullopt;
        LeaderMention mention;
        mention.begin = i;
        mention.name = tokens_[i].range;
        mention.end = i + 1;
        mention.leader = *bearer;
        take_office_after(mention);
        mention.name.end = tokens_[mention.end - 1].range.end;
        return mention;
    }

    /// The only foreign country of the article, if there is just one.
    std::optional<std::uint32_t> counterpart() const {
        std::vector<std::uint32_t> others;
        for (const std::uint32_t country : state_.present) {
            if (country != state_.home && state_.lexicon.countries[country].code != "TWN") others.push_back(country);
        }
        if (others.size() == 1) return others.front();
        return std::nullopt;
    }

    /// 蔡奇、王毅等参加上述活动: officials of the paper's own country, at the head of a clause.
    void find_lists(std::vector<LeaderMention>& found) {
        if (!state_.home) return;
        const std::string& code = state_.lexicon.countries[*state_.home].code;
        for (std::size_t start = 0; start < tokens_.size(); ++start) {
            const bool is_clause_start =
                start == 0 || is_text(start - 1, U"，") || is_text(start - 1, U"。") || is_text(start - 1, U"；");
            if (!is_clause_start) continue;
            std::vector<LeaderMention> list;
            std::size_t i = start;
            for (;;) {
                if (i >= tokens_.size()) break;
                const auto known =
                    std::find_if(found.begin(), found.end(), [&](const LeaderMention& m) { return m.begin == i; });
                if (known != found.end()) {
                    i = known->end;
                } else {
                    const std::uint32_t at = tokens_[i].range.begin;
                    const std::uint32_t length = names_.chinese(at);
                    if (length == 0) break;
                    LeaderMention mention;
                    mention.begin = i;
                    mention.name = {at, at + length};
                    mention.end = token_at_or_after(mention.name.end);
                    if (mention.end < tokens_.size() && tokens_[mention.end].range.begin != mention.name.end) break;
                    list.push_back(mention);
                    i = mention.end;
                }
                if (is_text(i, U"、") || is_text(i, U"和")) {
                    ++i;
                    continue;
                }
                break;
            }
            if (list.empty()) continue;
            if (is(i, classes_.et_al)) ++i;
            if (!is(i, classes_.attend_verb)) continue;
            for (LeaderMention& mention : list) {
                mention.leader = leader(
                    mention.name, state_.entities.add_country(state_.lexicon, *state_.lexicon.find_country(code)));
                found.push_back(mention);
            }
        }
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const Tokens& tokens_;
    const SentenceWords& words_;
    std::u32string_view text_;
    std::uint32_t end_;
    PersonNames names_;
    const std::vector<ShortNames>& shorts_;
    Offices offices_;
};

}  // namespace

std::vector<LeaderMention> find_leaders(ArticleState& state, std::uint32_t sentence) {
    if (state.is_english()) return find_english_leaders(state, sentence);
    return NameFinder(state, sentence).find();
}

void find_names(ArticleState& state) {
    for (std::uint32_t sentence = 0; sentence < state.tokens.size(); ++sentence) find_leaders(state, sentence);
}

}  // namespace guanxi
