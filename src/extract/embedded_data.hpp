#pragma once

#include <span>
#include <string_view>

namespace guanxi {

/// A file of `data/` that is built into the program.
struct EmbeddedFile {
    std::string_view name;  ///< Its path below the project, as in "data/zh/patterns.lex".
    std::string_view text;
};

/// The built-in lexicon files in the order in which they are read (countries before all that names them).
std::span<const EmbeddedFile> embedded_files();

}  // namespace guanxi
