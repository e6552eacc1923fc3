#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guanxi {

/// The elements and texts of a page of HTML or XHTML, in the order of the page. An element's number is smaller than
/// those of all it holds.
struct Markup {
    struct Node {
        std::string name;  ///< Of an element, in lower case; empty for a text.
        std::vector<std::pair<std::string, std::string>> attributes;
        std::string text;          ///< Of a text: UTF-8, its character references resolved.
        std::uint32_t parent = 0;  ///< The root is its own parent.
        std::uint32_t end = 0;     ///< Number of the first node behind it and all it holds.

        bool is_text() const { return name.empty(); }
        /// The value of an attribute, empty if it has none of that name.
        std::string_view attribute(std::string_view name) const;
    };

    std::vector<Node> nodes;  ///< The first is a root named "#root".
    bool is_cut = false;      ///< Elements were nested too deeply; what came after was left out.
};

/// Reads a page as leniently as browsers do, by libxml2: any bytes give a tree. Nothing is loaded from disk or network.
/// `utf8` must be valid UTF-8. Takes O(n) time and memory; nesting beyond 2,000 elements ends the reading, and of
/// one element some 256 attributes are read.
Markup parse_markup(std::string_view utf8);

}  // namespace guanxi
