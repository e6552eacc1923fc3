#pragma once

#include <string_view>
#include <vector>

#include "src/extract/vocabulary.hpp"
#include "src/extract/word_matches.hpp"
#include "src/text/article.hpp"

namespace guanxi {

/// A word of the vocabulary, or a piece that it does not know: one Chinese character, one Latin word, one number, one
/// punctuation mark. Points into the vocabulary.
struct Token {
    Range range;
    FormId form = kNoForm;
    Traits traits = 0;  ///< Of its form.
    const Classes* classes = &kNoClasses;

    bool is_known() const { return form != kNoForm; }
    bool has(ClassId cls) const { return (*classes)[cls]; }
    /// Whether its form has a sense of this kind.
    bool may_mean(SenseKind kind) const { return (traits & trait_of(kind)) != 0; }
};

/// Whether a 日 at `at` ends a day of the month: 14日前往 holds no 日前, and 6日本报讯 no 日本.
bool ends_day(std::u32string_view text, std::size_t at);

/// Cuts a sentence of folded characters, whose words are in `matches`, into tokens: of all ways the one with the fewest
/// words, where an unknown character costs more than a known word; among equals the one whose first words are longer
/// (shortest path over the word lattice). A space that parts words is no token. O(length + matches).
void tokenize(std::u32string_view characters, const Range& range, const WordMatches& matches,
              std::vector<Token>& tokens);

}  // namespace guanxi
