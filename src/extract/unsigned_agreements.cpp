#include <algorithm>
#include <utility>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// An agreement that nobody signs in its sentence is known by the parties before its name (印度与孟加拉国陆地边界协定),
// by what somebody does to it (退出奥斯陆公约), by what becomes of it (停火协议今起生效), by what it was reached about
// (就劳工问题达成协议), by what it sets up (建立外交关系) or by standing in a row with another. What is only talked
// about or wished for (自由贸易协定谈判) is none.

namespace guanxi {

void ThingFinder::diplomatic_relations(std::size_t head) {
    std::size_t begin = head;
    while (begin > 0 && is(begin - 1, classes_.relations_level)) --begin;
    std::size_t verb = begin;
    if (verb > 0 && is_text(verb - 1, U"了")) --verb;
    if (verb == 0 || !is(verb - 1, classes_.establishing) || is(head + 1, classes_.agreement_topic)) return;
    const auto is_of_relations = [](const auto& title) {
        return title.first.find(U"建交") != std::u32string::npos ||
               title.first.find(U"外交关系") != std::u32string::npos;
    };
    // 联合声明宣告…，两国政府决定建立外交关系: they do so by that document.
    const auto is_agreement = [](const auto& mention) { return mention.unit.kind == UnitKind::agreement; };
    const bool has_document = std::ranges::any_of(state_.titles, is_of_relations) ||
                              std::ranges::any_of(found_, is_agreement) || names_agreement_before();
    if (has_document) return;
    const std::string name = quote(verb - 1, verb) + quote(head, head + 1);
    const EntityIndex entity = state_.entities.add(NodeKind::agreement, "~" + to_utf8(folded(name)), {name, {}});
    EntityDraft& draft = state_.entities[entity];
    draft.details.subtype = AgreementKind::agreement;
    draft.needs_relation = true;
    add_alias(entity, quote(begin, head + 1));
    add(begin, head + 1, UnitKind::agreement, entity);
}

bool ThingFinder::names_agreement_before() const {
    const auto& sentences = state_.article.sentences;
    for (std::uint32_t back = sentence_; back-- > 0 && sentences[back].paragraph == sentences[sentence_].paragraph;) {
        const auto is_agreement = [](const Unit& unit) { return unit.kind == UnitKind::agreement; };
        if (std::ranges::any_of(state_.units[back], is_agreement)) return true;
    }
    return false;
}

void ThingFinder::concluded(std::size_t verb) {
    constexpr std::size_t kLongest = 16;
    std::size_t begin = verb;
    while (begin > 0 && verb - begin <= kLongest && !is(begin - 1, classes_.about)) {
        if (is_taken_[begin - 1] || is_text(begin - 1, U"，") || is_text(begin - 1, U"。")) return;
        --begin;
    }
    if (begin == 0 || !is(begin - 1, classes_.about) || is_sought(begin - 1, verb)) return;
    std::size_t end = verb;
    while (end > begin && (is(end - 1, classes_.adverb) || is(end - 1, classes_.time_word))) --end;
    for (std::size_t i = begin; i < verb; ++i) {
        if (is(i, classes_.denied) || is(i, classes_.planned)) return;
    }
    // 就能源合作达成协议 tells of the cooperation, 就此达成协议 of something before.
    if (end == begin || text(begin, end).size() < 3 || is(end - 1, classes_.field_stop)) return;
    const std::u32string_view conclusion = text(verb, verb + 1);
    const std::u32string_view kind = conclusion.substr(conclusion.size() - 2);
    const std::u32string name = std::u32string(text(begin, end)) + std::u32string(kind);
    // “慰安妇”问题 in the headline is 日军强征“慰安妇”问题 below.
    const auto is_same = [&](const auto& title) { return title.first.ends_with(name) || name.ends_with(title.first); };
    const auto known = std::ranges::find_if(state_.titles, is_same);
    if (known != state_.titles.end()) return add(begin, end, UnitKind::agreement, known->second);
    const std::string shown = quote(begin, end) + to_utf8(kind);
    const EntityIndex entity = state_.entities.add(NodeKind::agreement, "~" + to_utf8(name), {shown, {}});
    EntityDraft& draft = state_.entities[entity];
    draft.details.subtype = subtype_of_title(conclusion);
    draft.needs_relation = true;
    state_.titles.emplace(name, entity);
    add_alias(entity, shown);
    add(begin, end, UnitKind::agreement, entity);
}

std::optional<std::size_t> ThingFinder::begin_in_row(std::size_t begin) const {
    constexpr std::size_t kLongest = 8;
    const auto ends_agreement = [&](std::size_t end) {
        return std::ranges::any_of(found_, [&](const ThingMention& mention) {
            return mention.end == end && mention.unit.kind == UnitKind::agreement;
        });
    };
    for (std::size_t i = begin; i > 1 && begin - i <= kLongest; --i) {
        const std::size_t k = i - 1;
        if (is_taken_[k]) return std::nullopt;
        if (is_field_separator(k) && (ends_agreement(k) || (is_text(k - 1, U"，") && ends_agreement(k - 1)))) return i;
        if (!is_agreement_part(k) && !is(k, classes_.coordinator)) return std::nullopt;
    }
    return std::nullopt;
}

bool ThingFinder::is_agreement_part(std::size_t i) const {
    // 经济合作协定意向书: the last of several heads closes the name.
    return is_name_part(i) || is(i, classes_.agreement_topic) || subtype_of(i) == AgreementKind::plan ||
           (subtype_of(i) && subtype_of(i + 1));
}

std::size_t ThingFinder::after_parties(std::size_t begin, std::size_t end) const {
    std::size_t bare = begin;
    while (bare < end && (short_at_[bare] != nullptr || state_.country(tokens_[bare]) || names_organization(bare) ||
                          (bare > begin && is_text(bare, U"－"))))
        ++bare;
    return bare;
}

std::size_t ThingFinder::after_list_of_parties(std::size_t end) const {
    constexpr std::size_t kLongest = 8;
    for (std::size_t i = end; i > 1 && text(i - 1, end).size() <= kLongest; --i) {
        if (is_taken_[i - 1]) break;
        if (short_at_[i - 1] != nullptr || state_.country(tokens_[i - 1]) || names_organization(i - 1)) return i;
        const Classes& classes = *tokens_[i - 1].classes;
        if (!is_han(text(i - 1, i).front()) || (classes & classes_.clause_words).any() || is(i - 1, classes_.pattern))
            break;
    }
    return end;
}

ThingFinder::PartiesBefore ThingFinder::parties_before(std::size_t end) const {
    std::size_t i = end;
    if (i > 0 && is_text(i - 1, U"的")) --i;
    while (i > 0 && (is(i - 1, classes_.sides) || is(i - 1, classes_.between))) --i;
    PartiesBefore before{end, {}};
    while (i > 0 && !is_taken_[i - 1]) {
        std::size_t k = i - 1;
        if (is(k, classes_.government) && k > 0) --k;
        if (is_taken_[k]) break;
        if (short_at_[k] != nullptr) {
            k = short_at_[k]->begin;
            for (const std::uint32_t country : short_at_[k]->countries)
                push_unique(before.parties, state_.entities.add_country(state_.lexicon, country));
        } else if (const auto country = state_.country(tokens_[k])) {
            push_unique(before.parties, state_.entities.add_country(state_.lexicon, *country));
        } else if (const auto organization = state_.organization(tokens_[k])) {
            push_unique(before.parties, *organization);
        } else {
            break;
        }
        before.begin = k;
        const bool is_joined = k > 0 && (is(k - 1, classes_.coordinator) || is(k - 1, classes_.preposition_with) ||
                                         is_text(k - 1, U"、") || is_text(k - 1, U"－"));
        if (!is_joined) break;
        i = k - 1;
    }
    if (before.parties.size() < 2) return {end, {}};
    return before;
}

bool ThingFinder::is_sought(std::size_t begin, std::size_t head) const {
    std::size_t next = head + 1;
    if (is_text(next, U"的")) ++next;
    if (is(next, classes_.agreement_sought) || is(next, classes_.event_head)) return true;
    constexpr std::size_t kFar = 8;
    for (std::size_t k = begin; k-- > 0 && begin - k <= kFar;) {
        if (is_text(k, U"，") || is_text(k, U"。") || is_text(k, U"；")) break;
        if (is(k, classes_.planned) || is(k, classes_.denied) || is(k, classes_.agreement_sought)) return true;
    }
    return false;
}

bool ThingFinder::is_treated(std::size_t begin, std::size_t head) const {
    std::size_t verb = begin;
    if (verb > 0 && (is_text(verb - 1, U"了") || is_text(verb - 1, U"的"))) --verb;
    if (verb > 0 && is(verb - 1, classes_.agreement_deed)) return true;
    constexpr std::size_t kFar = 14;
    constexpr std::size_t kFarWithParties = 20;
    // 中止已执行20年的友好合作条约
    for (std::size_t k = verb; verb < begin && k-- > 0 && verb - k <= kFar;) {
        if (is(k, classes_.agreement_deed)) return true;
        if (is_taken_[k] || is_text(k, U"，") || is_text(k, U"。") || is(k, classes_.speech)) break;
    }
    // 协定1999年在伊斯坦布尔由三国首脑签署
    for (std::size_t k = head + 1; k < tokens_.size() && k - head <= kFarWithParties; ++k) {
        if (is(k, classes_.agreement_fate)) return true;
        const bool is_passed_over = is_taken_[k] || short_at_[k] != nullptr || is_anchor(k) || is(k, classes_.agent) ||
                                    is(k, classes_.sides) || is(k, classes_.heads_noun) || is_field_separator(k) ||
                                    is_text(k, U"的") || is(k, classes_.adverb) || is(k, classes_.time_word) ||
                                    is(k, classes_.preposition) || is(k, classes_.planned) ||
                                    (*tokens_[k].classes & classes_.relative_words).any() ||
                                    is_digit(text(k, k + 1).front()) || is_text(k, U"起");
        if (!is_passed_over) return false;
    }
    return false;
}

bool ThingFinder::tells_its_topic(std::size_t begin, std::size_t head) const {
    for (std::size_t i = begin; i < head; ++i) {
        if (is(i, classes_.agreement_topic) || is(i, classes_.between) || is_anchor(i)) return true;
    }
    return text(head, head + 1).size() >= 4 && !is(head, classes_.documents_head);  // 友好合作条约 is one word
}

}  // namespace guanxi
