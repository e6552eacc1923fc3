#include "src/extract/shared_things.hpp"

#include <algorithm>
#include <set>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

class SharedThings {
public:
    SharedThings(ArticleState& state, const Discourse& discourse, const std::vector<FoundRelation>& found)
        : state_(state), discourse_(discourse) {
        for (const FoundRelation& relation : found) {
            if (relation.kind == EdgeKind::party_to || relation.kind == EdgeKind::partner_in)
                settled_.insert(relation.target);
            if (relation.kind == EdgeKind::opposes || relation.kind == EdgeKind::attacks)
                hostile_.insert(relation.sentence);
        }
    }

    std::vector<FoundRelation> read() {
        for (std::uint32_t sentence = 0; sentence < state_.units.size(); ++sentence) {
            if (hostile_.contains(sentence)) continue;
            for (const Clause& clause : discourse_[sentence]) read_clause(sentence, clause);
        }
        return std::move(all_);
    }

private:
    void read_clause(std::uint32_t sentence, const Clause& clause) {
        const std::vector<Unit>& units = state_.units[sentence];
        for (std::size_t i = clause.begin; i < clause.end; ++i) {
            if (units[i].kind == UnitKind::word && units[i].classes.test(state_.classes.denied)) return;
        }
        for (std::size_t i = clause.begin; i < clause.end; ++i) {
            const bool is_agreement = units[i].kind == UnitKind::agreement;
            if (!is_agreement && units[i].kind != UnitKind::project) continue;
            if (is_place(units, i)) continue;
            const EntityList owners = countries_of(clause.subject_at(i));
            if (owners.size() < 2) continue;
            for (const EntityIndex thing : units[i].entities) {
                if (settled_.contains(thing) || !is_named(thing)) continue;
                const std::uint32_t cues = state_.note_cues({state_.article.quote(units[i].range)});
                for (const EntityIndex owner : owners) {
                    all_.push_back({is_agreement ? EdgeKind::party_to : EdgeKind::partner_in,
                                    owner,
                                    thing,
                                    {},
                                    sentence,
                                    "clause.shared",
                                    cues,
                                    Basis::inferred});
                }
            }
        }
    }

    /// met at Argyle International Airport: where, not of what.
    bool is_place(const std::vector<Unit>& units, std::size_t i) const {
        while (i > 0 && units[i - 1].kind == UnitKind::word && units[i - 1].classes.test(state_.classes.adverb)) --i;
        return i > 0 && units[i - 1].kind == UnitKind::word &&
               units[i - 1].classes.test(state_.classes.place_preposition);
    }

    /// Whether a thing has a name of its own, or is a level or set that the text describes; "a deal" may be anybody's.
    bool is_named(EntityIndex thing) const {
        const EntityDraft& draft = state_.entities[thing];
        if (draft.kind == NodeKind::project) return true;
        if (!draft.is_described()) return false;  // of the lexicon, which knows its members
        const auto subtype = draft.details.subtype;
        const bool is_set = subtype == AgreementKind::partnership || subtype == AgreementKind::documents;
        return is_set || is_upper(to_utf32(draft.names.en.empty() ? draft.names.zh : draft.names.en).front());
    }

    EntityList countries_of(const EntityList& entities) const {
        EntityList all;
        for (const EntityIndex entity : entities) {
            if (const auto country = state_.entities.country_of(entity)) push_unique(all, *country);
        }
        return all;
    }

    ArticleState& state_;
    const Discourse& discourse_;
    std::set<EntityIndex> settled_;
    std::set<std::uint32_t> hostile_;
    std::vector<FoundRelation> all_;
};

}  // namespace

std::vector<FoundRelation> shared_things(ArticleState& state, const Discourse& discourse,
                                         const std::vector<FoundRelation>& found) {
    return SharedThings(state, discourse, found).read();
}

}  // namespace guanxi
