#pragma once

#include <cstddef>
#include <vector>

#include "graph/network.hpp"

namespace guanxi {

struct CliqueOptions {
    std::size_t min_size = 3;       ///< Smaller cliques are left out; at least 1.
    std::size_t limit = 1'000'000;  ///< The search ends when it has found so many; their number can be 3^(n/3).
};  ///< Which cliques are listed, and how many.

struct Cliques {
    std::vector<std::vector<Network::Index>> members;  ///< Ascending each; by falling size, then by their members.
    bool is_complete = true;                           ///< False where the limit ended the search.
};  ///< The cliques that were found.

/// The maximal cliques: groups in which everyone is tied to everyone else, and to which nobody can be added. A vertex
/// without ties is a clique of one. Weights do not matter. O(n · d · 3^(d/3)) for a greatest core number of d.
///
/// C. Bron, J. Kerbosch, "Algorithm 457: finding all cliques of an undirected graph", Communications of the ACM 16,
/// 575–577 (1973), doi:10.1145/362342.362367, with the pivot of E. Tomita, A. Tanaka, H. Takahashi, Theoretical
/// Computer Science 363, 28–42 (2006), doi:10.1016/j.tcs.2006.06.015, and the outer order of D. Eppstein, M. Löffler,
/// D. Strash, "Listing all maximal cliques in sparse graphs in near-optimal time", ISAAC 2010,
/// doi:10.1007/978-3-642-17517-6_36.
Cliques maximal_cliques(const Network& network, const CliqueOptions& options = {});

}  // namespace guanxi
