#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace guanxi {

/// Where the words of running Chinese text end, in characters from its beginning, by ICU's dictionary of ordinary words
/// (罗伊斯全程陪同: 1, 2, 3, 5, 7). What the dictionary does not know falls into single characters or words that are
/// none, so it tells where ordinary words stand, not what names are. Empty where ICU has no dictionary.
///
/// Takes about 0.15 µs a character; the first call of a thread some milliseconds more.
std::vector<std::uint32_t> word_ends(std::u32string_view text);

}  // namespace guanxi
