#include "src/extract/english_parties.hpp"

#include <algorithm>
#include <set>

namespace guanxi {

namespace {

constexpr std::size_t kFarthestWord = 12;  ///< Units from an agreement to the word that says it is concluded.

class PartyFinder {
public:
    PartyFinder(ArticleState& state, const std::vector<FoundRelation>& found) : state_(state), classes_(state.classes) {
        for (const FoundRelation& relation : found) {
            if (relation.kind == EdgeKind::party_to) settled_.insert(relation.target);
        }
    }

    std::vector<FoundRelation> find() {
        std::vector<FoundRelation> all;
        for (std::uint32_t sentence = 0; sentence < state_.units.size(); ++sentence) {
            if (state_.article.sentences[sentence].is_title) continue;
            const std::vector<Unit>& units = state_.units[sentence];
            for (std::size_t i = 0; i < units.size(); ++i) {
                if (units[i].kind != UnitKind::agreement) continue;
                if (!is_listed(sentence) && !is_concluded(units, i)) continue;
                for (const EntityIndex agreement : units[i].entities) add_parties(agreement, sentence, units[i], all);
            }
        }
        return all;
    }

private:
    bool is_open(EntityIndex agreement) const {
        const EntityDraft& draft = state_.entities[agreement];
        return draft.kind == NodeKind::agreement && draft.is_described() && draft.parties.empty() &&
               draft.details.subtype != AgreementKind::partnership && !settled_.contains(agreement);
    }

    void add_parties(EntityIndex agreement, std::uint32_t sentence, const Unit& unit, std::vector<FoundRelation>& all) {
        if (!is_open(agreement)) return;
        const EntityList parties = parties_at(sentence);
        if (parties.size() != 2) return;
        settled_.insert(agreement);
        const std::uint32_t cues = state_.note_cues({state_.article.quote(unit.range)});
        for (const EntityIndex party : parties)
            all.push_back(
                {EdgeKind::party_to, party, agreement, {}, sentence, "agreement.sides", cues, Basis::inferred});
    }

    /// Among them are …: whether a sentence tells of what the one before says was signed.
    bool is_listed(std::uint32_t sentence) const {
        return sentence > 0 && state_.words[sentence - 1].has(classes_.signing) &&
               state_.tokens[sentence].front().has(classes_.exemplifying);
    }

    /// Whether the words around unit `i` say that somebody has concluded the agreement, or that it holds.
    bool is_concluded(const std::vector<Unit>& units, std::size_t i) const {
        const auto ends = [&](std::size_t k) {
            const bool is_another = units[k].kind == UnitKind::agreement && k != i;  // what is said is said of that
            return is_another || (units[k].kind == UnitKind::mark && state_.text(units[k].range) != U",");
        };
        std::size_t begin = i;
        while (begin > 0 && i - begin < kFarthestWord && !ends(begin - 1)) --begin;
        std::size_t end = i;
        while (end < units.size() && end - i < kFarthestWord && !ends(end)) ++end;
        bool is_told = false;
        for (std::size_t k = begin; k < end; ++k) {
            if (units[k].kind != UnitKind::word) continue;
            if (units[k].classes.test(classes_.denied) || units[k].classes.test(classes_.planned)) return false;
            is_told = is_told || units[k].classes.test(classes_.signing) || units[k].classes.test(classes_.concluded);
        }
        return is_told;
    }

    /// The countries that the units of a sentence name, put into `countries`.
    void take_countries(std::uint32_t sentence, EntityList& countries) const {
        for (const Unit& unit : state_.units[sentence]) {
            if ((unit.kind != UnitKind::country && unit.kind != UnitKind::leader) || unit.is_attribute) continue;
            for (const EntityIndex entity : unit.entities) {
                if (const auto country = state_.entities.country_of(entity)) push_unique(countries, *country);
            }
        }
    }

    /// The countries that the sentence names, or else those that the sentences before it in its paragraph do.
    EntityList parties_at(std::uint32_t sentence) const {
        const auto& sentences = state_.article.sentences;
        EntityList near;
        for (std::uint32_t s = sentence + 1; s-- > 0 && sentences[s].paragraph == sentences[sentence].paragraph;) {
            take_countries(s, near);
            if (near.size() >= 2) break;
        }
        return near;
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::set<EntityIndex> settled_;  ///< Agreements whose parties are known.
};

}  // namespace

std::vector<FoundRelation> understood_parties(ArticleState& state, const std::vector<FoundRelation>& found) {
    return PartyFinder(state, found).find();
}

}  // namespace guanxi
