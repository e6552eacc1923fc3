#pragma once

#include <string>
#include <string_view>

namespace guanxi {

/// The text of a PDF file in reading order (src/text/pdf.hpp). `path` is for messages only; `bytes` are the file. Runs
/// `pdftotext` (Poppler) as a program of its own. Throws Error{io} if it is not installed or takes too much,
/// Error{format} if it cannot read the file (broken, or locked by a password) or finds no text in it.
std::string read_pdf(const std::string& path, std::string_view bytes);

}  // namespace guanxi
