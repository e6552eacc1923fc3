#pragma once

#include <string>
#include <variant>
#include <vector>

#include "graph/time_windows.hpp"
#include "output/drawing.hpp"
#include "output/layout.hpp"

namespace guanxi {

/// How time is cut into windows: along the calendar, or into a number of equal parts.
using WindowPlan = std::variant<CalendarLength, std::size_t>;

/// The picture of one window: the nodes of the whole at their places, with the lines of the window.
struct WindowPicture {
    std::string title;     ///< The window's dates, as short as they can be: "2024", "2024-01 – 2024-03", "2024-05".
    std::string subtitle;  ///< How many sentences it shows.
    Drawing drawing;       ///< Without words around it; nodes that have no line in the window are absent.
    Layout layout;
};

/// Small multiples: pictures of the same nodes at the same places, one for each window in which anything is stated,
/// under one title and over one legend. E. R. Tufte, "Envisioning Information", 1990, chapter 4.
struct WindowSheet {
    Drawing words;  ///< Titles, legend, notes and sources of the whole; its nodes and lines are those of all windows.
    std::vector<WindowPicture> pictures;  ///< By time.
};

/// The most pictures on one sheet.
inline constexpr std::size_t kMostWindows = 48;

/// How many nodes a picture among several can show.
inline constexpr std::size_t kNodesInWindow = 40;

/// A graph from window to window. `statistics` must be those of the graph. The options hold for the whole, so that of a
/// large graph the same backbone is shown in each window; they are compact, and relations of a pair share a line.
/// Throws Error{usage} where nothing is dated or there are more windows than fit a sheet.
/// As long as `layout` takes, and O(windows · (n + m)).
WindowSheet make_window_sheet(const RelationshipGraph& graph, const Statistics& statistics,
                              const DrawingOptions& options, const WindowPlan& plan);

}  // namespace guanxi
