#include "src/extract/discourse.hpp"

#include <algorithm>

#include "src/extract/english_discourse.hpp"
#include "src/text/characters.hpp"

namespace guanxi {

namespace {

using Entities = EntityList;

class Reader {
public:
    explicit Reader(ArticleState& state) : state_(state), classes_(state.classes) {}

    Discourse read() {
        Discourse discourse;
        for (std::uint32_t sentence = 0; sentence < state_.units.size(); ++sentence)
            discourse.push_back(read_sentence(sentence));
        return discourse;
    }

private:
    std::u32string_view text(const Unit& unit) const { return state_.text(unit.range); }
    bool has_class(const Unit& unit, ClassId cls) const {
        return unit.kind == UnitKind::word && unit.classes.test(cls);
    }

    bool is_text(const Unit& unit, std::u32string_view wanted) const {
        return unit.kind == UnitKind::word && text(unit) == wanted;
    }

    bool is_clause_mark(const Unit& unit) const {
        if (unit.kind != UnitKind::mark) return false;
        const char32_t mark = text(unit).front();
        return mark == U'，' || mark == U'；' || mark == U'：' || mark == U'。' || mark == U'！' || mark == U'？' ||
               mark == 0x3000 || mark == U',' || mark == U';' || mark == U':';
    }

    static bool is_reference(const Unit& unit) { return unit.reference != ReferenceKind::none; }

    std::vector<Clause> read_sentence(std::uint32_t sentence) {
        std::vector<Unit>& units = state_.units[sentence];
        const std::uint32_t paragraph = state_.article.sentences[sentence].paragraph;
        if (paragraph != paragraph_) {
            paragraph_ = paragraph;
            subject_.clear();
            partner_.clear();
            speaker_.clear();
            is_demand_ = false;
        }
        sentence_actors_.clear();
        if (!sentence_leaders_.empty()) earlier_leaders_ = std::move(sentence_leaders_);
        sentence_leaders_.clear();
        std::vector<Clause> clauses;
        clauses.reserve(static_cast<std::size_t>(
            1 + std::ranges::count_if(units, [&](const Unit& unit) { return is_clause_mark(unit); })));
        for (std::size_t begin = 0; begin < units.size();) {
            std::size_t end = begin;
            while (end < units.size() && !is_clause_mark(units[end])) ++end;
            if (end > begin) {
                Clause clause;
                clause.begin = begin;
                clause.end = end;
                read_clause(units, clause, end < units.size() ? text(units[end]).front() : 0);
                clauses.push_back(std::move(clause));
            }
            begin = end + 1;
        }
        // Two countries that deal with each other in a sentence are the pair that 双方 means next.
        Entities countries;
        for (const EntityIndex entity : sentence_actors_) {
            if (const auto country = state_.entities.country_of(entity)) push_unique(countries, *country);
        }
        if (countries.size() == 2) remember(countries);
        return clauses;
    }

    void read_clause(std::vector<Unit>& units, Clause& clause, char32_t closing_mark) {
        clause.speaker = speaker_;
        clause.subjects.push_back({clause.begin, subject_, false, is_subject_reference_});
        bool saw_verb = false;
        bool saw_subject = false;
        bool governs = false;  // a preposition waits for its noun
        bool governs_partner = false;
        bool awaits_partner = false;  // 同 before an attribute: 同前来访问的拉赫蒙会谈
        bool after_pivot = false;
        bool has_obligation = false;
        bool is_told_ahead = false;
        std::optional<std::size_t> speech;
        clause.partner = partner_;
        for (std::size_t i = clause.begin; i < clause.end; ++i) {
            Unit& unit = units[i];
            if (unit.kind == UnitKind::reference) resolve(unit, clause);
            // 习近平主席提出的倡议 names him, but he does not act here.
            const bool is_aside = unit.kind == UnitKind::leader && i + 2 < clause.end && text(units[i + 2]) == U"的" &&
                                  units[i + 1].kind == UnitKind::word;
            if (!is_aside && !unit.entities.empty()) note(unit);
            if (is_actor(unit)) {
                if (unit.entities.empty()) {
                    after_pivot = false;
                    governs = governs_partner = false;
                    continue;
                }
                const bool heads_attribute = i > clause.begin + 1 && is_text(units[i - 1], U"的");
                if (governs_partner || (awaits_partner && heads_attribute)) {
                    awaits_partner = false;
                    clause.partner = unit.entities;
                    clause.partner_basis = is_reference(unit) ? Basis::referred : Basis::stated;
                    partner_ = unit.entities;
                } else if (governs) {
                    // the object of a preposition is nobody's subject
                } else if (after_pivot && is_before_verb(units, i, clause.end)) {
                    clause.subjects.push_back({i, unit.entities, true, is_reference(unit)});
                } else if (!saw_subject && !is_attribute(units, i, clause.end) && !is_role(units, i, clause.end) &&
                           (!saw_verb || (heads_attribute && goes_on(units, i, clause.end)))) {
                    // 他和副总统万斯: a reference joined with a name.
                    Entities subject = unit.entities;
                    while (i + 2 < clause.end && has_class(units[i + 1], classes_.coordinator) &&
                           is_actor(units[i + 2])) {
                        Unit& next = units[i + 2];
                        if (next.kind == UnitKind::reference) resolve(next, clause);
                        note(next);
                        for (const EntityIndex entity : next.entities) push_unique(subject, entity);
                        i += 2;
                    }
                    clause.subjects.front() = {clause.begin, subject, true, is_reference(unit)};
                    saw_subject = true;
                    if (const Entities together = countries_of(subject); together.size() >= 2) remember(together);
                    if (subject_ != subject) partner_.clear(), clause.partner.clear();
                }
                governs = governs_partner = after_pivot = false;
                continue;
            }
            if (unit.kind != UnitKind::word) {
                if (unit.kind == UnitKind::place || unit.kind == UnitKind::event || unit.kind == UnitKind::agreement ||
                    unit.kind == UnitKind::project) {
                    governs = governs_partner = after_pivot = false;
                }
                continue;
            }
            if (unit.classes.none()) continue;
            if ((unit.classes & classes_.clause_words).none()) {
                saw_verb = true;
                after_pivot = governs = governs_partner = false;
                continue;
            }
            if (has_class(unit, classes_.agent)) {
                // 由…主办: who follows is the subject
                saw_verb = saw_subject = governs = false;
                continue;
            }
            if (has_class(unit, classes_.preposition_with)) {
                governs = true;
                governs_partner = awaits_partner = true;
                continue;
            }
            if (has_class(unit, classes_.preposition)) {
                governs = true;
                governs_partner = false;
                continue;
            }
            if (has_class(unit, classes_.obligation)) has_obligation = true;
            if (has_class(unit, classes_.speech)) speech = i;
            if (has_class(unit, classes_.pivot)) {
                after_pivot = true;
                saw_verb = true;
                governs = governs_partner = false;
                continue;
            }
            if (has_class(unit, classes_.adverb) || has_class(unit, classes_.connective) ||
                has_class(unit, classes_.coordinator) || has_class(unit, classes_.noun) ||
                has_class(unit, classes_.planned) || has_class(unit, classes_.denied) ||
                has_class(unit, classes_.office)) {
                continue;
            }
            saw_verb = true;
            after_pivot = false;
            governs = governs_partner = false;
        }
        if (!clause.subjects.front().is_explicit && is_dependent(units, clause)) {
            if (const Unit* ahead = subject_ahead(units, clause.end)) {
                clause.subjects.front() = {clause.begin, ahead->entities, true, false};
                is_told_ahead = true;
            }
        }
        // 双方要…同中方…: who is part of the subject is nobody's partner.
        const Entities acting = countries_of(clause.subjects.front().entities);
        const Entities joined = countries_of(clause.partner);
        const bool is_inside = acting.size() >= 2 && std::ranges::all_of(joined, [&](EntityIndex country) {
                                   return std::ranges::count(acting, country) > 0;
                               });
        if (is_inside) clause.partner.clear();
        // 美方应停止…，支持…: what others ought to do is not what they do; it goes on until another subject comes.
        const Entities telling = countries_of(clause.speaker);
        const bool is_other = !acting.empty() && !telling.empty() && acting != telling;
        if (clause.subjects.front().is_explicit) is_demand_ = false;
        if (has_obligation && is_other && acting.size() == 1) is_demand_ = true;
        clause.is_demand = is_demand_;
        if (saw_subject || clause.subjects.front().is_explicit) {
            subject_ = clause.subjects.front().entities;
            is_subject_reference_ = clause.subjects.front().is_reference;
        }
        // 汪文斌：… in an interview
        const bool is_answer = closing_mark == U'：' && clause.end == clause.begin + 1 && saw_subject;
        if (is_answer) speech = clause.begin;
        if (is_told_ahead) speech.reset();
        if (speech && closing_mark != 0 && *speech + 2 >= clause.end && clause.subjects.front().is_explicit) {
            clause.is_speech = true;
            speaker_ = clause.subjects.front().entities;
            clause.speaker = speaker_;
            partner_.clear();
        } else if (speech && clause.subjects.front().is_explicit) {
            speaker_ = clause.subjects.front().entities;
        }
        if (clause.subjects.front().is_explicit) {
            for (const EntityIndex entity : clause.subjects.front().entities) push_unique(sentence_actors_, entity);
        }
        for (const EntityIndex entity : clause.partner) push_unique(sentence_actors_, entity);
    }

    /// 东盟轮值主席国马来西亚: the organisation only tells what its member is.
    bool is_role(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        return i + 2 < end && units[i].kind == UnitKind::organization &&
               has_class(units[i + 1], classes_.organization_role) && is_actor(units[i + 2]);
    }

    /// 在会见汤加首相时, 结束访问后: whether a clause only tells when or why, and leaves it to the next to say who.
    bool is_dependent(const std::vector<Unit>& units, const Clause& clause) const {
        return has_class(units[clause.end - 1], classes_.dependent_end) ||
               has_class(units[clause.begin], classes_.dependent_begin);
    }

    /// Who heads the clause after the mark at `mark`, behind dates, places and adverbs; null if nobody does.
    const Unit* subject_ahead(const std::vector<Unit>& units, std::size_t mark) const {
        for (std::size_t i = mark + 1; i < units.size(); ++i) {
            const Unit& unit = units[i];
            const bool is_named =
                unit.kind == UnitKind::country || unit.kind == UnitKind::leader || unit.kind == UnitKind::organization;
            if (is_named) return unit.entities.empty() || is_attribute(units, i, units.size()) ? nullptr : &unit;
            const bool is_passed_over =
                unit.kind == UnitKind::date || unit.kind == UnitKind::place ||
                (unit.kind == UnitKind::word && (unit.classes.test(classes_.adverb) || unit.classes.none() ||
                                                 unit.classes.test(classes_.place_preposition)));
            if (!is_passed_over) return nullptr;
        }
        return nullptr;
    }

    /// Whether a verb or adverb follows: 希望匈方为…, not 感谢中方。
    bool is_before_verb(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        return i + 1 < end && !(units[i + 1].kind == UnitKind::word && text(units[i + 1]) == U"的");
    }

    /// 正在伊朗访问的印度总理莫迪23日…: after who is described so, the clause goes on.
    bool goes_on(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        return i + 1 < end && !is_text(units[i + 1], U"的") && units[i + 1].kind != UnitKind::mark;
    }

    /// 中国的发展…: the country only qualifies what follows; 中方的 likewise.
    bool is_attribute(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        return i + 1 < end && units[i + 1].kind == UnitKind::word && text(units[i + 1]) == U"的" &&
               units[i].kind != UnitKind::leader;
    }

    /// Keeps in mind what a unit names.
    void note(const Unit& unit) {
        if (unit.kind == UnitKind::leader) {
            for (const EntityIndex entity : unit.entities) {
                if (state_.entities[entity].kind != NodeKind::leader) continue;
                erase(leaders_, entity);
                leaders_.push_back(entity);
                push_unique(sentence_leaders_, entity);
                push_unique(sentence_actors_, entity);
            }
            Entities countries = countries_of(unit.entities);
            if (countries.size() >= 3) {
                remember(countries);
                // The host's own leader is one of those who meet.
                for (const EntityIndex leader : leaders_) {
                    const auto country = state_.entities.country_of(leader);
                    if (country && state_.home &&
                        state_.entities[*country].key == state_.lexicon.countries[*state_.home].code) {
                        push_unique(countries, *country);
                        participants_ = countries;
                        break;
                    }
                }
                if (participants_.empty()) participants_ = countries_of(unit.entities);
            }
        }
        if (unit.kind == UnitKind::country && unit.entities.size() >= 2) {
            // 中塔 or 六国 puts countries together for good; a list in passing (感谢伊拉克和阿曼) only where nothing
            // else does.
            const bool is_list = text(unit).find_first_of(U"、和与及") != std::u32string_view::npos;
            if (is_list && unit.entities.size() < 3) {
                passing_ = unit.entities;
            } else {
                remember(unit.entities);
            }
            // 中国同中亚五国: together they are six.
            if (state_.home) {
                Entities with_home{state_.entities.add_country(state_.lexicon, *state_.home)};
                for (const EntityIndex entity : unit.entities) push_unique(with_home, entity);
                if (with_home.size() > unit.entities.size() && unit.entities.size() >= 3)
                    unions_.push_back(std::move(with_home));
            }
        }
        if (unit.kind == UnitKind::country && unit.entities.size() == 1)
            push_unique(sentence_actors_, unit.entities.front());
        if (unit.kind == UnitKind::agreement) {
            for (const EntityIndex entity : unit.entities) {
                const Entities& parties = state_.entities[entity].parties;
                if (parties.size() >= 2) remember(parties);
            }
        }
    }

    void remember(const Entities& set) {
        std::erase(sets_, set);
        sets_.push_back(set);
    }

    Entities countries_of(const Entities& entities) const {
        Entities countries;
        for (const EntityIndex entity : entities) {
            if (const auto country = state_.entities.country_of(entity)) push_unique(countries, *country);
        }
        return countries;
    }

    /// The last set with so many members; with 0 the last of three or more, else the last pair.
    Entities last_set(int count, const Clause& clause) const {
        if (count >= 2) {
            // As many countries already named in this sentence come first.
            Entities here;
            for (const EntityIndex entity : sentence_actors_) {
                if (const auto country = state_.entities.country_of(entity)) push_unique(here, *country);
            }
            for (const EntityIndex entity : countries_of(clause.partner)) push_unique(here, entity);
            if (static_cast<int>(here.size()) == count) return here;
        }
        for (auto set = sets_.rbegin(); set != sets_.rend(); ++set) {
            const auto size = static_cast<int>(set->size());
            if (count == 0 ? size >= 3 : size == count) return *set;
        }
        for (auto set = unions_.rbegin(); set != unions_.rend(); ++set) {
            if (count != 0 && static_cast<int>(set->size()) == count) return *set;
        }
        if (static_cast<int>(passing_.size()) == count) return passing_;
        if (count == 0) {
            for (auto set = unions_.rbegin(); set != unions_.rend(); ++set) return *set;
            for (auto set = sets_.rbegin(); set != sets_.rend(); ++set) return *set;
        }
        return {};
    }

    /// The last set that a country belongs to.
    Entities last_set_with(EntityIndex country) const {
        for (auto set = sets_.rbegin(); set != sets_.rend(); ++set) {
            if (std::find(set->begin(), set->end(), country) != set->end()) return *set;
        }
        return {};
    }

    /// The leaders of these countries whom the article named last, rather those whose office `title` names (两国总理);
    /// a country whose leader it does not name stays.
    Entities leaders_of(const Entities& countries, std::u32string_view title = {}) const {
        Entities found;
        for (const EntityIndex country : countries) {
            const auto is_his = [&](EntityIndex leader) { return state_.entities.country_of(leader) == country; };
            auto at = std::find_if(leaders_.rbegin(), leaders_.rend(),
                                   [&](EntityIndex leader) { return is_his(leader) && has_title(leader, title); });
            if (at == leaders_.rend()) at = std::find_if(leaders_.rbegin(), leaders_.rend(), is_his);
            push_unique(found, at != leaders_.rend() ? *at : country);
        }
        return found;
    }

    /// 两人, 三人: the leaders of this sentence so far, of the one before, or of both, if they are as many.
    Entities last_persons(int count) const {
        Entities both = earlier_leaders_;
        for (const EntityIndex leader : sentence_leaders_) push_unique(both, leader);
        for (const Entities* each : {&sentence_leaders_, &earlier_leaders_, static_cast<const Entities*>(&both)}) {
            if (count > 1 && static_cast<int>(each->size()) == count) return *each;
        }
        return {};
    }

    /// 两国外长: the ministers of these countries, if the article names one of this office for each of them.
    Entities ministers_of(const Entities& countries, std::u32string_view title) const {
        Entities found;
        for (const EntityIndex country : countries) {
            const auto at = std::find_if(leaders_.rbegin(), leaders_.rend(), [&](EntityIndex leader) {
                return state_.entities.country_of(leader) == country && has_title(leader, title);
            });
            if (at == leaders_.rend()) return {};
            found.push_back(*at);
        }
        return found;
    }

    /// Whether the article gives a leader the office that a title ends with.
    bool has_title(EntityIndex leader, std::u32string_view title) const {
        if (title.size() < 2) return true;
        const std::string noun = to_utf8(title.substr(title.size() - 2));
        return std::any_of(state_.offices.begin(), state_.offices.end(), [&](const OfficeMention& office) {
            return office.leader == leader && office.office.find(noun) != std::string::npos;
        });
    }

    void resolve(Unit& unit, const Clause& clause) {
        switch (unit.reference) {
            case ReferenceKind::sides:
                unit.entities = last_set(unit.count, clause);
                unit.kind = unit.entities.empty() ? UnitKind::reference : UnitKind::country;
                if (!unit.wants_leaders) break;
                if (const Entities ministers = ministers_of(unit.entities, text(unit)); !ministers.empty()) {
                    unit.entities = ministers;
                    unit.kind = UnitKind::leader;
                }
                unit.wants_leaders = false;
                break;
            case ReferenceKind::heads:
                unit.entities = leaders_of(last_set(unit.count, clause), text(unit));
                unit.kind = unit.entities.empty() ? UnitKind::reference : UnitKind::leader;
                break;
            case ReferenceKind::persons:
                unit.entities = last_persons(unit.count);
                if (unit.entities.empty()) unit.entities = leaders_of(last_set(unit.count, clause));
                unit.kind = unit.entities.empty() ? UnitKind::reference : UnitKind::leader;
                break;
            case ReferenceKind::members: {
                Entities countries = participants_.empty() ? last_set(0, clause) : participants_;
                if (countries.size() < 3) countries.clear();
                unit.entities = unit.wants_leaders ? leaders_of(countries) : countries;
                if (!unit.entities.empty()) unit.kind = unit.wants_leaders ? UnitKind::leader : UnitKind::country;
                break;
            }
            case ReferenceKind::speaker:
                unit.entities = speaker_;
                if (!unit.entities.empty()) {
                    unit.kind = UnitKind::leader;
                } else if (state_.home) {
                    // 与我断交: where nobody speaks, the paper does.
                    unit.entities = {state_.entities.add_country(state_.lexicon, *state_.home)};
                    unit.kind = UnitKind::country;
                }
                break;
            case ReferenceKind::speakers: {
                unit.entities = speaker_;
                const Entities speaking = countries_of(speaker_);
                if (speaking.size() == 1) {
                    for (const EntityIndex leader : leaders_of(last_set_with(speaking.front())))
                        push_unique(unit.entities, leader);
                }
                if (!unit.entities.empty()) unit.kind = UnitKind::leader;
                break;
            }
            case ReferenceKind::person:
                if (!speaker_.empty()) {
                    unit.entities = speaker_;
                } else if (!subject_.empty() && state_.entities[subject_.front()].kind == NodeKind::leader) {
                    unit.entities = {subject_.front()};
                }
                if (!unit.entities.empty()) unit.kind = UnitKind::leader;
                break;
            case ReferenceKind::home: {
                unit.entities = countries_of(speaker_);
                if (unit.entities.size() != 1) unit.entities.clear();
                if (unit.entities.empty() && state_.home)
                    unit.entities = {state_.entities.add_country(state_.lexicon, *state_.home)};
                if (!unit.entities.empty()) unit.kind = UnitKind::country;
                break;
            }
            case ReferenceKind::office:
            case ReferenceKind::none: break;
        }
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t paragraph_ = 0xFFFFFFFF;
    Entities subject_;
    Entities partner_;
    Entities speaker_;
    Entities sentence_actors_;
    bool is_demand_ = false;
    bool is_subject_reference_ = false;
    Entities sentence_leaders_;     ///< Of the sentence so far.
    Entities earlier_leaders_;      ///< Of the last sentence before it that names any.
    Entities leaders_;              ///< In the order of their last mention.
    std::vector<Entities> sets_;    ///< Sets of countries that the text put together, in the order of last mention.
    Entities participants_;         ///< The countries of the leaders who are listed as present.
    Entities passing_;              ///< The last pair that was only listed.
    std::vector<Entities> unions_;  ///< The paper's own country with such a set.
};

}  // namespace

const SubjectChange& Clause::change_at(std::size_t unit) const {
    const SubjectChange* holds = &subjects.front();
    for (const SubjectChange& change : subjects) {
        if (change.from <= unit) holds = &change;
    }
    return *holds;
}

Discourse read_discourse(ArticleState& state) {
    return state.is_english() ? read_english_discourse(state) : Reader(state).read();
}

}  // namespace guanxi
