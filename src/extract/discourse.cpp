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

    /// Whether a date lies a term of office before the article.
    bool is_of_earlier_term(const Unit& unit) const {
        constexpr int kTerm = 4;
        const int today = state_.article.document.published.year;
        return unit.kind == UnitKind::date && today != 0 && unit.date.year != 0 && unit.date.year + kTerm <= today;
    }

    /// Whether a word is a verb for a clause: known, and of no class that says otherwise.
    bool is_verb(const Unit& unit) const {
        return unit.kind == UnitKind::word && unit.classes.any() && (unit.classes & classes_.clause_words).none();
    }

    static bool is_reference(const Unit& unit) { return unit.reference != ReferenceKind::none; }

    std::vector<Clause> read_sentence(std::uint32_t sentence) {
        std::vector<Unit>& units = state_.units[sentence];
        sentence_ = sentence;
        const std::uint32_t paragraph = state_.article.sentences[sentence].paragraph;
        if (paragraph != paragraph_) {
            paragraph_ = paragraph;
            subject_.clear();
            partner_.clear();
            speaker_.clear();
            is_demand_ = false;
        }
        sentence_actors_.clear();
        have_met_.clear();
        is_long_ago_ = std::ranges::any_of(units, [&](const Unit& unit) { return is_of_earlier_term(unit); });
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
        bool has_partner = false;
        std::optional<std::size_t> speech;
        clause.partner = partner_;
        for (std::size_t i = clause.begin; i < clause.end; ++i) {
            Unit& unit = units[i];
            if (unit.kind == UnitKind::reference) {
                const bool is_verbs = i > clause.begin && is_verb(units[i - 1]);
                resolve(unit, clause, governs || governs_partner || after_pivot || is_verbs);
            }
            if (unit.kind == UnitKind::country && unit.wants_leaders) name_leaders(unit);
            // 习近平主席提出的倡议 names him, but he does not act here.
            const bool is_aside = unit.kind == UnitKind::leader && i + 2 < clause.end && text(units[i + 2]) == U"的" &&
                                  units[i + 1].kind == UnitKind::word;
            if (!is_aside && !unit.entities.empty()) note(unit);
            // 苏联、美国、英国、法国四国外交部长: the list tells of whom the next word speaks.
            if (is_apposition(units, i, clause.end)) continue;
            if (is_actor(unit)) {
                if (unit.entities.empty()) {
                    after_pivot = false;
                    governs = governs_partner = false;
                    continue;
                }
                const bool heads_attribute = i > clause.begin + 1 && is_text(units[i - 1], U"的");
                if (governs_partner || (awaits_partner && heads_attribute)) {
                    awaits_partner = false;
                    has_partner = true;
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
        // 同…举行会谈，签署…: both of those who met sign.
        if (!clause.subjects.front().is_explicit && !have_met_.empty() && begins_with_signing(units, clause)) {
            clause.subjects.front().entities = have_met_;
            clause.partner.clear();
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
            have_met_.clear();
        }
        if (has_partner && has_meeting(units, clause)) {
            have_met_ = clause.subjects.front().entities;
            for (const EntityIndex entity : clause.partner) push_unique(have_met_, entity);
        }
        for (const EntityIndex entity : clause.partner) push_unique(sentence_actors_, entity);
    }

    /// 东盟轮值主席国马来西亚: the organisation only tells what its member is.
    bool is_role(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        return i + 2 < end && units[i].kind == UnitKind::organization &&
               has_class(units[i + 1], classes_.organization_role) && is_actor(units[i + 2]);
    }

    /// Whether a list of countries stands before a word for as many of them, or for their leaders.
    static bool is_apposition(const std::vector<Unit>& units, std::size_t i, std::size_t end) {
        if (units[i].kind != UnitKind::country || i + 1 >= end) return false;
        const Unit& next = units[i + 1];
        const bool is_group = next.reference == ReferenceKind::sides || next.reference == ReferenceKind::heads;
        return is_group && units[i].entities.size() >= 2 &&
               static_cast<std::size_t>(next.count) == units[i].entities.size();
    }

    /// 在会见汤加首相时, 结束访问后: whether a clause only tells when or why, and leaves it to the next to say who.
    bool is_dependent(const std::vector<Unit>& units, const Clause& clause) const {
        return has_class(units[clause.end - 1], classes_.dependent_end) ||
               has_class(units[clause.begin], classes_.dependent_begin);
    }

    /// Whether a clause begins with a verb of signing, behind dates, places and adverbs.
    bool begins_with_signing(const std::vector<Unit>& units, const Clause& clause) const {
        for (std::size_t i = clause.begin; i < clause.end; ++i) {
            if (has_class(units[i], classes_.signing)) return true;
            const bool is_passed_over =
                units[i].kind == UnitKind::date || units[i].kind == UnitKind::place ||
                has_class(units[i], classes_.adverb) || has_class(units[i], classes_.connective) ||
                has_class(units[i], classes_.dependent_end) || has_class(units[i], classes_.planned) ||
                has_class(units[i], classes_.place_preposition);
            if (!is_passed_over) return false;
        }
        return false;
    }

    bool has_meeting(const std::vector<Unit>& units, const Clause& clause) const {
        for (std::size_t i = clause.begin; i < clause.end; ++i) {
            if (has_class(units[i], classes_.meeting)) return true;
        }
        return false;
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
        if (i + 1 >= end) return false;
        const bool is_leader = units[i].kind == UnitKind::leader;
        // 总统普京的特使德米特里耶夫, 主席胡锦涛特使、…: who goes for him acts, not he.
        if (is_leader && (units[i + 1].kind == UnitKind::leader || has_class(units[i + 1], classes_.office_envoy)))
            return true;
        if (!is_text(units[i + 1], U"的")) return false;
        return !is_leader || (i + 2 < end && units[i + 2].kind == UnitKind::leader);
    }

    /// Keeps in mind what a unit names.
    void note(const Unit& unit) {
        if (unit.kind == UnitKind::leader || unit.kind == UnitKind::country) {
            for (const EntityIndex entity : unit.entities) named_.push_back({entity, sentence_});
        }
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
        return later_set(count);
    }

    /// 南亚七国首脑 before their names: a list of so many countries, or of leaders from them, in the next sentences.
    Entities later_set(int count) const {
        constexpr std::uint32_t kFarthest = 4;
        if (count < 3) return {};
        for (std::uint32_t s = sentence_; s < state_.units.size() && s <= sentence_ + kFarthest; ++s) {
            for (const Unit& unit : state_.units[s]) {
                if (unit.kind != UnitKind::leader && unit.kind != UnitKind::country) continue;
                const Entities countries = countries_of(unit.entities);
                if (static_cast<int>(countries.size()) == count) return countries;
            }
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
            if (at != leaders_.rend()) {
                push_unique(found, *at);
                continue;
            }
            const auto later = named_later(country, title);
            at = std::find_if(leaders_.rbegin(), leaders_.rend(), is_his);
            push_unique(found, later ? *later : at != leaders_.rend() ? *at : country);
        }
        return found;
    }

    /// 前者 and 后者: the first and the second of the last two leaders, else countries, that this sentence or the one
    /// before names together.
    Entities one_of_two(bool is_latter) const {
        for (std::uint32_t back = 0; back < 2 && back <= sentence_; ++back) {
            for (const NodeKind kind : {NodeKind::leader, NodeKind::country}) {
                Entities last;
                for (auto at = named_.rbegin(); at != named_.rend() && last.size() < 2; ++at) {
                    if (at->sentence + back == sentence_ && state_.entities[at->entity].kind == kind)
                        push_unique(last, at->entity);
                }
                if (last.size() == 2) return {is_latter ? last.front() : last.back()};
            }
        }
        return {};
    }

    /// Who was named last, in this sentence or the one before, and is not of the subject's own country; of `kind`, if
    /// one is asked for.
    Entities other_than(const Entities& subject, std::optional<NodeKind> kind = std::nullopt) const {
        const Entities own = countries_of(subject);
        if (own.size() != 1) return {};
        for (auto at = named_.rbegin(); at != named_.rend() && at->sentence + 1 >= sentence_; ++at) {
            if (kind && state_.entities[at->entity].kind != *kind) continue;
            if (state_.entities.country_of(at->entity) != own.front()) return {at->entity};
        }
        return {};
    }

    /// 他 where somebody else acts: whom the clauses before are about, else whoever was named last.
    Entities other_person(const Entities& subject) const {
        const Entities own = countries_of(subject);
        const bool is_other = subject_.size() == 1 && state_.entities[subject_.front()].kind == NodeKind::leader &&
                              own.size() == 1 && state_.entities.country_of(subject_.front()) != own.front();
        return is_other ? subject_ : other_than(subject, NodeKind::leader);
    }

    /// The country named last, in this sentence or the one before, that is not one of `others`.
    Entities last_country(const Entities& others) const {
        const Entities known = countries_of(others);
        for (auto at = named_.rbegin(); at != named_.rend() && at->sentence + 1 >= sentence_; ++at) {
            const auto country = state_.entities.country_of(at->entity);
            if (country && std::ranges::count(known, *country) == 0) return {*country};
        }
        return {};
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
            const auto who = at != leaders_.rend() ? std::optional(*at) : named_later(country, title);
            if (!who) return {};
            found.push_back(*who);
        }
        return found;
    }

    /// 双方领袖坐上谈判桌 before their names: the leader of a country whom only one of the next sentences names, with
    /// an office like the one that `title` ends with.
    std::optional<EntityIndex> named_later(EntityIndex country, std::u32string_view title) const {
        constexpr std::uint32_t kFarthest = 8;
        for (const OfficeMention& office : state_.offices) {
            if (office.sentence < sentence_ || office.sentence > sentence_ + kFarthest || office.home != country)
                continue;
            if (is_office_like(folded(office.office), title)) return office.leader;
        }
        return std::nullopt;
    }

    /// Whether the article gives a leader an office like the one that a title ends with.
    bool has_title(EntityIndex leader, std::u32string_view title) const {
        if (title.size() < 2) return true;
        return std::any_of(state_.offices.begin(), state_.offices.end(), [&](const OfficeMention& office) {
            return office.leader == leader && is_office_like(folded(office.office), title);
        });
    }

    /// 总统还说: the leader named last to whom the article gives just this office.
    Entities last_holder(std::u32string_view title) const {
        const std::string office = to_utf8(title);
        for (auto leader = leaders_.rbegin(); leader != leaders_.rend(); ++leader) {
            for (const OfficeMention& each : state_.offices) {
                if (each.leader == *leader && each.sentence <= sentence_ && each.office == office) return {*leader};
            }
        }
        return {};
    }

    /// Whether an office is the one that a title ends with (两国总统), or one for which it may stand: 领导人 for any
    /// head of state or government, 外长 for 外交大臣.
    bool is_office_like(std::u32string_view office, std::u32string_view title) const {
        const Vocabulary& vocabulary = state_.lexicon.vocabulary;
        FormId noun = kNoForm;
        for (std::size_t length = title.size(); length > 0 && noun == kNoForm; --length) {
            const FormId form = vocabulary.find(title.substr(title.size() - length));
            if (form == kNoForm) continue;
            const Classes& classes = vocabulary.classes(form);
            if (classes.test(classes_.heads_noun) || classes.test(classes_.ministers_noun)) noun = form;
        }
        if (noun == kNoForm) return true;
        Classes kinds = vocabulary.classes(noun) & classes_.office_kinds;
        // 两国总统 are no prime ministers.
        const bool is_general =
            !kinds.test(classes_.office_head) || vocabulary.classes(noun).test(classes_.leader_noun);
        std::vector<Vocabulary::Match> words;
        for (std::size_t at = 0; at < office.size(); at += words.empty() ? 1 : words.back().size) {
            words.clear();
            vocabulary.match_at(office, at, words);  // the longest last: 副总理 is no 总理
            if (words.empty()) continue;
            if (words.back().form == noun || (is_general && (*words.back().classes & kinds).any())) return true;
        }
        return false;
    }

    /// 中亚五国元首: the leaders of a group, where the article names them all.
    void name_leaders(Unit& unit) const {
        const Entities leaders = leaders_of(unit.entities, text(unit));
        const bool are_named =
            leaders.size() == unit.entities.size() && std::ranges::all_of(leaders, [&](EntityIndex leader) {
                return state_.entities[leader].kind == NodeKind::leader;
            });
        if (!are_named) return;
        unit.entities = leaders;
        unit.kind = UnitKind::leader;
        unit.wants_leaders = false;
    }

    /// Makes a reference a unit of the kind of what it stands for.
    void take_kind(Unit& unit) const {
        if (unit.entities.empty()) return;
        const bool is_leader = state_.entities[unit.entities.front()].kind == NodeKind::leader;
        unit.kind = is_leader ? UnitKind::leader : UnitKind::country;
    }

    /// Turns a reference into whom it stands for. `is_object`: it is not what its clause is about.
    void resolve(Unit& unit, const Clause& clause, bool is_object = false) {
        const Entities& subject = clause.subjects.back().entities;
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
                unit.entities = last_set(unit.count, clause);
                if (!is_long_ago_) unit.entities = leaders_of(unit.entities, text(unit));
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
                if (is_object) {
                    unit.entities = other_person(subject);
                } else if (!speaker_.empty()) {
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
            case ReferenceKind::latter:
            case ReferenceKind::former:
                unit.entities = one_of_two(unit.reference == ReferenceKind::latter);
                take_kind(unit);
                break;
            case ReferenceKind::other:
                unit.entities = other_than(subject);
                take_kind(unit);
                // 向对方提供援助: his country as well.
                for (const EntityIndex country : countries_of(unit.entities)) push_unique(unit.entities, country);
                break;
            case ReferenceKind::country:
                unit.entities = last_country(is_object ? subject : Entities{});
                take_kind(unit);
                break;
            case ReferenceKind::office:
                unit.entities = last_holder(text(unit));
                unit.kind = unit.entities.empty() ? UnitKind::word : UnitKind::leader;
                if (unit.entities.empty()) unit.reference = ReferenceKind::none;
                break;
            case ReferenceKind::organization:
            case ReferenceKind::none: break;
        }
    }

    /// Somebody whom a sentence names.
    struct Naming {
        EntityIndex entity = 0;
        std::uint32_t sentence = 0;
    };

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_ = 0;
    std::uint32_t paragraph_ = 0xFFFFFFFF;
    Entities subject_;
    Entities partner_;
    Entities speaker_;
    Entities sentence_actors_;
    Entities have_met_;         ///< Those who met in the clause before, by its subject and its partner.
    bool is_long_ago_ = false;  ///< The sentence tells of a time when others may have led the countries.
    bool is_demand_ = false;
    bool is_subject_reference_ = false;
    Entities sentence_leaders_;     ///< Of the sentence so far.
    Entities earlier_leaders_;      ///< Of the last sentence before it that names any.
    Entities leaders_;              ///< In the order of their last mention.
    std::vector<Entities> sets_;    ///< Sets of countries that the text put together, in the order of last mention.
    Entities participants_;         ///< The countries of the leaders who are listed as present.
    std::vector<Naming> named_;     ///< Leaders and countries, in the order of the text.
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
