#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/english_tokens.hpp"

namespace guanxi {

/// Whether the name of a country or town in an English sentence tells where something is, whom somebody visits or who
/// acts. Every question takes the number of a token. Views the state and the tokens.
class EnglishPlaces {
public:
    EnglishPlaces(const ArticleState& state, const EnglishTokens& tokens, std::uint32_t sentence)
        : state_(state), classes_(state.classes), tokens_(tokens), sentence_(sentence) {}

    /// Michael Jordan, Georgia Tech, Paris Hilton: the name is part of another one.
    bool is_part_of_name(std::size_t i) const;
    /// visited Moscow, a visit to Moscow
    bool follows_visit(std::size_t i) const;
    /// Whether the place name at token `i` is told as a place: in Moscow, at the White House.
    bool is_told_as_place(std::size_t i) const;
    /// One past a venue or town that the lexicon does not know, or `i`: words with a capital after in or at (the).
    /// `units` are those of the sentence so far.
    std::size_t venue_end(std::size_t i, const std::vector<Unit>& units) const;

private:
    const ArticleState& state_;
    const WordClasses& classes_;
    const EnglishTokens& tokens_;
    std::uint32_t sentence_;
};

}  // namespace guanxi
