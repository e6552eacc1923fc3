#include "src/extract/word_matches.hpp"

namespace guanxi {

void WordMatches::add(std::u32string_view characters, const Range& sentence, const Vocabulary& vocabulary) {
    const std::u32string_view text = characters.substr(sentence.begin, sentence.size());
    all_.reserve(characters.size());
    first_.reserve(characters.size() + 1);
    traits_.reserve(characters.size());
    traits_of_long_.reserve(characters.size());
    first_.resize(sentence.begin + 1, static_cast<std::uint32_t>(all_.size()));
    first_.resize(sentence.end + 1, 0);
    traits_.resize(sentence.end, 0);
    traits_of_long_.resize(sentence.end, 0);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t before = all_.size();
        vocabulary.match_at(text, i, all_);
        first_[sentence.begin + i + 1] = static_cast<std::uint32_t>(all_.size());
        Traits of_all = 0;
        Traits of_long = 0;
        for (std::size_t k = before; k < all_.size(); ++k) {
            of_all |= all_[k].traits;
            if (all_[k].size >= 2) of_long |= all_[k].traits;
        }
        traits_[sentence.begin + i] = of_all;
        traits_of_long_[sentence.begin + i] = of_long;
    }
}

}  // namespace guanxi
