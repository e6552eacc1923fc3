#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace guanxi {

/// Why a stage cannot go on.
enum class ErrorKind {
    io,        ///< A file or folder cannot be read or written.
    encoding,  ///< The bytes are no text in any encoding that is read.
    format,    ///< The text is not in the grammar that it should be in.
    version,   ///< The file was written in a version that this program does not read.
    usage,     ///< The command line asks for something that does not exist.
};

/// A fault that ends the work. `place` names the file, and where known the line or byte, that it was met at.
struct Error : std::runtime_error {
    Error(ErrorKind error_kind, const std::string& message, std::string where = {});  ///< `message` is what().

    ErrorKind kind;
    std::string place;
};

/// The message with its place in front, as people read it: "page.txt: line 3: …".
std::string describe(const Error& error);

/// How bad a diagnostic is.
enum class Severity {
    note,     ///< Worth knowing; nothing was lost.
    warning,  ///< Something was left aside, but the input was used.
    skipped,  ///< A whole input was left out.
};

/// One fault that did not end the work.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string place;
    std::string message;

    bool operator==(const Diagnostic&) const = default;
};

/// Faults in the order in which they were met. A stage appends; `src/app` prints.
using Diagnostics = std::vector<Diagnostic>;

}  // namespace guanxi
