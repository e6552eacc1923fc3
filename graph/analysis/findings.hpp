#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "graph/analysis/cliques.hpp"
#include "graph/analysis/execution.hpp"
#include "graph/named_network.hpp"

namespace guanxi {

/// A tie and what hangs on it.
struct RatedTie {
    std::size_t a = 0;
    std::size_t b = 0;  ///< a < b.
    double weight = 0;
    double betweenness = 0;  ///< Edge betweenness; 0 where it was not measured.
    bool is_bridge = false;  ///< Whether its component falls apart without it.
    bool crosses = false;    ///< Whether it joins two communities.

    bool operator==(const RatedTie&) const = default;
};

/// A vertex without which its component falls apart (an articulation point).
struct CutVertex {
    std::size_t vertex = 0;
    std::size_t pieces = 0;   ///< Into how many, at least 2.
    std::size_t cut_off = 0;  ///< How many vertices are then no longer in the largest of them.

    bool operator==(const CutVertex&) const = default;
};

/// What only directions can tell.
struct DirectedFindings {
    double reciprocity = 0;
    std::size_t strong_components = 0;
    std::size_t largest_strong_component = 0;  ///< Its number of vertices.

    bool operator==(const DirectedFindings&) const = default;
};

/// What stands out in a network beside the measures of its vertices.
struct Findings {
    std::vector<RatedTie> ties;   ///< All, by falling betweenness, then weight, then by vertices.
    bool has_betweenness = true;  ///< False where the network is too big for the betweenness of ties.
    std::size_t bridges = 0;
    std::vector<CutVertex> cut_vertices;  ///< By falling `cut_off`, then `pieces`, then by vertex.
    Cliques cliques;                      ///< Of three and more.
    double degree_assortativity = 0;
    double kind_assortativity = 0;
    std::optional<DirectedFindings> directed;  ///< Where the network has directions.
};

/// The articulation points of a network with what hangs on them. O(n + m), and sorting them.
std::vector<CutVertex> cut_vertices(const Network& network);

/// Finds what stands out in a network whose vertices are in these communities. The betweenness of ties, O(n·m), is
/// measured where the vertices with ties times n + m are at most 2·10¹⁰; the search for cliques ends at 10 000.
/// Requires a community for each vertex. Throws `Cancelled`.
Findings find(const NamedNetwork& network, std::span<const int> communities, const Execution& execution = {});

}  // namespace guanxi
