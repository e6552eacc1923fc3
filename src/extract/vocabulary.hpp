#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/extract/double_array.hpp"

namespace guanxi {

/// Number of a word class, such as "speech" or "office".
using ClassId = std::uint8_t;
inline constexpr std::size_t kMostClasses = 256;
using Classes = std::bitset<kMostClasses>;
inline constexpr Classes kNoClasses;

/// Number of a form in the vocabulary.
using FormId = std::uint32_t;
inline constexpr FormId kNoForm = 0xFFFFFFFF;

/// What a form of the vocabulary may stand for beside being a word.
enum class SenseKind : std::uint32_t {
    country,
    country_short,
    capital,
    group,
    organization,
    organ,
    agreement,
    project,
    leader,
    place,
    seat  ///< A place that stands for an organisation (Brussels).
};

/// One meaning of a form: an item of the lexicon's table of that kind.
struct Sense {
    SenseKind kind;
    std::uint32_t item;

    bool operator==(const Sense&) const = default;
};

/// What is asked most often of a form, as bits: which kinds of senses it has, and what follows here.
using Traits = std::uint16_t;
constexpr Traits trait_of(SenseKind kind) { return static_cast<Traits>(1u << static_cast<unsigned>(kind)); }
inline constexpr Traits kNamesCountry = trait_of(SenseKind::country);
inline constexpr Traits kNamesLeader = trait_of(SenseKind::leader);
inline constexpr Traits kHasClasses = 1u << 14;  ///< It is a word of some class.
inline constexpr Traits kHasLatin = 1u << 15;    ///< It holds Latin letters, so that case and word borders count.

/// A string that the lexicon knows, folded, with all that it may mean. Views the vocabulary's text.
struct Form {
    std::u32string_view text;
    std::span<const Sense> senses;
    Classes classes;
    bool needs_capital = false;  ///< A Latin form that counts only with a capital letter (May, Turkey, US).
};

/// All forms of the lexicon in one trie over folded characters; Latin letters are matched without regard to case, and
/// only as whole words.
///
/// It has two layers: one that was made when the program was built and is used where it lies, a double array, and one
/// for what is added afterwards, a hash table that can grow. A form of the first that gets a further meaning is copied
/// into the second, which then answers for it.
class Vocabulary {
public:
    Vocabulary();

    /// The form with this text, added where missing. `text` is folded here. kNoForm for an empty text.
    FormId add(std::u32string_view text);
    void add_sense(FormId form, Sense sense);
    void add_class(FormId form, ClassId cls);

    Form form(FormId id) const;
    const Classes& classes(FormId id) const {
        return id < base_.records.size() ? base_.records[id].classes : forms_[id - base_.records.size()].classes;
    }
    std::span<const Sense> senses(FormId id) const {
        if (id >= base_.records.size()) return forms_[id - base_.records.size()].senses;
        return base_.senses.subspan(base_.records[id].sense_begin, base_.records[id].sense_count);
    }

    Traits traits(FormId id) const;

    /// How many numbers forms have: those smaller than this are valid.
    std::size_t size() const { return base_.records.size() + forms_.size(); }

    /// The form with exactly this folded text, or kNoForm.
    FormId find(std::u32string_view text) const;

    /// A form found at a place, and its length in characters. Points into the vocabulary.
    struct Match {
        FormId form;
        std::uint16_t size;
        Traits traits;
        const Classes* classes;
    };
    /// Appends to `matches` all forms that begin at `at`, shortest first. O(length of the longest).
    void match_at(std::u32string_view text, std::size_t at, std::vector<Match>& matches) const;

    /// Everything that was added, as one block of bytes. Requires that nothing of it came from an image.
    std::string to_image() const;
    /// A vocabulary that uses an image of `to_image` where it lies: `image` must be aligned to 8 bytes and outlive it.
    static Vocabulary from_image(std::string_view image);

private:
    using State = TrieState;
    static constexpr State kRoot = DoubleArray::kRoot;

    struct FormRecord {
        std::uint32_t text_begin;
        std::uint32_t sense_begin;
        std::uint16_t text_size;
        std::uint8_t sense_count;
        std::uint8_t needs_capital;
        Traits traits;
        std::uint8_t unused[2];
        Classes classes;
    };

    /// Where a state goes with a character: the next state (0: nowhere), and the form that ends there, if one does.
    struct Edge {
        State next = 0;
        FormId form = kNoForm;
    };
    /// A place of a hash table with open addressing.
    struct Slot {
        std::uint64_t key = 0;  ///< state << 21 | character; 0 is empty.
        Edge edge;
    };

    /// The first layer. Its trie's values are forms.
    struct Layer {
        DoubleArray trie;
        std::span<const FormRecord> records;
        std::span<const Sense> senses;
        std::u32string_view text;

        /// The form with exactly this text, or kNoForm.
        FormId find(std::u32string_view text) const;
    };

    /// A form of the second layer.
    struct OwnForm {
        std::u32string text;
        std::vector<Sense> senses;
        Classes classes;
        bool needs_capital = false;
    };

    /// The edge of the second layer; with the root as next where there is none.
    Edge step(State state, char32_t c) const;
    /// As `step`, made where missing; null for what cannot begin a form. Holds until the next call.
    Edge* grow(State state, char32_t c);
    void rehash();
    static Traits traits_of(const OwnForm& form);
    /// Appends the forms of the second layer that begin at `at`.
    void match_own(std::u32string_view text, std::size_t at, std::vector<Match>& matches) const;
    /// All edges of the second layer.
    std::vector<TrieEdge> own_edges() const;
    FormId add_own(const std::u32string& key);
    /// The form in the second layer, copied from the first where it is there.
    OwnForm& own(FormId form);
    bool is_match(std::u32string_view text, std::size_t at, std::size_t last, const Form& form) const;

    Layer base_;  ///< Views the image.

    std::vector<OwnForm> forms_;
    std::vector<Edge> from_root_;
    std::vector<Slot> slots_;
    std::size_t used_slots_ = 0;
    State last_state_ = kRoot;
};

}  // namespace guanxi
