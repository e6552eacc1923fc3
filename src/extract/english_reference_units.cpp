#include "src/extract/english_reference_units.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

class ReferenceReader {
public:
    ReferenceReader(ArticleState& state, const EnglishTokens& tokens, std::uint32_t sentence)
        : state_(state), classes_(state.classes), tokens_(tokens), sentence_(sentence) {}

    std::optional<EnglishReference> read(std::size_t i) const {
        if (const std::size_t end = own_country_end(i); end > i) {
            Unit unit = state_.unit_of(UnitKind::reference, sentence_, i, end);
            unit.reference = ReferenceKind::home;
            if (!tokens_.is(i, classes_.own)) unit.classes.set(classes_.thing_pronoun);
            return EnglishReference{std::move(unit), end};
        }
        if (const std::size_t head = organization_anaphor(i); head > i)
            return read_anaphor(ReferenceKind::organization, i, head);
        if (const std::size_t head = country_anaphor(i); head > i) return read_anaphor(ReferenceKind::country, i, head);
        if (tokens_.is(i, classes_.sides) && !counts_things(i)) return read_stand_in(ReferenceKind::sides, i);
        const std::pair<ClassId, ReferenceKind> kinds[] = {
            {classes_.persons, ReferenceKind::heads},         {classes_.members_noun, ReferenceKind::members},
            {classes_.speaker, ReferenceKind::speaker},       {classes_.speakers, ReferenceKind::speakers},
            {classes_.person_pronoun, ReferenceKind::person}, {classes_.group_pronoun, ReferenceKind::person},
            {classes_.thing_pronoun, ReferenceKind::person}};
        for (const auto& [cls, kind] : kinds) {
            if (tokens_.is(i, cls)) return read_stand_in(kind, i);
        }
        return read_title(i);
    }

private:
    /// A reference of tokens [i, head], what is possessive included.
    EnglishReference read_anaphor(ReferenceKind kind, std::size_t i, std::size_t head) const {
        Unit unit = state_.unit_of(UnitKind::reference, sentence_, i, head + 1);
        unit.reference = kind;
        const std::size_t end = tokens_.after_possessive(head + 1);
        unit.is_attribute = end > head + 1;
        unit.range.end = tokens_[end - 1].range.end;
        return {std::move(unit), end};
    }

    /// the republic, the South Asian country: the noun that stands for a country named before, or `i`. A country or
    /// nation needs a word that says which.
    std::size_t country_anaphor(std::size_t i) const {
        if (!tokens_.is_the(i)) return i;
        std::size_t k = i + 1;
        bool says_which = false;
        for (; k < i + 5 && !tokens_.is(k, classes_.own_country) && may_describe(k); ++k) {
            if (tokens_.home_at(k)) return i;  // the Group of Seven nation
            const std::u32string_view word = tokens_.text(k);
            says_which = says_which || is_upper(word.front()) || word.find(U'-') != word.npos ||
                         tokens_.is(k, classes_.before_name);
        }
        if (!tokens_.is(k, classes_.own_country) || !(says_which || tokens_.is(i + 1, classes_.realm))) return i;
        const bool is_named = tokens_.is_text(k + 1, U"of") || is_upper(tokens_.text(k).front()) ||
                              (k + 1 < tokens_.size() && is_upper(tokens_.text(k + 1).front()));
        return is_named ? i : k;
    }

    /// the bloc, the 15-nation bloc: the noun that stands for an organisation named before, or `i`.
    std::size_t organization_anaphor(std::size_t i) const {
        if (!tokens_.is_the(i)) return i;
        for (std::size_t k = i + 1; k < i + 6 && k < tokens_.size(); ++k) {
            if (tokens_.is(k, classes_.own_body)) return k;
            const std::u32string_view word = tokens_.text(k);
            const bool counts = is_digit(word.front()) || word == U"-" || word.ends_with(U"nation") ||
                                word.ends_with(U"member") || word.ends_with(U"country") || word.ends_with(U"state") ||
                                tokens_.is(k, classes_.quantity);
            if (!counts) return i;
        }
        return i;
    }

    /// his country, its foreign ministry, the kingdom: one past it where it is the subject of what follows, else `i`.
    std::size_t own_country_end(std::size_t i) const {
        const bool is_owned = tokens_.is(i, classes_.own) || tokens_.is(i, classes_.own_thing);
        if (!is_owned && !tokens_.is_the(i)) return i;
        std::size_t k = i + 1;
        while (is_owned && k < i + 4 && tokens_.is_inner(k) && !tokens_.is(k, classes_.government)) ++k;
        const bool is_government =
            is_owned ? tokens_.is(k, classes_.government) : tokens_.is(k, classes_.government_in);
        if (!is_government && !tokens_.is(k, classes_.own_country)) return i;
        std::size_t next = k + 1;
        while (tokens_.is(next, classes_.adverb)) ++next;
        const bool acts = tokens_.is(next, classes_.verb) || tokens_.is(next, classes_.auxiliary) ||
                          tokens_.is(next, classes_.speech) || tokens_.is(next, classes_.planned);
        return acts ? k + 1 : i;
    }

    /// PM, EAM: the first letters of an office, as a diplomatic service writes them instead of a name.
    bool is_short_title(std::size_t i) const {
        const std::u32string_view word = tokens_.text(i);
        const bool is_short = tokens_.is(i, classes_.office) && word.size() <= 4 && word.size() >= 2 &&
                              std::all_of(word.begin(), word.end(), [](char32_t c) { return is_upper(c); });
        return is_short && (i == 0 || !is_digit(tokens_.text(i - 1).front()));
    }

    /// The president, the Foreign Minister: an office without a name or country.
    std::optional<EnglishReference> read_title(std::size_t i) const {
        const bool is_short = is_short_title(i);
        if (!tokens_.is_the(i) && !is_short) return std::nullopt;
        std::size_t last = is_short ? i : i + 1;
        while (last < i + 4 && tokens_.is_inner(last) && !tokens_.is_office_word(last)) ++last;
        if (!tokens_.is(last, classes_.office) || tokens_.is(last, classes_.office_not_leader)) return std::nullopt;
        while (tokens_.is(last + 1, classes_.office)) ++last;
        if (tokens_.is(last, classes_.counterpart)) return std::nullopt;
        Unit unit = state_.unit_of(UnitKind::reference, sentence_, i, last + 1);
        unit.reference = ReferenceKind::office;
        unit.office = state_.article.quote({tokens_[last].range.begin, tokens_[last].range.end});
        unit.count = tokens_.is(last, classes_.office_plural) ? 2 : 1;
        std::size_t stop = last + 1;
        if (tokens_.is_text(stop, U"of")) {
            // the President of Russia
            const std::size_t k = tokens_.is_text(stop + 1, U"the") ? stop + 2 : stop + 1;
            const auto country = k < tokens_.size() ? state_.country(tokens_[k]) : std::nullopt;
            const bool is_list = tokens_.is_text(k + 1, U",") || tokens_.is(k + 1, classes_.coordinator);
            if (!country || tokens_.is(k, classes_.country_adjective) || unit.count > 1 || is_list) return std::nullopt;
            unit.office_home = state_.entities.add_country(state_.lexicon, *country);
            state_.mention(*unit.office_home, tokens_[k].range);
            stop = k + 1;
        }
        const std::size_t end = tokens_.after_possessive(stop);
        unit.is_attribute = end > stop;
        if (unit.count > 1) {
            unit.reference = ReferenceKind::heads;
            unit.wants_leaders = true;
            unit.count = 0;
        }
        unit.range.end = tokens_[end - 1].range.end;
        return EnglishReference{std::move(unit), end};
    }

    /// Whether a token may stand between "the three" and the noun that they count: Gulf, hardest-hit, neighbouring.
    bool may_describe(std::size_t i) const {
        if (i >= tokens_.size() || !is_latin(tokens_.text(i).front())) return false;
        for (const ClassId cls :
             {classes_.verb, classes_.verb_short, classes_.auxiliary, classes_.adverb, classes_.preposition,
              classes_.preposition_with, classes_.coordinator, classes_.connective, classes_.relative,
              classes_.subordinator, classes_.planned, classes_.denied, classes_.speech, classes_.signing}) {
            if (tokens_.is(i, cls)) return false;
        }
        return true;
    }

    /// The noun that "both" or "the three" at token `i` counts, at most two words on; `i` where it stands alone.
    std::size_t counted_noun(std::size_t i) const {
        if (!tokens_.is(i, classes_.bare_count)) return i;
        for (std::size_t k = i + 1; k <= i + 3; ++k) {
            if (k < tokens_.size() && state_.sense(tokens_[k], SenseKind::group)) return k;
            if (tokens_.is(k, classes_.group_noun) || tokens_.is(k, classes_.office_plural) ||
                tokens_.is(k, classes_.heads_noun))
                return k;
            if (!may_describe(k)) break;
        }
        return i;
    }

    /// both occasions, the two soldiers, the two-day visit, both Australia and …: no reference to parties.
    bool counts_things(std::size_t i) const {
        if (tokens_.is_dash(i + 1) && tokens_[i + 1].range.begin == tokens_[i].range.end) return true;
        return tokens_.is(i, classes_.bare_count) && counted_noun(i) == i && may_describe(i + 1);
    }

    EnglishReference read_stand_in(ReferenceKind kind, std::size_t i) const {
        Unit unit = state_.unit_of(UnitKind::reference, sentence_, i, i + 1);
        unit.reference = kind;
        unit.form = tokens_[i].form;
        unit.classes = state_.lexicon.vocabulary.form(tokens_[i].form).classes;
        unit.count = count_of(tokens_.text(i));
        std::size_t end = i + 1;
        if (const std::size_t noun = counted_noun(i); noun > i) {
            end = noun + 1;
            if (tokens_.is(noun, classes_.office_plural) || tokens_.is(noun, classes_.heads_noun)) {
                unit.reference = ReferenceKind::heads;
                unit.office = state_.article.quote(tokens_[noun].range);
            }
        }
        // the two countries' foreign ministers
        const std::size_t possessive = tokens_.after_possessive(end);
        unit.is_attribute = possessive > end;
        end = possessive;
        std::size_t heads = end;
        while (heads < end + 2 && tokens_.is_inner(heads) && !tokens_.is(heads, classes_.heads_noun)) ++heads;
        if (tokens_.is(heads, classes_.heads_noun) && (kind == ReferenceKind::sides)) {
            unit.office = state_.article.quote({tokens_[end].range.begin, tokens_[heads].range.end});
            unit.reference = ReferenceKind::heads;
            unit.is_attribute = false;
            end = heads + 1;
        } else if (kind == ReferenceKind::sides && tokens_.is(end, classes_.government)) {
            unit.is_attribute = false;
            ++end;
        }
        unit.wants_leaders = unit.reference == ReferenceKind::heads;
        unit.range.end = tokens_[end - 1].range.end;
        return {std::move(unit), end};
    }

    /// How many a reference speaks of: "the three countries"; 2 where it names no number.
    static int count_of(std::u32string_view words) {
        static constexpr std::u32string_view kNumbers[] = {U"three", U"four", U"five", U"six", U"seven", U"eight"};
        for (std::size_t i = 0; i < std::size(kNumbers); ++i) {
            if (words.find(kNumbers[i]) != std::u32string_view::npos) return static_cast<int>(i) + 3;
        }
        const bool is_pair =
            words.find(U"two") != std::u32string_view::npos || words.find(U"oth") != std::u32string_view::npos;
        const bool is_open = words == U"their leaders" || words == U"Their leaders";
        return (words.find(U"all") != std::u32string_view::npos && !is_pair) || is_open ? 0 : 2;
    }

    ArticleState& state_;
    const WordClasses& classes_;
    const EnglishTokens& tokens_;
    std::uint32_t sentence_;
};

}  // namespace

std::optional<EnglishReference> read_english_reference(ArticleState& state, const EnglishTokens& tokens,
                                                       std::uint32_t sentence, std::size_t i) {
    return ReferenceReader(state, tokens, sentence).read(i);
}

}  // namespace guanxi
