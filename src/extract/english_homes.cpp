#include "src/extract/english_homes.hpp"

#include <algorithm>

#include "src/extract/told_before.hpp"
#include "src/text/characters.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kFarthestCountry = 9;  ///< Tokens from a name to the country for which its bearer stands.

char to_ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

template <typename Named>
std::optional<EntityIndex> EnglishHomes::last_before(std::size_t end, Named named) const {
    for (std::uint32_t s = sentence_ + 1; s-- > 0; end = s > 0 ? state_.tokens[s - 1].size() : 0) {
        for (std::size_t i = end; i-- > 0;) {
            if (const std::optional<EntityIndex> found = named(state_.tokens[s][i])) return found;
        }
    }
    return std::nullopt;
}

std::optional<EntityIndex> EnglishHomes::of_possessive(const EnglishOffice& phrase,
                                                       std::optional<EntityIndex> leader) const {
    if (!tokens_.follows_possessive(phrase.begin)) return std::nullopt;
    if (tokens_.is(phrase.begin - 1, classes_.own)) {
        return leader ? state_.home_of(*leader) : of_last_leader();
    }
    if (const auto actor = first_actor(sentence_, phrase.begin)) return actor;
    for (std::size_t i = phrase.begin; i-- > 0;) {
        if (const auto home = tokens_.home_at(i)) return home;
    }
    return std::nullopt;
}

std::optional<EntityIndex> EnglishHomes::of_antecedent(const EnglishOffice& phrase) const {
    if (phrase.begin < 2 || !tokens_.is_text(phrase.begin - 1, U"whose")) return std::nullopt;
    return tokens_.home_at(tokens_.is_text(phrase.begin - 2, U",") && phrase.begin > 2 ? phrase.begin - 3
                                                                                       : phrase.begin - 2);
}

std::optional<EntityIndex> EnglishHomes::of_sender(const EnglishOffice& phrase) const {
    std::size_t i = phrase.begin;
    while (i > 0 && tokens_.is(i - 1, classes_.adverb)) --i;
    if (i == 0 || !tokens_.is(i - 1, classes_.sending)) return std::nullopt;
    --i;
    while (i > 0 && (tokens_.is(i - 1, classes_.auxiliary) || tokens_.is(i - 1, classes_.adverb))) --i;
    return i > 0 && !tokens_.is(i - 1, classes_.country_adjective) ? tokens_.home_at(i - 1) : std::nullopt;
}

std::optional<EntityIndex> EnglishHomes::of_its_country(const EnglishOffice& phrase) const {
    for (const auto& [cls, country] : classes_.country_offices) {
        if (tokens_.is(phrase.text_end - 1, cls)) return state_.entities.add_country(state_.lexicon, country);
    }
    return std::nullopt;
}

std::optional<EntityIndex> EnglishHomes::of_context(const EnglishOffice& phrase, const std::string& office) const {
    if (const auto country = of_its_country(phrase)) return country;
    if (is_of_organization(phrase)) {
        if (const auto organization = last_organization(phrase.begin)) return organization;
    }
    const auto first = first_told(phrase);
    if (!first || !is_held(*first, office)) return first;
    for (std::size_t i = phrase.begin; i-- > 0;) {
        if (const auto home = tokens_.home_at(i); home && !is_held(*home, office)) return home;
    }
    const auto home = of_dateline();
    return home && !is_held(*home, office) ? home : std::nullopt;
}

bool EnglishHomes::is_of_organization(const EnglishOffice& phrase) const {
    for (std::size_t i = phrase.text_begin; i < phrase.text_end; ++i) {
        if (tokens_.is(i, classes_.office_organization)) return true;
    }
    return false;
}

std::optional<EntityIndex> EnglishHomes::last_organization(std::size_t end) const {
    return last_before(end, [&](const Token& token) { return state_.organization(token); });
}

std::optional<EntityIndex> EnglishHomes::last_country(std::size_t end) const {
    return last_before(end, [&](const Token& token) -> std::optional<EntityIndex> {
        const auto country = state_.country(token);
        if (!country) return std::nullopt;
        return state_.entities.add_country(state_.lexicon, *country);
    });
}

bool EnglishHomes::is_held(EntityIndex home, const std::string& office) const {
    const std::string wanted = without_caretaking(office);
    return std::any_of(state_.held_offices.begin(), state_.held_offices.end(), [&](const OfficeMention& held) {
        return held.home == home &&
               std::ranges::equal(without_caretaking(held.office), wanted, {}, to_ascii_lower, to_ascii_lower);
    });
}

std::string EnglishHomes::without_caretaking(const std::string& office) const {
    const std::size_t space = office.find(' ');
    if (space == std::string::npos) return office;
    const FormId first = state_.lexicon.vocabulary.find(to_utf32(office.substr(0, space)));
    const bool is_caretaking =
        first != kNoForm && state_.lexicon.vocabulary.classes(first).test(classes_.office_caretaking);
    return is_caretaking ? office.substr(space + 1) : office;
}

std::optional<EntityIndex> EnglishHomes::first_told(const EnglishOffice& phrase) const {
    if (tokens_.is_text(0, U"In") && tokens_.size() > 2 && tokens_.is_text(2, U",")) {
        if (const auto capital = state_.sense(tokens_[1], SenseKind::capital))
            return state_.entities.add_country(state_.lexicon, *capital);
    }
    if (phrase.begin > 2) {
        // at the Israeli Embassy, where Ambassador …
        for (std::size_t i = phrase.begin; i-- > 0;) {
            if (tokens_.is(i, classes_.government) && i > 0 && tokens_.home_at(i - 1)) return tokens_.home_at(i - 1);
        }
        if (const auto actor = first_actor(sentence_, phrase.begin)) return actor;
        // He is accompanied by the Minister for Trade, …: his country's.
        return tokens_.is(0, classes_.person_pronoun) ? of_last_leader() : std::nullopt;
    }
    const auto& sentences = state_.article.sentences;
    for (std::uint32_t s = sentence_; s-- > 0 && sentences[s].paragraph == sentences[sentence_].paragraph;) {
        const auto actor = first_actor(s, state_.tokens[s].size());
        if (actor || (s > 0 && sentences[s - 1].paragraph != sentences[sentence_].paragraph)) return actor;
    }
    return of_dateline();
}

std::optional<EntityIndex> EnglishHomes::of_title() const {
    if (!state_.article.sentences.front().is_title) return std::nullopt;
    for (const Token& token : state_.tokens.front()) {
        if (const auto country = state_.country(token)) return state_.entities.add_country(state_.lexicon, *country);
        if (const auto capital = state_.sense(token, SenseKind::capital))
            return state_.entities.add_country(state_.lexicon, *capital);
    }
    return std::nullopt;
}

std::optional<EntityIndex> EnglishHomes::of_last_leader() const {
    const auto before = [&](const OfficeMention& held) { return held.sentence < sentence_; };
    const auto last = std::find_if(state_.held_offices.rbegin(), state_.held_offices.rend(), before);
    return last == state_.held_offices.rend() ? std::nullopt : std::optional(last->home);
}

std::optional<EntityIndex> EnglishHomes::of_dateline() const {
    const auto country = country_of_dateline(state_);
    return country ? std::optional(state_.entities.add_country(state_.lexicon, *country)) : std::nullopt;
}

std::optional<EntityIndex> EnglishHomes::first_actor(std::uint32_t sentence, std::size_t end) const {
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

std::size_t EnglishHomes::owner_begin(const EnglishOffice& phrase) const {
    const std::size_t i = phrase.begin;
    if (i < 3 || tokens_.after_possessive(i - 2) != i) return i;
    const bool is_owner = tokens_.is(i - 3, classes_.own_country) || tokens_.is(i - 3, classes_.own_body);
    return is_owner ? i - 3 : i;
}

std::optional<EntityIndex> EnglishHomes::of_noun(const EnglishOffice& phrase) const {
    const std::size_t owner = owner_begin(phrase);
    if (owner == phrase.begin) return std::nullopt;
    return tokens_.is(owner, classes_.own_body) ? last_organization(owner) : last_country(owner);
}

void EnglishHomes::take_body(EnglishOffice& phrase) const {
    const bool is_open = !phrase.home && !phrase.is_plural && tokens_.is_text(phrase.end, U"of");
    if (!is_open || !(tokens_.is_the(phrase.end + 1) || tokens_.is(phrase.end + 1, classes_.own_thing))) return;
    std::size_t body = phrase.end + 2;
    while (body < phrase.end + 6 && body < tokens_.size() && !tokens_.is(body, classes_.own_body) &&
           (is_digit(tokens_.text(body).front()) || tokens_.is_dash(body) || tokens_.is(body, classes_.noun) ||
            tokens_.text(body).ends_with(U"nation") || tokens_.text(body).ends_with(U"member")))
        ++body;
    if (!tokens_.is(body, classes_.own_body) || tokens_.is_text(body + 1, U"of")) return;
    const auto organization = last_organization(phrase.begin);
    if (!organization) return;
    phrase.home = organization;
    phrase.end = body + 1;
}

std::optional<EntityIndex> EnglishHomes::spoken_for(std::size_t end) const {
    if (tokens_.is_text(end, U",")) ++end;
    for (std::size_t k = end; k < end + kFarthestCountry && k + 1 < tokens_.size(); ++k) {
        if (k > end && !is_latin(tokens_.text(k).front())) break;
        const bool is_far = k >= end + 3 && tokens_.is_text(k, U"for");
        const bool ends_so = tokens_.text(k).ends_with(U" for");  // put pen to paper for
        if (is_far || !(ends_so || tokens_.is(k, classes_.standing_for))) continue;
        if (const auto home = tokens_.home_at(tokens_.is_the(k + 1) ? k + 2 : k + 1)) return home;
    }
    return std::nullopt;
}

}  // namespace guanxi
