#include "graph/analysis/timeline.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "graph/analysis/degree.hpp"
#include "graph/analysis/ranking.hpp"
#include "graph/named_network.hpp"
#include "graph/selection.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kEnoughSlices = 3;

/// A date without the parts beyond the first `precision`.
Date cut(Date date, int precision) {
    if (precision < 3) date.day = 0;
    if (precision < 2) date.month = 0;
    return date;
}

Date newest_article(const RelationshipGraph& graph) {
    Date newest;
    for (const Document& document : graph.documents()) newest = std::max(newest, document.published);
    return newest;
}

/// How many statements each date has; those that nothing dates are counted with the empty date.
std::map<Date, std::size_t> count_by_date(const RelationshipGraph& graph) {
    std::map<Date, std::size_t> counts;
    for (const EdgeRef& ref : graph.edges()) {
        for (const EdgeEvidence& item : graph.edge(ref).evidence) {
            const Date date = date_of(graph, item);
            ++counts[date.year == 0 ? Date{} : date];
        }
    }
    return counts;
}

/// The parts that a slice's date has: 1 for years, 2 for months, 3 for days.
int slice_precision(const std::map<Date, std::size_t>& counts, const Date& newest) {
    for (const int precision : {1, 2}) {
        std::set<Date> slices;
        for (const auto& [date, count] : counts) {
            const bool is_ahead = !newest.is_empty() && cut(date, precision) > cut(newest, precision);
            if (date.precision() >= precision && !is_ahead) slices.insert(cut(date, precision));
        }
        if (slices.size() >= kEnoughSlices) return precision;
    }
    return 3;
}

using Ends = std::pair<std::string, std::string>;

std::map<Ends, double> ties_by_ids(const NamedNetwork& network) {
    std::map<Ends, double> ties;
    for (const Tie& tie : ties_of(network.network))
        ties.emplace(std::minmax(network.vertices[tie.a].id, network.vertices[tie.b].id), tie.weight);
    return ties;
}

/// Fills in what the country projection of a slice tells.
void describe(TimeSlice& slice, const NamedNetwork& network, const std::map<Ends, double>& before,
              std::set<Ends>& seen) {
    slice.countries = network.vertices.size();
    slice.ties = network.network.tie_count();
    for (const Tie& tie : ties_of(network.network)) {
        const NamedVertex& a = network.vertices[tie.a];
        const NamedVertex& b = network.vertices[tie.b];
        const Ends ends = std::minmax(a.id, b.id);
        if (seen.insert(ends).second) ++slice.new_ties;
        if (slice.strongest && slice.strongest->weight >= tie.weight) continue;
        const auto old = before.find(ends);
        slice.strongest = TieChange{a, b, tie.weight, old == before.end() ? 0 : old->second};
    }
    if (slice.ties == 0) return;
    const std::vector<std::size_t> ranks = ranks_of(strength(network.network));
    for (std::size_t v = 0; v < ranks.size(); ++v) {
        if (ranks[v] == 1) slice.busiest.push_back(network.vertices[v]);
    }
}

}  // namespace

Timeline timeline(const RelationshipGraph& graph, LabelLanguage language, const Execution& execution) {
    const std::map<Date, std::size_t> counts = count_by_date(graph);
    const Date newest = newest_article(graph);
    const int precision = slice_precision(counts, newest);
    Timeline result;
    std::map<Date, std::size_t> slices;
    for (const auto& [date, count] : counts) {
        (date.precision() >= precision && date.year != 0 ? slices[cut(date, precision)] : result.undated) += count;
    }
    std::map<Ends, double> ties_before;
    std::set<Ends> seen;
    NamedNetwork before;
    for (const auto& [date, count] : slices) {
        if (execution.progress != nullptr && execution.progress->cancelled) throw Cancelled();
        TimeSlice slice;
        slice.date = date;
        slice.is_ahead = !newest.is_empty() && date > cut(newest, precision);
        slice.statements = count;
        Selection window;
        window.from = window.to = date;
        NamedNetwork network = named_network(select(graph, window), NetworkView::countries, language);
        describe(slice, network, ties_before, seen);
        if (!slice.is_ahead && !result.slices.empty()) {
            result.change = compare(network, before);
            result.before = result.slices.back().date;
            result.now = date;
        }
        ties_before = ties_by_ids(network);
        before = std::move(network);
        result.slices.push_back(std::move(slice));
    }
    return result;
}

}  // namespace guanxi
