#pragma once

#include <cstddef>
#include <cstdint>

#include "graph/network.hpp"

namespace guanxi {

/// The sum of x[columns[i]] for i in [begin, end), in four strands that the processor can add at the same time; the
/// order of the additions depends on the number of columns alone.
template <class Offset>
inline double gather_sum(const std::uint32_t* columns, Offset begin, Offset end, const double* x) {
    double strand[4]{};
    Offset i = begin;
    for (; i + 4 <= end; i += 4) {
        for (Offset k = 0; k < 4; ++k) strand[k] += x[columns[i + k]];
    }
    for (; i < end; ++i) strand[0] += x[columns[i]];
    return (strand[0] + strand[1]) + (strand[2] + strand[3]);
}

/// The sum of weights[i] · x[columns[i]], likewise.
template <class Offset>
inline double gather_sum(const std::uint32_t* columns, const double* weights, Offset begin, Offset end,
                         const double* x) {
    double strand[4]{};
    Offset i = begin;
    for (; i + 4 <= end; i += 4) {
        for (Offset k = 0; k < 4; ++k) strand[k] += weights[i + k] * x[columns[i + k]];
    }
    for (; i < end; ++i) strand[0] += weights[i] * x[columns[i]];
    return (strand[0] + strand[1]) + (strand[2] + strand[3]);
}

/// The same for a row of a network; of one without weights, the plain sum.
inline double gather_sum(const Rows& rows, std::size_t row, const double* x) {
    const std::uint64_t begin = rows.offsets[row];
    const std::uint64_t end = rows.offsets[row + 1];
    if (rows.weights.empty()) return gather_sum(rows.neighbours.data(), begin, end, x);
    return gather_sum(rows.neighbours.data(), rows.weights.data(), begin, end, x);
}

}  // namespace guanxi
