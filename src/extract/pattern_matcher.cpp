#include "src/extract/pattern_matcher.hpp"

#include <algorithm>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

using Kind = PatternElement::Kind;

constexpr std::size_t kLongestGap = 30;
constexpr std::size_t kLongestLongGap = 90;
constexpr std::size_t kLongestInsertion = 12;
/// How far back a paragraph that follows another one takes up the agreement of which that tells (the ceremony).
constexpr std::uint32_t kNearSentences = 3;

/// Whether a pattern may name a unit: a word, or a pronoun (received him, called it baseless).
bool may_be_word(const Unit& unit) {
    return (unit.kind == UnitKind::word || unit.reference == ReferenceKind::person) && unit.classes.any();
}

}  // namespace

const Bindings::Binding* Bindings::find(char name) const {
    for (std::size_t i = 0; i < count; ++i) {
        if (items[i].name == name) return &items[i];
    }
    return nullptr;
}

std::size_t Bindings::first_cue() const {
    return *std::min_element(cues.begin(), cues.begin() + static_cast<std::ptrdiff_t>(cue_count));
}

std::size_t Bindings::last_cue() const {
    return *std::max_element(cues.begin(), cues.begin() + static_cast<std::ptrdiff_t>(cue_count));
}

PatternMatcher::PatternMatcher(const ArticleState& state) : state_(state), classes_(state.classes) {}

void PatternMatcher::enter(std::uint32_t sentence) {
    sentence_ = sentence;
    units_ = &state_.units[sentence];
    find_insertions();
    next_border_.resize(units_->size() + 1);
    after_border_.resize(units_->size() + 1);
    after_border_[0] = 0;
    for (std::size_t i = 0; i < units_->size(); ++i) after_border_[i + 1] = ends_gap(i) ? i + 1 : after_border_[i];
    next_border_.back() = units_->size();
    for (std::size_t i = units_->size(); i-- > 0;)
        next_border_[i] = after_border_[i + 1] == i + 1 ? i : next_border_[i + 1];
    const auto take_in = [](WordSet& words, const Unit& each) {
        if (!may_be_word(each)) return;
        words.classes |= each.classes;
        words.forms.set(bit_of(each.form));
        if (each.head != kNoForm) words.forms.set(bit_of(each.head));
        if (each.tail != kNoForm) words.forms.set(bit_of(each.tail));
    };
    before_.assign(units_->size() + 1, {});
    for (std::size_t i = 0; i < units_->size(); ++i) take_in(before_[i + 1] = before_[i], unit(i));
    after_.assign(units_->size(), {});
    for (std::size_t i = units_->size(); i-- > 1;) take_in(after_[i - 1] = after_[i], unit(i));
}

const Surroundings& PatternMatcher::surroundings(std::size_t unit) {
    note_entities();
    surroundings_.before = before_[unit];
    surroundings_.after = after_[unit];
    if ((*units_)[unit].tail != kNoForm) surroundings_.after.forms.set(bit_of((*units_)[unit].tail));
    surroundings_.subject = types_of(clause_->subject_at(unit));
    surroundings_.partner = types_of(clause_->partner);
    surroundings_.speaker = types_of(clause_->speaker);
    return surroundings_;
}

void PatternMatcher::note_entities() {
    if (types_.size() == state_.entities.size()) return;
    types_.assign(state_.entities.size(), 0);
    for (EntityIndex entity = 0; entity < types_.size(); ++entity) {
        for (unsigned type = 0; type < kVariableTypes; ++type) {
            const auto variable = static_cast<VariableType>(type);
            if (member(entity, variable)) types_[entity] |= bit_of(variable);
        }
    }
}

std::optional<Bindings> PatternMatcher::match(const Pattern& pattern, std::size_t anchor) {
    // What stands beside the anchor settles most cases.
    const std::size_t number = pattern.anchor;
    if (number + 1 < pattern.elements.size() && !may_stand_at(pattern.elements[number + 1], anchor + 1))
        return std::nullopt;
    if (number > 0 && !may_stand_at(pattern.elements[number - 1], anchor - 1)) return std::nullopt;
    if (!word_fits(pattern.elements[number], anchor) || !context_fits(pattern, anchor)) return std::nullopt;
    Bindings bindings;
    bindings.cues[bindings.cue_count++] = anchor;
    if (!match_right(pattern, pattern.anchor + 1, anchor + 1, bindings)) return std::nullopt;
    if (!match_left(pattern, pattern.anchor, anchor, bindings)) return std::nullopt;
    return bindings;
}

std::optional<EntityIndex> PatternMatcher::member(EntityIndex entity, VariableType type) const {
    const NodeKind kind = state_.entities[entity].kind;
    const auto if_kind = [&](NodeKind wanted) { return kind == wanted ? std::optional(entity) : std::nullopt; };
    switch (type) {
        case VariableType::leader: return if_kind(NodeKind::leader);
        case VariableType::country:
        case VariableType::ground:
        case VariableType::other: return if_kind(NodeKind::country);
        case VariableType::side: return state_.entities.country_of(entity);
        case VariableType::party: return kind == NodeKind::organization ? entity : state_.entities.country_of(entity);
        case VariableType::organization: return if_kind(NodeKind::organization);
        case VariableType::agreement: return if_kind(NodeKind::agreement);
        case VariableType::event: return if_kind(NodeKind::event);
        case VariableType::project: return if_kind(NodeKind::project);
        case VariableType::fields:
        case VariableType::phrases: return std::nullopt;
        case VariableType::any:
        case VariableType::owner: return entity;
    }
    return std::nullopt;
}

PatternMatcher::Entities PatternMatcher::members(const Entities& entities, VariableType type) const {
    Entities fitting;
    for (const EntityIndex entity : entities) {
        const auto fit = member(entity, type);
        if (fit && std::find(fitting.begin(), fitting.end(), *fit) == fitting.end()) fitting.push_back(*fit);
    }
    return fitting;
}

bool PatternMatcher::has_member(const Entities& entities, VariableType type) const {
    return (types_of(entities) & bit_of(type)) != 0;
}

TypeBits PatternMatcher::types_of(const Entities& entities) const {
    TypeBits types = 0;
    for (const EntityIndex entity : entities) types |= types_[entity];
    return types;
}

bool PatternMatcher::context_fits(const Pattern& pattern, std::size_t anchor) const {
    if (clause_->is_demand && pattern.subject && clause_->subject_at(anchor) == clause_->subjects.front().entities)
        return false;
    if (pattern.topic && topic_at(anchor, *pattern.topic) == nullptr) return false;
    if (pattern.needs_several && !acts_for_several(anchor)) return false;
    if (pattern.needs_held && !is_topic_held(anchor)) return false;
    if ((pattern.unless_bits & before_.back().forms).none()) return true;
    for (std::size_t i = clause_->begin; i < clause_->end; ++i) {
        if (unit(i).kind == UnitKind::word && !is_noun_of(i) &&
            std::binary_search(pattern.unless.begin(), pattern.unless.end(), unit(i).form))
            return false;
    }
    return true;
}

bool PatternMatcher::is_noun_of(std::size_t i) const {
    if (state_.is_english() || !unit(i).classes.test(classes_.pivot)) return false;
    constexpr std::size_t kFar = 2;
    for (std::size_t k = i; k-- > clause_->begin && i - k <= kFar;) {
        if (unit(k).kind != UnitKind::word) return false;
        if (text(k) == U"的") return true;
    }
    return false;
}

bool PatternMatcher::acts_for_several(std::size_t anchor) const {
    Entities sides = members(clause_->subject_at(anchor), VariableType::party);
    for (const EntityIndex partner : members(clause_->partner, VariableType::party)) push_unique(sides, partner);
    return sides.size() >= 2;
}

bool PatternMatcher::is_topic_held(std::size_t anchor) const {
    const auto& sentences = state_.article.sentences;
    for (std::uint32_t back = 0; back < 2 && back <= sentence_; ++back) {
        if (sentences[sentence_ - back].paragraph != sentences[sentence_].paragraph) return false;
        const std::vector<Unit>& units = state_.units[sentence_ - back];
        bool is_held = false;
        for (std::size_t i = back == 0 ? anchor : units.size(); i-- > 0;) {
            if (units[i].kind == UnitKind::word && units[i].classes.test(classes_.held)) is_held = true;
            if (units[i].kind == UnitKind::event) return is_held;
        }
    }
    return false;
}

PatternMatcher::Entities PatternMatcher::without_subject(Entities entities, std::size_t anchor) const {
    const Entities subject = members(clause_->subject_at(anchor), VariableType::side);
    erase_if(entities, [&](EntityIndex entity) { return std::ranges::count(subject, entity) > 0; });
    return entities;
}

bool PatternMatcher::fits(const Unit& candidate, VariableType type, std::size_t anchor) const {
    if (candidate.entities.empty()) return false;
    if (candidate.kind == UnitKind::place) return type == VariableType::ground;
    // The heads of 中亚五国元首 stand for their countries as well.
    if (type == VariableType::leader && candidate.kind == UnitKind::country && candidate.wants_leaders) return true;
    const bool is_country =
        type == VariableType::country || type == VariableType::other || type == VariableType::ground;
    const bool is_either = candidate.reference == ReferenceKind::other;  // 对方: the leader or his country
    if (is_country && ((candidate.kind == UnitKind::leader && !is_either) || candidate.is_attribute)) return false;
    if (type == VariableType::leader && candidate.is_attribute) return false;
    if (type == VariableType::owner && !candidate.is_attribute) return false;
    if (type == VariableType::other) return !without_subject(members(candidate.entities, type), anchor).empty();
    return has_member(candidate.entities, type);
}

const PatternMatcher::Entities* PatternMatcher::topic_at(std::size_t anchor, VariableType type) const {
    const UnitKind kind = type == VariableType::agreement      ? UnitKind::agreement
                          : type == VariableType::project      ? UnitKind::project
                          : type == VariableType::organization ? UnitKind::organization
                                                               : UnitKind::event;
    for (std::size_t i = anchor; i-- > 0;) {
        if (unit(i).kind == kind) return &unit(i).entities;
    }
    // English names a treaty or railway again (the treaty) where it comes back to it later on.
    const auto& sentences = state_.article.sentences;
    const bool is_near = state_.is_english() && kind != UnitKind::event;
    for (std::uint32_t sentence = sentence_; sentence-- > 0;) {
        const std::uint32_t paragraphs = sentences[sentence_].paragraph - sentences[sentence].paragraph;
        const bool is_next = kind == UnitKind::agreement && paragraphs == 1 && sentence_ - sentence <= kNearSentences;
        if (is_near && paragraphs > 0 && !is_next) return nullptr;
        const std::vector<Unit>& units = state_.units[sentence];
        const auto is_it = [&](const Unit& each) { return each.kind == kind; };
        if (is_near && paragraphs > 0) {
            // Of what a paragraph before tells, the first is what it is about: signed the act that ends the treaty.
            if (const auto at = std::ranges::find_if(units, is_it); at != units.end()) return &at->entities;
        } else if (const auto at = std::find_if(units.rbegin(), units.rend(), is_it); at != units.rend()) {
            return &at->entities;
        }
    }
    return nullptr;
}

bool PatternMatcher::word_fits(const PatternElement& element, std::size_t i) const {
    const Unit& candidate = unit(i);
    if (!may_be_word(candidate)) return false;
    const bool is_noun = candidate.classes.test(classes_.verb_short) && !candidate.classes.test(classes_.verb);
    if (element.is_verbal && is_noun) return false;
    if (element.form_bits[bit_of(candidate.form)] &&
        std::binary_search(element.forms.begin(), element.forms.end(), candidate.form))
        return true;
    if (candidate.head != kNoForm && element.form_bits[bit_of(candidate.head)] &&
        std::binary_search(element.forms.begin(), element.forms.end(), candidate.head))
        return true;
    return (element.classes & candidate.classes).any();
}

bool PatternMatcher::is_tail(const PatternElement& element, std::size_t end) const {
    if (end == 0 || end > units_->size()) return false;
    const FormId tail = unit(end - 1).tail;
    return tail != kNoForm && element.form_bits[bit_of(tail)] &&
           std::binary_search(element.forms.begin(), element.forms.end(), tail);
}

bool PatternMatcher::may_stand_at(const PatternElement& element, std::size_t i) const {
    if (element.is_optional) return true;
    if (element.kind == Kind::words) return (i < units_->size() && word_fits(element, i)) || is_tail(element, i);
    const bool is_unit =
        element.kind == Kind::variable && element.type != VariableType::fields && element.type != VariableType::phrases;
    return !is_unit || (i < units_->size() && !unit(i).entities.empty());
}

bool PatternMatcher::bind(const PatternElement& element, std::size_t i, Bindings& bindings) const {
    if (bindings.count == bindings.items.size() || !fits(unit(i), element.type, bindings.cues.front())) return false;
    bindings.items[bindings.count++] = {element.name, i, i + 1};
    return true;
}

bool PatternMatcher::is_field_part(std::size_t i) const {
    const Unit& candidate = unit(i);
    if (candidate.kind == UnitKind::project || is_ground_of_field(i)) return true;
    if (candidate.kind == UnitKind::mark && text(i) == U",")
        return i + 1 < units_->size() && unit(i + 1).kind == UnitKind::word && is_field_part(i + 1);
    if (candidate.kind == UnitKind::mark) return text(i) == U"、" || text(i) == U"“" || text(i) == U"”";
    if (candidate.kind != UnitKind::word) return false;
    if (candidate.classes.none()) return is_han(text(i).front()) || is_latin(text(i).front());
    if (candidate.classes.test(classes_.field_stop)) return false;
    if (ends_item(i) || is_piece(i)) return true;
    return candidate.classes.test(classes_.noun) || candidate.classes.test(classes_.coordinator);
}

bool PatternMatcher::is_ground_of_field(std::size_t i) const {
    if (state_.is_english() || unit(i).kind != UnitKind::place || i == 0 || i + 1 >= units_->size()) return false;
    const bool begins_item = text(i - 1) == U"、" || unit(i - 1).classes.test(classes_.coordinator);
    return begins_item && unit(i + 1).kind == UnitKind::word && is_field_part(i + 1) &&
           !unit(i + 1).classes.test(classes_.coordinator);
}

bool PatternMatcher::is_piece(std::size_t i) const {
    if (text(i).size() != 1 || !is_han(text(i).front())) return false;
    if ((unit(i).classes & classes_.clause_words).any() || unit(i).classes.test(classes_.et_al) ||
        unit(i).classes.test(classes_.filler))
        return false;
    const auto is_unknown = [&](std::size_t k) {
        return k < units_->size() && unit(k).kind == UnitKind::word && unit(k).classes.none() &&
               is_han(text(k).front());
    };
    return is_unknown(i + 1) || (i > 0 && is_unknown(i - 1));
}

bool PatternMatcher::ends_item(std::size_t i) const {
    if (state_.is_english() || i == 0 || i + 1 == units_->size() ||
        (unit(i).classes != Classes().set(classes_.pattern)))
        return false;
    Classes ends;
    for (const ClassId cls : {classes_.coordinator, classes_.field_stop, classes_.field_end, classes_.et_al})
        ends.set(cls);
    const bool is_after_noun =
        unit(i - 1).kind == UnitKind::word &&
        (unit(i - 1).classes.none() ? is_han(text(i - 1).front()) : unit(i - 1).classes.test(classes_.noun));
    return is_after_noun && ((unit(i + 1).classes & ends).any() || text(i + 1) == U"、");
}

bool PatternMatcher::match_right(const Pattern& pattern, std::size_t element_number, std::size_t i,
                                 Bindings& bindings) const {
    if (element_number == pattern.elements.size()) return true;
    const PatternElement& element = pattern.elements[element_number];
    const std::size_t sentence_end = units_->size();
    const Bindings::Size before = bindings.size();
    switch (element.kind) {
        case Kind::gap:
        case Kind::long_gap: {
            const std::size_t limit =
                element.kind == Kind::gap ? gap_end(i) : std::min(sentence_end, i + kLongestLongGap);
            if (element_number + 1 == pattern.elements.size()) return i <= limit;
            const PatternElement& next = pattern.elements[element_number + 1];
            for (std::size_t k = i; k <= limit; ++k) {
                if (!may_stand_at(next, k)) continue;
                if (match_right(pattern, element_number + 1, k, bindings)) return true;
                bindings.cut(before);
            }
            return false;
        }
        case Kind::words:
            if (i < sentence_end && word_fits(element, i)) {
                if (bindings.cue_count < bindings.cues.size()) bindings.cues[bindings.cue_count++] = i;
                if (match_right(pattern, element_number + 1, i + 1, bindings)) return true;
                bindings.cut(before);
            }
            // set foot in: the pattern has got as far as "set foot", or as "set"
            if (bindings.cues[bindings.cue_count - 1] + 1 == i && is_tail(element, i) &&
                match_right(pattern, element_number + 1, i, bindings))
                return true;
            if (const std::size_t end = after_insertion(i); end > i && !element.is_optional)
                return match_right(pattern, element_number, end, bindings);
            return element.is_optional && match_right(pattern, element_number + 1, i, bindings);
        case Kind::variable:
            if (const std::size_t end = after_insertion(i); end > i)
                return match_right(pattern, element_number, end, bindings);
            if (element.type == VariableType::fields) {
                std::size_t end = i;
                while (end < sentence_end && is_field_part(end)) ++end;
                if (end == i || bindings.count == bindings.items.size()) return false;
                bindings.items[bindings.count++] = {element.name, i, end};
                return match_right(pattern, element_number + 1, end, bindings);
            }
            if (element.type == VariableType::phrases) {
                if (bindings.count == bindings.items.size()) return false;
                const std::size_t most = gap_end(i);
                for (std::size_t end = i + 1; end <= most; ++end) {
                    bindings.items[bindings.count++] = {element.name, i, end};
                    if (match_right(pattern, element_number + 1, end, bindings)) return true;
                    bindings.cut(before);
                }
                return false;
            }
            if (i < sentence_end && bind(element, i, bindings)) {
                if (match_right(pattern, element_number + 1, i + 1, bindings)) return true;
                bindings.cut(before);
            }
            return match_guest(pattern, element_number, i, bindings);
        case Kind::comma:
            return i < sentence_end && is_clause_border(i) && match_right(pattern, element_number + 1, i + 1, bindings);
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

bool PatternMatcher::match_guest(const Pattern& pattern, std::size_t element_number, std::size_t i,
                                 Bindings& bindings) const {
    const PatternElement& element = pattern.elements[element_number];
    const bool is_of_leaders = element.type == VariableType::leader || element.type == VariableType::side ||
                               element.type == VariableType::party;
    if (state_.is_english() || !is_of_leaders) return false;
    const std::size_t guest = described_from(i);
    return guest > i && bind(element, guest, bindings) && match_right(pattern, element_number + 1, guest + 1, bindings);
}

std::size_t PatternMatcher::described_from(std::size_t i) const {
    constexpr std::size_t kLongest = 9;
    bool is_guest = false;
    for (std::size_t k = i; k < units_->size() && k - i < kLongest; ++k) {
        const Unit& each = unit(k);
        if (each.kind == UnitKind::leader || each.kind == UnitKind::mark) return i;
        if (each.kind != UnitKind::word) continue;
        if (each.classes.test(classes_.guest)) is_guest = true;
        if (text(k) != U"的") continue;
        const bool has_leader = k + 1 < units_->size() && unit(k + 1).kind == UnitKind::leader;
        return is_guest && has_leader ? k + 1 : i;
    }
    return i;
}

bool PatternMatcher::match_left(const Pattern& pattern, std::size_t element_number, std::size_t i,
                                Bindings& bindings) const {
    if (element_number == 0) return true;
    const PatternElement& element = pattern.elements[element_number - 1];
    const Bindings::Size before = bindings.size();
    switch (element.kind) {
        case Kind::gap:
        case Kind::long_gap: {
            const std::size_t begin = element.kind == Kind::gap ? gap_begin(i) : 0;
            const std::size_t most = element.kind == Kind::gap ? kLongestGap : kLongestLongGap;
            for (std::size_t k = i + 1; k-- > begin && i - k <= most;) {
                if (element_number > 1 && !may_stand_at(pattern.elements[element_number - 2], k - 1)) continue;
                if (match_left(pattern, element_number - 1, k, bindings)) return true;
                bindings.cut(before);
            }
            return false;
        }
        case Kind::words:
            if (i > 0 && word_fits(element, i - 1)) {
                if (bindings.cue_count < bindings.cues.size()) bindings.cues[bindings.cue_count++] = i - 1;
                if (match_left(pattern, element_number - 1, i - 1, bindings)) return true;
                bindings.cut(before);
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
            if (element.type == VariableType::phrases) return false;  // refused when the pattern is read
            return i > 0 && bind(element, i - 1, bindings) && match_left(pattern, element_number - 1, i - 1, bindings);
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

std::size_t PatternMatcher::gap_end(std::size_t i) const { return std::min(next_border_[i], i + kLongestGap); }

std::size_t PatternMatcher::gap_begin(std::size_t i) const {
    return std::max(after_border_[i], i > kLongestGap ? i - kLongestGap : 0);
}

void PatternMatcher::find_insertions() {
    inserted_.assign(units_->size(), false);
    if (!state_.is_english()) return;
    for (std::size_t begin = 1; begin + 2 < units_->size(); ++begin) {
        if (!is_comma(begin) || is_actor(unit(begin - 1))) continue;
        const std::size_t end = insertion_end(begin);
        if (end == begin) continue;
        std::fill(inserted_.begin() + static_cast<std::ptrdiff_t>(begin),
                  inserted_.begin() + static_cast<std::ptrdiff_t>(end) + 1, true);
        begin = end;
    }
}

std::size_t PatternMatcher::insertion_end(std::size_t comma) const {
    const auto is = [&](std::size_t i, ClassId cls) {
        return unit(i).kind == UnitKind::word && unit(i).classes.test(cls);
    };
    const bool opens = is(comma + 1, classes_.preposition) || is(comma + 1, classes_.adverb) ||
                       is(comma + 1, classes_.et_al) || unit(comma + 1).kind == UnitKind::date;
    if (!opens) return comma;
    for (std::size_t i = comma + 1; i + 1 < units_->size() && i <= comma + kLongestInsertion; ++i) {
        if (is_comma(i)) {
            const bool goes_on = is_actor(unit(i + 1)) || is(i + 1, classes_.preposition) ||
                                 is(i + 1, classes_.preposition_with) || is(i + 1, classes_.adverb) ||
                                 is(i + 1, classes_.before_name) || unit(i + 1).kind == UnitKind::number ||
                                 is(i + 1, classes_.quantity) || is(i + 1, classes_.noun);
            return goes_on && !is(i + 1, classes_.coordinator) ? i : comma;
        }
        const bool is_plain = !is_actor(unit(i)) && unit(i).entities.empty() && !is(i, classes_.verb) &&
                              !is(i, classes_.auxiliary) && !is(i, classes_.subordinator) &&
                              !is(i, classes_.relative) && !is(i, classes_.speech);
        if (!is_plain || unit(i).kind == UnitKind::mark) return comma;
    }
    return comma;
}

std::size_t PatternMatcher::after_insertion(std::size_t i) const {
    if (i >= units_->size() || !inserted_[i] || (i > 0 && inserted_[i - 1])) return i;
    while (i < units_->size() && inserted_[i]) ++i;
    return i;
}

bool PatternMatcher::is_comma(std::size_t i) const { return unit(i).kind == UnitKind::mark && text(i) == U","; }

bool PatternMatcher::ends_gap(std::size_t i) const {
    if (inserted_[i]) return false;
    if (is_clause_border(i)) return true;
    const Unit& candidate = unit(i);
    // Xi's visit to Russia is his, whoever else the clause is about.
    if (candidate.kind == UnitKind::leader && candidate.is_attribute) return true;
    // Canada expelled four and Ukraine 13: after "and" another begins.
    if (state_.is_english() && candidate.kind == UnitKind::word && candidate.classes.test(classes_.coordinator) &&
        i + 1 < units_->size() && !unit(i + 1).is_attribute &&
        !(i > 0 && unit(i - 1).entities == unit(i + 1).entities) &&
        (unit(i + 1).kind == UnitKind::country || unit(i + 1).kind == UnitKind::leader))
        return true;
    return candidate.kind == UnitKind::word && (candidate.classes & classes_.gap_ends).any();
}

bool PatternMatcher::is_clause_border(std::size_t i) const {
    if (unit(i).kind != UnitKind::mark) return false;
    const char32_t mark = text(i).front();
    return mark == U'，' || mark == U'；' || mark == U'：' || mark == 0x3000 || mark == U',' || mark == U';';
}

Basis PatternMatcher::basis_of(char name, std::size_t anchor, const Bindings& bindings) const {
    if (name == 'S') {
        const SubjectChange& subject = clause_->change_at(anchor);
        if (subject.is_reference) return Basis::referred;
        return subject.is_explicit ? Basis::stated : Basis::carried;
    }
    if (name == 'W') return clause_->partner_basis;
    if (name == 'P' || name == 'T') return Basis::carried;
    const Bindings::Binding* binding = bindings.find(name);
    const bool is_reference = binding != nullptr && unit(binding->unit).reference != ReferenceKind::none;
    return is_reference ? Basis::referred : Basis::stated;
}

PatternMatcher::Entities PatternMatcher::bound(const Pattern& pattern, char name, std::size_t anchor,
                                               const Bindings& bindings) const {
    if (name == 'S') return members(clause_->subject_at(anchor), *pattern.subject);
    if (name == 'W') return members(clause_->partner, *pattern.partner);
    if (name == 'P') return members(clause_->speaker, *pattern.speaker);
    if (name == 'T') {
        const Entities* topic = topic_at(anchor, *pattern.topic);
        return topic != nullptr ? *topic : Entities();
    }
    const Bindings::Binding* binding = bindings.find(name);
    if (binding == nullptr) return {};
    const auto element = std::find_if(pattern.elements.begin(), pattern.elements.end(), [&](const PatternElement& e) {
        return e.kind == Kind::variable && e.name == name;
    });
    const Unit& where = unit(binding->unit);
    // Leaders that are only known by their countries still bring the countries along.
    if (element->type == VariableType::leader) return where.entities;
    if (element->type == VariableType::other) return without_subject(members(where.entities, element->type), anchor);
    return members(where.entities, element->type);
}

}  // namespace guanxi
