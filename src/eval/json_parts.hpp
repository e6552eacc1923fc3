#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "src/eval/attributes.hpp"

// What annotations and graphs have in common as JSON.

namespace guanxi {

/// Parses a file. Throws Error{format} with the line at which it stops being JSON.
nlohmann::json parse_json(std::string_view text, const std::string& place);

/// A member that must be a text. Throws Error{format} without a place.
std::string text_member(const nlohmann::json& json, const char* key);

/// A member that must be a list. Throws Error{format} without a place.
const nlohmann::json& list_member(const nlohmann::json& json, const char* key);

/// The keys of all names under which a node may be met: its names (a list, or an object by language), aliases, label,
/// code, and its id behind the kind.
std::set<std::u32string> node_keys(const nlohmann::json& node);

/// The compared attributes of a node or edge; one that is null is not there. Throws Error{format} where one is neither
/// a text nor a number, or `fields` no list of texts.
Attributes attributes_of(const nlohmann::json& json);

/// Calls `read` with each item of a list. An error gets the item's place: "page.json: nodes[3]".
void for_each_item(const nlohmann::json& json, const char* key, const std::string& place,
                   const std::function<void(const nlohmann::json&)>& read);

}  // namespace guanxi
