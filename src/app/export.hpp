#pragma once

#include "src/app/settings.hpp"

namespace guanxi {

/// The command `export`: the graph in the form that another program reads. What the form cannot carry is said on
/// standard error. Throws Error{usage} for an unknown format, and Error{io} as reading and writing do.
ExitCode export_graph(const Settings& settings);

}  // namespace guanxi
