#include <algorithm>

#include "src/extract/person_finder.hpp"
#include "src/text/characters.hpp"

// Names before offices: 卡斯特罗总统, 毛泽东主席, 岸田首相, 蔡总统. What stands before such a name is no office, so it
// must be one that looks like a name, or that the article or the lexicon has.

namespace guanxi {

std::optional<LeaderMention> PersonFinder::name_before_office(std::size_t i) {
    if (!is_han(text(i).front())) return std::nullopt;
    const bool is_after_unknown = i > 0 && !tokens_[i - 1].is_known() && is_han(text(i - 1).front());
    // 转交了布什总统的贺信: no transliteration has the character before it, so the name begins here.
    if (is_after_unknown && names_.is_transliterating(text(i - 1).front())) return std::nullopt;
    const std::uint32_t at = tokens_[i].range.begin;
    std::uint32_t foreign = names_.transliterated(at);
    // 特拉伊科夫斯基总统: one character that is a word elsewhere may begin a longer name.
    constexpr std::uint32_t kLong = 5;
    const bool is_word_here = tokens_[i].is_known() && !tokens_[i].may_mean(SenseKind::leader);
    const bool may_begin = tokens_[i].range.size() == 1 && !is(i, classes_.preposition) && foreign >= kLong;
    if (is_word_here && !may_begin) foreign = 0;
    if (foreign >= 2 && is_right_before_office(at + foreign)) {
        const auto country = register_.counterpart();
        return named_before(i, at + foreign, country);
    }
    if (const std::uint32_t chinese = is_after_unknown ? 0 : names_.chinese(at);
        chinese >= 2 && is_right_before_office(at + chinese) && may_be_name(i, at + chinese)) {
        const std::size_t office = token_at_or_after(at + chinese);
        const bool is_of_home = state_.home_offices && is(office, *state_.home_offices);
        auto home = is_of_home ? state_.home : std::nullopt;
        const Range name{at, at + chinese};
        if (home && register_.is_known_elsewhere(state_.text(name), state_.lexicon.countries[*home].code)) home.reset();
        return named_before(i, name.end, home);
    }
    return japanese_before_office(i);
}

bool PersonFinder::may_be_name(std::size_t i, std::uint32_t end) const {
    if (is(i, classes_.preposition) || is(i, classes_.adverb) || is(i, classes_.coordinator)) return false;
    for (std::size_t k = i; k < tokens_.size() && tokens_[k].range.begin < end; ++k) {
        if (is_word(k) || (k > i && is(k, classes_.country_side))) return false;
    }
    return true;
}

bool PersonFinder::is_word(std::size_t i) const {
    return tokens_[i].is_known() && tokens_[i].range.size() != 1 && !tokens_[i].may_mean(SenseKind::leader);
}

bool PersonFinder::is_right_before_office(std::uint32_t at) const {
    const std::size_t next = token_at_or_after(at);
    return next < tokens_.size() && tokens_[next].range.begin == at && is(next, classes_.office) &&
           !is(next, classes_.office_not_leader);
}

LeaderMention PersonFinder::named_before(std::size_t begin, std::uint32_t end,
                                         const std::optional<std::uint32_t>& country) {
    LeaderMention mention;
    mention.begin = begin;
    mention.end = token_at_or_after(end);
    mention.name = {tokens_[begin].range.begin, end};
    std::optional<EntityIndex> home;
    if (country) home = state_.entities.add_country(state_.lexicon, *country);
    mention.leader = register_.leader(mention.name, home);
    take_office_after(mention);
    return mention;
}

std::optional<LeaderMention> PersonFinder::japanese_before_office(std::size_t i) {
    const auto japan = state_.lexicon.find_country("JPN");
    if (!japan || !state_.is_present(*japan)) return std::nullopt;
    constexpr std::uint32_t kLongestName = 6;
    const std::uint32_t at = tokens_[i].range.begin;
    std::uint32_t end = at + 2;
    while (end <= at + kLongestName && end < end_ && !is_right_before_office(end)) ++end;
    if (!is_right_before_office(end)) return std::nullopt;
    const std::uint32_t surname = names_.japanese_before(at, end);
    const FormId form = state_.lexicon.vocabulary.find(text_.substr(at, end - at));
    const bool is_word =
        form != kNoForm && !std::ranges::count(state_.lexicon.vocabulary.senses(form), SenseKind::leader, &Sense::kind);
    if (surname == 0 || is_word) return std::nullopt;
    if (at + surname < end) return named_before(i, end, japan);
    if (const auto bearer = register_.japanese_called(text_.substr(at, surname), *japan)) {
        state_.names.add(std::u32string(text_.substr(at, surname)), *bearer);
        return named_before(i, end, japan);
    }
    return std::nullopt;
}

std::optional<LeaderMention> PersonFinder::surname_before_office(std::size_t i) {
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
}  // namespace guanxi
