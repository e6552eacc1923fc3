#include "src/text/article.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "src/text/characters.hpp"
#include "src/text/layout.hpp"
#include "src/text/numerals.hpp"

// Steps: 1. the layout's paragraphs are grouped into articles (a headline opens or closes one; a dateline opens one);
// 2. each article's paragraphs become one row of folded characters with a byte each; 3. sentences are cut; 4. the
// dateline gives place and day, `published` the year.

namespace guanxi {

namespace {

using Shape = Paragraph::Shape;

/// Paragraph numbers of one article.
struct Group {
    std::vector<std::size_t> titles;
    std::vector<std::size_t> bodies;
    bool is_continuation = false;
    bool is_item = false;  ///< One of several short news items, with the page's agency and day.
};

std::vector<Group> group_paragraphs(const std::vector<Paragraph>& paragraphs) {
    const auto is_content = [](const Paragraph& p) { return p.shape != Shape::note; };
    const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), is_content);
    const auto last = std::find_if(paragraphs.rbegin(), paragraphs.rend(), is_content);
    if (first == paragraphs.end()) return {};
    const bool titles_last = first->shape == Shape::body && last->shape == Shape::headline;

    const bool has_items = std::ranges::count_if(paragraphs, &Paragraph::is_item) >= 2;

    // By paragraph: the next body behind it.
    std::vector<std::size_t> next_body(paragraphs.size() + 1, paragraphs.size());
    for (std::size_t i = paragraphs.size(); i-- > 0;)
        next_body[i] = i + 1 < paragraphs.size() && paragraphs[i + 1].shape == Shape::body ? i + 1 : next_body[i + 1];

    std::vector<Group> groups(1);
    const auto open = [&] {
        if (!groups.back().bodies.empty() || !groups.back().titles.empty()) groups.emplace_back();
    };
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const Paragraph& paragraph = paragraphs[i];
        Group& group = groups.back();
        if (paragraph.shape == Shape::note) {
            if (paragraph.is_continuation) {
                if (!group.bodies.empty()) open();
                groups.back().is_continuation = true;
            }
            continue;
        }
        if (paragraph.shape == Shape::body) {
            const bool is_item = has_items && paragraph.is_item;
            const bool starts_article = ((paragraph.has_dateline || is_item) && !group.bodies.empty()) ||
                                        (titles_last && !group.titles.empty());
            if (starts_article) open();  // from here on `group` no longer holds
            groups.back().bodies.push_back(i);
            groups.back().is_item = groups.back().is_item || is_item;
            continue;
        }
        if (titles_last) {
            group.titles.push_back(i);
            continue;
        }
        // Headlines first: one in the middle opens an article only before a dateline; else it is a subhead.
        const std::size_t next = next_body[i];
        const bool opens = group.bodies.empty() || (next < paragraphs.size() && paragraphs[next].has_dateline);
        if (!opens) {
            group.bodies.push_back(i);
            continue;
        }
        if (!group.bodies.empty()) open();
        groups.back().titles.push_back(i);
    }
    std::erase_if(groups, [](const Group& group) { return group.titles.empty() && group.bodies.empty(); });
    return groups;
}

/// Whether `before` ends with a part of a number that stands in East Asian text: there a column breaks numbers as it
/// likes, and the break is no space.
bool ends_in_east_asian_number(std::u32string_view before) {
    std::size_t digits = 0;
    while (digits < before.size() &&
           (is_digit(before[before.size() - 1 - digits]) || before[before.size() - 1 - digits] == U'.'))
        ++digits;
    return digits > 0 && digits < before.size() && before[before.size() - 1 - digits] >= 0x2E80;
}

bool continues_number(char32_t c) { return is_digit(c) || c == U'.' || c == U'%'; }

/// The last characters of UTF-8 text, enough to see a number and what stands before it.
std::u32string folded_end(std::string_view text) {
    std::size_t at = text.size() > 48 ? text.size() - 48 : 0;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return folded(text.substr(at));
}

/// What letters an article is written with.
struct Letters {
    std::size_t han = 0;
    std::size_t latin = 0;
    std::size_t traditional = 0;  ///< Of the ideographs.

    void count(char32_t character, char32_t folded) {
        latin += is_latin(folded);
        if (!is_han(folded)) return;
        ++han;
        traditional += readable(character) != folded;
    }
    std::string language() const {
        if (han * 4 <= latin) return "en";
        return traditional * 12 > han ? "zh-Hant" : "zh";
    }
};

/// Whether the characters from `start` on may be the headline of an item: a few words without punctuation.
bool ends_headline(const Article& article, std::size_t start) {
    constexpr std::size_t kShortest = 5;
    constexpr std::size_t kLongest = 24;
    const std::u32string_view text = std::u32string_view(article.characters).substr(start);
    return text.size() >= kShortest && text.size() <= kLongest &&
           text.find_first_of(U"，。；：！？（）《》") == std::u32string_view::npos;
}

/// Appends a run of ideographs, bytes [at, end) of the source, as `append` does.
void append_ideographs(Article& article, std::size_t at, std::size_t end, Letters& letters) {
    const std::string_view text = article.source->text;
    std::size_t to = article.characters.size();
    const std::size_t size = to + (end - at) / 3;
    letters.han += size - to;
    article.characters.resize(size);
    article.bytes.resize(size);
    for (; at < end; at += 3, ++to) {
        const char32_t character = decode_ideograph(text, at);
        const char32_t folded_one = fold(character);
        article.characters[to] = folded_one;
        article.bytes[to] = static_cast<std::uint32_t>(at);
        letters.traditional += folded_one != character;
    }
}

/// Appends a paragraph's characters, folded, with their bytes, and counts them.
void append(Article& article, const Paragraph& paragraph, bool is_title, Letters& letters) {
    const std::string_view text = article.source->text;
    const std::size_t start = article.characters.size();
    bool pending_space = false;
    bool is_line_break = false;
    bool may_have_headline = false;  // ■沙特与泰国言归于好 泰国总理…: the space ends the headline of an item
    std::uint32_t space_byte = 0;
    for (const Span& line : paragraph.lines) {
        for (std::size_t i = line.begin; i < line.end;) {
            const auto byte = static_cast<std::uint32_t>(i);
            if (const std::size_t end = ideographs_end(text, i, line.end); end > i && !pending_space) {
                append_ideographs(article, i, end, letters);
                i = end;
                continue;
            }
            const Decoded next = character_at(text, i);
            i += next.size;
            if (is_invisible(next.character)) continue;
            if (is_space(next.character)) {
                if (!pending_space) space_byte = byte;
                pending_space = true;
                continue;
            }
            if (article.characters.size() == start && is_bullet(next.character)) {
                may_have_headline = true;
                continue;
            }
            const char32_t c = fold(next.character);
            if (pending_space && article.characters.size() > start) {
                const char32_t before = article.characters.back();
                const bool is_broken_number =
                    continues_number(c) && (is_title ? is_digit(before) && is_digit(c)
                                                     : is_line_break && ends_in_east_asian_number(article.characters));
                if (is_broken_number) {
                    // one number
                } else if (before < 0x2E80 && c < 0x2E80) {
                    article.characters.push_back(U' ');
                    article.bytes.push_back(space_byte);
                } else if ((is_title || (may_have_headline && ends_headline(article, start))) && is_wide(before) &&
                           is_wide(c)) {
                    article.characters.push_back(0x3000);
                    article.bytes.push_back(space_byte);
                    may_have_headline = false;
                }
            }
            pending_space = false;
            is_line_break = false;
            article.characters.push_back(c);
            article.bytes.push_back(byte);
            letters.count(next.character, c);
        }
        // A line break counts as a space between Latin words, not after a hyphen.
        const bool after_hyphen = !article.characters.empty() && article.characters.back() == U'-';
        if (!after_hyphen && article.characters.size() > start && article.characters.back() < 0x2E80) {
            if (!pending_space) space_byte = static_cast<std::uint32_t>(line.end);
            pending_space = true;
            is_line_break = true;
        }
    }
}

bool ends_sentence(char32_t c) { return c == U'。' || c == U'！' || c == U'？' || c == U'!' || c == U'?'; }

constexpr std::u32string_view kClosers = U"”’」』）)\"'";

bool is_letter_or_digit(char32_t c) { return is_latin(c) || is_digit(c); }

/// L.K, A.P.J: capitals with full stops between.
bool are_initials(std::u32string_view word) {
    if (word.size() < 3 || word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !is_upper(word[i]) : word[i] != U'.') return false;
    }
    return true;
}

/// Whether the full stop at `at` ends the English sentence that begins at `begin`: not after a title, an initial or a
/// month, and before a capital.
bool is_english_stop(std::u32string_view text, std::size_t begin, std::size_t at) {
    std::size_t next = at + 1;
    while (next < text.size() && (kClosers.find(text[next]) != std::u32string_view::npos || text[next] == U'”')) ++next;
    if (next < text.size() && text[next] != U' ') return false;
    std::size_t start = at;
    while (start > begin && (is_letter_or_digit(text[start - 1]) || text[start - 1] == U'.')) --start;
    const std::u32string_view word = text.substr(start, at - start);
    if (next + 1 >= text.size()) return true;
    const char32_t follower = text[next + 1];
    if (!is_upper(follower) && !is_digit(follower) && follower != U'"' && follower != U'“') return false;
    if (word.size() == 1 && is_upper(word[0])) return false;
    static constexpr std::array<std::u32string_view, 50> kAbbreviations{
        U"Mr",  U"Mrs", U"Ms",  U"Dr",  U"Prof", U"St",  U"Gen",    U"Col", U"Lt",   U"Sen", U"Rep", U"Gov",  U"Jr",
        U"Sr",  U"No",  U"vs",  U"Jan", U"Feb",  U"Mar", U"Apr",    U"Jun", U"Jul",  U"Aug", U"Sep", U"Sept", U"Oct",
        U"Nov", U"Dec", U"U.S", U"U.N", U"U.K",  U"E.U", U"Amb",    U"Maj", U"Brig", U"Adm", U"Hon", U"Capt", U"Cmdr",
        U"Sgt", U"H.E", U"Smt", U"Min", U"Md",   U"Mme", U"Messrs", U"Rev", U"Pres", U"Cdr", U"Mohd"};
    const bool is_abbreviation = std::find(kAbbreviations.begin(), kAbbreviations.end(), word) != kAbbreviations.end();
    if (is_abbreviation || are_initials(word)) {
        // "… of the U.S. The …" ends one; "U.S. President" and "L.K. Advani" do not. Months stand before a number.
        if (word.find(U'.') == std::u32string_view::npos || word == U"H.E") return false;
        std::u32string_view rest = text.substr(next + 1, 5);
        return rest.starts_with(U"The ") || rest.starts_with(U"In ") || rest.starts_with(U"He ") ||
               rest.starts_with(U"It ");
    }
    return true;
}

/// Cuts the characters from `begin` on into sentences. A quotation that closes right after a stop belongs to it.
void cut_sentences(Article& article, std::uint32_t begin, std::uint32_t paragraph, bool is_title) {
    const std::u32string_view text = article.characters;
    constexpr std::uint32_t kLongest = 3000;  // keeps later stages linear whatever the input
    std::uint32_t start = begin;
    const auto close = [&](std::uint32_t end) {
        while (start < end && (text[start] == U' ' || text[start] == 0x3000)) ++start;
        std::uint32_t stop = end;
        while (stop > start && (text[stop - 1] == U' ' || text[stop - 1] == 0x3000)) --stop;
        if (start < stop) article.sentences.push_back({{start, stop}, paragraph, is_title});
        start = end;
    };
    for (std::uint32_t at = begin; at < text.size(); ++at) {
        const char32_t c = text[at];
        const bool stops = !is_han(c) && (ends_sentence(c) || (c == U'.' && is_english_stop(text, start, at)));
        if (!stops && at - start < kLongest) continue;
        std::uint32_t end = at + 1;
        while (end < text.size() && (kClosers.find(text[end]) != std::u32string_view::npos || ends_sentence(text[end])))
            ++end;
        close(end);
        at = end - 1;
    }
    close(static_cast<std::uint32_t>(text.size()));
}

/// The day of an article whose page tells month and day, or only the day: the last such day not after `published`
/// (one day of grace, for papers that are dated ahead); without `published` what the page tells.
Date complete_date(const Date& told, const Date& published) {
    Date date = told;
    if (date.day == 0) return published;
    if (date.year != 0) return is_valid(date) ? date : Date{};
    if (date.month == 0) {
        if (published.month == 0) return {};
        date.month = published.month;
        date.year = published.year;
        if (published.day != 0 && date.day > published.day + 1) {
            date.month = published.month == 1 ? 12 : published.month - 1;
            if (published.month == 1 && date.year != 0) --date.year;
        }
        return is_valid(date) ? date : Date{};
    }
    if (published.year == 0) return date;
    date.year = published.year;
    if (published.month != 0 &&
        std::pair(date.month, date.day) > std::pair(published.month, published.day != 0 ? published.day + 1 : 31))
        --date.year;
    return is_valid(date) ? date : Date{};
}

/// A full date that a headline or a line of its own tells ("May 4, 2023", "2025年4月28日…").
Date full_date_in(std::u32string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto number = [&](std::size_t& i) {
            const Numeral read = numeral_at(text.substr(i));
            i += read.size;
            return read.value;
        };
        const bool is_number = is_digit(text[at]) || is_numeral(text[at]);
        if (is_number && (at == 0 || (!is_digit(text[at - 1]) && !is_numeral(text[at - 1])))) {
            std::size_t i = at;
            const int year = number(i);
            if (year < 1900 || i >= text.size() || text[i] != U'年') continue;
            const int month = number(++i);
            if (month == 0 || i >= text.size() || text[i] != U'月') continue;
            const int day = number(++i);
            if (day == 0 || i >= text.size() || text[i] != U'日') continue;
            if (is_valid({year, month, day})) return {year, month, day};
        } else if (is_upper(text[at]) && (at == 0 || !is_latin(text[at - 1]))) {
            std::size_t end = at;
            while (end < text.size() && is_latin(text[end])) ++end;
            const int month = parse_month_name(text.substr(at, end - at));
            if (month == 0) continue;
            std::size_t i = end;
            while (i < text.size() && (text[i] == U' ' || text[i] == U'.')) ++i;
            const int day = number(i);
            if (day == 0 || i + 1 >= text.size() || text[i] != U',') continue;
            i += 1;
            while (i < text.size() && text[i] == U' ') ++i;
            const int year = number(i);
            if (year >= 1900 && is_valid({year, month, day})) return {year, month, day};
        }
    }
    return {};
}

/// A headline as people read it: its lines and halves parted by one space.
std::string title_text(const Article& article) {
    std::string title;
    for (const Sentence& sentence : article.sentences) {
        if (!sentence.is_title) continue;
        if (article.document.language == "en" && !title.empty()) break;  // what follows are lines like "READOUT"
        if (!title.empty()) title += ' ';
        title += article.quote(sentence.range);
    }
    return title;
}

Article make_article(std::shared_ptr<const SourceText> source, const std::vector<Paragraph>& paragraphs,
                     const Group& group, const ReadingOptions& options, const Article* before) {
    Article article;
    article.source = std::move(source);
    article.is_continuation = group.is_continuation;
    Letters letters;
    Span& span = article.document.span;
    const auto take = [&](const Paragraph& paragraph, bool is_title) {
        const std::size_t begin = article.characters.size();
        append(article, paragraph, is_title, letters);
        if (begin == article.characters.size()) return;
        if (begin == 0 || article.bytes[begin] < span.begin) span.begin = article.bytes[begin];
        span.end = std::max<std::uint64_t>(span.end, article.bytes.back());
    };
    std::size_t size = 0;
    for (const auto* const numbers : {&group.titles, &group.bodies})
        for (const std::size_t i : *numbers) size += paragraphs[i].lines.back().end - paragraphs[i].lines.front().begin;
    article.characters.reserve(size / 2);
    article.bytes.reserve(size / 2);
    Date page_date;
    for (const std::size_t i : group.titles) {
        const auto begin = static_cast<std::uint32_t>(article.characters.size());
        take(paragraphs[i], true);
        if (page_date.is_empty()) page_date = full_date_in(std::u32string_view(article.characters).substr(begin));
        cut_sentences(article, begin, 0, true);
    }
    std::uint32_t number = 0;
    bool has_dateline = false;
    for (const std::size_t i : group.bodies) {
        auto begin = static_cast<std::uint32_t>(article.characters.size());
        take(paragraphs[i], false);
        if (!has_dateline && number < 3) {
            if (const auto dateline = parse_dateline(std::u32string_view(article.characters).substr(begin))) {
                has_dateline = true;
                begin += static_cast<std::uint32_t>(dateline->size);
                article.agency = dateline->agency;
                article.document.place = to_utf8(dateline->place);
                article.dateline_date = dateline->date;
            }
        }
        cut_sentences(article, begin, ++number, false);
    }
    if (article.characters.empty()) return article;
    Document& document = article.document;
    document.source = article.source->name;
    document.language = letters.language();
    span.end += character_at(article.source->text, span.end).size;
    document.digest = fnv1a(std::string_view(article.source->text).substr(document.span.begin, document.span.size()));
    document.title = title_text(article);
    const Date told = page_date.is_complete() && article.dateline_date.is_empty() ? page_date : article.dateline_date;
    document.published = complete_date(told, options.published);
    if (group.is_item && before != nullptr && !has_dateline) {
        article.agency = before->agency;
        if (told.is_empty()) document.published = before->document.published;
    }
    if (article.dateline_date.month == 0 && article.dateline_date.day != 0) article.dateline_date = document.published;
    return article;
}

}  // namespace

Span Article::span(const Range& range) const {
    const std::uint32_t last = bytes[range.end - 1];
    return {bytes[range.begin], last + character_at(source->text, last).size};
}

std::string Article::quote(const Range& range) const {
    std::string quote;
    quote.reserve(std::size_t{3} * range.size());
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (const std::uint32_t first = bytes[i]; opens_ideograph(source->text, first)) {  // it stays as it is
            while (i + 1 < range.end && bytes[i + 1] == bytes[i] + 3 && opens_ideograph(source->text, bytes[i + 1]))
                ++i;
            quote.append(source->text, first, bytes[i] + 3 - first);
            continue;
        }
        const char32_t c = readable(character_at(source->text, bytes[i]).character);
        append_utf8(quote, is_space(c) && c != 0x3000 ? U' ' : c);
    }
    return quote;
}

std::string Article::source_text(const Range& range) const {
    const Span bytes_of = span(range);
    const std::string_view text = std::string_view(source->text).substr(0, bytes_of.end);
    const std::size_t first_break = find_line_break(text, bytes_of.begin);
    std::string taken(text.substr(bytes_of.begin, first_break - bytes_of.begin));
    bool broke = false;
    for (std::size_t i = first_break; i < bytes_of.end;) {
        const Decoded next = decode_at(text, i);
        if (is_line_break(next.character)) {
            broke = true;
            while (!taken.empty() && taken.back() == ' ') taken.pop_back();
        } else if (!(broke && is_space(next.character))) {
            const bool joins_words = broke && !taken.empty() && next.character < 0x80 &&
                                     static_cast<unsigned char>(taken.back()) < 0x80 && taken.back() != '-';
            const bool is_broken_number =
                joins_words && continues_number(next.character) && ends_in_east_asian_number(folded_end(taken));
            if (joins_words && !is_broken_number) taken.push_back(' ');
            broke = false;
            taken.append(text.substr(i, next.size));
        }
        i += next.size;
    }
    return taken;
}

std::vector<Article> read_articles(std::shared_ptr<const SourceText> source, const ReadingOptions& options) {
    const Layout layout = read_layout(source->text);
    std::vector<Article> articles;
    for (const Group& group : group_paragraphs(layout.paragraphs)) {
        const Article* before = articles.empty() ? nullptr : &articles.back();
        Article article = make_article(source, layout.paragraphs, group, options, before);
        if (!article.sentences.empty()) articles.push_back(std::move(article));
    }
    return articles;
}

}  // namespace guanxi
