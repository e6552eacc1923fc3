#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/date.hpp"
#include "graph/base/span.hpp"
#include "graph/facts/facts.hpp"
#include "src/text/dateline.hpp"
#include "src/text/decode.hpp"

namespace guanxi {

/// A half-open range of an article's characters.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - begin; }                         ///< In characters.
    bool is_empty() const { return begin == end; }                             ///< Holds no character.
    bool contains(std::uint32_t at) const { return begin <= at && at < end; }  ///< Whether a character is in it.
    auto operator<=>(const Range&) const = default;
};

/// One sentence of an article.
struct Sentence {
    Range range;
    std::uint32_t paragraph = 0;  ///< Number of its paragraph; the title is paragraph 0.
    bool is_title = false;
};

/// One article of a source text, with its lines joined, ready to be read. Keeps the text alive that it views.
///
/// `characters` are folded (see `fold`); line breaks, stray spaces and invisible characters are left out. In a title a
/// space between Chinese characters, which parts its halves, is kept as U+3000. Each character knows its byte.
struct Article {
    std::shared_ptr<const SourceText> source;
    std::u32string characters;
    std::vector<std::uint32_t> bytes;  ///< First source byte of each character.
    std::vector<Sentence> sentences;   ///< In reading order, the title first wherever the page has it.
    Document document;                 ///< Title, source, language, span, date and place as far as the page tells.
    std::u32string agency;             ///< Who reports, from the dateline.
    Date dateline_date;
    bool is_continuation = false;  ///< Its beginning is on another page.

    std::u32string_view text(const Range& range) const {
        return std::u32string_view(characters).substr(range.begin, range.size());
    }  ///< Its folded characters; views this article.
    /// The source bytes of a range that is not empty.
    Span span(const Range& range) const;
    /// A range as people read it: the characters of the source, not folded, without line breaks, stray spaces,
    /// invisible characters and character references. So names and titles are spelled.
    std::string quote(const Range& range) const;
    /// The source text of a range to the letter, but its line breaks taken out (they become a space between Latin
    /// words). So evidence is quoted.
    std::string source_text(const Range& range) const;
};

/// How articles are read.
struct ReadingOptions {
    Date published;  ///< Supplies what a page does not tell, the year above all; may be empty.
};

/// The articles of a source text in the order of the page. Headlines stand before or after their articles; which, is
/// found from how the page begins and ends. Text without any article gives an empty list. O(n).
std::vector<Article> read_articles(std::shared_ptr<const SourceText> source, const ReadingOptions& options);

}  // namespace guanxi
