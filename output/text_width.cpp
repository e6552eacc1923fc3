#include "output/text_width.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "output/utf8.hpp"

// Breaking: 1. the text is cut into pieces between which a line may end; 2. pieces are filled into lines greedily;
// 3. the width is reduced as far as the number of lines stays the same, which makes the lines about equal.

namespace guanxi {

namespace {

/// Advance widths of U+0020 to U+007E in thousandths of an em: of Helvetica and 4 %, or of the Latin letters of Noto
/// Sans CJK where these are wider, since Chinese text is mostly set in a font of that kind.
constexpr std::array<int, 95> kLatin{289,  323, 474, 578, 578, 924, 693, 278, 346, 346, 467, 607, 289, 347, 289, 392,
                                     578,  578, 578, 578, 578, 578, 578, 578, 578, 578, 289, 289, 607, 607, 607, 578,
                                     1055, 693, 693, 750, 750, 693, 635, 809, 750, 293, 535, 693, 578, 866, 750, 809,
                                     693,  809, 750, 693, 635, 750, 693, 981, 693, 693, 635, 338, 392, 338, 555, 578,
                                     606,  578, 618, 520, 620, 578, 325, 578, 607, 275, 275, 552, 284, 926, 610, 606,
                                     620,  620, 388, 520, 377, 607, 521, 802, 520, 521, 520, 347, 270, 347, 607};

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array kWide{Range{0x1100, 0x115F},   Range{0x2E80, 0xA4CF},  Range{0xA960, 0xA97F},
                           Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},  Range{0xFE30, 0xFE6F},
                           Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},  Range{0x1F1E6, 0x1F1FF},
                           Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD}};

/// Quotes, dashes and ellipses: as wide as a Chinese character in a Chinese font, narrower elsewhere.
constexpr std::array kWideInChinese{Range{0x2014, 0x2016}, Range{0x2018, 0x2019}, Range{0x201C, 0x201D},
                                    Range{0x2026, 0x2026}, Range{0x2190, 0x2199}, Range{0x2460, 0x24FF},
                                    Range{0x25A0, 0x25FF}};

constexpr std::array kNoWidth{Range{0x0300, 0x036F}, Range{0x0591, 0x05BD},  Range{0x0610, 0x061A},
                              Range{0x064B, 0x065F}, Range{0x200B, 0x200F},  Range{0x202A, 0x202E},
                              Range{0x2060, 0x206F}, Range{0x20D0, 0x20FF},  Range{0xFE00, 0xFE0F},
                              Range{0xFEFF, 0xFEFF}, Range{0xE0100, 0xE01EF}};

template <std::size_t N>
bool is_in(const std::array<Range, N>& ranges, char32_t c) {
    return std::any_of(ranges.begin(), ranges.end(), [c](Range range) { return range.first <= c && c <= range.last; });
}

double width_em(char32_t c) {
    if (c >= 0x20 && c < 0x7F) return kLatin[c - 0x20] / 1000.0;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return 0;
    if (c == 0xB7) return 0.5;
    if (c < 0x0300) return 0.68;
    if (is_in(kNoWidth, c)) return 0;
    if (is_in(kWide, c) || is_in(kWideInChinese, c)) return 1;
    return 0.75;
}

double width_em(const std::u32string& text) {
    double sum = 0;
    for (const char32_t c : text) sum += width_em(c);
    return sum;
}

constexpr std::u32string_view kClosing = U"，。、；：！？）》」』】〉〕”’…％·—－),.;:!?]}%";
constexpr std::u32string_view kOpening = U"（《「『【〈〔“‘([{";

bool may_break_between(char32_t before, char32_t after) {
    if (kClosing.find(after) != std::u32string_view::npos || kOpening.find(before) != std::u32string_view::npos)
        return false;
    if (is_in(kNoWidth, after)) return false;
    return before == U' ' || is_in(kWide, before) || is_in(kWide, after) ||
           (before > 0xFF && kClosing.find(before) != std::u32string_view::npos);
}

using Lines = std::vector<std::u32string>;

Lines pieces_of(const std::u32string& text) {
    Lines pieces;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i] < 0x20 ? U' ' : text[i];
        if (pieces.empty() || may_break_between(pieces.back().back(), c)) pieces.emplace_back();
        pieces.back().push_back(c);
    }
    return pieces;
}

std::u32string without_spaces_around(std::u32string text) {
    while (!text.empty() && text.back() == U' ') text.pop_back();
    return text.substr(std::min(text.find_first_not_of(U' '), text.size()));
}

/// Cuts a piece that is wider than a line into parts that are not: behind a hyphen where there is one.
void append_cut(Lines& lines, const std::u32string& piece, double max_em) {
    lines.emplace_back();
    double width = 0;
    for (const char32_t c : piece) {
        if (!lines.back().empty() && width + width_em(c) > max_em) {
            const std::size_t hyphen = lines.back().find_last_of(U"-/");
            const std::size_t end = hyphen == std::u32string::npos ? lines.back().size() : hyphen + 1;
            const std::u32string rest = lines.back().substr(end);
            lines.back().resize(end);
            lines.push_back(rest);
            width = width_em(rest);
        }
        lines.back().push_back(c);
        width += width_em(c);
    }
}

Lines fill(const Lines& pieces, double max_em) {
    Lines lines;
    for (const std::u32string& piece : pieces) {
        if (!lines.empty() && width_em(without_spaces_around(lines.back() + piece)) <= max_em) {
            lines.back() += piece;
        } else {
            append_cut(lines, piece, max_em);
        }
    }
    for (std::u32string& line : lines) line = without_spaces_around(std::move(line));
    std::erase_if(lines, [](const std::u32string& line) { return line.empty(); });
    return lines;
}

Lines fill_evenly(const Lines& pieces, double max_em) {
    constexpr double kStepEm = 0.5;
    Lines best = fill(pieces, max_em);
    for (double width = max_em - kStepEm; width > kStepEm; width -= kStepEm) {
        Lines narrower = fill(pieces, width);
        if (narrower.size() > best.size()) break;
        const bool cuts_a_word = std::any_of(pieces.begin(), pieces.end(), [&](const std::u32string& piece) {
            return width_em(without_spaces_around(piece)) > width;
        });
        if (cuts_a_word) break;
        best = std::move(narrower);
    }
    return best;
}

/// At least one line.
std::vector<std::string> as_utf8(const Lines& lines) {
    std::vector<std::string> result;
    for (const std::u32string& line : lines) {
        std::string& utf8 = result.emplace_back();
        for (const char32_t c : line) append_utf8(utf8, c);
    }
    if (result.empty()) result.emplace_back();
    return result;
}

/// At most `max_lines`, with an ellipsis where something is left out.
std::vector<std::string> shortened(Lines lines, double max_em, std::size_t max_lines) {
    if (lines.size() > max_lines) {
        lines.resize(max_lines);
        std::u32string& last = lines.back();
        while (!last.empty() && width_em(last) + 1 > max_em) last.pop_back();
        last.push_back(U'…');
    }
    return as_utf8(lines);
}

}  // namespace

double text_width_em(std::string_view text) { return width_em(decode_utf8(text)); }

int text_columns(std::string_view text) {
    int columns = 0;
    for (const char32_t c : decode_utf8(text)) {
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || is_in(kNoWidth, c)) continue;
        columns += is_in(kWide, c) ? 2 : 1;
    }
    return columns;
}

std::vector<std::string> wrap_text(std::string_view text, double max_em, std::size_t max_lines) {
    const Lines pieces = pieces_of(decode_utf8(text));
    const Lines lines = fill(pieces, max_em);
    return lines.size() > max_lines ? shortened(lines, max_em, max_lines) : as_utf8(fill_evenly(pieces, max_em));
}

std::vector<std::string> fill_text(std::string_view text, double max_em, std::size_t max_lines) {
    return shortened(fill(pieces_of(decode_utf8(text)), max_em), max_em, max_lines);
}

}  // namespace guanxi
