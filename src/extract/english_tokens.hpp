#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// The tokens of a sentence of an English article, and what they look like: a name, a part of an office, somebody's
/// (Pakistan's). Every question takes the number of a token; one past the last is no token, and the answer is no. Views
/// the state.
class EnglishTokens {
public:
    EnglishTokens(ArticleState& state, std::uint32_t sentence)
        : state_(state), classes_(state.classes), sentence_(sentence), tokens_(state.tokens[sentence]) {}

    std::size_t size() const { return tokens_.size(); }
    const Token& operator[](std::size_t i) const { return tokens_[i]; }
    std::u32string_view text(std::size_t i) const { return state_.text(tokens_[i]); }
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    bool is_the(std::size_t i) const { return is_text(i, U"the") || is_text(i, U"The"); }
    bool is_dash(std::size_t i) const;
    /// Whether two tokens follow each other with nothing or one space between.
    bool are_adjacent(std::size_t a, std::size_t b) const {
        return b < tokens_.size() && tokens_[b].range.begin <= tokens_[a].range.end + 1;
    }
    /// The characters of tokens [begin, end).
    Range range_of(std::size_t begin, std::size_t end) const {
        return {tokens_[begin].range.begin, tokens_[end - 1].range.end};
    }

    /// The country, organisation or capital that a token names, put into the table of entities.
    std::optional<EntityIndex> home_at(std::size_t i) const;
    /// One past a possessive ending ('s, or ' after an s) at token `i`, or `i`.
    std::size_t after_possessive(std::size_t i) const;
    /// Whether its, their, his or her stands before token `i`.
    bool follows_possessive(std::size_t i) const;
    /// One past the forms of address (H.E. Mr.) that begin at token `i`, or `i`.
    std::size_t after_address(std::size_t i) const;

    bool is_office_word(std::size_t i) const { return is(i, classes_.office) || is(i, classes_.office_not_leader); }
    /// Whether a token may stand inside an office (Deputy, foreign, government).
    bool is_modifier(std::size_t i) const;
    /// Whether a token may stand between a country and those who act for it (former, economic).
    bool is_inner(std::size_t i) const {
        return is(i, classes_.office_modifier) || is(i, classes_.noun) || is(i, classes_.office_former);
    }

    bool has_capital(std::size_t i) const;
    /// A word with a capital that the lexicon does not know.
    bool is_unknown_capital(std::size_t i) const;
    /// A word that may be part of a name: with a capital, and no word of the language, place of the world or day.
    bool is_name_word(std::size_t i) const;
    bool starts_name(std::size_t i) const;
    /// A capital with a full stop after it.
    bool is_initial(std::size_t i) const;
    /// A small word inside names: bin, von, de.
    bool is_particle(std::size_t i) const { return is(i, classes_.name_particle); }
    /// One past the last token of the name that begins at token `i`; `i` where none does.
    std::size_t name_end(std::size_t i) const;
    /// The first token of the name that ends before token `end`; `end` where none does.
    std::size_t name_begin(std::size_t end) const;

private:
    /// Thomas "Mack" McLarty: one past a word in quotation marks that begin at token `i`, or `i`.
    std::size_t after_nickname(std::size_t i) const;
    /// Tax, Rice: a word of the language that is a surname where it has a capital after a first name.
    bool may_be_surname(std::size_t i) const;
    /// Classes that do not keep a word with a capital out of a name.
    Classes name_classes() const;

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Token>& tokens_;
};

}  // namespace guanxi
