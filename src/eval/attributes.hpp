#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi {

/// The attributes of nodes and edges that are compared.
inline constexpr std::array<std::string_view, 7> kComparedAttributes{"date",   "place",   "status", "office",
                                                                     "fields", "subtype", "count"};

/// What is said of a node or edge beside its kind and ends, by the names above: one text, of `fields` any number.
using Attributes = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Whether what a graph says of an attribute is what the annotation wants. Texts compare by `name_key`; of `fields` the
/// graph may say more; of an `office` one may be part of the other (总统 and 国家总统). What is not said is wrong.
bool is_right(std::string_view name, const std::vector<std::string>& wanted, const std::vector<std::string>* said);

}  // namespace guanxi
