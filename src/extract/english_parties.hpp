#pragma once

#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/relations.hpp"

namespace guanxi {

/// The parties of English agreements that the article says to be concluded and not by whom (The Open Skies Agreement,
/// signed in January, …): the two countries that its sentence names, or those before it in the paragraph. Nothing for
/// an agreement that has a party in `found`, and where more countries than two may be meant. O(units + found).
std::vector<FoundRelation> understood_parties(ArticleState& state, const std::vector<FoundRelation>& found);

}  // namespace guanxi
