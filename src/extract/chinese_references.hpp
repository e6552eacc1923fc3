#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/chinese_gathering.hpp"

namespace guanxi {

/// What a Chinese article has told so far of who was named together, and so for whom 双方, 六国, 两国元首, 他 and 我们
/// stand. Fed with the units of the article in their order; views the state.
///
/// The idea: it keeps the sets of countries that the text has put together (a pair that meets, a list, a group) and the
/// leaders seen. 双方 is the last set of two, 六国 the last of six, 两国元首 the leaders of the last pair, 我们 the
/// speaker and whom he speaks to.
class ChineseReferences {
public:
    using Entities = EntityList;

    /// Where in a clause a reference stands. Views what its reader keeps.
    struct Place {
        const Entities* subject = nullptr;  ///< Of the clause so far.
        const Entities* partner = nullptr;  ///< With whom the clause is (同塔方).
        const Entities* carried = nullptr;  ///< Whom the clauses before are about.
        const Entities* speaker = nullptr;  ///< Whose words these are.
        bool is_object = false;             ///< It is not what its clause is about.
        bool spoke_earlier = false;         ///< The speaker spoke before the text came to whom it is about.
    };

    explicit ChineseReferences(ArticleState& state)
        : state_(state), classes_(state.classes), gathered_(gathered_countries(state)) {}

    /// Begins a sentence; `is_long_ago`: it tells of a time when others may have led the countries.
    void begin_sentence(std::uint32_t sentence, bool is_long_ago);
    /// Keeps in mind what a unit names: somebody, an agreement with its parties, or a capital (not one in which
    /// something takes place).
    void note(const Unit& unit);
    /// Takes who acts in the sentence, whether named there or not.
    void note_actors(const Entities& entities);
    /// Takes a set of countries that the text puts together.
    void remember(const Entities& set);
    /// 沙特等四国: takes the set of so many countries named together last that these belong to as named together here.
    /// Whether there is one.
    bool remember_group_of(const Entities& some, int count);
    /// Ends a sentence: two countries that deal with each other in it are the pair that 双方 means next.
    void end_sentence();
    /// Turns a reference into whom it stands for, and into a unit of that kind; one that the text so far does not
    /// settle keeps an empty list.
    void resolve(Unit& unit, const Place& place);
    /// 中亚五国元首: the leaders of a group, where the article names them all.
    void name_leaders(Unit& unit) const;
    /// The countries that these are or act for.
    Entities countries_of(const Entities& entities) const;

private:
    /// Somebody whom a sentence names.
    struct Naming {
        EntityIndex entity = 0;
        std::uint32_t sentence = 0;
    };

    std::u32string_view text(const Unit& unit) const { return state_.text(unit.range); }
    /// Whether a place may stand for its government.
    bool is_capital(const Unit& unit) const;
    /// Three or more leaders and whoever received them, or their countries and the paper's own: together they are as
    /// many as a later word says (六国).
    void remember_with_host(const Entities& set);
    void remember_with_home(const Entities& set);
    void remember_union(EntityIndex other, const Entities& set);
    /// The last set with so many members; with 0 the last of three or more, else the last pair.
    Entities last_set(int count) const;
    /// 与会各国: the set, or all who gather, if it is a part of them (the host is not in the list of the guests).
    Entities with_all_gathered(const Entities& set) const;
    /// 南亚七国首脑 before their names: a list of so many countries, or of leaders from them, in the next sentences, or
    /// one short of the host, who alone was named before it.
    Entities later_set(int count) const;
    /// The last set that a country belongs to.
    Entities last_set_with(EntityIndex country) const;
    /// The leaders of these countries whom the article named last, rather those whose office `title` names (两国总理);
    /// a country whose leader it does not name stays.
    Entities leaders_of(const Entities& countries, std::u32string_view title = {}) const;
    /// 前者 and 后者: the first and the second of the last two leaders, else countries, that this sentence or the one
    /// before names together.
    Entities one_of_two(bool is_latter) const;
    /// Who was named last, in this sentence or the one before, and is of none of the subject's own countries; of
    /// `kind`, if one is asked for.
    Entities other_than(const Entities& subject, std::optional<NodeKind> kind = std::nullopt) const;
    /// 他 where somebody else acts: whom the clauses before are about, else whoever was named last.
    Entities other_person(const Entities& subject) const;
    /// The country named last, in this sentence or the one before, that is not one of `others`.
    Entities last_country(const Entities& others) const;
    /// 两人, 三位总统: the leaders of this sentence so far, of the one before, or of both, if they are as many; of
    /// those who have the office that the words name.
    Entities last_persons(int count, std::u32string_view title) const;
    /// 两国外长: the ministers of these countries, if the article names one of this office for each of them.
    Entities ministers_of(const Entities& countries, std::u32string_view title) const;
    /// Whom 他 means after a sentence that says of a country what it is to a leader (汤加是埃凯此行的首站。他…), who is
    /// the only one there.
    std::optional<EntityIndex> leader_after_copula() const;
    /// 双方领袖坐上谈判桌 before their names: the leader of a country whom only one of the next sentences names, with
    /// an office like the one that `title` ends with.
    std::optional<EntityIndex> named_later(EntityIndex country, std::u32string_view title) const;
    /// Whether the words are those of a spokesperson, for whom a country stands, and tell of a leader of that country:
    /// then 他 is the leader.
    bool is_of_speaker(const Entities& carried, const Entities& speaker) const;
    /// Whether the article gives a leader an office like the one that a title ends with.
    bool has_title(EntityIndex leader, std::u32string_view title) const;
    /// 总统还说: the leader named last to whom the article gives just this office; for a minister (外长还说) the only
    /// one.
    Entities last_holder(std::u32string_view title) const;
    /// The office that a title ends with (两国总统); none if it names no office.
    FormId office_noun(std::u32string_view title) const;
    /// Whether an office is the one that a title ends with (两国总统), or one for which it may stand: 领导人 for any
    /// head of state or government, 外长 for 外交大臣.
    bool is_office_like(std::u32string_view office, std::u32string_view title) const;
    /// Makes a reference a unit of the kind of what it stands for.
    void take_kind(Unit& unit) const;

    ArticleState& state_;
    const WordClasses& classes_;
    Entities gathered_;  ///< Who takes part in the meeting of the article.
    Place now_;          ///< Of the reference that is resolved.
    std::uint32_t sentence_ = 0;
    bool is_long_ago_ = false;      ///< The sentence tells of a time when others may have led the countries.
    Entities actors_;               ///< Who acts in the sentence so far.
    Entities sentence_leaders_;     ///< Of the sentence so far.
    Entities earlier_leaders_;      ///< Of the last sentence before it that names any.
    Entities leaders_;              ///< In the order of their last mention.
    std::vector<Entities> sets_;    ///< Sets of countries that the text put together, in the order of last mention.
    Entities participants_;         ///< The countries of the leaders who are listed as present.
    std::vector<Naming> named_;     ///< Leaders and countries, in the order of the text.
    Entities passing_;              ///< The last pair that was only listed.
    std::vector<Entities> unions_;  ///< Such a set with its host, or with the paper's own country.
};

}  // namespace guanxi
