#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/english_tokens.hpp"

namespace guanxi {

/// An office as an English sentence writes it, with whose it is.
struct EnglishOffice {
    std::size_t begin = 0;  ///< Tokens of the sentence, whose it is included.
    std::size_t end = 0;
    std::size_t text_begin = 0;  ///< Of the office alone.
    std::size_t text_end = 0;
    std::optional<EntityIndex> home;
    EntityList homes;  ///< Of an office of several (the foreign ministers of A and B), in order.
    bool is_former = false;
    bool is_no_leader = false;  ///< spokesman, chairman of a company
    bool needs_home = false;    ///< Makes nobody a leader without a country or organisation (governor).
    bool is_plural = false;
    bool is_counterpart = false;
    /// Offices of other homes that are joined to it (President of Rwanda and Chairperson of the African Union).
    std::vector<std::pair<EntityIndex, std::string>> earlier;
};

/// The office that begins at token `i`: whose it is (Pakistan's, Turkish, EU), words that offices begin with (acting,
/// Deputy), the office, what it is for (of Foreign Affairs, of the Republic of Korea). Of "the two foreign ministers"
/// it is the last two words.
std::optional<EnglishOffice> read_english_office(const ArticleState& state, const EnglishTokens& tokens, std::size_t i);

/// The words of an office, of an office of several in the singular: "foreign minister" of "foreign ministers".
std::string english_office_words(const ArticleState& state, const EnglishTokens& tokens, const EnglishOffice& office);

}  // namespace guanxi
