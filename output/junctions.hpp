#pragma once

#include <cstddef>
#include <vector>

namespace guanxi {

/// Members and targets of which each is linked to each other one: a complete bipartite part of a graph. Drawn as lines
/// that meet in one point, it takes |members| + |targets| lines in place of |members| · |targets|.
struct Junction {
    std::vector<std::size_t> members;  ///< Sorted.
    std::vector<std::size_t> rows;     ///< Indices of the rows of which all members are taken out, sorted.
};

/// One thing that several may be linked to in the same way.
struct JunctionRow {
    std::size_t target = 0;            ///< Several rows may have one target (two kinds of edge to it).
    std::vector<std::size_t> members;  ///< Who is linked to it so. Sorted.
};

/// Finds junctions greedily, each time the one that saves most lines, until none saves `min_saved_lines`. No link is in
/// two junctions. Of several that save as much, that of the smallest members. Deterministic. About O(r² · m) for up to
/// 400 rows of m members, at least three; of more rows only whole ones are tried, in about O(r · m).
///
/// The idea of drawing such parts as one: L. Royer, M. Reimann, B. Andreopoulos, M. Schroeder: "Unraveling Protein
/// Networks with Power Graph Analysis", PLoS Computational Biology 4(7), 2008, doi:10.1371/journal.pcbi.1000108; the
/// picture of lines that merge: M. Dickerson, D. Eppstein, M. Goodrich, J. Meng: "Confluent Drawings", JGAA 9(1), 2005,
/// doi:10.7155/jgaa.00099. Simpler than both: only bipartite parts, candidates are the rows and their pairwise
/// intersections.
std::vector<Junction> find_junctions(std::vector<JunctionRow> rows, std::size_t min_saved_lines = 3);

}  // namespace guanxi
