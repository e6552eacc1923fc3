#include "graph/analysis/findings.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "graph/analysis/betweenness.hpp"
#include "graph/analysis/biconnected.hpp"
#include "graph/analysis/components.hpp"
#include "graph/analysis/mixing.hpp"

namespace guanxi {

namespace {

constexpr double kMostWork = 2e10;
constexpr std::size_t kMostCliques = 10'000;

std::vector<RatedTie> rated_ties(const Network& network, std::span<const int> communities,
                                 const std::vector<double>& betweenness) {
    const auto cuts = bridges(network);
    std::vector<RatedTie> result;
    const std::vector<Tie> ties = ties_of(network);
    for (std::size_t i = 0; i < ties.size(); ++i) {
        const Tie& tie = ties[i];
        const std::pair ends(static_cast<Network::Index>(tie.a), static_cast<Network::Index>(tie.b));
        result.push_back({tie.a, tie.b, tie.weight, betweenness.empty() ? 0 : betweenness[i],
                          std::binary_search(cuts.begin(), cuts.end(), ends),
                          communities[tie.a] != communities[tie.b]});
    }
    std::stable_sort(result.begin(), result.end(), [](const RatedTie& x, const RatedTie& y) {
        return std::tie(x.betweenness, x.weight) > std::tie(y.betweenness, y.weight);
    });
    return result;
}

/// Steps of the search for the betweenness of ties, at most: from every vertex that has ties to all others.
double work_of_betweenness(const Network& network) {
    std::size_t sources = 0;
    for (std::size_t v = 0; v < network.node_count(); ++v) sources += network.degree(v) > 0 ? 1 : 0;
    return static_cast<double>(sources) * static_cast<double>(network.node_count() + network.tie_count());
}

std::vector<std::uint32_t> kinds_of(const NamedNetwork& network) {
    std::map<std::string_view, std::uint32_t> numbers;
    std::vector<std::uint32_t> kinds;
    kinds.reserve(network.vertices.size());
    for (const NamedVertex& vertex : network.vertices)
        kinds.push_back(numbers.emplace(vertex.kind, static_cast<std::uint32_t>(numbers.size())).first->second);
    return kinds;
}

DirectedFindings directed_findings(const DirectedNetwork& network) {
    const Partition parts = strong_components(network);
    return {reciprocity(network), parts.count(), parts.count() == 0 ? 0 : parts.sizes[0]};
}

}  // namespace

std::vector<CutVertex> cut_vertices(const Network& network) {
    // The blocks hang from each other by their tops, and a block comes before the one that its top hangs from: what is
    // below a vertex is known when the block above it is looked at.
    const BiconnectedComponents blocks = biconnected_components(network);
    struct Below {
        std::size_t all = 0;  // vertices in the blocks of which this one is the top
        std::size_t largest = 0;
        std::size_t blocks = 0;
    };
    std::vector<Below> below(network.node_count());
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        const auto members = blocks.block(b);
        std::size_t size = 0;
        for (const Network::Index v : members.subspan(1)) size += 1 + below[v].all;
        Below& top = below[members.front()];
        top.all += size;
        top.largest = std::max(top.largest, size);
        ++top.blocks;
    }
    std::vector<CutVertex> result;
    for (std::size_t v = 0; v < below.size(); ++v) {
        const bool has_above = blocks.block_above[v] != BiconnectedComponents::kNone;
        const std::size_t pieces = below[v].blocks + (has_above ? 1 : 0);
        if (pieces < 2) continue;
        const std::size_t others = blocks.component_size[v] - 1;
        result.push_back({v, pieces, others - std::max(below[v].largest, others - below[v].all)});
    }
    std::stable_sort(result.begin(), result.end(), [](const CutVertex& x, const CutVertex& y) {
        return std::tie(x.cut_off, x.pieces) > std::tie(y.cut_off, y.pieces);
    });
    return result;
}

Findings find(const NamedNetwork& network, std::span<const int> communities, const Execution& execution) {
    assert(communities.size() == network.vertices.size());
    const Network& plain = network.network;
    Findings findings;
    findings.has_betweenness = work_of_betweenness(plain) <= kMostWork;
    const std::vector<double> betweenness =
        findings.has_betweenness ? edge_betweenness(plain, {Length::steps, execution}) : std::vector<double>();
    findings.ties = rated_ties(plain, communities, betweenness);
    findings.bridges = bridges(plain).size();
    findings.cut_vertices = cut_vertices(plain);
    findings.cliques = maximal_cliques(plain, {.limit = kMostCliques});
    findings.degree_assortativity = degree_assortativity(plain);
    findings.kind_assortativity = kind_assortativity(plain, kinds_of(network));
    if (network.directed) findings.directed = directed_findings(*network.directed);
    return findings;
}

}  // namespace guanxi
