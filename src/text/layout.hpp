#pragma once

#include <string_view>
#include <vector>

#include "graph/base/span.hpp"

namespace guanxi {

/// Lines of a source text that belong together: a paragraph, a headline or a note.
struct Paragraph {
    std::vector<Span> lines;  ///< Bytes of the source, without the white space around each line; none is empty.

    /// What it looks like by itself.
    enum class Shape {
        body,      ///< Running text.
        headline,  ///< A short line that does not end like a sentence.
        note,      ///< A line for the reader of the paper, such as （上接一版） or （完）.
    };
    Shape shape = Shape::body;
    bool is_indented = false;  ///< The first line starts with white space.
    bool has_dateline =
        false;  ///< Starts with agency, place and date (新华社北京6月17日电, "BEIJING, July 24 (Xinhua) --").
    bool is_continuation = false;  ///< A note that the article began on another page.
    bool is_item = false;          ///< Begins with a bullet: an item of news in brief.
};

/// How the lines of a text are broken.
struct Layout {
    bool is_wrapped = false;  ///< Lines are broken at a fixed width, as in newspaper columns.
    double width = 0;         ///< That width, in em (a Chinese character is 1, a Latin letter ½).
    std::vector<Paragraph> paragraphs;
};

/// Finds the paragraphs of a text: lines of one column width are joined, also over the blank line at which a column
/// ends in the middle of a sentence; headlines stay apart. O(n) in the bytes of the text.
Layout read_layout(std::string_view text);

}  // namespace guanxi
