#include "graph/analysis/betweenness_paths.hpp"

#include <algorithm>
#include <cmath>

#include "graph/analysis/wide_count.hpp"

// From every source: a search finds the vertices by distance; along that order the numbers of shortest paths add up;
// and back along it the dependency of the source on v is delta(v) = sum over the successors w of v on shortest paths of
// paths(v) / paths(w) · (1 + delta(w)).
//
// Path counts are doubles; where one leaves the range, the source is done again with wide counts.

namespace guanxi {

namespace {

/// One thread's searches and what they found since it was last handed over.
class Searcher {
public:
    Searcher(const Rows& rows, Length length, bool with_ties)
        : rows_(rows), search_(rows, length), of_vertices_(rows.size(), 0.0), dependency_(rows.size(), 0.0) {
        if (with_ties) of_ties_.assign(rows.neighbours.size(), 0.0);
    }

    void add(std::uint32_t source) {
        search_.run(source);
        if (!add_with(narrow_)) add_with(wide_);
    }

    void hand_over(PathShares& into) {
        for (std::size_t v = 0; v < of_vertices_.size(); ++v) into.of_vertices[v] += of_vertices_[v];
        for (std::size_t i = 0; i < of_ties_.size(); ++i) into.of_ties[i] += of_ties_[i];
        std::fill(of_vertices_.begin(), of_vertices_.end(), 0.0);
        std::fill(of_ties_.begin(), of_ties_.end(), 0.0);
    }

private:
    /// Says false, having added nothing, if a count left its range.
    template <class Count>
    bool add_with(std::vector<Count>& paths) {
        paths.resize(rows_.size());
        const auto order = search_.order();
        for (const std::uint32_t v : order) paths[v] = Count();
        paths[order[0]] = Count(1.0);
        for (const std::uint32_t v : order) {
            if (!is_in_range(paths[v])) return false;
            for (std::uint64_t i = rows_.offsets[v]; i < rows_.offsets[v + 1]; ++i) {
                const std::uint32_t w = rows_.neighbours[i];
                if (search_.is_on_shortest_path(v, w, i)) paths[w] += paths[v];
            }
        }
        for (std::size_t at = order.size(); at-- > 0;) {
            const std::uint32_t v = order[at];
            double sum = 0;
            for (std::uint64_t i = rows_.offsets[v]; i < rows_.offsets[v + 1]; ++i) {
                const std::uint32_t w = rows_.neighbours[i];
                if (!search_.is_on_shortest_path(v, w, i)) continue;
                const double share = ratio(paths[v], paths[w]) * (1 + dependency_[w]);
                sum += share;
                if (!of_ties_.empty()) of_ties_[i] += share;
            }
            dependency_[v] = sum;
            if (at > 0) of_vertices_[v] += sum;
        }
        return true;
    }

    Rows rows_;
    PathSearch search_;
    std::vector<double> of_vertices_;
    std::vector<double> of_ties_;
    std::vector<double> dependency_;
    std::vector<double> narrow_;
    std::vector<WideCount> wide_;
};

}  // namespace

PathShares path_shares(const Rows& rows, const PathOptions& options, bool with_ties,
                       std::span<const std::uint32_t> sources) {
    // Who has no ties begins no path; handing over the blocks of millions of these would take longer than all searches.
    std::vector<std::uint32_t> tied;
    if (sources.empty()) {
        for (std::uint32_t v = 0; v < rows.size(); ++v) {
            if (rows.degree(v) > 0) tied.push_back(v);
        }
        sources = tied;
    }
    constexpr std::size_t kSourcesInABlock = 32;
    const std::size_t count = sources.size();
    const std::size_t blocks = (count + kSourcesInABlock - 1) / kSourcesInABlock;
    const double work = 5.0 * static_cast<double>(count) * static_cast<double>(rows.size() + rows.neighbours.size());
    const unsigned workers = worker_count(options.execution, work, blocks);
    PathShares result;
    result.of_vertices.assign(rows.size(), 0.0);
    if (with_ties) result.of_ties.assign(rows.neighbours.size(), 0.0);
    std::vector<Searcher> each;
    each.reserve(workers);
    for (unsigned i = 0; i < workers; ++i) each.emplace_back(rows, options.length, with_ties);
    const auto search = [&](std::size_t block, unsigned worker) {
        const std::size_t end = std::min(count, (block + 1) * kSourcesInABlock);
        for (std::size_t i = block * kSourcesInABlock; i < end; ++i) {
            each[worker].add(sources[i]);
        }
    };
    const auto hand_over = [&](std::size_t, unsigned worker) { each[worker].hand_over(result); };
    for_each_block(blocks, workers, options.execution.progress, search, hand_over);
    return result;
}

}  // namespace guanxi
