#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/facts/kinds.hpp"

namespace guanxi {

/// "1 article", "8 articles".
std::string count_of(std::size_t count, std::string_view one, std::string_view many);
/// "1 country", "17 countries".
std::string count_of(std::size_t count, NodeKind kind);

/// "countries", also for the word of a kind as networks write it; what is no kind is given back with an s behind.
std::string plural_of(std::string_view kind);

/// "A", "A and B", "A, B and C".
std::string list_of(const std::vector<std::string>& items);

/// The first `most` items and how many more there are: "A, B and 3 more". All where `most` is 0.
std::string list_of(const std::vector<std::string>& items, std::size_t most);

/// A text broken at its blanks into lines of at most 100 columns of a terminal, where it can be. The first begins with
/// `lead`, the others with blanks as wide as that. Each ends with a line feed.
std::string wrapped(std::string_view lead, std::string_view text);

}  // namespace guanxi
