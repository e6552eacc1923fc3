#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"
#include "src/extract/patterns.hpp"

namespace guanxi {

/// A relation as found, its ends still numbers of the article's entity table.
struct FoundRelation {
    EdgeKind kind = EdgeKind::met;
    EntityIndex source = 0;
    EntityIndex target = 0;
    Qualifiers qualifiers;
    std::uint32_t sentence = 0;
    std::string_view rule;   ///< Views the patterns.
    std::uint32_t cues = 0;  ///< Number of its words in `ArticleState::cues`.
    Basis basis = Basis::named;
    std::size_t anchor = 0;  ///< Of a pattern: the unit that set it off.
    bool is_answer = false;  ///< It goes to who struck a blow that the text told of before.
};

/// The relations that patterns read from the clauses, and those that names themselves state (offices beside names,
/// parties in titles).
std::vector<FoundRelation> find_relations(ArticleState& state, const Discourse& discourse, const PatternSet& patterns);

}  // namespace guanxi
