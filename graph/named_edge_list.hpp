#pragma once

#include <string_view>

#include "graph/named_network.hpp"

namespace guanxi {

/// Whether a text is an edge list of numbers: each of its first 20 lines that is neither empty nor begins with # or %
/// holds two whole numbers and perhaps a weight, and there is one such line at least. No article is.
bool looks_like_edge_list(std::string_view text);

/// Reads an edge list whose vertices are numbers or names, UTF-8: a line for each edge with two names and perhaps a
/// weight. What parts the columns is found from the first line with something in it: a tab, else a comma, else a
/// semicolon, else blanks. Names may stand in double quotes (RFC 4180). Empty lines and those that begin with # or %
/// are passed over. A first line whose columns include "source" and "target" names the columns, in any order and with
/// others between; "weight" is looked for there. Edges lead from the first to the second. Vertices are in the order of
/// the numbers, or of the bytes of the names; their kind is "node". `name` stands for the text in messages. Throws
/// Error (format) with the line for a missing name, one column too many without a head, a quote that does not end, a
/// weight that is not positive and finite, and without one where the weights of parallel edges add up to infinity.
/// O(length + n log n).
NamedNetwork parse_named_edge_list(std::string_view text, std::string_view name);

}  // namespace guanxi
