#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.hpp"

namespace guanxi {

/// The whole content of a file; of standard input where `path` is "-". Throws Error{io}.
std::string read_file(const std::string& path);

/// Writes a file whole or not at all: into a temporary file beside it, then a rename. To standard output where `path`
/// is "-". Throws Error{io}; then nothing half-written is left.
void write_file(const std::string& path, std::string_view content);

/// Makes a folder and those above it where missing. Throws Error{io}.
void make_folder(const std::string& path);

/// The files that the paths name, in the order given: a folder stands for the text and JSON files below it, by name.
/// A path that cannot be opened is reported as skipped and left out.
std::vector<std::string> list_files(const std::vector<std::string>& paths, Diagnostics& diagnostics);

}  // namespace guanxi
