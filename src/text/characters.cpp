#include "src/text/characters.hpp"

#include <array>
#include <cstdint>
#include <utility>

namespace guanxi {

namespace {

constexpr std::pair<std::uint16_t, std::uint16_t> kSimplified[] = {
#include "simplified_table.inc"
};

constexpr char32_t kHanFirst = 0x4E00;
constexpr char32_t kHanLast = 0x9FFF;

constexpr auto make_han_table() {
    std::array<std::uint16_t, kHanLast - kHanFirst + 1> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = static_cast<std::uint16_t>(kHanFirst + i);
    for (const auto& [from, to] : kSimplified) table[from - kHanFirst] = to;
    return table;
}

constexpr auto kHanTable = make_han_table();

}  // namespace

char32_t fold(char32_t c) {
    if (c < 0x80) return c;
    if (c >= kHanFirst && c <= kHanLast) return kHanTable[c - kHanFirst];
    if ((c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) return c - 0xFEE0;
    switch (c) {
        case 0xFF0F: return U'/';
        case 0xFF05: return U'%';
        case 0xFF0E: return U'.';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
        case 0x2500: return U'－';
        case 0x30FB:
        case 0x2022:
        case 0x2027:
        case 0x2219:
        case 0xFF65:
        case 0x22C5: return U'·';
        case 0x300C:
        case 0x300E:
        case 0x301D:
        case 0xFF02: return U'“';
        case 0x300D:
        case 0x300F:
        case 0x301E: return U'”';
        case 0x3008: return U'《';
        case 0x3009: return U'》';
        case 0xFE50: return U'，';
        default: return c;
    }
}

std::u32string fold(std::u32string_view text) {
    std::u32string out(text);
    for (char32_t& c : out) c = fold(c);
    return out;
}

std::u32string folded(std::string_view text) {
    std::u32string out = to_utf32(text);
    for (char32_t& c : out) c = fold(c);
    return out;
}

bool is_han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFF) ||
           c == 0x3007;
}

bool is_wide(char32_t c) {
    return c >= 0x1100 &&
           (c <= 0x115F || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
            (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
            (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFF) || c == 0x2014 || c == 0x2018 ||
            c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2026);
}

bool is_latin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool is_bullet(char32_t c) { return std::u32string_view(U"●■◆▲★○□◇△☆•▪◎▶►").find(c) != std::u32string_view::npos; }

bool is_invisible(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0xAD || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064);
}

bool is_space(char32_t c) {
    return c == U' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x85;
}

bool is_upper(char32_t c) {
    if (c >= U'A' && c <= U'Z') return true;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return true;
    return c >= 0x100 && c <= 0x17F && c % 2 == 0;
}

char32_t to_lower(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
    if (c >= 0x100 && c <= 0x17F && c % 2 == 0) return c + 1;
    return c;
}

}  // namespace guanxi
