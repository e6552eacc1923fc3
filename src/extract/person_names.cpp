#include "src/extract/person_names.hpp"

#include <algorithm>
#include <array>

#include "src/text/characters.hpp"
#include "src/text/word_breaks.hpp"

// Transliterated names are runs of the characters that transliterations use; Chinese, Korean and Vietnamese names are a
// surname and one or two characters, Japanese ones mostly four characters. Where a name ends is decided by what follows
// it: of the lengths that are possible, the one after which a word begins, and inside which none does.

namespace guanxi {

namespace {

constexpr std::u32string_view kNameDots = U"·.－-";

bool is_mark(char32_t c) { return !is_han(c) && !is_latin(c) && !is_digit(c); }

}  // namespace

PersonNames::PersonNames(ArticleState& state, const Range& sentence)
    : state_(state), text_(state.article.characters), begin_(sentence.begin), end_(sentence.end) {}

bool PersonNames::is_inside_word(std::uint32_t at) const {
    return is_latin(text_[at]) && at > 0 && is_latin(text_[at - 1]);
}

bool PersonNames::is_boundary(std::uint32_t at) const {
    if (at >= end_) return true;
    const char32_t c = text_[at];
    if (is_mark(c) && kNameDots.find(c) == std::u32string_view::npos) return true;
    if (is_digit(c)) return true;
    return (state_.matches.traits(at) & kHasClasses) != 0 && !is_inside_word(at);
}

bool PersonNames::is_ordinary(std::uint32_t at, std::uint32_t offset) const {
    constexpr std::uint32_t kWindow = 16;
    if (offset >= kWindow || at >= end_) return false;
    // Up to the end of the clause or the name there must be a character that transliterations do not use.
    const std::u32string_view rest = text_.substr(at, end_ - at).substr(std::min(offset, end_ - at));
    const auto other = std::ranges::find_if(rest, [&](char32_t c) { return !is_transliterating(c); });
    if (other == rest.end() || *other == U'，' || *other == U'、' || *other == U'。' || *other == U'·') return false;
    const auto [known, is_new] = state_.ordinary_words.try_emplace(at, 0);
    if (is_new) {
        const std::u32string_view window = text_.substr(at, std::min(kWindow, end_ - at));
        std::uint32_t begin = 0;
        for (const std::uint32_t end : word_ends(window)) {
            const std::u32string_view word = window.substr(begin, end - begin);
            const bool is_plain = std::ranges::any_of(
                word, [&](char32_t c) { return is_han(c) && !state_.lexicon.names.transliteration.contains(c); });
            // 苏纳约|在万隆: where the second character is grammar, the first may end the name.
            // 霍尔斯特|此前: a word of the lexicon begins inside 特此 and ends after it.
            const bool is_cut = word.size() == 2 && starts_word(at + begin + 1);
            const bool may_part = word.size() == 2 && is_transliterating(word.front()) && is_grammar(at + begin + 1);
            if (word.size() >= 2 && is_plain && !may_part && !is_cut) known->second |= std::uint32_t{1} << begin;
            begin = end;
        }
    }
    return (known->second >> offset & 1) != 0;
}

bool PersonNames::may_end(std::uint32_t at, std::uint32_t length) const {
    return is_boundary(at + length) || is_ordinary(at, length);
}

std::uint32_t PersonNames::transliterated(std::uint32_t at) const {
    const auto& table = state_.lexicon.names.transliteration;
    const auto& initial = state_.lexicon.names.transliteration_initial;
    std::uint32_t length = 0;
    std::uint32_t part = 0;
    while (at + length < end_) {
        const char32_t c = text_[at + length];
        if ((c == U'·' || c == U'－' || c == U'-') && part > 0 && at + length + 1 < end_ &&
            table.contains(text_[at + length + 1])) {
            ++length;
            part = 0;
            continue;
        }
        if (!table.contains(c) && !(part == 0 && initial.contains(c))) {
            // 二世 and 三世 end a king's name.
            if ((c == U'一' || c == U'二' || c == U'三' || c == U'四' || c == U'六' || c == U'十') &&
                at + length + 1 < end_ && text_[at + length + 1] == U'世')
                length += 2;
            break;
        }
        if (part >= 2 && (starts_word(at + length) || is_ordinary(at, length))) break;
        ++length;
        if (++part > 9) return 0;
    }
    return length;
}

bool PersonNames::starts_word(std::uint32_t at) const {
    return (state_.matches.traits_of_long(at) & kHasClasses) != 0 && !is_inside_word(at);
}

bool PersonNames::may_end_given_name(std::uint32_t at) const {
    if (at >= end_ || starts_word(at)) return false;
    const FormId form = state_.lexicon.vocabulary.find(text_.substr(at, 1));
    return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(state_.classes.given_name);
}

bool PersonNames::is_time_word(std::uint32_t at, std::uint32_t length) const {
    const FormId form = state_.lexicon.vocabulary.find(text_.substr(at, length));
    return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(state_.classes.time_word);
}

std::uint32_t PersonNames::chinese(std::uint32_t at) const {
    if (at + 1 >= end_) return 0;
    const auto& names = state_.lexicon.names;
    std::uint32_t surname = 0;
    if (names.double_surnames.contains(std::u32string(text_.substr(at, 2)))) {
        surname = 2;
    } else if (names.surnames.contains(text_[at])) {
        surname = 1;
    } else {
        return 0;
    }
    if (starts_word(at)) return 0;  // 包括…, 时任…
    double best_score = 0;
    std::uint32_t best = 0;
    for (std::uint32_t given = 1; given <= 2; ++given) {
        const std::uint32_t length = surname + given;
        if (at + length > end_) break;
        bool is_name = true;
        for (std::uint32_t i = surname; i < length; ++i) is_name = is_name && is_han(text_[at + i]);
        if (!is_name) break;
        if (is_time_word(at, length)) continue;  // 周五
        // 周恩来, 姬鹏飞: a word that ends many given names ends this one, too.
        const bool goes_on = given == 1 && may_end_given_name(at + length);
        double score = may_end(at, length) && !goes_on ? 1 : 0;
        for (std::uint32_t i = surname; i < length; ++i) {
            if (is_boundary(at + i) && !(i + 1 == length && may_end_given_name(at + i))) score -= 0.5;
        }
        if (given == 2) score += 0.1;
        if (score > best_score) best_score = score, best = length;
    }
    return best_score > 0.45 ? best : 0;
}

std::uint32_t PersonNames::latin(std::uint32_t at) const {
    static constexpr std::array<std::u32string_view, 14> kSmallWords{
        U"bin", U"ibn", U"von", U"van", U"der", U"den", U"de", U"da", U"dos", U"del", U"al", U"el", U"ould", U"e"};
    std::uint32_t end = at;  // of the last word with a capital
    std::uint32_t words = 0;
    for (std::uint32_t i = at; i < end_ && words < 7;) {
        std::uint32_t stop = i;
        while (stop < end_ && (is_latin(text_[stop]) || text_[stop] == U'-' ||
                               ((text_[stop] == U'\'' || text_[stop] == U'’') && stop + 2 < end_ &&
                                is_latin(text_[stop + 1]) && is_latin(text_[stop + 2]))))
            ++stop;
        if (stop == i) break;
        const std::u32string_view word = text_.substr(i, stop - i);
        const bool has_capital =
            is_upper(word.front()) || (word.find(U'-') != std::u32string_view::npos &&
                                       is_upper(word.back() == U'-' ? U'a' : word[word.find(U'-') + 1]));
        const bool is_small = std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end();
        if (!has_capital && !(is_small && words > 0)) break;
        if (has_capital && (names_country(i) || (word.size() > 2 && is_boundary(i)))) break;
        // An initial takes its full stop along: Antony J. Blinken.
        if (word.size() == 1 && stop < end_ && text_[stop] == U'.') ++stop;
        if (has_capital) end = stop, ++words;
        if (stop >= end_ || text_[stop] != U' ') break;
        i = stop + 1;
    }
    return end - at >= 2 ? end - at : 0;
}

std::uint32_t PersonNames::japanese(std::uint32_t at) const {
    const auto& surnames = state_.lexicon.names.japanese_surnames;
    std::uint32_t surname = 0;
    for (std::uint32_t length = 1; length <= 3 && at + length <= end_; ++length) {
        if (surnames.contains(std::u32string(text_.substr(at, length)))) surname = length;
    }
    if (surname == 0 && is_boundary(at)) return 0;  // 日本首相同…
    double best_score = 0;
    std::uint32_t best = 0;
    for (std::uint32_t length = 2; length <= surname + 5 && length <= 6 && at + length <= end_; ++length) {
        if (surname < 3 && length > 5) break;
        bool is_name = true;
        for (std::uint32_t i = 0; i < length; ++i) is_name = is_name && is_han(text_[at + i]);
        if (!is_name) break;
        // 一郎 is an ordinary word as well, so only where no surname shows the name does the dictionary end it.
        double score = is_boundary(at + length) || (surname == 0 && may_end(at, length)) ? 1 : 0;
        for (std::uint32_t i = 1; i < length; ++i) {
            if (is_boundary(at + i) && i >= surname) score -= 0.4;
        }
        if (length == 4) score += 0.6;
        if (length == 3) score += 0.3;
        if (surname > 0 && length > surname && length <= surname + 3) score += 0.2;
        if (surname > 0 && length > 4 && length <= surname + 3) score += 0.5;  // 佐佐江贤一郎, 丹羽宇一郎
        if (score > best_score) best_score = score, best = length;
    }
    return best_score > 0.8 ? best : 0;
}

bool PersonNames::has_dot(std::uint32_t at, std::uint32_t length) const {
    return text_.substr(at, length).find_first_of(U"·－-") != std::u32string_view::npos;
}

bool PersonNames::names_country(std::uint32_t at) const {
    const std::uint32_t last = is_latin(text_[at]) ? at + 1 : std::min(at + 2, end_);
    for (std::uint32_t i = at; i < last; ++i) {
        if ((state_.matches.traits_of_long(i) & kNamesCountry) != 0 && !is_inside_word(i)) return true;
    }
    return false;
}

bool PersonNames::goes_beyond_country(std::uint32_t at, std::uint32_t length) const {
    std::uint32_t country = 0;
    for (const Vocabulary::Match& match : state_.matches.at(at)) {
        if ((match.traits & kNamesCountry) != 0) country = std::max<std::uint32_t>(country, match.size);
    }
    return country > 0 && length >= country + 2 && is_boundary(at + length);
}

std::uint32_t PersonNames::transliterated_up_to_word(std::uint32_t at) const {
    const std::uint32_t run = transliterated(at);
    for (std::uint32_t length = run; length >= 3 && length + 2 >= run; --length) {
        if (is_grammar(at + length) && !has_dot(at + length - 1, 1)) return length;
    }
    return run;
}

bool PersonNames::is_grammar(std::uint32_t at) const {
    if (at >= end_) return false;
    const FormId form = state_.lexicon.vocabulary.find(text_.substr(at, 1));
    return form != kNoForm && (state_.lexicon.vocabulary.classes(form) & state_.classes.clause_words).any();
}

std::uint32_t PersonNames::any_characters(std::uint32_t at, bool is_eastern) const {
    const auto& initial = state_.lexicon.names.transliteration_initial;
    if (!is_eastern && !is_transliterating(text_[at]) && !initial.contains(text_[at])) return 0;
    std::uint32_t length = 0;
    std::uint32_t strange = 0;
    while (at + length < end_ && is_han(text_[at + length]) && !may_end(at, length)) {
        const bool is_usual = is_transliterating(text_[at + length]) || (length == 0 && initial.contains(text_[at]));
        if (!is_usual) ++strange;
        ++length;
    }
    return length >= 2 && length <= 5 && (is_eastern || strange <= 1) && may_end(at, length) ? length : 0;
}

bool PersonNames::is_foreigner(std::u32string_view name, const std::string& code) const {
    const FormId form = state_.lexicon.vocabulary.find(name);
    if (code.empty() || form == kNoForm || state_.names.find(std::u32string(name))) return false;
    const auto is_home = [&](const Tenure& tenure) { return key_of(tenure.home) == code; };
    return std::ranges::none_of(state_.lexicon.vocabulary.senses(form), [&](const Sense& sense) {
        return sense.kind == SenseKind::leader &&
               std::ranges::any_of(state_.lexicon.persons[sense.item].tenures, is_home);
    });
}

bool PersonNames::is_surname_first(std::string_view country_code) {
    static constexpr std::array<std::string_view, 9> kSurnameFirst{"CHN", "TWN", "HKG", "MAC", "SGP",
                                                                   "KOR", "PRK", "VNM", ""};
    return std::ranges::count(kSurnameFirst, country_code) > 0;
}

std::uint32_t PersonNames::name_at(std::uint32_t at, const std::string& code) const {
    if (at >= end_) return 0;
    const std::uint32_t known = known_name_at(at);
    if (known > 0 && is_latin(text_[at])) return std::max(known, latin(at));
    // 罗培兹欧布拉多 goes on after 罗培兹, and 拉马拉 after 拉马 where 拉马 is somebody from another country.
    const std::uint32_t run = known > 0 && is_han(text_[at]) ? transliterated(at) : 0;
    const bool is_part = !is_boundary(at + known) && is_foreigner(text_.substr(at, known), code);
    const std::uint32_t least = is_part ? known + 1 : known + 2;
    const bool goes_on = run > known && (has_dot(at, run) || (run >= least && may_end(at, run)));
    if (known > 0 && !goes_on) return known;
    if (is_latin(text_[at])) return latin(at);
    if (!is_han(text_[at])) return 0;
    const bool surname_first = is_surname_first(code);
    if (code == "JPN") {
        if (const std::uint32_t length = japanese(at)) return length;
    }
    const std::uint32_t foreign = transliterated_up_to_word(at);
    if (has_dot(at, foreign) && foreign >= 4) return foreign;
    if (names_country(at)) return !code.empty() && goes_beyond_country(at, foreign) ? foreign : 0;
    if (surname_first) {
        const std::uint32_t length = chinese(at);
        if (length > 0 && !(foreign > length && code.empty())) return length;
    }
    // 托马斯: one character that is a word elsewhere may begin a longer name.
    // So may a name of two, after an office of a country (法国外交部长比内).
    const bool may_be_short = foreign == 2 && !code.empty() && is_boundary(at + foreign);
    if (is_boundary(at) && ((foreign < 3 && !may_be_short) || starts_word(at))) return 0;
    if (foreign >= 2 && may_end(at, foreign)) return foreign;
    if (code.empty()) return 0;
    const std::uint32_t length = chinese(at);
    const std::uint32_t any = any_characters(at, (surname_first && code != "SGP") || code == "JPN");
    if (foreign >= 3 && foreign >= any) return foreign;
    if (any > 0) return any;
    return std::max(length, foreign >= 2 ? foreign : 0);
}

std::uint32_t PersonNames::japanese_before(std::uint32_t at, std::uint32_t end) const {
    const auto& surnames = state_.lexicon.names.japanese_surnames;
    for (std::uint32_t length = 3; length >= 1; --length) {
        if (at + length > end || end > at + length + 3) continue;
        if (surnames.contains(std::u32string(text_.substr(at, length)))) return length;
    }
    return 0;
}

std::uint32_t PersonNames::known_name_at(std::uint32_t at) const {
    if (at >= end_) return 0;
    auto longest = static_cast<std::uint32_t>(state_.names.longest_at(text_.substr(0, end_), at));
    if ((state_.matches.traits(at) & kNamesLeader) == 0 || is_inside_word(at)) return longest;
    for (const Vocabulary::Match& match : state_.matches.at(at)) {
        // 丹羽宇一郎 is not 丹.
        const bool is_whole = match.size > 1 || is_boundary(at + 1);
        if (match.size > longest && is_whole && (match.traits & kNamesLeader) != 0) longest = match.size;
    }
    return longest;
}

bool PersonNames::known_name_ends_at(std::uint32_t end) const {
    for (std::uint32_t length = 2; length <= 12 && end >= begin_ + length; ++length) {
        if (known_name_at(end - length) == length) return true;
    }
    return false;
}

}  // namespace guanxi
