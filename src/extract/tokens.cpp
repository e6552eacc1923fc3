#include "src/extract/tokens.hpp"

#include <algorithm>
#include <cstdint>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

constexpr std::uint32_t kWordCost = 10;
constexpr std::uint32_t kNameCost = 7;  // 英国内政 is 英国 and 内政, not 国内
constexpr std::uint32_t kShortNameCost = 12;
constexpr std::uint32_t kPlaceCost = 14;  // 部长沙克尔 is no 长沙
constexpr std::uint32_t kUnknownCost = 13;

/// What a form costs: names of countries least; one-character short names, which are read from their neighbours and not
/// as words, nearly as much as an unknown character.
std::uint32_t cost_of(const Vocabulary::Match& match) {
    if (match.size == 1 && (match.traits & kHasClasses) == 0) return kShortNameCost;
    if ((match.traits & kNamesCountry) != 0 && match.size >= 2) return kNameCost;
    const bool is_place_alone = (match.traits & ~kHasLatin) == trait_of(SenseKind::place);
    return is_place_alone ? kPlaceCost : kWordCost;
}

/// Whether the character at `at` goes on a Latin word that began before it.
bool continues_word(std::u32string_view text, std::size_t at) {
    if (is_latin(text[at])) return true;
    if (at + 1 >= text.size() || !is_latin(text[at + 1])) return false;
    if (text[at] == U'-') return true;
    // Mata'afa is one word, Guyana's two.
    const bool is_possessive = text[at + 1] == U's' && (at + 2 >= text.size() || !is_latin(text[at + 2]));
    return (text[at] == U'\'' || text[at] == U'’') && !is_possessive;
}

/// Whether the character at `at` goes on a number that began before it.
bool continues_number(std::u32string_view text, std::size_t at) {
    if (is_digit(text[at])) return true;
    return (text[at] == U'.' || text[at] == U',') && at + 1 < text.size() && is_digit(text[at + 1]);
}

}  // namespace

bool ends_day(std::u32string_view text, std::size_t at) {
    if (text[at] != U'日' || at == 0) return false;
    constexpr std::u32string_view kNumbers = U"一二三四五六七八九十";
    if (kNumbers.find(text[at - 1]) != std::u32string_view::npos) return true;
    std::size_t digits = 0;
    while (digits < at && is_digit(text[at - 1 - digits])) ++digits;
    return digits == 1 || digits == 2;
}

void tokenize(std::u32string_view characters, const Range& range, const WordMatches& matches,
              std::vector<Token>& tokens) {
    const std::u32string_view text = characters.substr(range.begin, range.size());
    const std::size_t size = text.size();
    struct Best {
        std::uint32_t cost;
        std::uint32_t length;
        const Vocabulary::Match* word;  ///< Null for a piece that the vocabulary does not know.
    };
    // best[i]: the cheapest way to cut text[i…], and its first token.
    std::vector<Best> best(size + 1, {0, 0, nullptr});
    // Where a word or number that began before `at + 1` would end.
    std::size_t word_end = size;
    std::size_t number_end = size;
    for (std::size_t at = size; at-- > 0;) {
        std::size_t end = at + 1;
        if (is_han(text[at])) {  // as most are; the rest asks more of other characters
            word_end = number_end = at;
        } else {
            if (is_latin(text[at])) end = word_end;
            if (is_digit(text[at])) end = number_end;
            if (!continues_word(text, at)) word_end = at;
            if (!continues_number(text, at)) number_end = at;
        }
        Best& here = best[at];
        here = {best[end].cost + kUnknownCost, static_cast<std::uint32_t>(end - at), nullptr};
        const bool is_day = ends_day(text, at);
        for (const Vocabulary::Match& match : matches.at(static_cast<std::uint32_t>(range.begin + at))) {
            if (is_day && match.size > 1) continue;
            const std::uint32_t cost = best[at + match.size].cost + cost_of(match);
            if (cost <= here.cost) here = {cost, match.size, &match};
        }
    }
    std::size_t count = tokens.size();
    for (std::size_t at = 0; at < size; at += best[at].length) ++count;
    tokens.reserve(count);
    for (std::size_t at = 0; at < size;) {
        const Best& step = best[at];
        const auto begin = static_cast<std::uint32_t>(range.begin + at);
        const Range piece{begin, begin + step.length};
        if (step.word != nullptr) {
            tokens.push_back({piece, step.word->form, step.word->traits, step.word->classes});
        } else if (text[at] != U' ') {
            tokens.push_back({piece});
        }
        at += step.length;
    }
}

}  // namespace guanxi
