#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"

namespace guanxi {

/// Who does what the clause before has told, where "and" leaves out the verb: Canada expelled four and Ukraine 13.
struct GappedSubject {
    std::size_t subject = 0;            ///< Unit of the sentence.
    std::optional<std::size_t> object;  ///< To whom, where that is told anew: and Kigali six South African ones.
};

/// What "and" joins to a deed without its verb. Views the units of a sentence of the state.
class EnglishGapping {
public:
    EnglishGapping(const ArticleState& state, std::uint32_t sentence)
        : classes_(state.classes), state_(state), units_(state.units[sentence]) {}

    /// The unit that stands where the object at unit `object` does: met A on Monday and B on Tuesday; expelled two
    /// Rwandan and three Burundian diplomats. None where a verb follows, for then it begins a clause.
    std::optional<std::size_t> further_object(std::size_t object) const;
    /// Who does the same as the subject of a clause whose last word that a pattern used is unit `last`.
    std::optional<GappedSubject> further_subject(std::size_t last) const;

private:
    bool is(std::size_t i, ClassId cls) const {
        return i < units_.size() && units_[i].kind == UnitKind::word && units_[i].classes.test(cls);
    }
    bool is_mark(std::size_t i) const { return i < units_.size() && units_[i].kind == UnitKind::mark; }
    bool is_comma(std::size_t i) const { return is_mark(i) && state_.text(units_[i].range) == U","; }
    bool is_count(std::size_t i) const {
        return i < units_.size() && (units_[i].kind == UnitKind::number || is(i, classes_.quantity));
    }
    /// Whether a unit begins or carries on a clause of its own.
    bool is_clausal(std::size_t i) const;
    /// One past what tells when and where from unit `i` on: in Kigali on Monday.
    std::size_t after_circumstances(std::size_t i) const;
    std::size_t after_determiners(std::size_t i) const;

    const WordClasses& classes_;
    const ArticleState& state_;
    const std::vector<Unit>& units_;
};

}  // namespace guanxi
