#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"
#include "src/extract/relations.hpp"

namespace guanxi {

/// What somebody did before, for a clause that says of another that he does it too and leaves out to whom:
/// 汤加也发去唁函.
struct LastDeed {
    EdgeKind kind = EdgeKind::met;
    EntityList targets;
    std::string manner;
    bool is_denied = false;  ///< It was to leave, or not to join.
};

/// The clause that asks, and for whom.
struct DeedQuestion {
    std::uint32_t sentence = 0;
    const Clause* clause = nullptr;
    const EntityList* sources = nullptr;
    std::optional<EdgeKind> kind;  ///< Without one, a deed of any kind: 步其后尘.
};

/// The deed of others that a clause takes up: the last of its kind in this paragraph or the one before, at most two
/// sentences back. Where the article has told of none so far, the only country of the headline is whom it concerns.
/// None if the deed was denied, if the text has named another to whom it might go since, or if it would come back to
/// the sources. O(u + r) for u units between and r relations found.
std::optional<LastDeed> last_deed(const ArticleState& state, const Discourse& discourse,
                                  const std::vector<FoundRelation>& found, const DeedQuestion& question);

}  // namespace guanxi
