#include "src/app/text_fit.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "src/app/child_process.hpp"
#include "src/app/temporary_file.hpp"

// rsvg-convert is asked how wide it sets each text: it draws them all, each on a row of its own, as SVG, in which text
// has become outlines. Behind each stands a mark, so that the rightmost point of a row, less that of a row with the
// mark alone, tells how far the text advances. Rows tell texts apart whatever they are cut into.

namespace guanxi {

namespace {

constexpr double kProbeSize = 10;  // of the text that is measured
constexpr double kRowHeight = 40;
constexpr std::size_t kMostRows = 700;  // librsvg draws nothing that is higher than 32 767

/// A text element: where it lies in the SVG, and what is planned for it.
struct Text {
    std::size_t begin = 0;  ///< Of "<text".
    std::size_t end = 0;    ///< Behind "</text>".
    std::string_view content;
    double size = 0;
    double planned = 0;
    bool is_bold = false;
};

std::string_view attribute(std::string_view element, std::string_view key) {
    const std::size_t at = element.find(fmt::format(" {}=\"", key));
    if (at == std::string_view::npos) return {};
    const std::size_t begin = at + key.size() + 3;
    return element.substr(begin, element.find('"', begin) - begin);
}

double number(std::string_view text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<Text> texts_of(std::string_view svg) {
    std::vector<Text> texts;
    for (std::size_t at = svg.find("<text "); at != std::string_view::npos; at = svg.find("<text ", at + 1)) {
        const std::size_t content = svg.find('>', at) + 1;
        const std::size_t end = svg.find("</text>", content);
        const std::string_view element = svg.substr(at, content - at);
        Text text{at, end + 7, svg.substr(content, end - content)};
        text.size = number(attribute(element, "font-size"));
        text.planned = number(attribute(element, "textLength"));
        text.is_bold = attribute(element, "font-weight") == "bold";
        if (text.size > 0 && text.planned > 0) texts.push_back(text);
    }
    return texts;
}

/// Chinese characters are one em wide in every font.
bool has_letters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0xE0; });
}

using Probe = std::pair<std::string_view, bool>;  // a text, and whether it is bold

std::string probe_svg(const std::vector<Probe>& probes, std::string_view family) {
    std::string svg = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30000\" height=\"{}\" font-family=\"{}\" "
        "font-size=\"{}\">\n",
        kRowHeight * static_cast<double>(probes.size() + 1), family, kProbeSize);
    for (std::size_t row = 0; row < probes.size(); ++row)
        svg += fmt::format("<text x=\"0\" y=\"{}\"{}>{}|</text>\n", kRowHeight * static_cast<double>(row + 1),
                           probes[row].second ? " font-weight=\"bold\"" : "", probes[row].first);
    return svg + "</svg>\n";
}

/// Raises the widths of rows by the points of a path: pairs of numbers between letters.
void add_path(std::vector<double>& widths, std::string_view path) {
    const char* at = path.data();
    const char* const end = at + path.size();
    std::optional<double> x;
    while (at != end) {
        double value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc{}) {
            ++at;
            continue;
        }
        at = next;
        if (!x) {
            x = value;
            continue;
        }
        // Letters reach farther above their base line than below it.
        const double row = std::floor((value + kRowHeight / 2 + kProbeSize / 2) / kRowHeight) - 1;
        if (row >= 0 && row < static_cast<double>(widths.size())) {
            double& width = widths[static_cast<std::size_t>(row)];
            width = std::max(width, *x);
        }
        x.reset();
    }
}

/// The width of each probe in em; 0 where nothing of it was drawn. Nothing where rsvg-convert does not answer.
std::vector<double> measure(std::vector<Probe> probes, std::string_view family) {
    probes.emplace_back("", false);
    probes.emplace_back("", true);
    const TemporaryFile file(probe_svg(probes, family));
    const ChildResult result = run_child({"rsvg-convert", "--format", "svg", "--unlimited", file.path()}, {});
    if (!result.was_found || result.was_stopped || result.code != 0) return {};
    std::vector<double> widths(probes.size());
    const std::string_view out = result.out;
    for (std::size_t at = out.find("<path "); at != std::string_view::npos; at = out.find("<path ", at + 1))
        add_path(widths, attribute(out.substr(at, out.find('>', at) - at), "d"));
    const double bold_mark = widths.back();
    const double mark = widths[widths.size() - 2];
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = (widths[i] - (probes[i].second ? bold_mark : mark)) / kProbeSize;
    return widths;
}

/// A text element in a smaller size: librsvg lays text out before it is scaled in one direction, so to make it narrower
/// alone would not help.
std::string smaller(std::string_view element, const Text& text, double factor) {
    std::string made{element};
    const std::string old_size = fmt::format(" font-size=\"{}\"", attribute(element, "font-size"));
    made.replace(made.find(old_size), old_size.size(), fmt::format(" font-size=\"{:.3f}\"", text.size * factor));
    return made;
}

}  // namespace

std::string with_fitting_text(std::string_view svg) {
    const std::vector<Text> texts = texts_of(svg);
    std::map<Probe, std::size_t> rows;
    std::vector<Probe> probes;
    for (const Text& text : texts) {
        if (has_letters(text.content) && rows.try_emplace({text.content, text.is_bold}, probes.size()).second)
            probes.emplace_back(text.content, text.is_bold);
    }
    std::vector<double> widths;
    for (std::size_t first = 0; first < probes.size(); first += kMostRows) {
        const auto begin = probes.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(kMostRows, probes.size() - first));
        const std::vector<double> more = measure({begin, begin + count}, attribute(svg, "font-family"));
        if (more.empty()) return std::string(svg);
        widths.insert(widths.end(), more.begin(), more.begin() + count);
    }
    std::string fitting;
    std::size_t copied = 0;
    for (const Text& text : texts) {
        const auto row = rows.find({text.content, text.is_bold});
        if (row == rows.end()) continue;
        const double width = widths[row->second] * text.size;
        if (width <= text.planned) continue;
        fitting += svg.substr(copied, text.begin - copied);
        fitting += smaller(svg.substr(text.begin, text.end - text.begin), text, text.planned / width);
        copied = text.end;
    }
    fitting += svg.substr(copied);
    return fitting;
}

}  // namespace guanxi
