#include "src/text/layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "src/text/characters.hpp"
#include "src/text/dateline.hpp"
#include "src/text/note_line.hpp"

// The idea: a text whose lines nearly all have one width was broken by a column, not by its writer. There, a line ends
// a paragraph only if it ends like a sentence and is short, or stands before a blank line or an indented one; any other
// line break is the column's. Elsewhere every line of a Chinese text is a paragraph, and every block between blank
// lines of an English one.

namespace guanxi {

namespace {

struct Line {
    Span span;
    double width = 0;  ///< With the indentation of a paragraph's first line, in em.
    bool is_indented = false;
    bool after_blank = false;
};

constexpr std::u32string_view kTerminal = U"。！？!?…";
constexpr std::u32string_view kClosing = U"”’」』）)】\"'";

/// How many bytes the line break at `at` has. "\r\n" is one, and so is "\r\r\n", which careless copying makes of it.
std::size_t line_break_size(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at, 3);
    if (rest == "\r\r\n") return 3;
    if (rest.starts_with("\r\n") || rest.starts_with("\v\n")) return 2;
    return decode_at(text, at).size;
}

/// Widths in half an em.
struct LineWidths {
    int indent = 0;
    int inside = 0;
    int trailing = 0;
};

/// Reads the line that begins at `at` and returns where it ends: at its line break, or at the end of the text.
std::size_t read_line(std::string_view text, std::size_t at, Span& span, LineWidths& widths) {
    span = {at, at};
    while (at < text.size()) {
        const std::size_t ideographs = ideographs_end(text, at, text.size()) - at;
        if (ideographs > 0 || (text[at] > ' ' && text[at] < 0x7F && text[at] != '&')) {
            if (span.is_empty()) span.begin = at;
            at += std::max<std::size_t>(ideographs, 1);
            span.end = at;
            widths.inside += widths.trailing + static_cast<int>(std::max<std::size_t>(ideographs / 3 * 2, 1));
            widths.trailing = 0;
            continue;
        }
        if (is_line_break(decode_at(text, at).character)) break;
        const Decoded next = character_at(text, at);
        const bool is_unseen = is_invisible(next.character);
        const int width = is_unseen ? 0 : is_wide(next.character) ? 2 : 1;
        if (is_unseen || is_space(next.character)) {
            (span.is_empty() ? widths.indent : widths.trailing) += width;
        } else {
            if (span.is_empty()) span.begin = at;
            span.end = at + next.size;
            widths.inside += widths.trailing + width;
            widths.trailing = 0;
        }
        at += next.size;
    }
    return at;
}

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    bool after_blank = false;
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.size()) {
        Line line;
        LineWidths widths;
        const std::size_t end = read_line(text, at, line.span, widths);
        if (line.span.is_empty()) {
            after_blank = true;
        } else {
            // What is set further in is centred, not indented.
            constexpr int kDeepestIndent = 8;
            line.is_indented = widths.indent > 0;
            line.width = 0.5 * (widths.inside + (widths.indent <= kDeepestIndent ? widths.indent : 0));
            line.after_blank = after_blank;
            after_blank = false;
            lines.push_back(line);
        }
        if (end == text.size()) break;
        after_blank = after_blank || text[end] == '\f';  // a form feed ends a page and counts as a blank line
        at = end + line_break_size(text, end);
    }
    return lines;
}

bool is_chinese(std::string_view text) {
    constexpr std::size_t kEnough = 200000;  // bytes
    std::size_t han = 0;
    std::size_t latin = 0;
    for (std::size_t i = 0; i < text.size() && i < kEnough;) {
        if (const std::size_t end = ideographs_end(text, i, std::min(text.size(), kEnough)); end > i) {
            han += (end - i) / 3;
            i = end;
            continue;
        }
        const Decoded next = decode_at(text, i);
        han += is_han(next.character);
        latin += is_latin(next.character);
        i += next.size;
    }
    return han * 4 > latin;
}

/// The column width that most lines have, or 0 if the lines have no common width.
double column_width(const std::vector<Line>& lines) {
    if (lines.size() < 5) return 0;
    std::array<std::size_t, 128> histogram{};
    for (const Line& line : lines) ++histogram[std::min<std::size_t>(127, static_cast<std::size_t>(line.width + 0.5))];
    std::size_t best = 0;
    std::size_t best_count = 0;
    for (std::size_t width = 6; width < 60; ++width) {
        const std::size_t count = histogram[width - 1] + histogram[width] + histogram[width + 1];
        if (count > best_count || (count == best_count && histogram[width] > histogram[best]))
            best = width, best_count = count;
    }
    if (best_count * 2 <= lines.size()) return 0;
    // Notes and headlines may have one width too; of a column it is the text that has it.
    double text = 0;
    double in_column = 0;
    for (const Line& line : lines) {
        text += line.width;
        if (std::abs(std::floor(line.width + 0.5) - static_cast<double>(best)) <= 1) in_column += line.width;
    }
    if (in_column * 2 <= text) return 0;
    std::size_t width = best + 1;
    while (width > best && histogram[width] * 10 < lines.size()) --width;
    return static_cast<double>(width);
}

/// The character with which a span ends.
Decoded last_character(std::string_view text, const Span& span) {
    if (text[span.end - 1] == ';') {
        const std::size_t reference = text.substr(span.begin, span.size()).rfind('&');
        if (reference != std::string_view::npos) {
            const Decoded last = character_at(text, span.begin + reference);
            if (span.begin + reference + last.size == span.end) return last;
        }
    }
    std::size_t at = span.end - 1;
    while (at > span.begin && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return decode_at(text, at);
}

/// The last character that is no closing quote or bracket.
char32_t last_inner_character(std::string_view text, Span span) {
    for (;;) {
        const Decoded last = last_character(text, span);
        if (kClosing.find(last.character) == std::u32string_view::npos || span.size() <= last.size)
            return last.character;
        span.end -= last.size;
    }
}

bool ends_sentence(std::string_view text, const Span& span) {
    const char32_t last = last_inner_character(text, span);
    return kTerminal.find(last) != std::u32string_view::npos || (last == U'.' && span.size() > 3);
}

std::u32string first_characters(std::string_view text, const std::vector<Span>& lines, std::size_t count) {
    std::u32string head;
    head.reserve(count + 1);
    for (const Span& line : lines) {
        for (std::size_t i = line.begin; i < line.end && head.size() < count;) {
            const std::size_t most = std::min(line.end, i + 3 * (count - head.size()));
            if (const std::size_t end = ideographs_end(text, i, most); end > i) {
                append_folded_ideographs(head, text, i, end);
                i = end;
                continue;
            }
            const Decoded next = character_at(text, i);
            i += next.size;
            if (is_invisible(next.character)) continue;
            const char32_t c = fold(next.character);
            // Stray spaces beside Chinese characters and digits, as in "新华社北京 6月 17日电".
            if (is_space(c)) {
                if (!head.empty() && is_latin(head.back()))
                    head.push_back(U' ');
                else if (!head.empty() && head.back() < 0x80 && head.back() != U' ' && !is_digit(head.back()))
                    head.push_back(U' ');
                else if (!head.empty() && is_digit(head.back()) && i < line.end &&
                         character_at(text, i).character < 0x80)
                    head.push_back(U' ');
                continue;
            }
            head.push_back(c);
        }
        if (head.size() >= count) break;
        // A line break parts words, but not the digits of a date in a Chinese column (7月1 / 7日电).
        const std::size_t before_digits = head.find_last_not_of(U"0123456789");
        const bool is_date =
            before_digits != std::u32string::npos && before_digits + 1 < head.size() && is_wide(head[before_digits]);
        if (!head.empty() && head.back() < 0x80 && !is_date) head.push_back(U' ');
    }
    return head;
}

constexpr std::size_t kNoteBytes = 240;
constexpr std::size_t kNoteCharacters = 61;

/// The dateline that opens an item of news.
std::optional<Dateline> opening_dateline(std::u32string_view head) {
    const auto dateline = parse_dateline(head);
    return dateline && !dateline->is_source ? dateline : std::nullopt;
}

bool is_note_head(std::u32string_view head) { return is_note(head) && !parse_dateline(head); }

/// A line for the reader of the paper that opens no article.
bool is_note_line(std::string_view text, const Span& line) {
    return line.size() <= kNoteBytes && is_note_head(first_characters(text, {line}, kNoteCharacters));
}

/// Whether line `i` of a column begins with a dateline. After a line that ends no sentence, which may be a headline, it
/// must name its agency and not be the rest of a line that the column broke (…新华社苏瓦7 / 月24日电).
bool opens_with_dateline(std::string_view text, const std::vector<Line>& lines, std::size_t i, bool previous_ends,
                         double width) {
    std::vector<Span> spans;
    for (std::size_t k = i; k < std::min(i + 3, lines.size()); ++k) spans.push_back(lines[k].span);
    const auto dateline = opening_dateline(first_characters(text, spans, 90));
    if (!dateline || previous_ends) return dateline.has_value();
    return !dateline->agency.empty() && (lines[i].after_blank || lines[i - 1].width < width - 1);
}

std::vector<Paragraph> join_column_lines(std::string_view text, const std::vector<Line>& lines, double width) {
    std::vector<Paragraph> paragraphs;
    const Line* previous = nullptr;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        bool is_new = previous == nullptr;
        if (!is_new) {
            const bool previous_ends = ends_sentence(text, previous->span);
            const bool is_overlong = paragraphs.back().lines.size() == 1 ? previous->width > width + 2 : false;
            const bool is_headline = previous_ends && line.width > width + 2;
            is_new = line.is_indented || is_headline || (is_overlong && line.after_blank) ||
                     is_note_line(text, line.span) || is_note_line(text, previous->span) ||
                     (previous_ends && (line.after_blank || previous->width < width - 1)) ||
                     (line.after_blank && previous->width < width - 2) ||
                     opens_with_dateline(text, lines, i, previous_ends, width);
        }
        if (is_new) {
            paragraphs.emplace_back();
            paragraphs.back().is_indented = line.is_indented;
        }
        paragraphs.back().lines.push_back(line.span);
        previous = &line;
    }
    return paragraphs;
}

std::vector<Paragraph> join_english_lines(const std::vector<Line>& lines) {
    double longest = 0;
    for (const Line& line : lines) longest = std::max(longest, line.width);
    std::vector<Paragraph> paragraphs;
    const Line* previous = nullptr;
    for (const Line& line : lines) {
        const bool joins = previous != nullptr && !line.after_blank && !line.is_indented && longest <= 60 &&
                           previous->width >= longest * 0.55;
        if (!joins) {
            paragraphs.emplace_back();
            paragraphs.back().is_indented = line.is_indented;
        }
        paragraphs.back().lines.push_back(line.span);
        previous = &line;
    }
    return paragraphs;
}

void find_shape(std::string_view text, Paragraph& paragraph) {
    const std::u32string head = first_characters(text, paragraph.lines, 200);
    paragraph.is_item = !head.empty() && is_bullet(head.front());
    paragraph.has_dateline = opening_dateline(std::u32string_view(head).substr(paragraph.is_item ? 1 : 0)).has_value();
    if (paragraph.has_dateline) return;
    if (paragraph.lines.size() == 1 && paragraph.lines.front().size() <= kNoteBytes &&
        is_note_head(std::u32string_view(head).substr(0, kNoteCharacters))) {
        paragraph.shape = Paragraph::Shape::note;
        paragraph.is_continuation = head.find(U"上接") != std::u32string::npos;
        return;
    }
    const Span& last = paragraph.lines.back();
    const char32_t end = last_inner_character(text, last);
    const bool stops =
        ends_sentence(text, last) || std::u32string_view(U"，；：、,;:").find(end) != std::u32string_view::npos;
    const bool is_short =
        paragraph.lines.size() <= 4 && head.size() <= (is_han(head.empty() ? 0 : head.front()) ? 90 : 160);
    const bool has_stop_inside = head.find(U'。') != std::u32string::npos;
    if (is_short && !stops && !has_stop_inside) paragraph.shape = Paragraph::Shape::headline;
}

}  // namespace

Layout read_layout(std::string_view text) {
    Layout layout;
    const std::vector<Line> lines = split_lines(text);
    if (lines.empty()) return layout;
    if (is_chinese(text)) {
        layout.width = column_width(lines);
        layout.is_wrapped = layout.width > 0;
        if (layout.is_wrapped) {
            layout.paragraphs = join_column_lines(text, lines, layout.width);
        } else {
            for (const Line& line : lines) {
                layout.paragraphs.emplace_back();
                layout.paragraphs.back().lines.push_back(line.span);
                layout.paragraphs.back().is_indented = line.is_indented;
            }
        }
    } else {
        layout.paragraphs = join_english_lines(lines);
    }
    for (Paragraph& paragraph : layout.paragraphs) find_shape(text, paragraph);
    return layout;
}

}  // namespace guanxi
