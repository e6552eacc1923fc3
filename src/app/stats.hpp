#pragma once

#include "src/app/settings.hpp"

namespace guanxi {

/// `guanxi stats`: a summary, or a ranking where the settings ask for one. Throws Error.
ExitCode stats(const Settings& settings);

}  // namespace guanxi
