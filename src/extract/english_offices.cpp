#include "src/extract/english_offices.hpp"

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

class OfficeReader {
public:
    OfficeReader(const ArticleState& state, const EnglishTokens& tokens)
        : state_(state), classes_(state.classes), tokens_(tokens) {}

    /// The office that begins at token `i`, whose country included.
    std::optional<EnglishOffice> read(std::size_t i) const {
        EnglishOffice phrase;
        phrase.begin = i;
        if (const auto home = tokens_.home_at(i)) {
            const std::size_t next = tokens_.after_possessive(i + 1);
            phrase.home = home;
            i = next;
        }
        phrase.is_former = phrase.begin > 0 && tokens_.is(phrase.begin - 1, classes_.office_former);
        while (tokens_.is(i, classes_.office_former)) phrase.is_former = true, ++i;
        phrase.text_begin = i;
        const std::size_t first = i;
        while (i < tokens_.size() && i < first + 6 && tokens_.is_modifier(i) && !tokens_.is_office_word(i)) ++i;
        if (!tokens_.is_office_word(i)) return std::nullopt;
        read_office_words(phrase, i);
        read_tail(phrase);
        // Deputy Prime Minister and Foreign Minister
        while (tokens_.is(phrase.end, classes_.coordinator) || tokens_.is_text(phrase.end, U"/")) {
            std::size_t next = phrase.end + 1;
            if (tokens_.is_text(next, U"the")) ++next;
            const std::size_t begin = next;
            while (next < begin + 5 && tokens_.is_modifier(next) && !tokens_.is_office_word(next)) ++next;
            if (!tokens_.is_office_word(next) || phrase.is_plural) break;
            const EnglishOffice before = phrase;
            if (phrase.end > phrase.text_end && phrase.home) {
                phrase.earlier.emplace_back(*phrase.home, english_office_words(state_, tokens_, phrase));
                phrase.home.reset();
                phrase.text_begin = begin;
            }
            read_office_words(phrase, next);
            read_tail(phrase);
            if (tokens_.is_text(phrase.end, U",") && tokens_.starts_name(phrase.end + 1) && !phrase.earlier.empty())
                break;
            if (!tokens_.starts_name(phrase.end) && !tokens_.is(phrase.end, classes_.honorific)) {
                phrase = before;
                break;
            }
        }
        // his Swedish and Finnish counterparts, X and Y
        if (phrase.is_plural && phrase.home && phrase.homes.empty() && phrase.begin >= 2 &&
            tokens_.is(phrase.begin - 1, classes_.coordinator) &&
            tokens_.is(phrase.begin - 2, classes_.country_adjective)) {
            if (const auto other = tokens_.home_at(phrase.begin - 2)) phrase.homes = {*other, *phrase.home};
        }
        return phrase;
    }

private:
    void read_office_words(EnglishOffice& phrase, std::size_t i) const {
        for (; tokens_.is_office_word(i) || (tokens_.is_modifier(i) && tokens_.is_office_word(i + 1)); ++i) {
            phrase.is_no_leader = tokens_.is(i, classes_.office_not_leader);
            phrase.needs_home = tokens_.is(i, classes_.office_home);
            phrase.is_counterpart = tokens_.is(i, classes_.counterpart);
            phrase.is_plural = tokens_.is(i, classes_.office_plural);
        }
        phrase.text_end = phrase.end = i;
    }

    /// What an office is of or for: of Foreign Affairs, for Europe, of the Republic of Korea, to the UN.
    void read_tail(EnglishOffice& phrase) const {
        std::size_t i = phrase.end;
        while (tokens_.is_text(i, U"of") || tokens_.is_text(i, U"for") || tokens_.is_text(i, U"to") ||
               tokens_.is_text(i, U"on") || tokens_.is_text(i, U"in charge of")) {
            std::size_t k = i + 1;
            if (tokens_.is_the(k)) ++k;
            if (const auto home = tokens_.home_at(k); home && !state_.has(tokens_[k], classes_.country_adjective)) {
                // The ambassador of A to B is A's; whose the ambassador to B is, that does not tell.
                if (!phrase.home && tokens_.is_text(i, U"of")) phrase.home = home;
                if (!tokens_.is_text(i, U"of") && phrase.text_end == i) phrase.text_end = k + 1;
                phrase.end = k + 1;
                i = k + 1;
                if (phrase.is_plural) i = phrase.end = read_homes(phrase, k);
                continue;
            }
            // of Foreign Affairs and International Cooperation
            std::size_t stop = k;
            if (const std::size_t body = body_end(k); body > k) stop = body;
            while (stop < tokens_.size() && stop < k + 9 && is_tail_word(stop)) ++stop;
            while (stop > k && tokens_.is(stop - 1, classes_.coordinator)) --stop;
            if (stop == k) break;
            phrase.text_end = phrase.end = stop;
            i = stop;
        }
    }

    /// One past a body with a name of its own (Sovereignty Council, Transitional Assembly), or `i`.
    std::size_t body_end(std::size_t i) const {
        std::size_t k = i;
        while (k < i + 3 && tokens_.starts_name(k)) ++k;
        const bool is_body = k > i && k < tokens_.size() && is_upper(tokens_.text(k).front()) &&
                             (tokens_.is(k, classes_.office_modifier) || tokens_.is(k, classes_.government));
        return is_body ? k + 1 : i;
    }

    /// The list of countries that begins at token `k`; one past its end.
    std::size_t read_homes(EnglishOffice& phrase, std::size_t k) const {
        std::size_t end = k;
        for (;;) {
            const auto home = tokens_.home_at(k);
            if (!home) return end;
            phrase.homes.push_back(*home);
            end = ++k;
            if (tokens_.is_text(k, U",")) ++k;
            if (tokens_.is(k, classes_.coordinator)) ++k;
            if (k == end) return end;
            if (tokens_.is_text(k, U"the")) ++k;
        }
    }

    /// A word of what an office is for: with a capital, or a noun; a name after it would begin in capitals too, so an
    /// unknown word does not count.
    bool is_tail_word(std::size_t i) const {
        if (tokens_.home_at(i)) return false;
        if (tokens_.is(i, classes_.coordinator))
            return i + 1 < tokens_.size() && is_tail_word(i + 1) && !tokens_.is_office_word(i + 1);
        if (tokens_.is_text(i, U"the")) return i + 1 < tokens_.size() && is_tail_word(i + 1);
        return (tokens_.is(i, classes_.noun) || tokens_.is(i, classes_.office_modifier) ||
                tokens_.is(i, classes_.government)) &&
               !tokens_.is_office_word(i);
    }

    const ArticleState& state_;
    const WordClasses& classes_;
    const EnglishTokens& tokens_;
};

}  // namespace

std::string english_office_words(const ArticleState& state, const EnglishTokens& tokens, const EnglishOffice& office) {
    std::string words = state.article.quote(tokens.range_of(office.text_begin, office.text_end));
    if (office.is_plural && words.starts_with("heads of "))
        words.erase(4, 1);
    else if (office.is_plural && words.ends_with('s'))
        words.pop_back();
    return words;
}

std::optional<EnglishOffice> read_english_office(const ArticleState& state, const EnglishTokens& tokens,
                                                 std::size_t i) {
    return OfficeReader(state, tokens).read(i);
}

}  // namespace guanxi
