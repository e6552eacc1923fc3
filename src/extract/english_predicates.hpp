#pragma once

#include <optional>

#include "src/extract/english_offices.hpp"
#include "src/extract/english_tokens.hpp"

namespace guanxi {

/// Tokens [begin, end) of a sentence.
struct TokenRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The full name of whom a clause says that he holds an office now, with no comma for it: Sanna Marin, 34, was sworn in
/// as prime minister; Yoshihide Suga replaced Shinzo Abe as Japan's leader; she named Pekka Haavisto foreign minister;
/// Ann Lee, who is the premier. None where the clause denies it, or tells what was or will be.
std::optional<TokenRange> holder_in_clause(const ArticleState& state, const EnglishTokens& tokens,
                                           const EnglishOffice& office);

}  // namespace guanxi
