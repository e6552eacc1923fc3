#include "src/extract/office_homes.hpp"

#include <algorithm>
#include <utility>

#include "src/text/characters.hpp"

namespace guanxi {

OfficeHomes::OfficeHomes(ArticleState& state, std::uint32_t sentence)
    : state_(state),
      classes_(state.classes),
      sentence_(sentence),
      tokens_(state.tokens[sentence]),
      text_(state.article.characters),
      end_(state.article.sentences[sentence].range.end),
      names_(state, state.article.sentences[sentence].range),
      register_(state),
      offices_(state, sentence) {}

std::vector<std::uint32_t> OfficeHomes::countries_listed_before(std::size_t& begin) const {
    std::vector<std::uint32_t> countries;
    for (std::size_t end = begin;;) {
        const auto row = std::ranges::find(state_.short_names[sentence_], end, &ShortNames::end);
        std::optional<std::uint32_t> one;
        if (row != state_.short_names[sentence_].end()) {
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

std::vector<std::uint32_t> OfficeHomes::homes_of(const std::vector<LeaderMention>& mentions, std::size_t before) const {
    std::vector<std::optional<std::uint32_t>> homes(mentions.size());
    std::vector<std::uint32_t> taken;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const auto known = register_.person(state_.text(mentions[i].name), {}, false);
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
        if (!country || std::ranges::count(taken, *country) > 0 || std::ranges::count(named, *country) > 0) continue;
        named.insert(named.begin(), *country);
    }
    if (named.size() < missing) return {};
    std::vector<std::uint32_t> all;
    auto next = named.begin();
    for (const auto& home : homes) all.push_back(home ? *home : *next++);
    return all;
}

std::optional<EntityIndex> OfficeHomes::implied_home(const Office& office, std::uint32_t at,
                                                     const LeaderMention* before) {
    if (const auto side = side_before(office)) return side;
    const auto usual = offices_.default_home(office);
    const std::uint32_t known = names_.known_name_at(at);
    const bool is_of_usual =
        usual && known > 0 && register_.person(text_.substr(at, known), register_.country_code(usual), false);
    const std::uint32_t chinese = names_.chinese(at);
    const std::uint32_t foreign = names_.transliterated(at);
    // 艾蒂安 is longer than a Chinese 艾蒂 and ends where a word begins.
    const bool is_longer = foreign > chinese && names_.is_boundary(at + foreign) && !names_.is_boundary(at + chinese);
    const bool is_foreign_name = is_han(text_[std::min(at, end_ - 1)]) && (chinese == 0 || is_longer) && !is_of_usual &&
                                 PersonNames::is_surname_first(register_.country_code(usual));
    const bool is_called_back = office.begin > 0 && is(office.begin - 1, classes_.recall);  // 召回大使沈知非
    if (is_called_back || (office.is_posted && is_foreign_name)) {
        const auto sender = offices_.sender_before(office);
        return sender || is_foreign_name ? sender : usual;
    }
    const bool is_joined = before != nullptr && before->end + 1 == office.begin &&
                           (is(before->end, classes_.coordinator) || is_text(before->end, U"、"));
    // 兰布卡派遣外长塔拉索: somebody of his own.
    const bool is_sent = before != nullptr && office.begin > 0 && is(office.begin - 1, classes_.sending);
    std::optional<EntityIndex> theirs;
    if ((is_joined || is_sent) && !before->offices.empty()) theirs = before->offices.front().home;
    if (is_sent && !theirs) theirs = state_.home_of(before->leader);
    if (!theirs && office.begin > 0 && is(office.begin - 1, classes_.sending)) theirs = sending_home(office.begin - 1);
    if (theirs && state_.entities[*theirs].kind == NodeKind::country && !is_of_usual) return theirs;
    // 汤加首相没有到会，由外长马希加代为出席
    const auto represented = is_of_usual ? std::nullopt : represented_home(office);
    if (!is_foreign_name && usual) return represented && is_absence_told(office.begin) ? represented : usual;
    const std::u32string_view name = text_.substr(at, known);
    const auto who = known > 0 ? register_.person(name, {}, false) : std::nullopt;
    const bool is_settled =
        known > 0 && (state_.names.find(std::u32string(name)) || (who && register_.is_home_present(*who)));
    if (is_settled) return std::nullopt;
    if (represented) return represented;
    return known > 0 ? std::nullopt : topic_home(office);
}

std::optional<EntityIndex> OfficeHomes::sending_home(std::size_t verb) {
    std::size_t sender = verb;
    while (sender > 0 && (is(sender - 1, classes_.adverb) || is(sender - 1, classes_.planned) ||
                          is(sender - 1, classes_.government) || is(sender - 1, classes_.country_side)))
        --sender;
    if (sender == 0) return std::nullopt;
    if (const auto country = state_.country(tokens_[sender - 1]))
        return state_.entities.add_country(state_.lexicon, *country);
    for (std::size_t i = sender; i-- > 0;) {
        const std::uint32_t at = tokens_[i].range.begin;
        const auto leader = state_.names.find(text_.substr(at, names_.known_name_at(at)));
        if (leader) return state_.home_of(*leader);
    }
    return std::nullopt;
}

bool OfficeHomes::is_absence_told(std::size_t end) const {
    for (std::size_t i = 0; i < end; ++i) {
        if (is(i, classes_.denied)) return true;
    }
    return false;
}

std::optional<EntityIndex> OfficeHomes::represented_home(const Office& office) {
    std::size_t begin = office.begin;
    while (begin > 0 && (is(begin - 1, classes_.government) || is(begin - 1, classes_.office_modifier))) --begin;
    if (begin == 0 || !is(begin - 1, classes_.agent)) return std::nullopt;
    std::optional<std::uint32_t> first;  // country of the clause
    for (std::size_t i = begin - 1; i-- > 0 && !(first && is_mark(i));) {
        if (const auto country = state_.country(tokens_[i])) first = country;
    }
    if (!first) return std::nullopt;
    return state_.entities.add_country(state_.lexicon, *first);
}

std::optional<EntityIndex> OfficeHomes::side_before(const Office& office) {
    std::size_t begin = office.begin;  // of the first of several: 副首相、外交大臣…
    while (begin >= 2 && is_text(begin - 1, U"、") && is(begin - 2, classes_.office))
        begin = offices_.office_ending_at(begin - 2).begin;
    if (begin < 2 || !is(begin - 1, classes_.presenting)) return std::nullopt;
    for (std::size_t i = begin - 1; i-- > 0 && !is_mark(i);) {
        if (is(i, classes_.home_country) && state_.home)
            return state_.entities.add_country(state_.lexicon, *state_.home);
        const bool is_represented = i > 0 && is(i - 1, classes_.office_posted);  // 代表汤加签字的是外长…
        if (!is(i + 1, classes_.country_side) && !is_represented) continue;
        auto country = state_.country(tokens_[i]);
        if (!country) country = state_.short_country(tokens_[i], sentence_, false);
        if (country) return state_.entities.add_country(state_.lexicon, *country);
    }
    return std::nullopt;
}

std::optional<EntityIndex> OfficeHomes::topic_home(const Office& office) {
    if (office.is_unclear || office.is_former || office.is_posted) return std::nullopt;
    if (is(office.end - 1, classes_.leader_noun) || is(office.end - 1, classes_.office_envoy)) return std::nullopt;
    std::size_t before = office.begin;
    while (before > 0 && is(before - 1, classes_.dependent_begin)) --before;  // 随着外长…
    if (before > 0 && is_text(before - 1, U"的")) before = attribute_begin(before - 1);
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

std::size_t OfficeHomes::attribute_begin(std::size_t end) const {
    std::size_t begin = end;
    while (begin > 0 && !is_mark(begin - 1)) {
        const Token& token = tokens_[begin - 1];
        if (state_.country(token) || state_.sense(token, SenseKind::capital)) return end + 1;
        --begin;
    }
    return begin;
}

std::optional<EntityIndex> OfficeHomes::only_foreign_home(std::size_t end) {
    std::optional<std::uint32_t> only;
    for (std::uint32_t sentence = sentence_ > 0 ? sentence_ - 1 : 0; sentence <= sentence_; ++sentence) {
        if (state_.article.sentences[sentence].is_title != state_.article.sentences[sentence_].is_title) continue;
        const std::vector<Token>& tokens = state_.tokens[sentence];
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

std::optional<EntityIndex> OfficeHomes::last_home(std::size_t before) {
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

bool OfficeHomes::is_mark(std::size_t i) const {
    return !tokens_[i].is_known() && !is_han(text(i).front()) && !is_latin(text(i).front()) &&
           !is_digit(text(i).front()) && !is_text(i, U"、");
}

std::optional<std::uint32_t> OfficeHomes::country_at_head(std::uint32_t sentence, std::size_t end) const {
    const std::vector<Token>& tokens = state_.tokens[sentence];
    for (std::size_t i = 0; i < end; ++i) {
        const Token& token = tokens[i];
        const auto country = state_.country(token);
        if (!country) {
            const bool is_passed_over = !token.is_known() || state_.lexicon.vocabulary.classes(token.form).none() ||
                                        state_.has(token, classes_.time_word) || state_.has(token, classes_.adverb) ||
                                        state_.sense(token, SenseKind::group);
            if (!is_passed_over || i > 12) return std::nullopt;
            continue;
        }
        const bool is_office = i + 1 < tokens.size() && (state_.has(tokens[i + 1], classes_.office) ||
                                                         state_.has(tokens[i + 1], classes_.coordinator));
        return is_office ? std::nullopt : country;
    }
    return std::nullopt;
}

std::optional<EntityIndex> OfficeHomes::home_of_owner(const Office& office) {
    if (office.begin < 2 || !is_text(office.begin - 1, U"的")) return std::nullopt;
    if (const auto home = home_of_name_before(tokens_[office.begin - 1].range.begin)) return home;
    for (std::size_t i = office.begin - 1; i-- > 0 && !is_mark(i);) {
        if (!is(i, classes_.accompanying)) continue;
        for (std::size_t k = i + 1; k < office.begin; ++k) {
            const std::uint32_t at = tokens_[k].range.begin;
            const std::uint32_t length = names_.known_name_at(at);
            const auto known = state_.names.find(text_.substr(at, length));
            if (known) return state_.home_of(*known);
        }
    }
    return std::nullopt;
}

std::optional<EntityIndex> OfficeHomes::home_of_name_before(std::uint32_t end) {
    for (std::uint32_t length = 2; length <= 12 && length <= end; ++length) {
        const auto known = state_.names.find(state_.text(Range{end - length, end}));
        if (known) return state_.home_of(*known);
    }
    return std::nullopt;
}
}  // namespace guanxi
