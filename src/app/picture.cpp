#include "src/app/picture.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "src/app/child_process.hpp"
#include "src/app/temporary_file.hpp"
#include "src/app/text_fit.hpp"

// librsvg is run as a program of its own: it and what it draws with (Pango, Cairo, fontconfig) are large, need fonts of
// the machine, and only these two formats need them.

namespace guanxi {

namespace {

/// The larger side of the picture in points, from the attributes that open it.
double larger_side_pt(std::string_view svg) {
    double side = 1;
    for (const std::string_view key : {" width=\"", " height=\""}) {
        const std::size_t at = svg.find(key);
        if (at == std::string_view::npos) continue;
        double value = 0;
        const char* begin = svg.data() + at + key.size();
        if (std::from_chars(begin, svg.data() + svg.size(), value).ec == std::errc{}) side = std::max(side, value);
    }
    return side;
}

/// How many dots of PNG a dot of a screen (96 an inch) becomes.
double zoom(std::string_view svg) {
    constexpr double kUsual = 2;
    constexpr double kMostDots = 16000;  // Cairo ends at 32 767
    return std::min(kUsual, kMostDots / (larger_side_pt(svg) * 96 / 72));
}

}  // namespace

std::string render_picture(std::string_view svg, const std::string& format) {
    const TemporaryFile file(with_fitting_text(svg));
    // A fixed time, so that a PDF is the same each time; `env` ends with 127 where it finds no program.
    std::vector<std::string> command{"env", "SOURCE_DATE_EPOCH=0", "rsvg-convert", "--format", format, "--unlimited"};
    if (format == "png") command.push_back(fmt::format("--zoom={:.4f}", zoom(svg)));
    command.push_back(file.path());
    ChildResult result = run_child(command, ChildLimits());
    if (!result.was_found || result.code == 127) {
        throw Error(ErrorKind::io,
                    fmt::format("{} is drawn with the program rsvg-convert, which is not installed here; "
                                "install librsvg2-bin (Debian, Ubuntu), librsvg2-tools (Fedora) or "
                                "librsvg (Homebrew, Arch), or write SVG",
                                format == "png" ? "PNG" : "PDF"));
    }
    if (result.was_stopped)
        throw Error(ErrorKind::format, "rsvg-convert took over two minutes or wrote over 512 MiB and was stopped");
    if (result.code != 0)
        throw Error(ErrorKind::format, fmt::format("rsvg-convert cannot draw this picture ({})", last_message(result)));
    return std::move(result.out);
}

}  // namespace guanxi
