#include "src/extract/english_tokens.hpp"

#include <algorithm>

#include "src/text/characters.hpp"

namespace guanxi {

std::optional<EntityIndex> EnglishTokens::home_at(std::size_t i) const {
    if (i >= tokens_.size()) return std::nullopt;
    if (const auto country = state_.country(tokens_[i])) return state_.entities.add_country(state_.lexicon, *country);
    for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
        if (const auto organization = state_.sense(tokens_[i], kind))
            return state_.entities.add_organization(state_.lexicon, *organization);
    }
    if (const auto capital = state_.sense(tokens_[i], SenseKind::capital))
        return state_.entities.add_country(state_.lexicon, *capital);
    return std::nullopt;
}

std::size_t EnglishTokens::after_possessive(std::size_t i) const {
    if (!is_text(i, U"'") && !is_text(i, U"’")) return i;
    const bool is_closed = i + 1 < tokens_.size() && tokens_[i + 1].range.begin == tokens_[i].range.end;
    if (is_closed) return is_text(i + 1, U"s") ? i + 2 : i;
    return i > 0 && text(i - 1).ends_with(U's') ? i + 1 : i;
}

bool EnglishTokens::follows_possessive(std::size_t i) const {
    return i > 0 && (is(i - 1, classes_.own) || is(i - 1, classes_.own_thing) || is(i - 1, classes_.own_plural));
}

std::size_t EnglishTokens::after_address(std::size_t i) const {
    while (is(i, classes_.honorific)) {
        ++i;
        if (is_text(i, U".")) ++i;
    }
    return i;
}

bool EnglishTokens::is_modifier(std::size_t i) const {
    return is(i, classes_.office_modifier) || is(i, classes_.noun) || is(i, classes_.government);
}

bool EnglishTokens::has_capital(std::size_t i) const {
    const std::u32string_view word = text(i);
    if (is_upper(word.front())) return true;
    const std::size_t hyphen = word.find(U'-');
    return hyphen != std::u32string_view::npos && hyphen + 1 < word.size() && is_upper(word[hyphen + 1]);
}

bool EnglishTokens::is_unknown_capital(std::size_t i) const {
    return i < tokens_.size() && !tokens_[i].is_known() && is_upper(text(i).front()) && text(i).size() > 1;
}

bool EnglishTokens::is_name_word(std::size_t i) const {
    if (i >= tokens_.size() || !is_latin(text(i).front()) || !has_capital(i)) return false;
    if (!tokens_[i].is_known()) return true;
    const Form form = state_.lexicon.vocabulary.form(tokens_[i].form);
    for (const Sense& sense : form.senses) {
        if (sense.kind == SenseKind::leader) return true;
        if (sense.kind != SenseKind::place) return false;
    }
    return (form.classes & ~name_classes()).none();
}

Classes EnglishTokens::name_classes() const {
    Classes classes;
    classes.set(classes_.pattern);
    classes.set(classes_.noun);
    classes.set(classes_.verb_short);
    classes.set(classes_.name_particle);
    classes.set(classes_.name_suffix);
    return classes;
}

bool EnglishTokens::may_be_surname(std::size_t i) const {
    if (!tokens_[i].is_known() || !is_upper(text(i).front()) || state_.article.sentences[sentence_].is_title)
        return false;
    const Form form = state_.lexicon.vocabulary.form(tokens_[i].form);
    if (!form.senses.empty() || text(i).find(U' ') != std::u32string_view::npos) return false;
    // Ms. Madeleine King: not the King of a country, nor one with a name
    if (is_office_word(i) && (is_text(i + 1, U"of") || (i + 1 < tokens_.size() && has_capital(i + 1)))) return false;
    for (const ClassId cls : {classes_.office_modifier, classes_.government, classes_.common, classes_.honorific,
                              classes_.event_head, classes_.event_anaphor, classes_.project_head,
                              classes_.partnership_head, classes_.preposition, classes_.coordinator, classes_.adverb}) {
        if (form.classes.test(cls)) return false;
    }
    return std::none_of(classes_.agreements.begin(), classes_.agreements.end(),
                        [&](const auto& agreement) { return form.classes.test(agreement.first); });
}

bool EnglishTokens::starts_name(std::size_t i) const {
    return is_name_word(i) || (i < tokens_.size() && state_.sense(tokens_[i], SenseKind::leader)) ||
           (i + 1 < tokens_.size() && state_.country(tokens_[i]) && is_name_word(i + 1) &&
            !is(i, classes_.country_adjective) && are_adjacent(i, i + 1));
}

bool EnglishTokens::is_initial(std::size_t i) const {
    return i + 1 < tokens_.size() && text(i).size() == 1 && is_upper(text(i).front()) && is_text(i + 1, U".");
}

std::size_t EnglishTokens::name_end(std::size_t i) const {
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
        if (const std::size_t next = after_nickname(k); next > k && is_name_word(next)) {
            end = k = next + 1;
            continue;
        }
        std::size_t part = k;
        while (part < tokens_.size() && part < k + 3 && is_particle(part)) ++part;
        if (part < tokens_.size() && is_name_word(part) && !is_office_word(part)) {
            end = k = part + 1;
            continue;
        }
        if (end == i + 1 && !tokens_[i].is_known() && may_be_surname(k)) ++end;
        break;
    }
    if (is_text(end, U",") && is(end + 1, classes_.name_suffix)) end += 2;
    if (is_text(end, U".") && is(end - 1, classes_.name_suffix)) ++end;
    return end;
}

std::size_t EnglishTokens::after_nickname(std::size_t i) const {
    const bool is_quoted = (is_text(i, U"\"") && is_text(i + 2, U"\"")) || (is_text(i, U"“") && is_text(i + 2, U"”"));
    return is_quoted && is_upper(text(i + 1).front()) ? i + 3 : i;
}

std::size_t EnglishTokens::name_begin(std::size_t end) const {
    std::size_t begin = end;
    // Gilberto Teodoro, Jr., Secretary of …
    if (begin > 3 && is_text(begin - 1, U".") && is(begin - 2, classes_.name_suffix) && is_text(begin - 3, U","))
        begin -= 3;
    while (begin > 0 && end - begin < 10 && are_adjacent(begin - 1, begin)) {
        if (is_name_word(begin - 1) || is_particle(begin - 1))
            --begin;
        else if (begin > 1 && is_initial(begin - 2))
            begin -= 2;
        else
            break;
    }
    while (begin < end && !starts_name(begin)) ++begin;
    return begin < end && name_end(begin) == end ? begin : end;
}

bool EnglishTokens::is_dash(std::size_t i) const {
    return is_text(i, U"-") || is_text(i, U"--") || is_text(i, U"–") || is_text(i, U"—") || is_text(i, U"－");
}

}  // namespace guanxi
