#include "graph/base/date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace guanxi {

namespace {

/// The number that `text` is, if it is just `digits` digits.
std::optional<int> number(std::string_view text, std::size_t digits) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != digits || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The day that a complete date is.
std::chrono::sys_days day_of(const Date& date) {
    using namespace std::chrono;
    return year_month_day{year{date.year}, month{static_cast<unsigned>(date.month)},
                          day{static_cast<unsigned>(date.day)}};
}

}  // namespace

std::string to_string(const Date& date) {
    std::string text;
    const auto append_digits = [&](int number, int scale) {
        while (number / scale >= 10) scale *= 10;
        for (; scale > 0; scale /= 10) text += static_cast<char>('0' + number / scale % 10);
    };
    if (date.year == 0 && date.month == 0) return text;
    if (date.year != 0) {
        append_digits(date.year, 1000);
    } else {
        text += '-';
    }
    if (date.month == 0) return text;
    text += '-';
    append_digits(date.month, 10);
    if (date.day == 0) return text;
    text += '-';
    append_digits(date.day, 10);
    return text;
}

std::string readable(const Date& date) {
    std::string text = to_string(date);
    if (text.starts_with("--")) text.erase(0, 2);
    return text;
}

std::optional<Date> parse_date(std::string_view text) {
    Date date;
    std::string_view rest = text;
    if (rest.starts_with("--")) {
        rest.remove_prefix(1);
    } else {
        const auto year = number(rest.substr(0, 4), 4);
        if (!year || *year == 0) return std::nullopt;
        date.year = *year;
        rest.remove_prefix(4);
    }
    for (int* part : {&date.month, &date.day}) {
        if (rest.empty()) break;
        const auto value = number(rest.substr(1, 2), 2);
        if (rest.front() != '-' || !value || *value == 0) return std::nullopt;
        *part = *value;
        rest.remove_prefix(3);
    }
    if (!rest.empty() || date.is_empty() || !is_valid(date)) return std::nullopt;
    return date;
}

bool is_valid(const Date& date) {
    using namespace std::chrono;
    if (date.year < 0 || date.month < 0 || date.month > 12 || date.day < 0 || date.day > 31) return false;
    if (date.day == 0 || date.month == 0) return true;
    const year_month_day_last last{year{date.year != 0 ? date.year : 2024},
                                   month_day_last{month{static_cast<unsigned>(date.month)}}};
    return static_cast<unsigned>(date.day) <= static_cast<unsigned>(last.day());
}

Date plus_days(const Date& date, int days) {
    const std::chrono::year_month_day moved{day_of(date) + std::chrono::days{days}};
    return {static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
            static_cast<int>(static_cast<unsigned>(moved.day()))};
}

int days_between(const Date& from, const Date& to) { return static_cast<int>((day_of(to) - day_of(from)).count()); }

int weekday(const Date& date) { return static_cast<int>(std::chrono::weekday{day_of(date)}.c_encoding()); }

}  // namespace guanxi
