#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.hpp"

namespace guanxi {

/// A lexicon file by the name that messages give it. Views its text.
struct LexiconFile {
    std::string name;
    std::string_view text;
};

/// The files of `data/` from which the built-in lexicon was made, in the order in which they were read.
std::vector<LexiconFile> built_in_lexicon_files();

/// What is wrong with the rows of the files from number `first` on, by file and line: what reading them alone shows
/// (an unknown key, a bad date, a pattern that does not compile), and what only all files together show: a name for two
/// things of one kind, a name that another kind of row hides, two holders of one office at a time, a size that the
/// members do not have, rows that can never do anything. The files before `first` are read too; `data/README.md` lists
/// the faults. Throws Error{encoding} where a file is not UTF-8. O(n log n) in the size of the files.
Diagnostics check_lexicon(std::span<const LexiconFile> files, std::size_t first = 0);

}  // namespace guanxi
