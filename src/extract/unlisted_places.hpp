#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// The words of a Chinese place that the lexicon does not have, from unit `begin` on and before `focus`: a building
/// (在法国驻教廷大使馆会晤), a seat of a government (在白宫), or, behind a country, a name as transliterations write
/// it (在瑞士滑雪胜地克洛斯特斯). None where nothing shows that it is a place. O(length).
std::optional<Range> unlisted_place(const ArticleState& state, std::span<const Unit> units, std::size_t begin,
                                    std::size_t focus);

/// The words of unit `i`, before `focus`, if they are a capital or a seat of a government that is read as its country.
std::optional<Range> seat_at(const ArticleState& state, std::span<const Unit> units, std::size_t i, std::size_t focus);

}  // namespace guanxi
