#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "graph/directed_network.hpp"
#include "graph/network.hpp"

namespace guanxi {

/// The lines of an edge list. Vertices are the numbers that occur, ascending: ids[v] is what vertex v is called.
struct EdgeList {
    std::vector<std::uint64_t> ids;
    std::vector<std::uint32_t> from;  ///< By line; a vertex.
    std::vector<std::uint32_t> to;
    std::vector<double> weights;  ///< By line; empty if no line tells a weight.

    std::size_t node_count() const { return ids.size(); }   ///< O(1).
    PairList pairs() const { return {from, to, weights}; }  ///< Views this list.
};

/// Reads an edge list: a line for each edge with two whole numbers from 0 on and perhaps a weight, apart by blanks,
/// tabs, commas or semicolons. Empty lines and those that begin with # or % are passed over; a line without a weight
/// has 1 where others have one. `name` stands for the text in messages. Throws Error (format) with the line for
/// anything else: letters, numbers of 2^63 or more, a weight that is not positive and finite. O(length + m), and O(m
/// log m) where the numbers are far apart.
EdgeList parse_edge_list(std::string_view text, std::string_view name);

/// Reads the file. Throws Error (io) where it cannot be read, and as above.
EdgeList read_edge_list(const std::filesystem::path& path);

/// The networks of an edge list. O(n + m).
Network to_network(const EdgeList& edges);
DirectedNetwork to_directed_network(const EdgeList& edges);

}  // namespace guanxi
