#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "src/extract/units.hpp"

namespace guanxi {

/// Names of an article's persons, found where they stand in the text: by their first character, then by length.
class NameIndex {
public:
    /// Adds a name, unless it is there already. It must not be empty.
    void add(std::u32string_view name, EntityIndex entity);
    std::optional<EntityIndex> find(std::u32string_view name) const;

    /// The length of the longest name that stands at `at`, or 0. A name that ends in a Latin letter counts only where
    /// the word ends as well. O(1) where no name begins with the character there, else O(lengths that names have).
    std::size_t longest_at(std::u32string_view text, std::size_t at) const {
        const char32_t first = text[at];
        const bool may_begin = (firsts_[first / 64 % firsts_.size()] >> first % 64 & 1) != 0;
        return may_begin ? longest_of(text, at) : 0;
    }

private:
    std::size_t longest_of(std::u32string_view text, std::size_t at) const;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u32string_view name) const { return std::hash<std::u32string_view>{}(name); }
    };

    std::unordered_map<std::u32string, EntityIndex, Hash, std::equal_to<>> names_;
    std::map<char32_t, std::vector<std::size_t>> lengths_;  ///< By first character, falling.
    std::array<std::uint64_t, 64> firsts_{};                ///< A bit for the low bits of each first character.
};

}  // namespace guanxi
