#pragma once

#include <cstdint>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// Joins the units of a Chinese sentence that stand in a row (法国、德国和波兰; 《甲》《乙》) into one unit for all,
/// with the heads of several countries (马里和乍得的领导人), and gives each of a row of leaders the office that is told
/// for all (奥巴马与梅德韦杰夫两位总统). Notes in the state which rows are members of something. O(n).
void join_rows(ArticleState& state, std::uint32_t sentence, std::vector<Unit>& units);

}  // namespace guanxi
