#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace guanxi {

/// A set of characters that is asked often: a bit for each, up to the largest.
class CharacterSet {
public:
    void insert(char32_t character) {
        if (character / 64 >= bits_.size()) bits_.resize(character / 64 + 1, 0);
        bits_[character / 64] |= std::uint64_t{1} << character % 64;
    }
    /// O(1).
    bool contains(char32_t character) const {
        return character / 64 < bits_.size() && (bits_[character / 64] >> character % 64 & 1) != 0;
    }
    /// All of them, rising.
    std::vector<char32_t> characters() const {
        std::vector<char32_t> all;
        for (std::size_t c = 0; c < bits_.size() * 64; ++c) {
            if (contains(static_cast<char32_t>(c))) all.push_back(static_cast<char32_t>(c));
        }
        return all;
    }

private:
    std::vector<std::uint64_t> bits_;
};

}  // namespace guanxi
