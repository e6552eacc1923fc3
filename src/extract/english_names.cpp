#include "src/extract/english_names.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "src/extract/english_homes.hpp"
#include "src/extract/english_offices.hpp"
#include "src/extract/english_persons.hpp"
#include "src/extract/english_predicates.hpp"
#include "src/extract/english_tokens.hpp"
#include "src/text/characters.hpp"
#include "src/text/dateline.hpp"

// An office (`english_offices`) with a name after it, or with a name and a comma before it, makes a leader; a name is a
// row of words with capitals, with the small words inside names (bin, von der, al-). Later the surname is enough.

namespace guanxi {

namespace {

class EnglishNames {
public:
    EnglishNames(ArticleState& state, std::uint32_t sentence)
        : state_(state),
          classes_(state.classes),
          sentence_(sentence),
          tokens_(state, sentence),
          persons_(state),
          homes_(state, tokens_, sentence) {}

    std::vector<LeaderMention> find() {
        for (std::size_t i = 0; i < tokens_.size();) {
            auto phrase = read_english_office(state_, tokens_, i);
            if (!phrase) {
                ++i;
                continue;
            }
            homes_.take_body(*phrase);
            if (phrase->is_plural && !phrase->is_no_leader && !phrase->is_former && !phrase->is_counterpart)
                offices_of_several_ = office_text(*phrase);
            i = read_around(*phrase);
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!is_covered(i)) read_known_name(i);
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!is_covered(i)) read_bare_surname(i);
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!is_covered(i)) i = std::max(i + 1, read_listed_name(i)) - 1;
        }
        if (!state_.expected_offices.empty()) {
            for (std::size_t i = 0; i < tokens_.size(); ++i) {
                if (!is_covered(i)) i = std::max(i + 1, read_expected_name(i)) - 1;
            }
            for (LeaderMention& mention : found_) take_expected_office(mention);
        }
        take_office_of_list();
        for (LeaderMention& mention : found_) {
            take_address(mention);
            for (const auto& office : mention.offices)
                state_.held_offices.push_back({mention.leader, office.home, office.text, mention.name, sentence_});
        }
        std::sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
        std::vector<LeaderMention> kept;
        for (LeaderMention& mention : found_) {
            if (kept.empty() || mention.begin >= kept.back().end) kept.push_back(std::move(mention));
        }
        return kept;
    }

private:
    bool is_covered(std::size_t i) const {
        return std::any_of(found_.begin(), found_.end(),
                           [&](const LeaderMention& m) { return m.begin <= i && i < m.end; });
    }

    /// The leader whom the sentence has named last so far.
    std::optional<EntityIndex> last_found() const {
        return found_.empty() ? std::nullopt : std::optional(found_.back().leader);
    }

    /// H.E. Mr. Antony Blinken: the forms of address before a name belong to it.
    void take_address(LeaderMention& mention) const {
        while (mention.begin > 0) {
            std::size_t before = mention.begin - 1;
            if (tokens_.is_text(before, U".") && before > 0) --before;
            if (!tokens_.is(before, classes_.honorific)) return;
            mention.begin = before;
        }
    }

    std::string office_text(const EnglishOffice& phrase) const {
        if (phrase.is_counterpart) {
            if (!found_.empty() && !found_.back().offices.empty()) return found_.back().offices.back().text;
            return state_.offices.empty() ? std::string() : state_.offices.back().office;
        }
        return english_office_words(state_, tokens_, phrase);
    }

    /// Reads the name after or before an office; returns where to go on.
    std::size_t read_around(const EnglishOffice& phrase) {
        std::size_t at = phrase.end;
        bool has_address = false;
        // the two foreign ministers, A of X and B of Y; the two leaders, he said, …
        if (tokens_.is(phrase.begin, classes_.persons) && !begins_pair(at)) return phrase.end;
        if (tokens_.is_text(at, U",") && (phrase.home || phrase.is_plural || tokens_.is(at + 1, classes_.honorific) ||
                                          tokens_.follows_possessive(phrase.begin) || homes_.of_antecedent(phrase) ||
                                          homes_.owner_begin(phrase) < phrase.begin || is_bare_title(phrase)))
            ++at;
        while (tokens_.is(at, classes_.honorific)) {
            has_address = true;
            ++at;
            if (tokens_.is_text(at, U".")) ++at;
        }
        if (tokens_.is_text(at, U",") && has_address) ++at;
        if (phrase.is_plural && at == phrase.end && (tokens_.is_dash(at) || tokens_.is_text(at, U":")))
            return read_listed(phrase);
        // the Fund, whose managing director is Kristalina Georgieva
        const bool is_told = at == phrase.end && tokens_.is_text(at, U"is") && homes_.of_antecedent(phrase);
        if (is_told) at = tokens_.after_address(at + 1);
        const bool is_after_comma = at > phrase.end && !has_address;
        const std::size_t end = tokens_.name_end(at);
        const bool can_name =
            end > at && (!is_after_comma || end - at >= 2 || state_.sense(tokens_[at], SenseKind::leader));
        if (can_name) {
            if (phrase.is_no_leader || phrase.is_former) {
                note_other(at, end);
                return end;
            }
            return add_mention(phrase, at, end);
        }
        if (phrase.is_plural && !phrase.is_former && !phrase.is_no_leader) {
            if (const std::size_t stop = read_plural_apposition(phrase); stop > phrase.end) return stop;
            // the presidents of A and B: whoever of A the article names is its president.
            for (const EntityIndex home : phrase.homes) {
                if (phrase.homes.size() >= 2) state_.expected_offices.emplace(home, office_text(phrase));
            }
        }
        return read_apposition(phrase);
    }

    /// The leaders of A and B - X and Y -; three prime ministers: A's X, B's Y and C's Z.
    std::size_t read_listed(const EnglishOffice& phrase) {
        EnglishOffice first = phrase;
        std::size_t at = phrase.end + 1;
        if (const auto named = tokens_.home_at(at); named && tokens_.after_possessive(at + 1) > at + 1) {
            first.home = named;
            first.begin = at;
            at = tokens_.after_possessive(at + 1);
        }
        at = tokens_.after_address(at);
        const std::size_t end = tokens_.name_end(at);
        const bool is_full = end >= at + 2 || (end > at && state_.sense(tokens_[at], SenseKind::leader));
        if (!is_full || phrase.is_former || phrase.is_no_leader) return phrase.end;
        if (first.begin == phrase.begin) first.begin = at;
        return add_mention(first, at, end);
    }

    /// The emir, Sheikh Tamim bin Hamad al-Thani, …: an office with an article, and a full name between commas.
    bool is_bare_title(const EnglishOffice& phrase) const {
        if (phrase.begin == 0 || !tokens_.is_the(phrase.begin - 1) || phrase.is_counterpart) return false;
        const std::size_t begin = tokens_.after_address(phrase.end + 1);
        const std::size_t end = tokens_.name_end(begin);
        const bool is_full = end >= begin + 2 || (end > begin && state_.sense(tokens_[begin], SenseKind::leader));
        return is_full && (end >= tokens_.size() || tokens_.is_text(end, U",") || tokens_.is_text(end, U"."));
    }

    /// Herman Van Rompuy and Jose Manuel Barroso, Presidents of A and of B: in their order. One past the offices, or
    /// their end where no such names stand before them.
    std::size_t read_plural_apposition(const EnglishOffice& phrase) {
        if (phrase.homes.size() < 2 || phrase.begin < 4 || !tokens_.is_text(phrase.begin - 1, U",")) return phrase.end;
        std::vector<std::pair<std::size_t, std::size_t>> names;
        for (std::size_t end = phrase.begin - 1; end > 0;) {
            std::size_t begin = end;
            while (begin > 0 && end - begin < 6 && (tokens_.is_name_word(begin - 1) || tokens_.is_particle(begin - 1)))
                --begin;
            while (begin < end && !tokens_.starts_name(begin)) ++begin;
            if (begin == end) break;
            names.insert(names.begin(), {begin, end});
            if (begin == 0 || !(tokens_.is(begin - 1, classes_.coordinator) || tokens_.is_text(begin - 1, U","))) break;
            end = begin - 1;
        }
        if (names.size() != phrase.homes.size()) return phrase.end;
        for (std::size_t k = 0; k < names.size(); ++k) {
            EnglishOffice each = phrase;
            each.begin = names[k].first;
            each.is_plural = false;
            each.homes.clear();
            each.home = phrase.homes[k];
            std::erase_if(found_, [&](const LeaderMention& mention) { return mention.begin >= each.begin; });
            add_mention(each, names[k].first, names[k].second);
            if (!found_.empty() && !found_.back().offices.empty())
                found_.back().offices.front().text = office_text(phrase);
        }
        if (!found_.empty()) found_.back().end = tokens_.is_text(phrase.end, U",") ? phrase.end + 1 : phrase.end;
        return found_.empty() ? phrase.end : found_.back().end;
    }

    void note_other(std::size_t begin, std::size_t end) {
        state_.others.emplace(state_.text(tokens_.range_of(begin, end)));
        if (end - begin >= 2) state_.others.emplace(tokens_.text(end - 1));
    }

    std::size_t add_mention(const EnglishOffice& phrase, std::size_t begin, std::size_t end) {
        LeaderMention mention;
        mention.begin = phrase.begin;
        mention.name = tokens_.range_of(begin, end);
        mention.end = end;
        std::optional<EntityIndex> home = phrase.homes.size() > 1 ? phrase.homes.front() : phrase.home;
        // President Ilham Aliyev of Azerbaijan
        if (!home && tokens_.is_text(end, U"of")) {
            const std::size_t k = tokens_.is_text(end + 1, U"the") ? end + 2 : end + 1;
            if (const auto named = tokens_.home_at(k); named && !tokens_.is(k, classes_.country_adjective)) {
                home = named;
                mention.end = k + 1;
            }
        }
        if (!home) home = homes_.of_antecedent(phrase);
        const std::u32string name(state_.text(mention.name));
        const bool is_known = persons_.known_leader(name, {}) || persons_.person(name, home, true);
        if (!home && !is_known) {
            // Nepali President Yadav and Prime Minister Koirala
            const bool is_joined = !found_.empty() && phrase.begin > 0 && found_.back().end + 1 == phrase.begin &&
                                   tokens_.is(phrase.begin - 1, classes_.coordinator);
            home = is_joined ? state_.home_of(found_.back().leader) : homes_.spoken_for(end);
            if (!home) home = homes_.of_noun(phrase);
            if (!home) home = homes_.of_sender(phrase);
            if (!home) home = homes_.of_possessive(phrase, last_found());
            if (!home) home = homes_.of_context(phrase, office_text(phrase));
            if (!home && !phrase.is_plural && end - begin >= 2) {
                const auto title_home = homes_.of_title();
                if (title_home && !homes_.is_held(*title_home, office_text(phrase))) home = title_home;
            }
        }
        if (!home && phrase.needs_home && !is_known) {
            note_other(begin, end);
            return end;
        }
        mention.leader = persons_.leader(mention.name, home, true);
        if (!home) home = state_.home_of(mention.leader);
        if (home) mention.offices.push_back({*home, office_text(phrase)});
        for (const auto& [where, office] : phrase.earlier) mention.offices.push_back({where, office});
        if (tokens_.after_possessive(mention.end) > mention.end) mention.end = tokens_.after_possessive(mention.end);
        const std::size_t stop = mention.end;
        // Iran's president, Hassan Rouhani, speak …: the second comma belongs to the name as the first one does.
        const bool is_enclosed = begin > 0 && tokens_.is_text(begin - 1, U",") && tokens_.is_text(stop, U",");
        if (is_enclosed && (tokens_.is(stop + 1, classes_.verb) || tokens_.is(stop + 1, classes_.verb_short)))
            ++mention.end;
        found_.push_back(std::move(mention));
        // Foreign Ministers Wang Yi of China and Sergei Lavrov of Russia
        if (phrase.is_plural && (tokens_.is_text(stop, U",") || tokens_.is(stop, classes_.coordinator))) {
            std::size_t next = stop + 1;
            if (tokens_.is(next, classes_.coordinator)) ++next;
            EnglishOffice other = phrase;
            other.begin = next;
            other.home.reset();
            if (!other.homes.empty()) other.homes.erase(other.homes.begin());
            if (other.homes.size() == 1) other.home = other.homes.front();
            if (const auto named = tokens_.home_at(next); named && !tokens_.starts_name(next)) {
                other.home = named;
                next = tokens_.after_possessive(next + 1);
            }
            next = tokens_.after_address(next);
            const std::size_t next_end = tokens_.name_end(next);
            if (next_end > next) return add_mention(other, next, next_end);
        }
        return stop;
    }

    /// Ishaq Dar, Pakistan's foreign minister,
    std::size_t read_apposition(const EnglishOffice& phrase) {
        std::size_t comma = homes_.owner_begin(phrase);
        while (comma > 0 && (tokens_.is_text(comma - 1, U"the") || tokens_.is_text(comma - 1, U"its") ||
                             tokens_.is_text(comma - 1, U"an") || tokens_.is_text(comma - 1, U"a") ||
                             (phrase.home && tokens_.is(comma - 1, classes_.office_caretaking))))
            --comma;
        if (phrase.is_plural) return phrase.end;
        if (comma == 0 || !tokens_.is_text(comma - 1, U",")) return read_predicate(phrase);
        --comma;
        // Galo Plaza Lasso of Ecuador, secretary general of the body
        const std::size_t stop = before_country(comma);
        const std::size_t begin = tokens_.name_begin(stop);
        if (begin == stop) return phrase.end;
        const bool is_known =
            persons_.known_leader(std::u32string(state_.text(tokens_.range_of(begin, stop))), phrase.home).has_value();
        if (!is_known && (stop - begin < 2 && !state_.sense(tokens_[begin], SenseKind::leader))) return phrase.end;
        if (phrase.is_no_leader || phrase.is_former) {
            if (!is_known) note_other(begin, stop);
            return phrase.end;
        }
        std::optional<EntityIndex> its = phrase.home;
        if (!its && !is_known) its = homes_.spoken_for(phrase.end);
        if (!its && !is_known && stop - begin >= 2) its = homes_.of_its_country(phrase);
        if (!its && !is_known && stop - begin >= 2 && tokens_.has_capital(phrase.text_begin) && !phrase.needs_home)
            its = sentence_ == 0 ? std::nullopt : homes_.first_actor(sentence_, begin);
        const bool follows_its =
            tokens_.follows_possessive(phrase.begin) && !tokens_.is(phrase.begin - 1, classes_.own);
        if (!its && follows_its) its = homes_.first_actor(sentence_, tokens_.size());
        if (!its) its = homes_.of_noun(phrase);
        if (!its && !is_known && homes_.is_of_organization(phrase)) its = homes_.last_organization(begin);
        if (!its && stop < comma) its = tokens_.home_at(comma - 1);
        if (!its && !is_known && !persons_.person(state_.text(tokens_.range_of(begin, stop)), {})) return phrase.end;
        LeaderMention* mention = nullptr;
        for (LeaderMention& earlier : found_) {
            if (earlier.begin <= begin && stop <= earlier.end) mention = &earlier;
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
            mention->name = tokens_.range_of(begin, stop);
            mention->leader = persons_.leader(mention->name, its);
        }
        const auto home = its ? its : state_.home_of(mention->leader);
        if (home) mention->offices.push_back({*home, office_text(phrase)});
        mention->end = tokens_.is_text(phrase.end, U",") ? phrase.end + 1 : phrase.end;
        return mention->end;
    }

    /// Where "of" and a country begin that end before token `end`, or `end`.
    std::size_t before_country(std::size_t end) const {
        if (end < 4 || !state_.country(tokens_[end - 1]) || tokens_.is(end - 1, classes_.country_adjective)) return end;
        const std::size_t k = tokens_.is_the(end - 2) ? end - 3 : end - 2;
        return tokens_.is_text(k, U"of") ? k : end;
    }

    /// Sanna Marin was sworn in as prime minister of Finland: whoever the clause says to hold the office.
    std::size_t read_predicate(const EnglishOffice& phrase) {
        if (phrase.is_counterpart) return phrase.end;
        const auto named = holder_in_clause(state_, tokens_, phrase);
        if (!named) return phrase.end;
        if (phrase.is_former) return phrase.end;
        if (phrase.is_no_leader) {
            note_other(named->begin, named->end);
            return phrase.end;
        }
        const Range range = tokens_.range_of(named->begin, named->end);
        const auto who = persons_.known_leader(std::u32string(state_.text(range)), phrase.home);
        std::optional<EntityIndex> home = phrase.home;
        if (!home && who) home = state_.home_of(*who);
        // president of the club: of something unknown
        const bool is_of_other = tokens_.is_text(phrase.end, U"of") || tokens_.is_text(phrase.end, U"at");
        if (!home && !is_of_other && !phrase.needs_home) home = homes_.of_context(phrase, office_text(phrase));
        if (!home) return phrase.end;
        const auto same = [&](const LeaderMention& mention) {
            return mention.begin <= named->begin && named->end <= mention.end;
        };
        auto mention = std::find_if(found_.begin(), found_.end(), same);
        if (mention == found_.end()) {
            mention = found_.emplace(found_.end());
            mention->begin = named->begin;
            mention->end = named->end;
            mention->name = range;
            mention->leader = persons_.leader(range, home);
        }
        mention->offices.push_back({*home, office_text(phrase)});
        return phrase.end;
    }

    /// May 8: the month, not the Prime Minister.
    bool is_month(std::size_t i) const {
        return parse_month_name(tokens_.text(i)) != 0 && i + 1 < tokens_.size() &&
               is_digit(tokens_.text(i + 1).front());
    }

    /// A name that the article gave an office elsewhere, or a full name that the lexicon knows.
    void read_known_name(std::size_t i) {
        if (!is_latin(tokens_.text(i).front()) || is_month(i)) return;
        std::size_t end = 0;
        for (std::size_t stop = std::min(tokens_.size(), i + 9); stop > i; --stop) {
            const std::u32string name(state_.text(tokens_.range_of(i, stop)));
            if (state_.names.find(name)) {
                end = stop;
                break;
            }
        }
        // Jordan's King Abdullah: not the one of Saudi Arabia
        std::optional<EntityIndex> owner;
        if (i >= 3 && tokens_.after_possessive(i - 2) == i) owner = tokens_.home_at(i - 3);
        if (end == 0 && state_.sense(tokens_[i], SenseKind::leader) &&
            (persons_.is_in_office(tokens_.text(i)) || (owner && begins_with_office(tokens_.text(i)))))
            end = i + 1;
        if (end == 0 || !tokens_.has_capital(i)) return;
        const std::u32string name(state_.text(tokens_.range_of(i, end)));
        if (state_.others.contains(name) && name.find(U' ') == std::u32string::npos) return;
        // Melania Trump, Trump Tower: somebody or something else.
        std::size_t first = i;
        while (first > 0 && tokens_.is_text(first - 1, U".") && first >= 2 && tokens_.text(first - 2).size() <= 2)
            first -= 2;
        // In Beijing Xi …: the place goes with its preposition.
        const bool follows_place = first > 1 && tokens_.is(first - 2, classes_.preposition) &&
                                   (state_.sense(tokens_[first - 1], SenseKind::capital) ||
                                    state_.sense(tokens_[first - 1], SenseKind::place));
        const bool follows_name = first > 0 && tokens_.is_name_word(first - 1) &&
                                  !tokens_.is(first - 1, classes_.honorific) &&
                                  tokens_.are_adjacent(first - 1, first) && !is_covered(first - 1) && !follows_place;
        const bool precedes_name = end < tokens_.size() && tokens_.is_name_word(end) &&
                                   tokens_.are_adjacent(end - 1, end) && !tokens_[end].is_known();
        if (follows_name || (precedes_name && name.find(U' ') == std::u32string::npos)) return;
        LeaderMention mention;
        mention.begin = i;
        mention.name = tokens_.range_of(i, end);
        mention.end = std::max(end, tokens_.after_possessive(end));
        const bool is_titled = begins_with_office(name);
        if (owner && !is_titled && !persons_.person(name, owner)) owner.reset();
        mention.leader = persons_.leader(mention.name, owner);
        // France's Emmanuel Macron; Jordan's King Abdullah II
        for (std::size_t k = i; k-- > (i > 3 ? i - 3 : 0);) {
            const auto home = tokens_.home_at(k);
            if (!home || tokens_.after_possessive(k + 1) != i) continue;
            if (state_.entities[mention.leader].home == state_.entities.id(*home) && end - i + name.size() > 4)
                mention.begin = k;
        }
        // General Tiani of Niger: the country goes with the name.
        if (tokens_.is_text(mention.end, U"of")) {
            const std::size_t k = tokens_.is_the(mention.end + 1) ? mention.end + 2 : mention.end + 1;
            const auto home = tokens_.home_at(k);
            if (home && state_.home_of(mention.leader) == home && !tokens_.is(k, classes_.country_adjective))
                mention.end = k + 1;
        }
        if (is_titled) {
            const auto home = state_.home_of(mention.leader);
            if (home) mention.offices.push_back({*home, to_utf8(name.substr(0, name.find(U' ')))});
        }
        found_.push_back(std::move(mention));
    }

    /// King Abdullah: whether the first of several words is an office.
    bool begins_with_office(std::u32string_view name) const {
        const std::size_t space = name.find(U' ');
        if (space == std::u32string_view::npos) return false;
        const FormId first = state_.lexicon.vocabulary.find(name.substr(0, space));
        return first != kNoForm && state_.lexicon.vocabulary.classes(first).test(classes_.office);
    }

    /// Carlos Menem of Argentina and Chile's Eduardo Frei: a full name with a country, in a list with another one or
    /// with a leader, in a sentence that names a leader or speaks of several. One past it, or `i`.
    std::size_t read_listed_name(std::size_t i) {
        if (found_.empty() && offices_of_several_.empty()) return i;
        const std::size_t owner = after_owner(i);
        const std::size_t stop = owner > i ? after_owned_name(i) : after_name_of_country(i);
        if (stop == i || is_covered(stop - 1)) return i;
        const std::size_t name = tokens_.name_end(owner);
        if (state_.others.contains(std::u32string(state_.text(tokens_.range_of(owner, name))))) return i;
        const std::size_t first = before_joint(i);
        const std::size_t next = after_joint(stop);
        const bool is_listed = (first < i && (is_covered(first - 1) || ends_name_with_country(first))) ||
                               (next > stop && (is_covered(next) || begins_name_with_country(next)));
        if (!is_listed) return i;
        LeaderMention mention;
        mention.begin = i;
        mention.name = tokens_.range_of(owner, name);
        mention.end = stop;
        mention.leader = persons_.leader(mention.name, tokens_.home_at(owner > i ? i : stop - 1));
        found_.push_back(std::move(mention));
        return stop;
    }

    /// One past a country in the possessive at token `i`, or `i`.
    std::size_t after_owner(std::size_t i) const {
        const bool is_country =
            i < tokens_.size() && state_.country(tokens_[i]) && !tokens_.is(i, classes_.country_adjective);
        const std::size_t end = is_country ? tokens_.after_possessive(i + 1) : i;
        return end > i + 1 ? end : i;
    }
    /// One past a full name that stands after its country at token `i` (Chile's Eduardo Frei), or `i`.
    std::size_t after_owned_name(std::size_t i) const {
        const std::size_t begin = after_owner(i);
        const std::size_t end = tokens_.name_end(begin);
        return begin > i && end >= begin + 2 ? end : i;
    }
    bool begins_name_with_country(std::size_t i) const {
        return after_name_of_country(i) > i || after_owned_name(i) > i;
    }
    /// Whether two names with their countries begin behind the comma at token `i`.
    bool begins_pair(std::size_t i) const {
        if (!tokens_.is_text(i, U",")) return false;
        const std::size_t stop = after_name_of_country(tokens_.after_address(i + 1));
        const std::size_t next = after_joint(stop);
        return stop > i + 1 && next > stop && after_name_of_country(next) > next;
    }

    /// One past a full name and "of" its country that begin at token `i`, or `i`.
    std::size_t after_name_of_country(std::size_t i) const {
        if (i > 0 && tokens_.is_name_word(i - 1) && tokens_.are_adjacent(i - 1, i) &&
            !tokens_.is(i - 1, classes_.honorific))
            return i;
        const std::size_t end = tokens_.name_end(i);
        const bool is_full = end >= i + 2 || (end > i && state_.sense(tokens_[i], SenseKind::leader));
        if (!is_full || !tokens_.is_text(end, U"of")) return i;
        const std::size_t k = tokens_.is_the(end + 1) ? end + 2 : end + 1;
        const bool is_country = k < tokens_.size() && state_.country(tokens_[k]) &&
                                !tokens_.is(k, classes_.country_adjective) && tokens_.after_possessive(k + 1) == k + 1;
        return is_country ? k + 1 : i;
    }
    /// Whether a full name with its country ends before token `end`.
    bool ends_name_with_country(std::size_t end) const {
        for (std::size_t i = end > 9 ? end - 9 : 0; i < end; ++i) {
            if (after_name_of_country(i) == end || after_owned_name(i) == end) return true;
        }
        return false;
    }
    /// One past the comma, the coordinator and the preposition that join the members of a list, or `i`.
    std::size_t after_joint(std::size_t i) const {
        std::size_t k = i;
        if (tokens_.is_text(k, U",")) ++k;
        if (tokens_.is(k, classes_.coordinator)) ++k;
        if (k > i && (tokens_.is_text(k, U"by") || tokens_.is_text(k, U"with"))) ++k;
        return k > i ? tokens_.after_address(k) : i;
    }
    /// Where they begin that end before token `i`, or `i`.
    std::size_t before_joint(std::size_t i) const {
        for (std::size_t first = i > 5 ? i - 5 : 0; first < i; ++first) {
            if (after_joint(first) == i) return first;
        }
        return i;
    }

    /// Jamil Mahuad of Ecuador, Nikola Dimitrov for Skopje, Ecuador's Rafael Correa: a full name with a country whose
    /// president the article has spoken of. One past the name, or `i`.
    std::size_t read_expected_name(std::size_t i) {
        const std::size_t end = tokens_.name_end(i);
        const bool goes_on = i > 0 && tokens_.is_name_word(i - 1) && tokens_.are_adjacent(i - 1, i);
        const bool is_full = end >= i + 2 || (end > i && state_.sense(tokens_[i], SenseKind::leader));
        if (!is_full || goes_on || is_covered(end - 1)) return i;
        std::optional<EntityIndex> home;
        std::size_t stop = end;
        if (tokens_.is_text(end, U"of") || tokens_.is_text(end, U"for") || tokens_.is_text(end, U"signed for")) {
            const std::size_t k = tokens_.is_the(end + 1) ? end + 2 : end + 1;
            if ((home = tokens_.home_at(k)) && tokens_.is_text(end, U"of")) stop = k + 1;
        }
        if (!home && i >= 3 && tokens_.is_text(i - 1, U"s")) home = tokens_.home_at(i - 3);
        const std::u32string name(state_.text(tokens_.range_of(i, end)));
        if (!home || !state_.expected_offices.contains(*home) || state_.others.contains(name)) return i;
        LeaderMention mention;
        mention.begin = i;
        mention.name = tokens_.range_of(i, end);
        mention.end = stop;
        mention.leader = persons_.leader(mention.name, home);
        found_.push_back(std::move(mention));
        return stop;
    }

    /// Gives whoever is named without an office the one that the article has told of his country.
    void take_expected_office(LeaderMention& mention) const {
        const auto home = state_.home_of(mention.leader);
        if (!home || !mention.offices.empty()) return;
        const auto expected = state_.expected_offices.find(*home);
        if (expected == state_.expected_offices.end()) return;
        const auto is_his = [&](const OfficeMention& office) { return office.leader == mention.leader; };
        if (std::any_of(state_.offices.begin(), state_.offices.end(), is_his)) return;
        mention.offices.push_back({*home, expected->second});
        state_.expected_offices.erase(expected);
    }

    /// Seventeen heads of state looked on, among them Augusto Pinochet of Chile and Jorge Videla of Argentina: gives
    /// all whom the sentence names with their countries the office of several, where it tells of no other.
    void take_office_of_list() {
        const auto is_with_country = [&](const LeaderMention& mention) {
            const std::size_t last = mention.end - 1;
            return mention.offices.empty() && mention.name.end < tokens_[last].range.begin &&
                   state_.country(tokens_[last]) && state_.home_of(mention.leader) == tokens_.home_at(last);
        };
        if (offices_of_several_.empty() || found_.size() < 2 || !std::ranges::all_of(found_, is_with_country)) return;
        for (LeaderMention& mention : found_) {
            const auto has_another = [&](const auto& held) {
                return held.leader == mention.leader && held.office != offices_of_several_;
            };
            if (std::ranges::none_of(state_.held_offices, has_another))
                mention.offices.push_back({*state_.home_of(mention.leader), offices_of_several_});
        }
    }

    /// Mr. Modi, or Modi alone where the article speaks of India: the only person in office of that surname.
    void read_bare_surname(std::size_t i) {
        if (tokens_[i].is_known() || !is_latin(tokens_.text(i).front()) || !is_upper(tokens_.text(i).front()) ||
            tokens_.text(i).size() < 2)
            return;
        const bool has_neighbor =
            (i > 0 && tokens_.is_name_word(i - 1) && tokens_.are_adjacent(i - 1, i)) ||
            (i + 1 < tokens_.size() && tokens_.is_name_word(i + 1) && tokens_.are_adjacent(i, i + 1));
        if (has_neighbor || state_.others.contains(std::u32string(tokens_.text(i)))) return;
        const auto who = persons_.person_by_surname(tokens_.text(i), {});
        if (!who) return;
        const Tenure* tenure = tenure_on(state_.lexicon.persons[*who], state_.article.document.published);
        if (tenure == nullptr) return;
        const auto country = state_.lexicon.find_country(key_of(tenure->home));
        if (!country || !is_spoken_of(*country)) return;
        LeaderMention mention;
        mention.begin = i;
        mention.name = tokens_.range_of(i, i + 1);
        mention.end = std::max(i + 1, tokens_.after_possessive(i + 1));
        mention.leader = persons_.leader(mention.name, std::nullopt);
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

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    EnglishTokens tokens_;
    EnglishPersons persons_;
    EnglishHomes homes_;
    std::vector<LeaderMention> found_;
    std::string offices_of_several_;  ///< What the sentence calls several: seventeen heads of state
};

}  // namespace

std::vector<LeaderMention> find_english_leaders(ArticleState& state, std::uint32_t sentence) {
    return EnglishNames(state, sentence).find();
}

}  // namespace guanxi
