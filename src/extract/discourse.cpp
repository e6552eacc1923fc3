#include "src/extract/discourse.hpp"

#include <algorithm>

#include "src/extract/chinese_references.hpp"
#include "src/extract/english_discourse.hpp"
#include "src/text/characters.hpp"

namespace guanxi {

namespace {

using Entities = EntityList;

class Reader {
public:
    explicit Reader(ArticleState& state) : state_(state), classes_(state.classes), references_(state) {}

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

    ChineseReferences::Place place_in(const Clause& clause, bool is_object) const {
        return {&clause.subjects.back().entities,     &clause.partner, &subject_, &speaker_, is_object,
                speaker_sentence_ < subject_sentence_};
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
        have_met_.clear();
        references_.begin_sentence(
            sentence, std::ranges::any_of(units, [&](const Unit& unit) { return is_of_earlier_term(unit); }));
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
        references_.end_sentence();
        return clauses;
    }

    void read_clause(std::vector<Unit>& units, Clause& clause, char32_t closing_mark) {
        clause.speaker = speaker_;
        clause.subjects.push_back({clause.begin, subject_, false, is_subject_reference_});
        bool saw_verb = false;
        bool saw_copula = false;  // 成为首位访问汤加的斐济总理: that is said of somebody
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
                references_.resolve(unit, place_in(clause, governs || governs_partner || after_pivot || is_verbs));
            }
            if (unit.kind == UnitKind::country && unit.wants_leaders) references_.name_leaders(unit);
            // 习近平主席提出的倡议 names him, but he does not act here.
            const bool is_aside = unit.kind == UnitKind::leader && i + 2 < clause.end && text(units[i + 2]) == U"的" &&
                                  units[i + 1].kind == UnitKind::word;
            const bool is_where =
                unit.kind == UnitKind::place && i > clause.begin &&
                (has_class(units[i - 1], classes_.place_preposition) || units[i - 1].kind == UnitKind::country);
            if (!is_aside && !is_where && !unit.entities.empty()) references_.note(unit);
            // 苏联、美国、英国、法国四国外交部长: the list tells of whom the next word speaks.
            if (is_apposition(units, i, clause.end)) continue;
            if (names_group(units, i, clause.end)) {
                ++i;
                continue;
            }
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
                           (!saw_verb || has_further_office(units, i, clause.begin) ||
                            (heads_attribute && !saw_copula &&
                             (goes_on(units, i, clause.end) || heads_sentence(clause, i, closing_mark))))) {
                    // 他和副总统万斯: a reference joined with a name.
                    Entities subject = unit.entities;
                    while (i + 2 < clause.end && has_class(units[i + 1], classes_.coordinator) &&
                           is_actor(units[i + 2])) {
                        Unit& next = units[i + 2];
                        if (next.kind == UnitKind::reference) references_.resolve(next, place_in(clause, false));
                        references_.note(next);
                        for (const EntityIndex entity : next.entities) push_unique(subject, entity);
                        i += 2;
                    }
                    // 兰布卡、埃凯，以及秘鲁、乌拉圭等国的领导人到会
                    const bool ends_row = i == clause.begin + 1 && i >= 3 &&
                                          has_class(units[clause.begin], classes_.coordinator) &&
                                          is_actor(units[i - 3]) && units[i - 3].entities == subject_;
                    if (ends_row) {
                        for (const EntityIndex entity : subject_) push_unique(subject, entity);
                    }
                    clause.subjects.front() = {clause.begin, subject, true, is_reference(unit)};
                    saw_subject = true;
                    if (const Entities together = references_.countries_of(subject); together.size() >= 2)
                        references_.remember(together);
                    if (subject_ != subject) partner_.clear(), clause.partner.clear();
                }
                governs = governs_partner = after_pivot = false;
                continue;
            }
            if (unit.kind != UnitKind::word) {
                // 在西藏、台湾等问题上: what is listed with a place is no subject either.
                const bool goes_on_listing =
                    unit.kind == UnitKind::place && i + 1 < clause.end && is_text(units[i + 1], U"、");
                if (goes_on_listing) continue;
                if (unit.kind == UnitKind::place || unit.kind == UnitKind::event || unit.kind == UnitKind::agreement ||
                    unit.kind == UnitKind::project) {
                    governs = governs_partner = after_pivot = false;
                }
                continue;
            }
            if (unit.classes.none() || is_cleft(units, i, clause.end) || is_role_word(units, i, clause.end)) continue;
            if (is_text(unit, U"是") || is_text(unit, U"成为")) saw_copula = true;
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
            // 愿进口更多斐济农产品: what somebody is willing to do is a verb.
            const bool is_willed = has_class(unit, classes_.noun) && i > clause.begin && is_will(units[i - 1]);
            if (is_willed) saw_verb = true;
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
        const Entities acting = references_.countries_of(clause.subjects.front().entities);
        const Entities joined = references_.countries_of(clause.partner);
        const bool is_inside = acting.size() >= 2 && std::ranges::all_of(joined, [&](EntityIndex country) {
                                   return std::ranges::count(acting, country) > 0;
                               });
        if (is_inside) clause.partner.clear();
        // 美方应停止…，支持…: what others ought to do is not what they do; it goes on until another subject comes.
        const Entities telling = references_.countries_of(clause.speaker);
        const bool is_other = !acting.empty() && !telling.empty() && acting != telling;
        if (clause.subjects.front().is_explicit) is_demand_ = false;
        if (has_obligation && is_other && acting.size() == 1) is_demand_ = true;
        clause.is_demand = is_demand_;
        if (saw_subject || clause.subjects.front().is_explicit) {
            subject_ = clause.subjects.front().entities;
            subject_sentence_ = sentence_;
            is_subject_reference_ = clause.subjects.front().is_reference;
        }
        // 汪文斌：… in an interview
        const bool is_answer = closing_mark == U'：' && clause.end == clause.begin + 1 && saw_subject;
        if (is_answer) speech = clause.begin;
        if (is_told_ahead) speech.reset();
        if (speech && closing_mark != 0 && *speech + 2 >= clause.end && clause.subjects.front().is_explicit) {
            clause.is_speech = true;
            speaker_ = clause.subjects.front().entities;
            speaker_sentence_ = sentence_;
            clause.speaker = speaker_;
            partner_.clear();
        } else if (speech && clause.subjects.front().is_explicit) {
            speaker_ = clause.subjects.front().entities;
            speaker_sentence_ = sentence_;
        }
        if (clause.subjects.front().is_explicit) {
            references_.note_actors(clause.subjects.front().entities);
            have_met_.clear();
        }
        if (has_partner && has_meeting(units, clause)) {
            have_met_ = clause.subjects.front().entities;
            for (const EntityIndex entity : clause.partner) push_unique(have_met_, entity);
        }
        references_.note_actors(clause.partner);
        // 四国外长同奥地利外长…: together they are five.
        if (has_partner && acting.size() >= 2) {
            Entities all = acting;
            for (const EntityIndex country : references_.countries_of(clause.partner)) push_unique(all, country);
            if (all.size() > acting.size()) references_.remember(all);
        }
    }

    /// Whether a word only says that something is to come (愿, 拟), and neither begins a clause nor governs a noun
    /// (将).
    bool is_will(const Unit& unit) const {
        return has_class(unit, classes_.planned) && has_class(unit, classes_.adverb) &&
               !has_class(unit, classes_.pivot) && !has_class(unit, classes_.preposition);
    }

    /// 东盟轮值主席国马来西亚: the organisation only tells what its member is.
    bool is_role(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        if (is_office_of_next(units, i, end)) return true;
        return i + 2 < end && units[i].kind == UnitKind::organization &&
               has_class(units[i + 1], classes_.organization_role) && is_actor(units[i + 2]);
    }

    /// 非洲统一组织执行主席、阿尔及利亚总统布特弗利卡: whether an organisation only tells of an office of who follows.
    bool is_office_of_next(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        if (units[i].kind != UnitKind::organization) return false;
        std::size_t next = i + 1;
        while (next < end &&
               (has_class(units[next], classes_.office) || has_class(units[next], classes_.office_modifier)))
            ++next;
        return next > i + 1 && next + 1 < end && text(units[next]) == U"、" && units[next + 1].kind == UnitKind::leader;
    }

    /// 东盟轮值主席国马来西亚总理…, 共同体轮值主席、布隆迪总统…: whether a word is part of somebody's role, and no
    /// verb.
    bool is_role_word(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        const auto is_role = [&](std::size_t at) {
            return at < end &&
                   (has_class(units[at], classes_.organization_role) || has_class(units[at], classes_.office_rotating));
        };
        return is_role(i) || is_role(i + 1);
    }

    /// 统一战线主席、汤加首相埃凯: whether an office of a leader, whose words may look like verbs, stands before him.
    bool has_further_office(const std::vector<Unit>& units, std::size_t i, std::size_t begin) const {
        return units[i].kind == UnitKind::leader && i >= begin + 2 && text(units[i - 1]) == U"、" &&
               has_class(units[i - 2], classes_.office);
    }

    /// Whether a list of countries stands before a word for as many of them, or for their leaders.
    static bool is_apposition(const std::vector<Unit>& units, std::size_t i, std::size_t end) {
        if (units[i].kind != UnitKind::country || i + 1 >= end) return false;
        const Unit& next = units[i + 1];
        const bool is_group = next.reference == ReferenceKind::sides || next.reference == ReferenceKind::heads;
        return is_group && units[i].entities.size() >= 2 &&
               static_cast<std::size_t>(next.count) == units[i].entities.size();
    }

    /// 沙特等四国: whether a country stands for a group of so many that the text named before.
    bool names_group(const std::vector<Unit>& units, std::size_t i, std::size_t end) {
        if (units[i].kind != UnitKind::country || i + 2 >= end || !has_class(units[i + 1], classes_.et_al))
            return false;
        const Unit& group = units[i + 2];
        const bool is_counted = group.reference == ReferenceKind::sides || group.reference == ReferenceKind::heads;
        return is_counted && static_cast<std::size_t>(group.count) > units[i].entities.size() &&
               references_.remember_group_of(units[i].entities, group.count);
    }

    /// 协议是两国总统签署的: whether 是 comes before who did what stands before it.
    bool is_cleft(const std::vector<Unit>& units, std::size_t i, std::size_t end) const {
        if (!is_text(units[i], U"是") || !is_text(units[end - 1], U"的")) return false;
        std::size_t next = i + 1;
        while (next < end && units[next].kind == UnitKind::date) ++next;
        return next + 1 < end && is_actor(units[next]);
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

    /// 同样不满北京的菲律宾，也向…: who is described up to the first comma of a sentence is what it is about.
    static bool heads_sentence(const Clause& clause, std::size_t i, char32_t closing_mark) {
        return clause.begin == 0 && i + 1 == clause.end && closing_mark == U'，';
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

    ArticleState& state_;
    const WordClasses& classes_;
    ChineseReferences references_;
    std::uint32_t sentence_ = 0;
    std::uint32_t paragraph_ = 0xFFFFFFFF;
    std::uint32_t subject_sentence_ = 0;  ///< That named `subject_` last.
    std::uint32_t speaker_sentence_ = 0;  ///< In which `speaker_` spoke last.
    Entities subject_;
    Entities partner_;
    Entities speaker_;
    Entities have_met_;  ///< Those who met in the clause before, by its subject and its partner.
    bool is_demand_ = false;
    bool is_subject_reference_ = false;
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
