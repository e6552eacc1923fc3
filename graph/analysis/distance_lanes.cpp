#include "graph/analysis/distance_lanes.hpp"

#include <algorithm>

// One breadth-first search towards 512 targets together, a bit each: at every step a vertex reaches what its neighbours
// reached at the step before and it has not reached yet. So c new bits at step d are c targets at distance d: one
// count for each vertex and step, whatever the number of targets.
//
// While few vertices are at the front, they tell their neighbours; otherwise every vertex that has not reached all
// targets asks its own, until it knows enough.

namespace guanxi {

namespace {

using Bits = TargetSpace::Bits;

/// Bits held in vectors of `kBytes` bytes.
template <int kBytes>
struct Words {
    typedef unsigned long long Part __attribute__((vector_size(kBytes)));
    static constexpr int kCount = static_cast<int>(sizeof(Bits)) / kBytes;
};

template <int kBytes>
[[gnu::always_inline]] inline auto* parts(Bits& bits) {
    return reinterpret_cast<typename Words<kBytes>::Part*>(bits.word.data());
}
template <int kBytes>
[[gnu::always_inline]] inline const auto* parts(const Bits& bits) {
    return reinterpret_cast<const typename Words<kBytes>::Part*>(bits.word.data());
}

template <int kBytes>
[[gnu::always_inline]] inline void join(Bits& into, const Bits& from) {
    for (int p = 0; p < Words<kBytes>::kCount; ++p) parts<kBytes>(into)[p] |= parts<kBytes>(from)[p];
}

/// Takes out of `bits` what is in `seen`, adds the rest to it, and says how many that are.
template <int kBytes>
[[gnu::always_inline]] inline unsigned settle(Bits& bits, Bits& seen) {
    for (int p = 0; p < Words<kBytes>::kCount; ++p) {
        parts<kBytes>(bits)[p] &= ~parts<kBytes>(seen)[p];
        parts<kBytes>(seen)[p] |= parts<kBytes>(bits)[p];
    }
    unsigned count = 0;
    for (const std::uint64_t word : bits.word) count += static_cast<unsigned>(__builtin_popcountll(word));
    return count;
}

[[gnu::always_inline]] inline bool lacks(const Bits& bits, const Bits& all) {
    std::uint64_t lacking = 0;
    for (std::size_t i = 0; i < bits.word.size(); ++i) lacking |= all.word[i] & ~bits.word[i];
    return lacking != 0;
}

[[gnu::always_inline]] inline void add(DistanceProfile& profile, unsigned count, unsigned distance) {
    profile.reached += count;
    profile.sum += static_cast<double>(count) * distance;
    profile.inverse_sum += static_cast<double>(count) / distance;
    profile.farthest = std::max(profile.farthest, static_cast<double>(distance));
}

/// A step in which the front tells. Fills `next` and returns how many vertices reached something.
template <int kBytes>
[[gnu::always_inline]] inline std::size_t tell(const StepGraph& graph, TargetSpace& space, unsigned distance,
                                               std::size_t front, DistanceProfile* profiles) {
    std::size_t told = 0;
    Bits* const next = space.next.data();
    std::uint32_t* const found = space.found.data();
    for (std::size_t i = 0; i < front; ++i) {
        const std::uint32_t v = space.front.data()[i];
        for (std::uint32_t j = graph.back_offsets[v]; j < graph.back_offsets[v + 1]; ++j) {
            const std::uint32_t w = graph.back_neighbours[j];
            std::uint64_t any = 0;
            for (const std::uint64_t word : next[w].word) any |= word;
            if (any == 0) found[told++] = w;
            join<kBytes>(next[w], space.now.data()[v]);
        }
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < told; ++i) {
        const std::uint32_t w = found[i];
        const unsigned fresh = settle<kBytes>(next[w], space.seen.data()[w]);
        if (fresh == 0) continue;
        add(profiles[w], fresh, distance);
        found[count++] = w;
    }
    return count;
}

/// A step in which everybody asks.
template <int kBytes>
[[gnu::always_inline]] inline std::size_t ask(const StepGraph& graph, TargetSpace& space, unsigned distance,
                                              const Bits& all, DistanceProfile* profiles) {
    constexpr std::uint32_t kAskedAtOnce = 8;
    using Part = typename Words<kBytes>::Part;
    std::size_t count = 0;
    const std::size_t n = graph.size();
    const std::uint32_t* const offsets = graph.offsets.data();
    const std::uint32_t* const neighbours = graph.neighbours.data();
    const Bits* const now = space.now.data();
    for (std::uint32_t v = 0; v < n; ++v) {
        Bits& seen = space.seen.data()[v];
        if (!lacks(seen, all)) continue;
        Part heard[Words<kBytes>::kCount]{};
        Bits known;
        for (std::uint32_t j = offsets[v]; j < offsets[v + 1];) {
            const std::uint32_t end = std::min(j + kAskedAtOnce, offsets[v + 1]);
            for (; j < end; ++j) {
                const Part* const from = parts<kBytes>(now[neighbours[j]]);
                for (int p = 0; p < Words<kBytes>::kCount; ++p) heard[p] |= from[p];
            }
            if (j == offsets[v + 1]) break;
            for (int p = 0; p < Words<kBytes>::kCount; ++p) parts<kBytes>(known)[p] = heard[p] | parts<kBytes>(seen)[p];
            if (!lacks(known, all)) break;
        }
        Bits& bits = space.next.data()[v];
        for (int p = 0; p < Words<kBytes>::kCount; ++p) parts<kBytes>(bits)[p] = heard[p];
        const unsigned fresh = settle<kBytes>(bits, seen);
        if (fresh == 0) continue;
        add(profiles[v], fresh, distance);
        space.found.data()[count++] = v;
    }
    return count;
}

/// One batch of targets.
struct Batch {
    const StepGraph& graph;
    std::size_t first;
    std::size_t count;
    TargetSpace& space;
    std::span<DistanceProfile> profiles;
};

template <int kBytes>
[[gnu::always_inline]] inline void run(Batch& batch) {
    TargetSpace& space = batch.space;
    const StepGraph& graph = batch.graph;
    Bits all;
    std::fill(space.seen.begin(), space.seen.end(), Bits());
    for (std::size_t i = 0; i < batch.count; ++i) {
        const std::size_t target = batch.first + i;
        const std::uint64_t bit = std::uint64_t{1} << (i % 64);
        all.word[i / 64] |= bit;
        space.seen[target].word[i / 64] |= bit;
        space.now[target].word[i / 64] |= bit;
        space.front[i] = static_cast<std::uint32_t>(target);
    }
    std::size_t front = batch.count;
    for (unsigned distance = 1; front > 0; ++distance) {
        std::size_t arcs = 0;
        for (std::size_t i = 0; i < front; ++i) {
            const std::uint32_t v = space.front[i];
            arcs += graph.back_offsets[v + 1] - graph.back_offsets[v];
        }
        const bool is_small = 6 * arcs < graph.neighbours.size();
        const std::size_t found = is_small ? tell<kBytes>(graph, space, distance, front, batch.profiles.data())
                                           : ask<kBytes>(graph, space, distance, all, batch.profiles.data());
        for (std::size_t i = 0; i < front; ++i) space.now[space.front[i]] = Bits();
        std::swap(space.now, space.next);
        std::swap(space.front, space.found);
        front = found;
    }
}

#if defined(__x86_64__)
[[gnu::target("avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi,bmi2,popcnt")]] void run_avx512(Batch& batch) {
    run<64>(batch);
}
[[gnu::target("avx2,bmi,bmi2,popcnt")]] void run_avx2(Batch& batch) { run<32>(batch); }
#endif
void run_portable(Batch& batch) { run<16>(batch); }

}  // namespace

TargetSpace::TargetSpace(std::size_t vertices)
    : seen(vertices, Bits()),
      now(vertices, Bits()),
      next(vertices, Bits()),
      front(std::max(vertices, kTargets)),
      found(front.size()) {}

void find_distances(const StepGraph& graph, std::size_t first, std::size_t count, Instructions instructions,
                    TargetSpace& space, std::span<DistanceProfile> profiles) {
    Batch batch{graph, first, count, space, profiles};
#if defined(__x86_64__)
    if (instructions == Instructions::avx512) return run_avx512(batch);
    if (instructions == Instructions::avx2) return run_avx2(batch);
#else
    static_cast<void>(instructions);
#endif
    run_portable(batch);
}

}  // namespace guanxi
