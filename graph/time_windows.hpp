#pragma once

#include <cstddef>
#include <vector>

#include "graph/relationship_graph.hpp"
#include "graph/selection.hpp"

namespace guanxi {

/// A length of the calendar.
enum class CalendarLength { year, quarter, month };

/// A stretch of days, from one complete date to another, both inclusive.
struct TimeWindow {
    Date from;
    Date to;

    bool operator==(const TimeWindow&) const = default;
};

/// The years, quarters or months from the first to the last in which a graph has a statement, one after the other, also
/// those without any. Empty for a graph in which nothing is dated. O(m) and a step for each window.
std::vector<TimeWindow> calendar_windows(const RelationshipGraph& graph, CalendarLength length);

/// `count` windows that share the days from the first to the last statement of a graph, each as long as the others to a
/// day; fewer where there are fewer days. Empty for a graph in which nothing is dated. O(m + count).
std::vector<TimeWindow> equal_windows(const RelationshipGraph& graph, std::size_t count);

/// The part of a graph that is stated in a window, with the offices of those who act in it. A statement is in a window
/// if all days that its date may mean are: in one of a row of windows, or in none. O(n + m).
RelationshipGraph part_in(const RelationshipGraph& graph, const TimeWindow& window);

/// How many statements each of a row of windows holds, and how many are in none; offices are not counted, since any
/// article may name them.
struct WindowCounts {
    std::vector<std::size_t> inside;
    std::size_t outside = 0;
};

/// Counts the statements of a graph by windows that follow each other. O(m log windows).
WindowCounts count_statements(const RelationshipGraph& graph, const std::vector<TimeWindow>& windows);

}  // namespace guanxi
