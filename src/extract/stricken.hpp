#pragma once

#include <cstdint>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// The countries that the disaster has struck of which a Chinese article told last, up to a sentence: those named in
/// its clause before it (尼泊尔25日发生强烈地震), else behind it (强震袭击土耳其); a place stands for its country. Of
/// several, the one from which the article was written is meant. A disaster of which no clause says where is passed
/// over. None if the article tells of no other. O(u) for u units.
EntityList stricken_countries(const ArticleState& state, std::uint32_t sentence);

}  // namespace guanxi
