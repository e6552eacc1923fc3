#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// An office as a sentence writes it, with whose it is: 塔吉克斯坦总统, 沙特国务大臣, 国务委员兼外长.
struct Office {
    std::size_t begin = 0;       ///< First token, the country or organisation included.
    std::size_t text_begin = 0;  ///< First token of the office alone.
    std::size_t end = 0;
    std::optional<EntityIndex> home;  ///< The country or organisation, where the text names it.
    bool is_former = false;
    std::optional<EntityIndex> host;  ///< Where somebody posted is (驻美国大使).
    bool is_posted = false;   ///< One sent to somebody else (驻美国大使): `home` is who sends, where the text tells.
    bool is_unclear = false;  ///< Words before it belong to something unknown (美国在台协会主席).
};

/// Reads offices in the tokens of a sentence. Puts the countries and organisations that it meets into the state's
/// table.
class Offices {
public:
    Offices(ArticleState& state, std::uint32_t sentence);

    /// Whether a token is the last word of an office. 代表 is one only of somebody posted (常驻联合国代表).
    bool ends_office(std::size_t token) const;
    /// The office whose last token is `last`: leftwards over modifiers and joined offices to its home.
    Office office_ending_at(std::size_t last) const;
    /// The words of the office, as the source writes them.
    std::string office_text(const Office& office) const;
    /// The home of an office that the text gives none: the paper's own country, if it has such offices.
    std::optional<EntityIndex> default_home(const Office& office) const;
    /// Who sent somebody posted whose office names no sender: the country named last before it in the sentence.
    std::optional<EntityIndex> sender_before(const Office& office) const;
    /// 出席联合国大会的外长, 陪同他访问汤加的外长: whether somebody only goes to the country or organisation at a
    /// token.
    bool is_attended(std::size_t token) const;
    /// Whether a character before an office may be a country that the text does not name in full (同俄外长…会谈): one
    /// that is no word (以总理身份) and no part of one.
    bool may_stand_alone(std::size_t token) const;
    /// The country named last before a token, in its sentence or the one before: 该国总统.
    std::optional<EntityIndex> country_before(std::size_t token) const;
    /// The country or organisation that a token names.
    std::optional<EntityIndex> home_of(std::size_t token) const;
    /// The organisation named last before a token, in its sentence or the one before: 连任轮值主席.
    std::optional<EntityIndex> organization_before(std::size_t token) const;

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t i) const { return state_.text(tokens_[i]); }
    bool is_posting(std::size_t i) const { return is(i, classes_.posting); }
    /// The country or organisation to which the words before `end` belong: over nouns, places and quoted names
    /// (澳大利亚国际发展和太平洋事务部长). Sets `begin` to its token.
    std::optional<EntityIndex> home_beyond(std::size_t end, std::size_t& begin) const;
    /// Where a short name in Latin letters and brackets begins that ends before a token; `end` if none does.
    std::size_t abbreviation_before(std::size_t end) const;

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Token>& tokens_;
    std::u32string_view text_;
};

}  // namespace guanxi
