#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/discourse.hpp"
#include "src/extract/patterns.hpp"

namespace guanxi {

/// What a pattern has bound, by units of its sentence.
struct Bindings {
    struct Binding {
        char name = 0;
        std::size_t unit = 0;
        std::size_t end = 0;  ///< For fields: one past the last unit.
    };
    std::array<Binding, 6> items{};
    std::size_t count = 0;
    std::array<std::size_t, 8> cues{};  ///< Units of the words that the pattern names.
    std::size_t cue_count = 0;

    /// What is bound to a name, or null.
    const Binding* find(char name) const;
    std::size_t first_cue() const;
    std::size_t last_cue() const;

    /// How much is bound. What is bound later comes behind it, so `cut` goes back to it.
    struct Size {
        std::size_t items = 0;
        std::size_t cues = 0;
    };
    Size size() const { return {count, cue_count}; }
    void cut(Size size) { count = size.items, cue_count = size.cues; }
};

/// Matches patterns in the clauses of an article, one clause after another. Views the state, whose units must stay as
/// they are.
class PatternMatcher {
public:
    explicit PatternMatcher(const ArticleState& state);

    /// Goes on to a sentence, and to one of its clauses.
    void enter(std::uint32_t sentence);
    void enter(const Clause& clause) { clause_ = &clause; }

    /// What stands around a word of the clause. Holds until another is asked for.
    const Surroundings& surroundings(std::size_t unit);

    /// The bindings with which `pattern` matches where its anchor is unit `anchor`: its right part forwards from there,
    /// its left part backwards, gaps as short as possible; its context variables from the discourse. The pattern must
    /// be one that may match in the anchor's surroundings. O(g^k) for k gaps of at most g units; g is bounded, so a
    /// sentence costs time in proportion to its length.
    std::optional<Bindings> match(const Pattern& pattern, std::size_t anchor);

    /// The entities for which a variable of a matched pattern stands.
    EntityList bound(const Pattern& pattern, char name, std::size_t anchor, const Bindings& bindings) const;
    /// What `entities` are for a variable of this type, each once: a leader is his country where it asks for sides.
    EntityList members(const EntityList& entities, VariableType type) const;
    /// How the text gives what a variable stands for: here, from before, or by a reference.
    Basis basis_of(char name, std::size_t anchor, const Bindings& bindings) const;

private:
    using Entities = EntityList;

    const Unit& unit(std::size_t i) const { return (*units_)[i]; }
    std::u32string_view text(std::size_t i) const { return state_.text(unit(i).range); }

    /// What a variable of this type may stand for where the text has `entity`: a leader becomes his country where the
    /// type asks for sides.
    std::optional<EntityIndex> member(EntityIndex entity, VariableType type) const;
    bool has_member(const Entities& entities, VariableType type) const;
    /// The types that any of `entities` has.
    TypeBits types_of(const Entities& entities) const;
    /// Looks up once for each entity which types may stand for it; again where others have joined, for one of them may
    /// be a leader's country.
    void note_entities();
    bool context_fits(const Pattern& pattern, std::size_t anchor) const;
    bool fits(const Unit& candidate, VariableType type, std::size_t anchor) const;
    /// Those of `entities` that are not among the countries of the subject.
    Entities without_subject(Entities entities, std::size_t anchor) const;
    /// Whether the subject at a unit, with its partner, acts for two countries or organisations at least.
    bool acts_for_several(std::size_t anchor) const;
    /// Whether the event named last before the anchor, in this sentence or the one before, is told to take place there.
    bool is_topic_held(std::size_t anchor) const;
    /// The event, agreement or project that the text is about at a unit: the last one named before it, or all of a row
    /// (《A》和《B》); null if there is none.
    const Entities* topic_at(std::size_t anchor, VariableType type) const;
    bool word_fits(const PatternElement& element, std::size_t i) const;
    /// Whether an element names the last of the words of the unit before `end`.
    bool is_tail(const PatternElement& element, std::size_t end) const;
    /// Whether an element may be unit `i`, as far as a look tells; true of one that takes no unit or may be missing.
    /// `i` may lie outside the sentence.
    bool may_stand_at(const PatternElement& element, std::size_t i) const;
    bool bind(const PatternElement& element, std::size_t i, Bindings& bindings) const;
    bool is_field_part(std::size_t i) const;
    /// 边境管控合作: whether a word that is a verb elsewhere is the end of a noun here, after another and before what
    /// ends an item of a list of fields.
    bool ends_item(std::size_t i) const;
    /// 农业及湄公河水利合作: whether an item of a list of fields begins with a place.
    bool is_ground_of_field(std::size_t i) const;
    /// Whether a character that is a word elsewhere is here a part of one that nobody knows (天 | 文 | 观测).
    bool is_piece(std::size_t i) const;
    /// 支持汤加的合法要求: whether a verb of asking or judging is a noun here, after 的.
    bool is_noun_of(std::size_t i) const;
    /// Matches the elements from `element_number` on, so that they begin at unit `i`.
    bool match_right(const Pattern& pattern, std::size_t element_number, std::size_t i, Bindings& bindings) const;
    /// Matches a variable for leaders where what describes one as a guest stands at unit `i` (会见来访的…), and the
    /// rest behind him.
    bool match_guest(const Pattern& pattern, std::size_t element_number, std::size_t i, Bindings& bindings) const;
    /// The leader whom the units from `i` on describe as a guest: 来访的, 前来出席峰会的; `i` if they do not.
    std::size_t described_from(std::size_t i) const;
    /// Matches elements [0, element_number) so that they end before unit `i`.
    bool match_left(const Pattern& pattern, std::size_t element_number, std::size_t i, Bindings& bindings) const;
    bool is_clause_border(std::size_t i) const;
    /// What the gap `..` does not pass over: the border of a clause; in English also a verb or the beginning of a
    /// clause.
    bool ends_gap(std::size_t i) const;
    /// Marks what commas cut off inside an English clause and gaps pass over: imposed, for the first time, sanctions.
    void find_insertions();
    /// The comma that closes the insertion which the one at unit `comma` opens, or `comma` if it opens none.
    std::size_t insertion_end(std::size_t comma) const;
    /// One past the insertion that begins at unit `i`, or `i`.
    std::size_t after_insertion(std::size_t i) const;
    bool is_comma(std::size_t i) const;
    /// How far a gap reaches that begins, or ends, at unit `i`.
    std::size_t gap_end(std::size_t i) const;
    std::size_t gap_begin(std::size_t i) const;

    const ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_ = 0;
    const std::vector<Unit>* units_ = nullptr;
    const Clause* clause_ = nullptr;
    std::vector<WordSet> before_;            ///< By unit: the words before it in the sentence; one more for all.
    std::vector<WordSet> after_;             ///< By unit: the words after it.
    Surroundings surroundings_;              ///< As asked for last.
    std::vector<TypeBits> types_;            ///< By entity: the types that may stand for it.
    std::vector<std::size_t> next_border_;   ///< By unit: the first at or after it that ends a gap, or their number.
    std::vector<std::size_t> after_border_;  ///< By unit: one past the last before it that ends a gap, or 0.
    std::vector<bool> inserted_;             ///< By unit: part of an insertion, its commas included.
};

}  // namespace guanxi
