#pragma once

#include "src/app/settings.hpp"

namespace guanxi {

/// The command `eval`: measures the graphs of texts by the annotations that the settings name as inputs. Ends with
/// `failed` where a figure lies below its floor. Throws Error{io} if not one of the annotations could be used.
ExitCode evaluate(const Settings& settings);

}  // namespace guanxi
