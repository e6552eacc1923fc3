#pragma once

#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"

namespace guanxi {

/// `read_discourse` for an English article. English sentences say who does what by the order of words: the subject of a
/// verb is the last actor before it that no preposition governs; "that", "after", "who" begin clauses with subjects of
/// their own, and where such a clause ends, the one before goes on.
Discourse read_english_discourse(ArticleState& state);

}  // namespace guanxi
