#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "src/extract/article_state.hpp"
#include "src/extract/english_tokens.hpp"

namespace guanxi {

/// What stands for actors named elsewhere, as a unit, and one past its last token.
struct EnglishReference {
    Unit unit;
    std::size_t end = 0;
};

/// The reference that begins at token `i`, or nothing: the two countries, both leaders, she, its foreign ministry, the
/// President of Russia.
std::optional<EnglishReference> read_english_reference(ArticleState& state, const EnglishTokens& tokens,
                                                       std::uint32_t sentence, std::size_t i);

}  // namespace guanxi
