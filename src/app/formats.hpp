#pragma once

#include <initializer_list>
#include <string>

#include "src/app/settings.hpp"

namespace guanxi {

/// The format of an output: as asked for, else from the ending of its name, else the usual one. Throws Error{usage}
/// where it is none of the known ones.
std::string format_of(const Settings& settings, const std::string& usual, std::initializer_list<const char*> known);

}  // namespace guanxi
