#pragma once

#include <cstdint>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// The units of a sentence of an English article. A country's adjective or possessive is an attribute (Russian oil)
/// unless it goes with a word for those who act for the country (Russian forces, China's foreign ministry); a capital
/// is its government (Moscow said) unless a word for place stands before it (in Moscow). Names in a list are one unit.
std::vector<Unit> read_english_units(ArticleState& state, std::uint32_t sentence);

}  // namespace guanxi
