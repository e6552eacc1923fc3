#include "src/text/numerals.hpp"

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

using View = std::u32string_view;

constexpr View kDigits = U"〇一二三四五六七八九";
constexpr std::size_t kMostDigits = 4;
constexpr std::size_t kMostNumerals = 7;  // 九百九十九 and a bit

int digit_of(char32_t c) {
    if (is_digit(c)) return static_cast<int>(c - U'0');
    if (c == U'零') return 0;
    if (c == U'两') return 2;
    const std::size_t at = kDigits.find(c);
    return at == View::npos ? -1 : static_cast<int>(at);
}

/// The value of a row of digits, or of numerals with 十 and 百; -1 if it is none.
int value_of(View row) {
    const bool is_composed = row.find_first_of(U"十百") != View::npos;
    if (!is_composed && row.size() > kMostDigits) return -1;
    int value = 0;
    int digit = 0;
    bool has_digit = false;
    for (const char32_t c : row) {
        if (c == U'十' || c == U'百') {
            const int unit = c == U'十' ? 10 : 100;
            value += (has_digit ? digit : 1) * unit;
            digit = 0;
            has_digit = false;
            continue;
        }
        if (is_composed && has_digit && digit != 0) return -1;  // 三五十
        digit = is_composed ? digit_of(c) : digit * 10 + digit_of(c);
        has_digit = true;
    }
    return value + digit;
}

Numeral numeral_of(View row) {
    const int value = row.empty() ? -1 : value_of(row);
    return value < 0 ? Numeral{} : Numeral{value, row.size()};
}

}  // namespace

bool is_numeral(char32_t c) {
    switch (c) {  // asked of nearly every character
        case U'〇':
        case U'零':
        case U'一':
        case U'二':
        case U'三':
        case U'四':
        case U'五':
        case U'六':
        case U'七':
        case U'八':
        case U'九':
        case U'十':
        case U'两':
        case U'百': return true;
        default: return false;
    }
}

Numeral numeral_at(View text) {
    if (text.empty()) return {};
    const bool is_decimal = is_digit(text.front());
    std::size_t end = 0;
    while (end < text.size() && end <= kMostNumerals && (is_decimal ? is_digit(text[end]) : is_numeral(text[end])))
        ++end;
    return end > kMostNumerals ? Numeral{} : numeral_of(text.substr(0, end));
}

Numeral numeral_before(View text) {
    if (text.empty()) return {};
    const bool is_decimal = is_digit(text.back());
    std::size_t size = 0;
    while (size < text.size() && size <= kMostNumerals) {
        const char32_t c = text[text.size() - 1 - size];
        if (!(is_decimal ? is_digit(c) : is_numeral(c))) break;
        ++size;
    }
    return size > kMostNumerals ? Numeral{} : numeral_of(text.substr(text.size() - size));
}

}  // namespace guanxi
