#include "src/text/pdf.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "src/text/characters.hpp"
#include "src/text/markup.hpp"
#include "src/text/page_lines.hpp"

// Steps: 1. words become lines, cut where a gutter runs through what pdftotext took for one line; 2. heads, feet and
// page numbers go; 3. lines become blocks, blocks are sorted (page_lines.hpp); 4. the lines of each block are joined
// into paragraphs, which a column's end does not break.

namespace guanxi {

namespace {

struct Page {
    double height = 0;
    std::vector<PageLine> lines;
};

/// A coordinate in points; 0 for what is none, or lies outside of any page.
double number(const Markup::Node& node, std::string_view name) {
    constexpr double kLargest = 1e6;
    const std::string_view text = node.attribute(name);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::abs(value) < kLargest ? value : 0;
}

/// How many em a text is wide.
double ems(std::string_view text) {
    double width = 0;
    for (const char32_t c : to_utf32(text)) width += is_invisible(c) ? 0 : is_wide(c) ? 1 : 0.5;
    return width;
}

struct Word {
    Box box;
    std::string text;
};

char32_t last_of(std::string_view text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return decode_at(text, at).character;
}

/// The size of a word's characters.
double size_of(const Word& word) { return word.box.width() / std::max(0.5, ems(word.text)); }

/// A line of words that stand close to each other. Its size is a first guess.
PageLine make_line(const std::vector<Word>& words) {
    constexpr double kIdeographicSpace = 0.7;  // in em; less is the setting of punctuation
    PageLine line;
    line.box = words.front().box;
    double width = 0;
    double characters = 0;
    for (const Word& word : words) {
        const double size = size_of(word);
        if (!line.text.empty()) {
            const bool is_among_wide = is_wide(last_of(line.text)) && is_wide(decode_at(word.text, 0).character);
            const bool is_apart = word.box.left - line.box.right > kIdeographicSpace * size;
            line.text += !is_among_wide ? " " : is_apart ? "\xE3\x80\x80" : "";
        }
        line.box.add(word.box);
        line.text += word.text;
        width += word.box.width();
        characters += ems(word.text);
    }
    line.em = width / std::max(0.5, characters);
    return line;
}

/// The words of one line as pdftotext sees it.
using WordLine = std::vector<Word>;

/// Where words of a page begin a line, or may: behind a wide space.
std::vector<Box> possible_beginnings(const std::vector<WordLine>& lines) {
    constexpr double kWideSpace = 0.9;  // in em
    std::vector<Box> beginnings;
    for (const WordLine& words : lines) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i == 0 || words[i].box.left - words[i - 1].box.right > kWideSpace * size_of(words[i]))
                beginnings.push_back(words[i].box);
        }
    }
    std::sort(beginnings.begin(), beginnings.end(), [](const Box& a, const Box& b) { return a.left < b.left; });
    return beginnings;
}

/// How many words run across `left` between two heights.
std::size_t count_across(const std::vector<WordLine>& lines, double left, double top, double bottom) {
    constexpr double kNear = 2;  // in points
    std::size_t count = 0;
    for (const WordLine& words : lines) {
        if (words.front().box.middle() < top || words.front().box.middle() > bottom) continue;
        count += static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](const Word& word) {
            return word.box.left < left - kNear && word.box.right > left + kNear;
        }));
    }
    return count;
}

/// The left edges of a page's columns, sorted: where several lines begin, and few run across. (Across the place to
/// which paragraphs are indented most lines run.)
std::vector<double> column_edges(const std::vector<WordLine>& lines) {
    constexpr std::size_t kFewest = 3;
    constexpr double kNear = 2;  // in points
    const std::vector<Box> beginnings = possible_beginnings(lines);
    std::vector<double> edges;
    for (std::size_t i = 0; i < beginnings.size();) {
        std::size_t end = i;
        double top = beginnings[i].top;
        double bottom = beginnings[i].bottom;
        for (; end < beginnings.size() && beginnings[end].left - beginnings[i].left <= kNear; ++end) {
            top = std::min(top, beginnings[end].top);
            bottom = std::max(bottom, beginnings[end].bottom);
        }
        const bool is_edge = end - i >= kFewest && count_across(lines, beginnings[i].left, top, bottom) < end - i;
        if (is_edge) edges.push_back(beginnings[i].left);
        i = is_edge ? end : i + 1;
    }
    return edges;
}

/// Adds the words of a line, as one or, where a gutter runs through it, as several: at a wide space, and at a narrower
/// one behind which a column begins.
void add_lines(const WordLine& words, const std::vector<double>& edges, std::vector<PageLine>& lines) {
    constexpr double kWidestSpace = 1.8;  // in em
    constexpr double kNarrowestGutter = 0.25;
    constexpr double kNear = 4;  // in points
    WordLine together;
    const auto close = [&] {
        if (!together.empty()) lines.push_back(make_line(together));
        together.clear();
    };
    for (const Word& word : words) {
        if (!together.empty()) {
            const double size = size_of(word);
            const double gap = word.box.left - together.back().box.right;
            const auto edge = std::lower_bound(edges.begin(), edges.end(), word.box.left - kNear);
            const bool is_at_edge = edge != edges.end() && *edge <= word.box.left + kNear;
            if (gap > kWidestSpace * size || (is_at_edge && gap > kNarrowestGutter * size)) close();
        }
        together.push_back(word);
    }
    close();
}

/// Gives lines whose font claims one height one size, the median of what their characters say: a line that is set wide
/// or has narrow signs would mislead alone. Boxes become as high as the characters.
void settle_sizes(std::vector<Page>& pages) {
    const auto height = [](const PageLine& line) { return std::lround((line.box.bottom - line.box.top) * 5); };
    std::map<long, std::vector<double>> sizes;
    for (const Page& page : pages) {
        for (const PageLine& line : page.lines) sizes[height(line)].push_back(line.em);
    }
    for (auto& [key, values] : sizes) std::sort(values.begin(), values.end());
    for (Page& page : pages) {
        for (PageLine& line : page.lines) {
            const std::vector<double>& values = sizes[height(line)];
            line.em = values[values.size() / 2];
            const double middle = line.box.middle();
            line.box.top = middle - line.em / 2;
            line.box.bottom = middle + line.em / 2;
        }
    }
}

std::vector<Page> read_pages(const Markup& markup) {
    std::vector<Page> pages;
    std::vector<WordLine> lines;
    const auto close_page = [&] {
        std::erase_if(lines, [](const WordLine& words) { return words.empty(); });
        const std::vector<double> edges = column_edges(lines);
        for (const WordLine& words : lines) add_lines(words, edges, pages.back().lines);
        lines.clear();
    };
    for (std::uint32_t i = 0; i < markup.nodes.size(); ++i) {
        const Markup::Node& node = markup.nodes[i];
        if (node.name == "page") {
            if (!pages.empty()) close_page();
            pages.push_back({number(node, "height"), {}});
        } else if (node.name == "line") {
            lines.emplace_back();
        } else if (node.name == "word" && i + 1 < node.end && !lines.empty()) {
            const Box box{number(node, "xmin"), number(node, "ymin"), number(node, "xmax"), number(node, "ymax")};
            const std::string& text = markup.nodes[i + 1].text;
            if (box.right > box.left && box.bottom > box.top && !text.empty()) lines.back().push_back({box, text});
        }
    }
    if (!pages.empty()) close_page();
    settle_sizes(pages);
    return pages;
}

/// The size of most characters.
double common_size(const std::vector<Page>& pages) {
    std::map<long, double> characters;  // by tenths of a point
    for (const Page& page : pages) {
        for (const PageLine& line : page.lines) characters[std::lround(line.em * 10)] += ems(line.text);
    }
    double best = 0;
    double most = 0;
    for (const auto& [size, count] : characters) {
        double near = 0;  // sizes are measured, so neighbours count too
        for (auto at = characters.lower_bound(size - 5); at != characters.end() && at->first <= size + 5; ++at)
            near += at->second;
        if (near > most) best = static_cast<double>(size) / 10, most = near;
    }
    return std::max(best, 1.0);
}

/// A line as heads and feet repeat it: without numbers and spaces.
std::string without_numbers(const PageLine& line) {
    std::string text;
    for (const char32_t c : folded(line.text)) {
        if (!is_digit(c) && !is_space(c)) append_utf8(text, c);
    }
    return text;
}

/// Takes out page numbers, and the lines at the edge of a page that another page has at its edge as well.
void drop_heads_and_feet(std::vector<Page>& pages) {
    constexpr double kEdge = 0.08;
    const auto is_at_edge = [&](const Page& page, const PageLine& line) {
        return line.box.middle() < kEdge * page.height || line.box.middle() > (1 - kEdge) * page.height;
    };
    std::map<std::string, std::size_t> page_counts;
    for (const Page& page : pages) {
        std::set<std::string> here;
        for (const PageLine& line : page.lines) {
            if (is_at_edge(page, line)) here.insert(without_numbers(line));
        }
        for (const std::string& text : here) ++page_counts[text];
    }
    for (Page& page : pages) {
        std::erase_if(page.lines, [&](const PageLine& line) {
            if (!is_at_edge(page, line)) return false;
            const std::string text = without_numbers(line);
            return ems(text) <= 1 || page_counts[text] > 1;
        });
    }
}

/// Joins the halves of a headline that its wide space made two lines of.
void join_headlines(std::vector<PageLine>& lines, double em) {
    constexpr double kHeadline = 1.3;
    constexpr double kWidestSpace = 3.5;
    std::stable_sort(lines.begin(), lines.end(), [](const PageLine& a, const PageLine& b) {
        return std::pair(a.box.middle(), a.box.left) < std::pair(b.box.middle(), b.box.left);
    });
    for (std::size_t i = 0; i + 1 < lines.size();) {
        PageLine& a = lines[i];
        const PageLine& b = lines[i + 1];
        const double gap = b.box.left - a.box.right;
        const bool joins = a.em > kHeadline * em && std::abs(a.em - b.em) < 0.1 * a.em && gap > 0 &&
                           gap < kWidestSpace * a.em && std::abs(a.box.middle() - b.box.middle()) < 0.2 * a.em;
        if (!joins) {
            ++i;
            continue;
        }
        a.text += "\xE3\x80\x80" + b.text;
        a.box.add(b.box);
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

/// Appends a line to a paragraph: with a space between Latin words only.
void append_line(std::string& paragraph, const std::string& line) {
    if (!paragraph.empty()) {
        const char32_t before = last_of(paragraph);
        const char32_t after = decode_at(line, 0).character;
        const bool is_chinese =
            std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
        const bool is_broken_number =
            is_chinese && is_digit(before) && (is_digit(after) || after == U'.' || after == U'%');
        if (!is_wide(before) && !is_wide(after) && before != U'-' && !is_broken_number) paragraph.push_back(' ');
    }
    paragraph += line;
}

bool ends_sentence(std::string_view text) {
    return !text.empty() && std::u32string_view(U"。！？!?.…”」）").find(last_of(text)) != std::u32string_view::npos;
}

/// The paragraphs of sorted blocks.
class ParagraphWriter {
public:
    explicit ParagraphWriter(double em) : em_(em) {}

    void add(const PageBlock& block) {
        const bool is_upright =
            block.lines.size() > 2 &&
            std::all_of(block.lines.begin(), block.lines.end(), [](const PageLine& l) { return ems(l.text) <= 1; });
        const bool is_running = std::abs(block.em - em_) <= 0.15 * em_ && !is_upright;
        // A column's end breaks a paragraph only if a sentence ends there or the next column begins further in.
        if (!is_running || !last_is_running_ || ends_sentence(current_)) close();
        last_is_running_ = is_running;
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            if (is_running && begins_paragraph(block, i)) close();
            if (is_upright) {
                current_ += block.lines[i].text;
            } else {
                append_line(current_, block.lines[i].text);
            }
        }
    }

    std::string take() {
        close();
        return std::move(text_);
    }

private:
    static bool begins_paragraph(const PageBlock& block, std::size_t i) {
        const PageLine& line = block.lines[i];
        if (line.box.left > block.box.left + 1.2 * block.em) return true;
        if (i == 0) return false;
        const PageLine& before = block.lines[i - 1];
        const bool is_short = before.box.right < block.box.right - 1.5 * block.em;
        if (is_short && ends_sentence(before.text)) return true;
        const double step = line.box.middle() - before.box.middle();
        const double usual = block.lines[1].box.middle() - block.lines[0].box.middle();
        return i > 1 && step > 1.3 * usual;
    }

    void close() {
        if (!current_.empty()) text_ += (text_.empty() ? "" : "\n") + current_ + "\n";
        current_.clear();
    }

    double em_;
    bool last_is_running_ = false;
    std::string current_;
    std::string text_;
};

}  // namespace

std::string read_pdf_layout(std::string_view xhtml) {
    std::vector<Page> pages = read_pages(parse_markup(xhtml));
    const double em = common_size(pages);
    drop_heads_and_feet(pages);
    ParagraphWriter writer(em);
    for (Page& page : pages) {
        join_headlines(page.lines, em);
        for (const PageBlock& block : sort_blocks(group_lines(std::move(page.lines)), em)) writer.add(block);
    }
    return writer.take();
}

}  // namespace guanxi
