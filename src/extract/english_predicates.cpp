#include "src/extract/english_predicates.hpp"

#include "src/text/characters.hpp"

// From the office backwards: over the words of taking office to its subject, or to a name that is given it.

namespace guanxi {

namespace {

constexpr std::size_t kLongestVerb = 8;  ///< Tokens between a subject and its office: was on Tuesday again sworn in as.

class PredicateReader {
public:
    PredicateReader(const ArticleState& state, const EnglishTokens& tokens)
        : state_(state), classes_(state.classes), tokens_(tokens) {}

    std::optional<TokenRange> read(const EnglishOffice& office) const {
        std::size_t at = before_determiners(office.begin);
        if (at > 0 && tokens_.is_text(at - 1, U"as")) at = before_determiners(at - 1);
        const std::size_t named = tokens_.name_begin(at);
        if (named < at && named > 0) {
            // named Pekka Haavisto foreign minister; succeeded Shinzo Abe as leader
            if (tokens_.is(named - 1, classes_.office_giving)) return full_name(named, at);
            if (tokens_.is(named - 1, classes_.office_succeeding)) return subject_of(named);
            return std::nullopt;
        }
        return subject_of(office.begin);
    }

private:
    std::size_t before_determiners(std::size_t i) const {
        while (i > 0 && tokens_.is(i - 1, classes_.adverb)) --i;
        return i;
    }

    /// The subject of the verb that ends before token `i`, where it is one of taking an office.
    std::optional<TokenRange> subject_of(std::size_t i) const {
        const std::size_t last = i;
        bool takes = false;
        while (i > 0 && last - i < kLongestVerb) {
            const std::size_t before = i - 1;
            if (tokens_.is(before, classes_.planned) || tokens_.is(before, classes_.denied) ||
                tokens_.is(before, classes_.office_former))
                return std::nullopt;
            const bool gives = tokens_.is(before, classes_.office_taking) ||
                               tokens_.is(before, classes_.office_succeeding) ||
                               (tokens_.is(before, classes_.office_giving) && follows_auxiliary(before));
            const bool goes_with = tokens_.is(before, classes_.auxiliary) || tokens_.is(before, classes_.adverb) ||
                                   tokens_.is(before, classes_.office_linking) || is_day(before);
            if (!gives && !goes_with) break;
            takes = takes || gives;
            --i;
        }
        if (!takes || i == 0) return std::nullopt;
        bool is_relative = false;
        if (tokens_.is_text(i - 1, U"who")) is_relative = true, --i;
        if (i > 0 && tokens_.is_text(i - 1, U",")) {
            // Sanna Marin, 34, was
            if (i > 3 && is_digit(tokens_.text(i - 2).front()) && tokens_.is_text(i - 3, U","))
                i -= 3;
            else if (is_relative)
                --i;
            else
                return std::nullopt;
        }
        const std::size_t begin = tokens_.name_begin(i);
        // the party of Ann Lee was …: the name belongs to something else.
        const bool belongs = begin > 0 && begin < i && tokens_.is(begin - 1, classes_.preposition);
        if (belongs && !is_relative) return std::nullopt;
        return full_name(begin, i);
    }

    bool follows_auxiliary(std::size_t i) const {
        while (i > 0 && tokens_.is(i - 1, classes_.adverb)) --i;
        return i > 0 && tokens_.is(i - 1, classes_.auxiliary);
    }
    /// A day of the week or a month (the only words with a capital that are common), or its number.
    bool is_day(std::size_t i) const {
        return is_digit(tokens_.text(i).front()) ||
               (is_upper(tokens_.text(i).front()) && tokens_.is(i, state_.classes.common));
    }

    std::optional<TokenRange> full_name(std::size_t begin, std::size_t end) const {
        const bool is_known = begin + 1 == end && state_.names.find(std::u32string(tokens_.text(begin))).has_value();
        if (begin + 2 > end && !is_known) return std::nullopt;
        return TokenRange{begin, end};
    }

    const ArticleState& state_;
    const WordClasses& classes_;
    const EnglishTokens& tokens_;
};

}  // namespace

std::optional<TokenRange> holder_in_clause(const ArticleState& state, const EnglishTokens& tokens,
                                           const EnglishOffice& office) {
    return PredicateReader(state, tokens).read(office);
}

}  // namespace guanxi
