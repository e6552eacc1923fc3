#include "src/text/dateline.hpp"

#include <array>
#include <utility>

#include "src/text/characters.hpp"
#include "src/text/numerals.hpp"

namespace guanxi {

namespace {

using View = std::u32string_view;

/// The number at the end of `text`, taken off it; 0 if there is none.
int take_number_back(View& text) {
    const Numeral number = numeral_before(text);
    text.remove_suffix(number.size);
    return number.value;
}

bool take_back(View& text, View suffix) {
    if (!text.ends_with(suffix)) return false;
    text.remove_suffix(suffix.size());
    return true;
}

/// The date at the end of `text` ([2025年][6月]17日), taken off it.
Date take_date_back(View& text) {
    Date date;
    View rest = text;
    if (!take_back(rest, U"日") || (date.day = take_number_back(rest)) == 0) return {};
    text = rest;
    if (take_back(rest, U"月") && (date.month = take_number_back(rest)) != 0) {
        text = rest;
        if (take_back(rest, U"年") && (date.year = take_number_back(rest)) != 0) text = rest;
    } else {
        date.month = 0;
    }
    return is_valid(date) ? date : Date{};
}

/// Splits "新华社阿斯塔纳" into agency and place.
void split_agency(View text, Dateline& dateline) {
    static constexpr std::array<View, 6> kEndings{U"通讯社", U"社", U"报", U"网", U"电视台", U"台"};
    std::size_t cut = 0;
    for (const View ending : kEndings) {
        const std::size_t at = text.substr(0, 8).find(ending);
        if (at == View::npos || at == 0) continue;
        cut = at + ending.size();
        break;
    }
    if (text.starts_with(U"据")) text.remove_prefix(1), cut = cut > 0 ? cut - 1 : 0;
    dateline.agency = text.substr(0, cut);
    View place = text.substr(cut);
    for (const View word : {View(U"记者"), View(U"综合外"), View(U"综合"), View(U"专"), View(U"外")})
        take_back(place, word);
    dateline.place = place.substr(0, place.find(U'/'));
}

/// 本报综合报道, 据新华社8月12日综合报道, 综合新华社10月20日消息, 据法新社报道 斐济…: what an agency told, without a
/// place.
std::optional<Dateline> parse_roundup(View head) {
    const bool opens = head.starts_with(U"据") || head.starts_with(U"综合") || head.starts_with(U"本报");
    if (!opens) return std::nullopt;
    for (const View ending :
         {View(U"综合报道"), View(U"综合消息"), View(U"综合讯"), View(U"消息"), View(U"报道"), View(U"报导")}) {
        const std::size_t at = head.find(ending);
        if (at == View::npos || at > 20) continue;
        View before = head.substr(0, at);
        Dateline dateline;
        dateline.date = take_date_back(before);
        dateline.is_source = dateline.date.is_empty() && !ending.starts_with(U"综合");
        if (dateline.is_source && !(head.starts_with(U"据") && at + ending.size() < head.size())) continue;
        take_back(before, U"当地时间");
        if (before.starts_with(U"综合")) before.remove_prefix(2);
        split_agency(before, dateline);
        if (dateline.agency.empty() || (dateline.is_source && !dateline.place.empty())) continue;
        dateline.place.clear();
        dateline.size = at + ending.size();
        return dateline;
    }
    return std::nullopt;
}

/// Whether 电 or 讯 goes on as a word: 新华社电视台, 本报讯息.
bool is_in_word(char32_t next) { return View(U"视话台影报讯息号").find(next) != View::npos; }

std::optional<Dateline> parse_chinese(View text) {
    constexpr std::size_t kLongest = 48;
    const bool is_bracketed = !text.empty() && (text.front() == U'（' || text.front() == U'(' || text.front() == U'【');
    View head = text.substr(0, kLongest);
    Dateline dateline;
    if (is_bracketed) {
        const std::size_t close = head.find_first_of(U"）)】");
        if (close == View::npos || close < 3) return std::nullopt;
        View inside = head.substr(1, close - 1);
        bool is_report = false;
        for (const View ending : {View(U"报道"), View(U"报导"), View(U"电"), View(U"讯"), View(U"稿")}) {
            if (take_back(inside, ending)) {
                is_report = true;
                break;
            }
        }
        if (!is_report) return std::nullopt;
        for (const View word : {View(U"综合外电"), View(U"综合"), View(U"专"), View(U"外"), View(U"连线")})
            take_back(inside, word);
        dateline.date = take_date_back(inside);
        split_agency(inside, dateline);
        dateline.size = close + 1;
        return dateline;
    }
    // …N日电 or …N日讯 before the first stop; behind its agency alone, 本报讯 as well.
    const std::size_t stop = head.find_first_of(U"，。！？；：");
    head = head.substr(0, stop);
    for (std::size_t at = head.find_first_of(U"电讯"); at != View::npos; at = head.find_first_of(U"电讯", at + 1)) {
        View before = head.substr(0, at);
        take_back(before, U"专");
        take_back(before, U"综合");
        const View whole = before;
        dateline.date = take_date_back(before);
        const bool has_date = before.size() != whole.size();
        if (!has_date && at + 1 < text.size() && is_in_word(text[at + 1])) continue;
        View names = before;
        if (names.ends_with(U"当地时间")) names.remove_suffix(4);
        split_agency(names, dateline);
        if (dateline.agency.empty() && dateline.place.empty()) return std::nullopt;
        if (!has_date && (dateline.agency.empty() || !dateline.place.empty())) continue;  // 斐济总理来电 …
        std::size_t end = at + 1;
        // A reporter's line: 电（记者张三、李四）
        if (end < text.size() && (text[end] == U'（' || text[end] == U'(')) {
            const std::size_t close = text.substr(0, end + 60).find_first_of(U"）)", end);
            const View inside = close == View::npos ? View() : text.substr(end + 1, close - end - 1);
            if (inside.find(U"记者") != View::npos || inside.find(U"报道员") != View::npos) end = close + 1;
        }
        dateline.size = end;
        return dateline;
    }
    return parse_roundup(head);
}

bool is_blank(char32_t c) { return is_space(c); }

bool is_dash(char32_t c) { return c == U'-' || c == U'－' || c == U'—' || c == U'–'; }

/// The month and day that an English dateline tells (July 24; 12 Dec. 2020), with the year where it gives one.
Date english_date_in(View inside) {
    const auto number_from = [&](std::size_t at, std::size_t& end) {
        int value = 0;
        end = at;
        while (end < inside.size() && is_digit(inside[end]) && end - at < 4)
            value = value * 10 + static_cast<int>(inside[end++] - U'0');
        return end == at ? 0 : value;
    };
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (!is_latin(inside[i]) || (i > 0 && is_latin(inside[i - 1]))) continue;
        std::size_t end = i;
        while (end < inside.size() && is_latin(inside[end])) ++end;
        const int month = parse_month_name(inside.substr(i, end - i));
        if (month == 0) continue;
        Date date{0, month, 0};
        while (end < inside.size() && !is_digit(inside[end])) ++end;
        const int after = number_from(end, end);
        View before = inside.substr(0, i);
        while (!before.empty() && is_blank(before.back())) before.remove_suffix(1);
        const int day_before = take_number_back(before);
        if (day_before >= 1 && day_before <= 31) {
            date.day = day_before;
            if (after >= 1900) date.year = after;
        } else if (after >= 1 && after <= 31) {
            date.day = after;
            while (end < inside.size() && !is_digit(inside[end])) ++end;
            if (const int year = number_from(end, end); year >= 1900) date.year = year;
        }
        if (date.day != 0 && is_valid(date)) return date;
    }
    return {};
}

/// Where the dateline before a dash (--, —), a colon after capitals (ISLAMABAD:) or the sign of its agency (/TASS/.)
/// ends, and where the text begins after it; nothing if there is none.
std::optional<std::pair<std::size_t, std::size_t>> english_end(View head, std::size_t capitals) {
    for (std::size_t i = 1; i + 1 < head.size(); ++i) {
        const bool is_double = head[i] == U'-' && head[i + 1] == U'-';
        const bool is_wide_dash = head[i] == U'—' || head[i] == U'–';
        if (is_double || is_wide_dash || (is_dash(head[i]) && is_blank(head[i - 1]) && is_blank(head[i + 1])))
            return std::pair(i, i + (is_double ? 2 : 1));
        if (head[i] == U':' && i <= capitals && is_blank(head[i + 1])) return std::pair(i, i + 1);
        if (head[i] == U'/' && head[i + 1] == U'.' && head.substr(0, i).find(U'/') != View::npos)
            return std::pair(i, i + 2);
    }
    return std::nullopt;
}

/// "CITY(, Region), July 24 (Agency) --": capitals first, or any place with its date (Kigali, Rwanda, 21 March 2018 –);
/// a dash at the end, within the first 90 characters.
std::optional<Dateline> parse_english(View text) {
    const View head = text.substr(0, 90);
    if (!is_upper(head.front())) return std::nullopt;
    std::size_t capitals = 0;
    while (capitals < head.size() &&
           (is_upper(head[capitals]) || head[capitals] == U'/' || head[capitals] == U'.' || is_blank(head[capitals])))
        ++capitals;
    std::size_t letters = 0;
    for (const char32_t c : head.substr(0, capitals)) letters += is_upper(c);
    const auto end = english_end(head, capitals);
    if (!end) return std::nullopt;
    View inside = head.substr(0, end->first);
    const Date date = english_date_in(inside);
    // In small letters a dateline must tell its day and be no sentence.
    if (letters < 3 && (date.is_empty() || inside.size() > 48 || inside.find(U", ") == View::npos)) return std::nullopt;
    if (inside.find(U". ") != View::npos && inside.find(U". ") < capitals) return std::nullopt;
    Dateline dateline;
    dateline.size = end->second;
    while (dateline.size < text.size() && (is_blank(text[dateline.size]) || is_dash(text[dateline.size])))
        ++dateline.size;
    if (const std::size_t open = inside.find_first_of(U"(/", capitals > 0 ? capitals - 1 : 0);
        open != View::npos && (inside[open] == U'(' || head[end->first] == U'/')) {
        const std::size_t close = inside.find_first_of(U")/", open + 1);
        dateline.agency = inside.substr(open + 1, (close == View::npos ? inside.size() : close) - open - 1);
        inside = inside.substr(0, open);
    }
    dateline.place = inside.substr(0, inside.find_first_of(U",/(:"));
    while (!dateline.place.empty() && is_blank(dateline.place.back())) dateline.place.pop_back();
    dateline.date = date;
    for (std::size_t i = 1; i < dateline.place.size(); ++i) {
        if (is_latin(dateline.place[i - 1])) dateline.place[i] = to_lower(dateline.place[i]);
    }
    return dateline;
}

}  // namespace

int parse_month_name(View word) {
    static constexpr std::array<View, 12> kMonths{U"january",   U"february", U"march",    U"april",
                                                  U"may",       U"june",     U"july",     U"august",
                                                  U"september", U"october",  U"november", U"december"};
    if (!word.empty() && word.back() == U'.') word.remove_suffix(1);
    if (word.size() < 3 || !is_upper(word[0])) return 0;
    for (std::size_t month = 0; month < kMonths.size(); ++month) {
        const View name = kMonths[month];
        const bool is_short = word.size() == 3 || (word.size() == 4 && month == 8);
        if (word.size() != name.size() && !is_short) continue;
        bool is_same = word.size() <= name.size();
        for (std::size_t i = 0; is_same && i < word.size(); ++i) is_same = to_lower(word[i]) == name[i];
        if (is_same) return static_cast<int>(month) + 1;
    }
    return 0;
}

std::optional<Dateline> parse_dateline(View text) {
    if (text.empty()) return std::nullopt;
    if (const auto dateline = parse_chinese(text)) return dateline;
    return parse_english(text);
}

}  // namespace guanxi
