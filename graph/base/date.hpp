#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guanxi {

/// A calendar date of which only parts may be known. A part that is not known is 0.
///
/// Written as ISO 8601: `2025-06-17`, `2025-06`, `2025`; `--06-17` and `--06` where the year cannot be known
/// (the truncated form of ISO 8601:2000, which XML Schema calls gMonthDay).
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    bool is_empty() const { return year == 0 && month == 0 && day == 0; }     ///< Nothing is known.
    bool is_complete() const { return year != 0 && month != 0 && day != 0; }  ///< Known to the day.
    /// How many parts are known, 0 to 3.
    int precision() const { return (year != 0) + (month != 0) + (day != 0); }
    auto operator<=>(const Date&) const = default;
};

/// The ISO 8601 text of a date; empty for an empty date. A day without its month is not written.
std::string to_string(const Date& date);

/// The same for people: a day whose year nothing tells is 06-17, not --06-17.
std::string readable(const Date& date);

/// The date that an ISO 8601 text says, in one of the forms that `to_string` writes; nothing for other text and
/// for days that the calendar does not have.
std::optional<Date> parse_date(std::string_view text);

/// Whether the calendar (proleptic Gregorian) has this date; parts that are not known agree with everything.
bool is_valid(const Date& date);

/// The date `days` later (earlier where negative). Requires a complete date.
Date plus_days(const Date& date, int days);

/// How many days `to` is after `from`; negative where it is before. Requires complete dates.
int days_between(const Date& from, const Date& to);

/// The day of the week of a complete date: 0 is Sunday.
int weekday(const Date& date);

}  // namespace guanxi
