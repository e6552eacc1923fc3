#pragma once

#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"
#include "src/extract/relations.hpp"

namespace guanxi {

/// English: agreements and projects of which several countries, or leaders of several, speak together (the two Prime
/// Ministers reviewed the Partnership, both leaders welcomed progress on the port) and of which nothing in `found`
/// tells whose they are: they are theirs. An inference, which the basis of the relations says.
std::vector<FoundRelation> shared_things(ArticleState& state, const Discourse& discourse,
                                         const std::vector<FoundRelation>& found);

}  // namespace guanxi
