#include "graph/time_windows.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "graph/day_range.hpp"

namespace guanxi {

namespace {

/// Visits the date of each statement. Offices do not count, since any article may name them.
template <class Visit>
void for_each_date(const RelationshipGraph& graph, const Visit& visit) {
    for (const EdgeRef& ref : graph.edges()) {
        if (graph.edge(ref).kind == EdgeKind::holds_office) continue;
        for (const EdgeEvidence& item : graph.edge(ref).evidence) visit(date_of(graph, item));
    }
}

/// The days from the first to the last statement.
std::optional<TimeWindow> dated_days(const RelationshipGraph& graph) {
    std::optional<TimeWindow> days;
    for_each_date(graph, [&](const Date& date) {
        if (date.year == 0) return;
        if (!days) days = TimeWindow{first_day(date), last_day(date)};
        days->from = std::min(days->from, first_day(date));
        days->to = std::max(days->to, last_day(date));
    });
    return days;
}

int months_of(CalendarLength length) {
    switch (length) {
        case CalendarLength::year: return 12;
        case CalendarLength::quarter: return 3;
        case CalendarLength::month: return 1;
    }
    return 1;
}

}  // namespace

std::vector<TimeWindow> calendar_windows(const RelationshipGraph& graph, CalendarLength length) {
    const std::optional<TimeWindow> days = dated_days(graph);
    if (!days) return {};
    const int months = months_of(length);
    Date begin{days->from.year, (days->from.month - 1) / months * months + 1, 1};
    std::vector<TimeWindow> windows;
    while (begin <= days->to) {
        const int last_month = begin.month + months - 1;
        windows.push_back({begin, last_day({begin.year, last_month, 0})});
        begin = plus_days(windows.back().to, 1);
    }
    return windows;
}

std::vector<TimeWindow> equal_windows(const RelationshipGraph& graph, std::size_t count) {
    const std::optional<TimeWindow> days = dated_days(graph);
    if (!days || count == 0) return {};
    const auto length = static_cast<std::size_t>(days_between(days->from, days->to) + 1);
    count = std::min(count, length);
    std::vector<TimeWindow> windows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto first = static_cast<int>(length * i / count);
        const auto next = static_cast<int>(length * (i + 1) / count);
        windows.push_back({plus_days(days->from, first), plus_days(days->from, next - 1)});
    }
    return windows;
}

RelationshipGraph part_in(const RelationshipGraph& graph, const TimeWindow& window) {
    Selection selection;
    selection.from = window.from;
    selection.to = window.to;
    selection.needs_precision = true;
    return select(graph, selection);
}

WindowCounts count_statements(const RelationshipGraph& graph, const std::vector<TimeWindow>& windows) {
    WindowCounts counts{std::vector<std::size_t>(windows.size()), 0};
    for_each_date(graph, [&](const Date& date) {
        const auto after = std::partition_point(windows.begin(), windows.end(),
                                                [&](const TimeWindow& w) { return w.from <= first_day(date); });
        const bool is_inside = date.year != 0 && after != windows.begin() && last_day(date) <= std::prev(after)->to;
        if (is_inside) {
            ++counts.inside[static_cast<std::size_t>(after - windows.begin()) - 1];
        } else {
            ++counts.outside;
        }
    });
    return counts;
}

}  // namespace guanxi
