#include "output/svg.hpp"

#include <algorithm>
#include <cmath>

#include "output/svg_page.hpp"

namespace guanxi {

namespace {

constexpr double kPanelGap = 18;

/// How many panels of one size in a row make a page most like A4 in landscape, with few places left empty.
std::size_t columns_for(std::size_t count, double width, double height) {
    std::size_t best = 1;
    double least = 1e9;
    for (std::size_t columns = 1; columns <= count; ++columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        const double ratio = static_cast<double>(columns) * width / (static_cast<double>(rows) * height);
        const double empty = static_cast<double>(columns * rows - count) / static_cast<double>(count);
        const double cost = std::abs(std::log(ratio / kPageRatio)) + 1.3 * empty;
        if (cost < least) least = cost, best = columns;
    }
    return best;
}

/// Puts the pictures of a sheet, which are all of one size, into rows.
Pictures in_rows(const WindowSheet& sheet) {
    const std::size_t count = sheet.pictures.size();
    const double width = sheet.pictures.front().layout.width + 2 * kPanelPadding;
    const double height = sheet.pictures.front().layout.height + 2 * kPanelPadding;
    const std::size_t columns = columns_for(count, width, height);
    const std::size_t rows = (count + columns - 1) / columns;
    const auto whole_width = static_cast<double>(columns) * (width + kPanelGap) - kPanelGap;
    const auto rows_without_titles = static_cast<double>(rows) * (height + kPanelGap) - kPanelGap;

    Pictures pictures;
    pictures.enlargement = words_enlargement(whole_width, rows_without_titles);
    const double title_room = pictures.enlargement * kPanelTitleRoom;
    pictures.width = whole_width;
    pictures.height = rows_without_titles + static_cast<double>(rows) * title_room;
    for (std::size_t i = 0; i < count; ++i) {
        const WindowPicture& picture = sheet.pictures[i];
        const double left = static_cast<double>(i % columns) * (width + kPanelGap);
        const double top = static_cast<double>(i / columns) * (height + title_room + kPanelGap);
        const Point corner{left + kPanelPadding, top + title_room + kPanelPadding};
        pictures.list.push_back({&picture.drawing, &picture.layout, corner, picture.title, picture.subtitle,
                                 "window" + std::to_string(i + 1) + "-"});
    }
    return pictures;
}

}  // namespace

std::string to_svg(const Drawing& drawing, const Layout& layout) {
    Pictures pictures;
    pictures.list.push_back({&drawing, &layout, {}, {}, {}, {}});
    pictures.width = layout.width;
    pictures.height = layout.height;
    pictures.enlargement = words_enlargement(layout.width, layout.height);
    return svg_page(drawing, pictures);
}

std::string to_svg(const WindowSheet& sheet) { return svg_page(sheet.words, in_rows(sheet)); }

}  // namespace guanxi
