#pragma once

#include "src/app/settings.hpp"

namespace guanxi {

/// Does what the settings ask for. Results go to standard output or files, words for people to standard error.
/// Throws Error where nothing can be written.
ExitCode run(const Settings& settings);

}  // namespace guanxi
