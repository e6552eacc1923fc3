#include "graph/sorted_rows.hpp"

#include <algorithm>

// Dealing the pairs out to the rows of their sources gives rows in no order. Dealing these out again, row by row, to
// the rows of their targets gives rows whose neighbours ascend, because the rows are taken in ascending order.

namespace guanxi {

namespace {

/// Turns the number of entries of row v at offsets[v + 1] into offsets, and returns where each row begins.
std::vector<std::uint64_t> begin_rows(std::vector<std::uint64_t>& offsets) {
    for (std::size_t v = 0; v + 1 < offsets.size(); ++v) offsets[v + 1] += offsets[v];
    return {offsets.begin(), offsets.end() - 1};
}

/// Deals the entries of each row out to the rows of their neighbours.
OwnedRows turned(const OwnedRows& rows) {
    OwnedRows result;
    result.offsets.assign(rows.offsets.size(), 0);
    for (const std::uint32_t w : rows.neighbours) ++result.offsets[w + 1];
    std::vector<std::uint64_t> next = begin_rows(result.offsets);
    result.neighbours.resize(rows.neighbours.size());
    result.weights.resize(rows.weights.size());
    const bool has_weights = !rows.weights.empty();
    for (std::uint32_t v = 0; v + 1 < rows.offsets.size(); ++v) {
        for (std::uint64_t i = rows.offsets[v]; i < rows.offsets[v + 1]; ++i) {
            const std::uint64_t at = next[rows.neighbours[i]]++;
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

/// Makes one entry of each run of entries for the same neighbour, and gives weights to rows without.
void join_parallel(OwnedRows& rows) {
    const std::uint64_t size = rows.neighbours.size();
    if (rows.weights.empty()) rows.weights.assign(size, 1.0);
    if (!has_parallel(rows)) return;
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

OwnedRows sorted_rows(std::size_t node_count, const PairList& pairs, bool both_ways) {
    const std::size_t count = pairs.from.size();
    OwnedRows rows;
    rows.offsets.assign(node_count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (pairs.from[i] == pairs.to[i]) continue;
        ++rows.offsets[pairs.from[i] + 1];
        if (both_ways) ++rows.offsets[pairs.to[i] + 1];
    }
    std::vector<std::uint64_t> next = begin_rows(rows.offsets);
    rows.neighbours.resize(rows.offsets.back());
    const bool has_weights = !pairs.weights.empty();
    if (has_weights) rows.weights.resize(rows.offsets.back());
    const auto put = [&](std::uint32_t v, std::uint32_t w, std::size_t i) {
        const std::uint64_t at = next[v]++;
        rows.neighbours[at] = w;
        if (has_weights) rows.weights[at] = pairs.weights[i];
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (pairs.from[i] == pairs.to[i]) continue;
        put(pairs.from[i], pairs.to[i], i);
        if (both_ways) put(pairs.to[i], pairs.from[i], i);
    }
    // What is dealt out both ways is the same turned; arcs one way are dealt to their sources, and have to be turned.
    if (!both_ways || !ascends(rows)) rows = turned(rows);
    join_parallel(rows);
    return rows;
}

OwnedRows transposed(const OwnedRows& rows) { return turned(rows); }

}  // namespace guanxi
