#include "graph/directed_network.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/relationship_graph.hpp"

namespace guanxi {

DirectedNetwork make_directed_network(std::size_t node_count, std::vector<Arc> arcs) {
    check_size(node_count);
    for (const Arc& arc : arcs) check_tie(node_count, arc.from, arc.to, arc.weight);
    std::erase_if(arcs, [](const Arc& arc) { return arc.from == arc.to; });
    std::sort(arcs.begin(), arcs.end(), [](const Arc& x, const Arc& y) {
        return std::tie(x.from, x.to, x.weight) < std::tie(y.from, y.to, y.weight);
    });
    std::size_t joined = 0;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        if (joined > 0 && arcs[joined - 1].from == arcs[i].from && arcs[joined - 1].to == arcs[i].to) {
            arcs[joined - 1].weight += arcs[i].weight;
        } else {
            arcs[joined++] = arcs[i];
        }
    }
    arcs.resize(joined);
    for (const Arc& arc : arcs) check_tie(node_count, arc.from, arc.to, arc.weight);  // sums can leave the range

    DirectedNetwork network;
    network.out_offsets_.assign(node_count + 1, 0);
    network.in_offsets_.assign(node_count + 1, 0);
    for (const Arc& arc : arcs) {
        ++network.out_offsets_[arc.from + 1];
        ++network.in_offsets_[arc.to + 1];
        network.targets_.push_back(static_cast<DirectedNetwork::Index>(arc.to));
        network.out_weights_.push_back(arc.weight);
    }
    for (std::size_t v = 0; v < node_count; ++v) {
        network.out_offsets_[v + 1] += network.out_offsets_[v];
        network.in_offsets_[v + 1] += network.in_offsets_[v];
    }
    network.sources_.resize(arcs.size());
    network.in_weights_.resize(arcs.size());
    std::vector<std::uint64_t> next(network.in_offsets_.begin(), network.in_offsets_.end() - 1);
    for (const Arc& arc : arcs) {
        const std::uint64_t at = next[arc.to]++;
        network.sources_[at] = static_cast<DirectedNetwork::Index>(arc.from);
        network.in_weights_[at] = arc.weight;
    }
    return network;
}

std::vector<Arc> arcs_of(const DirectedNetwork& network) {
    std::vector<Arc> arcs;
    arcs.reserve(network.arc_count());
    const Rows out = network.out();
    for (std::size_t v = 0; v < out.size(); ++v) {
        for (std::uint64_t i = out.offsets[v]; i < out.offsets[v + 1]; ++i) {
            arcs.push_back({v, out.neighbours[i], out.weights[i]});
        }
    }
    return arcs;
}

DirectedNetwork reversed(const DirectedNetwork& network) {
    DirectedNetwork result = network;
    std::swap(result.out_offsets_, result.in_offsets_);
    std::swap(result.targets_, result.sources_);
    std::swap(result.out_weights_, result.in_weights_);
    return result;
}

Network without_directions(const DirectedNetwork& network) {
    std::vector<Tie> ties;
    ties.reserve(network.arc_count());
    for (const Arc& arc : arcs_of(network)) ties.push_back({arc.from, arc.to, arc.weight});
    return make_network(network.node_count(), std::move(ties));
}

DirectedNetwork to_directed_network(const RelationshipGraph& graph) {
    std::vector<Arc> arcs;
    arcs.reserve(graph.edge_count());
    for (const EdgeRef& ref : graph.edges()) {
        const Edge& edge = graph.edge(ref);
        if (edge.qualifiers.status == Status::denied || edge.weight <= 0) continue;
        arcs.push_back({ref.m_source, ref.m_target, static_cast<double>(edge.weight)});
        if (is_symmetric(edge.kind)) arcs.push_back({ref.m_target, ref.m_source, static_cast<double>(edge.weight)});
    }
    return make_directed_network(graph.node_count(), std::move(arcs));
}

}  // namespace guanxi
