#include <algorithm>
#include <iterator>

#include "src/extract/article_state.hpp"
#include "src/text/characters.hpp"
#include "src/text/dateline.hpp"

// Dates are read from characters: absolute (2001年4月17日), partial (6月17日, 17日, 2014年5月) and relative ones (去年,
// 今年2月, 昨天, 15年前). What a partial or relative date leaves open is taken from the article's day.

namespace guanxi {

namespace {

/// Reads characters one after another.
class Cursor {
public:
    Cursor(std::u32string_view text, std::size_t at) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }
    bool take(std::u32string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }
    /// A number of at most `digits` digits, or -1.
    int number(std::size_t digits) {
        std::size_t end = at_;
        int value = 0;
        while (end < text_.size() && is_digit(text_[end])) {
            if (end - at_ == digits) return -1;
            value = value * 10 + static_cast<int>(text_[end++] - U'0');
        }
        if (end == at_) return -1;
        at_ = end;
        return value;
    }
    char32_t peek() const { return at_ < text_.size() ? text_[at_] : 0; }

private:
    std::u32string_view text_;
    std::size_t at_;
};

/// The month of `base` in which a bare day most likely lies: this one, or the last if it would be far ahead.
Date with_day(const Date& base, int day) {
    Date date{base.year, base.month, day};
    if (base.month == 0) return {};
    if (base.day != 0 && day > base.day + 15) {
        if (--date.month == 0) date.month = 12, date.year -= date.year != 0;
    } else if (base.day != 0 && base.day > day + 22) {
        if (++date.month == 13) date.month = 1, date.year += date.year != 0;
    }
    return is_valid(date) ? date : Date{};
}

Date with_month(const Date& base, int month, int day) {
    Date date{base.year, month, day};
    if (base.year != 0 && base.month != 0) {
        if (month - base.month > 8) --date.year;
        if (base.month - month > 8) ++date.year;
    }
    return is_valid(date) ? date : Date{};
}

Date shifted(const Date& base, RelativeTime::Unit unit, int offset) {
    if (unit == RelativeTime::Unit::day) return base.is_complete() ? plus_days(base, offset) : base;
    if (base.year == 0) return {};
    if (unit == RelativeTime::Unit::year) return {base.year + offset, 0, 0};
    if (base.month == 0) return {};
    const int months = base.year * 12 + base.month - 1 + offset;
    return {months / 12, months % 12 + 1, 0};
}

/// The last day that the sentences before tell; else that of the dateline; else none (a paper comes out a day later, so
/// its own day says nothing).
Date last_day(const ArticleState& state, std::uint32_t sentence) {
    for (std::size_t s = std::min<std::size_t>(sentence, state.units.size()); s-- > 0;) {
        for (auto unit = state.units[s].rbegin(); unit != state.units[s].rend(); ++unit) {
            if (unit->kind == UnitKind::date && unit->date.day != 0) return unit->date;
        }
    }
    return state.article.dateline_date.is_empty() ? Date{} : state.article.document.published;
}

/// March 20, Dec. 6, May 4, 2023, in 1979, on Thursday.
std::optional<TimeMention> read_english_time(const ArticleState& state, std::uint32_t sentence, std::size_t at) {
    const auto& tokens = state.tokens[sentence];
    const Date& base = state.article.document.published;
    const std::u32string_view word = state.text(tokens[at]);
    const auto number = [&](std::size_t i) {
        if (i >= tokens.size()) return 0;
        int value = 0;
        for (const char32_t c : state.text(tokens[i])) {
            if (!is_digit(c) || value > 3000) return 0;
            value = value * 10 + static_cast<int>(c - U'0');
        }
        return value;
    };
    if (const int month = parse_month_name(word); month != 0) {
        std::size_t i = at + 1;
        if (i < tokens.size() && state.is_text(tokens[i], U".")) ++i;
        const int day = number(i);
        if (day < 1 || day > 31) return std::nullopt;
        Date date = with_month(base, month, day);
        ++i;
        if (i + 1 < tokens.size() && state.is_text(tokens[i], U",") && number(i + 1) >= 1900) {
            date = {number(i + 1), month, day};
            i += 2;
        }
        return TimeMention{i - at, is_valid(date) ? date : Date{}};
    }
    static constexpr std::u32string_view kDays[] = {U"Sunday",   U"Monday", U"Tuesday", U"Wednesday",
                                                    U"Thursday", U"Friday", U"Saturday"};
    const auto* day = std::find(std::begin(kDays), std::end(kDays), word);
    if (day != std::end(kDays)) {
        if (!base.is_complete()) return TimeMention{1, {}};
        for (int back = 0; back < 7; ++back) {
            const Date candidate = plus_days(base, -back);
            if (weekday(candidate) == day - kDays) return TimeMention{1, candidate};
        }
    }
    if (at > 0 && state.is_text(tokens[at - 1], U"in") && number(at) >= 1900 && number(at) <= 2100)
        return TimeMention{1, {number(at), 0, 0}};
    return std::nullopt;
}

}  // namespace

std::optional<TimeMention> read_time(const ArticleState& state, std::uint32_t sentence, std::size_t at) {
    const auto& tokens = state.tokens[sentence];
    if (const auto english = read_english_time(state, sentence, at)) return english;
    const std::u32string_view text = state.article.characters;
    const Range& whole = state.article.sentences[sentence].range;
    Cursor cursor(text.substr(0, whole.end), tokens[at].range.begin);
    const Date& base = state.article.document.published;
    Date date;
    bool found = false;
    bool is_ahead = false;
    for (const RelativeTime& relative : state.classes.relative_times) {
        if (!state.has(tokens[at], relative.word_class)) continue;
        using TimeUnit = RelativeTime::Unit;
        cursor = Cursor(text.substr(0, whole.end), tokens[at].range.end);
        date = relative.unit == TimeUnit::told_day ? last_day(state, sentence)
                                                   : shifted(base, relative.unit, relative.offset);
        found = true;
        is_ahead = relative.offset > 0;
        if (relative.unit == TimeUnit::year && is_digit(cursor.peek())) {
            Cursor more = cursor;
            const int month = more.number(2);
            if (month >= 1 && month <= 12 && more.take(U"月")) {
                date.month = date.year != 0 ? month : 0;
                cursor = more;
                const int day = more.number(2);
                if (day >= 1 && day <= 31 && more.take(U"日")) date.day = date.month != 0 ? day : 0, cursor = more;
            }
        } else if (relative.unit == TimeUnit::month && is_digit(cursor.peek())) {
            Cursor more = cursor;
            const int day = more.number(2);
            if (day >= 1 && more.take(U"日")) date.day = date.month != 0 ? day : 0, cursor = more;
        }
        break;
    }
    if (!found && is_digit(cursor.peek())) {
        Cursor more = cursor;
        const int first = more.number(4);
        if (first >= 1000 && first <= 2200 && more.take(U"年")) {
            date.year = first;
            found = true;
            cursor = more;
            const int month = more.number(2);
            if (month >= 1 && month <= 12 && more.take(U"月")) {
                date.month = month;
                cursor = more;
                const int day = more.number(2);
                if (day >= 1 && day <= 31 && more.take(U"日")) date.day = day, cursor = more;
            }
        } else if (first >= 1 && first <= 12 && more.take(U"月") && more.peek() != U'份') {
            found = true;
            cursor = more;
            const int day = more.number(2);
            if (day >= 1 && day <= 31 && more.take(U"日")) {
                date = with_month(base, first, day);
                cursor = more;
            } else {
                date = with_month(base, first, 0);
            }
        } else if (first >= 1 && first <= 31 && Cursor(more).take(U"日") && more.peek() == U'日') {
            more.take(U"日");
            found = true;
            date = with_day(base, first);
            cursor = more;
        } else if (first >= 1 && first <= 200 && more.take(U"年前")) {
            found = true;
            if (base.year != 0) date = {base.year - first, 0, 0};
            cursor = more;
        }
    }
    if (!found) return std::nullopt;
    // 11月13日至17日: the first day dates it.
    Cursor range = cursor;
    if (range.take(U"至") || range.take(U"到")) {
        const int month_or_day = range.number(4);
        if (month_or_day >= 1 && range.take(U"月")) {
            if (range.number(2) >= 1 && range.take(U"日")) cursor = range;
        } else if (month_or_day >= 1 && (range.take(U"日") || range.take(U"年"))) {
            cursor = range;
        }
    }
    TimeMention mention;
    mention.is_ahead = is_ahead;
    mention.date = is_valid(date) ? date : Date{};
    while (at + mention.tokens < tokens.size() && tokens[at + mention.tokens].range.begin < cursor.at())
        ++mention.tokens;
    return mention;
}

}  // namespace guanxi
