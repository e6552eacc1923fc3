#include "graph/analysis/betweenness_lanes.hpp"

#include <algorithm>

// Brandes' two passes for 32 sources together. Each source is a lane: a bit in the masks that say which searches meet a
// vertex at a level, and a place in the vertex's row of 32 doubles. A vertex that several searches meet at the same
// level is worked on once for all of them, so its neighbours are read once and its rows are added with vector
// instructions.
//
//   forward   A level is a list of (vertex, lanes). The next one is found with masks alone; then each of its vertices
//             adds up the rows of its neighbours on the level before, in registers. Row: paths to all members.
//   backward  From the last level, with paths(v) counting those to one member of v, each vertex v takes
//                 dependency(v) = paths(v) · Σ over neighbours w one level on of multiplicity(w) ·
//                 (dependency(w) + weight(w) / multiplicity(w)) / paths(w)
//             and its row becomes its own term of that sum. In a lane each vertex has one level, so that one row does
//             for both passes, and no row need be cleared: masks say what of it is valid.
//
// Shares of ties, where they are wanted, are found in the backward pass: for v and w as above,
//                 share(v, w) = paths(v) · (dependency(w) + weight(w)) / paths(w).
//
// The same body is compiled three times, for three widths of vectors. Sums run over lanes in one order for all.

namespace guanxi {

/// Bare pointers into a LaneSpace, so that the compiled bodies call nothing.
struct LaneArrays {
    using Entry = LaneSpace::Entry;

    const std::uint32_t* offsets;
    const std::uint32_t* neighbours;
    const double* multiplicity;
    const double* weight;
    std::size_t size;
    double* rows;
    std::uint32_t* seen;
    std::uint32_t* now;
    std::uint32_t* next;
    std::vector<Entry>& entries;
    Entry* active;
    std::uint32_t* slots;  // of the active entries, where their ties are listed
    std::vector<std::size_t>& levels;
    std::span<const std::uint32_t> sources;
    double source_weight[kLanes];
    double* sums;
    double* ties;

    LaneArrays(const ClassGraph& graph, std::span<const std::uint32_t> from, LaneSpace& space, std::span<double> into,
               std::span<double> into_ties)
        : offsets(graph.offsets.data()),
          neighbours(graph.neighbours.data()),
          multiplicity(graph.multiplicity.data()),
          weight(graph.weight.data()),
          size(graph.size()),
          rows(space.rows_.data()->lane.data()),
          seen(space.seen_.data()),
          now(space.now_.data()),
          next(space.next_.data()),
          entries(space.entries_),
          active(space.active_.data()),
          slots(space.slots_.data()),
          levels(space.levels_),
          sources(from),
          source_weight{},
          sums(into.data()),
          ties(into_ties.data()) {
        for (std::size_t lane = 0; lane < from.size(); ++lane) source_weight[lane] = graph.weight[from[lane]];
    }
};

namespace {

constexpr double kTooManyPaths = 1e280;  // far enough from the end of the doubles for the divisions to come

/// A row held in vectors of `kBytes` bytes.
template <int kBytes>
struct Vectors {
    typedef double Doubles __attribute__((vector_size(kBytes)));
    typedef long long Bits __attribute__((vector_size(kBytes)));
    static constexpr int kWidth = kBytes / 8;
    static constexpr int kCount = static_cast<int>(kLanes) / kWidth;

    Doubles part[kCount];
};

/// The bits in a mask that stand for the lanes of one part of a row.
template <int kBytes>
[[gnu::always_inline]] inline void lane_bits(int part, typename Vectors<kBytes>::Bits& bits) {
    for (int i = 0; i < Vectors<kBytes>::kWidth; ++i) bits[i] = 1LL << (part * Vectors<kBytes>::kWidth + i);
}

/// The sum of the rows of the `count` active entries, each taken in its lanes only.
template <int kBytes>
[[gnu::always_inline]] inline void add_rows(const double* rows, const LaneArrays::Entry* active, std::size_t count,
                                            Vectors<kBytes>& sum) {
    using V = Vectors<kBytes>;
    for (int p = 0; p < V::kCount; ++p) sum.part[p] = typename V::Doubles{};
    for (std::size_t i = 0; i < count; ++i) {
        const auto* row = reinterpret_cast<const typename V::Doubles*>(rows + kLanes * active[i].vertex);
        const typename V::Bits lanes = typename V::Bits{} + static_cast<long long>(active[i].lanes);
#pragma GCC unroll 16
        for (int p = 0; p < V::kCount; ++p) {
            typename V::Bits bits;
            lane_bits<kBytes>(p, bits);
            const auto is_on = (lanes & bits) != 0;
            sum.part[p] += is_on ? row[p] : typename V::Doubles{};
        }
    }
}

/// Lists those of v's neighbours that `masks` has on one of `lanes`; without branches, as most outcomes are a toss-up.
template <bool kTies>
[[gnu::always_inline]] inline std::size_t list_active(const LaneArrays& a, std::uint32_t v, const std::uint32_t* masks,
                                                      std::uint32_t lanes) {
    std::size_t count = 0;
    for (std::uint32_t i = a.offsets[v]; i < a.offsets[v + 1]; ++i) {
        const std::uint32_t w = a.neighbours[i];
        const std::uint32_t common = masks[w] & lanes;
        a.active[count] = {w, common};
        if constexpr (kTies) a.slots[count] = i;
        count += common != 0 ? 1 : 0;
    }
    return count;
}

/// Lists, from `out` on, the vertices that the searches at entries [begin, end) meet next; their lanes are in `next`.
[[gnu::always_inline]] inline std::size_t meet(const LaneArrays& a, std::size_t begin, std::size_t end,
                                               LaneArrays::Entry* out) {
    std::size_t count = 0;
    for (std::size_t e = begin; e < end; ++e) {
        const auto [v, lanes] = a.entries[e];
        for (std::uint32_t i = a.offsets[v]; i < a.offsets[v + 1]; ++i) {
            const std::uint32_t w = a.neighbours[i];
            const std::uint32_t fresh = lanes & ~a.seen[w];
            const std::uint32_t before = a.next[w];
            a.next[w] = before | fresh;
            out[count].vertex = w;
            count += static_cast<std::size_t>(before == 0) & static_cast<std::size_t>(fresh != 0);
        }
    }
    return count;
}

/// The forward pass. Says false if a number of paths became too large.
template <int kBytes>
[[gnu::always_inline]] inline bool count_paths(LaneArrays& a) {
    using V = Vectors<kBytes>;
    typename V::Doubles most{};
    a.levels.assign(1, 0);
    for (std::size_t lane = 0; lane < a.sources.size(); ++lane) {
        const std::uint32_t s = a.sources[lane];
        a.entries[lane] = {s, 1u << lane};
        a.seen[s] |= 1u << lane;
        a.now[s] |= 1u << lane;
        a.rows[kLanes * s + lane] = 1;
    }
    std::size_t begin = 0;
    for (std::size_t end = a.sources.size(); begin < end;) {
        a.levels.push_back(end);
        if (a.entries.size() < end + a.size + 1) a.entries.resize(2 * end + a.size + 1);
        LaneArrays::Entry* const level = a.entries.data() + end;
        const std::size_t count = meet(a, begin, end, level);
        for (std::size_t e = 0; e < count; ++e) {
            const std::uint32_t w = level[e].vertex;
            const std::uint32_t lanes = level[e].lanes = a.next[w];
            V sum;
            add_rows<kBytes>(a.rows, a.active, list_active<false>(a, w, a.now, lanes), sum);
            auto* row = reinterpret_cast<typename V::Doubles*>(a.rows + kLanes * w);
            const typename V::Bits all = typename V::Bits{} + static_cast<long long>(lanes);
#pragma GCC unroll 16
            for (int p = 0; p < V::kCount; ++p) {
                const typename V::Doubles paths = sum.part[p] * a.multiplicity[w];
                most = most > paths ? most : paths;
                typename V::Bits bits;
                lane_bits<kBytes>(p, bits);
                row[p] = (all & bits) != 0 ? paths : row[p];
            }
        }
        for (std::size_t e = begin; e < end; ++e) a.now[a.entries[e].vertex] = 0;
        for (std::size_t e = 0; e < count; ++e) {
            const auto [w, lanes] = level[e];
            a.now[w] = lanes;
            a.seen[w] |= lanes;
            a.next[w] = 0;
        }
        begin = end;
        end += count;
    }
    double greatest = 0;
    for (int i = 0; i < V::kWidth; ++i) greatest = std::max(greatest, static_cast<double>(most[i]));
    return greatest < kTooManyPaths;
}

/// The sum over all lanes, in an order that does not depend on the width of vectors.
template <int kBytes>
[[gnu::always_inline]] inline double sum_of_lanes(const Vectors<kBytes>& values) {
    using V = Vectors<kBytes>;
    constexpr int kEighths = 8 / V::kWidth;
    double eight[8];
    for (int q = 0; q < kEighths; ++q) {
        typename V::Doubles sum = values.part[q];
        for (int p = q + kEighths; p < V::kCount; p += kEighths) sum += values.part[p];
        for (int i = 0; i < V::kWidth; ++i) eight[q * V::kWidth + i] = sum[i];
    }
    return ((eight[0] + eight[4]) + (eight[2] + eight[6])) + ((eight[1] + eight[5]) + (eight[3] + eight[7]));
}

/// Adds to the ties from v to the `count` active entries their shares. The row of v still counts paths.
template <int kBytes>
[[gnu::always_inline]] inline void add_to_ties(LaneArrays& a, std::uint32_t v, std::size_t count) {
    using V = Vectors<kBytes>;
    const auto* paths = reinterpret_cast<const typename V::Doubles*>(a.rows + kLanes * v);
    V weighed;
    for (int p = 0; p < V::kCount; ++p) {
        typename V::Doubles from;
        for (int i = 0; i < V::kWidth; ++i) from[i] = a.source_weight[p * V::kWidth + i];
        weighed.part[p] = paths[p] * from;
    }
    for (std::size_t k = 0; k < count; ++k) {
        const auto* row = reinterpret_cast<const typename V::Doubles*>(a.rows + kLanes * a.active[k].vertex);
        const typename V::Bits lanes = typename V::Bits{} + static_cast<long long>(a.active[k].lanes);
        V share;
#pragma GCC unroll 16
        for (int p = 0; p < V::kCount; ++p) {
            typename V::Bits bits;
            lane_bits<kBytes>(p, bits);
            share.part[p] = (lanes & bits) != 0 ? weighed.part[p] * row[p] : typename V::Doubles{};
        }
        a.ties[a.slots[k]] += sum_of_lanes<kBytes>(share);
    }
}

/// The backward pass, from the last level to the first beyond the sources; for ties to the sources themselves.
template <int kBytes, bool kTies>
[[gnu::always_inline]] inline void add_up(LaneArrays& a) {
    using V = Vectors<kBytes>;
    const auto* source_weight = reinterpret_cast<const double*>(a.source_weight);
    for (std::size_t level = a.levels.size() - 1; level >= (kTies ? 1 : 2); --level) {
        const std::size_t begin = a.levels[level - 1];
        const std::size_t end = a.levels[level];
        // a.now holds the lanes of the next level.
        for (std::size_t e = begin; e < end; ++e) {
            const auto [v, lanes] = a.entries[e];
            const std::size_t count = list_active<kTies>(a, v, a.now, lanes);
            if constexpr (kTies) {
                add_to_ties<kBytes>(a, v, count);
                if (level == 1) continue;
            }
            V sum;
            add_rows<kBytes>(a.rows, a.active, count, sum);
            auto* row = reinterpret_cast<typename V::Doubles*>(a.rows + kLanes * v);
            const typename V::Bits all = typename V::Bits{} + static_cast<long long>(lanes);
            const double m = a.multiplicity[v];
            const double own = a.weight[v] * m;
            V dependency;
#pragma GCC unroll 16
            for (int p = 0; p < V::kCount; ++p) {
                typename V::Bits bits;
                lane_bits<kBytes>(p, bits);
                const auto is_on = (all & bits) != 0;
                typename V::Doubles from;
                for (int i = 0; i < V::kWidth; ++i) from[i] = source_weight[p * V::kWidth + i];
                dependency.part[p] = is_on ? row[p] * sum.part[p] * from : typename V::Doubles{};
                row[p] = is_on ? sum.part[p] * m + own / row[p] : row[p];
            }
            a.sums[v] += sum_of_lanes<kBytes>(dependency) / m;
        }
        if (level + 1 < a.levels.size()) {
            for (std::size_t e = end; e < a.levels[level + 1]; ++e) a.now[a.entries[e].vertex] = 0;
        }
        for (std::size_t e = begin; e < end; ++e) a.now[a.entries[e].vertex] = a.entries[e].lanes;
    }
}

template <int kBytes>
[[gnu::always_inline]] inline bool search(LaneArrays& a) {
    const bool counted = count_paths<kBytes>(a);
    if (counted && a.ties == nullptr) add_up<kBytes, false>(a);
    if (counted && a.ties != nullptr) add_up<kBytes, true>(a);
    for (std::size_t e = 0; e < a.levels.back(); ++e) {
        a.seen[a.entries[e].vertex] = 0;
        a.now[a.entries[e].vertex] = 0;
    }
    return counted;
}

#if defined(__x86_64__)
[[gnu::target("avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi,bmi2,popcnt")]] bool search_avx512(LaneArrays& a) {
    return search<64>(a);
}
[[gnu::target("avx2,bmi,bmi2,popcnt")]] bool search_avx2(LaneArrays& a) { return search<32>(a); }
#endif
bool search_portable(LaneArrays& a) { return search<16>(a); }

}  // namespace

LaneSpace::LaneSpace(std::size_t vertices)
    : rows_(vertices),
      seen_(vertices, 0),
      now_(vertices, 0),
      next_(vertices, 0),
      entries_(2 * kLanes + vertices),
      active_(vertices + 1),
      slots_(vertices + 1) {}

bool add_dependencies(const ClassGraph& graph, std::span<const std::uint32_t> sources, Instructions instructions,
                      LaneSpace& space, std::span<double> sums, std::span<double> ties) {
    LaneArrays arrays(graph, sources, space, sums, ties);
#if defined(__x86_64__)
    if (instructions == Instructions::avx512) return search_avx512(arrays);
    if (instructions == Instructions::avx2) return search_avx2(arrays);
#else
    static_cast<void>(instructions);
#endif
    return search_portable(arrays);
}

}  // namespace guanxi
