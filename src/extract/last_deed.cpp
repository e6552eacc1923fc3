#include "src/extract/last_deed.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "src/extract/stricken.hpp"

namespace guanxi {

namespace {

using Entities = EntityList;

constexpr std::uint32_t kFarthest = 2;      // sentences
constexpr std::uint32_t kFarthestBlow = 5;  // sentences
constexpr std::uint32_t kFarthestOwn = 10;  // sentences, to a blow that one suffered oneself

bool contains(const Entities& all, EntityIndex entity) { return std::ranges::count(all, entity) > 0; }

/// Not only words against somebody.
bool is_deed(const FoundRelation& blow) {
    static constexpr std::array<std::string_view, 3> kWords = {"accuse", "reject", "protest"};
    return blow.kind == EdgeKind::attacks || std::ranges::count(kWords, blow.qualifiers.manner) == 0;
}

class Memory {
public:
    Memory(const ArticleState& state, const Discourse& discourse, const std::vector<FoundRelation>& found,
           const DeedQuestion& question)
        : state_(state), discourse_(discourse), found_(found), question_(question) {}

    std::optional<LastDeed> recall() const {
        if (question_.kind == EdgeKind::aids) {
            LastDeed relief{stricken_countries(state_, question_.sentence), {}, false, {EdgeKind::aids}};
            const bool is_known = relief.targets.size() == 1 && !comes_back(relief);
            if (is_known && !clause_names_another(state_.units[question_.sentence], *question_.clause, relief))
                return relief;
        }
        auto last = std::find_if(found_.rbegin(), found_.rend(), [&](const FoundRelation& relation) {
            return is_asked_for(relation) && !contains(*question_.sources, relation.source);
        });
        if (last == found_.rend()) return of_headline();
        // Riyadh cut its ties with Doha, accusing it of backing Iran. Cairo followed suit: in what was done, not said.
        const auto told = last;
        if (!question_.kind && last->kind == EdgeKind::opposes && !is_deed(*last)) {
            const auto deed = std::find_if(last, found_.rend(), [&](const FoundRelation& relation) {
                return relation.kind == EdgeKind::opposes && relation.sentence == last->sentence &&
                       relation.source == last->source && is_deed(relation);
            });
            if (deed != found_.rend()) last = deed;
        }
        if (const auto all = common_contact()) return LastDeed{{*all}, {}, false, {EdgeKind::contacted}};
        // To leave is a deed as well: it is told as a membership that does not hold.
        const bool is_kept_up =
            last->kind == EdgeKind::member_of || last->kind == EdgeKind::party_to || last->kind == EdgeKind::partner_in;
        const bool is_denied = last->qualifiers.status == Status::denied;
        const bool is_topic = is_about_one(*last);
        if ((is_denied && !is_kept_up) || !(is_topic || is_near(last->sentence))) return std::nullopt;
        LastDeed deed{{}, last->qualifiers.manner, is_denied, {last->kind}};
        for (const FoundRelation& relation : found_) {
            // Who signs is bound as well.
            const bool is_of_same =
                relation.target == last->target && relation.sentence == last->sentence &&
                state_.entities.country_of(relation.source) == state_.entities.country_of(last->source);
            if (is_of_same && std::ranges::count(deed.kinds, relation.kind) == 0) deed.kinds.push_back(relation.kind);
            const bool is_same = relation.kind == last->kind && relation.source == last->source &&
                                 relation.sentence == last->sentence && relation.rule == last->rule &&
                                 relation.anchor == last->anchor;
            if (is_same) push_unique(deed.targets, relation.target);
        }
        const bool goes_elsewhere = is_topic       ? names_another(deed, question_.sentence, 0)
                                    : last != told ? names_another(deed, last->sentence + 1, 0)
                                                   : names_another(deed, last->sentence, last->anchor + 1);
        if (goes_elsewhere) return std::nullopt;
        return comes_back(deed) ? answer_to(*last, deed) : deed;
    }

private:
    bool is_asked_for(const FoundRelation& relation) const {
        return question_.kind ? relation.kind == *question_.kind : relation.kind != EdgeKind::holds_office;
    }

    /// To whom it goes if those to whom the deed went do the same (也驱逐三人, 以牙还牙): to who did it first; nothing
    /// where it is no blow that is returned, or others were meant as well.
    std::optional<LastDeed> answer_to(const FoundRelation& first, LastDeed deed) const {
        const bool is_blow = first.kind == EdgeKind::opposes || first.kind == EdgeKind::attacks;
        if (!question_.kind || !is_blow || deed.targets.size() != 1 || question_.sources->size() != 1)
            return std::nullopt;
        deed.targets = {first.source};
        return deed;
    }

    /// Whether the topic can still be that of an earlier sentence.
    bool is_near(std::uint32_t sentence) const {
        const auto& sentences = state_.article.sentences;
        return question_.sentence - sentence <= kFarthest &&
               sentences[question_.sentence].paragraph - sentences[sentence].paragraph <= 1;
    }

    /// Whether all aid of which the article has told goes to one country, as after an earthquake: then all that follows
    /// does, until another is named.
    bool is_about_one(const FoundRelation& last) const {
        if (question_.kind != EdgeKind::aids) return false;
        return std::ranges::all_of(found_, [&](const FoundRelation& relation) {
            return relation.kind != EdgeKind::aids || relation.target == last.target;
        });
    }

    /// 王毅同多国外长通电话…拉布也打来电话: the one with whom all have spoken of whom the article has told, several of
    /// them.
    std::optional<EntityIndex> common_contact() const {
        if (question_.kind != EdgeKind::contacted) return std::nullopt;
        EntityList common;
        EntityList others;
        for (const FoundRelation& relation : found_) {
            if (relation.kind != EdgeKind::contacted) continue;
            const EntityList ends{relation.source, relation.target};
            if (others.empty()) common = ends;
            erase_if(common, [&](EntityIndex end) { return std::ranges::count(ends, end) == 0; });
            for (const EntityIndex end : ends) push_unique(others, end);
        }
        if (common.size() != 1 || others.size() < 3) return std::nullopt;
        const auto home = state_.entities.country_of(common.front());
        const bool is_own = std::ranges::any_of(
            *question_.sources, [&](EntityIndex source) { return state_.entities.country_of(source) == home; });
        return is_own ? std::nullopt : std::optional(common.front());
    }

    /// The headline says who is concerned (尼泊尔地震 各国伸出援手), if it names one country and no deed was told of.
    std::optional<LastDeed> of_headline() const {
        if (!question_.kind || !may_join(*question_.kind, NodeKind::country, NodeKind::country)) return std::nullopt;
        if (std::ranges::any_of(found_, [&](const FoundRelation& relation) { return is_asked_for(relation); }))
            return std::nullopt;
        LastDeed deed{{}, {}, false, {*question_.kind}};
        for (std::uint32_t sentence = 0; sentence < question_.sentence; ++sentence) {
            // Where the headline names nobody, the first sentence does: floods hit Rwanda.
            const bool is_lead = question_.kind == EdgeKind::aids && deed.targets.empty();
            if (!state_.article.sentences[sentence].is_title && !is_lead) break;
            for (const Unit& unit : state_.units[sentence]) {
                if (unit.kind == UnitKind::place) continue;  // where the article was written or something took place
                for (const EntityIndex entity : unit.entities) {
                    if (const auto country = state_.entities.country_of(entity)) push_unique(deed.targets, *country);
                }
            }
        }
        if (deed.targets.size() != 1 || comes_back(deed) || names_another(deed, question_.sentence, 0))
            return std::nullopt;
        return deed;
    }

    /// Whether somebody would do it to himself.
    bool comes_back(const LastDeed& deed) const {
        return std::ranges::any_of(*question_.sources, [&](EntityIndex source) {
            const auto country = state_.entities.country_of(source);
            return std::ranges::any_of(deed.targets, [&](EntityIndex target) {
                return target == source || (country && state_.entities.country_of(target) == country);
            });
        });
    }

    /// Whether somebody else to whom the deed might go is named from unit `begin` of `sentence` on, up to the end of
    /// the clause that asks: anyone who is not himself what a clause is about.
    bool names_another(const LastDeed& deed, std::uint32_t sentence, std::size_t begin) const {
        for (std::uint32_t s = sentence; s <= question_.sentence; ++s) {
            for (const Clause& clause : discourse_[s]) {
                if (s == question_.sentence && clause.begin > question_.clause->begin) break;
                if (s == sentence && clause.begin < begin) continue;
                if (clause_names_another(state_.units[s], clause, deed)) return true;
            }
        }
        return false;
    }

    bool clause_names_another(const std::vector<Unit>& units, const Clause& clause, const LastDeed& deed) const {
        const bool is_among_leaders = state_.entities[deed.targets.front()].kind == NodeKind::leader;
        for (std::size_t i = clause.begin; i < clause.end; ++i) {
            if (units[i].kind != UnitKind::leader && (is_among_leaders || units[i].kind != UnitKind::country)) continue;
            for (const EntityIndex entity : units[i].entities) {
                if (!is_known(entity, clause, deed)) return true;
            }
        }
        return false;
    }

    /// Whether an entity, or the country for which it acts, has its part already: as the subject or as the target.
    bool is_known(EntityIndex entity, const Clause& clause, const LastDeed& deed) const {
        const auto country = state_.entities.country_of(entity);
        const auto is_it = [&](EntityIndex other) {
            return other == entity || (country && state_.entities.country_of(other) == country);
        };
        if (std::ranges::any_of(deed.targets, is_it) || std::ranges::any_of(*question_.sources, is_it)) return true;
        return std::ranges::any_of(
            clause.subjects, [&](const SubjectChange& change) { return std::ranges::any_of(change.entities, is_it); });
    }

    const ArticleState& state_;
    const Discourse& discourse_;
    const std::vector<FoundRelation>& found_;
    const DeedQuestion& question_;
};

/// Blows of which the text told up to a sentence, the last one first.
class Blows {
public:
    Blows(const ArticleState& state, const std::vector<FoundRelation>& found, const BlowQuestion& question)
        : state_(state), found_(found), question_(question) {
        for (auto at = found.rbegin(); at != found.rend(); ++at) {
            if (!is_within(*at, question.is_pronoun ? 1 : kFarthestOwn)) break;
            const bool is_blow = at->kind == EdgeKind::attacks || at->kind == EdgeKind::opposes;
            if (is_blow && at->qualifiers.status != Status::denied) blows_.push_back(&*at);
        }
    }

    /// Whether they struck each other: what they say together goes to nobody in particular.
    bool are_at_odds() const {
        return std::ranges::any_of(
            blows_, [&](const FoundRelation* blow) { return is_own(blow->source) && is_own(blow->target); });
    }

    /// Of words only if there were no deeds: what is rejected is the tariff, not what another said of it.
    std::optional<LastBlow> suffered() const {
        LastBlow deeds;
        LastBlow all;
        for (const FoundRelation* blow : blows_) {
            if (!is_meant(*blow) || blow->is_answer || !is_own(blow->target) || is_own(blow->source)) continue;
            for (LastBlow* list : {&all, is_deed(*blow) ? &deeds : &all}) {
                push_unique(list->doers, blow->source);
                push_unique(list->victims, blow->target);
            }
        }
        if (!deeds.doers.empty()) return deeds;
        return all.doers.empty() ? std::nullopt : std::optional(all);
    }

    std::optional<LastBlow> last() const {
        const auto may_be_it = [&](const FoundRelation* blow) {
            return is_within(*blow, kFarthestBlow) && (is_meant(*blow) || (blow->is_answer && !question_.is_force));
        };
        auto at = std::ranges::find_if(blows_, [&](const FoundRelation* blow) {
            return may_be_it(blow) && is_deed(*blow) && !is_returned(*blow);
        });
        if (at == blows_.end()) at = std::ranges::find_if(blows_, may_be_it);
        if (at == blows_.end()) return std::nullopt;
        LastBlow all;
        for (const FoundRelation* blow : blows_) {
            if (blow->sentence != (*at)->sentence || blow->anchor != (*at)->anchor || blow->rule != (*at)->rule)
                continue;
            // 德国批评美国的关税, 英方对此表示失望: words against who did something speak of what he did.
            const bool is_answer = blow->is_answer || (!is_deed(*blow) && has_struck(blow->target, *blow));
            push_unique(all.doers, is_answer ? blow->target : blow->source);
            push_unique(all.victims, is_answer ? blow->source : blow->target);
        }
        if (std::ranges::any_of(all.doers, [&](EntityIndex doer) { return is_own(doer); })) return std::nullopt;
        return all;
    }

private:
    /// Whether a blow is so many sentences back at most, and half as many paragraphs and one.
    bool is_within(const FoundRelation& blow, std::uint32_t farthest) const {
        const auto& sentences = state_.article.sentences;
        return question_.sentence - blow.sentence <= farthest &&
               sentences[question_.sentence].paragraph - sentences[blow.sentence].paragraph <= farthest / 2 + 1;
    }
    /// Whether a blow is returned to who struck first.
    bool is_returned(const FoundRelation& blow) const {
        return std::ranges::any_of(found_, [&](const FoundRelation& first) {
            return first.target == blow.source && is_earlier_deed(first, blow.target, blow);
        });
    }
    bool has_struck(EntityIndex doer, const FoundRelation& before) const {
        return std::ranges::any_of(found_,
                                   [&](const FoundRelation& first) { return is_earlier_deed(first, doer, before); });
    }
    static bool is_earlier_deed(const FoundRelation& first, EntityIndex doer, const FoundRelation& blow) {
        const bool is_blow = first.kind == EdgeKind::attacks || first.kind == EdgeKind::opposes;
        return is_blow && first.source == doer && is_deed(first) &&
               std::pair(first.sentence, first.anchor) < std::pair(blow.sentence, blow.anchor);
    }
    bool is_meant(const FoundRelation& blow) const { return !question_.is_force || blow.kind == EdgeKind::attacks; }
    bool is_own(EntityIndex entity) const {
        const auto country = state_.entities.country_of(entity);
        return std::ranges::any_of(*question_.sources, [&](EntityIndex source) {
            return source == entity || (country && state_.entities.country_of(source) == country);
        });
    }

    const ArticleState& state_;
    const std::vector<FoundRelation>& found_;
    const BlowQuestion& question_;
    std::vector<const FoundRelation*> blows_;
};

}  // namespace

std::optional<LastDeed> last_deed(const ArticleState& state, const Discourse& discourse,
                                  const std::vector<FoundRelation>& found, const DeedQuestion& question) {
    return Memory(state, discourse, found, question).recall();
}

std::optional<LastBlow> last_blow(const ArticleState& state, const std::vector<FoundRelation>& found,
                                  const BlowQuestion& question) {
    const Blows blows(state, found, question);
    if (blows.are_at_odds()) return std::nullopt;
    const auto suffered = blows.suffered();
    return suffered ? suffered : blows.last();
}

}  // namespace guanxi
