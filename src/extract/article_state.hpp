#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/extract/lexicon.hpp"
#include "src/extract/name_index.hpp"
#include "src/extract/tokens.hpp"
#include "src/extract/units.hpp"
#include "src/extract/word_matches.hpp"
#include "src/text/article.hpp"

namespace guanxi {

/// What a word such as 去年 tells (`words time.year.-1 去年`): a year, month or day so far from that of the article.
struct RelativeTime {
    enum class Unit : std::uint8_t { year, month, day, told_year, told_month, told_day };
    ClassId word_class = 0;
    Unit unit = Unit::year;  ///< `told_…`: from the year, month or day told last (当天), not that of the article.
    int offset = 0;
};

/// The word classes that the recognisers ask for; `data/README.md` says what belongs into each.
struct WordClasses {
    explicit WordClasses(const Lexicon& lexicon);

    ClassId leader_noun, office, office_modifier, office_not_leader, office_posted, office_former, honorific;
    ClassId noun, not_country_after, pair_follower, short_after_preposition, country_side, government;
    ClassId coordinator, et_al, event_head, event_of_members, event_anaphor, project_head, organization_head,
        partnership_head, partnership_modifier, documents_head, quantity, statement_head, ordinal_unit, attend_verb;
    ClassId signing, sides, heads_noun, members_noun, speaker, speakers, person_pronoun;
    ClassId speech, preposition_with, preposition, agent, adverb, pivot, connective, issue_noun;
    ClassId spokesperson, home_country, time_word, covering, office_envoy, ministry, region, office_diplomatic;
    ClassId planned, denied, field_end, field_stop, ministers_noun, place_preposition, held, field_general, persons,
        obligation, visiting, jointly, toward_government, dependent_begin, dependent_end, posting, title_end, deed,
        asked, before_place, before_covering, founding, building, list_apposition, recall, organization_role,
        given_name, office_organization, office_rotating, presenting, accompanying, sending, that_country, stricken,
        disaster, latter, former, other_side, meeting, guest, pattern, demonstrative, between, agreement_topic,
        agreement_deed, agreement_fate, agreement_sought, role_verb, meeting_name, looking_back, completed, to_come,
        place_here, filler, measure, about, concluding, signing_bare, issuing, short_before_noun, project_prefix,
        ceremony, being_there, hosting, relations_head, relations_level, establishing, pointing, organization_anaphor,
        project_anaphor, any_anaphor;
    // English alone.
    ClassId country_adjective, office_home, office_plural, counterpart, verb, verb_short, auxiliary, relative,
        subordinator, given, group_pronoun, thing_pronoun, agreement_modifier, agreement_plain, before_name,
        shared_seat, venue, name_particle, name_suffix, bare_count, ministry_of, government_in, group_noun, office_head,
        office_taking, office_giving, office_succeeding, office_linking, office_wished, office_caretaking,
        description_none, description_stop, common, standing_for, reference_others, agreement_anaphor, concluded, own,
        own_thing, own_plural, own_country, realm, own_body, exemplifying, counted_countries;
    Classes thing_heads;     ///< Words that may be the head noun of a thing in Chinese.
    Classes relative_words;  ///< All words of `relative_times`.
    Classes gap_ends;        ///< Words that the gap `..` of a pattern does not pass over.
    Classes clause_words;    ///< Chinese words that are no mere verb to a clause.
    Classes office_kinds;    ///< Chinese: classes of offices any of which goes by one name (外长, 外交大臣).
    Classes unit_words;      ///< Chinese words that make more than a unit of one word.
    std::vector<std::pair<ClassId, AgreementKind>> agreements;  ///< `agreement.KIND`, in the order of the kinds.
    std::vector<RelativeTime> relative_times;                   ///< `time.UNIT.OFFSET`.
    std::vector<std::pair<ClassId, std::optional<std::uint32_t>>> agencies;  ///< `agency.CODE` with its country.
    std::vector<std::pair<ClassId, std::uint32_t>> country_offices;          ///< `office.CODE` with its country.
};

/// Countries named by one-character short names in a row (中塔, 中吉乌), or before 方.
struct ShortNames {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::uint32_t> countries;
};

/// The classes and traits of all words of a sentence together: what is not among them, no word has.
struct SentenceWords {
    Classes classes;
    Traits traits = 0;

    bool has(ClassId cls) const { return classes[cls]; }
    bool may_mean(SenseKind kind) const { return (traits & trait_of(kind)) != 0; }
};

/// All that is known of one article while it is read. Built stage by stage: tokens, then names, then units, then
/// the discourse; later stages read what earlier ones wrote.
struct ArticleState {
    ArticleState(const Article& the_article, const Lexicon& the_lexicon, const WordClasses& the_classes)
        : article(the_article), lexicon(the_lexicon), classes(the_classes) {}

    const Article& article;
    const Lexicon& lexicon;
    const WordClasses& classes;

    EntityTable entities;
    WordMatches matches;
    std::vector<std::vector<Token>> tokens;            ///< By sentence.
    std::vector<SentenceWords> words;                  ///< By sentence: of its tokens.
    std::vector<std::vector<ShortNames>> short_names;  ///< By sentence, left to right.
    std::vector<std::vector<Unit>> units;              ///< By sentence.
    std::vector<std::vector<std::string>> cues{{}};    ///< The words on which rules fired; the first are none.
    std::vector<OfficeMention> offices;
    /// …等成员国领导人: leaders listed as members, with the sentence.
    std::vector<std::pair<EntityList, std::uint32_t>> listed_members;

    NameIndex names;                                  ///< Names of persons found in this article, full and short.
    std::map<std::u32string, EntityIndex> name_ends;  ///< English names by their first and last word.
    /// English: offices told of countries without a name (the presidents of A and B), for names that come without one.
    std::map<EntityIndex, std::string> expected_offices;
    std::vector<OfficeMention> held_offices;  ///< English: as `offices`, but told already while names are looked for.
    std::vector<std::uint32_t> present;       ///< Countries that the article names in full, in order of first mention.
    std::optional<std::uint32_t> home;        ///< The country that the paper or agency speaks from.
    std::optional<ClassId> home_offices;      ///< Offices that this country has without being named.
    std::set<std::u32string, std::less<>> others;  ///< Names of persons who are no leaders (spokespersons, reporters).
    std::map<std::u32string, EntityIndex> spokespersons;  ///< By name: the country or organisation they speak for.
    std::map<std::u32string, EntityIndex> titles;         ///< Folded titles of agreements in 《》.
    std::vector<EntityList> title_rows;                   ///< Titles in 《》 that stand in a row.
    /// Series of events: what stands before the ordinal in the name of the last one, by what follows it (届峰会).
    std::map<std::u32string, std::u32string, std::less<>> series;

    /// By character: where ordinary words begin in the characters from there on, a bit for each; filled as they are
    /// asked for, because to find them takes long.
    std::map<std::uint32_t, std::uint32_t> ordinary_words;

    bool is_english() const { return article.document.language == "en"; }
    bool has(const Token& token, ClassId cls) const { return token.has(cls); }
    bool is_present(std::uint32_t country) const;
    std::u32string_view text(const Range& range) const { return article.text(range); }
    std::u32string_view text(const Token& token) const { return article.text(token.range); }
    bool is_text(const Token& token, std::u32string_view text_) const { return article.text(token.range) == text_; }

    /// The item that a token means in this kind of sense, if it has one.
    std::optional<std::uint32_t> sense(const Token& token, SenseKind kind) const {
        return token.may_mean(kind) ? item_of(token, kind) : std::nullopt;
    }
    /// The country that a full name or a demonym names; of several with that name (Congolese) the only one that the
    /// article names otherwise too.
    std::optional<std::uint32_t> country(const Token& token) const {
        return token.may_mean(SenseKind::country) ? country_of(token) : std::nullopt;
    }
    /// The country that a one-character short name stands for here: the one that the article names in full; of several
    /// the one named most recently before `at`; none named: the only candidate, if there is one.
    std::optional<std::uint32_t> short_country(const Token& token, std::uint32_t sentence, bool needs_presence) const;

    /// The organisation that a token names, itself or by one of its organs, put into the table.
    std::optional<EntityIndex> organization(const Token& token);
    /// The country or organisation that a leader acts for, put into the table.
    std::optional<EntityIndex> home_of(EntityIndex leader);
    /// Keeps the words on which a rule fired; their place in `cues`.
    std::uint32_t note_cues(std::vector<std::string> words_of_rule);
    /// Counts one mention of an entity in the words of `range`.
    void mention(EntityIndex entity, const Range& range);
    /// A unit without meaning yet, of tokens [begin, end) of a sentence.
    Unit unit_of(UnitKind kind, std::uint32_t sentence, std::size_t begin, std::size_t end) const;

private:
    // `sense` and `country` of tokens that have such a sense.
    std::optional<std::uint32_t> item_of(const Token& token, SenseKind kind) const;
    std::optional<std::uint32_t> country_of(const Token& token) const;
};

/// Cuts the article into words: fills `matches`, `tokens` and `words`.
void find_words(ArticleState& state);

/// Finds the countries that the article names in full.
void find_present_countries(ArticleState& state);

/// Finds the countries that go by short names, once the countries present are known.
void find_short_names(ArticleState& state);

/// Finds the names of persons in all sentences: beside offices, before verbs of speech, in lists of those present.
void find_names(ArticleState& state);

/// Turns the tokens of every sentence into units.
void read_units(ArticleState& state);

/// A leader mention in tokens [begin, end).
struct LeaderMention {
    std::size_t begin = 0;
    std::size_t end = 0;
    EntityIndex leader = 0;
    struct Office {
        EntityIndex home;
        std::string text;
    };
    std::vector<Office> offices;
    Range name;
};
/// The mentions of leaders in a sentence, left to right, not overlapping.
std::vector<LeaderMention> find_leaders(ArticleState& state, std::uint32_t sentence);

/// Somebody in tokens [begin, end) who speaks for a country or organisation: 美国国务院发言人普赖斯.
struct Spokesperson {
    std::size_t begin = 0;
    std::size_t end = 0;
    EntityIndex home = 0;
};
/// The spokespersons in a sentence, left to right; whoever has been named as one before is known by name alone.
std::vector<Spokesperson> find_spokespersons(ArticleState& state, std::uint32_t sentence);

/// Finds the agreements that the article names in 《》, so that a short form that comes before the full title is known.
void find_titles(ArticleState& state);

/// A thing named by its head noun (第二届中国－中亚峰会, 中吉乌铁路) in tokens [begin, end).
struct ThingMention {
    std::size_t begin = 0;
    std::size_t end = 0;
    Unit unit;
};
std::vector<ThingMention> find_things(ArticleState& state, std::uint32_t sentence,
                                      const std::vector<LeaderMention>& leaders);

/// A date or time expression at token `at`: how many tokens it takes and the date that it tells, completed from the
/// article's own date.
struct TimeMention {
    std::size_t tokens = 0;
    Date date;
    bool is_ahead = false;  ///< Told as one to come (明年).
};
/// `here` are the units of the sentence so far.
std::optional<TimeMention> read_time(const ArticleState& state, std::uint32_t sentence, std::size_t at,
                                     const std::vector<Unit>& here);

/// Whether a membership holds at the time of the article.
bool is_member_now(const ArticleState& state, const Membership& membership);

}  // namespace guanxi
