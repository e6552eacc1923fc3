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
    EntityList targets;
    std::string manner;
    bool is_denied = false;  ///< It was to leave, or not to join.
    std::vector<EdgeKind>
        kinds;  ///< Its own, then others that it makes with the same target: who signs is bound as well.
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
/// Where all whom the article has told to have been in contact were so with one leader, it is he whom others write to
/// or call too. Aid goes first to whom a disaster has struck. None if the deed was denied, if the text has named
/// another to whom it might go since, or if it would come back to the sources. O(u + r) for u units between and r
/// relations found.
std::optional<LastDeed> last_deed(const ArticleState& state, const Discourse& discourse,
                                  const std::vector<FoundRelation>& found, const DeedQuestion& question);

/// A clause that speaks against a blow of which the text told before, and does not say whose it was.
struct BlowQuestion {
    std::uint32_t sentence = 0;
    const EntityList* sources = nullptr;
    bool is_force = false;    ///< Armed force is meant (the attack), not any blow (the move).
    bool is_pronoun = false;  ///< It goes by "it" or "them", so it was told right before.
};

/// Who struck a blow, and whom it hit.
struct LastBlow {
    EntityList doers;
    EntityList victims;
};

/// The blow (`opposes` or `attacks`) against which the sources speak: all that they suffered themselves lately (Doha
/// called the measures unjustified), else the last one (Paris condemned the attack). Deeds go before words, and what
/// was done first before what it was returned with. What answers a blow speaks of the same one. None if it was denied
/// or is too far back. O(r) for r relations found.
std::optional<LastBlow> last_blow(const ArticleState& state, const std::vector<FoundRelation>& found,
                                  const BlowQuestion& question);

}  // namespace guanxi
