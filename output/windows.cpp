#include "output/windows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/day_range.hpp"
#include "graph/selection.hpp"
#include "output/labels.hpp"

// The whole is drawn and laid out once. Each window is then drawn as a graph of its own, so that its lines, labels and
// notes tell what is stated in it; of that drawing the lines are taken, and led along the ways of the whole.

namespace guanxi {

namespace {

using Pair = std::pair<std::size_t, std::size_t>;

/// The drawing of all windows together.
struct Whole {
    Drawing drawing;
    Layout layout;
    std::map<std::string, std::size_t> node_of;  ///< By id.
    std::map<Pair, std::size_t> line_of;         ///< By the nodes at its ends, the smaller first.
};

std::vector<TimeWindow> windows_of(const RelationshipGraph& graph, const WindowPlan& plan) {
    if (const auto* length = std::get_if<CalendarLength>(&plan)) return calendar_windows(graph, *length);
    return equal_windows(graph, std::get<std::size_t>(plan));
}

bool is_first_day(const Date& date) { return date.day == 1; }
bool is_last_day(const Date& date) { return date == last_day({date.year, date.month, 0}); }

/// The dates of a window, as short as they can be.
std::string title_of(const TimeWindow& window) {
    Date from = window.from;
    Date to = window.to;
    if (is_first_day(from) && is_last_day(to)) from.day = to.day = 0;
    if (from.day == 0 && from.month == 1 && to.month == 12) from.month = to.month = 0;
    return from == to ? to_string(from) : to_string(from) + " – " + to_string(to);
}

DrawingOptions options_of_whole(const DrawingOptions& options) {
    DrawingOptions whole = options;
    whole.is_compact = true;
    whole.has_junctions = false;
    whole.has_notes = false;
    whole.keeps_relations_apart = false;
    if (!whole.method) whole.method = LayoutMethod::stress;
    return whole;
}

Whole draw_whole(const RelationshipGraph& graph, const Statistics& statistics, const DrawingOptions& options) {
    Whole whole;
    whole.drawing = make_drawing(graph, statistics, options_of_whole(options));
    whole.layout = layout(whole.drawing);
    for (std::size_t i = 0; i < whole.drawing.nodes.size(); ++i) whole.node_of[whole.drawing.nodes[i].id] = i;
    for (std::size_t i = 0; i < whole.drawing.lines.size(); ++i)
        whole.line_of[std::minmax(whole.drawing.lines[i].from, whole.drawing.lines[i].to)] = i;
    return whole;
}

/// The part of a window that the whole shows.
RelationshipGraph shown_part(const RelationshipGraph& part, const Whole& whole) {
    const auto index = [&](Vertex vertex) { return whole.node_of.find(part.node(vertex).id.value); };
    return select_part(
        part, [&](Vertex vertex) { return index(vertex) != whole.node_of.end(); },
        [&](const EdgeRef& ref) {
            return whole.line_of.contains(std::minmax(index(ref.m_source)->second, index(ref.m_target)->second));
        });
}

/// Takes the lines of a window's own drawing over to the nodes and ways of the whole.
WindowPicture placed_in(const Whole& whole, Drawing window) {
    WindowPicture picture;
    picture.drawing = whole.drawing;
    picture.layout = whole.layout;
    picture.drawing.lines.clear();
    picture.layout.lines.clear();
    picture.layout.labels.clear();
    for (DrawnNode& node : picture.drawing.nodes) node.is_absent = true;
    for (DrawnLine& line : window.lines) {
        line.from = whole.node_of.at(window.nodes[line.from].id);
        line.to = whole.node_of.at(window.nodes[line.to].id);
        const std::size_t known = whole.line_of.at(std::minmax(line.from, line.to));
        Curve way = whole.layout.lines[known];
        if (whole.drawing.lines[known].from != line.from) std::reverse(way.begin(), way.end());
        picture.drawing.nodes[line.from].is_absent = picture.drawing.nodes[line.to].is_absent = false;
        line.is_inside_frame = whole.drawing.lines[known].is_inside_frame;
        picture.drawing.lines.push_back(std::move(line));
        picture.layout.lines.push_back(std::move(way));
        picture.layout.labels.emplace_back();
    }
    return picture;
}

Error too_many(std::size_t count) {
    return Error(ErrorKind::usage, fmt::format("--windows: {} windows have something to show, and a sheet holds {}; "
                                               "take longer ones, or a part of the time with --from and --to",
                                               count, kMostWindows));
}

}  // namespace

WindowSheet make_window_sheet(const RelationshipGraph& graph, const Statistics& statistics,
                              const DrawingOptions& options, const WindowPlan& plan) {
    const std::vector<TimeWindow> windows = windows_of(graph, plan);
    const WindowCounts counts = count_statements(graph, windows);
    const auto empty = static_cast<std::size_t>(std::count(counts.inside.begin(), counts.inside.end(), 0));
    if (windows.size() == empty)
        throw Error(ErrorKind::usage, "--windows: nothing in this graph has a date that lies in one window");
    if (windows.size() - empty > kMostWindows) throw too_many(windows.size() - empty);

    Whole whole = draw_whole(graph, statistics, options);
    const LabelLanguage language = main_language(options.language);
    DrawingOptions of_window = options_of_whole(options);
    of_window.max_nodes = 0;
    of_window.method = LayoutMethod::stress;  // columns would turn some lines around
    of_window.has_notes = options.has_notes;
    WindowSheet sheet;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        if (counts.inside[i] == 0) continue;
        of_window.notes_before = sheet.words.notes.size();
        Drawing drawing = make_drawing(shown_part(part_in(graph, windows[i]), whole), {}, of_window);
        std::move(drawing.notes.begin(), drawing.notes.end(), std::back_inserter(sheet.words.notes));
        sheet.pictures.push_back(placed_in(whole, std::move(drawing)));
        sheet.pictures.back().title = title_of(windows[i]);
        sheet.pictures.back().subtitle = phrase(Word::sentences, language, std::to_string(counts.inside[i]));
    }
    whole.drawing.notes = std::move(sheet.words.notes);
    sheet.words = std::move(whole.drawing);
    sheet.words.subtitle += " · " + phrase(Word::windows, language, std::to_string(sheet.pictures.size()));
    if (empty > 0) sheet.words.subtitle += " · " + phrase(Word::empty_windows, language, std::to_string(empty));
    if (counts.outside > 0)
        sheet.words.subtitle += " · " + phrase(Word::outside_windows, language, std::to_string(counts.outside));
    LegendEntry faint;
    faint.text = phrase(Word::absent_nodes, language);
    sheet.words.legend.push_back(std::move(faint));
    return sheet;
}

}  // namespace guanxi
