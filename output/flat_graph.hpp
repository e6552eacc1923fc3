#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "graph/named_network.hpp"

// Graphs as formats of flat attributes (GraphML, GEXF, CSV) have them: what comes back from other programs, and what
// `guanxi export` writes. Attributes are texts under their names; nothing of them is lost.

namespace guanxi {

/// Attribute → value, as the file writes both.
using FlatValues = std::map<std::string, std::string>;

struct FlatNode {
    std::string id;
    FlatValues values;
    std::size_t line = 0;  ///< Where in the file it begins, from 1 on.

    bool operator==(const FlatNode&) const = default;
};  ///< A node as its file has it.

struct FlatEdge {
    std::string source;  ///< Ids of nodes.
    std::string target;
    bool is_directed = false;
    FlatValues values;
    std::size_t line = 0;  ///< As of a node.

    bool operator==(const FlatEdge&) const = default;
};  ///< An edge as its file has it.

/// Nodes and edges in the order of the file.
struct FlatGraph {
    std::vector<FlatNode> nodes;
    std::vector<FlatEdge> edges;

    bool operator==(const FlatGraph&) const = default;
};

/// Whether a text is XML whose first element is that of GraphML or GEXF.
bool looks_like_graph_xml(std::string_view text);

/// The graph in a GraphML or GEXF file (UTF-8 or what its declaration says). Of GraphML: keys with their defaults, the
/// labels that yEd writes, nodes of nested graphs, edges before their nodes; of GEXF (1.1 to 1.3): attributes with
/// their defaults, `label`, `weight`, `kind`, and `start` and `end`, which become `first` and `last`. Edges have the
/// direction that they or their file tell. `name` stands for the text in messages. Nothing is fetched, and no entity is
/// defined: a file with a document type is refused. Throws Error (format), with the line where there is one, for XML
/// that is not well-formed, for another format, for a node that comes twice or has no id, for an edge whose ends are
/// not there, for hyperedges, and for files over 1 GiB. O(length · log n).
FlatGraph read_graph_xml(std::string_view text, std::string_view name);

/// A table with its name for messages.
struct NamedText {
    std::string_view text;
    std::string_view name;
};

/// The graph in two tables as Gephi exchanges them (RFC 4180, with CR LF or LF, UTF-8): nodes with `Id`, `Label` and
/// attributes, edges with `Source`, `Target`, `Type`, `Label`, `Weight` and attributes, columns in any order. Cells
/// that are empty tell nothing, and the apostrophe goes that `csv_cell` puts before formulas. Throws Error (format)
/// with its line for a table without these columns, a name that two columns have, a row with too many or too few cells,
/// quotes that do not close or stand within a cell, text that is not UTF-8, a node that comes twice or has no id, an
/// edge whose ends are not there, an unknown `Type`, and for tables over 1 GiB. O(length · log n).
FlatGraph read_graph_csv(NamedText nodes, NamedText edges);

/// The graph as a network. A node is called by its `label` (in `language`, where it has `name_zh` or `name_en`; then
/// `name`; then its id), and its kind is its `kind`; without one it is "node". The weight of an edge is its `weight`,
/// 1 without one; `directed` (of a file that guanxi wrote) overrules its direction; edges whose `status` is "denied"
/// are left out. Vertices are in the order of their ids. `name` as above. Throws Error (format) for a weight that is
/// not positive and finite.
NamedNetwork named_network(const FlatGraph& graph, LabelLanguage language, std::string_view name);

}  // namespace guanxi
