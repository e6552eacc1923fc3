#include "src/extract/offices.hpp"

#include "src/text/characters.hpp"

namespace guanxi {

Offices::Offices(ArticleState& state, std::uint32_t sentence)
    : state_(state),
      classes_(state.classes),
      sentence_(sentence),
      tokens_(state.tokens[sentence]),
      text_(state.article.characters) {}

std::optional<EntityIndex> Offices::home_of(std::size_t i) const {
    const Token& token = tokens_[i];
    if (const auto country = state_.country(token)) return state_.entities.add_country(state_.lexicon, *country);
    return state_.organization(token);
}

bool Offices::ends_office(std::size_t token) const {
    if (is(token, classes_.office)) return true;
    // 苏联代表马立克: 代表团 and 代表处 are words of their own.
    if (token > 0 && is(token, classes_.office_posted) && state_.country(tokens_[token - 1])) return true;
    return token >= 2 && is(token, classes_.office_posted) && is_posting(token - 2) &&
           (home_of(token - 1) || state_.short_country(tokens_[token - 1], sentence_, false));
}

Office Offices::office_ending_at(std::size_t last) const {
    Office office;
    office.end = last + 1;
    std::size_t begin = last;
    std::size_t known_begin = last;  // where the part without unknown characters begins
    std::size_t unknown = 0;         // unknown words and nouns that may be part of the office
    std::size_t strange = 0;         // the former alone
    while (begin > 0) {
        const std::size_t i = begin - 1;
        const Token& token = tokens_[i];
        // 驻美国大使, 驻菲大使: the country before 驻 sends him.
        if (i > 0 && is_posting(i - 1) && (home_of(i) || state_.short_country(token, sentence_, false))) {
            office.is_posted = true;
            const auto short_host = state_.short_country(token, sentence_, false);
            office.host = home_of(i);
            if (!office.host && short_host) office.host = state_.entities.add_country(state_.lexicon, *short_host);
            begin = known_begin = i - 1;
            continue;
        }
        // 我驻菲代表, 我国外长: the paper's own.
        if (state_.home && (is(i, classes_.home_country) || (office.is_posted && is(i, classes_.speaker)))) {
            office.home = state_.entities.add_country(state_.lexicon, *state_.home);
            office.begin = i;
            office.text_begin = begin;
            return office;
        }
        // 阿拉伯国家联盟（LAS）秘书长
        if (const std::size_t open = abbreviation_before(begin); open < begin && home_of(open - 1)) {
            office.home = home_of(open - 1);
            office.begin = open - 1;
            office.text_begin = begin;
            return office;
        }
        // 美国委内瑞拉问题特别代表: what he is concerned with is not whose he is.
        if (is(i + 1, classes_.issue_noun) && home_of(i)) {
            begin = i;
            continue;
        }
        if (const auto home = home_of(i)) {
            office.home = home;
            office.begin = i;
            // 越共中央总书记: the party is part of the office.
            office.text_begin = text(i).ends_with(U'共') ? i : begin;
            return office;
        }
        if (is(i, classes_.that_country)) {
            office.home = country_before(i);
            office.begin = i;
            office.text_begin = begin;
            return office;
        }
        if (is_text(i, U"的") || is(i, classes_.government)) {
            if (i > 0 && !is_attended(i - 1) && home_of(i - 1)) {
                office.home = home_of(i - 1);
                office.begin = i - 1;
                office.text_begin = begin;
                return office;
            }
            break;
        }
        // 瓜国总统, 厄国新闻部长
        if (strange == 0 && is_text(i, U"国") && i > 0) {
            if (const auto home = state_.short_country(tokens_[i - 1], sentence_, true)) {
                office.home = state_.entities.add_country(state_.lexicon, *home);
                office.begin = i - 1;
                office.text_begin = begin;
                return office;
            }
        }
        if (unknown == 0 && text(i).size() <= 2 && !is(i, classes_.office_modifier)) {
            if (const auto home = state_.short_country(token, sentence_, !may_stand_alone(i))) {
                office.home = state_.entities.add_country(state_.lexicon, *home);
                office.begin = i;
                office.text_begin = begin;
                return office;
            }
        }
        if (is(i, classes_.office_former)) office.is_former = true;
        if (is(i, classes_.office) || is(i, classes_.office_modifier) || is(i, classes_.office_former) ||
            is_text(i, U"兼")) {
            begin = i;
            if (unknown == 0) known_begin = i;
            continue;
        }
        if (is_text(i, U"、") && i > 0 && is(i - 1, classes_.office)) {
            begin = i;
            if (unknown == 0) known_begin = i;
            continue;
        }
        const bool is_unknown = !token.is_known() && is_han(text_[token.range.begin]);
        if ((is_unknown || is(i, classes_.noun)) && unknown < 10) {
            ++unknown;
            if (is_unknown) ++strange;
            begin = i;
            continue;
        }
        break;
    }
    // 阿布扎比王储: a capital before an office, where it is not where something happens.
    if (begin > 0 && !office.is_posted && !(begin > 1 && is(begin - 2, classes_.place_preposition))) {
        if (const auto capital = state_.sense(tokens_[begin - 1], SenseKind::capital)) {
            office.home = state_.entities.add_country(state_.lexicon, *capital);
            office.begin = begin - 1;
            office.text_begin = begin;
            return office;
        }
    }
    std::size_t beyond = begin;
    const bool is_bare = begin == last && is(begin - 1, classes_.coordinator);  // 俄罗斯和外长: not his
    if (const auto home = home_beyond(begin, beyond); home && !office.is_posted && !is_bare) {
        office.home = home;
        office.begin = beyond;
        office.text_begin = beyond + 1;
        return office;
    }
    office.is_unclear = unknown > 0;
    office.begin = office.text_begin = known_begin;
    while (office.text_begin < last && (is_text(office.text_begin, U"、") || is_text(office.text_begin, U"兼")))
        ++office.text_begin;
    office.begin = office.text_begin;
    return office;
}

std::size_t Offices::abbreviation_before(std::size_t end) const {
    if (end < 4 || !(is_text(end - 1, U"）") || is_text(end - 1, U")")) || !is_latin(text(end - 2).front())) return end;
    std::size_t open = end - 2;
    while (open > 1 && is_latin(text(open).front())) --open;
    return is_text(open, U"（") || is_text(open, U"(") ? open : end;
}

std::optional<EntityIndex> Offices::home_beyond(std::size_t end, std::size_t& begin) const {
    constexpr std::size_t kLongest = 12;
    constexpr std::size_t kMostUnknown = 3;  // more would be somebody's name
    std::size_t unknown = 0;
    for (std::size_t i = end; i-- > 0 && end - i <= kLongest;) {
        if (i + 1 < end) {
            if (const auto home = home_of(i)) {
                begin = i;
                return home;
            }
        }
        if (is_text(i, U"”")) {
            std::size_t open = i;
            while (open > 0 && !is_text(open, U"“") && i - open < kLongest) --open;
            if (!is_text(open, U"“")) return std::nullopt;
            i = open;
            if (i > 0) {
                if (const auto home = home_of(i - 1)) {
                    begin = i - 1;
                    return home;
                }
            }
            return std::nullopt;
        }
        const bool is_unknown = !tokens_[i].is_known() && is_han(text(i).front());
        if (is_unknown && ++unknown > kMostUnknown) return std::nullopt;
        const bool is_part = is_unknown || is(i, classes_.noun) || is(i, classes_.office_modifier) ||
                             is(i, classes_.field_end) || is_text(i, U"和") || is_text(i, U"与") || is_text(i, U"、") ||
                             state_.sense(tokens_[i], SenseKind::place) || state_.sense(tokens_[i], SenseKind::group);
        if (!is_part) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<EntityIndex> Offices::sender_before(const Office& office) const {
    for (std::size_t i = office.begin; i-- > 0;) {
        if (i > 0 && is_posting(i - 1)) continue;
        auto country = state_.country(tokens_[i]);
        if (!country) country = state_.sense(tokens_[i], SenseKind::capital);  // 北京召回大使…
        const bool has_side =
            i + 1 < tokens_.size() && (is(i + 1, classes_.country_side) || is_text(i + 1, U"国"));  // 巴方
        if (!country && has_side) country = state_.short_country(tokens_[i], sentence_, true);
        if (!country) continue;
        const EntityIndex sender = state_.entities.add_country(state_.lexicon, *country);
        if (sender != office.host) return sender;
    }
    return std::nullopt;
}

bool Offices::is_attended(std::size_t i) const {
    constexpr std::size_t kFar = 6;
    for (std::size_t k = i; k-- > 0 && i - k <= kFar;) {
        if (k + 1 == i && (is(k, classes_.visiting) || is(k, classes_.ordinal_unit))) return true;
        if (is(k, classes_.attend_verb)) return true;
        if (!tokens_[k].is_known() && !is_han(text(k).front()) && !is_digit(text(k).front())) return false;
    }
    return false;
}

bool Offices::may_stand_alone(std::size_t i) const {
    const bool is_word = (*tokens_[i].classes & classes_.clause_words).any() || is(i, classes_.time_word);
    // 军委主席 is of no country.
    const bool is_part = i > 0 && is_han(text(i - 1).front()) && text(i - 1).size() == 1 && !is_text(i - 1, U"了") &&
                         !is(i - 1, classes_.preposition) && !is(i - 1, classes_.preposition_with) &&
                         !is(i - 1, classes_.coordinator);
    return !is_word && !is_part;
}

std::optional<EntityIndex> Offices::country_before(std::size_t token) const {
    for (std::uint32_t sentence = sentence_ + 1; sentence-- > 0 && sentence + 2 > sentence_;) {
        const std::vector<Token>& tokens = state_.tokens[sentence];
        for (std::size_t i = sentence == sentence_ ? token : tokens.size(); i-- > 0;) {
            if (const auto country = state_.country(tokens[i]))
                return state_.entities.add_country(state_.lexicon, *country);
        }
    }
    return std::nullopt;
}

std::optional<EntityIndex> Offices::organization_before(std::size_t token) const {
    for (std::uint32_t sentence = sentence_ + 1; sentence-- > 0 && sentence + 2 > sentence_;) {
        const std::vector<Token>& tokens = state_.tokens[sentence];
        for (std::size_t i = sentence == sentence_ ? token : tokens.size(); i-- > 0;) {
            if (const auto organization = state_.organization(tokens[i])) return organization;
        }
    }
    return std::nullopt;
}

std::string Offices::office_text(const Office& office) const {
    return state_.article.quote({tokens_[office.text_begin].range.begin, tokens_[office.end - 1].range.end});
}

std::optional<EntityIndex> Offices::default_home(const Office& office) const {
    if (!state_.home || office.is_unclear) return std::nullopt;
    // 领导人 alone says nothing of a country.
    if (office.end - office.text_begin == 1 && is(office.text_begin, classes_.leader_noun) &&
        !(state_.home_offices && is(office.text_begin, *state_.home_offices))) {
        return std::nullopt;
    }
    if (!state_.home_offices) return std::nullopt;
    bool is_of_home = false;
    for (std::size_t i = office.text_begin; i < office.end; ++i) is_of_home = is_of_home || is(i, *state_.home_offices);
    if (!is_of_home) return std::nullopt;
    return state_.entities.add_country(state_.lexicon, *state_.home);
}

}  // namespace guanxi
