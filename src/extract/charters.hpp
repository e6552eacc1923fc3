#pragma once

#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/relations.hpp"

namespace guanxi {

/// The members that the founding papers of organisations make: who signs the 《东盟宪章》 or is party to it is a member
/// of the organisation that the title names. One relation for each of `found` that tells so. O(found).
std::vector<FoundRelation> members_by_charter(ArticleState& state, const std::vector<FoundRelation>& found);

}  // namespace guanxi
