#pragma once

#include "graph/facts/facts.hpp"
#include "src/extract/article_state.hpp"
#include "src/extract/lexicon.hpp"
#include "src/extract/patterns.hpp"
#include "src/text/article.hpp"

namespace guanxi {

/// The lexicon with its patterns compiled: all that extraction needs beside an article. Read-only; shared by threads.
struct Rules {
    Lexicon lexicon;
    PatternSet patterns;
    WordClasses classes;
};

/// Adds the pattern words to a lexicon's vocabulary and compiles its patterns. Bad patterns are reported and left out.
Rules make_rules(Lexicon lexicon, Diagnostics& diagnostics);

/// What an article says: its entities and relations, each relation with the sentence that states it, normalized.
DocumentFacts extract(const Article& article, const Rules& rules);

}  // namespace guanxi
