#pragma once

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.hpp"

namespace guanxi {

/// The whole content of a file; of standard input where `path` is "-". Throws Error{io}.
std::string read_file(const std::string& path);

/// A file opened for reading. Throws Error{io}.
std::ifstream open_file(const std::string& path);

/// A file that is written piece by piece and is there whole or not at all: the pieces go into a temporary file beside
/// it, which `finish` gives its name. Standard output where the path is "-", and what is no plain file (a device, a
/// pipe), are written at once. All members throw Error{io}; then nothing half-written is left.
class OutputFile {
public:
    explicit OutputFile(const std::string& path);
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    /// Without `finish`, leaves no file.
    ~OutputFile();

    void write(std::string_view content);
    void finish();

private:
    [[noreturn]] void fail(const std::string& reason);

    std::string path_;
    std::string temporary_;  ///< Empty where the output is written at once, and after `finish`.
    std::ofstream file_;
    std::ostream* out_;
};

/// Writes a whole `OutputFile`.
void write_file(const std::string& path, std::string_view content);

/// Makes a folder and those above it where missing. Throws Error{io}.
void make_folder(const std::string& path);

/// The files that the paths name, in the order given: a folder stands for the text, HTML, PDF and JSON files below it,
/// by name, and for the tables of a graph in it (`graph_tables`). A path that cannot be opened is reported as skipped
/// and left out.
std::vector<std::string> list_files(const std::vector<std::string>& paths, Diagnostics& diagnostics);

}  // namespace guanxi
