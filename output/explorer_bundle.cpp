#include "output/explorer_bundle.hpp"

#include <cstddef>

extern "C" {
extern const char guanxi_explorer_script[];  // explorer_files.S
extern const char guanxi_explorer_script_end[];
extern const char guanxi_explorer_style[];
extern const char guanxi_explorer_style_end[];
extern const char guanxi_explorer_script_hash[];
extern const char guanxi_explorer_script_hash_end[];
extern const char guanxi_explorer_style_hash[];
extern const char guanxi_explorer_style_hash_end[];
}

namespace guanxi {

namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

}  // namespace

std::optional<ExplorerBundle> explorer_bundle() {
    return ExplorerBundle{between(guanxi_explorer_script, guanxi_explorer_script_end),
                          between(guanxi_explorer_style, guanxi_explorer_style_end),
                          between(guanxi_explorer_script_hash, guanxi_explorer_script_hash_end),
                          between(guanxi_explorer_style_hash, guanxi_explorer_style_hash_end)};
}

}  // namespace guanxi
