#include "src/app/pdf_file.hpp"

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "src/app/child_process.hpp"
#include "src/app/temporary_file.hpp"
#include "src/text/decode.hpp"
#include "src/text/pdf.hpp"

namespace guanxi {

std::string read_pdf(const std::string& path, std::string_view bytes) {
    const TemporaryFile file(bytes);
    const ChildResult result =
        run_child({"pdftotext", "-bbox-layout", "-enc", "UTF-8", file.path(), "-"}, ChildLimits());
    if (!result.was_found) {
        throw Error(ErrorKind::io,
                    "PDF files are read with the program pdftotext, which is not installed here; install poppler-utils "
                    "(Debian, Ubuntu, Fedora) or poppler (Homebrew, Arch)",
                    path);
    }
    if (result.was_stopped)
        throw Error(ErrorKind::io, "pdftotext took over two minutes or wrote over 512 MiB and was stopped", path);
    if (result.err.find("password") != std::string::npos)
        throw Error(ErrorKind::format, "the PDF file is locked by a password", path);
    if (result.code != 0)
        throw Error(ErrorKind::format, fmt::format("pdftotext cannot read the PDF file ({})", last_message(result)),
                    path);
    Diagnostics ignored;
    std::string text = read_pdf_layout(decode(path, result.out, ignored).text);
    if (text.empty())
        throw Error(ErrorKind::format, "no text was found in the PDF file; scanned pages must be recognized first",
                    path);
    return text;
}

}  // namespace guanxi
