#include "src/app/formats.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "src/app/choices.hpp"

namespace guanxi {

std::string format_of(const Settings& settings, const std::string& usual, std::span<const std::string_view> known) {
    std::string format = settings.format;
    const auto is_known = [&](std::string_view name) {
        return std::find(known.begin(), known.end(), name) != known.end();
    };
    if (format.empty() && !settings.output.empty() && settings.output != "-") {
        format = std::filesystem::path(settings.output).extension().string();
        if (!format.empty()) format.erase(0, 1);
        if (format == "htm") format = "html";
        if (format == "gv") format = "dot";
        if (format == "txt" && is_known("table")) format = "table";
        if (format == "mmd") format = "mermaid";
        if (format == "ttl") format = "turtle";
        if (format == "cyjs") format = "cytoscape";
    }
    if (format.empty()) format = usual;
    if (is_known(format)) return format;
    throw Error(ErrorKind::usage,
                fmt::format("unknown format \"{}\" (known here: {})", format, listed(words_of(known))));
}

}  // namespace guanxi
