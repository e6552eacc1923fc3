#include <algorithm>
#include <utility>

#include "src/extract/article_state.hpp"
#include "src/text/characters.hpp"

// Names such as 中塔 or 中吉乌铁路 are read only where they can be nothing else: every character must stand for a
// country that the article names in full (or that no other country shares the character with), and a word that goes
// with pairs of countries must follow, unless all are named in full. 方 after one such character makes it a side
// (塔方). A pair may look like one country's name: 印尼两国 are India and Nepal, where the article names these two.

namespace guanxi {

namespace {

/// Whether a character may stand for a country; the 日 of a day does not (27日印巴双方).
bool is_short(const ArticleState& state, const Token& token) {
    return state.sense(token, SenseKind::country_short) && !ends_day(state.article.characters, token.range.begin);
}

/// The two countries whose characters a name of two is made of (印尼), if 两国 or 双方 says that they are two and the
/// article names both in full.
std::vector<std::uint32_t> pair_inside(const ArticleState& state, std::uint32_t sentence, std::size_t at) {
    const auto& tokens = state.tokens[sentence];
    const Range& range = tokens[at].range;
    if (range.size() != 2 || at + 1 == tokens.size() || !state.has(tokens[at + 1], state.classes.sides)) return {};
    const char32_t number = state.text(tokens[at + 1]).front();
    if (number != U'两' && number != U'双') return {};
    // 塞尔维亚和波黑两国: it is one of the two.
    if (at > 0 && state.has(tokens[at - 1], state.classes.coordinator)) return {};
    std::vector<std::uint32_t> countries;
    for (std::uint32_t begin = range.begin; begin < range.end; ++begin) {
        const Range one{begin, begin + 1};
        const FormId form = state.lexicon.vocabulary.find(state.text(one));
        if (form == kNoForm) continue;
        const Token character{one, form, state.lexicon.vocabulary.traits(form)};
        if (const auto country = state.short_country(character, sentence, true)) countries.push_back(*country);
    }
    const bool are_two = countries.size() == 2 && countries[0] != countries[1] && state.is_present(countries[0]) &&
                         state.is_present(countries[1]);
    return are_two ? countries : std::vector<std::uint32_t>();
}

/// Whether a word that the lexicon knows, or no Chinese character, stands at a token, or it lies outside the sentence.
bool is_border(const std::vector<Token>& tokens, const ArticleState& state, std::size_t at) {
    return at >= tokens.size() || tokens[at].is_known() || !is_han(state.text(tokens[at]).front());
}

/// 中、美、英三国: single characters in a list, as many as the number after them says, or countries that the article
/// all names in full (谴责美、英、加); without countries if it is none.
ShortNames listed(const ArticleState& state, std::uint32_t sentence, std::size_t begin) {
    static constexpr std::u32string_view kNumbers = U"〇一两三四五六七八九";
    const auto& tokens = state.tokens[sentence];
    ShortNames names{begin, begin, {}};
    for (std::size_t i = begin; i < tokens.size() && is_short(state, tokens[i]); i += 2) {
        const auto country = state.short_country(tokens[i], sentence, false);
        if (!country) return {};
        names.countries.push_back(*country);
        names.end = i + 1;
        if (i + 1 == tokens.size() || !state.has(tokens[i + 1], state.classes.coordinator)) break;
    }
    if (names.countries.size() < 2) return {};
    const bool has_number = names.end < tokens.size() && state.has(tokens[names.end], state.classes.sides) &&
                            kNumbers.find(state.text(tokens[names.end]).front()) == names.countries.size();
    const bool are_present = std::ranges::all_of(names.countries, [&](std::uint32_t country) {
        return state.is_present(country) || state.lexicon.countries[country].code == "CHN";
    });
    const bool are_apart = is_border(tokens, state, begin - 1) && is_border(tokens, state, names.end);
    return has_number || (are_present && are_apart) ? names : ShortNames{};
}

/// 拉方 where the article speaks of 拉美 or 拉共体: whether the character begins a region, a group or an organisation.
bool begins_region(const ArticleState& state, char32_t character) {
    return std::ranges::any_of(state.tokens, [&](const std::vector<Token>& tokens) {
        return std::ranges::any_of(tokens, [&](const Token& token) {
            return token.range.size() > 1 && state.text(token).front() == character &&
                   (state.has(token, state.classes.region) || token.may_mean(SenseKind::group) ||
                    token.may_mean(SenseKind::organization));
        });
    });
}

std::vector<ShortNames> short_names_of(const ArticleState& state, std::uint32_t sentence) {
    const auto& tokens = state.tokens[sentence];
    const WordClasses& classes = state.classes;
    std::vector<ShortNames> found;
    for (std::size_t i = 0; i < tokens.size();) {
        if (!is_short(state, tokens[i])) {
            ++i;
            continue;
        }
        if (ShortNames row = listed(state, sentence, i); !row.countries.empty()) {
            i = row.end;
            found.push_back(std::move(row));
            continue;
        }
        std::size_t end = i;
        while (end < tokens.size() && is_short(state, tokens[end])) ++end;
        const std::size_t length = end - i;
        if (length == 1) {
            if (auto pair = pair_inside(state, sentence, i); !pair.empty()) {
                found.push_back({i, end, std::move(pair)});
                i = end;
                continue;
            }
        }
        // 塔方; 巴国, where the article names it in full
        const bool has_side =
            end < tokens.size() &&
            (state.has(tokens[end], classes.country_side) ||
             (length == 1 && state.is_text(tokens[end], U"国") && state.short_country(tokens[i], sentence, true)));
        if (length >= 2) {
            ShortNames names{i, end, {}};
            bool all_present = true;
            bool any_present = false;
            for (std::size_t k = i; k < end; ++k) {
                const auto country = state.short_country(tokens[k], sentence, false);
                if (!country) break;
                const bool is_named = state.is_present(*country) || state.lexicon.countries[*country].code == "CHN";
                all_present = all_present && is_named;
                any_present = any_present || is_named;
                names.countries.push_back(*country);
            }
            // 美英两国: as many as the word says need not be named otherwise.
            const bool has_number = end < tokens.size() && length == 2 && state.has(tokens[end], classes.sides) &&
                                    state.text(tokens[end]).front() == U'两';
            any_present = any_present || has_number;
            // 中越签署…, 韩美防卫费分担协定
            const bool has_follower = end < tokens.size() && (state.has(tokens[end], classes.pair_follower) ||
                                                              state.has(tokens[end], classes.agreement_topic) ||
                                                              state.has(tokens[end], classes.signing));
            // 以哥方加入…为契机: 以 is a preposition where Israel is not named.
            const bool has_sides = has_side && !state.has(tokens[i], classes.preposition);
            if (names.countries.size() == length && any_present && (all_present || has_follower || has_sides)) {
                // 英阿1995年发表…
                const bool is_apart =
                    end == tokens.size() || tokens[end].is_known() || is_digit(state.text(tokens[end]).front());
                if (!all_present || has_follower || has_side || is_apart) {
                    found.push_back(std::move(names));
                    i = end;
                    continue;
                }
            }
        }
        if (has_side) {
            // Only the character before 方 is sure: 同塔方. 一所军医院 is no army of the Solomons.
            const bool is_sure =
                state.is_text(tokens[end], U"方") && !begins_region(state, state.text(tokens[end - 1]).front());
            if (const auto country = state.short_country(tokens[end - 1], sentence, !is_sure)) {
                found.push_back({end - 1, end + 1, {*country}});
                i = end + 1;
                continue;
            }
        }
        // 打击巴境内据点
        if (length == 1 && end < tokens.size() && state.has(tokens[end], classes.short_before_noun) &&
            is_border(tokens, state, i - 1)) {
            if (const auto country = state.short_country(tokens[i], sentence, true)) {
                found.push_back({i, end, {*country}});
                i = end;
                continue;
            }
        }
        const bool after_preposition = i > 0 && state.has(tokens[i - 1], classes.short_after_preposition);
        if (length == 1 && after_preposition) {
            const bool ends_word =
                end == tokens.size() || tokens[end].is_known() || !is_han(state.text(tokens[end]).front());
            const auto country = state.short_country(tokens[i], sentence, true);
            if (ends_word && country) found.push_back({i, end, {*country}});
        }
        i = end;
    }
    return found;
}

}  // namespace

void find_short_names(ArticleState& state) {
    state.short_names.resize(state.tokens.size());
    for (std::uint32_t sentence = 0; sentence < state.tokens.size(); ++sentence) {
        if (state.words[sentence].may_mean(SenseKind::country_short))
            state.short_names[sentence] = short_names_of(state, sentence);
    }
}

}  // namespace guanxi
