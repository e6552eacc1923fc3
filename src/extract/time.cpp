#include <algorithm>
#include <iterator>

#include "src/extract/article_state.hpp"
#include "src/extract/time_parts.hpp"
#include "src/text/characters.hpp"
#include "src/text/dateline.hpp"

// English dates are read from words: absolute (May 4, 2023), partial (Dec. 6, on Thursday) and, as in Chinese, relative
// ones (last year). What a partial or relative date leaves open is taken from the article's day.

namespace guanxi {

namespace {

/// Whether the words before token `at` of its clause tell of something to come (is to arrive on Tuesday).
bool tells_of_future(const ArticleState& state, const std::vector<Token>& tokens, std::size_t at) {
    for (std::size_t i = at; i-- > 0 && at - i < 24;) {
        if (state.has(tokens[i], state.classes.planned)) return true;
        const bool is_past = state.has(tokens[i], state.classes.verb) && !state.has(tokens[i], state.classes.auxiliary);
        if (is_past || state.is_text(tokens[i], U",") || state.is_text(tokens[i], U";")) return false;
    }
    return false;
}

/// A number of at most four digits at token `i`, or 0.
int number_at(const ArticleState& state, const std::vector<Token>& tokens, std::size_t i) {
    if (i >= tokens.size()) return 0;
    int value = 0;
    for (const char32_t c : state.text(tokens[i])) {
        if (!is_digit(c) || value > 3000) return 0;
        value = value * 10 + static_cast<int>(c - U'0');
    }
    return value;
}

/// The weekday that a word names, 0 for Sunday; -1 for none.
int weekday_named(std::u32string_view word) {
    static constexpr std::u32string_view kDays[] = {U"Sunday",   U"Monday", U"Tuesday", U"Wednesday",
                                                    U"Thursday", U"Friday", U"Saturday"};
    const auto* day = std::find(std::begin(kDays), std::end(kDays), word);
    return day == std::end(kDays) ? -1 : static_cast<int>(day - std::begin(kDays));
}

/// The last such weekday up to the day of the article; the next one where the text tells of something to come.
Date date_of_weekday(const ArticleState& state, const std::vector<Token>& tokens, std::size_t at, int day) {
    const Date& base = state.article.document.published;
    if (!base.is_complete()) return {};
    Date date = base;
    while (weekday(date) != day) date = plus_days(date, -1);
    const bool is_next = at > 0 && state.is_text(tokens[at - 1], U"next");
    if (is_next || (date != base && tells_of_future(state, tokens, at))) date = plus_days(date, 7);
    return date;
}

/// A month and what stands beside it: March 20, Dec. 6, May 4, 2023, 23 November 2022, October 2021, in October.
std::optional<TimeMention> read_month(const ArticleState& state, const std::vector<Token>& tokens, std::size_t at,
                                      int month, int day_before) {
    const auto number = [&](std::size_t i) { return number_at(state, tokens, i); };
    const Date& base = state.article.document.published;
    std::size_t i = at + 1;
    if (i < tokens.size() && state.is_text(tokens[i], U".")) ++i;
    int day = day_before != 0 ? day_before : number(i);
    const bool is_month_alone = day < 1 || day > 31;
    if (is_month_alone) {
        if (number(i) >= 1900 && number(i) <= 2100) return TimeMention{i + 1 - at, {number(i), month, 0}};
        // May is a month only where nothing else can be meant.
        const bool is_told =
            at > 0 && (state.is_text(tokens[at - 1], U"in") || state.is_text(tokens[at - 1], U"In") ||
                       state.is_text(tokens[at - 1], U"of") || state.is_text(tokens[at - 1], U"last") ||
                       state.is_text(tokens[at - 1], U"since") || state.is_text(tokens[at - 1], U"next"));
        if (!is_told || base.year == 0) return std::nullopt;
        Date date{base.year, month, 0};
        const bool is_ahead = tells_of_future(state, tokens, at) || state.is_text(tokens[at - 1], U"next");
        if (month > base.month && !is_ahead) --date.year;
        if (month < base.month && is_ahead) ++date.year;
        return TimeMention{1, date, is_ahead};
    }
    if (day_before == 0) ++i;
    if (i < tokens.size() && (state.is_text(tokens[i], U"th") || state.is_text(tokens[i], U"st") ||
                              state.is_text(tokens[i], U"nd") || state.is_text(tokens[i], U"rd")))
        ++i;
    Date date = with_month(base, month, day);
    // What lies far ahead and is not told as to come was last year.
    if (base.is_complete() && is_valid(date) && plus_days(base, 45) < date && !tells_of_future(state, tokens, at))
        --date.year;
    if (const std::size_t year = i < tokens.size() && state.is_text(tokens[i], U",") ? i + 1 : i;
        number(year) >= 1900 && number(year) <= 2100) {
        date = {number(year), month, day};
        i = year + 1;
    } else if (i + 1 < tokens.size() && number(i + 1) > day && number(i + 1) <= 31 &&
               (state.is_text(tokens[i], U"-") || state.is_text(tokens[i], U"－") || state.is_text(tokens[i], U"to"))) {
        i += 2;  // March 20-22: the first day dates it
    }
    return TimeMention{i - at, is_valid(date) ? date : Date{}};
}

/// on Thursday, on Monday, May 5; a day earlier; in 1979.
std::optional<TimeMention> read_english_time(const ArticleState& state, std::uint32_t sentence, std::size_t at) {
    const auto& tokens = state.tokens[sentence];
    const std::u32string_view word = state.text(tokens[at]);
    if (const int month = parse_month_name(word); month != 0) return read_month(state, tokens, at, month, 0);
    const int number = number_at(state, tokens, at);
    if (number >= 1 && number <= 31 && at + 1 < tokens.size()) {
        if (const int month = parse_month_name(state.text(tokens[at + 1])); month != 0) {
            auto mention = read_month(state, tokens, at + 1, month, number);
            if (mention) ++mention->tokens;
            return mention;
        }
    }
    // 27-30 December: the first day dates it
    if (number >= 1 && number <= 31 && at + 3 < tokens.size() &&
        (state.is_text(tokens[at + 1], U"-") || state.is_text(tokens[at + 1], U"－") ||
         state.is_text(tokens[at + 1], U"to") || state.is_text(tokens[at + 1], U"–")) &&
        number_at(state, tokens, at + 2) > number) {
        if (const int month = parse_month_name(state.text(tokens[at + 3])); month != 0) {
            auto mention = read_month(state, tokens, at + 3, month, number);
            if (mention) mention->tokens += 3;
            return mention;
        }
    }
    if (const int day = weekday_named(word); day >= 0) {
        const std::size_t next = at + 1 < tokens.size() && state.is_text(tokens[at + 1], U",") ? at + 2 : at + 1;
        if (next < tokens.size()) {
            const int month = parse_month_name(state.text(tokens[next]));
            const int day_number = number_at(state, tokens, next);
            const bool is_date = (month != 0 && number_at(state, tokens, next + 1) != 0) ||
                                 (day_number >= 1 && day_number <= 31 && next + 1 < tokens.size() &&
                                  parse_month_name(state.text(tokens[next + 1])) != 0);
            if (is_date) {
                auto mention = read_english_time(state, sentence, next);
                if (mention) mention->tokens += next - at;
                return mention;
            }
        }
        return TimeMention{1, date_of_weekday(state, tokens, at, day)};
    }
    const bool follows_in = at > 0 && (state.is_text(tokens[at - 1], U"in") || state.is_text(tokens[at - 1], U"In") ||
                                       state.is_text(tokens[at - 1], U"since") || state.is_text(tokens[at - 1], U"of"));
    if (follows_in && number >= 1900 && number <= 2100) return TimeMention{1, {number, 0, 0}};
    return std::nullopt;
}

}  // namespace

Date with_month(const Date& base, int month, int day) {
    Date date{base.year, month, day};
    if (base.year != 0 && base.month != 0) {
        if (month - base.month > 8) --date.year;
        if (base.month - month > 8) ++date.year;
    }
    return is_valid(date) ? date : Date{};
}

std::optional<TimeMention> read_time(const ArticleState& state, std::uint32_t sentence, std::size_t at,
                                     const std::vector<Unit>& here) {
    const auto& tokens = state.tokens[sentence];
    const char32_t begins_with = state.text(tokens[at]).front();
    if (is_digit(begins_with) || is_latin(begins_with)) {
        if (const auto english = read_english_time(state, sentence, at)) return english;
    }
    return read_chinese_time(state, sentence, at, here);
}

}  // namespace guanxi
