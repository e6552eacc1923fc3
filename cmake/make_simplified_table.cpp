// Build-time tool: writes the table that folds traditional characters to simplified ones, one by one, as OpenCC's
// "t2s" conversion does for single characters. Matching works on folded text, so one lexicon serves both scripts;
// positions and quoted text stay those of the source.
//   make_simplified_table OUTPUT.inc
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>

#include <opencc/opencc.h>

namespace {

std::string utf8(std::uint32_t c) {
    if (c < 0x800) return {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 63))};
    if (c < 0x10000) {
        return {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 63)),
                static_cast<char>(0x80 | (c & 63))};
    }
    return {static_cast<char>(0xF0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 63)),
            static_cast<char>(0x80 | (c >> 6 & 63)), static_cast<char>(0x80 | (c & 63))};
}

/// The only character of `text`; 0 if it holds another number of characters or lies beyond the basic plane.
std::uint32_t only_character(const std::string& text) {
    if (text.size() != 3) return 0;
    return (text[0] & 15u) << 12 | (text[1] & 63u) << 6 | (text[2] & 63u);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: make_simplified_table OUTPUT\n";
        return 2;
    }
    const opencc::SimpleConverter converter("t2s.json");
    std::ofstream out(argv[1]);
    for (std::uint32_t c = 0x4E00; c <= 0x9FFF; ++c) {
        const std::uint32_t simplified = only_character(converter.Convert(utf8(c)));
        if (simplified != 0 && simplified != c) out << "{0x" << std::hex << c << ",0x" << simplified << "},\n";
    }
    return out.good() ? 0 : 1;
}
