#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// What an English article has told so far of who was named together, and so for whom "the two sides", "both leaders",
/// "he" and "the Turkish president" stand. Fed with the units of the article in their order; views the state.
class EnglishReferences {
public:
    using Entities = EntityList;

    /// Where in a sentence a reference stands. Views what its reader keeps.
    struct Place {
        const Entities* subject = nullptr;    ///< Of the clause.
        const Entities* waiting = nullptr;    ///< Who may become its subject.
        const Entities* speaker = nullptr;    ///< Whose words these are.
        const Entities* main = nullptr;       ///< The first subject of the sentence.
        const Entities* last_main = nullptr;  ///< That of the sentence before.
        std::uint32_t sentence = 0;
    };

    explicit EnglishReferences(ArticleState& state) : state_(state), classes_(state.classes) {}

    /// Takes a unit that names somebody.
    void note(const Unit& unit);
    /// Ends a sentence: who was named in it was named together, `main` was its subject, and `speaker` spoke in it.
    void end_sentence(const Entities& main, const Entities& speaker);
    /// Gives a reference the entities for which it stands and the kind of unit that it then is; a reference that the
    /// text so far does not settle keeps an empty list.
    void resolve(Unit& unit, const Place& place);
    /// The countries and organisations that the article named together first: whose meeting it tells of.
    Entities first_set() const { return first_set_; }

private:
    /// The countries (and organisations) for which these stand.
    Entities countries_of(const Entities& entities, bool with_organizations) const;
    /// The set of so many named last; `only_countries`: one without organisations.
    Entities last_set(int count, bool only_countries = false) const;
    bool has_class(const std::string& words, ClassId cls) const;
    /// Whether one of these words, or all of them together, are of a class.
    bool has_word_of(std::u32string_view words, ClassId cls) const;
    /// Whether an office is that of a head of state or government.
    bool is_head_office(const std::string& office) const;
    /// The two, said of a pair of leaders named together last, are they and not their countries.
    void prefer_leaders(Unit& unit) const;
    /// Their countries: those of the subject.
    bool is_theirs(const Unit& unit) const;
    /// Uribe accused both neighbors: those named last beside his own country.
    void leave_out_subject(Unit& unit) const;
    /// Whether the article gives a leader an office that ends with this word; anybody is a leader.
    bool has_title(EntityIndex leader, const std::string& title) const;
    /// Whether the article, or nothing, speaks against a leader being the head of a state or government.
    bool is_head(EntityIndex leader) const;
    /// The only leader of a country to whom the article gives this office, also where it names him later.
    std::optional<EntityIndex> only_holder(EntityIndex country, const std::string& title) const;
    Entities leaders_of(const Entities& countries, const std::string& title) const;
    /// The two presidents: the leaders named together last who have that office.
    void resolve_heads(Unit& unit);
    void resolve_person(Unit& unit);
    /// His country, its foreign ministry: that of the subject, the speaker or the sentence before.
    void resolve_own_country(Unit& unit);
    /// The republic, the South Asian country: the last one named that lies there, else that is not the subject's.
    void resolve_country_noun(Unit& unit) const;
    /// The group of countries of the region that words before "country" name, or null.
    const CountryGroup* region_in(std::u32string_view words) const;
    /// Him: the last leader who is not the subject.
    void resolve_object(Unit& unit, bool is_group);
    /// The Turkish president, the president: the leader of there, or the last, who has that office. A country whose
    /// leader the article does not name acts itself.
    void resolve_office(Unit& unit);
    /// Putin …; the Russian president: of those from there whom the article has named without an office, the one whom
    /// the lexicon knows in that office, else the only one.
    std::optional<EntityIndex> untitled_leader(EntityIndex country, const std::string& title) const;
    bool has_any_office(EntityIndex leader) const;
    /// Whether the lexicon knows a leader in this office on the day of the article.
    bool is_listed_as(EntityIndex leader, const std::string& title) const;
    void take_unnamed_office(Unit& unit);

    ArticleState& state_;
    const WordClasses& classes_;
    Place now_;                               ///< Of the reference that is resolved.
    Entities first_set_;                      ///< Countries and organisations that were named together first.
    Entities here_;                           ///< Named in this sentence.
    Entities subjects_;                       ///< Leaders who were the subject of a sentence, the last one last.
    Entities recent_;                         ///< Countries in the order of their last mention.
    std::optional<EntityIndex> last_leader_;  ///< The only leader whom the sentence before has named.
    Entities leaders_;                        ///< In the order of their last mention.
    Entities organizations_;                  ///< The one named last.
    std::vector<Entities> sets_;              ///< Countries and organisations named together, in that order.
    std::vector<Entities> leader_sets_;       ///< Leaders named together.
};

}  // namespace guanxi
