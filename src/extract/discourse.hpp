#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// From which unit on a clause is about somebody.
struct SubjectChange {
    std::size_t from = 0;  ///< Unit of the sentence.
    EntityList entities;
    bool is_explicit = false;   ///< This clause says so; else it holds on from the clauses before.
    bool is_reference = false;  ///< It is only referred to (双方, he).
};

/// A part of a sentence between commas, with what it is about.
struct Clause {
    std::size_t begin = 0;  ///< Units of the sentence.
    std::size_t end = 0;
    std::vector<SubjectChange> subjects;  ///< By rising `from`; the first holds from the beginning.
    EntityList partner;                   ///< With whom (同塔方), or empty.
    Basis partner_basis = Basis::carried;
    EntityList speaker;      ///< Whose words these are, or empty.
    bool is_demand = false;  ///< The speaker says what its subject, somebody else, ought to do.
    bool is_speech = false;  ///< It only introduces the words of its subject.

    /// The subject that holds at a unit.
    const SubjectChange& change_at(std::size_t unit) const;
    const EntityList& subject_at(std::size_t unit) const { return change_at(unit).entities; }
};

/// The clauses of each sentence.
using Discourse = std::vector<std::vector<Clause>>;

/// Cuts the sentences into clauses and finds what each is about. Turns every reference unit into the entities that it
/// stands for, where the text so far settles it; a reference that it does not settle keeps an empty list.
///
/// Who a reference stands for, `ChineseReferences` and `EnglishReferences` say; it tells them what it reads.
Discourse read_discourse(ArticleState& state);

}  // namespace guanxi
