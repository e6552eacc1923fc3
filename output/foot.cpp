#include "output/foot.hpp"

#include <algorithm>
#include <utility>

#include "output/text_width.hpp"

namespace guanxi {

namespace {

constexpr double kNotePt = 8.5;
constexpr double kLineHeight = 12;
constexpr double kIndent = 12;
constexpr double kNoteGap = 7;
constexpr double kColumnGap = 24;
constexpr double kLeastColumn = 330;
constexpr std::size_t kMostLines = 12;  ///< Of one relation or sentence; longer ones are shortened before.

/// One note as a block with its upper left corner at (0, 0).
Foot set_note(std::size_t number, const EvidenceNote& note, double width_pt) {
    Foot block;
    const auto add = [&](const std::string& text, double indent, TextLine look) {
        for (std::string& row : fill_text(text, (width_pt - indent) / kNotePt / 1.07, kMostLines)) {
            look.text = std::move(row);
            block.lines.push_back({look, {indent, block.height + kNotePt}});
            block.height += kLineHeight;
        }
    };
    add("[" + std::to_string(number) + "] " + note.head, 0, {{}, kNotePt, true, false});
    for (const std::string& quote : note.quotes) add(quote, kIndent, {{}, kNotePt, false, true});
    if (!note.remainder.empty()) add(note.remainder, kIndent, {{}, kNotePt, false, true});
    block.height += kNoteGap;
    return block;
}

void set_notes(Foot& foot, const Drawing& drawing, double width_pt) {
    const int columns = std::max(1, static_cast<int>((width_pt + kColumnGap) / (kLeastColumn + kColumnGap)));
    const double column_width = (width_pt - kColumnGap * (columns - 1)) / columns;
    std::vector<Foot> blocks;
    double sum = 0;
    for (std::size_t i = 0; i < drawing.notes.size(); ++i) {
        blocks.push_back(set_note(i + 1, drawing.notes[i], column_width));
        sum += blocks.back().height;
    }
    int column = 0;
    double y = 0;
    double before = 0;  // of all columns up to here
    for (const Foot& block : blocks) {
        if (column + 1 < columns && before + block.height / 2 > sum * (column + 1) / columns) {
            ++column;
            y = 0;
        }
        for (PlacedText placed : block.lines) {
            placed.at.x += column * (column_width + kColumnGap);
            placed.at.y += y;
            foot.lines.push_back(std::move(placed));
        }
        y += block.height;
        before += block.height;
        foot.height = std::max(foot.height, y);
    }
}

}  // namespace

Foot lay_out_foot(const Drawing& drawing, double width_pt) {
    Foot foot;
    if (!drawing.notes.empty()) set_notes(foot, drawing, width_pt);
    if (drawing.sources.empty()) return foot;
    constexpr std::size_t kMostSourceLines = 3;
    for (std::string& row : fill_text(drawing.sources, width_pt / kNotePt, kMostSourceLines)) {
        foot.lines.push_back({{std::move(row), kNotePt, false, true}, {0, foot.height + kNotePt}});
        foot.height += kLineHeight;
    }
    return foot;
}

}  // namespace guanxi
