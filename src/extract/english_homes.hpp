#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "src/extract/article_state.hpp"
#include "src/extract/english_offices.hpp"
#include "src/extract/english_tokens.hpp"

namespace guanxi {

/// For whom the holder of an office acts where no country or organisation stands beside it: what its words, the
/// sentence and the article tell. Views the state and the tokens of the sentence.
class EnglishHomes {
public:
    EnglishHomes(ArticleState& state, const EnglishTokens& tokens, std::uint32_t sentence)
        : state_(state), classes_(state.classes), tokens_(tokens), sentence_(sentence) {}

    /// its ambassador, her foreign minister: whose he is, the country or organisation that the sentence is about, or
    /// that of `leader`, whom the sentence has named before, else of the one named last.
    std::optional<EntityIndex> of_possessive(const EnglishOffice& phrase, std::optional<EntityIndex> leader) const;
    /// Moscow, whose foreign minister, Sergei Lavrov, …: the country before "whose".
    std::optional<EntityIndex> of_antecedent(const EnglishOffice& phrase) const;
    /// For whom an unknown person acts whose office the text gives without a country: the country whose office it is
    /// wherever it stands (Secretary of State); the one whose capital or name stands before it, where the country told
    /// first has somebody else in that office.
    std::optional<EntityIndex> of_context(const EnglishOffice& phrase, const std::string& office) const;
    /// New Zealand sent Foreign Minister Peters, China was represented by Premier Li: whoever sends the holder.
    std::optional<EntityIndex> of_sender(const EnglishOffice& phrase) const;
    /// The country whose office it is wherever it stands (Secretary of State).
    std::optional<EntityIndex> of_its_country(const EnglishOffice& phrase) const;
    /// Whether an office is one that organisations have (Commissioner for Trade).
    bool is_of_organization(const EnglishOffice& phrase) const;
    /// The organisation that the article names last before token `end`.
    std::optional<EntityIndex> last_organization(std::size_t end) const;
    /// Whether the article has named a holder of this office of a country; a caretaker has the office too.
    bool is_held(EntityIndex home, const std::string& office) const;
    /// The country that the title names first.
    std::optional<EntityIndex> of_title() const;
    /// The country that a sentence begins with, or whose leader it begins with.
    std::optional<EntityIndex> first_actor(std::uint32_t sentence, std::size_t end) const;
    /// Where a noun in the possessive stands that tells whose an office is (the sultanate's foreign minister), or the
    /// beginning of the office.
    std::size_t owner_begin(const EnglishOffice& phrase) const;
    /// the sultanate's foreign minister, the bloc's chairman: the country or organisation named last before it.
    std::optional<EntityIndex> of_noun(const EnglishOffice& phrase) const;
    /// chairman of the bloc, secretary general of the 23-nation body, president of its Commission: gives an office
    /// without a home the organisation named last before it, and what says so to its words.
    void take_body(EnglishOffice& phrase) const;
    /// …, spoke for Ukraine; did so on behalf of Ukraine: for whom an office without a country acts, from the words
    /// after it. A bare "for" must stand near.
    std::optional<EntityIndex> spoken_for(std::size_t end) const;

private:
    /// The country that the article names last before token `end`.
    std::optional<EntityIndex> last_country(std::size_t end) const;
    template <typename Named>
    std::optional<EntityIndex> last_before(std::size_t end, Named named) const;
    /// Caretaker Foreign Minister → Foreign Minister.
    std::string without_caretaking(const std::string& office) const;
    /// The country that a capital at the head of the sentence tells (In Paris, President …); for a subject the one for
    /// whom the sentence before begins, else that of the dateline.
    std::optional<EntityIndex> first_told(const EnglishOffice& phrase) const;
    std::optional<EntityIndex> of_last_leader() const;
    std::optional<EntityIndex> of_dateline() const;

    ArticleState& state_;
    const WordClasses& classes_;
    const EnglishTokens& tokens_;
    std::uint32_t sentence_;
};

}  // namespace guanxi
