#pragma once

#include <cstddef>
#include <string>

#include "graph/base/date.hpp"
#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"

namespace guanxi {

/// `Circumstances` for a sentence of an English article: what belongs to a verb stands beside it, up to the next verb
/// or the next clause. Views the state.
class EnglishCircumstances {
public:
    EnglishCircumstances(const ArticleState& state, std::uint32_t sentence, const Clause& clause);

    /// By the auxiliaries and verbs that govern unit `focus` (will visit, refused to sign, did not attend).
    Status status_at(std::size_t focus) const;
    /// The date beside the words from `first` to `last`: after them, among them, before them, at the head of the
    /// sentence, or in a clause before that this one goes on.
    Date date_at(std::size_t first, std::size_t last) const;
    /// The day of which the article tells until it names another: the first day that its first sentences tell, or the
    /// last of the paragraph. None where the sentence looks back ("had met").
    Date running_date(std::size_t first) const;
    /// Where that happens of which the paragraph tells until it names another place; none likewise.
    std::string running_place(std::size_t first) const;
    /// The place after in or at, likewise; or here.
    std::string place_at(std::size_t first, std::size_t last) const;

private:
    bool is(std::size_t i, ClassId cls) const {
        return i < units_.size() && units_[i].kind == UnitKind::word && units_[i].classes.test(cls);
    }
    bool is_mark(std::size_t i) const { return units_[i].kind == UnitKind::mark; }
    /// A verb or a word that begins a clause: where one ends, what belongs to another begins.
    bool is_border(std::size_t i) const;
    std::size_t right_end(std::size_t focus) const;
    std::size_t left_end(std::size_t focus) const;
    /// Whether the auxiliaries before unit `first` look back: had met.
    bool looks_back(std::size_t first) const;
    Date first_date(std::size_t begin, std::size_t end) const;
    /// One past the opening phrase of the sentence, which ends at its first comma and has no verb.
    std::size_t opening_end() const;
    std::string place_in(std::size_t begin, std::size_t end) const;
    /// He flew to Samarkand, where he met …: the place where a unit's clause goes on.
    std::string place_before_where(std::size_t first) const;

    const ArticleState& state_;
    std::uint32_t sentence_;
    const WordClasses& classes_;
    const std::vector<Unit>& units_;
    const Clause& clause_;
};

}  // namespace guanxi
