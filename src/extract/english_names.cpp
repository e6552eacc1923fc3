#include "src/extract/english_names.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "src/text/characters.hpp"

// An office is read from left to right: whose it is (Pakistan's, Turkish, EU), words that offices begin with (acting,
// Deputy), the office, what it is for (of Foreign Affairs, of the Republic of Korea). A name is a row of words with
// capitals, with the small words inside names (bin, von der, al-). An office with a name after it, or with a name and a
// comma before it, makes a leader; later the surname is enough.

namespace guanxi {

namespace {

/// An office as an English sentence writes it, with whose it is.
struct Phrase {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t text_begin = 0;  ///< Of the office alone.
    std::size_t text_end = 0;
    std::optional<EntityIndex> home;
    std::vector<EntityIndex> homes;  ///< Of an office of several (the foreign ministers of A and B), in order.
    bool is_former = false;
    bool is_no_leader = false;
    bool needs_home = false;
    bool is_plural = false;
    bool is_counterpart = false;
    /// Offices of other homes that are joined to it (President of Rwanda and Chairperson of the African Union).
    std::vector<std::pair<EntityIndex, std::string>> earlier;
};

constexpr std::array<std::u32string_view, 22> kNameParticles{
    U"bin", U"ibn", U"von",  U"van", U"der",  U"den", U"de", U"da", U"dos", U"do", U"del",
    U"al",  U"el",  U"ould", U"e",   U"bint", U"ben", U"la", U"di", U"ter", U"le", U"abu"};

constexpr std::array<std::u32string_view, 19> kCalendar{
    U"Monday",    U"Tuesday",  U"Wednesday", U"Thursday", U"Friday", U"Saturday", U"Sunday",
    U"January",   U"February", U"March",     U"April",    U"June",   U"July",     U"August",
    U"September", U"October",  U"November",  U"December", U"The"};

class EnglishNames {
public:
    EnglishNames(ArticleState& state, std::uint32_t sentence)
        : state_(state), classes_(state.classes), sentence_(sentence), tokens_(state.tokens[sentence]) {}

    std::vector<LeaderMention> find() {
        for (std::size_t i = 0; i < tokens_.size();) {
            const auto phrase = read_phrase(i);
            if (!phrase) {
                ++i;
                continue;
            }
            i = read_around(*phrase);
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!is_covered(i)) read_known_name(i);
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!is_covered(i)) read_bare_surname(i);
        }
        for (LeaderMention& mention : found_) take_address(mention);
        std::sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
        std::vector<LeaderMention> kept;
        for (LeaderMention& mention : found_) {
            if (kept.empty() || mention.begin >= kept.back().end) kept.push_back(std::move(mention));
        }
        return kept;
    }

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t i) const { return state_.text(tokens_[i]); }
    bool is_covered(std::size_t i) const {
        return std::any_of(found_.begin(), found_.end(),
                           [&](const LeaderMention& m) { return m.begin <= i && i < m.end; });
    }
    /// Whether two tokens follow each other with nothing or one space between.
    bool are_adjacent(std::size_t a, std::size_t b) const {
        return b < tokens_.size() && tokens_[b].range.begin <= tokens_[a].range.end + 1;
    }

    /// H.E. Mr. Antony Blinken: the forms of address before a name belong to it.
    void take_address(LeaderMention& mention) const {
        while (mention.begin > 0) {
            std::size_t before = mention.begin - 1;
            if (is_text(before, U".") && before > 0) --before;
            if (!is(before, classes_.honorific)) return;
            mention.begin = before;
        }
    }

    // --- offices ---

    std::optional<EntityIndex> home_at(std::size_t i) const {
        if (i >= tokens_.size()) return std::nullopt;
        if (const auto country = state_.country(tokens_[i]))
            return state_.entities.add_country(state_.lexicon, *country);
        for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
            if (const auto organization = state_.sense(tokens_[i], kind))
                return state_.entities.add_organization(state_.lexicon, *organization);
        }
        if (const auto capital = state_.sense(tokens_[i], SenseKind::capital))
            return state_.entities.add_country(state_.lexicon, *capital);
        return std::nullopt;
    }

    /// The end of a possessive ending ('s, or ' after an s) at token `i`, or `i`.
    std::size_t after_possessive(std::size_t i) const {
        if (!is_text(i, U"'") && !is_text(i, U"’")) return i;
        if (is_text(i + 1, U"s") && tokens_[i + 1].range.begin == tokens_[i].range.end) return i + 2;
        return i > 0 && text(i - 1).ends_with(U's') ? i + 1 : i;
    }

    bool is_office_word(std::size_t i) const { return is(i, classes_.office) || is(i, classes_.office_not_leader); }
    bool is_modifier(std::size_t i) const {
        return is(i, classes_.office_modifier) || is(i, classes_.noun) || is(i, classes_.government);
    }

    /// The office that begins at token `i`, whose country included.
    std::optional<Phrase> read_phrase(std::size_t i) const {
        Phrase phrase;
        phrase.begin = i;
        if (const auto home = home_at(i)) {
            const std::size_t next = after_possessive(i + 1);
            phrase.home = home;
            i = next;
        }
        phrase.is_former = phrase.begin > 0 && is(phrase.begin - 1, classes_.office_former);
        while (is(i, classes_.office_former)) phrase.is_former = true, ++i;
        phrase.text_begin = i;
        const std::size_t first = i;
        while (i < tokens_.size() && i < first + 6 && is_modifier(i) && !is_office_word(i)) ++i;
        if (!is_office_word(i)) return std::nullopt;
        read_office_words(phrase, i);
        read_tail(phrase);
        // Deputy Prime Minister and Foreign Minister
        while (is(phrase.end, classes_.coordinator) || is_text(phrase.end, U"/")) {
            std::size_t next = phrase.end + 1;
            if (is_text(next, U"the")) ++next;
            const std::size_t begin = next;
            while (next < begin + 5 && is_modifier(next) && !is_office_word(next)) ++next;
            if (!is_office_word(next) || phrase.is_plural) break;
            const Phrase before = phrase;
            if (phrase.end > phrase.text_end && phrase.home) {
                phrase.earlier.emplace_back(*phrase.home, office_text(phrase));
                phrase.home.reset();
                phrase.text_begin = begin;
            }
            read_office_words(phrase, next);
            read_tail(phrase);
            if (is_text(phrase.end, U",") && starts_name(phrase.end + 1) && !phrase.earlier.empty()) break;
            if (!starts_name(phrase.end) && !is(phrase.end, classes_.honorific)) {
                phrase = before;
                break;
            }
        }
        // his Swedish and Finnish counterparts, X and Y
        if (phrase.is_plural && phrase.home && phrase.homes.empty() && phrase.begin >= 2 &&
            is(phrase.begin - 1, classes_.coordinator) && is(phrase.begin - 2, classes_.country_adjective)) {
            if (const auto other = home_at(phrase.begin - 2)) phrase.homes = {*other, *phrase.home};
        }
        return phrase;
    }

    void read_office_words(Phrase& phrase, std::size_t i) const {
        for (; is_office_word(i) || (is_modifier(i) && is_office_word(i + 1)); ++i) {
            const std::u32string_view word = text(i);
            phrase.is_no_leader = is(i, classes_.office_not_leader);
            phrase.needs_home = is(i, classes_.office_home);
            phrase.is_counterpart = is(i, classes_.counterpart);
            phrase.is_plural = is(i, classes_.office_plural);
            static_cast<void>(word);
        }
        phrase.text_end = phrase.end = i;
    }

    /// What an office is of or for: of Foreign Affairs, for Europe, of the Republic of Korea, to the UN.
    void read_tail(Phrase& phrase) const {
        std::size_t i = phrase.end;
        while (is_text(i, U"of") || is_text(i, U"for") || is_text(i, U"to") || is_text(i, U"on") ||
               is_text(i, U"in charge of")) {
            std::size_t k = i + 1;
            if (is_text(k, U"the") || is_text(k, U"The")) ++k;
            if (const auto home = home_at(k); home && !state_.has(tokens_[k], classes_.country_adjective)) {
                // The ambassador of A to B is A's; whose the ambassador to B is, that does not tell.
                if (!phrase.home && is_text(i, U"of")) phrase.home = home;
                if (!is_text(i, U"of") && phrase.text_end == i) phrase.text_end = k + 1;
                phrase.end = k + 1;
                i = k + 1;
                if (phrase.is_plural) i = phrase.end = read_homes(phrase, k);
                continue;
            }
            // of Foreign Affairs and International Cooperation
            std::size_t stop = k;
            while (stop < tokens_.size() && stop < k + 9 && is_tail_word(stop)) ++stop;
            while (stop > k && is(stop - 1, classes_.coordinator)) --stop;
            if (stop == k) break;
            phrase.text_end = phrase.end = stop;
            i = stop;
        }
    }

    /// The list of countries that begins at token `k`; one past its end.
    std::size_t read_homes(Phrase& phrase, std::size_t k) const {
        std::size_t end = k;
        for (;;) {
            const auto home = home_at(k);
            if (!home) return end;
            phrase.homes.push_back(*home);
            end = ++k;
            if (is_text(k, U",")) ++k;
            if (is(k, classes_.coordinator)) ++k;
            if (k == end) return end;
            if (is_text(k, U"the")) ++k;
        }
    }

    /// A word of what an office is for: with a capital, or a noun; a name after it would begin in capitals too, so an
    /// unknown word does not count.
    bool is_tail_word(std::size_t i) const {
        if (home_at(i)) return false;
        if (is(i, classes_.coordinator)) return i + 1 < tokens_.size() && is_tail_word(i + 1) && !is_office_word(i + 1);
        if (is_text(i, U"the")) return i + 1 < tokens_.size() && is_tail_word(i + 1);
        return (is(i, classes_.noun) || is(i, classes_.office_modifier) || is(i, classes_.government)) &&
               !is_office_word(i);
    }

    // --- names ---

    bool has_capital(std::size_t i) const {
        const std::u32string_view word = text(i);
        if (is_upper(word.front())) return true;
        const std::size_t hyphen = word.find(U'-');
        return hyphen != std::u32string_view::npos && hyphen + 1 < word.size() && is_upper(word[hyphen + 1]);
    }

    /// A word that may be part of a name: with a capital, and no word of the language, place of the world or day.
    bool is_name_word(std::size_t i) const {
        if (i >= tokens_.size() || !is_latin(text(i).front()) || !has_capital(i)) return false;
        if (std::find(kCalendar.begin(), kCalendar.end(), text(i)) != kCalendar.end()) return false;
        if (!tokens_[i].is_known()) return true;
        const Form form = state_.lexicon.vocabulary.form(tokens_[i].form);
        for (const Sense& sense : form.senses) {
            if (sense.kind == SenseKind::leader) return true;
            if (sense.kind != SenseKind::place) return false;
        }
        return (form.classes & ~name_classes()).none();
    }

    /// Classes that do not keep a word with a capital out of a name.
    Classes name_classes() const {
        Classes classes;
        classes.set(classes_.pattern);
        classes.set(classes_.noun);
        classes.set(classes_.verb_short);
        return classes;
    }

    bool starts_name(std::size_t i) const {
        return is_name_word(i) || (i < tokens_.size() && state_.sense(tokens_[i], SenseKind::leader)) ||
               (i + 1 < tokens_.size() && state_.country(tokens_[i]) && is_name_word(i + 1) &&
                !is(i, classes_.country_adjective) && are_adjacent(i, i + 1));
    }

    /// A capital with a full stop after it.
    bool is_initial(std::size_t i) const {
        return i + 1 < tokens_.size() && text(i).size() == 1 && is_upper(text(i).front()) && is_text(i + 1, U".");
    }

    static bool is_particle(std::u32string_view word) {
        return std::find(kNameParticles.begin(), kNameParticles.end(), word) != kNameParticles.end();
    }

    static std::u32string folded_word(std::u32string_view word) {
        std::u32string small;
        for (const char32_t c : word) small.push_back(to_lower(c));
        return small;
    }

    /// One past the last token of the name that begins at token `i`; `i` where none does.
    std::size_t name_end(std::size_t i) const {
        if (!starts_name(i)) return i;
        std::size_t end = i + 1;
        std::size_t k = end;
        while (k < tokens_.size() && k < i + 9 && are_adjacent(k - 1, k)) {
            if (is_text(k, U".") && text(k - 1).size() <= 2 && is_name_word(k + 1)) {
                ++k;  // Antony J. Blinken
                continue;
            }
            if (is_initial(k) && is_name_word(k + 2)) {
                end = k = k + 3;  // Enrique A. Manalo, though "A" is a word
                continue;
            }
            std::size_t part = k;
            while (part < tokens_.size() && part < k + 3 && is_particle(text(part))) ++part;
            if (part < tokens_.size() && is_name_word(part) && !possessive_noun(part)) {
                end = k = part + 1;
                continue;
            }
            break;
        }
        if (is_text(end, U",") && is_text(end + 1, U"Jr")) end += 2;
        if (is_text(end, U".") && is_text(end - 1, U"Jr")) ++end;
        return end;
    }

    /// A word with a capital after which an office begins is no part of the name before it.
    bool possessive_noun(std::size_t i) const { return is_office_word(i); }

    Range range_of(std::size_t begin, std::size_t end) const {
        return {tokens_[begin].range.begin, tokens_[end - 1].range.end};
    }

    // --- who it is ---

    std::string code_of(const std::optional<EntityIndex>& home) const {
        return home && state_.entities[*home].kind == NodeKind::country ? state_.entities[*home].key : std::string();
    }

    /// The person of the lexicon with this name, who is from there if a home is given.
    std::optional<std::uint32_t> person(std::u32string_view name, const std::optional<EntityIndex>& home) const {
        const std::string code = code_of(home);
        const Date& today = state_.article.document.published;
        FormId form = state_.lexicon.vocabulary.find(name);
        if (form == kNoForm) form = state_.lexicon.vocabulary.find(plain_name(name));
        std::optional<std::uint32_t> best;
        int best_score = 0;
        if (form != kNoForm) {
            for (const Sense& sense : state_.lexicon.vocabulary.form(form).senses) {
                if (sense.kind != SenseKind::leader) continue;
                int score = 1;
                for (const Tenure& tenure : state_.lexicon.persons[sense.item].tenures) {
                    const bool is_same_home = !code.empty() && key_of(tenure.home) == code;
                    const bool is_now = holds_on(tenure.since, tenure.until, today);
                    score = std::max(score, 1 + (is_same_home ? 4 : 0) + (is_now ? 2 : 0));
                }
                if (!code.empty() && score < 5) continue;  // somebody of that name from elsewhere
                if (score > best_score) best = sense.item, best_score = score;
            }
        }
        if (best) return best;
        std::u32string plain = plain_name(name);
        if (const std::size_t junior = plain.find(U", Jr"); junior != std::u32string::npos) plain.resize(junior);
        return person_by_surname(plain, code);
    }

    /// The only person in office at the time of the article whose English name has the same last word, and the same
    /// first one where the text gives it: President Biden, Antony J. Blinken.
    std::optional<std::uint32_t> person_by_surname(std::u32string_view name, const std::string& code) const {
        const std::string text = to_utf8(name);
        const std::string last = text.substr(text.rfind(' ') + 1);
        const std::string first = text.find(' ') == std::string::npos ? std::string() : text.substr(0, text.find(' '));
        std::optional<std::uint32_t> found;
        const std::string tail = " " + last;
        for (const std::uint32_t i : state_.lexicon.persons_named(last)) {
            const Person& who = state_.lexicon.persons[i];
            const std::string& known = who.names.en;
            const bool is_last = known.ends_with(tail);
            // Xi, Kim: the surname comes first.
            const bool is_first = first.empty() && known.starts_with(last + " ") && is_surname_first(who);
            if (!is_last && !is_first) continue;
            if (!first.empty() && !are_alike(first, known, !code.empty() || is_titled_)) continue;
            const bool fits = std::any_of(who.tenures.begin(), who.tenures.end(), [&](const Tenure& tenure) {
                return holds_on(tenure.since, tenure.until, state_.article.document.published) &&
                       (code.empty() || key_of(tenure.home) == code);
            });
            if (!fits) continue;
            if (found) return std::nullopt;
            found = i;
        }
        return found;
    }

    /// Whether a first name is that of a known name: the same, one of its words, or where the country is the same too
    /// one with the same initial (Joseph and Joe, Michael and Mike).
    static bool are_alike(const std::string& first, const std::string& known, bool is_same_home) {
        if (known.starts_with(first + " ") || known.find(" " + first + " ") != std::string::npos) return true;
        return is_same_home && known.front() == first.front();
    }

    /// A name as the lexicon writes it: surnames in capitals in small letters, behind the first name (KAMIKAWA Yoko).
    static std::u32string plain_name(std::u32string_view name) {
        std::u32string plain(name);
        bool has_capitals = false;
        for (std::size_t i = 1; i < plain.size(); ++i) {
            if (is_upper(plain[i]) && is_latin(plain[i - 1]) && (i < 2 || is_upper(plain[i - 1]) || has_capitals)) {
                has_capitals = true;
                plain[i] = to_lower(plain[i]);
            } else if (plain[i] == U' ') {
                has_capitals = false;
            }
        }
        const std::size_t space = name.find(U' ');
        const bool first_is_surname = space != std::u32string::npos && space >= 3 && is_upper(name[1]) &&
                                      is_upper(name[2]) && space + 2 < name.size() && !is_upper(name[space + 2]);
        if (first_is_surname) plain = plain.substr(space + 1) + U" " + plain.substr(0, space);
        return plain;
    }

    static bool is_surname_first(const std::string& code) {
        return code == "CHN" || code == "PRK" || code == "KOR" || code == "VNM" || code == "TWN" || code == "HKG" ||
               code == "MAC" || code == "KHM";
    }
    /// Countries where a person's own name comes first and is what the news repeats (Abiy, Anwar, Prabowo).
    static bool is_called_by_first_name(const std::string& code) {
        return code == "ETH" || code == "ERI" || code == "MYS" || code == "THA" || code == "IDN" || code == "ISL" ||
               code == "TLS" || code == "LAO" || code == "BRN";
    }
    static bool is_surname_first(const Person& who) {
        return !who.tenures.empty() && is_surname_first(std::string(key_of(who.tenures.front().home)));
    }

    /// The number of a king or pope: VI, XIV.
    static bool is_numeral(std::u32string_view word) {
        return word.size() <= 5 &&
               std::all_of(word.begin(), word.end(), [](char32_t c) { return c == U'I' || c == U'V' || c == U'X'; });
    }

    /// The first and last word of a name of several.
    static std::u32string ends_of(const std::u32string& name) {
        return name.substr(0, name.find(U' ')) + name.substr(name.rfind(U' '));
    }

    /// The leader whom the article already knows by this name: the same name, or one with the same first and last word.
    std::optional<EntityIndex> known_leader(const std::u32string& name, const std::optional<EntityIndex>& home) const {
        const auto fits = [&](EntityIndex who) {
            return !home || !state_.entities[who].home || state_.entities[*home].kind != NodeKind::country ||
                   *state_.entities[who].home == state_.entities.id(*home) ||
                   make_entity_id(NodeKind::country, "").value.size() > state_.entities[who].home->value.size() ||
                   !state_.entities[who].home->value.starts_with("country:");
        };
        if (const auto found = state_.names.find(name); found && fits(*found)) return found;
        const std::size_t space = name.find(U' ');
        if (space == std::u32string::npos) return std::nullopt;
        if (const auto at = state_.name_ends.find(ends_of(name)); at != state_.name_ends.end() && fits(at->second))
            return at->second;
        return std::nullopt;
    }

    EntityIndex leader(const Range& range, const std::optional<EntityIndex>& home) {
        const std::u32string name(state_.text(range));
        EntityIndex index = 0;
        if (const auto known = known_leader(name, home)) {
            index = *known;
        } else if (const auto listed = person(name, home)) {
            const Person& who = state_.lexicon.persons[*listed];
            index = state_.entities.add(NodeKind::leader, who.key, who.names);
            if (!home) {
                const Tenure* tenure = tenure_on(who, state_.article.document.published);
                if (tenure != nullptr) state_.entities[index].home = tenure->home;
            }
        } else {
            index = state_.entities.add(NodeKind::leader, to_utf8(name), {{}, to_utf8(name)});
        }
        EntityDraft& draft = state_.entities[index];
        if (home && (!draft.home || state_.entities[*home].kind == NodeKind::country))
            draft.home = state_.entities.id(*home);
        add_names(name, index);
        return index;
    }

    /// A name is met by its surname afterwards: the last word, with and without the small words before it; the first
    /// word of names that begin with the surname.
    void add_names(const std::u32string& name, EntityIndex index) {
        state_.names.add(name, index);
        // King Felipe VI and King Mohammed VI begin and end alike.
        if (name.find(U' ') != std::u32string::npos && !is_numeral(name.substr(name.rfind(U' ') + 1)))
            state_.name_ends.emplace(ends_of(name), index);
        const auto add = [&](const std::u32string& part) {
            if (part.size() >= 2 && part != name) state_.names.add(part, index);
        };
        const auto& home = state_.entities[index].home;
        const std::string code = home ? std::string(key_of(*home)) : std::string();
        const std::size_t last_space = name.rfind(U' ');
        if (last_space == std::u32string::npos) return;
        if (const std::u32string plain = plain_name(name); plain != name) {
            add(plain);
            add(plain.substr(plain.rfind(U' ') + 1));
            add(name.substr(0, name.find(U' ')));
        }
        if (is_surname_first(code)) {
            add(name.substr(0, name.find(U' ')));
            if (code != "VNM") return;
        }
        if (is_called_by_first_name(code)) add(name.substr(0, name.find(U' ')));
        std::size_t at = last_space + 1;
        const std::u32string last = name.substr(at);
        if (is_numeral(last)) return add(name.substr(0, name.find(U' ')));  // Abdullah II
        add(last);
        // Sheikh Abdullah, Prince Mohammed
        if (name.find(U" bin ") != std::u32string::npos) add(name.substr(0, name.find(U' ')));
        if (const std::size_t hyphen = last.find(U'-'); hyphen != std::u32string::npos && hyphen <= 2)
            add(last.substr(hyphen + 1));  // al-Sisi is also Sisi
        while (at >= 2) {
            const std::size_t before = name.rfind(U' ', at - 2);
            const std::size_t start = before == std::u32string::npos ? 0 : before + 1;
            const std::u32string_view word = std::u32string_view(name).substr(start, at - 1 - start);
            if (start == 0 || (is_upper(word.front()) && !is_particle(folded_word(word)))) break;
            at = start;
            add(name.substr(at));
        }
    }

    // --- contexts ---

    std::string office_text(const Phrase& phrase) const {
        if (phrase.is_counterpart) {
            if (!found_.empty() && !found_.back().offices.empty()) return found_.back().offices.back().text;
            return state_.offices.empty() ? std::string() : state_.offices.back().office;
        }
        std::string office = state_.article.quote(range_of(phrase.text_begin, phrase.text_end));
        if (phrase.is_plural && office.starts_with("heads of "))
            office.erase(4, 1);
        else if (phrase.is_plural && office.ends_with('s'))
            office.pop_back();
        return office;
    }

    /// Reads the name after or before an office; returns where to go on.
    std::size_t read_around(const Phrase& phrase) {
        std::size_t at = phrase.end;
        bool has_address = false;
        if (is_text(at, U",") && (phrase.home || phrase.is_plural || is(at + 1, classes_.honorific) ||
                                  follows_its(phrase) || antecedent_home(phrase)))
            ++at;
        while (is(at, classes_.honorific)) {
            has_address = true;
            ++at;
            if (is_text(at, U".")) ++at;
        }
        if (is_text(at, U",") && has_address) ++at;
        if (phrase.is_plural && at == phrase.end && (is_dash(at) || is_text(at, U":"))) return read_listed(phrase);
        const bool is_after_comma = at > phrase.end && !has_address;
        const std::size_t end = name_end(at);
        const bool can_name =
            end > at && (!is_after_comma || end - at >= 2 || state_.sense(tokens_[at], SenseKind::leader));
        if (can_name) {
            if (phrase.is_no_leader || phrase.is_former) {
                note_other(at, end);
                return end;
            }
            return add_mention(phrase, at, end);
        }
        return read_apposition(phrase);
    }

    bool is_dash(std::size_t i) const {
        return is_text(i, U"-") || is_text(i, U"--") || is_text(i, U"–") || is_text(i, U"—") || is_text(i, U"－");
    }

    /// The leaders of A and B - X and Y -; three prime ministers: A's X, B's Y and C's Z.
    std::size_t read_listed(const Phrase& phrase) {
        Phrase first = phrase;
        std::size_t at = phrase.end + 1;
        if (const auto named = home_at(at); named && after_possessive(at + 1) > at + 1) {
            first.home = named;
            first.begin = at;
            at = after_possessive(at + 1);
        }
        at = after_address(at);
        const std::size_t end = name_end(at);
        const bool is_full = end >= at + 2 || (end > at && state_.sense(tokens_[at], SenseKind::leader));
        if (!is_full || phrase.is_former || phrase.is_no_leader) return phrase.end;
        if (first.begin == phrase.begin) first.begin = at;
        return add_mention(first, at, end);
    }

    /// One past the forms of address that begin at token `i`.
    std::size_t after_address(std::size_t i) const {
        while (is(i, classes_.honorific)) {
            ++i;
            if (is_text(i, U".")) ++i;
        }
        return i;
    }

    /// its ambassador, their foreign minister
    bool follows_its(const Phrase& phrase) const {
        return phrase.begin > 0 && (is_text(phrase.begin - 1, U"its") || is_text(phrase.begin - 1, U"their"));
    }

    /// Moscow, whose foreign minister, Sergei Lavrov, …: the country before "whose".
    std::optional<EntityIndex> antecedent_home(const Phrase& phrase) const {
        if (phrase.begin < 2 || !is_text(phrase.begin - 1, U"whose")) return std::nullopt;
        return home_at(is_text(phrase.begin - 2, U",") && phrase.begin > 2 ? phrase.begin - 3 : phrase.begin - 2);
    }

    void note_other(std::size_t begin, std::size_t end) {
        state_.others.emplace(state_.text(range_of(begin, end)));
        if (end - begin >= 2) state_.others.emplace(text(end - 1));
    }

    std::size_t add_mention(const Phrase& phrase, std::size_t begin, std::size_t end) {
        LeaderMention mention;
        mention.begin = phrase.begin;
        mention.name = range_of(begin, end);
        mention.end = end;
        std::optional<EntityIndex> home = phrase.homes.size() > 1 ? phrase.homes.front() : phrase.home;
        // President Ilham Aliyev of Azerbaijan
        if (!home && is_text(end, U"of")) {
            const std::size_t k = is_text(end + 1, U"the") ? end + 2 : end + 1;
            if (const auto named = home_at(k); named && !is(k, classes_.country_adjective)) {
                home = named;
                mention.end = k + 1;
            }
        }
        if (!home) home = antecedent_home(phrase);
        const std::u32string name(state_.text(mention.name));
        is_titled_ = true;
        const bool is_known = known_leader(name, {}) || person(name, home);
        is_titled_ = false;
        if (!home && !is_known) {
            // Nepali President Yadav and Prime Minister Koirala
            const bool is_joined = !found_.empty() && phrase.begin > 0 && found_.back().end + 1 == phrase.begin &&
                                   is(phrase.begin - 1, classes_.coordinator);
            home = is_joined ? state_.home_of(found_.back().leader) : home_of_context(phrase);
        }
        if (!home && phrase.needs_home && !is_known) {
            note_other(begin, end);
            return end;
        }
        is_titled_ = true;
        mention.leader = leader(mention.name, home);
        is_titled_ = false;
        if (!home) home = state_.home_of(mention.leader);
        if (home) mention.offices.push_back({*home, office_text(phrase)});
        for (const auto& [where, office] : phrase.earlier) mention.offices.push_back({where, office});
        if (after_possessive(mention.end) > mention.end) mention.end = after_possessive(mention.end);
        const std::size_t stop = mention.end;
        found_.push_back(std::move(mention));
        // Foreign Ministers Wang Yi of China and Sergei Lavrov of Russia
        if (phrase.is_plural && (is_text(stop, U",") || is(stop, classes_.coordinator))) {
            std::size_t next = stop + 1;
            if (is(next, classes_.coordinator)) ++next;
            Phrase other = phrase;
            other.begin = next;
            other.home.reset();
            if (!other.homes.empty()) other.homes.erase(other.homes.begin());
            if (other.homes.size() == 1) other.home = other.homes.front();
            if (const auto named = home_at(next); named && !starts_name(next)) {
                other.home = named;
                next = after_possessive(next + 1);
            }
            next = after_address(next);
            const std::size_t next_end = name_end(next);
            if (next_end > next) return add_mention(other, next, next_end);
        }
        return stop;
    }

    /// For whom an unknown person acts whose office the text gives without a country: the one that a capital at the
    /// head of the sentence tells (In Paris, President …); for a subject the one for whom the sentence before begins,
    /// else that of the dateline.
    std::optional<EntityIndex> home_of_context(const Phrase& phrase) const {
        if (is_text(0, U"In") && tokens_.size() > 2 && is_text(2, U",")) {
            if (const auto capital = state_.sense(tokens_[1], SenseKind::capital))
                return state_.entities.add_country(state_.lexicon, *capital);
        }
        if (phrase.begin > 2) {
            // at the Israeli Embassy, where Ambassador …
            for (std::size_t i = phrase.begin; i-- > 0;) {
                if (is(i, classes_.government) && i > 0 && home_at(i - 1)) return home_at(i - 1);
            }
            return first_actor(sentence_, phrase.begin);
        }
        const auto& sentences = state_.article.sentences;
        for (std::uint32_t s = sentence_; s-- > 0 && sentences[s].paragraph == sentences[sentence_].paragraph;) {
            const auto actor = first_actor(s, state_.tokens[s].size());
            if (actor || (s > 0 && sentences[s - 1].paragraph != sentences[sentence_].paragraph)) return actor;
        }
        const FormId place = state_.lexicon.vocabulary.find(to_utf32(state_.article.document.place));
        if (place == kNoForm) return std::nullopt;
        for (const Sense& sense : state_.lexicon.vocabulary.form(place).senses) {
            if (sense.kind == SenseKind::capital) return state_.entities.add_country(state_.lexicon, sense.item);
            if (sense.kind == SenseKind::place && state_.lexicon.places[sense.item].country)
                return state_.entities.add_country(state_.lexicon, *state_.lexicon.places[sense.item].country);
        }
        return std::nullopt;
    }

    /// The country that a sentence begins with, or whose leader it begins with.
    std::optional<EntityIndex> first_actor(std::uint32_t sentence, std::size_t end) const {
        const auto& tokens = state_.tokens[sentence];
        for (std::size_t i = 0; i < std::min<std::size_t>(end, 4) && i < tokens.size(); ++i) {
            if (const auto country = state_.country(tokens[i]))
                return state_.entities.add_country(state_.lexicon, *country);
            if (const auto capital = state_.sense(tokens[i], SenseKind::capital); capital && i == 0)
                return state_.entities.add_country(state_.lexicon, *capital);
            if (const auto known = state_.names.find(state_.text(tokens[i]))) {
                const auto& home = state_.entities[*known].home;
                if (home) return state_.entities.find(*home);
            }
        }
        return std::nullopt;
    }

    /// Ishaq Dar, Pakistan's foreign minister,
    std::size_t read_apposition(const Phrase& phrase) {
        std::size_t comma = phrase.begin;
        while (comma > 0 && (is_text(comma - 1, U"the") || is_text(comma - 1, U"its") || is_text(comma - 1, U"an") ||
                             is_text(comma - 1, U"a")))
            --comma;
        if (comma == 0 || !is_text(comma - 1, U",") || phrase.is_plural) return phrase.end;
        --comma;
        std::size_t begin = comma;
        // Gilberto Teodoro, Jr., Secretary of …
        if (begin > 3 && is_text(begin - 1, U".") && is_text(begin - 2, U"Jr") && is_text(begin - 3, U",")) begin -= 3;
        while (begin > 0 && comma - begin < 10 && are_adjacent(begin - 1, begin)) {
            if (is_name_word(begin - 1) || is_particle(text(begin - 1)))
                --begin;
            else if (begin > 1 && is_initial(begin - 2))
                begin -= 2;
            else
                break;
        }
        while (begin < comma && !starts_name(begin)) ++begin;
        if (begin >= comma || name_end(begin) != comma) return phrase.end;
        const bool is_known =
            known_leader(std::u32string(state_.text(range_of(begin, comma))), phrase.home).has_value();
        if (!is_known && (comma - begin < 2 && !state_.sense(tokens_[begin], SenseKind::leader))) return phrase.end;
        if (phrase.is_no_leader || phrase.is_former) {
            if (!is_known) note_other(begin, comma);
            return phrase.end;
        }
        std::optional<EntityIndex> its = phrase.home;
        if (!its && follows_its(phrase)) its = first_actor(sentence_, tokens_.size());
        if (!its && !is_known && !person(state_.text(range_of(begin, comma)), {})) return phrase.end;
        LeaderMention* mention = nullptr;
        for (LeaderMention& earlier : found_) {
            if (earlier.begin <= begin && comma <= earlier.end) mention = &earlier;
        }
        // Prime Minister Modi, the Prime Minister of Nepal, …: another one.
        const auto is_elsewhere = [&](const LeaderMention::Office& office) {
            return its && office.home != *its && state_.entities[*its].kind == NodeKind::country &&
                   state_.entities[office.home].kind == NodeKind::country;
        };
        if (mention != nullptr && std::any_of(mention->offices.begin(), mention->offices.end(), is_elsewhere))
            return phrase.end;
        if (mention == nullptr) {
            found_.emplace_back();
            mention = &found_.back();
            mention->begin = begin;
            mention->name = range_of(begin, comma);
            mention->leader = leader(mention->name, its);
        }
        const auto home = its ? its : state_.home_of(mention->leader);
        if (home) mention->offices.push_back({*home, office_text(phrase)});
        mention->end = is_text(phrase.end, U",") ? phrase.end + 1 : phrase.end;
        return mention->end;
    }

    /// A name that the article gave an office elsewhere, or a full name that the lexicon knows.
    void read_known_name(std::size_t i) {
        if (!is_latin(text(i).front())) return;
        std::size_t end = 0;
        for (std::size_t stop = std::min(tokens_.size(), i + 9); stop > i; --stop) {
            const std::u32string name(state_.text(range_of(i, stop)));
            if (state_.names.find(name)) {
                end = stop;
                break;
            }
        }
        if (end == 0 && state_.sense(tokens_[i], SenseKind::leader) && is_in_office(text(i))) end = i + 1;
        if (end == 0 || !has_capital(i)) return;
        const std::u32string name(state_.text(range_of(i, end)));
        if (state_.others.contains(name) && name.find(U' ') == std::u32string::npos) return;
        // Melania Trump, Trump Tower: somebody or something else.
        std::size_t first = i;
        while (first > 0 && is_text(first - 1, U".") && first >= 2 && text(first - 2).size() <= 2) first -= 2;
        // In Beijing Xi …: the place goes with its preposition.
        const bool follows_place = first > 1 && is(first - 2, classes_.preposition) &&
                                   (state_.sense(tokens_[first - 1], SenseKind::capital) ||
                                    state_.sense(tokens_[first - 1], SenseKind::place));
        const bool follows_name = first > 0 && is_name_word(first - 1) && !is(first - 1, classes_.honorific) &&
                                  are_adjacent(first - 1, first) && !is_covered(first - 1) && !follows_place;
        const bool precedes_name =
            end < tokens_.size() && is_name_word(end) && are_adjacent(end - 1, end) && !tokens_[end].is_known();
        if (follows_name || (precedes_name && name.find(U' ') == std::u32string::npos)) return;
        LeaderMention mention;
        mention.begin = i;
        mention.name = range_of(i, end);
        mention.end = std::max(end, after_possessive(end));
        mention.leader = leader(mention.name, std::nullopt);
        // France's Emmanuel Macron; Jordan's King Abdullah II
        for (std::size_t k = i; k-- > (i > 3 ? i - 3 : 0);) {
            const auto home = home_at(k);
            if (!home || after_possessive(k + 1) != i) continue;
            if (state_.entities[mention.leader].home == state_.entities.id(*home) && end - i + name.size() > 4)
                mention.begin = k;
        }
        const std::size_t space = name.find(U' ');
        const FormId title =
            space == std::u32string::npos ? kNoForm : state_.lexicon.vocabulary.find(name.substr(0, space));
        if (title != kNoForm && state_.lexicon.vocabulary.form(title).classes.test(classes_.office)) {
            const auto home = state_.home_of(mention.leader);
            if (home) mention.offices.push_back({*home, to_utf8(name.substr(0, space))});
        }
        found_.push_back(std::move(mention));
    }

    /// Mr. Modi, or Modi alone where the article speaks of India: the only person in office of that surname.
    void read_bare_surname(std::size_t i) {
        if (tokens_[i].is_known() || !is_latin(text(i).front()) || !is_upper(text(i).front()) || text(i).size() < 2)
            return;
        const bool has_neighbor = (i > 0 && is_name_word(i - 1) && are_adjacent(i - 1, i)) ||
                                  (i + 1 < tokens_.size() && is_name_word(i + 1) && are_adjacent(i, i + 1));
        if (has_neighbor || state_.others.contains(std::u32string(text(i)))) return;
        const auto who = person_by_surname(text(i), {});
        if (!who) return;
        const Tenure* tenure = tenure_on(state_.lexicon.persons[*who], state_.article.document.published);
        if (tenure == nullptr) return;
        const auto country = state_.lexicon.find_country(key_of(tenure->home));
        if (!country || !is_spoken_of(*country)) return;
        LeaderMention mention;
        mention.begin = i;
        mention.name = range_of(i, i + 1);
        mention.end = std::max(i + 1, after_possessive(i + 1));
        mention.leader = leader(mention.name, std::nullopt);
        found_.push_back(std::move(mention));
    }

    /// Whether the article names a country, its capital or the seat of its government.
    bool is_spoken_of(std::uint32_t country) const {
        if (state_.is_present(country)) return true;
        for (const auto& sentence : state_.tokens) {
            for (const Token& token : sentence) {
                if (state_.sense(token, SenseKind::capital) == country) return true;
            }
        }
        return false;
    }

    bool is_in_office(std::u32string_view name) const {
        const auto who = person(name, {});
        if (!who) return false;
        const Date& today = state_.article.document.published;
        const Person& known = state_.lexicon.persons[*who];
        return today.is_empty() || std::any_of(known.tenures.begin(), known.tenures.end(), [&](const Tenure& tenure) {
                   return holds_on(tenure.since, tenure.until, today);
               });
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Token>& tokens_;
    std::vector<LeaderMention> found_;
    bool is_titled_ = false;  ///< The name that is looked up stands beside an office.
};

}  // namespace

std::vector<LeaderMention> find_english_leaders(ArticleState& state, std::uint32_t sentence) {
    return EnglishNames(state, sentence).find();
}

}  // namespace guanxi
