#include "output/svg_page.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/foot.hpp"
#include "output/svg_drawing.hpp"
#include "output/svg_legend.hpp"
#include "output/svg_marks.hpp"
#include "output/text_width.hpp"

namespace guanxi {

namespace {

constexpr double kMargin = 24;
constexpr double kTitleSize = 18;
constexpr double kSubtitleSize = 10;
constexpr double kTitleRoom = kMargin + kTitleSize + kSubtitleSize + 22;
constexpr double kLeastWidth = 560;

class PageWriter {
public:
    PageWriter(const Drawing& words, const Pictures& pictures)
        : words_(words), pictures_(pictures), theme_(*words.theme), scale_(pictures.enlargement) {}

    std::string write() {
        const LegendLayout legend = lay_out_legend(words_, std::max(pictures_.width / scale_, kLeastWidth));
        const double text_needs =
            std::max(kTitleSize * 1.07 * text_width_em(words_.title), kSubtitleSize * text_width_em(words_.subtitle));
        room_ = std::max({pictures_.width / scale_, legend.width, std::min(text_needs, 1200.0)});
        const double legend_top = scale_ * (kTitleRoom + 20) + pictures_.height;
        const double foot_top = legend_top + scale_ * (legend.height + 10);
        const Foot foot = lay_out_foot(words_, room_);
        const double width = scale_ * (room_ + 2 * kMargin);
        head(width, foot_top + scale_ * (foot.height + kMargin));
        write_titles();
        for (const PlacedPicture& picture : pictures_.list)
            write_picture(picture, {(width - pictures_.width) / 2, scale_ * kTitleRoom});
        if (!words_.legend.empty()) {
            open_group("legend", legend_top);
            put("<path d=\"M0,-8 L{},-8\" stroke=\"{}\" stroke-width=\"0.6\"/>\n", svg_number(room_),
                theme_.frame_outline);
            write_legend(out_, words_, legend);
            out_ += "</g>\n";
        }
        write_foot(foot, foot_top);
        out_ += "</svg>\n";
        return std::move(out_);
    }

private:
    template <class... Arguments>
    void put(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
    }

    void head(double width, double height) {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}pt\" height=\"{1}pt\" viewBox=\"0 0 {0} {1}\" "
            "role=\"img\" "
            "aria-labelledby=\"picture-title picture-description\" xml:lang=\"{2}\" font-family=\"{3}\">\n",
            svg_number(width), svg_number(height), words_.language, xml_text(kFontFamilies));
        put("<title id=\"picture-title\">{}</title>\n", xml_text(words_.title));
        put("<desc id=\"picture-description\">{}</desc>\n", xml_text(words_.description, true));
        put("<style>@page {{ size: A4 landscape; margin: 10mm }} @media print {{ svg {{ width: 100%; height: 100% }} "
            "}} "
            ".node:hover, .edge:hover {{ opacity: 0.75 }}</style>\n");
        put("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", svg_number(width), svg_number(height),
            theme_.background);
    }

    /// A group of words, which counts from the left margin and `top`.
    void open_group(std::string_view id, double top) {
        put("<g id=\"{}\" transform=\"translate({} {})", id, svg_number(scale_ * kMargin), svg_number(top));
        if (scale_ != 1) put(" scale({})", svg_number(scale_));
        put("\">\n");
    }

    void write_titles() {
        open_group("titles", scale_ * kMargin);
        write_text(out_, {shorten_to(words_.title, kTitleSize * 1.07), kTitleSize, true, false}, {0, kTitleSize * 0.85},
                   theme_.text, "start");
        write_text(out_, {shorten_to(words_.subtitle, kSubtitleSize), kSubtitleSize, false, true},
                   {0, kTitleSize + 6 + kSubtitleSize}, theme_.soft_text, "start");
        out_ += "</g>\n";
    }

    std::string shorten_to(const std::string& line, double size) const {
        return wrap_text(line, room_ / size, 1).front();
    }

    void write_picture(const PlacedPicture& picture, Point origin) {
        const Point corner{origin.x + picture.corner.x, origin.y + picture.corner.y};
        if (!picture.title.empty()) write_panel(picture, corner);
        write_drawing(out_, *picture.drawing, *picture.layout, corner, picture.id_prefix);
    }

    /// The frame of a picture, with its title.
    void write_panel(const PlacedPicture& picture, Point corner) {
        const double title_pt = scale_ * 12;
        const double title_room = scale_ * kPanelTitleRoom;
        const double left = corner.x - kPanelPadding;
        const double top = corner.y - kPanelPadding - title_room;
        const double width = picture.layout->width + 2 * kPanelPadding;
        put("<rect class=\"window\" id=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"none\" "
            "stroke=\"{}\" stroke-width=\"0.8\"/>\n",
            picture.id_prefix + "window", svg_number(left), svg_number(top), svg_number(width),
            svg_number(picture.layout->height + 2 * kPanelPadding + title_room), theme_.frame_outline);
        const double base = top + title_room * 0.72;
        const TextLine title{picture.title, title_pt, true, false};
        write_text(out_, title, {left + scale_ * 8, base}, theme_.text, "start");
        const double left_room = width - title.width_pt() - scale_ * 30;
        const TextLine subtitle{picture.subtitle, scale_ * 9, false, true};
        if (subtitle.width_pt() <= left_room)
            write_text(out_, subtitle, {left + width - scale_ * 8, base}, theme_.soft_text, "end");
    }

    void write_foot(const Foot& foot, double top) {
        if (foot.lines.empty()) return;
        open_group("foot", top);
        for (const PlacedText& placed : foot.lines) {
            write_text(out_, placed.line, placed.at, placed.line.is_soft ? theme_.soft_text : theme_.text, "start");
        }
        out_ += "</g>\n";
    }

    const Drawing& words_;
    const Pictures& pictures_;
    const Theme& theme_;
    double scale_;
    double room_ = 0;  ///< Between the margins, before enlargement.
    std::string out_;
};

}  // namespace

double words_enlargement(double width, double height) {
    constexpr double kReadableWidth = 1300;
    return std::max(1.0, std::max(width, height * kPageRatio) / kReadableWidth);
}

std::string svg_page(const Drawing& words, const Pictures& pictures) { return PageWriter(words, pictures).write(); }

}  // namespace guanxi
