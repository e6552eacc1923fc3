#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "graph/base/date.hpp"
#include "graph/relationship_graph.hpp"
#include "output/json_writer.hpp"

// What formats of flat attributes (GraphML, GEXF, node-link JSON, CSV) say of a node and of an edge: one table for all
// of them, so that a column has the same name and the same value everywhere.

namespace guanxi {

/// The sort of an attribute; the alternatives of `FieldValue` in their order.
enum class FieldType { text, list, whole, real, flag };

struct Field {
    std::string_view name;
    FieldType type = FieldType::text;
};

using FieldValue = std::variant<std::string, std::vector<std::string>, std::int64_t, double, bool>;

/// The attributes of nodes, in the order in which they are written; docs/formats.md says what they mean.
std::span<const Field> node_fields();
/// Likewise of edges.
std::span<const Field> edge_fields();

/// The values of a node's attributes, parallel to `node_fields`.
std::vector<FieldValue> field_values(const RelationshipGraph& graph, Vertex vertex);
/// Likewise of an edge, parallel to `edge_fields`.
std::vector<FieldValue> field_values(const RelationshipGraph& graph, const EdgeRef& ref);

/// Whether there is anything to write: an empty text and an empty list say nothing.
bool is_told(const FieldValue& value);

/// A value as one text, for formats without lists: items are joined by " | " (a bar inside an item becomes the
/// full-width sign ｜), numbers have at most nine significant digits, flags are "true" and "false".
std::string text_of(const FieldValue& value);

/// The items of a list that `text_of` joined; none of an empty text. A bar inside an item stays ｜.
std::vector<std::string> items_of(std::string_view text);

/// Writes what is told as members of the object that is open: lists as arrays, numbers as numbers.
void write_members(JsonWriter& json, std::span<const Field> fields, const std::vector<FieldValue>& values);

/// The first and the last day of something; both are complete dates.
struct Period {
    Date first;
    Date last;
};

/// The days that a date of known year may mean: "2025-06" is 2025-06-01 to 2025-06-30. Nothing for other dates.
std::optional<Period> period_of(const Date& date);

/// The days on which an edge's statements put it: from the earliest to the latest of their dates; of a statement
/// without a year, of its article's day. Nothing where no date is known.
std::optional<Period> period_of(const RelationshipGraph& graph, const Edge& edge);

}  // namespace guanxi
