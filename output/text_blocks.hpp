#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

// Exports of large graphs are larger than the graphs: they are handed on block by block, and never lie in memory whole.

namespace guanxi {

/// Takes a text block by block, in order.
using TakeBlock = std::function<void(std::string_view)>;

/// Hands on what has been written if it is much, and empties it: to be called between items.
inline void pass_on_blocks(std::string& text, const TakeBlock& take) {
    constexpr std::size_t kMuch = std::size_t{1} << 16;
    if (text.size() < kMuch) return;
    take(text);
    text.clear();
}

/// The whole text that `write` hands on to the `TakeBlock` it is given.
template <class Write>
std::string whole_text(const Write& write) {
    std::string text;
    write([&](std::string_view block) { text += block; });
    return text;
}

}  // namespace guanxi
