#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace guanxi {

/// State of a trie; the root is 0.
using TrieState = std::uint32_t;

/// From `parent` one comes to `child` with `character`.
struct TrieEdge {
    TrieState parent;
    TrieState child;
    char32_t character;
    std::uint32_t value;  ///< What the trie holds for the text that leads to `child`; kNoValue for nothing.
};

/// A finished trie as a double array (J.-I. Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array
/// Structure", IEEE Transactions on Software Engineering 15(9), 1989, doi:10.1109/32.31365): the child of a state for a
/// character stands at the state's base plus the character's code, where it names its parent. So a step takes three
/// reads. Views its arrays.
struct DoubleArray {
    static constexpr TrieState kRoot = 0;
    static constexpr std::uint32_t kNoValue = 0xFFFFFFFF;

    struct Cell {
        TrieState parent = kNoValue;
        std::uint32_t base = 0;
        std::uint32_t value = kNoValue;
    };

    std::span<const std::uint16_t> codes;  ///< By character; 0 for one that the trie does not have.
    std::span<const Cell> cells;           ///< By state. Holds the root at least.

    /// The state after `character`, capital or small; the root where there is none.
    TrieState child(TrieState state, char32_t character) const {
        const std::uint32_t code = character < codes.size() ? codes[character] : 0;
        const TrieState next = cells[state].base + code;
        return cells[next].parent == state ? next : kRoot;  // no child stands at code 0
    }
    /// Gives `use` the values of all texts of the trie that stand at `at`, the shortest first: how long the text is,
    /// and its value. Inside `text`.
    template <class Use>
    void for_each_at(std::u32string_view text, std::size_t at, const Use& use) const {
        TrieState state = kRoot;
        for (std::size_t i = at; i < text.size(); ++i) {
            const std::uint32_t code = text[i] < codes.size() ? codes[text[i]] : 0;
            const TrieState next = cells[state].base + code;
            const Cell& cell = cells[next];
            if (cell.parent != state) return;
            state = next;
            if (cell.value != kNoValue) use(i - at + 1, cell.value);
        }
    }
    std::uint32_t value(TrieState state) const { return cells[state].value; }
};

/// The arrays of a DoubleArray.
struct DoubleArrayParts {
    std::vector<std::uint16_t> codes;
    std::vector<DoubleArray::Cell> cells;
};

/// Makes the arrays of the trie that has these edges, in any order. Their characters are small letters. The same edges
/// give the same arrays. Close to O(n log n) for words of a language; it is done when the program is built.
DoubleArrayParts make_double_array(std::vector<TrieEdge> edges);

}  // namespace guanxi
