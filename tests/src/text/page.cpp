#include "tests/src/text/page.hpp"

#include <memory>

#include "src/text/characters.hpp"

namespace guanxi::testing_text {

std::string wrap(std::string_view text, double width) {
    constexpr std::u32string_view kNotFirst = U"，。！？；：、”’》）」』";
    std::string lines;
    double used = 0;
    for (const char32_t c : to_utf32(text)) {
        const double em = is_wide(c) ? 1 : 0.5;
        if (used + em > width && kNotFirst.find(c) == std::u32string_view::npos) {
            lines += '\n';
            used = 0;
        }
        append_utf8(lines, c);
        used += em;
    }
    return lines;
}

std::string page(const std::string& title, const std::vector<std::string>& paragraphs, const PageStyle& style) {
    std::string text;
    if (!style.title_last) text += title + "\n" + (style.blank_lines ? "\n" : "");
    for (const std::string& paragraph : paragraphs) {
        const std::string whole = (style.is_indented ? "　　" : "") + paragraph;
        text += (style.width > 0 ? wrap(whole, style.width) : whole) + "\n" + (style.blank_lines ? "\n" : "");
    }
    if (style.title_last) text += title + "\n";
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += style.line_end;
        } else {
            out += c;
        }
    }
    return out;
}

std::vector<Article> read_text(const std::string& text, const Date& published) {
    return read_articles(std::make_shared<SourceText>(SourceText{"page.txt", text, "UTF-8"}), {published});
}

std::string dump(const std::vector<Article>& articles) {
    std::string out;
    for (const Article& article : articles) {
        std::string head;
        for (const std::string& part :
             {to_utf8(article.agency), article.document.place, to_string(article.document.published)}) {
            if (!part.empty()) head += (head.empty() ? " " : " | ") + part;
        }
        out += "#" + head + (article.is_continuation ? " (continued)" : "") + "\n";
        for (const Sentence& sentence : article.sentences) {
            out += (sentence.is_title ? "T" : std::to_string(sentence.paragraph)) + " " +
                   to_utf8(article.text(sentence.range)) + "\n";
        }
    }
    return out;
}

std::string sentences(const std::vector<Article>& articles) {
    std::string all;
    for (const Article& article : articles) {
        for (const Sentence& sentence : article.sentences) all += to_utf8(article.text(sentence.range)) + "\n";
    }
    return all;
}

std::string without_spaces(std::string_view text) {
    std::string out;
    for (const char32_t c : to_utf32(text)) {
        if (!is_space(c) && !is_invisible(c)) append_utf8(out, c);
    }
    return out;
}

/// Text with its character references resolved.
std::string resolved(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = character_at(text, at);
        append_utf8(out, next.character);
        at += next.size;
    }
    return out;
}

std::string evidence_faults(const std::vector<Article>& articles) {
    std::string faults;
    for (const Article& article : articles) {
        for (const Sentence& sentence : article.sentences) {
            const Span span = article.span(sentence.range);
            const std::string bytes = without_spaces(article.source->text.substr(span.begin, span.size()));
            const std::string quote = article.source_text(sentence.range);
            const std::string read = without_spaces(to_utf8(article.text(sentence.range)));
            if (bytes != without_spaces(quote)) faults += "span: " + bytes + "\nquote: " + quote + "\n";
            if (to_utf8(folded(without_spaces(resolved(bytes)))) != read)
                faults += "span: " + bytes + "\nread: " + read + "\n";
            if (quote.find_first_of("\r\n") != std::string::npos) faults += "a line break in: " + quote + "\n";
        }
    }
    return faults;
}

}  // namespace guanxi::testing_text
