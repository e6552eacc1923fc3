#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/office_homes.hpp"
#include "src/extract/offices.hpp"
#include "src/extract/person_names.hpp"
#include "src/extract/person_register.hpp"

namespace guanxi {

/// Finds the leaders whom one sentence of Chinese names. Used by `find_leaders` only; `persons.cpp` has names after
/// offices and names that are known, the two files beside it the rest.
class PersonFinder {
public:
    PersonFinder(ArticleState& state, std::uint32_t sentence);

    std::vector<LeaderMention> find();

private:
    using Mentions = std::vector<LeaderMention>;

    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t i) const { return state_.text(tokens_[i]); }
    static bool is_covered(const Mentions& found, std::size_t i);
    std::size_t token_at_or_after(std::uint32_t character) const;

    // --- after an office, and known names (persons.cpp) ---

    /// Remembers that the name after a spokesperson's or another such title is no leader's.
    void note_other(std::size_t title);
    /// 塔吉克斯坦总统拉赫蒙; also 毛里塔尼亚总统、非盟轮值主席加兹瓦尼 with two offices of different homes.
    /// `before` is the mention before it, whose country goes on in 美国总统拜登和国务卿布林肯.
    std::optional<LeaderMention> name_after_office(std::size_t last, const LeaderMention* before);
    /// 泰国外长马里签署…: whether the country that token `i` names, right behind an office at the character `at`, is
    /// the name of who holds it.
    bool bears_name_of_country(std::size_t i, std::uint32_t at) const;
    /// Whether a name is only that of a place.
    bool is_place(std::u32string_view name) const;
    /// Whether an office that makes no leader by itself is one of a foreign ministry (外交部亚洲司司长).
    bool is_diplomat(std::size_t last) const;
    /// 国际货币基金组织总裁: an office of others that makes a leader where it is one of an organisation.
    bool heads_organization(std::size_t last) const;
    /// 希马两国外长科齐阿斯、迪米特罗夫: one name for each country, in their order; empty if it is nothing of the kind.
    Mentions names_of_several(std::size_t office);
    /// How many 两国 or 三国 says; 0 if no number.
    static std::size_t number_in(std::u32string_view word);
    /// Takes an office or form of address right after the name into the mention: 卢拉先生, 达尔副总理兼外长.
    void take_office_after(LeaderMention& mention);
    /// A name that the article gave an office elsewhere, or that the lexicon knows well enough.
    std::optional<LeaderMention> known_name(std::size_t i, std::uint32_t length);
    /// 与莫迪会谈: whether somebody deals with whose name begins at token `i` and ends at a character.
    bool is_dealt_with(std::size_t i, std::uint32_t end) const;
    /// Whether somebody of the lexicon is in office in a country that the article, or by its capital the sentence,
    /// names.
    bool is_in_office_here(std::uint32_t person) const;

    // --- before an office (persons_before_offices.cpp) ---

    /// 卡斯特罗总统, 毛泽东主席, 田中角荣首相, 岸田首相 where nothing else names them: a name before an office, after a
    /// word.
    std::optional<LeaderMention> name_before_office(std::size_t i);
    /// Whether the characters from token `i` up to `end` are none that grammar or a country explains (于布城, 伊方).
    bool may_be_name(std::size_t i, std::uint32_t end) const;
    /// Whether a token is a word of several characters, and nobody's name.
    bool is_word(std::size_t i) const;
    /// Whether an office that makes a leader begins at a character.
    bool is_right_before_office(std::uint32_t at) const;
    LeaderMention named_before(std::size_t begin, std::uint32_t end, const std::optional<std::uint32_t>& country);
    /// 大平正芳外相; 岸田首相, whose whole name the article or the lexicon has.
    std::optional<LeaderMention> japanese_before_office(std::size_t i);
    /// 蔡总统, 习主席: a surname before an office that its bearer, the only one of the article, has.
    std::optional<LeaderMention> surname_before_office(std::size_t i);

    // --- told by a verb (persons_in_clauses.cpp) ---

    bool is_clause_end(std::size_t i) const;
    /// Whether the clause, or the sentence, ends before a token.
    bool is_break(std::size_t i) const;
    /// 伊维拉3月1日出任世界贸易组织总干事, 亨特留任财政大臣: whoever the clause is about has the office that it tells
    /// of.
    void find_offices_taken(Mentions& mentions);
    /// 首任代表是黄钧耀, 西共体轮值主席是尼日利亚总统提努布: whoever is named after an office has it.
    void find_offices_told(Mentions& mentions);
    /// Whether a word says that somebody else wants it, or that it is not so (支持X出任…, 竞选).
    bool is_wished(std::size_t i) const;
    /// The office after a verb that says that somebody takes or keeps it, if it is nobody else's.
    std::optional<LeaderMention::Office> office_after(std::size_t verb, const Mentions& mentions);
    /// A name that nobody knows at the head of a clause that gives it an office.
    std::optional<LeaderMention> name_at_head(std::size_t start, std::size_t verb, const LeaderMention::Office& office);
    /// 蔡奇、王毅等参加上述活动: officials of the paper's own country, at the head of a clause.
    void find_lists(Mentions& found);

    ArticleState& state_;
    const WordClasses& classes_;
    const std::vector<Token>& tokens_;
    const SentenceWords& words_;
    std::u32string_view text_;
    std::uint32_t end_;
    PersonNames names_;
    PersonRegister register_;
    Offices offices_;
    OfficeHomes homes_;
};

}  // namespace guanxi
