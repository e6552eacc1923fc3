#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// A month and, if not 0, a day without a year: in the year of `base` that brings them closest to it.
Date with_month(const Date& base, int month, int day);

/// Whether a time in Chinese characters or digits may begin with this one; those that `words time.…` name may not.
bool may_begin_time(char32_t c);

/// A time told in Chinese characters or digits at token `at`, or by a word for one of either language (`words time.…`).
/// `here` are the units of the sentence so far.
std::optional<TimeMention> read_chinese_time(const ArticleState& state, std::uint32_t sentence, std::size_t at,
                                             const std::vector<Unit>& here);

}  // namespace guanxi
