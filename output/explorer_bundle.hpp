#pragma once

#include <optional>
#include <string_view>

namespace guanxi {

/// The script and the style sheet of the explorer, as explorer/ was bundled when the program was built.
struct ExplorerBundle {
    std::string_view script;       ///< With the licences of what is bundled, in a comment. Holds no "</script".
    std::string_view style;        ///< Holds no "</style".
    std::string_view script_hash;  ///< As a content security policy names it: "sha256-…".
    std::string_view style_hash;
};

/// The explorer's parts; nothing where the program was built without them (GUANXI_EXPLORER=OFF, or npm was missing).
std::optional<ExplorerBundle> explorer_bundle();

}  // namespace guanxi
