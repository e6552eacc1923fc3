#pragma once

#include <string>
#include <vector>

#include "src/app/command_table.hpp"

namespace guanxi {

// What shells need to complete commands, options, words that options take, and files.

/// For bash 3.2 or later; needs nothing of the package bash-completion.
std::string bash_completion(const std::vector<CommandRow>& table);

/// For zsh, as a file `_guanxi` in a folder of `fpath`.
std::string zsh_completion(const std::vector<CommandRow>& table);

/// For fish 3 or later.
std::string fish_completion(const std::vector<CommandRow>& table);

}  // namespace guanxi
