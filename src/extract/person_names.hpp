#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// What names of persons look like in a sentence. Every question is about the name that begins at a character; the
/// answer is its length in characters, 0 where no name begins there. Views the state.
class PersonNames {
public:
    /// Whether names of people from a country begin with a surname in Chinese text; a text of no country may have any.
    static bool is_surname_first(std::string_view country_code);
    PersonNames(ArticleState& state, const Range& sentence);

    /// The name of somebody from the country `code` (empty: from anywhere): one that is known, else one that looks like
    /// names from there.
    std::uint32_t name_at(std::uint32_t at, const std::string& code) const;
    /// The longest name that the article or the lexicon knows.
    std::uint32_t known_name_at(std::uint32_t at) const;
    /// Whether such a name ends before the character `end`.
    bool known_name_ends_at(std::uint32_t end) const;
    /// Whether transliterations use a character.
    bool is_transliterating(char32_t c) const { return state_.lexicon.names.transliteration.contains(c); }
    /// A transliterated name: characters that transliterations use, with dots between its parts.
    std::uint32_t transliterated(std::uint32_t at) const;
    /// A Chinese-style name: a surname and one or two characters.
    std::uint32_t chinese(std::uint32_t at) const;
    /// How long the surname is with which characters [at, end) begin, if they look like a Japanese surname with up to
    /// three characters of a given name or none; else 0.
    std::uint32_t japanese_before(std::uint32_t at, std::uint32_t end) const;
    /// Whether a word that cannot be part of a name begins at character `at`, or the sentence ends there.
    bool is_boundary(std::uint32_t at) const;

private:
    /// Whether the name that begins at `at` can end after `length` characters: as `is_boundary`, or because an ordinary
    /// word begins there.
    bool may_end(std::uint32_t at, std::uint32_t length) const;
    /// Whether an ordinary word of two characters or more stands `offset` characters after `at`, one with a character
    /// that transliterations do not use: 全程 in 罗伊斯全程陪同.
    bool is_ordinary(std::uint32_t at, std::uint32_t offset) const;
    /// An English name: words with a capital, and the small words inside names (bin, von der, al-).
    std::uint32_t latin(std::uint32_t at) const;
    std::uint32_t japanese(std::uint32_t at) const;
    /// A transliterated name without the one or two characters that begin no word any more, but end after a word of
    /// one character has begun (哈利姆|因抱恙).
    std::uint32_t transliterated_up_to_word(std::uint32_t at) const;
    /// Characters up to the next word, of which transliterations use all but one; for names from East Asia, any.
    std::uint32_t any_characters(std::uint32_t at, bool is_eastern) const;
    /// Whether a word of grammar of one character stands at `at`.
    bool is_grammar(std::uint32_t at) const;
    bool starts_word(std::uint32_t at) const;
    /// Whether a word stands here that ends many given names as well (周恩来), and no longer word begins.
    bool may_end_given_name(std::uint32_t at) const;
    /// Whether these characters are a word for a time (周五).
    bool is_time_word(std::uint32_t at, std::uint32_t length) const;
    /// Whether the article has not told of the name, and the lexicon knows it of nobody from the country `code`.
    bool is_foreigner(std::u32string_view name, const std::string& code) const;
    bool has_dot(std::uint32_t at, std::uint32_t length) const;
    /// 苏丹外长马里亚姆: whether a name of `length` characters only begins as a country's does.
    bool goes_beyond_country(std::uint32_t at, std::uint32_t length) const;
    bool names_country(std::uint32_t at) const;
    /// Whether `at` stands inside a Latin word: no form begins there, though one may where an overlong sentence was
    /// cut.
    bool is_inside_word(std::uint32_t at) const;

    ArticleState& state_;  ///< Which keeps the ordinary words that were asked for.
    std::u32string_view text_;
    std::uint32_t begin_;
    std::uint32_t end_;
};

}  // namespace guanxi
