#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// Who is meant by a name of an English article: whom the article has named before, else whom the lexicon knows, else
/// somebody new. Names are compared as the lexicon writes them; where a name stands beside an office, is_titled, a
/// first name with the same initial will do (Joseph, Joe).
class EnglishPersons {
public:
    explicit EnglishPersons(ArticleState& state) : state_(state) {}

    /// The person of the lexicon with this name, who is from there if a home is given.
    std::optional<std::uint32_t> person(std::u32string_view name, const std::optional<EntityIndex>& home,
                                        bool is_titled = false) const;
    /// The only person in office at the time of the article whose English name has the same last word, and the same
    /// first one where the text gives it: President Biden, Antony J. Blinken.
    std::optional<std::uint32_t> person_by_surname(std::u32string_view name, const std::string& code,
                                                   bool is_titled = false) const;
    /// The leader whom the article already knows by this name: the same name, or one with the same first and last word.
    std::optional<EntityIndex> known_leader(const std::u32string& name, const std::optional<EntityIndex>& home) const;
    /// Whether the lexicon knows somebody of this name who is in office on the day of the article, or at any time where
    /// the article does not tell its year.
    bool is_in_office(std::u32string_view name) const;

    /// The leader with this name, put into the table of entities; the article knows the name and its short forms from
    /// now on.
    EntityIndex leader(const Range& range, const std::optional<EntityIndex>& home, bool is_titled = false);

private:
    std::string code_of(const std::optional<EntityIndex>& home) const;
    /// A name is met by its surname afterwards: the last word, with and without the small words before it; the first
    /// word of names that begin with the surname.
    void add_names(const std::u32string& name, EntityIndex index);
    /// A small word inside names: bin, von, de.
    bool is_particle(std::u32string_view word) const;
    /// Jr or Jr.: ends a name, and the surname stands before.
    bool is_suffix(std::u32string_view word) const;

    ArticleState& state_;
};

}  // namespace guanxi
