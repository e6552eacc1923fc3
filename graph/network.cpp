#include "graph/network.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/relationship_graph.hpp"

// Ties are brought into one order (smaller end, larger end, weight), joined, and dealt out to the rows. Since they come
// by their smaller end first, a row gets its smaller neighbours, ascending, before its larger ones: rows need no sort.

namespace guanxi {

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

Network make_network(std::size_t node_count, std::vector<Tie> ties) {
    check_size(node_count);
    for (Tie& tie : ties) {
        check_tie(node_count, tie.a, tie.b, tie.weight);
        if (tie.b < tie.a) std::swap(tie.a, tie.b);
    }
    std::erase_if(ties, [](const Tie& tie) { return tie.a == tie.b; });
    std::sort(ties.begin(), ties.end(),
              [](const Tie& x, const Tie& y) { return std::tie(x.a, x.b, x.weight) < std::tie(y.a, y.b, y.weight); });
    std::size_t joined = 0;
    for (std::size_t i = 0; i < ties.size(); ++i) {
        if (joined > 0 && ties[joined - 1].a == ties[i].a && ties[joined - 1].b == ties[i].b) {
            ties[joined - 1].weight += ties[i].weight;
        } else {
            ties[joined++] = ties[i];
        }
    }
    ties.resize(joined);
    for (const Tie& tie : ties) check_tie(node_count, tie.a, tie.b, tie.weight);  // sums can leave the range

    Network network;
    network.offsets_.assign(node_count + 1, 0);
    for (const Tie& tie : ties) {
        ++network.offsets_[tie.a + 1];
        ++network.offsets_[tie.b + 1];
    }
    for (std::size_t v = 0; v < node_count; ++v) network.offsets_[v + 1] += network.offsets_[v];
    network.neighbours_.resize(2 * ties.size());
    network.weights_.resize(2 * ties.size());
    std::vector<std::uint64_t> next(network.offsets_.begin(), network.offsets_.end() - 1);
    const auto put = [&](std::size_t from, std::size_t to, double weight) {
        const std::uint64_t at = next[from]++;
        network.neighbours_[at] = static_cast<Network::Index>(to);
        network.weights_[at] = weight;
    };
    for (const Tie& tie : ties) {
        put(tie.a, tie.b, tie.weight);
        put(tie.b, tie.a, tie.weight);
    }
    return network;
}

std::vector<Tie> ties_of(const Network& network) {
    std::vector<Tie> ties;
    ties.reserve(network.tie_count());
    for (std::size_t v = 0; v < network.node_count(); ++v) {
        const auto neighbours = network.neighbours(v);
        const auto weights = network.weights(v);
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            if (v < neighbours[i]) ties.push_back({v, neighbours[i], weights[i]});
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
    return make_network(graph.node_count(), std::move(ties));
}

}  // namespace guanxi
