#pragma once

#include <string>
#include <string_view>

namespace guanxi {

/// The text of a PDF file in reading order, from what `pdftotext -bbox-layout` writes about it (XHTML with a box for
/// each word): columns one after the other, a headline before what stands under it, a line for each paragraph, parted
/// by blank lines. Heads and feet that pages repeat, and page numbers, are left out. Empty if the file has no text (a
/// scan). O(n log n) in the lines of a page with any usual number of blocks.
std::string read_pdf_layout(std::string_view xhtml);

}  // namespace guanxi
