#include "src/app/formats.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "graph/base/error.hpp"

namespace guanxi {

std::string format_of(const Settings& settings, const std::string& usual, std::initializer_list<const char*> known) {
    std::string format = settings.format;
    if (format.empty() && !settings.output.empty() && settings.output != "-") {
        format = std::filesystem::path(settings.output).extension().string();
        if (!format.empty()) format.erase(0, 1);
        if (format == "htm") format = "html";
        if (format == "gv") format = "dot";
        if (format == "mmd") format = "mermaid";
        if (format == "ttl") format = "turtle";
        if (format == "cyjs") format = "cytoscape";
    }
    if (format.empty()) format = usual;
    for (const char* name : known) {
        if (format == name) return format;
    }
    std::string list;
    for (const char* name : known) list += (list.empty() ? "" : ", ") + std::string(name);
    throw Error(ErrorKind::usage, fmt::format("unknown format \"{}\" (known here: {})", format, list));
}

}  // namespace guanxi
