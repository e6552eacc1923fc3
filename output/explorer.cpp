#include "output/explorer.hpp"

#include <string_view>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/explorer_bundle.hpp"
#include "output/explorer_view.hpp"
#include "output/graph_json.hpp"

namespace guanxi {

namespace {

/// What every page begins with. The policy lets through what the page itself brings, and no address of any host;
/// pictures that the page makes for saving are data: and blob: ones.
std::string head(std::string_view language, std::string_view title, std::string_view script, std::string_view style) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {}; style-src {}; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<meta name=\"generator\" content=\"guanxi " GUANXI_VERSION
        "\">\n"
        "<link rel=\"icon\" href=\"data:,\">\n<title>{}</title>\n",
        language, script, style, xml_text(title));
}

std::string quoted(std::string_view hash) { return fmt::format("'{}'", hash); }

/// Says in both languages what is missing, and what the reader can do.
std::string page_without_explorer(std::string_view language, std::string_view title) {
    return head(language, title, "'none'", "'none'") +
           fmt::format(
               "</head>\n<body>\n<h1>{}</h1>\n"
               "<p lang=\"zh\">此 guanxi 构建时未包含交互浏览页（缺少 npm，或设置了 "
               "GUANXI_EXPLORER=OFF），故此处没有可浏览的图。"
               "请安装 Node.js 18 以上版本及 npm 后重新构建；图本身见 guanxi build 所写的 diagram.svg 与 "
               "graph.json。</p>\n"
               "<p lang=\"en\">This guanxi was built without the explorer (npm was missing, or GUANXI_EXPLORER was "
               "OFF), "
               "so there is nothing to explore here. Install Node.js 18 or later with npm and build again; the graph "
               "itself is in diagram.svg and graph.json, which guanxi build writes.</p>\n"
               "</body>\n</html>\n",
               xml_text(title));
}

void append_json(std::string& page, std::string_view id, const std::string& json) {
    page += fmt::format("<script type=\"application/json\" id=\"{}\">", id);
    page += html_json(json);
    page += "</script>\n";
}

}  // namespace

std::string explorer_page(const RelationshipGraph& graph, const Statistics& statistics,
                          const ExplorerOptions& options) {
    const std::string_view language = options.language == LabelLanguage::zh ? "zh" : "en";
    const std::string title = explorer_title(graph, options);
    const auto bundle = explorer_bundle();
    if (!bundle) return page_without_explorer(language, title);
    std::string page = head(language, title, quoted(bundle->script_hash), quoted(bundle->style_hash));
    // Cytoscape.js would add a style element of its own, which the policy forbids; it adds none where this id is taken.
    page += "<style id=\"__________cytoscape_stylesheet\">";
    page += bundle->style;
    page +=
        "</style>\n</head>\n<body>\n"
        "<noscript><p lang=\"zh\">此页需要 JavaScript。</p><p lang=\"en\">This page needs JavaScript.</p></noscript>\n";
    append_json(page, "graph", graph_to_json(graph, &statistics));
    append_json(page, "view", explorer_view(graph, statistics, options));
    page += "<script>";
    page += bundle->script;
    page += "</script>\n</body>\n</html>\n";
    return page;
}

}  // namespace guanxi
