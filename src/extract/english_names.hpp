#pragma once

#include <cstdint>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// The mentions of leaders in a sentence of an English article, left to right, not overlapping: names after an office
/// (Turkish President Recep Tayyip Erdogan; the Prime Minister of the Republic of X, H.E. Mr. Y), names before one
/// (Ishaq Dar, Pakistan's foreign minister,), and names that the article or the lexicon knows. What it learns of names
/// goes into the state.
std::vector<LeaderMention> find_english_leaders(ArticleState& state, std::uint32_t sentence);

}  // namespace guanxi
