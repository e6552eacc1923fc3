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

bool is_bullet(char32_t c) { return std::u32string_view(U"●■◆▲★○□◇△☆•▪◎▶►").find(c) != std::u32string_view::npos; }

}  // namespace guanxi
