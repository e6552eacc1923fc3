#include "tests/graph/analysis/oracles.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

namespace guanxi::testing {

namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

std::vector<double> strengths(const Matrix& a) {
    std::vector<double> sums;
    for (const auto& row : a) sums.push_back(std::accumulate(row.begin(), row.end(), 0.0));
    return sums;
}

/// The number of shortest paths between each two vertices: those to the vertices one step nearer, added up.
Matrix path_counts(const Matrix& a, const Matrix& d) {
    const std::size_t n = a.size();
    Matrix counts(n, std::vector<double>(n, 0.0));
    for (std::size_t s = 0; s < n; ++s) {
        counts[s][s] = 1;
        for (double step = 1; step < static_cast<double>(n); ++step) {
            for (std::size_t t = 0; t < n; ++t) {
                if (d[s][t] != step) continue;
                for (std::size_t v = 0; v < n; ++v) {
                    if (a[v][t] > 0 && d[s][v] == step - 1) counts[s][t] += counts[s][v];
                }
            }
        }
    }
    return counts;
}

}  // namespace

Matrix adjacency(const Network& network) {
    Matrix a(network.node_count(), std::vector<double>(network.node_count(), 0.0));
    for (const Tie& tie : ties_of(network)) a[tie.a][tie.b] = a[tie.b][tie.a] = tie.weight;
    return a;
}

Matrix adjacency(const DirectedNetwork& network) {
    Matrix a(network.node_count(), std::vector<double>(network.node_count(), 0.0));
    for (const Arc& arc : arcs_of(network)) a[arc.from][arc.to] = arc.weight;
    return a;
}

Matrix distances(const Network& network) {
    const std::size_t n = network.node_count();
    Matrix d(n, std::vector<double>(n, kFar));
    for (std::size_t v = 0; v < n; ++v) d[v][v] = 0;
    for (const Tie& tie : ties_of(network)) d[tie.a][tie.b] = d[tie.b][tie.a] = 1;
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
        }
    }
    return d;
}

Matrix lengths(const Network& network, Length length) {
    std::vector<Arc> arcs;
    for (const Tie& tie : ties_of(network)) {
        arcs.push_back({tie.a, tie.b, tie.weight});
        arcs.push_back({tie.b, tie.a, tie.weight});
    }
    return lengths(make_directed_network(network.node_count(), arcs), length);
}

Matrix lengths(const DirectedNetwork& network, Length length) {
    Matrix result(network.node_count(), std::vector<double>(network.node_count(), kFar));
    for (const Arc& arc : arcs_of(network)) {
        const double inverse = 1 / arc.weight;
        result[arc.from][arc.to] = length == Length::steps ? 1 : length == Length::weights ? arc.weight : inverse;
    }
    return result;
}

Matrix shortest(Matrix d) {
    for (std::size_t v = 0; v < d.size(); ++v) d[v][v] = 0;
    for (std::size_t k = 0; k < d.size(); ++k) {
        for (std::size_t i = 0; i < d.size(); ++i) {
            for (std::size_t j = 0; j < d.size(); ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
        }
    }
    return d;
}

namespace {

bool is_same(double x, double y) { return x != kFar && y != kFar && std::abs(x - y) <= 1e-9 * std::max(1.0, y); }

/// The number of shortest paths between each two vertices, by growing distance of the target.
Matrix counts_by_length(const Matrix& lengths, const Matrix& d) {
    const std::size_t n = d.size();
    Matrix counts(n, std::vector<double>(n, 0.0));
    for (std::size_t s = 0; s < n; ++s) {
        std::vector<std::size_t> order(n);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return d[s][a] < d[s][b]; });
        counts[s][s] = 1;
        for (const std::size_t t : order) {
            if (t == s) continue;
            for (std::size_t v = 0; v < n; ++v) {
                if (is_same(d[s][v] + lengths[v][t], d[s][t])) counts[s][t] += counts[s][v];
            }
        }
    }
    return counts;
}

}  // namespace

std::vector<double> naive_path_shares(const Matrix& lengths) {
    const std::size_t n = lengths.size();
    const Matrix d = shortest(lengths);
    const Matrix counts = counts_by_length(lengths, d);
    std::vector<double> result(n, 0.0);
    for (std::size_t s = 0; s < n; ++s) {
        for (std::size_t t = 0; t < n; ++t) {
            for (std::size_t v = 0; v < n; ++v) {
                if (s == t || v == s || v == t || !is_same(d[s][v] + d[v][t], d[s][t])) continue;
                result[v] += counts[s][v] * counts[v][t] / counts[s][t];
            }
        }
    }
    return result;
}

Matrix naive_tie_shares(const Matrix& lengths) {
    const std::size_t n = lengths.size();
    const Matrix d = shortest(lengths);
    const Matrix counts = counts_by_length(lengths, d);
    Matrix result(n, std::vector<double>(n, 0.0));
    for (std::size_t s = 0; s < n; ++s) {
        for (std::size_t t = 0; t < n; ++t) {
            for (std::size_t a = 0; a < n; ++a) {
                for (std::size_t b = 0; b < n; ++b) {
                    if (s == t || !is_same(d[s][a] + lengths[a][b] + d[b][t], d[s][t])) continue;
                    result[a][b] += counts[s][a] * counts[b][t] / counts[s][t];
                }
            }
        }
    }
    return result;
}

std::vector<double> naive_betweenness(const Network& network) {
    const std::size_t n = network.node_count();
    const Matrix d = distances(network);
    const Matrix counts = path_counts(adjacency(network), d);
    std::vector<double> result(n, 0.0);
    for (std::size_t s = 0; s < n; ++s) {
        for (std::size_t t = s + 1; t < n; ++t) {
            if (d[s][t] == kFar) continue;
            for (std::size_t v = 0; v < n; ++v) {
                if (v == s || v == t || d[s][v] + d[v][t] != d[s][t]) continue;
                result[v] += counts[s][v] * counts[v][t] / counts[s][t];
            }
        }
    }
    if (n < 3) return result;
    for (double& value : result) value /= static_cast<double>(n - 1) * static_cast<double>(n - 2) / 2;
    return result;
}

std::vector<double> naive_closeness(const Network& network) {
    std::vector<double> result;
    for (const auto& row : distances(network)) {
        double reached = 0;
        double sum = 0;
        for (const double distance : row) {
            if (distance == 0 || distance == kFar) continue;
            reached += 1;
            sum += distance;
        }
        result.push_back(reached == 0 ? 0 : reached / sum * reached / static_cast<double>(row.size() - 1));
    }
    return result;
}

std::vector<double> naive_harmonic(const Network& network) {
    std::vector<double> result;
    for (const auto& row : distances(network)) {
        double sum = 0;
        for (const double distance : row) {
            if (distance > 0) sum += 1 / distance;
        }
        result.push_back(row.size() < 2 ? 0 : sum / static_cast<double>(row.size() - 1));
    }
    return result;
}

double naive_diameter_of(const Network& network, const std::vector<bool>& inside) {
    const Matrix d = distances(network);
    double result = 0;
    for (std::size_t i = 0; i < d.size(); ++i) {
        for (std::size_t j = 0; j < d.size(); ++j) {
            if (inside[i] && inside[j]) result = std::max(result, d[i][j]);
        }
    }
    return result;
}

double naive_mean_distance(const Network& network) {
    double sum = 0;
    double pairs = 0;
    for (const auto& row : distances(network)) {
        for (const double distance : row) {
            if (distance == 0 || distance == kFar) continue;
            sum += distance;
            pairs += 1;
        }
    }
    return pairs == 0 ? 0 : sum / pairs;
}

std::vector<double> naive_eigenvector(const Network& network, const std::vector<bool>& inside) {
    const std::size_t n = network.node_count();
    const Matrix a = adjacency(network);
    std::vector<double> x(n);
    for (std::size_t v = 0; v < n; ++v) x[v] = inside[v] ? 1 : 0;
    for (int round = 0; round < 200'000; ++round) {
        std::vector<double> next = x;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) next[i] += a[i][j] * x[j];
        }
        const double largest = *std::max_element(next.begin(), next.end());
        double change = 0;
        for (std::size_t i = 0; i < n; ++i) {
            next[i] /= largest;
            change = std::max(change, std::abs(next[i] - x[i]));
        }
        x = std::move(next);
        if (change < 1e-15) break;
    }
    return x;
}

namespace {

std::vector<double> naive_pagerank(const Matrix& a, double damping) {
    const std::size_t n = a.size();
    const std::vector<double> k = strengths(a);
    const double even = 1.0 / static_cast<double>(n);
    Matrix system(n, std::vector<double>(n + 1, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const double step = k[j] > 0 ? a[j][i] / k[j] : even;
            system[i][j] = (i == j ? 1.0 : 0.0) - damping * step;
        }
        system[i][n] = (1 - damping) * even;
    }
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column; row < n; ++row) {
            if (std::abs(system[row][column]) > std::abs(system[pivot][column])) pivot = row;
        }
        std::swap(system[column], system[pivot]);
        for (std::size_t row = 0; row < n; ++row) {
            if (row == column) continue;
            const double factor = system[row][column] / system[column][column];
            for (std::size_t j = column; j <= n; ++j) system[row][j] -= factor * system[column][j];
        }
    }
    std::vector<double> rank(n);
    for (std::size_t v = 0; v < n; ++v) rank[v] = system[v][n] / system[v][v];
    return rank;
}

}  // namespace

std::vector<double> naive_pagerank(const Network& network, double damping) {
    return naive_pagerank(adjacency(network), damping);
}

std::vector<double> naive_pagerank(const DirectedNetwork& network, double damping) {
    return naive_pagerank(adjacency(network), damping);
}

std::vector<double> naive_clustering(const Network& network) {
    const Matrix a = adjacency(network);
    std::vector<double> result;
    for (std::size_t v = 0; v < a.size(); ++v) {
        double pairs = 0;
        double tied = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            for (std::size_t j = i + 1; j < a.size(); ++j) {
                if (a[v][i] == 0 || a[v][j] == 0) continue;
                pairs += 1;
                tied += a[i][j] > 0 ? 1 : 0;
            }
        }
        result.push_back(pairs == 0 ? 0 : tied / pairs);
    }
    return result;
}

double naive_transitivity(const Network& network) {
    const Matrix a = adjacency(network);
    double triples = 0;
    double closed = 0;
    for (std::size_t v = 0; v < a.size(); ++v) {
        for (std::size_t i = 0; i < a.size(); ++i) {
            for (std::size_t j = i + 1; j < a.size(); ++j) {
                if (a[v][i] == 0 || a[v][j] == 0) continue;
                triples += 1;
                closed += a[i][j] > 0 ? 1 : 0;
            }
        }
    }
    return triples == 0 ? 0 : closed / triples;
}

double naive_modularity(const Network& network, const std::vector<int>& part) {
    const Matrix a = adjacency(network);
    const std::vector<double> k = strengths(a);
    const double total_twice = std::accumulate(k.begin(), k.end(), 0.0);
    if (total_twice == 0) return 0;
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < a.size(); ++j) {
            if (part[i] == part[j]) sum += a[i][j] - k[i] * k[j] / total_twice;
        }
    }
    return sum / total_twice;
}

double best_modularity(const Network& network) {
    std::vector<int> part(network.node_count(), 0);
    double best = -1;
    const std::function<void(std::size_t, int)> assign = [&](std::size_t v, int parts) {
        if (v == part.size()) {
            best = std::max(best, naive_modularity(network, part));
            return;
        }
        for (part[v] = 0; part[v] <= parts; ++part[v]) assign(v + 1, std::max(parts, part[v] + 1));
    };
    assign(0, 0);
    return best;
}

}  // namespace guanxi::testing
