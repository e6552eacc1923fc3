#include "src/extract/relations.hpp"

#include <algorithm>
#include <array>

#include "src/text/characters.hpp"

// For every word that may anchor a pattern, the pattern is matched from there: its right part forwards, its left part
// backwards, gaps as short as possible. Subject and partner come from the discourse, not from a place in the clause.

namespace guanxi {

namespace {

using Entities = std::vector<EntityIndex>;
using Kind = PatternElement::Kind;

constexpr std::size_t kLongestGap = 30;
constexpr std::size_t kLongestLongGap = 90;

/// What a pattern has bound so far.
struct Bindings {
    struct Binding {
        char name = 0;
        std::size_t unit = 0;
        std::size_t end = 0;  ///< For fields: one past the last unit.
    };
    std::array<Binding, 6> items{};
    std::size_t count = 0;
    std::array<std::size_t, 8> cues{};
    std::size_t cue_count = 0;

    const Binding* find(char name) const {
        for (std::size_t i = 0; i < count; ++i) {
            if (items[i].name == name) return &items[i];
        }
        return nullptr;
    }
};

class Matcher {
public:
    Matcher(ArticleState& state, const Discourse& discourse, const PatternSet& patterns)
        : state_(state), classes_(state.classes), discourse_(discourse), patterns_(patterns) {}

    std::vector<FoundRelation> find() {
        for (sentence_ = 0; sentence_ < state_.units.size(); ++sentence_) {
            units_ = &state_.units[sentence_];
            for (const Clause& clause : discourse_[sentence_]) {
                clause_ = &clause;
                note_events();
                for (std::size_t i = clause.begin; i < clause.end; ++i) match_at(i);
            }
        }
        name_relations();
        return std::move(found_);
    }

private:
    const Unit& unit(std::size_t i) const { return (*units_)[i]; }
    std::u32string_view text(std::size_t i) const { return state_.text(unit(i).range); }

    bool is_clause_border(std::size_t i) const {
        if (unit(i).kind != UnitKind::mark) return false;
        const char32_t mark = text(i).front();
        return mark == U'，' || mark == U'；' || mark == U'：' || mark == 0x3000 || mark == U',' || mark == U';';
    }

    void match_at(std::size_t i) {
        const Unit& anchor = unit(i);
        if (anchor.kind != UnitKind::word || anchor.classes.none()) return;
        candidates_.clear();
        patterns_.anchored_at(anchor.form, anchor.classes, candidates_);
        for (const std::uint32_t number : candidates_) {
            const Pattern& pattern = patterns_.patterns()[number];
            Bindings bindings;
            bindings.cues[bindings.cue_count++] = i;
            if (!context_fits(pattern, i)) continue;
            if (match_right(pattern, pattern.anchor + 1, i + 1, bindings) &&
                match_left(pattern, pattern.anchor, i, bindings))
                emit(pattern, i, bindings);
        }
    }

    // --- context ---

    Entities members(const Entities& entities, VariableType type) const {
        Entities fitting;
        const auto push = [&](EntityIndex entity) {
            if (std::find(fitting.begin(), fitting.end(), entity) == fitting.end()) fitting.push_back(entity);
        };
        for (const EntityIndex entity : entities) {
            const NodeKind kind = state_.entities[entity].kind;
            switch (type) {
                case VariableType::leader:
                    if (kind == NodeKind::leader) push(entity);
                    break;
                case VariableType::country:
                    if (kind == NodeKind::country) push(entity);
                    break;
                case VariableType::side:
                    if (const auto country = state_.entities.country_of(entity)) push(*country);
                    break;
                case VariableType::party:
                    if (kind == NodeKind::organization)
                        push(entity);
                    else if (const auto country = state_.entities.country_of(entity))
                        push(*country);
                    break;
                case VariableType::organization:
                    if (kind == NodeKind::organization) push(entity);
                    break;
                case VariableType::agreement:
                    if (kind == NodeKind::agreement) push(entity);
                    break;
                case VariableType::event:
                    if (kind == NodeKind::event) push(entity);
                    break;
                case VariableType::project:
                    if (kind == NodeKind::project) push(entity);
                    break;
                case VariableType::fields: break;
                case VariableType::any: push(entity); break;
            }
        }
        return fitting;
    }

    bool context_fits(const Pattern& pattern, std::size_t anchor) const {
        if (clause_->is_demand && pattern.subject && clause_->subject_at(anchor) == clause_->subjects.front().entities)
            return false;
        if (pattern.subject && members(clause_->subject_at(anchor), *pattern.subject).empty()) return false;
        if (pattern.partner && members(clause_->partner, *pattern.partner).empty()) return false;
        if (pattern.speaker && members(clause_->speaker, *pattern.speaker).empty()) return false;
        if (pattern.topic && !topic_at(anchor, *pattern.topic)) return false;
        for (std::size_t i = clause_->begin; !pattern.unless.empty() && i < clause_->end; ++i) {
            if (unit(i).kind == UnitKind::word &&
                std::binary_search(pattern.unless.begin(), pattern.unless.end(), unit(i).form))
                return false;
        }
        return true;
    }

    /// Whether the leader unit may serve where the type asks for it: a plain mention or a resolved reference.
    bool fits(const Unit& candidate, VariableType type) const {
        if (candidate.entities.empty()) return false;
        // The heads of 中亚五国元首 stand for their countries as well.
        if (type == VariableType::leader && candidate.kind == UnitKind::country && candidate.wants_leaders) return true;
        if (type == VariableType::country && candidate.kind == UnitKind::leader) return false;
        return !members(candidate.entities, type).empty();
    }

    /// The event or agreement that the text is about at a unit: the last one named before it.
    std::optional<EntityIndex> topic_at(std::size_t anchor, VariableType type) const {
        const UnitKind kind = type == VariableType::agreement ? UnitKind::agreement
                              : type == VariableType::project ? UnitKind::project
                                                              : UnitKind::event;
        for (std::size_t i = anchor; i-- > 0;) {
            if (unit(i).kind == kind) return unit(i).entities.front();
        }
        for (std::uint32_t sentence = sentence_; sentence-- > 0;) {
            for (auto at = state_.units[sentence].rbegin(); at != state_.units[sentence].rend(); ++at) {
                if (at->kind == kind) return at->entities.front();
            }
        }
        return std::nullopt;
    }

    // --- matching ---

    bool word_fits(const PatternElement& element, std::size_t i) const {
        const Unit& candidate = unit(i);
        if (candidate.kind != UnitKind::word || candidate.classes.none()) return false;
        if (std::binary_search(element.forms.begin(), element.forms.end(), candidate.form)) return true;
        return (element.classes & candidate.classes).any();
    }

    bool bind(const PatternElement& element, std::size_t i, Bindings& bindings) const {
        if (bindings.count == bindings.items.size() || !fits(unit(i), element.type)) return false;
        bindings.items[bindings.count++] = {element.name, i, i + 1};
        return true;
    }

    bool is_field_part(std::size_t i) const {
        const Unit& candidate = unit(i);
        if (candidate.kind == UnitKind::project) return true;
        if (candidate.kind == UnitKind::mark) return text(i) == U"、" || text(i) == U"“" || text(i) == U"”";
        if (candidate.kind != UnitKind::word) return false;
        if (candidate.classes.none()) return is_han(text(i).front()) || is_latin(text(i).front());
        if (candidate.classes.test(classes_.field_stop)) return false;
        return candidate.classes.test(classes_.noun) || candidate.classes.test(classes_.coordinator);
    }

    bool match_right(const Pattern& pattern, std::size_t element_number, std::size_t i, Bindings& bindings) const {
        if (element_number == pattern.elements.size()) return true;
        const PatternElement& element = pattern.elements[element_number];
        const std::size_t sentence_end = units_->size();
        switch (element.kind) {
            case Kind::gap:
            case Kind::long_gap: {
                const std::size_t limit = element.kind == Kind::gap ? std::min(clause_end(i), i + kLongestGap)
                                                                    : std::min(sentence_end, i + kLongestLongGap);
                for (std::size_t k = i; k <= limit; ++k) {
                    Bindings trial = bindings;
                    if (match_right(pattern, element_number + 1, k, trial)) {
                        bindings = trial;
                        return true;
                    }
                }
                return false;
            }
            case Kind::words:
                if (i < sentence_end && word_fits(element, i)) {
                    Bindings trial = bindings;
                    if (trial.cue_count < trial.cues.size()) trial.cues[trial.cue_count++] = i;
                    if (match_right(pattern, element_number + 1, i + 1, trial)) {
                        bindings = trial;
                        return true;
                    }
                }
                return element.is_optional && match_right(pattern, element_number + 1, i, bindings);
            case Kind::variable:
                if (element.type == VariableType::fields) {
                    std::size_t end = i;
                    while (end < sentence_end && is_field_part(end)) ++end;
                    if (end == i || bindings.count == bindings.items.size()) return false;
                    bindings.items[bindings.count++] = {element.name, i, end};
                    return match_right(pattern, element_number + 1, end, bindings);
                }
                return i < sentence_end && bind(element, i, bindings) &&
                       match_right(pattern, element_number + 1, i + 1, bindings);
            case Kind::comma:
                return i < sentence_end && is_clause_border(i) &&
                       match_right(pattern, element_number + 1, i + 1, bindings);
            case Kind::start: return false;
            case Kind::end:
                return (i == sentence_end || unit(i).kind == UnitKind::mark) &&
                       match_right(pattern, element_number + 1, i, bindings);
            case Kind::absent:
                if (i < sentence_end && word_fits(element, i)) return false;
                return match_right(pattern, element_number + 1, i, bindings);
        }
        return false;
    }

    /// Matches elements [0, element_number) so that they end before unit `i`.
    bool match_left(const Pattern& pattern, std::size_t element_number, std::size_t i, Bindings& bindings) const {
        if (element_number == 0) return true;
        const PatternElement& element = pattern.elements[element_number - 1];
        switch (element.kind) {
            case Kind::gap:
            case Kind::long_gap: {
                const std::size_t begin = element.kind == Kind::gap ? clause_begin(i) : 0;
                const std::size_t most = element.kind == Kind::gap ? kLongestGap : kLongestLongGap;
                for (std::size_t k = i + 1; k-- > begin && i - k <= most;) {
                    Bindings trial = bindings;
                    if (match_left(pattern, element_number - 1, k, trial)) {
                        bindings = trial;
                        return true;
                    }
                }
                return false;
            }
            case Kind::words:
                if (i > 0 && word_fits(element, i - 1)) {
                    Bindings trial = bindings;
                    if (trial.cue_count < trial.cues.size()) trial.cues[trial.cue_count++] = i - 1;
                    if (match_left(pattern, element_number - 1, i - 1, trial)) {
                        bindings = trial;
                        return true;
                    }
                }
                return element.is_optional && match_left(pattern, element_number - 1, i, bindings);
            case Kind::variable:
                if (element.type == VariableType::fields) {
                    std::size_t begin = i;
                    while (begin > 0 && is_field_part(begin - 1)) --begin;
                    if (begin == i || bindings.count == bindings.items.size()) return false;
                    bindings.items[bindings.count++] = {element.name, begin, i};
                    return match_left(pattern, element_number - 1, begin, bindings);
                }
                return i > 0 && bind(element, i - 1, bindings) &&
                       match_left(pattern, element_number - 1, i - 1, bindings);
            case Kind::comma:
                return i > 0 && is_clause_border(i - 1) && match_left(pattern, element_number - 1, i - 1, bindings);
            case Kind::start:
                return (i == 0 || unit(i - 1).kind == UnitKind::mark) &&
                       match_left(pattern, element_number - 1, i, bindings);
            case Kind::end: return false;
            case Kind::absent:
                if (i > 0 && word_fits(element, i - 1)) return false;
                return match_left(pattern, element_number - 1, i, bindings);
        }
        return false;
    }

    std::size_t clause_end(std::size_t i) const {
        std::size_t end = i;
        while (end < units_->size() && end < i + kLongestGap && !is_clause_border(end)) ++end;
        return end;
    }

    std::size_t clause_begin(std::size_t i) const {
        std::size_t begin = i;
        while (begin > 0 && i - begin < kLongestGap && !is_clause_border(begin - 1)) --begin;
        return begin;
    }

    // --- what a match says ---

    Entities bound(const Pattern& pattern, char name, std::size_t anchor, const Bindings& bindings) const {
        if (name == 'S') return members(clause_->subject_at(anchor), *pattern.subject);
        if (name == 'W') return members(clause_->partner, *pattern.partner);
        if (name == 'P') return members(clause_->speaker, *pattern.speaker);
        if (name == 'T') {
            const auto topic = topic_at(anchor, *pattern.topic);
            return topic ? Entities{*topic} : Entities{};
        }
        const Bindings::Binding* binding = bindings.find(name);
        if (binding == nullptr) return {};
        const auto element =
            std::find_if(pattern.elements.begin(), pattern.elements.end(),
                         [&](const PatternElement& e) { return e.kind == Kind::variable && e.name == name; });
        const Unit& where = unit(binding->unit);
        // Leaders that are only known by their countries still bring the countries along.
        if (element->type == VariableType::leader) return where.entities;
        return members(where.entities, element->type);
    }

    std::vector<std::string> fields(const Bindings& bindings) const {
        const Bindings::Binding* binding = bindings.find('F');
        std::vector<std::string> all;
        if (binding == nullptr) return all;
        std::size_t begin = binding->unit;
        const auto close = [&](std::size_t end) {
            if (end > begin) {
                const Range range{unit(begin).range.begin, unit(end - 1).range.end};
                const std::u32string_view word = state_.text(range);
                const bool is_general = end - begin == 1 && unit(begin).kind == UnitKind::word &&
                                        unit(begin).classes.test(classes_.field_general);
                if (word.find(U'“') == std::u32string_view::npos && word.size() > 1 && !is_general)
                    all.push_back(state_.article.quote(range));
            }
        };
        for (std::size_t i = binding->unit; i < binding->end; ++i) {
            const bool is_separator = (unit(i).kind == UnitKind::mark && text(i) == U"、") ||
                                      (unit(i).kind == UnitKind::word && unit(i).classes.test(classes_.coordinator)) ||
                                      (unit(i).kind == UnitKind::word && unit(i).classes.test(classes_.et_al));
            if (!is_separator) continue;
            close(i);
            begin = i + 1;
        }
        close(binding->end);
        return all;
    }

    Status status_at(std::size_t anchor) const {
        bool planned = false;
        for (std::size_t i = anchor; i-- > clause_->begin;) {
            const Unit& candidate = unit(i);
            planned = planned || candidate.is_ahead;
            if (candidate.kind != UnitKind::word) continue;
            if (candidate.classes.test(classes_.denied) && anchor - i <= 6) return Status::denied;
            if (candidate.classes.test(classes_.planned)) {
                // 将中匈关系提升为…: 将 before a noun is no future.
                const bool is_object_marker = text(i) == U"将" && (unit(i + 1).kind == UnitKind::country ||
                                                                   unit(i + 1).classes.test(classes_.noun));
                if (!is_object_marker) planned = true;
            }
        }
        return planned ? Status::planned : Status::reported;
    }

    /// The date that holds at a unit: the nearest before it in its clause, else after it, else in the clauses before.
    Date date_at(std::size_t anchor) const {
        for (std::size_t i = anchor; i-- > clause_->begin;) {
            if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty()) return unit(i).date;
        }
        for (std::size_t i = anchor + 1; i < clause_->end; ++i) {
            if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty()) return unit(i).date;
        }
        for (std::size_t i = clause_->begin; i-- > 0;) {
            if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty()) return unit(i).date;
        }
        return {};
    }

    /// Whether a date lies after the day of the article.
    bool is_future(const Date& date) const {
        const Date& today = state_.article.document.published;
        if (date.year == 0 || today.year == 0 || date.year != today.year)
            return date.year != 0 && today.year != 0 && date.year > today.year;
        if (date.month == 0 || today.month == 0 || date.month != today.month)
            return date.month > today.month && today.month != 0;
        return date.day > today.day && today.day != 0;
    }

    bool clause_has(ClassId cls) const {
        for (std::size_t i = clause_->begin; i < clause_->end; ++i) {
            if (unit(i).kind == UnitKind::word && unit(i).classes.test(cls)) return true;
        }
        return false;
    }

    /// The first date after a unit in its sentence.
    Date date_after(std::size_t i) const {
        for (; i < units_->size(); ++i) {
            if (unit(i).kind == UnitKind::date && !unit(i).date.is_empty()) return unit(i).date;
        }
        return {};
    }

    /// The place of what happens at a unit: a place governed by 在 (or 赴, 抵达 …) before it in the sentence.
    std::string place_at(std::size_t focus) const {
        for (std::size_t i = focus; i-- > 0;) {
            if (unit(i).kind != UnitKind::word || !unit(i).classes.test(classes_.place_preposition)) continue;
            std::size_t k = i + 1;
            if (k < focus && unit(k).kind == UnitKind::country && k + 1 < focus && unit(k + 1).kind == UnitKind::place)
                ++k;
            if (k < focus && unit(k).kind == UnitKind::word && text(k) == U"首都") ++k;
            if (k < focus && unit(k).kind == UnitKind::place) return city_first(k, focus);
        }
        return {};
    }

    /// The first city of a row of places (在布达佩斯总理府: 布达佩斯; 在海南三亚: 三亚).
    std::string city_first(std::size_t i, std::size_t end) const {
        std::size_t best = i;
        for (std::size_t k = i; k < end && unit(k).kind == UnitKind::place; ++k) {
            const std::u32string_view name = text(k);
            const bool is_province = k == i && k + 1 < end && unit(k + 1).kind == UnitKind::place && is_region(name);
            if (!is_province) {
                best = k;
                break;
            }
        }
        return state_.article.quote(unit(best).range);
    }

    bool is_region(std::u32string_view name) const {
        const FormId form = state_.lexicon.vocabulary.find(name);
        const auto cls = state_.lexicon.find_class("place.region");
        return form != kNoForm && cls && state_.lexicon.vocabulary.form(form).classes.test(*cls);
    }

    void emit(const Pattern& pattern, std::size_t anchor, const Bindings& bindings) {
        Qualifiers qualifiers;
        // The last word of the pattern is what happens; what stands before it tells when, where and whether.
        const std::size_t focus = std::max(
            anchor, *std::max_element(bindings.cues.begin(),
                                      bindings.cues.begin() + static_cast<std::ptrdiff_t>(bindings.cue_count)));
        qualifiers.status = pattern.status ? *pattern.status : status_at(focus);
        qualifiers.date = date_at(focus);
        if (qualifiers.date.is_empty() && qualifiers.status == Status::planned) qualifiers.date = date_after(focus);
        qualifiers.place = place_at(focus);
        if (qualifiers.status == Status::reported && is_future(qualifiers.date)) qualifiers.status = Status::planned;
        qualifiers.manner = pattern.manner;
        qualifiers.fields = fields(bindings);
        // Fields that name none (全面合作, 友好合作) state no cooperation.
        if (bindings.find('F') != nullptr && qualifiers.fields.empty()) return;
        for (const EntityIndex entity : clause_->speaker) {
            if (state_.entities[entity].kind == NodeKind::leader && !clause_->is_speech)
                qualifiers.speaker = state_.entities[entity].names.zh;
        }
        std::vector<std::size_t> cue_units(bindings.cues.begin(),
                                           bindings.cues.begin() + static_cast<std::ptrdiff_t>(bindings.cue_count));
        std::sort(cue_units.begin(), cue_units.end());
        std::vector<std::string> cues;
        for (const std::size_t i : cue_units) cues.push_back(state_.article.quote(unit(i).range));
        for (const EdgeTemplate& edge : pattern.edges) {
            const Entities sources = bound(pattern, edge.source, anchor, bindings);
            // 双方商定在…举办: agreed by both, held by one; which, the text does not say.
            if (edge.kind == EdgeKind::hosted && sources.size() > 1 && !clause_has(classes_.jointly)) continue;
            if (!edge.target_country.empty()) {
                const EntityIndex target =
                    state_.entities.add_country(state_.lexicon, *state_.lexicon.find_country(edge.target_country));
                for (const EntityIndex source : sources)
                    relate(edge.kind, source, target, qualifiers, pattern.id, cues);
                continue;
            }
            if (edge.target == 0) {
                // With a partner the clause is about each with him, not about each other.
                if (edge.source == 'S' && !clause_->partner.empty()) continue;
                for (std::size_t a = 0; a < sources.size(); ++a) {
                    for (std::size_t b = a + 1; b < sources.size(); ++b)
                        relate(edge.kind, sources[a], sources[b], qualifiers, pattern.id, cues);
                }
                continue;
            }
            const Entities targets = bound(pattern, edge.target, anchor, bindings);
            for (const EntityIndex source : sources) {
                for (const EntityIndex target : targets) {
                    // 他和副总统万斯…: those who do it together do not do it to each other.
                    if (is_symmetric(edge.kind) && std::find(sources.begin(), sources.end(), target) != sources.end())
                        continue;
                    relate(edge.kind, source, target, qualifiers, pattern.id, cues);
                }
            }
        }
    }

    /// Adds a relation if the vocabulary allows it, taking a leader's country where a country is asked for.
    void relate(EdgeKind kind, EntityIndex source, EntityIndex target, const Qualifiers& qualifiers,
                const std::string& rule, const std::vector<std::string>& cues) {
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
            else
                return;
        }
        if (source == target) return;
        if (kind == EdgeKind::visited && state_.entities.country_of(source) == target) return;
        FoundRelation relation{kind, source, target, qualifiers, sentence_, rule, cues};
        strip(relation);
        found_.push_back(std::move(relation));
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

    /// When and where an event is held, from clauses that say so (会议15日以视频方式举行).
    void note_events() {
        for (std::size_t i = clause_->begin; i < clause_->end; ++i) {
            if (unit(i).kind != UnitKind::word || !unit(i).classes.test(classes_.held)) continue;
            for (std::size_t k = clause_->begin; k < clause_->end; ++k) {
                if (unit(k).kind != UnitKind::event) continue;
                EntityDetails& details = state_.entities[unit(k).entities.front()].details;
                if (details.date.is_empty()) details.date = date_at(i);
                if (details.place.empty()) details.place = place_at(i);
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
                    found_.push_back({EdgeKind::member_of, *country, *organization, {}, sentence, "list.members", {}});
                }
            }
        }
        for (const OfficeMention& office : state_.offices) {
            FoundRelation relation{EdgeKind::holds_office, office.leader, office.home,    {},
                                   office.sentence,        "name.office", {office.office}};
            relation.qualifiers.office = office.office;
            // The chair of an organisation that goes round belongs to one of its members.
            const auto country = state_.entities.country_of(office.leader);
            if (country && state_.entities[office.home].kind == NodeKind::organization &&
                office.office.find("轮值") != std::string::npos) {
                found_.push_back(
                    {EdgeKind::member_of, *country, office.home, {}, office.sentence, "name.office", {office.office}});
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
                    for (const EntityIndex party : draft.parties) {
                        found_.push_back(
                            {kind, party, entity, {}, sentence_, "name.parties", {state_.article.quote(each.range)}});
                    }
                }
            }
        }
    }

    ArticleState& state_;
    const WordClasses& classes_;
    const Discourse& discourse_;
    const PatternSet& patterns_;
    std::uint32_t sentence_ = 0;
    const std::vector<Unit>* units_ = nullptr;
    const Clause* clause_ = nullptr;
    std::vector<std::uint32_t> candidates_;
    std::vector<FoundRelation> found_;
};

}  // namespace

std::vector<FoundRelation> find_relations(ArticleState& state, const Discourse& discourse, const PatternSet& patterns) {
    return Matcher(state, discourse, patterns).find();
}

}  // namespace guanxi
