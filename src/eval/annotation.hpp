#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/date.hpp"
#include "graph/base/error.hpp"
#include "src/eval/attributes.hpp"

namespace guanxi {

/// A node that a careful reader found in a text.
struct AnnotatedNode {
    std::string kind;
    std::vector<std::string> names;  ///< At least one; of a country its code first.
    std::set<std::u32string> keys;   ///< The forms in which names compare (`node_keys`).
    Attributes attributes;
    bool is_optional = false;  ///< Another careful reader could leave it out: found or not, it does not count.
};

/// A relation that a careful reader found. Ends are indices into `Annotation::nodes`.
struct AnnotatedEdge {
    std::string kind;
    std::size_t source = 0;
    std::size_t target = 0;
    std::string source_name;  ///< As the annotation calls the ends here.
    std::string target_name;
    Attributes attributes;
    bool is_optional = false;
};

/// What a text says, by a careful reader: what a graph is measured by. docs/formats.md describes the file.
struct Annotation {
    std::string path;      ///< Of the annotation itself.
    std::string source;    ///< Path of the text, from where the program runs.
    Date published;        ///< May be empty.
    std::string language;  ///< As the file tells it, "zh" for example; may be empty.
    std::vector<AnnotatedNode> nodes;
    std::vector<AnnotatedEdge> edges;
};

/// Reads an annotation; `path` is where it was read from: its `source` stands relative to that.
/// Throws Error{format} with the place in the file: JSON that is cut off, a member that is missing or of the wrong
/// sort, a kind that the vocabulary does not have, an edge whose end is no node or that joins what it cannot join.
Annotation read_annotation(std::string_view text, const std::string& path);

/// What is doubtful in an annotation without making it useless, as warnings: a node none of whose names stands in the
/// text, a country without its code, a relation that stands twice or must be found although one of its ends need not,
/// an end whose name two nodes have. `text` is the source in UTF-8.
Diagnostics review(const Annotation& annotation, std::string_view text);

}  // namespace guanxi
