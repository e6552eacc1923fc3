#include <algorithm>
#include <iterator>
#include <utility>

#include "src/extract/english_names.hpp"
#include "src/extract/person_finder.hpp"
#include "src/text/characters.hpp"

// How a leader is known: by an office beside the name (塔吉克斯坦总统拉赫蒙, 达尔副总理兼外长), by a list of those
// present, and where all that is missing, by the lexicon. What the name itself may look like, `PersonNames` says.

namespace guanxi {

PersonFinder::PersonFinder(ArticleState& state, std::uint32_t sentence)
    : state_(state),
      classes_(state.classes),
      tokens_(state.tokens[sentence]),
      words_(state.words[sentence]),
      text_(state.article.characters),
      end_(state.article.sentences[sentence].range.end),
      names_(state, state.article.sentences[sentence].range),
      register_(state),
      offices_(state, sentence),
      homes_(state, sentence) {}

std::vector<LeaderMention> PersonFinder::find() {
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
    std::size_t kept = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (kept > 0 && found[i].begin < found[kept - 1].end) continue;
        if (kept != i) found[kept] = std::move(found[i]);
        ++kept;
    }
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(kept), found.end());
    if (words_.has(classes_.office_taking)) find_offices_taken(found);
    if (may_have_office && words_.has(classes_.presenting)) find_offices_told(found);
    return found;
}

bool PersonFinder::is_covered(const std::vector<LeaderMention>& found, std::size_t i) {
    return std::any_of(found.begin(), found.end(), [&](const LeaderMention& m) { return m.begin <= i && i < m.end; });
}

std::size_t PersonFinder::token_at_or_after(std::uint32_t character) const {
    const auto at = std::lower_bound(tokens_.begin(), tokens_.end(), character,
                                     [](const Token& token, std::uint32_t c) { return token.range.begin < c; });
    return static_cast<std::size_t>(at - tokens_.begin());
}

void PersonFinder::note_other(std::size_t title) {
    const std::uint32_t at = tokens_[title].range.end;
    if (at >= end_ || !is_han(text_[at])) return;
    std::uint32_t length = std::max(names_.chinese(at), names_.known_name_at(at));
    // 总裁阿曼诺夫 is no Omani.
    constexpr std::uint32_t kLong = 4;
    const std::uint32_t foreign = names_.transliterated(at);
    const bool names_country = title + 1 < tokens_.size() && state_.country(tokens_[title + 1]);
    if (foreign >= kLong && names_country && names_.is_boundary(at + foreign)) length = foreign;
    if (length >= 2) state_.others.emplace(text_.substr(at, length));
}

std::optional<LeaderMention> PersonFinder::name_after_office(std::size_t last, const LeaderMention* before) {
    std::uint32_t at = tokens_[last].range.end;
    if (at < end_ && text_[at] == U' ') ++at;
    // 外交部长拿督斯里希山慕丁
    for (std::size_t i = last + 1; is(i, classes_.honorific) && tokens_[i].range.begin == at; ++i)
        at = tokens_[i].range.end;
    Office office = offices_.office_ending_at(last);
    if (office.is_former) return std::nullopt;
    // 习近平主席去年…: the office belongs to the name before it.
    const bool has_owner = !office.home && names_.known_name_ends_at(tokens_[office.text_begin].range.begin);
    std::size_t first_part = office.text_begin;  // 胡锦涛特使、文化部部长…
    while (first_part < last && !is_text(first_part + 1, U"、")) ++first_part;
    if (has_owner && !is(first_part, classes_.office_envoy)) return std::nullopt;
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
    if (has_owner) home = homes_.home_of_name_before(tokens_[office.text_begin].range.begin);
    // 胡锦涛特使、住房和城乡建设部部长…
    const Office& first = offices.back();
    if (!home && is(first.end - 1, classes_.office_envoy))
        home = homes_.home_of_name_before(tokens_[first.text_begin].range.begin);
    if (!home) home = homes_.home_of_owner(office);
    const bool is_told = home.has_value();
    if (!home) home = homes_.implied_home(office, at, before);
    std::uint32_t length = names_.name_at(at, register_.country_code(home));
    const bool is_namesake = length == 0 && is_told && bears_name_of_country(last + 1, at);
    if (is_namesake) length = tokens_[last + 1].range.size();
    if (length == 0) return std::nullopt;
    const Range name{at, at + length};
    if (!is_namesake && is_place(state_.text(name))) return std::nullopt;  // 两国总统布拉格会面
    if (!is_told && home && register_.is_known_elsewhere(state_.text(name), register_.country_code(home))) home.reset();
    const std::size_t end = token_at_or_after(name.end);
    if (is(end, classes_.office_not_leader)) return std::nullopt;
    LeaderMention mention;
    mention.begin = offices.back().begin;
    mention.end = end;
    mention.name = name;
    mention.leader = register_.leader(name, home);
    if (!home) home = state_.home_of(mention.leader);
    for (const Office& each : offices) {
        const auto where = each.home ? each.home : home;
        if (where) mention.offices.push_back({*where, offices_.office_text(each)});
    }
    take_office_after(mention);
    return mention;
}

bool PersonFinder::bears_name_of_country(std::size_t i, std::uint32_t at) const {
    if (i >= tokens_.size() || tokens_[i].range.begin != at || !state_.country(tokens_[i])) return false;
    if (state_.country(tokens_[i - 1])) return false;  // 埃及、苏丹、埃塞: no sultan
    const std::size_t next = i + 1;
    if (next >= tokens_.size()) return true;
    const std::u32string_view mark = text(next);
    for (const ClassId cls : {classes_.adverb, classes_.planned, classes_.speech, classes_.preposition_with,
                              classes_.coordinator, classes_.place_preposition}) {
        if (is(next, cls)) return true;
    }
    // 美国总统古巴之行
    const bool is_verb = is(next, classes_.pattern) && !is(next, classes_.noun) && !is(next, classes_.office) &&
                         !is(next, classes_.government) && !is(next, classes_.visiting) && mark.front() != U'之';
    return is_verb || mark == U"，" || mark == U"。" || mark == U"、";
}

bool PersonFinder::is_place(std::u32string_view name) const {
    const FormId form = state_.lexicon.vocabulary.find(name);
    if (form == kNoForm || state_.names.find(std::u32string(name))) return false;
    const auto& senses = state_.lexicon.vocabulary.senses(form);
    const auto has = [&](SenseKind kind) { return std::ranges::count(senses, kind, &Sense::kind) > 0; };
    return (has(SenseKind::place) || has(SenseKind::capital)) && !has(SenseKind::leader);
}

bool PersonFinder::is_diplomat(std::size_t last) const {
    if (is(last, classes_.spokesperson)) return false;
    const Office office = offices_.office_ending_at(last);
    for (std::size_t i = office.text_begin; i < last; ++i) {
        if (is(i, classes_.office_diplomatic)) return true;
    }
    return false;
}

bool PersonFinder::heads_organization(std::size_t last) const {
    if (!is(last, classes_.office_organization)) return false;
    const Office office = offices_.office_ending_at(last);
    return office.home && !office.is_former && !office.is_posted &&
           state_.entities[*office.home].kind == NodeKind::organization;
}

PersonFinder::Mentions PersonFinder::names_of_several(std::size_t office) {
    std::size_t end = office;
    while (end > 0 && is(end - 1, classes_.office_modifier)) --end;
    std::size_t count = 0;  // told by 两国, 三国
    if (end > 0 && is(end - 1, classes_.sides)) count = number_in(text(--end));
    std::size_t begin = end;
    std::vector<std::uint32_t> countries = homes_.countries_listed_before(begin);
    if (countries.size() < 2) countries.clear(), begin = end;  // 中国两国主席: no list
    if (countries.empty() && count < 2) return {};
    if (!countries.empty()) count = countries.size();
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
    const std::vector<std::uint32_t> homes = countries.empty() ? homes_.homes_of(mentions, end) : countries;
    if (homes.empty()) return {};
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const EntityIndex home = state_.entities.add_country(state_.lexicon, homes[i]);
        mentions[i].offices.push_back({home, state_.article.quote(tokens_[office].range)});
        mentions[i].leader = register_.leader(mentions[i].name, home);
    }
    return mentions;
}

std::size_t PersonFinder::number_in(std::u32string_view word) {
    static constexpr std::u32string_view kNumbers = U"〇一两三四五六七八九";
    const std::size_t at = kNumbers.find(word.front());
    return at == std::u32string_view::npos ? 0 : at;
}

void PersonFinder::take_office_after(LeaderMention& mention) {
    std::size_t end = mention.end;
    if (is(end, classes_.honorific)) {
        mention.end = end + 1;
        return;
    }
    std::size_t i = end;
    std::size_t office_end = end;
    while (i < tokens_.size() && (is(i, classes_.office) || is(i, classes_.office_modifier) || is_text(i, U"兼"))) {
        if (is(i, classes_.office_envoy)) break;  // 习近平主席特使、…: somebody else's office
        ++i;
        if (is(i - 1, classes_.office)) office_end = i;
    }
    if (office_end == end) return;
    // 习近平主席 names his office; 普京总统府 would be a word of its own.
    const std::string office = state_.article.quote({tokens_[end].range.begin, tokens_[office_end - 1].range.end});
    if (const auto home = state_.home_of(mention.leader)) mention.offices.push_back({*home, office});
    mention.end = office_end;
}

std::optional<LeaderMention> PersonFinder::known_name(std::size_t i, std::uint32_t length) {
    const std::uint32_t at = tokens_[i].range.begin;
    if (length == 0) {
        const std::uint32_t longest = names_.known_name_at(at);
        if (longest == 0 || state_.others.contains(text_.substr(at, longest))) return std::nullopt;
        auto who = register_.person(text_.substr(at, longest), {}, true);
        if (!who) {
            // Too common a name by itself, but this article has its bearer.
            who = register_.person(text_.substr(at, longest), {}, false);
            const bool is_here = who && state_.entities.find(NodeKind::leader, state_.lexicon.persons[*who].key);
            if (who && !is_here && !(is_dealt_with(i, at + longest) && is_in_office_here(*who))) who.reset();
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
    mention.leader = register_.leader(mention.name, std::nullopt);
    take_office_after(mention);
    // 习近平主席特使、…何报翔: he only lends his name to somebody else's office.
    if (is(mention.end, classes_.office_envoy)) return std::nullopt;
    return mention;
}

bool PersonFinder::is_dealt_with(std::size_t i, std::uint32_t end) const {
    if (i == 0 || !names_.is_boundary(end)) return false;
    return is(i - 1, classes_.preposition_with) || is(i - 1, classes_.meeting);
}

bool PersonFinder::is_in_office_here(std::uint32_t person) const {
    const Date& today = state_.article.document.published;
    return std::ranges::any_of(state_.lexicon.persons[person].tenures, [&](const Tenure& tenure) {
        const auto country = state_.lexicon.find_country(key_of(tenure.home));
        if (!country || !holds_on(tenure.since, tenure.until, today)) return false;
        return state_.is_present(*country) || std::ranges::any_of(tokens_, [&](const Token& token) {
                   return state_.sense(token, SenseKind::capital) == country;
               });
    });
}

std::vector<LeaderMention> find_leaders(ArticleState& state, std::uint32_t sentence) {
    if (state.is_english()) return find_english_leaders(state, sentence);
    return PersonFinder(state, sentence).find();
}

void find_names(ArticleState& state) {
    for (std::uint32_t sentence = 0; sentence < state.tokens.size(); ++sentence) find_leaders(state, sentence);
}

}  // namespace guanxi
