#include "src/text/character_reference.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

#include <libxml/HTMLparser.h>

namespace guanxi {

namespace {

constexpr std::size_t kLongest = 10;  ///< Letters or digits between '&' or "&#" and ';'.

/// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<std::uint16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t numbered(std::string_view digits, int base) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (error != std::errc() || end != digits.data() + digits.size()) return 0;
    if (number >= 0x80 && number < 0xA0) return kWindows1252[number - 0x80];
    const bool is_character = number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
    return is_character ? number : 0;
}

char32_t named(std::string_view name) {
    const std::string terminated(name);
    const htmlEntityDesc* const entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(terminated.c_str()));
    return entity == nullptr ? 0 : entity->value;
}

}  // namespace

Decoded parse_character_reference(std::string_view text) {
    const std::size_t end = text.substr(0, kLongest + 4).find(';');
    if (!text.starts_with('&') || end == std::string_view::npos || end < 3) return {0, 0};
    const std::string_view inner = text.substr(1, end - 1);
    char32_t character = 0;
    if (inner.front() != '#') {
        character = named(inner);
    } else if (inner[1] == 'x' || inner[1] == 'X') {
        character = numbered(inner.substr(2), 16);
    } else {
        character = numbered(inner.substr(1), 10);
    }
    return character == 0 ? Decoded{0, 0} : Decoded{character, end + 1};
}

}  // namespace guanxi
