#include "graph/analysis/cliques.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "graph/analysis/cores.hpp"

// A clique grows by candidates that are tied to all its members; `excluded` are those that are tied to all as well but
// whose cliques have been listed. When both are empty the clique is maximal. Only candidates that are not tied to the
// pivot need be tried, since each maximal clique holds the pivot or somebody not tied to it.
//
// On the outermost level vertices come by their core numbers, each with its neighbours that come later as candidates,
// so there are few of them.

namespace guanxi {

namespace {

using Set = std::vector<Network::Index>;  // ascending

class Search {
public:
    Search(const Network& network, const CliqueOptions& options) : network_(network), options_(options) {}

    Cliques run() {
        const std::size_t n = network_.node_count();
        const std::vector<std::uint32_t> core = core_numbers(network_);
        Set order(n);
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return core[a] < core[b]; });
        std::vector<std::size_t> place(n);
        for (std::size_t i = 0; i < n; ++i) place[order[i]] = i;
        for (const Network::Index v : order) {
            Set candidates;
            Set excluded;
            for (const Network::Index w : network_.neighbours(v))
                (place[w] > place[v] ? candidates : excluded).push_back(w);
            clique_.assign(1, v);
            grow(std::move(candidates), std::move(excluded));
            if (!result_.is_complete) break;
        }
        std::sort(result_.members.begin(), result_.members.end(),
                  [](const Set& a, const Set& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
        return std::move(result_);
    }

private:
    bool is_tied(Network::Index a, Network::Index b) const {
        const auto row = network_.neighbours(a);
        return std::binary_search(row.begin(), row.end(), b);
    }

    Set tied_to(Network::Index v, const Set& among) const {
        Set result;
        for (const Network::Index w : among) {
            if (is_tied(v, w)) result.push_back(w);
        }
        return result;
    }

    /// Of candidates and excluded the one tied to most candidates.
    Network::Index pivot_of(const Set& candidates, const Set& excluded) const {
        Network::Index best = candidates[0];
        std::size_t most = 0;
        for (const Set* set : {&candidates, &excluded}) {
            for (const Network::Index v : *set) {
                const auto ties = static_cast<std::size_t>(
                    std::count_if(candidates.begin(), candidates.end(), [&](auto w) { return is_tied(v, w); }));
                if (ties > most) {
                    most = ties;
                    best = v;
                }
            }
        }
        return best;
    }

    void grow(Set candidates, Set excluded) {
        if (candidates.empty() && excluded.empty()) return list();
        if (candidates.empty() || clique_.size() + candidates.size() < options_.min_size) return;
        const Network::Index pivot = pivot_of(candidates, excluded);
        for (const Network::Index v : Set(candidates)) {
            if (is_tied(pivot, v)) continue;
            clique_.push_back(v);
            grow(tied_to(v, candidates), tied_to(v, excluded));
            clique_.pop_back();
            if (!result_.is_complete) return;
            std::erase(candidates, v);
            excluded.push_back(v);
        }
    }

    void list() {
        if (clique_.size() < options_.min_size) return;
        if (result_.members.size() == options_.limit) {
            result_.is_complete = false;
            return;
        }
        Set members = clique_;
        std::sort(members.begin(), members.end());
        result_.members.push_back(std::move(members));
    }

    const Network& network_;
    CliqueOptions options_;
    Set clique_;
    Cliques result_;
};

}  // namespace

Cliques maximal_cliques(const Network& network, const CliqueOptions& options) { return Search(network, options).run(); }

}  // namespace guanxi
