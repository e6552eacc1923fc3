#include "graph/analysis/balance.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include <fmt/format.h>

#include "graph/analysis/random.hpp"
#include "graph/base/error.hpp"
#include "graph/network.hpp"

namespace guanxi {

namespace {

constexpr int kStarts = 64;

/// Rows of signed ties; neighbours ascend.
struct SignedRows {
    std::vector<std::vector<std::pair<std::uint32_t, double>>> row;
};

SignedRows make_rows(std::size_t node_count, std::vector<SignedTie> ties) {
    check_size(node_count);
    for (SignedTie& tie : ties) {
        if (tie.a >= node_count || tie.b >= node_count || !std::isfinite(tie.weight)) {
            throw Error(
                ErrorKind::format,
                fmt::format("the signed tie of nodes {} and {} of weight {} is not among {} nodes, or not finite",
                            tie.a, tie.b, tie.weight, node_count));
        }
        if (tie.b < tie.a) std::swap(tie.a, tie.b);
    }
    std::sort(ties.begin(), ties.end(), [](const SignedTie& x, const SignedTie& y) {
        return std::tie(x.a, x.b, x.weight) < std::tie(y.a, y.b, y.weight);
    });
    SignedRows rows;
    rows.row.resize(node_count);
    for (std::size_t i = 0; i < ties.size();) {
        const SignedTie& first = ties[i];
        double weight = 0;
        for (; i < ties.size() && ties[i].a == first.a && ties[i].b == first.b; ++i) weight += ties[i].weight;
        if (weight == 0 || first.a == first.b) continue;
        rows.row[first.a].emplace_back(static_cast<std::uint32_t>(first.b), weight);
        rows.row[first.b].emplace_back(static_cast<std::uint32_t>(first.a), weight);
    }
    for (auto& row : rows.row) std::sort(row.begin(), row.end());
    return rows;
}

/// Calls use(u, v, w, is_frustrated) once for each triangle, u < v < w ascending.
template <class Use>
void for_each_triangle(const SignedRows& rows, const Use& use) {
    std::vector<double> marked(rows.row.size(), 0.0);
    for (std::uint32_t u = 0; u < rows.row.size(); ++u) {
        for (const auto& [w, weight] : rows.row[u]) marked[w] = weight;
        for (const auto& [v, weight] : rows.row[u]) {
            if (v < u) continue;
            for (const auto& [w, across] : rows.row[v]) {
                if (w < v || marked[w] == 0) continue;
                use(u, v, w, ((weight < 0) != (across < 0)) != (marked[w] < 0));
            }
        }
        for (const auto& [w, weight] : rows.row[u]) marked[w] = 0;
    }
}

/// Camps along a tree of each component: friends of the vertex they were reached from, or its enemies.
std::vector<int> camps_along_trees(const SignedRows& rows) {
    std::vector<int> camp(rows.row.size(), -1);
    std::vector<std::uint32_t> queue;
    for (std::uint32_t root = 0; root < camp.size(); ++root) {
        if (camp[root] >= 0) continue;
        camp[root] = 0;
        queue.assign(1, root);
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (const auto& [w, weight] : rows.row[queue[i]]) {
                if (camp[w] >= 0) continue;
                camp[w] = weight > 0 ? camp[queue[i]] : 1 - camp[queue[i]];
                queue.push_back(w);
            }
        }
    }
    return camp;
}

/// Moves vertices to the other camp, the first that gains in each pass, until none does.
void better(const SignedRows& rows, std::vector<int>& camp) {
    for (bool moves = true; moves;) {
        moves = false;
        for (std::size_t v = 0; v < camp.size(); ++v) {
            double agreement = 0;
            double weight_sum = 0;
            for (const auto& [w, weight] : rows.row[v]) {
                agreement += camp[v] == camp[w] ? weight : -weight;
                weight_sum += std::abs(weight);
            }
            if (agreement >= -1e-12 * weight_sum) continue;
            camp[v] = 1 - camp[v];
            moves = true;
        }
    }
}

double frustration_of(const SignedRows& rows, const std::vector<int>& camp, std::size_t& ties) {
    double result = 0;
    ties = 0;
    for (std::uint32_t v = 0; v < camp.size(); ++v) {
        for (const auto& [w, weight] : rows.row[v]) {
            if (w < v || (camp[v] == camp[w]) == (weight > 0)) continue;
            result += std::abs(weight);
            ++ties;
        }
    }
    return result;
}

/// Puts the first vertex of each component into camp 0.
void name_camps(const SignedRows& rows, std::vector<int>& camp) {
    std::vector<char> is_seen(camp.size(), 0);
    std::vector<std::uint32_t> queue;
    for (std::uint32_t root = 0; root < camp.size(); ++root) {
        if (is_seen[root]) continue;
        const int name = camp[root];
        is_seen[root] = 1;
        queue.assign(1, root);
        for (std::size_t i = 0; i < queue.size(); ++i) {
            camp[queue[i]] ^= name;
            for (const auto& [w, weight] : rows.row[queue[i]]) {
                if (is_seen[w]) continue;
                is_seen[w] = 1;
                queue.push_back(w);
            }
        }
    }
}

}  // namespace

double Balance::balanced_share() const {
    const std::size_t all = balanced_triangles + frustrated_triangles;
    return all == 0 ? 1.0 : static_cast<double>(balanced_triangles) / static_cast<double>(all);
}

Balance balance(std::size_t node_count, const std::vector<SignedTie>& ties) {
    const SignedRows rows = make_rows(node_count, ties);
    Balance result;
    for_each_triangle(rows, [&](auto, auto, auto, bool is_frustrated) {
        ++(is_frustrated ? result.frustrated_triangles : result.balanced_triangles);
    });
    Random random(1);
    result.frustration = std::numeric_limits<double>::infinity();
    for (int start = 0; start < kStarts && result.frustration > 0; ++start) {
        std::vector<int> camp = camps_along_trees(rows);
        if (start > 0) {
            for (int& own : camp) own = static_cast<int>(random.below(2));
        }
        better(rows, camp);
        std::size_t frustrated = 0;
        const double found = frustration_of(rows, camp, frustrated);
        if (found >= result.frustration) continue;
        result.camp = std::move(camp);
        result.frustration = found;
        result.frustrated_ties = frustrated;
    }
    name_camps(rows, result.camp);
    return result;
}

std::vector<std::array<std::size_t, 3>> frustrated_triangles(std::size_t node_count, const std::vector<SignedTie>& ties,
                                                             std::size_t limit) {
    std::vector<std::array<std::size_t, 3>> result;
    for_each_triangle(make_rows(node_count, ties),
                      [&](std::size_t u, std::size_t v, std::size_t w, bool is_frustrated) {
                          if (is_frustrated && result.size() < limit) result.push_back({u, v, w});
                      });
    return result;
}

}  // namespace guanxi
