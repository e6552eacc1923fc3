#pragma once

#include <string>
#include <vector>

#include "graph/facts/facts.hpp"
#include "src/extract/extract.hpp"

namespace guanxi::testing_extract {

/// The rules of the built-in lexicon, made once for the test program.
const Rules& built_in_rules();

/// The rules of the lexicon rows given and of nothing else. Fails the test if a row is bad.
Rules rules_of(const std::string& rows);

/// The facts of all articles of a text in memory.
std::vector<DocumentFacts> read_facts(const std::string& text, const std::string& published = {},
                                      const Rules& rules = built_in_rules());

/// What a text says, in short lines that tests look for one by one:
///   `country:FJI`                             an entity; then a line for each thing that is told of it:
///   `country:FJI alias 斐方`                  `leader:兰布卡 home country:FJI`, `event:… date 2025-07-24`,
///                                             `event:… place 苏瓦`, `agreement:… subtype treaty`, `… field 渔业`, `…
///                                             count 3`
///   `met leader:兰布卡 leader:图普`           a relation; then a line for each qualifier:
///   `met leader:兰布卡 leader:图普 date 2025-07-24`, `… place 苏瓦`, `… status planned`, `… office 总统`, `… field
///   渔业`,
///                                             `… speaker 兰布卡`
std::vector<std::string> facts_text(const std::string& text, const std::string& published = {},
                                    const Rules& rules = built_in_rules());

/// A sentence and all that it says of who deals with whom: "kind source target status" without `reported`, sorted,
/// parted by "; ". Offices are left out.
struct Wording {
    std::string sentence;
    std::string relations;
};

/// Fails the test where a sentence, read by itself in July 2025 with the built-in lexicon, says anything else.
void expect_relations(const std::vector<Wording>& wordings);

/// Likewise for the offices alone: "leader home office".
void expect_offices(const std::vector<Wording>& wordings);

}  // namespace guanxi::testing_extract
