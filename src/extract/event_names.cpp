#include <algorithm>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// Names of gatherings that do not grow over nouns alone: those that hold several sides and subjects behind an ordinal,
// and those that take the name of who holds them.

namespace guanxi {

std::optional<std::size_t> ThingFinder::begin_at_ordinal(std::size_t head) const {
    constexpr std::size_t kLongest = 16;  // tokens
    for (std::size_t i = head; i-- > 0 && head - i <= kLongest && !is_taken_[i];) {
        // Only 届 counts gatherings alone; 第三次 may count anything.
        if (is_ordinal(i)) {
            const bool is_session = text(i, std::min(i + 3, head)).find(U'届') != std::u32string_view::npos;
            return is_session && i + 1 < head ? std::optional(i) : std::nullopt;
        }
        const bool is_joint = is_text(i, U"、") || is_text(i, U"－") || is_text(i, U"“") || is_text(i, U"”");
        if (is_joint || is_name_part(i) || is(i, classes_.coordinator)) continue;
        if (!is_han(text(i, i + 1).front()) || is_text(i, U"的") || is_text(i, U"了")) return std::nullopt;
        for (const ClassId cls : {classes_.preposition, classes_.place_preposition, classes_.adverb, classes_.held,
                                  classes_.speech, classes_.attend_verb, classes_.pivot}) {
            if (is(i, cls)) return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> ThingFinder::holder_before(std::size_t begin) const {
    std::size_t verb = begin;
    if (verb > 0 && is_text(verb - 1, U"了")) --verb;
    if (verb == 0 || !is(verb - 1, classes_.held)) return std::nullopt;
    constexpr std::size_t kFar = 16;
    const auto is_border = [&](std::size_t i) {
        const char32_t first = text(i, i + 1).front();
        return !tokens_[i].is_known() && !is_han(first) && !is_latin(first) && !is_digit(first);
    };
    for (std::size_t i = verb - 1; i-- > 0 && begin - i <= kFar;) {
        if (is_taken_[i] || is_border(i) || is(i, classes_.preposition_with)) return std::nullopt;
        const bool is_head = i == 0 || is_border(i - 1);
        if (is_head) return state_.sense(tokens_[i], SenseKind::organization) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

bool ThingFinder::meets_as_council(std::size_t head) const {
    static constexpr std::u32string_view kCouncil = U"理事会";
    if (head == 0 || is_taken_[head - 1] || !is_text(head, U"会议")) return false;
    if (!state_.sense(tokens_[head - 1], SenseKind::organ)) return false;
    std::u32string_view members = state_.text(tokens_[head - 1]);
    constexpr std::size_t kOffice = 2;  // 外长, 元首, 总理
    if (!members.ends_with(kCouncil) || members.size() < kCouncil.size() + kOffice) return false;
    members.remove_suffix(kCouncil.size());
    const FormId office = state_.lexicon.vocabulary.find(members.substr(members.size() - kOffice));
    return office != kNoForm && state_.lexicon.vocabulary.classes(office).test(classes_.office);
}

std::optional<EntityIndex> ThingFinder::same_but_ordinal(const std::string& key, const std::string& shown) {
    const std::u32string name = folded(shown);
    const std::size_t unit = name.find(U'届');
    const bool is_numbered = unit != std::u32string::npos && (name.front() == U'第' || unit == 1);
    if (!is_numbered) return std::nullopt;
    const std::u32string_view rest = std::u32string_view(name).substr(unit + 1);
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        EntityDraft& draft = state_.entities[i];
        if (draft.kind != NodeKind::event || !draft.is_mentioned) continue;
        if (draft.key == key) return i;
        if (folded(draft.names.zh) != rest && folded(draft.key) != rest) continue;
        add_alias(i, draft.names.zh);
        draft.key = key;
        draft.names.zh = shown;
        return i;
    }
    return std::nullopt;
}

void ThingFinder::event_of_holder(std::size_t head) {
    std::size_t begin = head;
    while (begin > 0 && !is_taken_[begin - 1] && is(begin - 1, classes_.noun)) --begin;
    const auto holder = is(head, classes_.event_of_members) ? holder_before(begin) : std::nullopt;
    if (!holder) return;
    const auto item = state_.sense(tokens_[*holder], SenseKind::organization);
    const EntityIndex organization = state_.entities.add_organization(state_.lexicon, *item);
    state_.entities[organization].is_mentioned = true;
    const EntityIndex entity = add_event(state_.entities[organization].key + to_utf8(text(begin, head + 1)),
                                         quote(*holder, *holder + 1) + quote(begin, head + 1));
    add_alias(entity, quote(begin, head + 1));
    add(begin, head + 1, UnitKind::event, entity);
}

}  // namespace guanxi
