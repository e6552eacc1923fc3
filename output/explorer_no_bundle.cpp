#include "output/explorer_bundle.hpp"

// Stands in for explorer_bundle.cpp where the program is built without the explorer.

namespace guanxi {

std::optional<ExplorerBundle> explorer_bundle() { return std::nullopt; }

}  // namespace guanxi
