#pragma once

#include <variant>

#include "src/app/settings.hpp"

namespace guanxi {

/// Reads a command line. Gives an exit code where there is nothing more to do: help or version was printed, or the
/// command line is wrong and the reason was printed.
std::variant<Settings, ExitCode> read_command_line(int argc, char** argv);

/// The version of the program, "0.1.0".
const char* version();

}  // namespace guanxi
