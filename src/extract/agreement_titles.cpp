#include <algorithm>
#include <utility>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// Titles in 《》 that end with a word for an agreement (条约, 宣言), stand in a row with such ones, or are signed; whom
// they name as parties, and by what name people know them.

namespace guanxi {

std::optional<AgreementKind> ThingFinder::subtype_of_title(std::u32string_view title) const {
    for (std::size_t length = std::min<std::size_t>(8, title.size()); length >= 2; --length) {
        const FormId form = state_.lexicon.vocabulary.find(title.substr(title.size() - length));
        if (form == kNoForm) continue;
        for (const auto& [cls, kind] : classes_.agreements) {
            if (state_.lexicon.vocabulary.classes(form).test(cls)) return kind;
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> ThingFinder::title_ends() const {
    std::vector<std::size_t> ends(tokens_.size(), 0);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        if (is_text(i, U"《")) open.push_back(i);
        if (open.empty() || !is_text(i, U"》")) continue;
        ends[open.back()] = i + 1;
        open.pop_back();
    }
    return ends;
}

void ThingFinder::find_titles() {
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        if (!is_text(i, U"《")) continue;
        if (ends.empty()) ends = title_ends();
        const std::size_t close = ends[i];
        if (close < i + 3) continue;
        std::size_t last = close - 2;  // the last token of the title
        if (is_text(last, U"）")) {
            while (last > i + 1 && !is_text(last, U"（")) --last;
            --last;
        }
        auto subtype = subtype_of_title(text(i + 1, last + 1));
        // 峰会通过《戴维营原则》: signed or adopted, it is an agreement however it is called.
        const std::size_t verb = i > 0 && is_text(i - 1, U"了") ? i - 1 : i;
        if (!subtype && is(last, classes_.title_end) && verb > 0 && is(verb - 1, classes_.signing))
            subtype = AgreementKind::declaration;
        // 题为《面向21世纪的伙伴关系》的联合宣言: what it is, the words after it say.
        if (!subtype && is_text(close, U"的")) subtype = subtype_of(close + 1);
        if (!subtype && is_text(close, U"的") && is_text(close + 1, U"联合")) subtype = subtype_of(close + 2);
        const std::u32string title(text(i + 1, close - 1));
        if (!subtype && !state_.titles.contains(title)) {
            for (std::size_t k = i; k < close; ++k) is_taken_[k] = true;  // a newspaper, a book, a speech
            i = close - 1;
            continue;
        }
        EntityList named = parties(i + 1, close - 1);
        if (named.empty()) named = prefix_parties(title);
        const EntityIndex entity = title_entity(title, quote(i + 1, close - 1), subtype, std::move(named));
        std::size_t end = close;
        // （RCEP） or （以下简称…） after the title is another name of it.
        if (end + 2 < tokens_.size() && is_text(end, U"（") && is_text(end + 2, U"）") &&
            is_latin(text(end + 1, end + 2).front())) {
            state_.titles.emplace(std::u32string(text(end + 1, end + 2)), entity);
            add_alias(entity, quote(end + 1, end + 2));
            end += 3;
        }
        add(i, end, UnitKind::agreement, entity);
        i = end - 1;
    }
}

void ThingFinder::note_rows() {
    EntityList row;
    std::size_t end = 0;
    const auto close = [&] {
        if (row.size() >= 2) state_.title_rows.push_back(row);
        row.clear();
    };
    for (const ThingMention& title : found_) {
        std::size_t next = end;
        if (is_text(next, U"，")) ++next;
        if (is_field_separator(next)) ++next;
        if (title.begin != next || (next == end + 1 && is_text(end, U"，"))) close();
        row.push_back(title.unit.entities.front());
        end = title.end;
    }
    close();
}

EntityList ThingFinder::prefix_parties(const std::u32string& title) const {
    EntityList named;
    for (const char32_t c : title) {
        const FormId form = state_.lexicon.vocabulary.find(std::u32string_view(&c, 1));
        if (form == kNoForm) break;
        const auto& senses = state_.lexicon.vocabulary.senses(form);
        const auto present = std::find_if(senses.begin(), senses.end(), [&](const Sense& sense) {
            return sense.kind == SenseKind::country_short &&
                   (state_.is_present(sense.item) || state_.lexicon.countries[sense.item].code == "CHN");
        });
        if (present == senses.end()) break;
        named.push_back(state_.entities.add_country(state_.lexicon, present->item));
    }
    if (named.size() < 2) named.clear();
    return named;
}

EntityIndex ThingFinder::title_entity(const std::u32string& title, const std::string& shown,
                                      std::optional<AgreementKind> subtype, EntityList title_parties) {
    const auto at = state_.titles.find(title);
    EntityIndex entity = 0;
    if (at != state_.titles.end()) {
        entity = at->second;
    } else if (const auto known = state_.lexicon.vocabulary.find(title);
               known != kNoForm && thing_sense(known, SenseKind::agreement)) {
        const NamedThing& thing = state_.lexicon.agreements[*thing_sense(known, SenseKind::agreement)];
        entity = state_.entities.add(NodeKind::agreement, thing.key, thing.names);
        subtype = thing.subtype ? thing.subtype : subtype;
    } else {
        entity = state_.entities.add(NodeKind::agreement, to_utf8(title), {without_parties(title, shown), {}});
    }
    state_.titles.emplace(title, entity);
    EntityDraft& draft = state_.entities[entity];
    if (!draft.details.subtype) draft.details.subtype = subtype;
    if (draft.parties.empty()) draft.parties = std::move(title_parties);
    add_alias(entity, shown);
    return entity;
}

std::string ThingFinder::without_parties(const std::u32string& title, const std::string& shown) const {
    std::size_t at = 0;
    std::size_t countries = 0;
    std::vector<Vocabulary::Match> matches;
    while (at < title.size()) {
        const char32_t c = title[at];
        if (countries > 0 && (c == U'、' || c == U'和' || c == U'同' || c == U'与' || c == U'及')) {
            ++at;
            continue;
        }
        matches.clear();
        state_.lexicon.vocabulary.match_at(title, at, matches);
        std::size_t longest = 0;
        for (const auto& match : matches) {
            for (const Sense& sense : state_.lexicon.vocabulary.senses(match.form)) {
                if (sense.kind == SenseKind::country && match.size >= 2)
                    longest = std::max<std::size_t>(longest, match.size);
            }
        }
        if (longest == 0) break;
        at += longest;
        ++countries;
    }
    const bool goes_on =
        at < title.size() && title.substr(at, 2) != U"关于" && title.substr(at, 2) != U"政府" && title[at] != U'间';
    return countries >= 2 && goes_on && title.size() - at >= 4 ? to_utf8(title.substr(at)) : shown;
}

}  // namespace guanxi
