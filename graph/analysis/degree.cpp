#include "graph/analysis/degree.hpp"

namespace guanxi {

namespace {

std::vector<int> degrees(const Rows& rows) {
    std::vector<int> result(rows.size());
    for (std::size_t v = 0; v < result.size(); ++v) result[v] = static_cast<int>(rows.degree(v));
    return result;
}

std::vector<double> strengths(const Rows& rows) {
    std::vector<double> result(rows.size());
    for (std::size_t v = 0; v < result.size(); ++v) result[v] = rows.weight_sum(v);
    return result;
}

}  // namespace

std::vector<int> degree(const Network& network) { return degrees(network.rows()); }
std::vector<int> out_degree(const DirectedNetwork& network) { return degrees(network.out()); }
std::vector<int> in_degree(const DirectedNetwork& network) { return degrees(network.in()); }

std::vector<double> strength(const Network& network) { return strengths(network.rows()); }
std::vector<double> out_strength(const DirectedNetwork& network) { return strengths(network.out()); }
std::vector<double> in_strength(const DirectedNetwork& network) { return strengths(network.in()); }

}  // namespace guanxi
