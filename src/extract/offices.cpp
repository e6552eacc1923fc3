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
    for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
        if (const auto org = state_.sense(token, kind)) return state_.entities.add_organization(state_.lexicon, *org);
    }
    return std::nullopt;
}

Office Offices::office_ending_at(std::size_t last) const {
    Office office;
    office.end = last + 1;
    std::size_t begin = last;
    std::size_t known_begin = last;  // where the part without unknown characters begins
    std::size_t unknown = 0;
    while (begin > 0) {
        std::size_t i = begin - 1;
        // Guyana's President
        if (i >= 2 && is_text(i, U"s") && (is_text(i - 1, U"'") || is_text(i - 1, U"’"))) i -= 2;
        const Token& token = tokens_[i];
        if (const auto home = home_of(i)) {
            office.home = home;
            office.begin = i;
            // 越共中央总书记: the party is part of the office.
            office.text_begin = text(i).ends_with(U'共') ? i : begin;
            return office;
        }
        if (is_text(i, U"的") || is(i, classes_.government)) {
            if (i > 0 && home_of(i - 1)) {
                office.home = home_of(i - 1);
                office.begin = i - 1;
                office.text_begin = begin;
                return office;
            }
            break;
        }
        if (unknown == 0 && text(i).size() <= 2) {
            if (const auto home = state_.short_country(token, sentence_, true);
                home && !is(i, classes_.office_modifier)) {
                // 驻菲大使: the country before 驻 sends him.
                if (i > 0 && is_text(i - 1, U"驻")) {
                    begin = i - 1;
                    continue;
                }
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
            begin = i;
            continue;
        }
        break;
    }
    office.is_unclear = unknown > 0;
    office.begin = office.text_begin = known_begin;
    while (office.text_begin < last && (is_text(office.text_begin, U"、") || is_text(office.text_begin, U"兼")))
        ++office.text_begin;
    office.begin = office.text_begin;
    return office;
}

std::string Offices::office_text(const Office& office) const {
    return state_.article.quote({tokens_[office.text_begin].range.begin, tokens_[office.end - 1].range.end});
}

std::optional<EntityIndex> Offices::default_home(const Office& office) const {
    if (!state_.home || office.is_unclear) return std::nullopt;
    // 领导人 alone says nothing of a country.
    if (office.end - office.text_begin == 1 && is(office.text_begin, classes_.leader_noun) &&
        !is(office.text_begin, classes_.office_chinese)) {
        return std::nullopt;
    }
    const bool is_china = state_.lexicon.countries[*state_.home].code == "CHN";
    if (is_china) {
        bool is_chinese = false;
        for (std::size_t i = office.text_begin; i < office.end; ++i)
            is_chinese = is_chinese || is(i, classes_.office_chinese);
        if (!is_chinese) return std::nullopt;
    }
    return state_.entities.add_country(state_.lexicon, *state_.home);
}

}  // namespace guanxi
