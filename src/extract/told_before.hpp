#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "graph/base/date.hpp"
#include "src/extract/article_state.hpp"

// What an article has told before a sentence, for what the sentence leaves out.

namespace guanxi {

/// The day of which an article tells until it names another, for a sentence that names none: the first day that the
/// nearest sentence before it in its paragraph tells, else the first of the article's first two sentences. Empty where
/// that is no day, or not one of the eight up to the article's own: what lies further back is told aside.
Date running_day(const ArticleState& state, std::uint32_t sentence);

/// The place that the dateline names (the first of several), which "here" and 此间 mean; in small letters where it
/// stands in capitals. Empty where there is none.
std::string place_of_dateline(const ArticleState& state);

/// The country of the place in the dateline; none without a dateline or for a place that the lexicon does not have.
std::optional<std::uint32_t> country_of_dateline(const ArticleState& state);

}  // namespace guanxi
