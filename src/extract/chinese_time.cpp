#include <algorithm>
#include <utility>

#include "src/extract/time_parts.hpp"
#include "src/text/characters.hpp"
#include "src/text/numerals.hpp"

// Dates are read from characters: absolute (2001年4月17日, 一九七二年九月), partial (6月17日, 17日, 二十九日), weekdays
// (周四, 上星期六) and relative ones (去年, 今年2月, 昨天, 15年前, 次日). What a partial or relative date leaves open
// is taken from the article's day or from the time told last.

namespace guanxi {

namespace {

using View = std::u32string_view;

/// Reads characters one after another.
class Cursor {
public:
    Cursor(View text, std::size_t at) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }
    bool take(View word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }
    /// Whether a number comes next.
    bool is_at_number() const { return at_ < text_.size() && (is_digit(text_[at_]) || is_numeral(text_[at_])); }
    /// A number in digits or numerals before `unit`, which is taken too; 0 where it is not one from `least` to `most`.
    int take_number(View unit, int least, int most) {
        const Numeral number = numeral_at(text_.substr(at_));
        const bool fits = number.size > 0 && number.value >= least && number.value <= most;
        if (!fits || text_.substr(at_ + number.size, unit.size()) != unit) return 0;
        at_ += number.size + unit.size();
        return number.value;
    }
    char32_t peek() const { return at_ < text_.size() ? text_[at_] : 0; }
    char32_t before() const { return at_ > 0 ? text_[at_ - 1] : 0; }

private:
    View text_;
    std::size_t at_;
};

/// What the name of a weekday may begin with (周四, 星期一, 礼拜天, 上周六, 本周一, 下星期三).
constexpr View kWeekdayBegins = U"上本这下周星礼";

bool is_one_of(char32_t c, View all) { return c != 0 && all.find(c) != View::npos; }

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

Date shifted(const Date& base, RelativeTime::Unit unit, int offset) {
    using Unit = RelativeTime::Unit;
    if (unit == Unit::day || unit == Unit::told_day)
        return offset != 0 && base.is_complete() ? plus_days(base, offset) : base;
    if (base.year == 0) return {};
    if (unit == Unit::year || unit == Unit::told_year) return {base.year + offset, 0, 0};
    if (base.month == 0) return {};
    const int months = base.year * 12 + base.month - 1 + offset;
    return {months / 12, months % 12 + 1, 0};
}

class Reader {
public:
    Reader(const ArticleState& state, std::uint32_t sentence, std::size_t at, const std::vector<Unit>& here)
        : state_(state),
          sentence_(sentence),
          at_(at),
          here_(here),
          tokens_(state.tokens[sentence]),
          base_(state.article.document.published),
          cursor_(View(state.article.characters).substr(0, state.article.sentences[sentence].range.end),
                  tokens_[at].range.begin) {}

    std::optional<TimeMention> read() {
        if (!read_relative() && !read_weekday() && !read_absolute()) return std::nullopt;
        pass_end_of_range();
        TimeMention mention;
        mention.is_ahead = is_ahead_;
        mention.date = is_valid(date_) ? date_ : Date{};
        while (at_ + mention.tokens < tokens_.size() && tokens_[at_ + mention.tokens].range.begin < cursor_.at())
            ++mention.tokens;
        return mention;
    }

private:
    /// 去年, 今年2月, 上月16日, 次日, 同年5月.
    bool read_relative() {
        for (const RelativeTime& relative : state_.classes.relative_times) {
            if (!state_.has(tokens_[at_], relative.word_class)) continue;
            using Unit = RelativeTime::Unit;
            const bool is_told = relative.unit == Unit::told_day || relative.unit == Unit::told_month ||
                                 relative.unit == Unit::told_year;
            date_ = shifted(is_told ? told_last(relative.unit) : base_, relative.unit, relative.offset);
            is_ahead_ = relative.offset > 0 && !is_told;
            cursor_ = Cursor(View(state_.article.characters).substr(0, state_.article.sentences[sentence_].range.end),
                             tokens_[at_].range.end);
            if (relative.unit == Unit::year || relative.unit == Unit::told_year) {
                const int month = cursor_.take_number(U"月", 1, 12);
                if (month != 0 && date_.year != 0) date_.month = month;
                if (month != 0) take_day();
            } else if (relative.unit == Unit::month || relative.unit == Unit::told_month) {
                take_day();
            }
            return true;
        }
        return false;
    }

    void take_day() {
        const int day = cursor_.take_number(U"日", 1, 31);
        if (day != 0 && date_.month != 0) date_.day = day;
    }

    /// What `told_day`, `told_month` or `told_year` starts from: the last such time told in this sentence or before;
    /// else that of the dateline; else none (a paper comes out a day later, so its own day says nothing).
    Date told_last(RelativeTime::Unit unit) const {
        // What is to come later than in a month is no day that the text goes on from: 运河将于1999年移交。前一天…
        const Date latest = base_.is_complete() ? plus_days(base_, 31) : Date{};
        const auto is_told = [&](const Unit& each) {
            if (each.kind != UnitKind::date) return false;
            if (!latest.is_empty() && each.date.year != 0 && latest < each.date) return false;
            if (unit == RelativeTime::Unit::told_year) return each.date.year != 0;
            return unit == RelativeTime::Unit::told_month ? each.date.month != 0 : each.date.day != 0;
        };
        if (const auto last = std::find_if(here_.rbegin(), here_.rend(), is_told); last != here_.rend())
            return last->date;
        for (std::size_t s = std::min<std::size_t>(sentence_, state_.units.size()); s-- > 0;) {
            const std::vector<Unit>& units = state_.units[s];
            if (const auto last = std::find_if(units.rbegin(), units.rend(), is_told); last != units.rend())
                return last->date;
        }
        return state_.article.dateline_date.is_empty() ? Date{} : base_;
    }

    /// 周四, 星期一, 上周六, 本周一, 下星期三: the last such day up to that of the article, or the next where something
    /// to come is told.
    bool read_weekday() {
        if (!is_one_of(cursor_.peek(), kWeekdayBegins)) return false;
        Cursor more = cursor_;
        const char32_t which = is_one_of(more.peek(), U"上本这下") ? more.peek() : 0;
        if (which != 0) more.take(View(&which, 1)), more.take(U"个");
        if (!more.take(U"星期") && !more.take(U"礼拜") && !more.take(U"周")) return false;
        static constexpr View kDays = U"日一二三四五六";
        const char32_t named = more.peek() == U'天' ? U'日' : more.peek();
        if (!is_one_of(named, kDays)) return false;
        const int day = static_cast<int>(kDays.find(named));
        more.take(more.peek() == U'天' ? View(U"天") : kDays.substr(static_cast<std::size_t>(day), 1));
        if (is_one_of(more.peek(), U"年刊报")) return false;  // 两周年, 周一刊
        cursor_ = more;
        if (!base_.is_complete()) return true;
        const auto from_monday = [](int of_sunday) { return (of_sunday + 6) % 7; };
        const int offset = from_monday(day) - from_monday(weekday(base_));
        if (which == 0) {
            const bool is_to_come = tells_of_future();
            const int back = offset > 0 ? offset - 7 : offset;
            date_ = plus_days(base_, is_to_come && back < 0 ? back + 7 : back);
        } else {
            date_ = plus_days(base_, offset + (which == U'上' ? -7 : which == U'下' ? 7 : 0));
        }
        is_ahead_ = which == U'下';
        return true;
    }

    /// Whether the words before in the clause tell of something to come (定于周六抵达).
    bool tells_of_future() const {
        for (std::size_t i = at_; i-- > 0 && at_ - i < 16;) {
            if (state_.has(tokens_[i], state_.classes.planned)) return true;
            if (is_one_of(state_.text(tokens_[i]).front(), U"，。；：,;:")) return false;
        }
        return false;
    }

    bool read_absolute() {
        if (!cursor_.is_at_number()) return false;
        Cursor more = cursor_;
        if (const int year = more.take_number(U"年", 1000, 2200); year != 0) {
            date_.year = year;
            cursor_ = more;
            date_.month = cursor_.take_number(U"月", 1, 12);
            if (date_.month != 0) date_.day = cursor_.take_number(U"日", 1, 31);
            return true;
        }
        if (const int years = more.take_number(U"年前", 1, 200); years != 0) {
            if (base_.year != 0) date_ = {base_.year - years, 0, 0};
            cursor_ = more;
            return true;
        }
        if (is_count()) return false;
        if (const int month = more.take_number(U"月", 1, 12); month != 0 && more.peek() != U'份') {
            date_ = in_told_year(with_month(base_, month, more.take_number(U"日", 1, 31)));
            cursor_ = more;
            return true;
        }
        more = cursor_;
        if (const int day = more.take_number(U"日", 1, 31); day != 0) {
            if (!is_digit(cursor_.peek()) && is_one_of(more.peek(), U"来内后前间游谈之")) return false;
            date_ = with_day(base_, day);
            cursor_ = more;
            return true;
        }
        return false;
    }

    /// 1998年5月6日…。6月18日…: a month without a year that does not lie near the article's own is of the earlier year
    /// told last before it in the paragraph, where it goes on from there.
    Date in_told_year(Date date) const {
        constexpr int kNear = 20;  // days
        Date day = date;
        day.day = std::max(day.day, 1);
        if (!base_.is_complete() || !is_valid(day)) return date;
        const bool is_near = !(day < plus_days(base_, -kNear)) && !(plus_days(base_, kNear) < day);
        if (is_near) return date;
        const auto goes_on = [&](const Date& told) {
            return told.year < base_.year && (told.month == 0 || told.month <= date.month);
        };
        const auto is_told = [](const Unit& each) { return each.kind == UnitKind::date && each.date.year != 0; };
        const auto last = std::find_if(here_.rbegin(), here_.rend(), is_told);
        if (last != here_.rend()) return goes_on(last->date) ? Date{last->date.year, date.month, date.day} : date;
        const auto& sentences = state_.article.sentences;
        for (std::size_t s = std::min<std::size_t>(sentence_, state_.units.size());
             s-- > 0 && sentences[s].paragraph == sentences[sentence_].paragraph;) {
            const std::vector<Unit>& units = state_.units[s];
            const auto told = std::find_if(units.rbegin(), units.rend(), is_told);
            if (told != units.rend()) return goes_on(told->date) ? Date{told->date.year, date.month, date.day} : date;
        }
        return date;
    }

    /// 第一月, 近三日, 两日: numerals that count.
    bool is_count() const {
        return !is_digit(cursor_.peek()) &&
               (is_one_of(cursor_.peek(), U"两零〇百") || is_one_of(cursor_.before(), U"第近每数几这前后周期为达共"));
    }

    /// 11月13日至17日: the first day dates it.
    void pass_end_of_range() {
        Cursor range = cursor_;
        if (!range.take(U"至") && !range.take(U"到")) return;
        const bool has_month = range.take_number(U"月", 1, 12) != 0;
        if (range.take_number(U"日", 1, 31) != 0 || (!has_month && range.take_number(U"年", 1000, 2200) != 0))
            cursor_ = range;
    }

    const ArticleState& state_;
    std::uint32_t sentence_;
    std::size_t at_;
    const std::vector<Unit>& here_;
    const std::vector<Token>& tokens_;
    const Date& base_;
    Cursor cursor_;
    Date date_;
    bool is_ahead_ = false;
};

}  // namespace

bool may_begin_time(char32_t c) { return is_digit(c) || is_numeral(c) || is_one_of(c, kWeekdayBegins); }

std::optional<TimeMention> read_chinese_time(const ArticleState& state, std::uint32_t sentence, std::size_t at,
                                             const std::vector<Unit>& here) {
    const Token& token = state.tokens[sentence][at];
    const bool may_begin =
        may_begin_time(state.text(token).front()) || (*token.classes & state.classes.relative_words).any();
    return may_begin ? Reader(state, sentence, at, here).read() : std::nullopt;
}

}  // namespace guanxi
