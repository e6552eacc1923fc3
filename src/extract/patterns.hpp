#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/facts/facts.hpp"
#include "src/extract/lexicon.hpp"

namespace guanxi {

/// What a variable of a pattern may stand for.
enum class VariableType : std::uint8_t {
    leader,
    country,
    other,  ///< Countries other than the subject's.
    side,
    organization,
    party,
    agreement,
    event,
    project,
    fields,
    phrases,  ///< Fields that are phrases, up to what follows in the pattern.
    any,
    ground,  ///< Countries, and cities and regions as the country where they lie.
    owner    ///< English: whose something is (Xi's visit, Russian oil).
};
inline constexpr unsigned kVariableTypes = static_cast<unsigned>(VariableType::owner) + 1;

/// Some types, a bit for each.
using TypeBits = std::uint16_t;
constexpr TypeBits bit_of(VariableType type) { return static_cast<TypeBits>(1u << static_cast<unsigned>(type)); }

/// Some forms, a bit for the low bits of each: tells quickly that two sets have no form in common.
using FormBits = std::bitset<256>;
inline std::size_t bit_of(FormId form) { return form % FormBits().size(); }

/// One step of a pattern.
struct PatternElement {
    enum class Kind : std::uint8_t {
        words,     ///< One of some words, or a word of some classes.
        variable,  ///< A unit that is bound to a name.
        gap,       ///< Any units inside the clause.
        long_gap,  ///< Any units inside the sentence.
        comma,     ///< The border of two clauses.
        start,     ///< The beginning of the clause.
        end,       ///< The end of the clause.
        absent,    ///< Not one of these words next.
    };
    Kind kind = Kind::words;
    std::vector<FormId> forms;  ///< Sorted.
    FormBits form_bits;         ///< Of `forms`.
    Classes classes;
    bool is_optional = false;
    bool is_verbal = false;  ///< English: it names verbs, so a word that is a noun as well must be a verb here.
    char name = 0;           ///< Of a variable.
    VariableType type = VariableType::any;
};

/// An edge that a pattern makes: `kind(source, target)`; without a target, of every pair among the source's members;
/// with a country's code as the target, always to that country.
struct EdgeTemplate {
    EdgeKind kind = EdgeKind::met;
    char source = 0;
    char target = 0;
    std::string target_country;   ///< A country's code where the target is always the same.
    bool is_to_last = false;      ///< kind(S,last): to whom somebody else's deed of this kind went just before.
    bool is_of_last = false;      ///< last(S,last): the same deed, whatever its kind.
    bool is_to_doer = false;      ///< kind(S,doer): who struck the last blow, by force or otherwise.
    bool is_to_attacker = false;  ///< kind(S,attacker): who used force last.
};

/// A compiled relation pattern. `data/README.md` documents the language.
struct Pattern {
    std::string id;
    std::string text;
    std::vector<EdgeTemplate> edges;
    std::vector<PatternElement> elements;  ///< Without the context variables.
    std::size_t anchor = 0;                ///< The element that is looked for first.
    std::optional<VariableType> subject;   ///< {S:…}: what the clause is about.
    std::optional<VariableType> partner;   ///< {W:…}: with whom.
    std::optional<VariableType> speaker;   ///< {P:…}: whose words these are.
    std::optional<VariableType> topic;     ///< {T:event}: the event that the text is about.
    std::optional<Status> status;
    bool is_inference = false;   ///< Option basis=inferred.
    bool needs_several = false;  ///< Option sides=several: the subject and its partner act for two countries or more.
    bool needs_held = false;     ///< Option topic=held: the event was told of just before as taking place.
    std::string manner;
    std::vector<FormId> unless;  ///< Sorted: words whose presence in the clause forbids the match.
    FormBits unless_bits;        ///< Of `unless`.
};

/// The classes of some words and a bit for the form of each, to tell quickly that a word is not among them.
struct WordSet {
    Classes classes;
    FormBits forms;

    bool may_have_any(const WordSet& other) const {
        return (forms & other.forms).any() || (classes & other.classes).any();
    }
};

/// What stands around a word that may set off a pattern: the words before and after it in its sentence, and of which
/// types the subject, the partner and the speaker are there.
struct Surroundings {
    WordSet before;
    WordSet after;
    TypeBits subject = 0;
    TypeBits partner = 0;
    TypeBits speaker = 0;
};

/// The compiled patterns of a lexicon, found by the words that set them off.
class PatternSet {
public:
    /// Compiles the lexicon's pattern rows; the words of the patterns must be in its vocabulary (see
    /// `add_pattern_words`). Bad rows are reported and left out.
    PatternSet(const Lexicon& lexicon, Diagnostics& diagnostics);

    const std::vector<Pattern>& patterns() const { return patterns_; }
    /// Whether a word may set off any pattern.
    bool may_anchor(FormId form, const Classes& classes) const {
        return (form + 1 < first_of_form_.size() && first_of_form_[form] < first_of_form_[form + 1]) ||
               (classes & anchor_classes_).any();
    }
    /// Numbers of the patterns whose anchor may be this word and that ask for nothing that its surroundings do not
    /// have, by rising number.
    void anchored_at(FormId form, const Classes& classes, const Surroundings& surroundings,
                     std::vector<std::uint32_t>& found) const;
    const Pattern* find(const std::string& id) const;

private:
    /// What a pattern asks of its surroundings; kept apart from the patterns, for most are left out by it.
    struct Filter {
        TypeBits subject = 0;
        TypeBits partner = 0;
        TypeBits speaker = 0;
        std::uint32_t first_need = 0;  ///< Words that must stand before the anchor, up to `first_after`.
        std::uint32_t first_after = 0;
        std::uint32_t end_need = 0;
    };
    void add_filter(const Pattern& pattern);
    bool may_match(const Filter& filter, const Surroundings& surroundings) const;

    std::vector<Pattern> patterns_;
    std::vector<Filter> filters_;  ///< By pattern.
    std::vector<WordSet> needs_;   ///< Words that patterns cannot do without, beside their anchors.
    std::vector<std::uint32_t>
        first_of_form_;  ///< By form: where its patterns begin in `of_forms_`; one more at the end.
    std::vector<std::uint32_t> of_forms_;
    std::vector<std::pair<ClassId, std::uint32_t>> by_class_;
    Classes anchor_classes_;  ///< All classes in `by_class_`.
};

/// The words that the text of a pattern names, in its order. Views `pattern`.
std::vector<std::string_view> pattern_words(std::string_view pattern);

/// Puts the words of the pattern rows into the vocabulary, so that the text is cut at them. Words that are there
/// already stay as they are.
void add_pattern_words(Lexicon& lexicon);

}  // namespace guanxi
