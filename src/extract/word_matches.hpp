#pragma once

#include <cassert>
#include <cstdint>
#include <span>
#include <vector>

#include "src/extract/vocabulary.hpp"
#include "src/text/article.hpp"

namespace guanxi {

/// The forms of the vocabulary that begin at each character of an article's sentences: looked up once, asked for often.
class WordMatches {
public:
    /// Looks up the forms in one more sentence, which must lie behind those before it. O(length × longest form).
    void add(std::u32string_view characters, const Range& sentence, const Vocabulary& vocabulary);

    /// The forms that begin at a character of a sentence and lie in it, shortest first.
    std::span<const Vocabulary::Match> at(std::uint32_t character) const {
        assert(character < traits_.size());
        return {all_.data() + first_[character], all_.data() + first_[character + 1]};
    }
    /// The traits of all forms that begin at a character, and of those with at least two characters.
    Traits traits(std::uint32_t character) const {
        assert(character < traits_.size());
        return traits_[character];
    }
    Traits traits_of_long(std::uint32_t character) const {
        assert(character < traits_of_long_.size());
        return traits_of_long_[character];
    }

private:
    std::vector<Vocabulary::Match> all_;
    std::vector<std::uint32_t> first_{0};  ///< By character: where its forms begin in `all_`; one more at the end.
    std::vector<Traits> traits_;
    std::vector<Traits> traits_of_long_;
};

}  // namespace guanxi
