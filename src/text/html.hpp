#pragma once

#include "graph/base/date.hpp"
#include "src/text/decode.hpp"

namespace guanxi {

/// The article of a web page.
struct WebPage {
    SourceText
        source;      ///< The text that was taken out: headline, then a line for each paragraph, parted by blank lines.
    Date published;  ///< As the page itself declares it; empty if it does not.
};

/// Takes the article out of a page of HTML. `page` is the decoded page. Spans count bytes of the text that is taken
/// out, not of the page. A page without running text gives an empty text. O(n) in the bytes of the page; loads nothing.
WebPage read_html(SourceText page, Diagnostics& diagnostics);

/// Whether text begins like a page of HTML: with a document type, or with an element that only HTML has.
bool looks_like_html(std::string_view text);

}  // namespace guanxi
