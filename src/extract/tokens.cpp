#include "src/extract/tokens.hpp"

#include <algorithm>
#include <cstdint>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

constexpr std::uint32_t kWordCost = 10;
constexpr std::uint32_t kNameCost = 7;  // 英国内政 is 英国 and 内政, not 国内
constexpr std::uint32_t kShortNameCost = 12;
constexpr std::uint32_t kUnknownCost = 13;

/// What a form costs: names of countries least; one-character short names, which are read from their neighbours and not
/// as words, nearly as much as an unknown character.
std::uint32_t cost_of(const Form& form, std::uint32_t size) {
    if (size == 1 && form.classes.none()) return kShortNameCost;
    const bool is_country = std::any_of(form.senses.begin(), form.senses.end(),
                                        [](const Sense& sense) { return sense.kind == SenseKind::country; });
    return is_country && size >= 2 ? kNameCost : kWordCost;
}

/// Where the piece that begins at `at` ends, if the vocabulary does not know it.
std::size_t unknown_end(std::u32string_view text, std::size_t at) {
    const char32_t c = text[at];
    std::size_t end = at + 1;
    if (is_latin(c)) {
        const auto joins = [&](std::size_t i) {
            if (i + 1 >= text.size() || !is_latin(text[i + 1])) return false;
            if (text[i] == U'-') return true;
            // Mata'afa is one word, Guyana's two.
            const bool is_possessive = text[i + 1] == U's' && (i + 2 >= text.size() || !is_latin(text[i + 2]));
            return (text[i] == U'\'' || text[i] == U'’') && !is_possessive;
        };
        while (end < text.size() && (is_latin(text[end]) || joins(end))) ++end;
    } else if (is_digit(c)) {
        while (end < text.size() && (is_digit(text[end]) || ((text[end] == U'.' || text[end] == U',') &&
                                                             end + 1 < text.size() && is_digit(text[end + 1]))))
            ++end;
    }
    return end;
}

}  // namespace

void tokenize(std::u32string_view characters, const Range& range, const Vocabulary& vocabulary,
              std::vector<Token>& tokens) {
    const std::u32string_view text = characters.substr(range.begin, range.size());
    const std::size_t size = text.size();
    struct Best {
        std::uint32_t cost;
        std::uint32_t length;
        FormId form;
    };
    // best[i]: the cheapest way to cut text[i…], and its first token.
    std::vector<Best> best(size + 1, {0, 0, kNoForm});
    std::vector<Vocabulary::Match> matches;
    for (std::size_t at = size; at-- > 0;) {
        const std::size_t end = unknown_end(text, at);
        best[at] = {best[end].cost + kUnknownCost, static_cast<std::uint32_t>(end - at), kNoForm};
        matches.clear();
        vocabulary.match_at(text, at, matches);
        for (const auto& match : matches) {
            const std::uint32_t cost = best[at + match.size].cost + cost_of(vocabulary.form(match.form), match.size);
            if (cost <= best[at].cost) best[at] = {cost, match.size, match.form};
        }
    }
    for (std::size_t at = 0; at < size;) {
        const Best& step = best[at];
        const auto begin = static_cast<std::uint32_t>(range.begin + at);
        if (text[at] != U' ' || step.form != kNoForm) tokens.push_back({{begin, begin + step.length}, step.form});
        at += step.length;
    }
}

}  // namespace guanxi
