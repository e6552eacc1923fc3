#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace guanxi {

/// Number of a word class, such as "speech" or "office.head".
using ClassId = std::uint8_t;
inline constexpr std::size_t kMostClasses = 160;
using Classes = std::bitset<kMostClasses>;

/// Number of a form in the vocabulary.
using FormId = std::uint32_t;
inline constexpr FormId kNoForm = 0xFFFFFFFF;

/// What a form of the vocabulary may stand for beside being a word.
enum class SenseKind : std::uint8_t {
    country,
    country_short,
    capital,
    group,
    organization,
    organ,
    agreement,
    project,
    leader,
    place
};

/// One meaning of a form: an item of the lexicon's table of that kind.
struct Sense {
    SenseKind kind;
    std::uint32_t item;

    bool operator==(const Sense&) const = default;
};

/// A string that the lexicon knows, folded, with all that it may mean.
struct Form {
    std::u32string text;
    std::vector<Sense> senses;
    Classes classes;
    bool needs_capital = false;  ///< A Latin form that counts only with a capital letter (May, Turkey, US).
};

/// All forms of the lexicon in one trie over folded characters; Latin letters are matched without regard to case, and
/// only as whole words.
class Vocabulary {
public:
    Vocabulary();

    /// The form with this text, added where missing. `text` is folded here.
    FormId add(std::u32string_view text);
    void add_sense(FormId form, Sense sense);
    void add_class(FormId form, ClassId cls) { forms_[form].classes.set(cls); }

    const Form& form(FormId id) const { return forms_[id]; }
    std::size_t size() const { return forms_.size(); }

    /// The form with exactly this folded text, or kNoForm.
    FormId find(std::u32string_view text) const;

    /// A form found at a place, and its length in characters.
    struct Match {
        FormId form;
        std::uint32_t size;
    };
    /// Appends to `matches` all forms that begin at `at`, shortest first. O(length of the longest).
    void match_at(std::u32string_view text, std::size_t at, std::vector<Match>& matches) const;

private:
    using State = std::uint32_t;
    static constexpr State kRoot = 0;

    State step(State state, char32_t c) const;
    State grow(State state, char32_t c);
    void rehash();

    std::vector<Form> forms_;
    std::vector<FormId> form_of_state_;
    std::vector<State> from_root_;     ///< For characters of the basic plane.
    std::vector<std::uint64_t> keys_;  ///< Open addressing: state << 21 | character; 0 is empty.
    std::vector<State> values_;
    std::size_t used_ = 0;
};

}  // namespace guanxi
