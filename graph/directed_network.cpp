#include "graph/directed_network.hpp"

#include <utility>

#include "graph/relationship_graph.hpp"

namespace guanxi {

DirectedNetwork make_directed_network(std::size_t node_count, const std::vector<Arc>& arcs) {
    check_size(node_count);
    std::vector<std::uint32_t> from;
    std::vector<std::uint32_t> to;
    std::vector<double> weights;
    for (const Arc& arc : arcs) {
        check_tie(node_count, arc.from, arc.to, arc.weight);
        from.push_back(static_cast<std::uint32_t>(arc.from));
        to.push_back(static_cast<std::uint32_t>(arc.to));
        weights.push_back(arc.weight);
    }
    return directed_network_of(node_count, PairList{from, to, weights});
}

DirectedNetwork directed_network_of(std::size_t node_count, const PairList& pairs) {
    DirectedNetwork network;
    network.in_ = sorted_rows(node_count, pairs, false);
    for (const double weight : network.in_.weights) check_sum(weight);
    network.out_ = transposed(network.in_);
    return network;
}

std::vector<Arc> arcs_of(const DirectedNetwork& network) {
    std::vector<Arc> arcs;
    arcs.reserve(network.arc_count());
    const Rows out = network.out();
    for (std::size_t v = 0; v < out.size(); ++v) {
        for (std::uint64_t i = out.offsets[v]; i < out.offsets[v + 1]; ++i) {
            arcs.push_back({v, out.neighbours[i], out.weight(i)});
        }
    }
    return arcs;
}

DirectedNetwork reversed(const DirectedNetwork& network) {
    DirectedNetwork result = network;
    std::swap(result.out_, result.in_);
    return result;
}

Network without_directions(const DirectedNetwork& network) {
    std::vector<Tie> ties;
    ties.reserve(network.arc_count());
    for (const Arc& arc : arcs_of(network)) ties.push_back({arc.from, arc.to, arc.weight});
    return make_network(network.node_count(), ties);
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
    return make_directed_network(graph.node_count(), arcs);
}

}  // namespace guanxi
