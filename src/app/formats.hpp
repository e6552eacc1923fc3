#pragma once

#include <span>
#include <string>
#include <string_view>

#include "src/app/settings.hpp"

namespace guanxi {

/// The format of an output: as asked for, else from the ending of its name, else the usual one. Throws Error{usage}
/// where it is none of the known ones.
std::string format_of(const Settings& settings, const std::string& usual, std::span<const std::string_view> known);

}  // namespace guanxi
