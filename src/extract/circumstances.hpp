#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"
#include "src/extract/pattern_matcher.hpp"

namespace guanxi {

/// Whether a date lies after a day, as far as both are known.
bool is_after(const Date& date, const Date& today);

/// When, where and whether something happens that a unit of a clause tells, and in which fields. Views the state.
class Circumstances {
public:
    Circumstances(const ArticleState& state, std::uint32_t sentence, const Clause& clause);

    /// Whether what unit `focus` tells happened, is to come, or did not happen, by the words before it.
    Status status_at(std::size_t focus) const;
    /// The date that holds at a unit: the nearest before it in its clause, else after it, else in the clauses before.
    Date date_at(std::size_t focus) const;
    /// The day of which the article tells until it names another (see running_day), for what happens at a unit; none
    /// where the words before it look back (曾, 此前; had met).
    Date running_date(std::size_t focus) const;
    /// Where that happens of which a paragraph tells until it names another place: a place in the nearest sentence
    /// before that has one (在哈尔科夫举行会谈。会谈后…); none where the words before a unit look back.
    std::string running_place(std::size_t focus) const;
    /// The first date after a unit in its sentence.
    Date date_after(std::size_t i) const;
    /// The place of what happens at a unit: a place governed by 在 (or 赴, 抵达 …) before it in the sentence.
    std::string place_at(std::size_t focus) const;
    /// The fields of cooperation that the variable F has bound, those that name none (全面, 友好) left out.
    std::vector<std::string> fields(const Bindings& bindings) const;
    /// Whether a date lies after the day of the article.
    bool is_future(const Date& date) const;
    bool clause_has(ClassId cls) const;

private:
    const Unit& unit(std::size_t i) const { return units_[i]; }
    std::u32string_view text(std::size_t i) const { return state_.text(units_[i].range); }
    /// The first city of a row of places (在布达佩斯总理府: 布达佩斯; 在海南三亚: 三亚).
    std::string city_first(std::size_t i, std::size_t end) const;
    bool is_region(std::u32string_view name) const;
    /// The place behind nouns that a place describes (红海胜地沙姆沙伊赫), or `place`.
    std::size_t behind_nouns(std::size_t place, std::size_t end) const;
    /// Whether the words before a unit of a Chinese clause tell of something that lies further back.
    bool looks_back(std::size_t focus) const;
    /// 他将转往曼谷，参加…: whether a clause without a subject goes on with what one before it says is to come.
    bool goes_on_ahead(std::size_t anchor) const;
    /// 应…邀请: who goes has accepted; the visit is no mere wish.
    bool is_accepted_invitation(std::size_t i) const;
    /// Whether a date belongs to an attribute between it and `focus`: 办好今年秋天在北京举行的峰会.
    bool is_of_attribute(std::size_t date, std::size_t focus) const;
    /// Whether a date belongs to the noun after it: 支持巴西办好明年的峰会 (which is next year, the support is told
    /// now), 以1967年边界为基础.
    bool is_of_noun(std::size_t date) const;

    const ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Unit>& units_;
    const Clause& clause_;
};

}  // namespace guanxi
