#pragma once

#include "src/extract/article_state.hpp"

namespace guanxi {

/// The countries that a Chinese article tells to take part in a meeting, in the order of the text: whoever chairs or
/// hosts it, and whoever is said to be there (到会的有…, …应邀与会). Not who stays away, nor who is to host the next.
///
/// Reads the units of the whole article, before references are resolved; O(units).
EntityList gathered_countries(const ArticleState& state);

}  // namespace guanxi
