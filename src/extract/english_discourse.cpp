#include "src/extract/english_discourse.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "src/extract/english_references.hpp"
#include "src/text/characters.hpp"

// One pass over the units of a sentence keeps the actor that may become the subject of the next verb (`Subject`), the
// subject that holds, and a stack of clauses that a relative clause (…, who …,) has interrupted. Beside it the reader
// remembers who was named together, for "the two sides" and "the two leaders", and whose sentence it was, for "he".

namespace guanxi {

namespace {

using Entities = EntityList;

class EnglishReader {
public:
    explicit EnglishReader(ArticleState& state) : state_(state), classes_(state.classes), references_(state) {}

    Discourse read() {
        Discourse discourse;
        for (std::uint32_t sentence = 0; sentence < state_.units.size(); ++sentence)
            discourse.push_back(read_sentence(sentence));
        return discourse;
    }

private:
    /// What waits for its verb.
    struct Waiting {
        Entities entities;  ///< Empty: something that is no actor.
        std::size_t at = 0;
        bool is_set = false;
        bool is_closed = false;  ///< A comma came after it: what follows stands in apposition.
        bool is_joined = false;  ///< "and" came after it.
    };

    /// How a clause stands while it is read.
    struct Clausal {
        Entities subject;  ///< That holds.
        Waiting waiting;
        bool expects = true;  ///< No verb yet since the last border.
        bool is_governed = false;
        std::size_t governed_since = 0;
        bool is_demanding = false;  ///< The last verb was one such as "urged".
        bool had_verb = false;      ///< It has said what its subject does; a comma may end it.
        bool has_object = false;    ///< An actor came after it.
        bool is_copula = false;     ///< The last verb was an auxiliary: what follows describes the subject.
    };

    std::u32string_view text(const Unit& unit) const { return state_.text(unit.range); }
    bool is(std::size_t i, ClassId cls) const {
        return i < units_->size() && (*units_)[i].kind == UnitKind::word && (*units_)[i].classes.test(cls);
    }
    bool is_text(std::size_t i, std::u32string_view word) const {
        return i < units_->size() && text((*units_)[i]) == word;
    }
    bool is_mark(std::size_t i) const { return i < units_->size() && (*units_)[i].kind == UnitKind::mark; }
    void resolve(Unit& unit) {
        references_.resolve(unit, {&clausal_.subject, &clausal_.waiting.entities, &speaker_, &main_, &last_main_,
                                   static_cast<std::uint32_t>(units_ - state_.units.data())});
    }

    // --- a sentence ---

    std::vector<Clause> read_sentence(std::uint32_t sentence) {
        units_ = &state_.units[sentence];
        changes_.assign(1, {0, {}, false});
        clausal_ = {};
        interrupted_.clear();
        main_.clear();
        speaker_.clear();
        speaks_all_ = false;
        open_participle_ = false;
        last_governed_ = {};
        has_plain_form_ = false;
        depth_ = 0;
        for (std::size_t i = 0; i < units_->size(); ++i) read_unit(i);
        if (clausal_.expects && clausal_.waiting.is_set && changes_.size() == 1 && !clausal_.waiting.entities.empty()) {
            // A headline or fragment without a verb that is known.
            change(0, clausal_.waiting.entities);
        }
        fill_opening();
        references_.end_sentence(main_, speaker_);
        if (!main_.empty()) last_main_ = main_;
        return clauses();
    }

    /// In talks with Wang, Xi said …: what stands before the first comma is about the subject after it, where it begins
    /// with a preposition.
    void fill_opening() {
        if (main_.empty() || units_->empty()) return;
        std::size_t comma = 0;
        while (comma < units_->size() && !is_text(comma, U",")) ++comma;
        const bool opens = is(0, classes_.preposition) || is(0, classes_.preposition_with) || is(0, classes_.adverb) ||
                           is(0, classes_.subordinator) || is_participle(0);
        const auto first = std::find_if(changes_.begin(), changes_.end(),
                                        [](const SubjectChange& change) { return !change.entities.empty(); });
        if (first == changes_.end()) return;
        const bool is_whole = first->from > comma || first == changes_.begin() + 1;
        if (!is_whole || (!opens && first != changes_.begin() + 1)) return;
        for (auto change = changes_.begin(); change != first; ++change) {
            if (!is(change->from, classes_.subordinator)) change->entities = main_;
        }
    }

    void read_unit(std::size_t i) {
        Unit& unit = (*units_)[i];
        if (unit.kind == UnitKind::mark) return read_mark(i);
        if (depth_ > 0) return;
        if (unit.kind == UnitKind::agreement) last_agreement_ = unit.entities;
        if (unit.classes.test(classes_.thing_pronoun) && i > 0 && is(i - 1, classes_.signing) &&
            !last_agreement_.empty()) {
            // put their names to it
            unit.kind = UnitKind::agreement;
            unit.reference = ReferenceKind::none;
            unit.entities = last_agreement_;
        }
        if (is_named_after(i)) {
            // his host, Macron: the name says who.
            unit.kind = UnitKind::leader;
            unit.entities = (*units_)[i + 2].entities;
        } else if (unit.kind == UnitKind::reference || unit.wants_leaders) {
            const bool is_speakers =
                unit.reference == ReferenceKind::speakers || unit.reference == ReferenceKind::speaker;
            if (is_speakers && speaker_.empty()) speaker_ = speaker_after(i);
            resolve(unit);
            if (is_inside_list(i)) clausal_.waiting.is_joined = true;
            join_with_next(i);
        }
        if (is_actor(unit)) return read_actor(i);
        if (unit.kind == UnitKind::word) return read_word(i);
        if (unit.kind != UnitKind::number && unit.kind != UnitKind::date && unit.kind != UnitKind::place &&
            !clausal_.is_governed)
            wait_for_verb({}, i);
        if (unit.kind != UnitKind::number) clausal_.is_governed = false;
    }

    /// Whether a reference such as "his guest" has the name of whom it means after a comma.
    bool is_named_after(std::size_t i) const {
        const Unit& unit = (*units_)[i];
        if (unit.reference != ReferenceKind::person || text(unit).find(U' ') == std::u32string_view::npos) return false;
        if (!is_text(i + 1, U",") || i + 2 >= units_->size()) return false;
        const Unit& name = (*units_)[i + 2];
        return name.kind == UnitKind::leader && !name.is_attribute && name.entities.size() == 1;
    }

    /// "We agreed …," Lavrov said: the speaker who is named after the words.
    Entities speaker_after(std::size_t i) {
        for (std::size_t k = i + 2; k < units_->size(); ++k) {
            const bool is_before = is(k, classes_.speech) && is_mark(k - 1) && k + 1 < units_->size();
            const bool is_after = is(k, classes_.speech) && k >= i + 3 && is_mark(k - 2);
            if (!is_before && !is_after) continue;
            const Unit& who = (*units_)[is_after ? k - 1 : k + 1];
            if (who.kind == UnitKind::leader && !who.is_attribute) return who.entities;
        }
        return {};
    }

    /// Iran, the six and the Union: a reference inside a list that waits for its verb.
    bool is_inside_list(std::size_t i) const {
        const Waiting& waiting = clausal_.waiting;
        if (i < 2 || !waiting.is_set || waiting.entities.empty() || waiting.at + 2 != i || !is_text(i - 1, U","))
            return false;
        std::size_t k = i + 2;
        while (is(k, classes_.adverb)) ++k;
        return is(i + 1, classes_.coordinator) && k < units_->size() && is_actor((*units_)[k]) &&
               !(*units_)[k].is_attribute;
    }

    /// He and Putin, the three leaders and Stoltenberg: each of the two units means all.
    void join_with_next(std::size_t i) {
        Unit& unit = (*units_)[i];
        if (unit.kind != UnitKind::leader || unit.is_attribute || !is(i + 1, classes_.coordinator)) return;
        if (i + 2 >= units_->size()) return;
        Unit& next = (*units_)[i + 2];
        if (next.kind != UnitKind::leader || next.is_attribute || next.reference != ReferenceKind::none) return;
        for (const EntityIndex entity : next.entities) push_unique(unit.entities, entity);
        next.entities = unit.entities;
    }

    void read_mark(std::size_t i) {
        const char32_t mark = text((*units_)[i]).front();
        if (mark == U'(') ++depth_;
        if (mark == U')' && depth_ > 0) --depth_;
        const bool is_dash = mark == U'－' || mark == U'—' || (mark == U'-' && text((*units_)[i]).size() > 1);
        if (mark == U';' || mark == U':') {
            clausal_ = {};
            interrupted_.clear();
            return;
        }
        if (mark != U',' && !is_dash) return;
        clausal_.is_governed = false;
        // Spain, after months of silence, condemned …: no clause of its own
        const bool is_phrase = clausal_.expects && clausal_.waiting.entities.empty() && begins_predicate(i + 1);
        if (!interrupted_.empty() && (!clausal_.expects || clausal_.had_verb || is_phrase)) {
            const Entities before = clausal_.subject;
            clausal_ = interrupted_.back();
            interrupted_.pop_back();
            if (clausal_.waiting.is_set) clausal_.waiting.is_closed = true;
            if (!clausal_.expects && clausal_.subject != before) change(i + 1, clausal_.subject);
            if (!clausal_.expects) expect_verb();
            return;
        }
        if (clausal_.expects && clausal_.waiting.is_set) {
            // Croatia, a member of the Union, …: what stands in apposition is about it.
            if (!clausal_.waiting.is_closed && !clausal_.waiting.entities.empty())
                change(i + 1, clausal_.waiting.entities);
            clausal_.waiting.is_closed = true;
            return;
        }
        expect_verb();
    }

    /// Whether a verb stands at unit `i`, adverbs before it aside.
    bool begins_predicate(std::size_t i) const {
        while (is(i, classes_.adverb) || (i < units_->size() && (*units_)[i].kind == UnitKind::date)) ++i;
        return is(i, classes_.verb) || is(i, classes_.auxiliary) || is(i, classes_.verb_short);
    }

    void expect_verb() {
        clausal_.expects = true;
        clausal_.waiting = {};
        clausal_.is_governed = false;
        clausal_.is_demanding = false;
    }

    void wait_for_verb(const Entities& entities, std::size_t i) {
        if (!clausal_.expects) return;
        Waiting& waiting = clausal_.waiting;
        if (entities.empty()) {
            if (!waiting.is_set) waiting = {{}, i, true, false, false};
            return;
        }
        if (!waiting.is_set || waiting.entities.empty()) {
            waiting = {entities, i, true, false, false};
        } else if (waiting.is_joined) {
            for (const EntityIndex entity : entities) push_unique(waiting.entities, entity);
            waiting.is_joined = false;
        }
    }

    void read_actor(std::size_t i) {
        const Unit& unit = (*units_)[i];
        references_.note(unit);
        if (unit.is_attribute || unit.entities.empty()) {
            if (!clausal_.is_governed) wait_for_verb({}, i);
            return;
        }
        if (clausal_.is_governed) {
            clausal_.is_governed = false;
            last_governed_ = {unit.entities, i, true, false, false};
            // Several countries, including Kenya, voted: of those who do it, these are named.
            Waiting& waiting = clausal_.waiting;
            if (is(clausal_.governed_since, classes_.exemplifying) && clausal_.expects && waiting.is_set &&
                waiting.entities.empty())
                waiting.entities = unit.entities;
            return;
        }
        // Liberia, whose president, Ellen Johnson Sirleaf, …: the subject is the person.
        if (unit.kind == UnitKind::leader && clausal_.expects && clausal_.waiting.is_set &&
            is_text(clausal_.waiting.at, U"whose"))
            clausal_.waiting = {};
        const bool is_pronoun = unit.reference == ReferenceKind::person;
        if (is_pronoun && clausal_.expects) clausal_.waiting = {};
        wait_for_verb(unit.entities, i);
        if (!clausal_.expects && clausal_.is_demanding) clausal_.has_object = true;
    }

    bool is_verb(std::size_t i) const {
        if (is(i, classes_.verb) || is(i, classes_.auxiliary)) return true;
        const Waiting& waiting = clausal_.waiting;
        const bool has_subject = clausal_.expects && waiting.is_set;
        if (!has_subject || clausal_.is_governed) return false;
        // A word that is a noun as well (visits, support) is a verb right after its subject.
        const std::size_t before = before_adverbs(i);
        const bool is_whose = is_text(waiting.at, U"whose") && i <= waiting.at + 3;
        const bool follows = !waiting.entities.empty() && (before == waiting.at || is_whose);
        if (is(i, classes_.verb_short)) return follows;
        const std::u32string_view word = text((*units_)[i]);
        return follows && has_no_class((*units_)[i]) && word.ends_with(U"ed") && word.size() > 4 &&
               !is_upper(word.front());
    }

    /// Whether a word that is a noun as well is a verb's plain form here: to visit, will attack, and attend.
    bool is_plain_form(std::size_t i) const {
        if (!is(i, classes_.verb_short) || i == 0) return false;
        const std::size_t before = before_adverbs(i);
        if (is_text(before, U"to") || is(before, classes_.auxiliary) || is(before, classes_.planned) ||
            is(before, classes_.denied))
            return true;
        const bool goes_on = i + 1 < units_->size() && !is_mark(i + 1) && !is(i + 1, classes_.preposition);
        return is(before, classes_.coordinator) && goes_on && !is(i + 1, classes_.coordinator) && has_plain_form_;
    }

    /// Whether a word has no class but that of words in patterns.
    bool has_no_class(const Unit& unit) const {
        Classes classes = unit.classes;
        classes.reset(classes_.pattern);
        return classes.none();
    }

    /// The unit before `i` that is no adverb.
    std::size_t before_adverbs(std::size_t i) const {
        while (i > 0 &&
               (is(i - 1, classes_.adverb) || (*units_)[i - 1].kind == UnitKind::date || is_text(i - 1, U"on")))
            --i;
        return i == 0 ? 0 : i - 1;
    }

    bool is_participle(std::size_t i) const {
        const std::u32string_view word = text((*units_)[i]);
        return word.size() >= 5 && word.ends_with(U"ing") && !is(i, classes_.noun) && !is(i, classes_.preposition);
    }

    void read_word(std::size_t i) {
        if (is(i, classes_.relative)) return begin_relative(i);
        // which once accused: no clause of its own
        if (is(i, classes_.subordinator) && is(i, classes_.adverb) && clausal_.expects && clausal_.waiting.is_set &&
            is(i + 1, classes_.verb) && before_adverbs(i) == clausal_.waiting.at)
            return;
        if (is(i, classes_.subordinator)) {
            const bool may_be_relative = !clausal_.expects || !described().empty();
            const bool is_relative_that = is_text(i, U"that") && i > 0 && !is(i - 1, classes_.speech) &&
                                          !is(i - 1, classes_.pivot) && i + 1 < units_->size() &&
                                          (is(i + 1, classes_.verb) || is(i + 1, classes_.auxiliary)) &&
                                          may_be_relative;
            if (is_relative_that) return begin_relative(i);
            // Abiy, the first leader to go there since the two fought a war, was received: the subject goes on waiting.
            const Waiting& waiting = clausal_.waiting;
            if (clausal_.expects && waiting.is_set && !waiting.entities.empty() && !is_text(i, U"that") &&
                (waiting.is_closed || waiting.at + 1 < i)) {
                interrupted_.push_back(clausal_);
                clausal_ = {};
                return;
            }
            expect_verb();
            return;
        }
        if (is_plain_form(i)) has_plain_form_ = true;
        if (is(i, classes_.verb_short) && (is_verb(i) || is_plain_form(i))) (*units_)[i].classes.set(classes_.verb);
        if (is_verb(i)) return read_verb(i);
        // Uganda, together with Kenya, voted
        const bool joins = is(i, classes_.coordinator) && clausal_.expects && clausal_.waiting.is_closed &&
                           !clausal_.waiting.entities.empty();
        if (!joins && (is(i, classes_.preposition) || is(i, classes_.preposition_with))) {
            if (is_text(i, U"to") && clausal_.is_demanding && clausal_.has_object && next_is_plain_word(i)) {
                change(i, {});  // urged Russia to withdraw: nobody has withdrawn
                clausal_.is_demanding = false;
            }
            clausal_.is_governed = true;
            clausal_.governed_since = i;
            return;
        }
        if (is(i, classes_.coordinator) || is(i, classes_.connective)) {
            if (clausal_.expects && clausal_.waiting.is_set && !clausal_.waiting.entities.empty() &&
                !(i + 1 < units_->size() && is_verb_word(i + 1))) {
                clausal_.waiting.is_joined = true;
                clausal_.is_governed = false;
                return;
            }
            if (!clausal_.expects || (i + 1 < units_->size() && is_verb_word(i + 1))) expect_verb();
            clausal_.is_governed = false;
            return;
        }
        if (is(i, classes_.adverb)) return;
        if (clausal_.expects && !clausal_.waiting.is_set && !clausal_.is_governed && is_participle(i)) {
            // Noting that …, Xi said: its subject is that of the clause which it leads to.
            clausal_.expects = false;
            if (changes_.size() == 1 && clausal_.subject.empty()) open_participle_ = true;
            return;
        }
        if (!clausal_.is_governed) wait_for_verb({}, i);
    }

    bool is_verb_word(std::size_t i) const {
        while (is(i, classes_.adverb) && i + 1 < units_->size()) ++i;
        return is(i, classes_.verb) || is(i, classes_.auxiliary) || is(i, classes_.verb_short);
    }
    bool next_is_plain_word(std::size_t i) const {
        return i + 1 < units_->size() && (*units_)[i + 1].kind == UnitKind::word;
    }

    void begin_relative(std::size_t i) {
        // Who: the actor right before it, a comma between or not.
        std::size_t before = i;
        if (before > 0 && is_mark(before - 1)) --before;
        Entities antecedent;
        if (before > 0 && is_actor((*units_)[before - 1])) antecedent = (*units_)[before - 1].entities;
        if (antecedent.empty() && before > 0 && !is(before - 1, classes_.preposition)) antecedent = described();
        // by A, by B and by C, which …; A and B, which has …: the last of them.
        if (antecedent.size() >= 2 && is_text(i, U"which")) {
            const std::u32string_view list = text((*units_)[before - 1]);
            const bool repeats = list.find(U"and by ") != list.npos || list.find(U"and from ") != list.npos;
            const bool is_one = is_text(i + 1, U"has") || is_text(i + 1, U"is") || is_text(i + 1, U"was");
            if (repeats || is_one) antecedent = {antecedent.back()};
        }
        // Macron, whose country holds the chair: the subject is the country.
        if (is_text(i, U"whose") && (is(i + 1, classes_.own_country) || is(i + 1, classes_.government))) {
            Entities homes;
            for (const EntityIndex entity : antecedent) {
                if (const auto home = state_.entities.country_of(entity)) push_unique(homes, *home);
            }
            antecedent = homes;
        }
        // which Trump signed: the object comes first.
        interrupted_.push_back(clausal_);
        clausal_ = {};
        clausal_.waiting = {antecedent, i, true, false, false};
        if (!antecedent.empty()) clausal_.waiting.entities = antecedent;
    }

    /// Whom the noun before a relative clause describes: Li, the first leader who …; Kenya is a country that ….
    Entities described() const {
        const Waiting& waiting = clausal_.waiting;
        if (clausal_.expects) return waiting.is_set && waiting.is_closed ? waiting.entities : Entities();
        const bool is_other = clausal_.is_governed && !is_text(clausal_.governed_since, U"of") &&
                              !is_text(clausal_.governed_since, U"among");
        return clausal_.is_copula && !is_other ? clausal_.subject : Entities();
    }

    void read_verb(std::size_t i) {
        const bool is_speech = is(i, classes_.speech);
        clausal_.is_governed = false;
        clausal_.had_verb = true;
        clausal_.is_copula = is(i, classes_.auxiliary);
        // "…," said Xi
        if (is_speech && !clausal_.waiting.is_set && i > 0 && is_mark(i - 1) && i + 1 < units_->size()) {
            Unit& next = (*units_)[i + 1];
            if (next.kind == UnitKind::reference) resolve(next);
            if (is_actor(next) && !next.entities.empty() && !next.is_attribute) {
                speaker_ = next.entities;
                speaks_all_ = true;
                change(i, next.entities);
                clausal_.subject = next.entities;
                clausal_.expects = false;
                return;
            }
        }
        if (clausal_.expects) {
            const Waiting& waiting = clausal_.waiting;
            const std::size_t before = before_adverbs(i);
            const bool is_after_phrase = !waiting.is_set && last_governed_.is_set && last_governed_.at == before &&
                                         before > clausal_.governed_since + 1 && clausal_.subject.empty();
            if (is_after_phrase) {
                set_subject(last_governed_.entities, last_governed_.at);  // In recent years China has …
            } else if (waiting.is_set && is_signed_passively(waiting.at, i)) {
                set_subject(references_.first_set(), i);
            } else if (waiting.is_set && is_own_infinitive(waiting, i)) {
                change(i, clausal_.subject);
            } else if (waiting.is_set && begins_compound(waiting.at)) {
                set_subject({}, i);
            } else if (waiting.is_set) {
                // After a comma others may have joined: Uganda, together with Kenya, voted.
                const bool is_late = waiting.entities.empty() || (waiting.is_closed && waiting.entities.size() > 1);
                set_subject(waiting.entities, is_late ? i : waiting.at);
            } else {
                change(i, clausal_.subject);
            }
            clausal_.waiting = {};
            clausal_.expects = false;
        }
        if (is_speech) {
            // …, Xi said. Officials said Kenya had …: what is said has a subject of its own, whoever says it.
            const bool ends = i + 1 >= units_->size() || (is_mark(i + 1) && i + 2 >= units_->size()) ||
                              (i + 2 < units_->size() && (*units_)[i + 1].kind == UnitKind::date);
            if (!clausal_.subject.empty()) {
                if (ends && speaker_.empty()) speaks_all_ = true;
                speaker_ = clausal_.subject;
                changes_.back().is_explicit = true;
                speech_at_.push_back(i);
            }
            clausal_.expects = true;
            clausal_.waiting = {};
            clausal_.is_demanding = false;
            return;
        }
        clausal_.is_demanding = is(i, classes_.pivot);
        clausal_.has_object = false;
    }

    /// A joint statement was issued: those whose meeting it is have done so, where no "by" says who.
    bool is_signed_passively(std::size_t at, std::size_t verb) const {
        if ((*units_)[at].kind != UnitKind::agreement || !is(verb, classes_.auxiliary)) return false;
        bool is_signed = false;
        for (std::size_t i = verb + 1; i < units_->size() && !is_border(i); ++i) {
            const std::u32string_view word = text((*units_)[i]);
            if (word == U"by" || word == U"between" || word == U"with" || word.ends_with(U" by")) return false;
            if (i <= verb + 4 && is(i, classes_.signing)) is_signed = true;
        }
        return is_signed;
    }

    /// affirmed their resolve to press ahead: what somebody means to do is his own.
    bool is_own_infinitive(const Waiting& waiting, std::size_t verb) const {
        if (!waiting.entities.empty() || waiting.at == 0 || !is_text(before_adverbs(verb), U"to")) return false;
        return is(waiting.at - 1, classes_.own) || is(waiting.at - 1, classes_.own_thing) ||
               is(waiting.at - 1, classes_.own_plural);
    }

    /// Turkey prices, EU leaders: the name only tells what kind of thing the next word means.
    bool begins_compound(std::size_t i) const {
        if (i + 1 >= units_->size() || (*units_)[i].kind == UnitKind::leader) return false;
        const Unit& next = (*units_)[i + 1];
        if (!is_actor((*units_)[i]) || next.kind != UnitKind::word || (*units_)[i].kind == UnitKind::reference)
            return false;
        for (const ClassId cls :
             {classes_.verb, classes_.auxiliary, classes_.adverb, classes_.preposition, classes_.preposition_with,
              classes_.coordinator, classes_.connective, classes_.relative, classes_.subordinator, classes_.verb_short,
              classes_.planned, classes_.denied}) {
            if (next.classes.test(cls)) return false;
        }
        const std::u32string_view word = text(next);
        return !word.ends_with(U"ed") && !word.ends_with(U"ing") && !word.ends_with(U"ly") && !is_upper(word.front());
    }

    void set_subject(const Entities& entities, std::size_t at) {
        clausal_.subject = entities;
        for (const EntityIndex entity : entities) state_.entities[entity].acts = true;
        if (main_.empty() && interrupted_.empty()) main_ = entities;
        change(at, entities);
    }

    void change(std::size_t at, const Entities& entities) {
        if (open_participle_ && !entities.empty()) {
            changes_.front().entities = entities;
            open_participle_ = false;
        }
        changes_.push_back({at, entities, true});
    }

    /// The sentence cut at its commas, each clause with the subjects that hold in it.
    std::vector<Clause> clauses() {
        std::stable_sort(changes_.begin(), changes_.end(),
                         [](const SubjectChange& a, const SubjectChange& b) { return a.from < b.from; });
        std::vector<Clause> all;
        for (std::size_t begin = 0; begin < units_->size();) {
            std::size_t end = begin;
            while (end < units_->size() && !is_border(end)) ++end;
            if (end > begin) {
                Clause clause;
                clause.begin = begin;
                clause.end = end;
                clause.subjects.push_back({begin, {}, false});
                for (const SubjectChange& each : changes_) {
                    if (each.from <= begin) {
                        clause.subjects.front() = {begin, each.entities, each.is_explicit};
                    } else if (each.from < end) {
                        clause.subjects.push_back(each);
                    }
                }
                clause.partner = partner_in(clause);
                if (speaks_all_ || (!speech_at_.empty() && speech_at_.front() < end)) clause.speaker = speaker_;
                all.push_back(std::move(clause));
            }
            begin = end + 1;
        }
        speech_at_.clear();
        return all;
    }

    /// The leader or country with whom or to whom the subject of a clause does something.
    Entities partner_in(const Clause& clause) const {
        const SubjectChange& last = clause.subjects.back();
        for (std::size_t i = std::max(clause.begin, last.from + 1); i < clause.end; ++i) {
            const Unit& unit = (*units_)[i];
            if (unit.kind != UnitKind::leader || unit.is_attribute || unit.entities.empty()) continue;
            const std::size_t before = i == 0 ? 0 : before_adverbs(i);
            const bool is_object =
                is(before, classes_.preposition_with) || is(before, classes_.verb) || is_text(before, U"to");
            if (is_object && unit.entities != last.entities) return unit.entities;
        }
        return {};
    }

    bool is_border(std::size_t i) const {
        if (!is_mark(i)) return false;
        const char32_t mark = text((*units_)[i]).front();
        return mark == U',' || mark == U';' || mark == U':';
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::vector<Unit>* units_ = nullptr;
    Clausal clausal_;
    std::vector<Clausal> interrupted_;
    std::vector<SubjectChange> changes_;
    Waiting last_governed_;
    bool has_plain_form_ = false;   ///< The sentence has an infinitive, with which "and" may join another.
    bool open_participle_ = false;  ///< The sentence began with a participle whose subject is still to come.
    int depth_ = 0;                 ///< Of parentheses.
    Entities last_agreement_;       ///< The agreement named last.
    Entities main_;                 ///< The first subject of the sentence.
    Entities last_main_;
    Entities speaker_;
    bool speaks_all_ = false;
    std::vector<std::size_t> speech_at_;
    EnglishReferences references_;
};

}  // namespace

Discourse read_english_discourse(ArticleState& state) { return EnglishReader(state).read(); }

}  // namespace guanxi
