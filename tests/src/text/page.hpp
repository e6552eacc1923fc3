#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/date.hpp"
#include "src/text/article.hpp"

namespace guanxi::testing_text {

/// `text` broken into lines of at most `width` em, as a newspaper column breaks it: a Chinese character takes 1, a
/// Latin letter or digit ½; a closing sign never begins a line (it hangs over by 1 em at most).
std::string wrap(std::string_view text, double width);

/// How a page sets its paragraphs.
struct PageStyle {
    double width = 0;          ///< Column width in em; 0: one line a paragraph.
    bool is_indented = true;   ///< Two ideographic spaces before every paragraph.
    bool blank_lines = false;  ///< A blank line between paragraphs.
    bool title_last = false;   ///< The headline stands after its article.
    std::string line_end = "\n";
};

/// A page with one article.
std::string page(const std::string& title, const std::vector<std::string>& paragraphs, const PageStyle& style);

/// The articles of a text in memory.
std::vector<Article> read_text(const std::string& text, const Date& published = {});

/// Short dump of articles, a line each for its head and for each sentence:
/// `# agency | place | date` (parts that are empty are left out with their bar), `T title half`, `1 sentence`.
std::string dump(const std::vector<Article>& articles);

/// The sentences of all articles as they are matched (folded), titles first, one a line.
std::string sentences(const std::vector<Article>& articles);

/// `text` without any white space or invisible character.
std::string without_spaces(std::string_view text);

/// What is wrong with the evidence of the articles' sentences: for each sentence the source bytes of its span, its
/// quotation and its characters must be the same text but for white space and folding. Empty if nothing is.
std::string evidence_faults(const std::vector<Article>& articles);

}  // namespace guanxi::testing_text
