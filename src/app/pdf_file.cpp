#include "src/app/pdf_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <unistd.h>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "src/app/child_process.hpp"
#include "src/app/files.hpp"
#include "src/text/decode.hpp"
#include "src/text/pdf.hpp"

namespace guanxi {

namespace {

/// A file of this process that is removed when it goes out of scope. So a PDF from standard input can be read too, and
/// no name that a user chose is taken for an option.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string_view content) {
        path_ = (std::filesystem::temp_directory_path() / "guanxi-XXXXXX").string();
        const int file = ::mkstemp(path_.data());
        if (file < 0)
            throw Error(ErrorKind::io, fmt::format("cannot make a temporary file: {}", std::strerror(errno)), path_);
        std::size_t written = 0;
        while (written < content.size()) {
            const ssize_t size = ::write(file, content.data() + written, content.size() - written);
            if (size < 0 && errno != EINTR) break;
            written += size > 0 ? static_cast<std::size_t>(size) : 0;
        }
        ::close(file);
        if (written == content.size()) return;
        ::unlink(path_.c_str());
        throw Error(ErrorKind::io, "cannot write a temporary file: is the disk full?", path_);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { ::unlink(path_.c_str()); }

    const std::string& path() const { return path_; }

private:
    std::string path_;
};

/// The last line of the messages of pdftotext, without the name of our temporary file.
std::string reason(const ChildResult& result) {
    std::string_view text = result.err;
    while (text.ends_with('\n')) text.remove_suffix(1);
    const std::size_t line = text.rfind('\n');
    if (line != std::string_view::npos) text.remove_prefix(line + 1);
    return text.empty() ? fmt::format("exit code {}", result.code) : std::string(text);
}

}  // namespace

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
        throw Error(ErrorKind::format, fmt::format("pdftotext cannot read the PDF file ({})", reason(result)), path);
    Diagnostics ignored;
    std::string text = read_pdf_layout(decode(path, result.out, ignored).text);
    if (text.empty())
        throw Error(ErrorKind::format, "no text was found in the PDF file; scanned pages must be recognized first",
                    path);
    return text;
}

}  // namespace guanxi
