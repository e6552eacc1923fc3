#include "src/extract/english_persons.hpp"

#include <algorithm>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

/// Whether a first name is that of a known name: the same, one of its words, or where the country is the same too
/// one with the same initial (Joseph and Joe, Michael and Mike).
bool are_alike(const std::string& first, const std::string& known, bool is_same_home) {
    if (known.starts_with(first + " ") || known.find(" " + first + " ") != std::string::npos) return true;
    return is_same_home && known.front() == first.front();
}

/// A name as the lexicon writes it: surnames in capitals in small letters, behind the first name (KAMIKAWA Yoko).
std::u32string plain_name(std::u32string_view name) {
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

bool is_surname_first(const std::string& code) {
    return code == "CHN" || code == "PRK" || code == "KOR" || code == "VNM" || code == "TWN" || code == "HKG" ||
           code == "MAC" || code == "KHM";
}

/// Countries where a person's own name comes first and is what the news repeats (Abiy, Anwar, Prabowo).
bool is_called_by_first_name(const std::string& code) {
    return code == "ETH" || code == "ERI" || code == "MYS" || code == "THA" || code == "IDN" || code == "ISL" ||
           code == "TLS" || code == "LAO" || code == "BRN";
}

bool is_surname_first(const Person& who) {
    return !who.tenures.empty() && is_surname_first(std::string(key_of(who.tenures.front().home)));
}

/// The number of a king or pope: VI, XIV.
bool is_numeral(std::u32string_view word) {
    return word.size() <= 5 &&
           std::all_of(word.begin(), word.end(), [](char32_t c) { return c == U'I' || c == U'V' || c == U'X'; });
}

/// The first and last word of a name of several.
std::u32string ends_of(const std::u32string& name) {
    return name.substr(0, name.find(U' ')) + name.substr(name.rfind(U' '));
}

}  // namespace

std::string EnglishPersons::code_of(const std::optional<EntityIndex>& home) const {
    return home && state_.entities[*home].kind == NodeKind::country ? state_.entities[*home].key : std::string();
}

std::optional<std::uint32_t> EnglishPersons::person(std::u32string_view name, const std::optional<EntityIndex>& home,
                                                    bool is_titled) const {
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
    const std::size_t comma = plain.rfind(U", ");
    if (comma != std::u32string::npos && is_suffix(std::u32string_view(plain).substr(comma + 2))) plain.resize(comma);
    return person_by_surname(plain, code, is_titled);
}

std::optional<std::uint32_t> EnglishPersons::person_by_surname(std::u32string_view name, const std::string& code,
                                                               bool is_titled) const {
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
        if (!first.empty() && !are_alike(first, known, !code.empty() || is_titled)) continue;
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

std::optional<EntityIndex> EnglishPersons::known_leader(const std::u32string& name,
                                                        const std::optional<EntityIndex>& home) const {
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

EntityIndex EnglishPersons::leader(const Range& range, const std::optional<EntityIndex>& home, bool is_titled) {
    const std::u32string name(state_.text(range));
    EntityIndex index = 0;
    if (const auto known = known_leader(name, home)) {
        index = *known;
    } else if (const auto listed = person(name, home, is_titled)) {
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

void EnglishPersons::add_names(const std::u32string& name, EntityIndex index) {
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
    // Teodoro Locsin Jr.: the surname stands before.
    if (is_suffix(last)) {
        std::u32string_view rest = std::u32string_view(name).substr(0, last_space);
        if (rest.ends_with(U",")) rest.remove_suffix(1);
        return add(std::u32string(rest.substr(rest.rfind(U' ') + 1)));
    }
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
        if (start == 0 || (is_upper(word.front()) && !is_particle(word))) break;
        at = start;
        add(name.substr(at));
    }
}

bool EnglishPersons::is_in_office(std::u32string_view name) const {
    const auto who = person(name, {});
    if (!who) return false;
    const Date& today = state_.article.document.published;
    const Person& known = state_.lexicon.persons[*who];
    return today.year == 0 || std::any_of(known.tenures.begin(), known.tenures.end(), [&](const Tenure& tenure) {
               return holds_on(tenure.since, tenure.until, today);
           });
}

bool EnglishPersons::is_particle(std::u32string_view word) const {
    const FormId form = state_.lexicon.vocabulary.find(word);
    return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(state_.classes.name_particle);
}

bool EnglishPersons::is_suffix(std::u32string_view word) const {
    if (word.ends_with(U'.')) word.remove_suffix(1);
    const FormId form = state_.lexicon.vocabulary.find(word);
    return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(state_.classes.name_suffix);
}

}  // namespace guanxi
