#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <libxml/tree.h>
#include <nlohmann/json.hpp>

#include "graph/relationship_graph.hpp"

// What the tests of the export formats share: the graph as a consumer should find it, and what consumers find.

namespace guanxi::test {

/// How a format writes texts and lists.
struct ExpectedForm {
    std::function<nlohmann::json(const std::string&)> text = [](const std::string& content) { return content; };
    bool joins_lists = true;         ///< " | " between items; else arrays.
    bool flags_are_numbers = false;  ///< 0 and 1; else booleans.
};

/// The graph as {"nodes": {id: …}, "edges": {id: …}}, taken from nodes and edges one by one and not from the table of
/// fields: kind, label, names, aliases, mentions, date and place; kind, ends, status, weight, confidence, date, place,
/// office, fields and the sentences.
nlohmann::json expected_graph(const RelationshipGraph& graph, const ExpectedForm& form);

/// A text as XML can hold it: without control characters, line breaks and tabs as spaces, valid UTF-8.
std::string as_xml_holds(const std::string& text);

/// What a reader of tests/output/consumers/read_export.py finds in files of these names and contents, or nothing where
/// its library is missing. Fails the test where the reader fails.
std::optional<nlohmann::json> read_by(const std::string& reader,
                                      const std::vector<std::pair<std::string, std::string>>& files);

/// Expects every member of `expected` in `found`, however deep; `found` may have more in a node or edge, but not more
/// nodes or edges.
void expect_same_graph(const nlohmann::json& found, const nlohmann::json& expected);

using Xml = std::unique_ptr<xmlDoc, void (*)(xmlDoc*)>;

/// The document, or null where it is not well-formed.
Xml parse_xml(const std::string& text);

/// The elements of this name, in the order of the document.
std::vector<xmlNode*> elements(const Xml& xml, const std::string& name);

/// An attribute's text; empty where there is none.
std::string attribute(xmlNode* element, const char* name);

}  // namespace guanxi::test
