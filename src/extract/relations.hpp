#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
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
    std::string rule;
    std::vector<std::string> cues;
    Basis basis = Basis::named;
    std::size_t anchor = 0;  ///< Of a pattern: the unit that set it off.
};

/// The relations that patterns read from the clauses, and those that names themselves state (offices beside names,
/// parties in titles).
std::vector<FoundRelation> find_relations(ArticleState& state, const Discourse& discourse, const PatternSet& patterns);

}  // namespace guanxi
