#include "src/extract/english_offices.hpp"

#include <algorithm>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

/// The office of several persons with which words that count them end (the two foreign ministers), or nothing.
std::u32string_view counted_office(const ArticleState& state, std::u32string_view words) {
    for (std::size_t space = words.find(U' '); space != words.npos; space = words.find(U' ', space + 1)) {
        const FormId form = state.lexicon.vocabulary.find(words.substr(space + 1));
        if (form != kNoForm && state.lexicon.vocabulary.classes(form).test(state.classes.office_plural))
            return words.substr(space + 1);
    }
    return {};
}

class OfficeReader {
public:
    OfficeReader(const ArticleState& state, const EnglishTokens& tokens)
        : state_(state), classes_(state.classes), tokens_(tokens) {}

    /// The office that begins at token `i`, whose country included.
    std::optional<EnglishOffice> read(std::size_t i) const {
        EnglishOffice phrase;
        phrase.begin = i;
        if (tokens_.is(i, classes_.persons) && !counted_office(state_, tokens_.text(i)).empty()) {
            phrase.text_begin = i;
            phrase.text_end = phrase.end = i + 1;
            phrase.is_plural = true;
            return phrase;
        }
        // Bolivia's, its: what comes up to the office is a part of it or tells of its holder.
        bool is_owned = tokens_.follows_possessive(i);
        if (const auto home = tokens_.home_at(i)) {
            const std::size_t next = tokens_.after_possessive(i + 1);
            is_owned = next > i + 1 || tokens_.is(i, classes_.country_adjective);
            phrase.home = home;
            i = next;
        }
        phrase.is_former = phrase.begin > 0 && tokens_.is(phrase.begin - 1, classes_.office_former);
        if (is_owned) i = after_description(i);
        while (tokens_.is(i, classes_.office_former)) phrase.is_former = true, ++i;
        phrase.text_begin = i;
        const std::size_t first = i;
        while (i < tokens_.size() && i < first + 6 && (tokens_.is_modifier(i) || (is_owned && describes(i))) &&
               !tokens_.is_office_word(i))
            ++i;
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
            const bool has_home = phrase.home || !phrase.earlier.empty();
            if (tokens_.is_text(phrase.end, U",") && tokens_.starts_name(phrase.end + 1) && has_home) break;
            if (follows_name(phrase) && phrase.home) break;
            if (!tokens_.starts_name(phrase.end) && !tokens_.is(phrase.end, classes_.honorific)) {
                phrase = before;
                break;
            }
        }
        // his Swedish and Finnish counterparts, X and Y
        if (phrase.is_plural && phrase.home && phrase.homes.empty()) take_adjectives_before(phrase);
        return phrase;
    }

private:
    /// Gives an office of several the countries of all adjectives before it; it begins with the first where names
    /// follow.
    void take_adjectives_before(EnglishOffice& phrase) const {
        std::size_t first = phrase.begin;
        EntityList homes{*phrase.home};
        while (
            first >= 2 && tokens_.is(first - 2, classes_.country_adjective) &&
            (tokens_.is(first - 1, classes_.coordinator) || (homes.size() > 1 && tokens_.is_text(first - 1, U",")))) {
            const auto other = tokens_.home_at(first - 2);
            if (!other) break;
            homes.insert(homes.begin(), *other);
            first -= 2;
        }
        if (homes.size() < 2) return;
        phrase.homes = homes;
        const std::size_t name = tokens_.is_text(phrase.end, U",") ? phrase.end + 1 : phrase.end;
        if (tokens_.starts_name(tokens_.after_address(name))) phrase.begin = first;
    }

    void read_office_words(EnglishOffice& phrase, std::size_t i) const {
        for (; tokens_.is_office_word(i) || (tokens_.is_modifier(i) && tokens_.is_office_word(i + 1)); ++i) {
            phrase.is_no_leader = tokens_.is(i, classes_.office_not_leader);
            phrase.needs_home = tokens_.is(i, classes_.office_home);
            phrase.is_counterpart = tokens_.is(i, classes_.counterpart);
            phrase.is_plural = tokens_.is(i, classes_.office_plural);
        }
        phrase.text_end = phrase.end = i;
    }

    /// newly inaugurated, pro-European: one past the words between a country and an office that tell of its holder
    /// alone, or `i`.
    std::size_t after_description(std::size_t i) const {
        std::size_t k = i;
        while (k < i + 3 && k < tokens_.size() && describes(k)) {
            const std::u32string_view word = tokens_.text(k);
            const bool is_of_holder =
                tokens_.is(k, classes_.adverb) || word.ends_with(U"ed") || word.find(U'-') != std::u32string_view::npos;
            if (!is_of_holder) break;
            ++k;
        }
        return k;
    }
    /// Whether a word in small letters may stand between a country and an office: information (minister), embattled.
    bool describes(std::size_t i) const {
        if (i >= tokens_.size() || !is_latin(tokens_.text(i).front()) || is_upper(tokens_.text(i).front()))
            return false;
        if (tokens_.is_modifier(i) || tokens_.is_office_word(i) || tokens_.is(i, classes_.office_former)) return false;
        for (const ClassId cls : {classes_.preposition, classes_.preposition_with, classes_.coordinator,
                                  classes_.connective, classes_.relative, classes_.subordinator, classes_.auxiliary,
                                  classes_.speech, classes_.pivot, classes_.planned, classes_.denied}) {
            if (tokens_.is(i, cls)) return false;
        }
        return true;
    }

    /// What an office is of or for: of Foreign Affairs, for Europe, of the Republic of Korea, to the UN; where its
    /// holder is posted.
    void read_tail(EnglishOffice& phrase) const {
        if (tokens_.is(phrase.text_end - 1, classes_.office_posted)) phrase.end = after_post(phrase.end);
        // Minister of Foreign Affairs (one word of the lexicon) and International Cooperation
        if (tokens_.text(phrase.text_end - 1).find(U" of ") != std::u32string_view::npos &&
            tokens_.is(phrase.end, classes_.coordinator)) {
            std::size_t stop = phrase.end + 1;
            while (stop < tokens_.size() && is_tail_word(stop)) ++stop;
            stop = std::max(stop, closed_tail_end(phrase, phrase.end + 1));
            if (stop > phrase.end + 1 && !tokens_.is_office_word(stop)) phrase.text_end = phrase.end = stop;
        }
        std::size_t i = phrase.end;
        while (tokens_.is_text(i, U"of") || tokens_.is_text(i, U"for") || tokens_.is_text(i, U"to") ||
               tokens_.is_text(i, U"on") || tokens_.is_text(i, U"in charge of") ||
               (phrase.is_counterpart && tokens_.is_text(i, U"from"))) {
            std::size_t k = i + 1;
            if (tokens_.is_the(k)) ++k;
            if (const auto home = tokens_.home_at(k); home && !state_.has(tokens_[k], classes_.country_adjective)) {
                // The ambassador of A to B is A's; whose the ambassador to B is, that does not tell.
                const std::size_t stop = after_body(k + 1);
                if (stop == k + 1 && tokens_.after_possessive(k + 1) > k + 1) return;  // of Fiji's Vonucorp
                const bool is_its = tokens_.is_text(i, U"of") || tokens_.is_text(i, U"from");
                if (!phrase.home && is_its) phrase.home = home;
                if (!is_its && phrase.text_end == i) phrase.text_end = k + 1;
                i = phrase.end = stop;
                if (phrase.is_plural) i = phrase.end = read_homes(phrase, k);
                continue;
            }
            // of Foreign Affairs and International Cooperation
            std::size_t stop = k;
            if (const std::size_t body = body_end(k); body > k) stop = body;
            while (stop < tokens_.size() && stop < k + 9 && is_tail_word(stop)) ++stop;
            while (stop > k && tokens_.is(stop - 1, classes_.coordinator)) --stop;
            stop = std::max({stop, closed_tail_end(phrase, k), plain_tail_end(phrase, k)});
            if (stop == k) break;
            phrase.text_end = phrase.end = stop;
            i = stop;
        }
    }

    /// in Dhaka, from Tehran: one past the place where somebody is posted, or `i`.
    std::size_t after_post(std::size_t i) const {
        if (!tokens_.is_text(i, U"in") && !tokens_.is_text(i, U"from")) return i;
        const std::size_t k = tokens_.is_the(i + 1) ? i + 2 : i + 1;
        if (k >= tokens_.size()) return i;
        const bool is_place = tokens_.home_at(k) || state_.sense(tokens_[k], SenseKind::place);
        return is_place && !tokens_.is(k, classes_.country_adjective) ? k + 1 : i;
    }

    /// of Turkey's parliament: one past the body that is a country's, or `i`.
    std::size_t after_body(std::size_t i) const {
        const std::size_t begin = tokens_.after_possessive(i);
        std::size_t k = begin;
        while (begin > i && k < begin + 4 && tokens_.is_modifier(k) && !tokens_.is_office_word(k)) ++k;
        return k > begin ? k : i;
    }

    /// for Lands and Natural Resources, Samuel Jinapor; …, Minister for the Indo-Pacific, said: what an office is for
    /// may hold words that the lexicon does not know where a comma parts it from the name. One past it, or `i`.
    std::size_t closed_tail_end(const EnglishOffice& phrase, std::size_t i) const {
        std::size_t end = i;
        for (std::size_t k = i; k < tokens_.size() && k < i + 9; ++k) {
            const bool joins = tokens_.is(k, classes_.coordinator) || tokens_.is_text(k, U"of") ||
                               tokens_.is_text(k, U"for") || tokens_.is_the(k);
            if (joins) continue;
            if (!is_latin(tokens_.text(k).front()) || !tokens_.has_capital(k) || tokens_.is_office_word(k)) break;
            if (tokens_.home_at(k) && !tokens_.is(k, classes_.country_adjective)) break;
            end = k + 1;
        }
        if (end == i) return i;
        if (tokens_.is_text(end, U"of")) return tokens_.home_at(tokens_.is_the(end + 1) ? end + 2 : end + 1) ? end : i;
        const bool is_before_name = tokens_.is_text(end, U",") && tokens_.starts_name(tokens_.after_address(end + 1));
        return is_before_name || follows_name(phrase) ? end : i;
    }

    /// Agio Pereira, deputy minister for delimitation of borders, …: one past what an office after a name and a comma
    /// is for, in small letters up to the next comma, or `i`.
    std::size_t plain_tail_end(const EnglishOffice& phrase, std::size_t i) const {
        if (!follows_name(phrase)) return i;
        std::size_t k = i;
        for (; k < tokens_.size() && k < i + 8 && !tokens_.is_text(k, U","); ++k) {
            const bool may_stand = is_latin(tokens_.text(k).front()) && !tokens_.home_at(k) &&
                                   !tokens_.is_office_word(k) && !tokens_.is(k, classes_.verb) &&
                                   !tokens_.is(k, classes_.auxiliary) && !tokens_.is(k, classes_.relative) &&
                                   !tokens_.is(k, classes_.subordinator) && !tokens_.is(k, classes_.speech);
            if (!may_stand) return i;
        }
        return tokens_.is_text(k, U",") ? k : i;
    }

    /// Whether a name and a comma stand before an office.
    bool follows_name(const EnglishOffice& phrase) const {
        std::size_t comma = phrase.begin;
        if (comma > 0 && tokens_.is_the(comma - 1)) --comma;
        return comma > 1 && tokens_.is_text(comma - 1, U",") && tokens_.name_begin(comma - 1) < comma - 1;
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
    if (tokens.is(office.text_begin, state.classes.persons))
        words = to_utf8(counted_office(state, tokens.text(office.text_begin)));
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
