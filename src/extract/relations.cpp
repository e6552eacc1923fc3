#include "src/extract/relations.hpp"

#include <algorithm>
#include <iterator>
#include <span>

#include "src/extract/charters.hpp"
#include "src/extract/circumstances.hpp"
#include "src/extract/english_circumstances.hpp"
#include "src/extract/english_gapping.hpp"
#include "src/extract/english_parties.hpp"
#include "src/extract/last_deed.hpp"
#include "src/extract/pattern_matcher.hpp"
#include "src/text/characters.hpp"

// For every word that may anchor a pattern, the pattern is matched from there; what it has bound makes the edges.
// Offices beside names and countries in titles state relations without a pattern.

namespace guanxi {

namespace {

using Entities = EntityList;

/// What one match says beside its ends.
struct Statement {
    Qualifiers qualifiers;
    std::string_view rule;
    std::uint32_t cues = 0;
    Basis basis = Basis::stated;
    std::size_t anchor = 0;
    bool is_answer = false;
};

/// More leaders than this who hold a meeting have not met one by one.
constexpr std::size_t kMostWhoMeet = 5;

class Finder {
public:
    Finder(ArticleState& state, const Discourse& discourse, const PatternSet& patterns)
        : state_(state), classes_(state.classes), discourse_(discourse), patterns_(patterns), matcher_(state) {}

    std::vector<FoundRelation> find() {
        found_.reserve(4 * state_.units.size());  // about
        for (sentence_ = 0; sentence_ < state_.units.size(); ++sentence_) {
            units_ = &state_.units[sentence_];
            matcher_.enter(sentence_);
            for (const Clause& clause : discourse_[sentence_]) {
                clause_ = &clause;
                matcher_.enter(clause);
                note_events();
                for (std::size_t i = clause.begin; i < clause.end; ++i) match_at(i);
            }
        }
        name_relations();
        if (!state_.is_english()) std::ranges::move(members_by_charter(state_, found_), std::back_inserter(found_));
        if (state_.is_english()) std::ranges::move(understood_parties(state_, found_), std::back_inserter(found_));
        return std::move(found_);
    }

private:
    const Unit& unit(std::size_t i) const { return (*units_)[i]; }
    std::u32string_view text(std::size_t i) const { return state_.text(unit(i).range); }

    void match_at(std::size_t i) {
        const Unit& anchor = unit(i);
        if (anchor.kind != UnitKind::word || anchor.classes.none()) return;
        if (!patterns_.may_anchor(anchor.form, anchor.classes)) return;
        std::size_t known = state_.entities.size();
        find_candidates(i);
        for (std::size_t next = 0; next < candidates_.size();) {
            const std::uint32_t number = candidates_[next++];
            const Pattern& pattern = patterns_.patterns()[number];
            if (pattern.elements[pattern.anchor].is_verbal && is_participle_of_noun(i)) continue;
            const auto bindings = matcher_.match(pattern, i);
            if (!bindings) continue;
            emit(pattern, i, *bindings);
            if (state_.entities.size() == known) continue;
            // An entity that has joined may be the country of a leader of the clause.
            known = state_.entities.size();
            find_candidates(i);
            const auto rest = std::upper_bound(candidates_.begin(), candidates_.end(), number);
            next = static_cast<std::size_t>(rest - candidates_.begin());
        }
    }

    void find_candidates(std::size_t i) {
        candidates_.clear();
        patterns_.anchored_at(unit(i).form, unit(i).classes, matcher_.surroundings(i), candidates_);
    }

    /// A statement condemning Israel: an English participle right after a noun says what the noun does, not the
    /// subject.
    bool is_participle_of_noun(std::size_t i) const {
        if (!text(i).ends_with(U"ing") || i == clause_->begin || has_class(i, classes_.preposition)) return false;
        std::size_t before = i - 1;
        while (before > clause_->begin && has_class(before, classes_.adverb)) --before;
        if (unit(before).kind == UnitKind::mark || unit(before).kind == UnitKind::date) return false;
        // accused Pyongyang of shipping shells: what the object does, or is said to do.
        if (before > clause_->begin && has_class(before, classes_.preposition) && is_actor(unit(before - 1)) &&
            !unit(before - 1).is_attribute && unit(before - 1).entities != clause_->subject_at(i))
            return true;
        for (const ClassId cls : {classes_.auxiliary, classes_.coordinator, classes_.preposition, classes_.adverb,
                                  classes_.preposition_with, classes_.subordinator, classes_.connective, classes_.verb,
                                  classes_.denied, classes_.planned}) {
            if (has_class(before, cls)) return false;
        }
        return true;
    }
    bool has_class(std::size_t i, ClassId cls) const {
        return unit(i).kind == UnitKind::word && unit(i).classes.test(cls);
    }

    /// What a match tells of when, where, whether and how.
    Qualifiers qualifiers_of(const Pattern& pattern, const Bindings& bindings) const {
        const Circumstances circumstances(state_, sentence_, *clause_);
        // The last word of the pattern is what happens; what stands before it tells when, where and whether. An English
        // verb comes first, with what belongs to it on both sides.
        const std::size_t first = bindings.first_cue();
        const std::size_t focus = bindings.last_cue();
        const EnglishCircumstances english(state_, sentence_, *clause_);
        const bool is_english = state_.is_english();
        Qualifiers qualifiers;
        qualifiers.status = circumstances.status_at(is_english ? first : focus);
        if (pattern.status) qualifiers.status = *pattern.status;
        qualifiers.date = is_english ? english.date_at(first, focus) : circumstances.date_at(focus);
        const bool goes_on =
            qualifiers.date.is_empty() && qualifiers.status == Status::reported && happens_on_a_day(pattern);
        if (goes_on) qualifiers.date = circumstances.running_date(is_english ? first : focus);
        if (qualifiers.date.is_empty() && qualifiers.status == Status::planned) {
            qualifiers.date = circumstances.date_after(focus);
        }
        if (qualifiers.status == Status::reported && circumstances.is_future(qualifiers.date)) {
            qualifiers.status = Status::planned;
        }
        qualifiers.place = is_english ? english.place_at(first, focus) : circumstances.place_at(focus);
        if (goes_on && !qualifiers.date.is_empty() && qualifiers.place.empty())
            qualifiers.place = circumstances.running_place(focus);
        qualifiers.manner = pattern.manner;
        qualifiers.fields = circumstances.fields(bindings);
        for (const EntityIndex entity : clause_->speaker) {
            const bool is_leader = state_.entities[entity].kind == NodeKind::leader;
            const Names& names = state_.entities[entity].names;
            if (is_leader && !clause_->is_speech) qualifiers.speaker = names.zh.empty() ? names.en : names.zh;
        }
        return qualifiers;
    }

    /// What happens on a day happens on that of which the text tells; what holds does not.
    static bool happens_on_a_day(const Pattern& pattern) {
        return std::any_of(pattern.edges.begin(), pattern.edges.end(), [](const EdgeTemplate& edge) {
            return edge.kind == EdgeKind::met || edge.kind == EdgeKind::contacted || edge.kind == EdgeKind::signed_ ||
                   edge.kind == EdgeKind::witnessed || edge.kind == EdgeKind::attended || edge.kind == EdgeKind::hosted;
        });
    }

    std::uint32_t cues_of(const Bindings& bindings) {
        const auto first = bindings.cues.begin();
        std::vector<std::size_t> cue_units(first, first + static_cast<std::ptrdiff_t>(bindings.cue_count));
        std::sort(cue_units.begin(), cue_units.end());
        std::vector<std::string> cues;
        cues.reserve(cue_units.size());
        for (const std::size_t i : cue_units) cues.push_back(state_.article.quote(unit(i).range));
        return state_.note_cues(std::move(cues));
    }

    void emit(const Pattern& pattern, std::size_t anchor, const Bindings& bindings) {
        Statement statement{qualifiers_of(pattern, bindings), pattern.id, 0, Basis::stated, anchor, false};
        // Fields that name none (全面合作, 友好合作) state no cooperation.
        if (bindings.find('F') != nullptr && statement.qualifiers.fields.empty()) return;
        statement.cues = cues_of(bindings);
        for (const EdgeTemplate& edge : pattern.edges) {
            const Entities sources = matcher_.bound(pattern, edge.source, anchor, bindings);
            statement.basis = matcher_.basis_of(edge.source, anchor, bindings);
            if (edge.target != 0)
                statement.basis = std::max(statement.basis, matcher_.basis_of(edge.target, anchor, bindings));
            if (pattern.is_inference) statement.basis = Basis::inferred;
            // 双方商定在…举办: agreed by both, held by one; which, the text does not say.
            const bool is_joint = Circumstances(state_, sentence_, *clause_).clause_has(classes_.jointly);
            if (edge.kind == EdgeKind::hosted && sources.size() > 1 && !is_joint) continue;
            if (!edge.target_country.empty()) {
                const auto country = *state_.lexicon.find_country(edge.target_country);
                relate_all(edge.kind, sources, {state_.entities.add_country(state_.lexicon, country)}, statement);
            } else if (edge.target != 0) {
                Entities targets = matcher_.bound(pattern, edge.target, anchor, bindings);
                add_gapped(pattern, edge, bindings, targets, statement);
                if (is_respective(sources, targets)) {
                    for (std::size_t i = 0; i < sources.size(); ++i)
                        relate(edge.kind, sources[i], targets[i], statement);
                } else {
                    relate_all(edge.kind, sources, targets, statement);
                }
            } else if (edge.is_to_last) {
                relate_as_last(edge, sources, anchor, statement);
            } else if (edge.is_to_doer || edge.is_to_attacker) {
                answer_blow(edge, sources, bindings, statement);
            } else if (edge.kind == EdgeKind::met && sources.size() > kMostWhoMeet) {
                // 六国领导人举行峰会: a gathering, which each of them attended.
            } else if (edge.source != 'S' || (clause_->partner.empty() && !has_unknown_object(anchor))) {
                // With a partner the clause would be about each with him, not about each other.
                for (auto at = sources.begin(); at != sources.end(); ++at) {
                    for (auto other = std::next(at); other != sources.end(); ++other) {
                        relate(edge.kind, *at, *other, statement);
                        // A and B exchanged fire: each has attacked.
                        if (!is_symmetric(edge.kind)) relate(edge.kind, *other, *at, statement);
                    }
                }
            }
        }
    }

    /// Adds the parties that "and" joins to an English deed without its verb: as its targets, or as subjects that get
    /// their relation here.
    void add_gapped(const Pattern& pattern, const EdgeTemplate& edge, const Bindings& bindings, Entities& targets,
                    const Statement& statement) {
        if (!state_.is_english()) return;
        const EnglishGapping gapping(state_, sentence_);
        const Bindings::Binding* object = bindings.find(edge.target);
        if (edge.source == 'S' && !is_symmetric(edge.kind)) {
            std::size_t last = bindings.last_cue();
            for (std::size_t i = 0; i < bindings.count; ++i) last = std::max(last, bindings.items[i].unit);
            if (const auto gap = gapping.further_subject(last)) {
                const bool is_told = gap->object && object != nullptr;
                relate_all(edge.kind, matcher_.members(unit(gap->subject).entities, *pattern.subject),
                           is_told ? matcher_.members(unit(*gap->object).entities, VariableType::side) : targets,
                           statement);
            }
        }
        if (object == nullptr) return;
        if (const auto further = gapping.further_object(object->unit)) {
            for (const EntityIndex entity : unit(*further).entities) push_unique(targets, entity);
        }
    }

    /// What others did last, done by these too: 也发去唁函, 步其后尘. They must be named here, or nothing would be new.
    void relate_as_last(const EdgeTemplate& edge, const Entities& sources, std::size_t anchor, Statement statement) {
        const bool is_named = edge.source != 'S' || clause_->change_at(anchor).is_explicit ||
                              (edge.kind == EdgeKind::aids && is_named_in_sentence(clause_->subject_at(anchor)));
        if (statement.qualifiers.status == Status::denied || !is_named) return;
        const std::optional<EdgeKind> kind = edge.is_of_last ? std::nullopt : std::optional(edge.kind);
        const auto deed = last_deed(state_, discourse_, found_, {sentence_, clause_, &sources, kind});
        if (!deed) return;
        statement.basis = std::max(statement.basis, Basis::carried);
        if (statement.qualifiers.manner.empty()) statement.qualifiers.manner = deed->manner;
        if (deed->is_denied) statement.qualifiers.status = Status::denied;
        const std::size_t count = edge.is_of_last ? deed->kinds.size() : 1;
        for (std::size_t i = 0; i < count; ++i) relate_all(deed->kinds[i], sources, deed->targets, statement);
    }

    /// 该舰21日抵达，带来淡水: whether a clause of this sentence has named these as its subject.
    bool is_named_in_sentence(const Entities& subject) const {
        return std::ranges::any_of(discourse_[sentence_], [&](const Clause& clause) {
            return clause.begin < clause_->begin && clause.subjects.front().is_explicit &&
                   clause.subjects.front().entities == subject;
        });
    }

    /// Doha called the measures unjustified: against who took them, where the clause names nobody else.
    void answer_blow(const EdgeTemplate& edge, const Entities& sources, const Bindings& bindings, Statement statement) {
        if (statement.qualifiers.status == Status::denied) return;
        const auto is_pronoun = [&](std::size_t cue) { return unit(cue).reference == ReferenceKind::person; };
        const auto cues = bindings.cues.begin();
        const bool by_pronoun = std::any_of(cues, cues + static_cast<std::ptrdiff_t>(bindings.cue_count), is_pronoun);
        const auto blow = last_blow(state_, found_, {sentence_, &sources, edge.is_to_attacker, by_pronoun});
        if (!blow) return;
        // Only who was struck strikes back.
        const bool is_hit = std::ranges::any_of(blow->victims, [&](EntityIndex victim) {
            return std::ranges::any_of(sources, [&](EntityIndex source) {
                return state_.entities.country_of(source).value_or(source) == victim;
            });
        });
        if (statement.qualifiers.manner == "threat" && !is_hit) return;
        for (std::size_t i = bindings.first_cue(); i < clause_->end; ++i) {
            if (!is_actor(unit(i)) || is_pronoun(i)) continue;
            for (const EntityIndex entity : unit(i).entities) {
                const EntityIndex who = state_.entities.country_of(entity).value_or(entity);
                const auto is_it = [&](EntityIndex other) {
                    return state_.entities.country_of(other).value_or(other) == who;
                };
                if (std::ranges::none_of(blow->doers, is_it) && std::ranges::none_of(blow->victims, is_it) &&
                    std::ranges::none_of(sources, is_it))
                    return;
            }
        }
        statement.basis = std::max(statement.basis, Basis::carried);
        statement.is_answer = true;
        relate_all(edge.kind, sources, blow->doers, statement);
    }

    /// Whether an unknown English name follows: A and B met Smith, not each other.
    bool has_unknown_object(std::size_t anchor) const {
        if (!state_.is_english() || anchor + 1 >= units_->size()) return false;
        const Unit& next = unit(anchor + 1);
        return next.kind == UnitKind::word && next.form == kNoForm && is_upper(text(anchor + 1).front());
    }

    /// Xi and Li sent messages to Yadav and Koirala respectively: one to one.
    bool is_respective(const Entities& sources, const Entities& targets) const {
        if (sources.size() < 2 || sources.size() != targets.size()) return false;
        for (std::size_t i = clause_->begin; i < clause_->end; ++i) {
            if (text(i) == U"respectively") return true;
        }
        return false;
    }

    void relate_all(EdgeKind kind, const Entities& sources, const Entities& targets, const Statement& statement) {
        for (const EntityIndex source : sources) {
            for (const EntityIndex target : targets) {
                // 他和副总统万斯…: those who do it together do not do it to each other.
                const bool is_one_of_them = std::find(sources.begin(), sources.end(), target) != sources.end();
                if (!is_symmetric(kind) || !is_one_of_them) relate(kind, source, target, statement);
            }
        }
    }

    /// Adds a relation if the vocabulary allows it, taking a leader's country where a country is asked for.
    void relate(EdgeKind kind, EntityIndex source, EntityIndex target, const Statement& statement) {
        const auto allowed = [&](EntityIndex a, EntityIndex b) {
            return may_join(kind, state_.entities[a].kind, state_.entities[b].kind);
        };
        if (!allowed(source, target)) {
            const auto source_country = state_.entities.country_of(source);
            const auto target_country = state_.entities.country_of(target);
            if (source_country && allowed(*source_country, target))
                source = *source_country;
            else if (target_country && allowed(source, *target_country))
                target = *target_country;
            else if (source_country && target_country && allowed(*source_country, *target_country))
                source = *source_country, target = *target_country;
            else if (const auto home = organization_of(source); home && kind == EdgeKind::party_to)
                source = *home;
            else
                return;
        }
        // Ukraine said Russia had attacked: what only the other side tells is its word against somebody.
        if (kind == EdgeKind::attacks && state_.is_english() && speaks_for(target)) {
            Statement alleged = statement;
            alleged.qualifiers.manner = "accuse";
            return relate(EdgeKind::opposes, target, source, alleged);
        }
        if (source == target) return;
        if (kind == EdgeKind::visited && state_.entities.country_of(source) == target) return;
        // The premier and his foreign minister face the press together: that is no meeting of two sides.
        if (kind == EdgeKind::met && !state_.is_english() && are_compatriots(source, target)) return;
        strip(add({kind, source, target, statement.qualifiers, sentence_, statement.rule, statement.cues,
                   statement.basis, statement.anchor, statement.is_answer}));
    }

    /// 欧盟委员会主席冯德莱恩 signs for the Union.
    std::optional<EntityIndex> organization_of(EntityIndex leader) {
        if (state_.entities[leader].kind != NodeKind::leader) return std::nullopt;
        const auto home = state_.home_of(leader);
        return home && state_.entities[*home].kind == NodeKind::organization ? home : std::nullopt;
    }

    bool are_compatriots(EntityIndex a, EntityIndex b) const {
        const auto home = state_.entities.country_of(a);
        return home && home == state_.entities.country_of(b);
    }

    /// Adds a relation. What leads to a thing that is only described rests on less than what names both ends.
    FoundRelation& add(FoundRelation relation) {
        for (const EntityIndex end : {relation.source, relation.target}) {
            if (state_.entities[end].is_described()) relation.basis = std::max(relation.basis, Basis::described);
        }
        return found_.emplace_back(std::move(relation));
    }

    /// Whether these are the words of a country or its leader.
    bool speaks_for(EntityIndex country) const {
        return std::any_of(clause_->speaker.begin(), clause_->speaker.end(),
                           [&](EntityIndex speaker) { return state_.entities.country_of(speaker) == country; });
    }

    /// Leaves out qualifiers that the edge kind does not carry.
    static void strip(FoundRelation& relation) {
        if (relation.kind != EdgeKind::cooperates_with && relation.kind != EdgeKind::aids)
            relation.qualifiers.fields.clear();
        if (relation.kind != EdgeKind::opposes && relation.kind != EdgeKind::attacks)
            relation.qualifiers.manner.clear();
        const bool happens = relation.kind == EdgeKind::met || relation.kind == EdgeKind::contacted ||
                             relation.kind == EdgeKind::visited || relation.kind == EdgeKind::attended ||
                             relation.kind == EdgeKind::hosted || relation.kind == EdgeKind::signed_ ||
                             relation.kind == EdgeKind::witnessed || relation.kind == EdgeKind::attacks;
        if (!happens || relation.kind == EdgeKind::visited) relation.qualifiers.place.clear();
        if (relation.kind == EdgeKind::cooperates_with || relation.kind == EdgeKind::supports ||
            relation.kind == EdgeKind::partner_in) {
            if (relation.qualifiers.status == Status::planned) relation.qualifiers.status = Status::reported;
        }
    }

    // --- relations that names state ---

    /// The organisation named last up to this sentence, or the one whose meeting it is.
    std::optional<EntityIndex> last_organization() const {
        for (std::uint32_t sentence = sentence_ + 1; sentence-- > 0;) {
            for (auto at = state_.units[sentence].rbegin(); at != state_.units[sentence].rend(); ++at) {
                if (at->kind == UnitKind::organization) return at->entities.front();
                if (at->kind != UnitKind::event) continue;
                const std::string& key = state_.entities[at->entities.front()].key;
                for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
                    if (state_.entities[i].kind == NodeKind::organization && key.starts_with(state_.entities[i].key))
                        return i;
                }
            }
        }
        return std::nullopt;
    }

    /// 轮值主席: whether an office begins with a word that says that it goes round.
    bool is_rotating(std::string_view office) const {
        const std::u32string words = folded(office);
        for (std::size_t length = 1; length < words.size(); ++length) {
            const FormId form = state_.lexicon.vocabulary.find(std::u32string_view(words).substr(0, length));
            if (form != kNoForm && state_.lexicon.vocabulary.classes(form).test(classes_.office_rotating)) return true;
        }
        return false;
    }

    /// When and where an event is held, from clauses that say so (会议15日以视频方式举行).
    void note_events() {
        const auto is_event = [](const Unit& each) { return each.kind == UnitKind::event; };
        const auto units = std::span(*units_).subspan(clause_->begin, clause_->end - clause_->begin);
        if (std::ranges::none_of(units, is_event)) return;
        const Circumstances circumstances(state_, sentence_, *clause_);
        for (std::size_t i = clause_->begin; i < clause_->end; ++i) {
            // the SAARC summit in Islamabad
            if (unit(i).kind == UnitKind::event && i + 2 < clause_->end && unit(i + 2).kind == UnitKind::place &&
                unit(i + 1).kind == UnitKind::word && unit(i + 1).classes.test(classes_.place_preposition)) {
                std::string& place = state_.entities[unit(i).entities.front()].details.place;
                if (place.empty()) place = state_.article.quote(unit(i + 2).range);
            }
            if (unit(i).kind != UnitKind::word || !unit(i).classes.test(classes_.held)) continue;
            for (std::size_t k = clause_->begin; k < clause_->end; ++k) {
                if (unit(k).kind != UnitKind::event) continue;
                EntityDetails& details = state_.entities[unit(k).entities.front()].details;
                if (details.date.is_empty()) details.date = circumstances.date_at(i);
                if (details.place.empty()) details.place = circumstances.place_at(i);
            }
        }
    }

    void name_relations() {
        for (const auto& [leaders, sentence] : state_.listed_members) {
            sentence_ = sentence;
            units_ = &state_.units[sentence];
            const auto organization = last_organization();
            if (!organization) continue;
            for (const EntityIndex leader : leaders) {
                if (const auto country = state_.entities.country_of(leader)) {
                    found_.push_back({EdgeKind::member_of, *country, *organization, {}, sentence, "list.members"});
                }
            }
        }
        for (const OfficeMention& office : state_.offices) {
            const std::uint32_t cues = state_.note_cues({office.office});
            FoundRelation relation{EdgeKind::holds_office, office.leader, office.home, {},
                                   office.sentence,        "name.office", cues};
            relation.qualifiers.office = office.office;
            // The chair of an organisation that goes round belongs to one of its members.
            const auto country = state_.entities.country_of(office.leader);
            if (country && state_.entities[office.home].kind == NodeKind::organization && is_rotating(office.office)) {
                found_.push_back(
                    {EdgeKind::member_of, *country, office.home, {}, office.sentence, "name.office", cues});
            }
            found_.push_back(std::move(relation));
        }
        for (sentence_ = 0; sentence_ < state_.units.size(); ++sentence_) {
            for (const Unit& each : state_.units[sentence_]) {
                for (const EntityIndex entity : each.entities) {
                    const EntityDraft& draft = state_.entities[entity];
                    EdgeKind kind = EdgeKind::party_to;
                    if (each.kind == UnitKind::project && draft.kind == NodeKind::project)
                        kind = EdgeKind::partner_in;
                    else if (each.kind == UnitKind::organization && draft.kind == NodeKind::organization)
                        kind = EdgeKind::member_of;
                    else if (each.kind != UnitKind::agreement || draft.kind != NodeKind::agreement)
                        continue;
                    if (draft.parties.empty()) continue;
                    const std::uint32_t cues = state_.note_cues({state_.article.quote(each.range)});
                    for (const EntityIndex party : draft.parties)
                        add({kind, party, entity, {}, sentence_, "name.parties", cues});
                }
            }
        }
    }

    ArticleState& state_;
    const WordClasses& classes_;
    const Discourse& discourse_;
    const PatternSet& patterns_;
    PatternMatcher matcher_;
    std::uint32_t sentence_ = 0;
    const std::vector<Unit>* units_ = nullptr;
    const Clause* clause_ = nullptr;
    std::vector<std::uint32_t> candidates_;
    std::vector<FoundRelation> found_;
};

}  // namespace

std::vector<FoundRelation> find_relations(ArticleState& state, const Discourse& discourse, const PatternSet& patterns) {
    return Finder(state, discourse, patterns).find();
}

}  // namespace guanxi
