#include "graph/sorted_rows.hpp"

#include <algorithm>
#include <numeric>

// Dealing the pairs out to the rows of their sources gives rows in no order. Dealing these out again, row by row, to
// the rows of their targets gives rows whose neighbours ascend, because the rows are taken in ascending order.

namespace guanxi {

namespace {

/// Turns the number of entries of row v at offsets[v + 2] into where row v begins, at offsets[v + 1]. Whoever then puts
/// each entry of row v at offsets[v + 1]++ leaves there where row v ends, which is what offsets are.
std::uint64_t begin_rows(std::vector<std::uint64_t>& offsets) {
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    const std::uint64_t size = offsets.back();
    offsets.pop_back();
    return size;
}

/// Deals the entries of each row out to the rows of their neighbours.
OwnedRows turned(const OwnedRows& rows) {
    OwnedRows result;
    result.offsets.assign(rows.offsets.size() + 1, 0);
    for (const std::uint32_t w : rows.neighbours) ++result.offsets[std::size_t{w} + 2];
    result.neighbours.resize(begin_rows(result.offsets));
    result.weights.resize(rows.weights.size());
    const bool has_weights = !rows.weights.empty();
    for (std::uint32_t v = 0; v + 1 < rows.offsets.size(); ++v) {
        for (std::uint64_t i = rows.offsets[v]; i < rows.offsets[v + 1]; ++i) {
            const std::uint64_t at = result.offsets[std::size_t{rows.neighbours[i]} + 1]++;
            result.neighbours[at] = v;
            if (has_weights) result.weights[at] = rows.weights[i];
        }
    }
    return result;
}

bool ascends(const OwnedRows& rows) {
    for (std::size_t v = 0; v + 1 < rows.offsets.size(); ++v) {
        const auto begin = rows.neighbours.begin() + static_cast<std::ptrdiff_t>(rows.offsets[v]);
        const auto end = rows.neighbours.begin() + static_cast<std::ptrdiff_t>(rows.offsets[v + 1]);
        if (!std::is_sorted(begin, end)) return false;
    }
    return true;
}

bool has_parallel(const OwnedRows& rows) {
    for (std::size_t v = 0; v + 1 < rows.offsets.size(); ++v) {
        for (std::uint64_t i = rows.offsets[v] + 1; i < rows.offsets[v + 1]; ++i) {
            if (rows.neighbours[i] == rows.neighbours[i - 1]) return true;
        }
    }
    return false;
}

/// Makes one entry of each run of entries for the same neighbour.
void join_parallel(OwnedRows& rows) {
    if (!has_parallel(rows)) return;
    if (rows.weights.empty()) rows.weights.assign(rows.neighbours.size(), 1.0);
    std::uint64_t kept = 0;
    std::uint64_t begin = 0;
    for (std::size_t v = 0; v + 1 < rows.offsets.size(); ++v) {
        const std::uint64_t end = rows.offsets[v + 1];
        for (std::uint64_t i = begin; i < end;) {
            const std::uint32_t neighbour = rows.neighbours[i];
            std::uint64_t last = i + 1;
            while (last < end && rows.neighbours[last] == neighbour) ++last;
            double weight = rows.weights[i];
            if (last > i + 1) {
                const auto first = rows.weights.begin() + static_cast<std::ptrdiff_t>(i);
                std::sort(first, rows.weights.begin() + static_cast<std::ptrdiff_t>(last));
                weight = 0;
                for (std::uint64_t j = i; j < last; ++j) weight += rows.weights[j];
            }
            rows.neighbours[kept] = neighbour;
            rows.weights[kept] = weight;
            ++kept;
            i = last;
        }
        begin = end;
        rows.offsets[v + 1] = kept;
    }
    rows.neighbours.resize(kept);
    rows.weights.resize(kept);
}

}  // namespace

namespace {

/// Whether neighbours ascend in all rows and none stands twice in one: wherever a number is not above the one before
/// it, a row begins. One pass over the numbers alone, which the processor does many at a time.
bool ascends_strictly(const OwnedRows& rows) {
    const std::vector<std::uint32_t>& numbers = rows.neighbours;
    std::size_t falls = 0;
    for (std::size_t i = 1; i < numbers.size(); ++i) falls += numbers[i] <= numbers[i - 1] ? 1 : 0;
    for (std::size_t v = 1; v + 1 < rows.offsets.size(); ++v) {
        const std::uint64_t at = rows.offsets[v];
        if (at == rows.offsets[v - 1] || at == numbers.size()) continue;
        falls -= numbers[at] <= numbers[at - 1] ? 1 : 0;
    }
    return falls == 0;
}

}  // namespace

OwnedRows sorted_rows(std::size_t node_count, const PairList& pairs, bool both_ways) {
    const std::size_t count = pairs.from.size();
    OwnedRows rows;
    rows.offsets.assign(node_count + 2, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (pairs.from[i] == pairs.to[i]) continue;
        ++rows.offsets[std::size_t{pairs.from[i]} + 2];
        if (both_ways) ++rows.offsets[std::size_t{pairs.to[i]} + 2];
    }
    rows.neighbours.resize(begin_rows(rows.offsets));
    const bool has_weights = !pairs.weights.empty();
    if (has_weights) rows.weights.resize(rows.neighbours.size());
    const auto put = [&](std::uint32_t v, std::uint32_t w, std::size_t i) {
        const std::uint64_t at = rows.offsets[std::size_t{v} + 1]++;
        rows.neighbours[at] = w;
        if (has_weights) rows.weights[at] = pairs.weights[i];
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (pairs.from[i] == pairs.to[i]) continue;
        put(pairs.from[i], pairs.to[i], i);
        if (both_ways) put(pairs.to[i], pairs.from[i], i);
    }
    if (both_ways && !has_weights && ascends_strictly(rows)) return rows;
    // What is dealt out both ways is the same turned; arcs one way are dealt to their sources, and have to be turned.
    if (!both_ways || !ascends(rows)) rows = turned(rows);
    join_parallel(rows);
    if (std::all_of(rows.weights.begin(), rows.weights.end(), [](double w) { return w == 1; })) rows.weights = {};
    return rows;
}

OwnedRows transposed(const OwnedRows& rows) { return turned(rows); }

}  // namespace guanxi
