#include "graph/network.hpp"

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/relationship_graph.hpp"

namespace guanxi {

double Rows::weight_sum(std::size_t row) const {
    if (weights.empty()) return static_cast<double>(degree(row));
    const auto of_row = weights.subspan(offsets[row], degree(row));
    return std::accumulate(of_row.begin(), of_row.end(), 0.0);
}

void check_size(std::size_t node_count) {
    if (node_count >= std::numeric_limits<Network::Index>::max()) {
        throw Error(ErrorKind::format, fmt::format("a network of {} nodes is too large; 2^32 - 2 can be", node_count));
    }
}

void check_tie(std::size_t node_count, std::size_t a, std::size_t b, double weight) {
    if (a >= node_count || b >= node_count) {
        throw Error(ErrorKind::format,
                    fmt::format("a tie joins nodes {} and {}, but there are only {} nodes", a, b, node_count));
    }
    if (!(weight > 0) || !std::isfinite(weight)) {
        throw Error(
            ErrorKind::format,
            fmt::format("the tie of nodes {} and {} weighs {}; weights must be positive and finite", a, b, weight));
    }
}

void check_sum(double weight) {
    if (!std::isfinite(weight)) throw Error(ErrorKind::format, "the weights of parallel ties add up to infinity");
}

Network make_network(std::size_t node_count, const std::vector<Tie>& ties) {
    check_size(node_count);
    std::vector<std::uint32_t> from;
    std::vector<std::uint32_t> to;
    std::vector<double> weights;
    from.reserve(ties.size());
    to.reserve(ties.size());
    weights.reserve(ties.size());
    for (const Tie& tie : ties) {
        check_tie(node_count, tie.a, tie.b, tie.weight);
        from.push_back(static_cast<std::uint32_t>(tie.a));
        to.push_back(static_cast<std::uint32_t>(tie.b));
        weights.push_back(tie.weight);
    }
    return network_of(node_count, PairList{from, to, weights});
}

Network network_of(std::size_t node_count, const PairList& pairs) {
    OwnedRows rows = sorted_rows(node_count, pairs, true);
    for (const double weight : rows.weights) check_sum(weight);
    Network network;
    network.offsets_ = std::move(rows.offsets);
    network.neighbours_ = std::move(rows.neighbours);
    network.weights_ = std::move(rows.weights);
    return network;
}

std::vector<Tie> ties_of(const Network& network) {
    std::vector<Tie> ties;
    ties.reserve(network.tie_count());
    for (std::size_t v = 0; v < network.node_count(); ++v) {
        for (std::uint64_t i = network.offsets()[v]; i < network.offsets()[v + 1]; ++i) {
            if (v < network.neighbours()[i]) ties.push_back({v, network.neighbours()[i], network.weight(i)});
        }
    }
    return ties;
}

Network to_network(const RelationshipGraph& graph) {
    std::vector<Tie> ties;
    ties.reserve(graph.edge_count());
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        if (edge.qualifiers.status == Status::denied || edge.weight <= 0) continue;
        ties.push_back({ref.m_source, ref.m_target, static_cast<double>(edge.weight)});
    }
    return make_network(graph.node_count(), ties);
}

}  // namespace guanxi
