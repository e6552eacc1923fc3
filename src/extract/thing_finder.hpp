#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// Finds things that are known by their head noun in one sentence. Used by `find_titles` and `find_things` only;
/// `agreement_titles.cpp`, `agreements.cpp`, `document_sets.cpp`, `agreement_names.cpp` and `unsigned_agreements.cpp`
/// have what concerns agreements, `projects.cpp` projects and mechanisms, `things.cpp` the rest.
class ThingFinder {
public:
    ThingFinder(ArticleState& state, std::uint32_t sentence, const std::vector<LeaderMention>& leaders);
    /// Only the titles in 《》, and which of them stand in a row.
    void titles() {
        find_titles();
        note_rows();
    }

    std::vector<ThingMention> find();

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t begin, std::size_t end) const;
    std::string quote(std::size_t begin, std::size_t end) const;

    /// The kind of agreement that a word names (条约, 宣言).
    std::optional<AgreementKind> subtype_of(std::size_t i) const;
    /// The kind of agreement that a title's last word says.
    std::optional<AgreementKind> subtype_of_title(std::u32string_view title) const;
    /// Adds a mention of `entity` in tokens [begin, end), which are taken from then on.
    void add(std::size_t begin, std::size_t end, UnitKind kind, EntityIndex entity);
    /// The countries that tokens [begin, end) name, in order.
    EntityList parties(std::size_t begin, std::size_t end) const;

    // --- titles (agreement_titles.cpp) ---

    void find_titles();
    /// Keeps the rows of titles (《A》和《B》) for words that count them.
    void note_rows();
    /// By token: one past the 》 that closes the 《 there, which may have others inside; 0 where none does.
    std::vector<std::size_t> title_ends() const;
    /// The countries whose short names a title that is one word of the lexicon begins with (美菲共同防御条约), if the
    /// article names them all.
    EntityList prefix_parties(const std::u32string& title) const;
    /// The agreement with this title, made where the article has not named it yet.
    EntityIndex title_entity(const std::u32string& title, const std::string& shown,
                             std::optional<AgreementKind> subtype, EntityList title_parties);
    /// The name by which people know a treaty: its title without the list of parties at its head, where what is left
    /// still names it (《中华人民共和国同…永久睦邻友好合作条约》).
    std::string without_parties(const std::u32string& title, const std::string& shown) const;
    void add_alias(EntityIndex entity, const std::string& alias);

    // --- agreements (agreements.cpp) ---

    std::optional<std::uint32_t> thing_sense(FormId form, SenseKind kind) const;
    /// Agreements and projects of the lexicon.
    bool known_thing(std::size_t i);
    void add_members(EntityIndex entity, const NamedThing& thing);
    /// 中塔新时代全面战略合作伙伴关系
    void partnership(std::size_t head);
    /// One past what may stand between a verb of signing and what is signed, from token `i` on: 签署 | 了一份 | 条约.
    std::size_t after_filler(std::size_t i) const;
    /// Whether a name that begins at `begin` is what somebody signs, by a verb of class `verbs`.
    bool is_signed_at(std::size_t begin, ClassId verbs) const;
    /// An agreement without title marks: 永久睦邻友好合作条约, 三方联合声明, 多份友城协议.
    void agreement(std::size_t head);
    /// 中意关于共同推进“一带一路”建设的谅解备忘录: countries, 关于, and what about. Whether it is such a title.
    bool titled_about(std::size_t head);
    /// 签署关于加强边境管理的协议: 关于, and what about, after a verb of signing. Whether it is such a title.
    bool signed_about(std::size_t head, std::size_t about);
    /// Where the description of an agreement begins that ends before a token and follows a verb of class `verbs`
    /// (签署新的…条约); `end` if there is none.
    std::size_t described_from(std::size_t end, ClassId verbs) const;
    /// Whether what ends at `end` says with whom one is: 与汤加的引渡条约.
    bool is_between(std::size_t end) const;
    /// The agreement whose title ends so: of several the one named last before this sentence, or the first.
    std::optional<EntityIndex> title_ending(std::u32string_view name) const;
    /// A short head such as 声明 or 协定 means the last such title only where it stands as a name does.
    bool refers_back(std::size_t head, std::u32string_view name) const;

    // --- sets of documents (document_sets.cpp) ---

    /// Reads a list of fields that ends before `end` (农业、海关、科技、媒体等); moves `begin` to its first token.
    std::vector<std::string> fields_before(std::size_t end, std::size_t& begin) const;
    static int chinese_number(std::u32string_view text);
    /// The quantity that ends at token `end` (多份, 12份, 一系列); moves `begin`; the count where it is a number.
    bool quantity_before(std::size_t end, std::size_t& begin, std::string& count) const;
    /// 签署两项议定书: the row of as many titles in 《》 that the article gives elsewhere. Whether there is one.
    bool counted_titles(std::size_t head);
    /// 农业、海关、科技、媒体等领域多份双边合作文件; 12份合作文件; 13份合作文件，涵盖…等领域
    void documents(std::size_t head);

    // --- names taken up (agreement_names.cpp) ---

    /// Of what a headline calls an agreement, the one whose title in the text it is cut from (和平宣言 of
    /// 和平与友好联合 宣言).
    std::optional<EntityIndex> title_in_full(std::u32string_view name) const;
    /// The agreement that the headline calls by a name cut from this one, if nothing else has named it since.
    std::optional<EntityIndex> cut_in_headline(std::u32string_view name) const;
    /// Where a project begins that ends right before token `end`, or before a few words of a name that do (蒙内铁路共同
    /// | 融资协议); `end` if there is none.
    std::size_t project_before(std::size_t end) const;

    /// 议定书 alone, after 《…的议定书》和《…的议定书》: all titles of the row that one belongs to, where each ends so.
    EntityList row_of(std::size_t head, EntityIndex title) const;

    // --- agreements that nobody signs in their sentence (unsigned_agreements.cpp) ---

    /// 建立大使级外交关系: what two set up without any document that the article names.
    void diplomatic_relations(std::size_t head);
    /// Whether the paragraph names an agreement before this sentence.
    bool names_agreement_before() const;
    /// 就劳工问题达成协议: an agreement that is only called by what it is about.
    void concluded(std::size_t verb);
    /// Where a name begins that stands in a row with an agreement before it (友好条约、科学技术和文化 | 合作协定), from
    /// what is known of it; nothing if it does not.
    std::optional<std::size_t> begin_in_row(std::size_t begin) const;

    /// Whether a token may stand inside the name of an agreement.
    bool is_agreement_part(std::size_t i) const;
    /// The first token of [begin, end) that names no party: the name proper of 日美 | 贸易协定.
    std::size_t after_parties(std::size_t begin, std::size_t end) const;
    /// Where a few words that no list has begin after a party's name (孟加拉国 | 陆地 | 边界协定); `end` if there is
    /// none.
    std::size_t after_list_of_parties(std::size_t end) const;
    /// Two or more parties that stand before an agreement's name, and where they begin; none of fewer.
    struct PartiesBefore {
        std::size_t begin = 0;
        EntityList parties;
    };
    PartiesBefore parties_before(std::size_t end) const;
    /// Whether the text only wishes for an agreement or negotiates it.
    bool is_sought(std::size_t begin, std::size_t head) const;
    /// Whether somebody does something to what was agreed (退出…公约), or something becomes of it (…协定生效).
    bool is_treated(std::size_t begin, std::size_t head) const;
    /// Whether the name tells what it is about, or whose it is: 停火协议, but 采购协议 is anybody's.
    bool tells_its_topic(std::size_t begin, std::size_t head) const;

    // --- things with an anchor (things.cpp) ---

    /// Whether a token joins the items of a list of fields.
    bool is_field_separator(std::size_t i) const;
    /// Whether an item of the list ends shortly before a token: ….、水资源利用.
    bool has_item_before(std::size_t i) const;

    /// Whether a token may stand inside a name.
    bool is_name_part(std::size_t i) const;
    /// Whether a name may begin at this token.
    bool is_anchor(std::size_t i) const;
    /// 第…届 and 首届, not 届 alone.
    bool is_ordinal(std::size_t i) const;
    /// Whether 第 counts here (第三届); in 安第斯 it is a sound.
    bool counts_at(std::size_t i) const;
    bool has_ordinal(std::size_t begin, std::size_t end) const;
    /// Where the name that ends with `head` begins, or nothing if it has no anchor. `run_begin` is set to where the run
    /// of possible parts begins.
    std::optional<std::size_t> name_begin(std::size_t head, std::size_t& run_begin) const;
    /// The entity of this kind that an earlier name ending like [begin, head] names, or nothing.
    std::optional<EntityIndex> named_before(NodeKind kind, std::u32string_view name) const;
    void event(std::size_t head);
    /// 阿拉伯国家外交和经济部长会议: where a name begins with a group or an organisation before nouns and a
    /// coordinator, which ends before the token `run_begin`.
    std::optional<std::size_t> begin_before_coordinator(std::size_t run_begin) const;
    /// 首届日本与湄公河流域国家首脑会议: where the ordinal stands before a name that goes over coordinators and words
    /// that are in no name elsewhere; nothing if there is none.
    std::optional<std::size_t> begin_at_ordinal(std::size_t head) const;
    /// Whether 会议 at `head` is of a council that is named by the offices of those who sit in it, an organ of an
    /// organisation: 上海合作组织成员国外长理事会会议.
    bool meets_as_council(std::size_t head) const;
    /// 南方共同市场7月31日在巴西利亚举行特别首脑会议: the organisation that heads the clause and holds what begins at a
    /// token gives it the name.
    std::optional<std::size_t> holder_before(std::size_t begin) const;
    /// Adds the event with this head that an organisation holds, if one does.
    void event_of_holder(std::size_t head);
    /// Takes a title in 《》 back that is the beginning of a longer name.
    void drop_title(std::size_t begin);
    /// Whether a name ends with a word for meetings (慕尼黑安全会议).
    bool is_named_meeting(std::size_t i) const;
    /// Whether the name of an organisation is only the beginning of another (世界经济论坛2024年年会).
    bool name_goes_on(std::size_t i) const;
    /// Whether somebody goes to such a meeting or it takes place: then the meeting is meant, not the organisation.
    bool is_held_or_attended(std::size_t i) const;
    /// The meeting that an organisation is named after: the last of its series, if the article has named one.
    void meeting(std::size_t i);
    /// Whether a token is the name of an organisation or its organ.
    bool names_organization(std::size_t i) const;
    /// Where a quotation begins that ends right before a token (第三届“一带一路” | 国际合作高峰论坛).
    std::optional<std::size_t> quotation_before(std::size_t end) const;
    /// Where a short name in Latin letters and brackets begins that ends right before a token (倡议（BIMSTEC） |
    /// 部长级会议); `end` if there is none.
    std::size_t abbreviation_before(std::size_t end) const;
    /// Where the nouns begin before a place right before a head (阿富汗问题多哈 | 会议).
    std::optional<std::size_t> named_by_place(std::size_t head) const;
    /// “中国文化日”: the head closes a quotation that begins with an anchor.
    std::optional<std::size_t> quoted_name(std::size_t head) const;
    /// The event of this name, made where the article has not named it yet.
    EntityIndex add_event(const std::string& key, const std::string& shown);
    /// The event that a headline names without its ordinal (世界经济论坛非洲峰会, 第24届…), which it gets.
    std::optional<EntityIndex> same_but_ordinal(const std::string& key, const std::string& shown);
    /// What stands before the ordinal in the name of an earlier event of the same head.
    std::optional<std::u32string> series_of(const std::u32string& name) const;
    /// 峰会 or 会议 alone: the last event of the article whose name has this head, or ends in another word for it.
    std::optional<EntityIndex> last_event(std::size_t head) const;

    // --- organisations and projects named before (named_again.cpp) ---

    /// 该组织, 这条铁路, 联盟: reads token `i` as an organisation or project that the article has named, if it is
    /// one.
    void named_again(std::size_t i);
    /// Whether a word for organisations is neither part of a name nor tells of any (加入 | 联盟, not 建立联盟).
    bool stands_alone(std::size_t i) const;
    /// The thing named last, in this sentence or shortly before, that token `i` may mean.
    std::optional<EntityIndex> last_called(std::size_t i, UnitKind kind) const;
    /// The organisation whose name begins that of an event, if the article has one.
    std::optional<EntityIndex> holder_of(EntityIndex event) const;
    /// The organisation that token `i` means if the article has named only one whose name ends so.
    std::optional<EntityIndex> only_called(std::size_t i) const;
    /// Whether the text calls something by a name that ends with a word.
    static bool is_called(const EntityDraft& draft, std::u32string_view word);

    // --- projects and mechanisms (projects.cpp) ---

    void project(std::size_t head) { anchored(head, NodeKind::project, UnitKind::project); }
    void organization(std::size_t head) { anchored(head, NodeKind::organization, UnitKind::organization); }
    /// A project or mechanism with this head.
    void anchored(std::size_t head, NodeKind kind, UnitKind unit);
    /// Adds a thing of tokens [begin, head] that may be no more than a place or a phrase: a relation has to tell.
    void add_unsure(std::size_t begin, std::size_t head, NodeKind kind, UnitKind unit);
    /// What stands between the quotation marks that tokens [begin, end) begin and end with.
    std::string unquoted(std::size_t begin, std::size_t end) const;
    /// Whether a token is a place in a country.
    bool names_town(std::size_t i) const;
    /// Whether somebody founds or builds what begins at a token: 援建(的第一个) | 农业技术示范中心.
    bool is_founded_at(std::size_t begin) const;
    /// Where a name begins that is made of places, known or not, and nouns after them (恰巴哈尔港, 马萨卡医院扩建工程,
    /// 恰巴哈尔至扎黑丹铁路); `head` if it is not.
    std::size_t foreign_name_begin(std::size_t head) const;
    /// Where an unknown place begins that names what somebody builds (合作建设 | 台山核电站): the characters between
    /// the verb and the nouns before the head, where they sound foreign or end as places do; `head` if it is not.
    std::size_t built_name_begin(std::size_t head) const;
    /// Where a name begins whose parts are joined by hyphens: with the place or word before the first hyphen in tokens
    /// [begin, head) (建设 | 新山－新加坡捷运系统); `begin` if that is unknown.
    std::size_t joined_begin(std::size_t begin, std::size_t head) const;
    /// Where the word begins that a name from `begin` on would cut (喜 | 马拉雅), of a line (卡尔斯－巴库) also those
    /// before its hyphens.
    std::size_t whole_word_begin(std::size_t begin, bool is_line) const;
    /// 俄中东线天然气管道 is 中俄东线天然气管道.
    std::optional<EntityIndex> same_but_order(NodeKind kind, std::size_t begin, std::size_t head) const;

    // --- English (english_things.cpp; english_agreements.cpp and english_events.cpp have what concerns these) ---

    static constexpr std::size_t kLongestName = 12;  ///< Tokens of an English name.
    static std::string lower(std::u32string_view text);

    bool is_capital(std::size_t i) const;
    /// A weekday or month.
    bool tells_time(std::size_t i) const;
    /// Whether a palace, hall or house is named from token `i` on.
    bool names_venue(std::size_t i) const;
    /// A word in a name: with a capital, or a small word between two such.
    std::size_t capital_tail(std::size_t i) const;
    /// The thing whose head is token `i`.
    void english_thing(std::size_t i);
    /// Where "the fifth round of" begins that leads to token `i`, or `i`.
    std::size_t round_begin(std::size_t i) const;
    /// ASEAN Foreign Ministers meeting: an organisation and whose meeting of it.
    bool is_of_ministers(std::size_t begin, std::size_t head) const;
    /// two-day, 16-member, annual: a word between the article and an event named again.
    bool tells_length(std::size_t i) const;
    /// 25th China-EU Summit, NATO summit; the summit.
    void english_event(std::size_t head);
    /// the 24th World Economic Forum on Africa, attended the World Economic Forum: a gathering that goes by the name of
    /// an organisation, which is token `i`. Whether it is one.
    bool english_gathering(std::size_t i);
    /// Abraham Accords Declaration, joint statement on climate change, seven agreements in trade and defence.
    void english_agreement(std::size_t head);
    /// Where the name or description of an agreement begins whose head is token `head`.
    std::size_t agreement_begin(std::size_t head) const;
    bool is_year(std::size_t i) const;
    /// Whether a word with a capital follows by which a title is part of another name (Convention Centre, Treaty Room).
    bool names_something_else(std::size_t i) const;
    /// The only agreement that the article has told of so far, without a name, where the title in tokens [begin, end)
    /// stands as the name of what the article is about.
    std::optional<EntityIndex> unnamed_before(std::size_t begin, std::size_t end) const;
    /// One past what a description is about from token `end` on (on trade in goods, in the field of sports), or `end`.
    std::size_t topic_end(std::size_t end) const;
    /// One past a title with this head.
    std::size_t title_end(std::size_t begin, std::size_t head) const;
    void english_documents(std::size_t head, std::size_t begin);
    /// The countries that a title tells (Joint Statement of A, B and C), at least two, and one past them.
    struct TitleParties {
        std::size_t end = 0;
        EntityList parties;
    };
    TitleParties parties_in_title(std::size_t i) const;
    /// The Visiting Forces Agreement, the pact signed in …: the agreement beside which a bare word for one stands.
    std::optional<EntityIndex> beside_named(std::size_t begin) const;
    /// The only agreement that the article has named so far.
    std::optional<EntityIndex> only_agreement() const;
    /// Turkmenistan-Afghanistan-Pakistan-India gas pipeline
    void english_project(std::size_t head);
    /// a bridge over the Tumen River: one past the name that follows a project's head, or past
    /// the head.
    std::size_t project_tail(std::size_t head) const;
    /// comprehensive strategic partnership
    /// Where the name of its own begins that the partnership at `head` has (the Just Energy Transition Partnership):
    /// two words with capitals at least behind an article. `head` where it has none.
    std::size_t partnership_name(std::size_t head) const;
    void english_partnership(std::size_t head);
    /// Whether token `i` is the last word of the name of a group of countries.
    bool is_group_noun(std::size_t i) const;
    /// The countries in a word such as China-EU.
    EntityList compound_parties(std::size_t i) const;
    /// Where a row of countries joined by hyphens begins that token `i` is a part of (U.S.-Japan), or `i`.
    std::size_t compound_begin(std::size_t i) const;
    /// The parties, at least two, that tokens [begin, end) begin with, joined by hyphens (the United
    /// States-Mexico-Canada Agreement, the China-South Korea pact); empty where they do not.
    EntityList joined_parties(std::size_t begin, std::size_t end) const;
    /// The last thing of this kind that the article has named whose name ends so.
    std::optional<EntityIndex> named_last(NodeKind kind, const std::string& ending) const;
    bool is_definite(std::size_t begin) const;
    bool is_event_head(std::size_t i) const;
    bool is_signed_here(std::size_t begin, std::size_t end) const;
    /// Where a name with "the" begins that a comma parts from "a treaty" at token `i`, or `i`.
    std::size_t name_before(std::size_t i) const;
    /// Among them are …: whether the sentence tells of what the one before says was signed.
    bool is_listed_here() const;
    bool is_denied_here(std::size_t begin) const;
    EntityIndex add_english(NodeKind kind, std::size_t begin, std::size_t end, bool is_common);

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Token>& tokens_;
    bool is_title_;                            ///< The sentence is a headline.
    std::vector<bool> is_taken_;               ///< By token: belongs to a leader or a thing already.
    std::vector<const ShortNames*> short_at_;  ///< By token: the short names that it is part of, or null.
    std::vector<ThingMention> found_;
};

}  // namespace guanxi
