#pragma once

#include <cstdint>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// The units of a sentence with every list of names made one unit (A, B and C), and with those who stand for the
/// countries of a list put to it (the presidents of A and B; the Kyrgyz and Tajik presidents).
std::vector<Unit> join_english_lists(const ArticleState& state, std::uint32_t sentence, std::vector<Unit> units);

}  // namespace guanxi
