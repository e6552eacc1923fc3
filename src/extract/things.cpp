#include <algorithm>
#include <array>
#include <utility>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// Agreements, events, projects and mechanisms are known by their head noun (条约, 峰会, 铁路, 机制). From the head the
// name grows to the left over nouns, countries, organisations, ordinals and characters that are no word, and begins at
// its first anchor: an ordinal, a year, a country, an organisation, a place, or the name of a thing already known. A
// head without an anchor refers back to a thing of the article whose name ends like it, or to nothing.

namespace guanxi {

namespace {

constexpr std::u32string_view kOrdinalUnits = U"届次轮";

constexpr Traits kNamesThing = trait_of(SenseKind::project) | trait_of(SenseKind::agreement);

bool has_title(const ArticleState& state, std::uint32_t sentence) {
    return state.text(state.article.sentences[sentence].range).find(U'《') != std::u32string_view::npos;
}

/// A name without what stands in brackets: 上海合作组织（SCO）峰会.
std::u32string without_brackets(std::u32string name) {
    const std::size_t open = name.find_first_of(U"（(");
    const std::size_t close = name.find_first_of(U"）)");
    if (open != std::u32string::npos && close != std::u32string::npos && open < close)
        name.erase(open, close + 1 - open);
    return name;
}

}  // namespace

ThingFinder::ThingFinder(ArticleState& state, std::uint32_t sentence, const std::vector<LeaderMention>& leaders)
    : state_(state),
      classes_(state.classes),
      sentence_(sentence),
      tokens_(state.tokens[sentence]),
      is_title_(state.article.sentences[sentence].is_title) {
    is_taken_.assign(tokens_.size(), false);
    for (const LeaderMention& leader : leaders) {
        for (std::size_t i = leader.begin; i < leader.end; ++i) is_taken_[i] = true;
    }
    short_at_.assign(tokens_.size(), nullptr);
    for (const ShortNames& names : state.short_names[sentence]) {
        for (std::size_t i = names.begin; i < names.end; ++i) short_at_[i] = &names;
    }
}

std::vector<ThingMention> ThingFinder::find() {
    find_titles();
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        if (is_taken_[i]) continue;
        if ((tokens_[i].traits & kNamesThing) != 0 && known_thing(i)) continue;
        // 第47届慕尼黑安全会议: a meeting of the series, not the organisation.
        if (i > 0 && is(i - 1, classes_.ordinal_unit) && names_organization(i) && is_named_meeting(i) &&
            !name_goes_on(i)) {
            event(i);
            continue;
        }
        if (is(i, classes_.meeting_name) && is_held_or_attended(i)) {
            meeting(i);
            continue;
        }
        if (state_.is_english()) {
            english_thing(i);
            continue;
        }
        if ((*tokens_[i].classes & classes_.thing_heads).none()) continue;
        if (subtype_of(i) && subtype_of(i + 1)) continue;
        if ((subtype_of(i) || is(i, classes_.documents_head)) && titled_about(i)) continue;
        if ((subtype_of(i) || is(i, classes_.documents_head)) && counted_titles(i)) continue;
        if (is(i, classes_.concluding))
            concluded(i);
        else if (is(i, classes_.relations_head))
            diplomatic_relations(i);
        else if (is(i, classes_.partnership_head))
            partnership(i);
        else if (is(i, classes_.documents_head))
            documents(i);
        else if (subtype_of(i))
            agreement(i);
        else if (is(i, classes_.event_head) || is(i, classes_.event_anaphor))
            event(i);
        else if (is(i, classes_.project_head))
            project(i);
        else if (is(i, classes_.organization_head))
            organization(i);
    }
    // What points back may stand inside a name (石油经由该管道外运的条约), so names come first.
    for (std::size_t i = 0; i < tokens_.size() && !state_.is_english(); ++i) {
        if (!is_taken_[i]) named_again(i);
    }
    std::sort(found_.begin(), found_.end(), [](const ThingMention& a, const ThingMention& b) {
        return std::pair(a.begin, b.end) < std::pair(b.begin, a.end);
    });
    std::vector<ThingMention> kept;
    for (ThingMention& mention : found_) {
        if (kept.empty() || mention.begin >= kept.back().end) kept.push_back(std::move(mention));
    }
    return kept;
}

std::u32string_view ThingFinder::text(std::size_t begin, std::size_t end) const {
    return state_.text(Range{tokens_[begin].range.begin, tokens_[end - 1].range.end});
}

std::string ThingFinder::quote(std::size_t begin, std::size_t end) const {
    return state_.article.quote({tokens_[begin].range.begin, tokens_[end - 1].range.end});
}

void ThingFinder::add(std::size_t begin, std::size_t end, UnitKind kind, EntityIndex entity) {
    ThingMention mention{begin, end, {}};
    mention.unit.kind = kind;
    mention.unit.range = {tokens_[begin].range.begin, tokens_[end - 1].range.end};
    mention.unit.entities = {entity};
    EntityDraft& draft = state_.entities[entity];
    draft.is_mentioned = true;
    for (std::size_t i = begin; i < end; ++i) is_taken_[i] = true;
    found_.push_back(std::move(mention));
}

EntityList ThingFinder::parties(std::size_t begin, std::size_t end) const {
    EntityList all;
    const auto push = [&](std::uint32_t country) {
        const EntityIndex index = state_.entities.add_country(state_.lexicon, country);
        if (std::find(all.begin(), all.end(), index) == all.end()) all.push_back(index);
    };
    for (std::size_t i = begin; i < end; ++i) {
        if (short_at_[i] != nullptr) {
            for (const std::uint32_t country : short_at_[i]->countries) push(country);
        } else if (const auto country = state_.country(tokens_[i])) {
            push(*country);
        }
    }
    return all;
}

void ThingFinder::add_alias(EntityIndex entity, const std::string& alias) {
    state_.entities[entity].aliases.try_emplace(alias, 0);
}

bool ThingFinder::is_name_part(std::size_t i) const {
    const Token& token = tokens_[i];
    const std::u32string_view word = state_.text(token);
    if (short_at_[i] != nullptr) return !is(i, classes_.country_side);
    if (i > 0 && short_at_[i - 1] != nullptr && is(i, classes_.sides)) return true;  // 中吉乌三国外长对话机制
    // 博鳌亚洲论坛2022年年会, not 2022年出席…
    if (word == U"年" && i > 1 && is_digit(text(i - 1, i).front())) return text(i - 1, i).size() == 4;
    if (is(i, classes_.event_head) && is(i + 1, classes_.organization_head)) return true;  // 首脑会议机制
    // 投资合作五年规划
    if (word == U"年" && i > 0 && chinese_number(text(i - 1, i)) > 0 && subtype_of(i + 1) == AgreementKind::plan)
        return true;
    if (is(i, classes_.event_head) && is(i + 1, classes_.organization_head)) return true;  // 首脑会议 | 机制
    const bool is_bare = token.is_known() && token.classes->none() && word.size() == 1;
    if (!token.is_known() || is_bare)
        return is_han(word.front()) || is_latin(word.front()) || is_digit(word.front()) || word == U"－" ||
               word == U"-" || word == U"·";
    if (word == U"第" && !counts_at(i)) return true;
    if (is(i, classes_.noun) || is(i, classes_.office) || is(i, classes_.region) ||
        is(i, classes_.partnership_modifier) || is(i, classes_.ordinal_unit) || is(i, classes_.issue_noun))
        return true;
    // 上海合作组织成员国外长理事会会议
    if (is(i, classes_.organization_role) && i > 0 && state_.sense(tokens_[i - 1], SenseKind::organization))
        return is(i + 1, classes_.office) || is(i + 1, classes_.event_head);
    return is_anchor(i);
}

bool ThingFinder::is_anchor(std::size_t i) const {
    const Token& token = tokens_[i];
    if (short_at_[i] != nullptr) return short_at_[i]->begin == i && !is(i, classes_.country_side);
    if (is_ordinal(i)) return true;
    if (!token.is_known()) return false;
    for (const SenseKind kind : {SenseKind::country, SenseKind::organization, SenseKind::organ, SenseKind::group,
                                 SenseKind::place, SenseKind::agreement, SenseKind::project}) {
        if (state_.sense(token, kind)) return true;
    }
    return false;
}

bool ThingFinder::is_ordinal(std::size_t i) const {
    if (is_digit(state_.text(tokens_[i]).front())) {
        return is_text(i + 1, U"th") || is_text(i + 1, U"st") || is_text(i + 1, U"nd") || is_text(i + 1, U"rd");
    }
    const std::u32string_view word = state_.text(tokens_[i]);
    // 第二次
    const bool is_whole =
        word.size() >= 3 && word.front() == U'第' && kOrdinalUnits.find(word.back()) != std::u32string_view::npos;
    return (word == U"第" && counts_at(i)) || is_whole || (is(i, classes_.ordinal_unit) && word.size() >= 2);
}

bool ThingFinder::counts_at(std::size_t i) const {
    if (i + 1 == tokens_.size()) return true;
    const std::u32string_view next = text(i + 1, i + 2);
    return is_digit(next.front()) || chinese_number(next) > 0;
}

bool ThingFinder::has_ordinal(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
        if (is_ordinal(i)) return true;
    }
    return false;
}

std::optional<std::size_t> ThingFinder::name_begin(std::size_t head, std::size_t& run_begin) const {
    std::size_t begin = head;
    while (begin > 0 && !is_taken_[begin - 1] && head - begin < 24) {
        const std::size_t open = abbreviation_before(begin);
        if (open == begin && !is_name_part(begin - 1)) break;
        begin = open < begin ? open : begin - 1;
    }
    run_begin = begin;
    for (std::size_t i = begin; i < head; ++i) {
        if (!is_anchor(i)) continue;
        // 拉穆港－南苏丹－…走廊: what a hyphen joins to the anchor belongs to the name.
        return i > begin + 1 && is_text(i - 1, U"－") ? begin : i;
    }
    return std::nullopt;
}

std::size_t ThingFinder::abbreviation_before(std::size_t end) const {
    constexpr std::size_t kLongest = 4;  // tokens
    if (end < 3 || !(is_text(end - 1, U"）") || is_text(end - 1, U")"))) return end;
    for (std::size_t i = end - 1; i-- > 0 && end - i <= kLongest;) {
        if (is_text(i, U"（") || is_text(i, U"(")) return i + 2 < end && i > 0 && is_name_part(i - 1) ? i : end;
        const bool is_short_name = i + 2 == end && state_.sense(tokens_[i], SenseKind::organization);
        if (!is_latin(text(i, i + 1).front()) && !is_short_name) return end;
    }
    return end;
}

std::optional<EntityIndex> ThingFinder::named_before(NodeKind kind, std::u32string_view name) const {
    std::optional<EntityIndex> found;
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        const EntityDraft& draft = state_.entities[i];
        if (draft.kind != kind) continue;
        const std::u32string known = folded(draft.names.zh);
        if (known.size() >= name.size() && std::u32string_view(known).substr(known.size() - name.size()) == name)
            found = i;
    }
    return found;
}

void ThingFinder::event(std::size_t head) {
    if (is(head + 1, classes_.organization_head)) return;  // 首脑会议 | 机制
    // The last of several heads in a row closes the name: 元首理事会第二十五次会议.
    std::size_t run_begin = 0;
    const bool is_strong = is(head, classes_.event_head);
    auto begin = quoted_name(head);
    bool is_quoted = begin.has_value();
    if (!begin) begin = name_begin(head, run_begin);
    // 东亚合作领导人系列会议, 亚非领导人会议
    if (!begin && run_begin < head && is(run_begin, classes_.region) &&
        (is_strong || (run_begin + 1 == head && is_text(head, U"会议"))))
        begin = run_begin;
    const bool is_of_region = begin && !is_strong && *begin == run_begin && is(run_begin, classes_.region);
    // 阿富汗问题磋商第三次会议
    if (begin && run_begin < *begin && is_ordinal(*begin) && is(run_begin, classes_.region)) begin = run_begin;
    if (!begin && is_strong) begin = begin_before_coordinator(run_begin);
    if (!begin || !has_ordinal(*begin, head)) {
        if (const auto ordinal = begin_at_ordinal(head)) begin = ordinal;
    }
    // 《…公约》第二十七次缔约方大会
    if (begin && *begin > 1 && is_ordinal(*begin) && is_text(*begin - 1, U"》")) {
        std::size_t open = *begin - 1;
        while (open > 0 && !is_text(open, U"《") && *begin - open < 24) --open;
        if (is_text(open, U"《")) begin = open, drop_title(open);
    }
    // “中立政策”国际会议, 第三届“一带一路”国际合作高峰论坛
    if (const auto open = run_begin <= head ? quotation_before(run_begin) : std::nullopt) {
        std::size_t first = *open;
        while (first > 0 && *open - first < 5 && !is_ordinal(first) && is_name_part(first - 1)) --first;
        if (is_strong || is_ordinal(first)) {
            begin = is_ordinal(first) ? first : *open;
            is_quoted = true;
        }
    }
    // 气候变化巴黎大会, 阿富汗问题多哈会议: nouns and a place make a name of a weak head too.
    const auto by_place = is_strong ? std::nullopt : named_by_place(head);
    if (by_place) begin = by_place;
    if (begin && !is_strong && !by_place && !is_of_region && !has_ordinal(*begin, head)) begin.reset();
    if (!begin && meets_as_council(head)) begin = head - 1;
    // 中国同中亚五国领导人会晤 and 首次中英领袖会晤 are no events; 金砖国家外长会晤, 第十六次会晤 and
    // 中国－中东欧国家领导人会晤 are.
    const bool is_first_of_two = begin && is_text(*begin, U"首次") && *begin + 1 < head && short_at_[*begin + 1];
    const bool is_of_series =
        begin && !is_first_of_two &&
        (is_quoted || has_ordinal(*begin, head) || names_organization(*begin) || names_organization(*begin + 1) ||
         text(*begin, head).find(U'－') != std::u32string_view::npos);
    if (begin && text(head, head + 1).ends_with(U"会晤") && !is_of_series) begin.reset();
    // 中塔外长战略对话机制第三次会议: the mechanism before it belongs to its name.
    if (begin && !found_.empty() && found_.back().end == *begin && found_.back().unit.kind == UnitKind::organization) {
        begin = found_.back().begin;
    }
    if (!begin || (*begin == head)) {
        if (const auto known = last_event(head)) return add(head, head + 1, UnitKind::event, *known);
        if (is_strong) event_of_holder(head);
        return;
    }
    // The same with and without an abbreviation in brackets.
    std::u32string name = without_brackets(std::u32string(text(*begin, head + 1)));
    std::string shown = to_utf8(without_brackets(to_utf32(quote(*begin, head + 1))));
    // 第十六次会晤 after 金砖国家领导人第十五次会晤: the series is the same.
    if (name.starts_with(U"第")) {
        if (const auto series = series_of(name)) {
            shown = to_utf8(*series) + shown;
            const std::u32string whole = *series + name;
            const EntityIndex entity = add_event(to_utf8(whole), shown);
            add_alias(entity, quote(*begin, head + 1));
            return add(*begin, head + 1, UnitKind::event, entity);
        }
    }
    // 上合组织… and 上海合作组织… are one series: the organisation's own name makes the key.
    std::string key = to_utf8(name);
    for (std::size_t i = *begin; i < head; ++i) {
        for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
            const auto item = state_.sense(tokens_[i], kind);
            if (!item) continue;
            const EntityIndex organization = state_.entities.add_organization(state_.lexicon, *item);
            state_.entities[organization].is_mentioned = true;
            ++state_.entities[organization].aliases[quote(i, i + 1)];
            if (i == *begin && kind == SenseKind::organization)
                key = state_.entities[organization].key +
                      to_utf8(without_brackets(std::u32string(text(i + 1, head + 1))));
            break;
        }
    }
    const EntityIndex entity = add_event(key, shown);
    // 上海合作组织阿斯塔纳峰会: the name says where.
    const bool is_where = *begin + 1 < head && (state_.sense(tokens_[head - 1], SenseKind::place) ||
                                                state_.sense(tokens_[head - 1], SenseKind::capital));
    if (is_where) state_.entities[entity].details.place = quote(head - 1, head);
    add_alias(entity, quote(*begin, head + 1));
    add(*begin, head + 1, UnitKind::event, entity);
}

std::optional<std::size_t> ThingFinder::begin_before_coordinator(std::size_t run_begin) const {
    if (run_begin < 2 || !is_field_separator(run_begin - 1) || is_text(run_begin - 1, U"、")) return std::nullopt;
    std::size_t begin = run_begin - 1;
    while (begin > 0 && !is_taken_[begin - 1] && run_begin - begin < 6 &&
           (is(begin - 1, classes_.noun) || is(begin - 1, classes_.office_modifier)))
        --begin;
    if (begin + 1 == run_begin || begin == 0 || is_taken_[begin - 1]) return std::nullopt;
    const bool is_group = state_.sense(tokens_[begin - 1], SenseKind::group) || names_organization(begin - 1);
    return is_group ? std::optional(begin - 1) : std::nullopt;
}

void ThingFinder::drop_title(std::size_t begin) {
    std::erase_if(found_, [&](const ThingMention& mention) { return mention.begin == begin; });
}

bool ThingFinder::is_named_meeting(std::size_t i) const {
    const std::u32string_view name = text(i, i + 1);
    if (name.size() < 4) return false;
    const FormId form = state_.lexicon.vocabulary.find(name.substr(name.size() - 2));
    return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(classes_.event_anaphor);
}

bool ThingFinder::name_goes_on(std::size_t i) const {
    const std::size_t next = i + 1;
    return is(next, classes_.noun) || is(next, classes_.event_head) || is(next, classes_.ordinal_unit) ||
           is_text(next, U"第") || (next < tokens_.size() && state_.sense(tokens_[next], SenseKind::place)) ||
           (is_text(next + 1, U"年") && is_digit(text(next, next + 1).front()));
}

bool ThingFinder::is_held_or_attended(std::size_t i) const {
    const std::size_t next = i + 1;
    if (name_goes_on(i)) return false;
    std::size_t verb = i;
    if (verb > 0 && is_text(verb - 1, U"了")) --verb;
    if (verb > 0 && (is(verb - 1, classes_.attend_verb) || is(verb - 1, classes_.held))) return true;
    if (is_text(next, U"上") || is_text(next, U"期间") || is_text(next, U"间隙")) return true;
    constexpr std::size_t kFar = 10;
    for (std::size_t k = next; k < tokens_.size() && k - i <= kFar; ++k) {
        if (is(k, classes_.held)) return true;
        if (is_text(k, U"，") || is_text(k, U"。") || is(k, classes_.speech)) return false;
    }
    return false;
}

void ThingFinder::meeting(std::size_t i) {
    const auto organization = state_.sense(tokens_[i], SenseKind::organization);
    const std::u32string name(text(i, i + 1));
    const std::string key = organization ? state_.lexicon.organizations[*organization].key : to_utf8(name);
    const auto known = named_before(NodeKind::event, name);
    const EntityIndex entity = known ? *known : state_.entities.add(NodeKind::event, key, {quote(i, i + 1), {}});
    add_alias(entity, quote(i, i + 1));
    add(i, i + 1, UnitKind::event, entity);
}

bool ThingFinder::names_organization(std::size_t i) const {
    return state_.sense(tokens_[i], SenseKind::organization) || state_.sense(tokens_[i], SenseKind::organ);
}

std::optional<std::size_t> ThingFinder::quotation_before(std::size_t end) const {
    if (end == 0) return std::nullopt;
    const std::u32string_view last = text(end - 1, end);
    if (!last.ends_with(U"”")) return std::nullopt;
    if (last.starts_with(U"“")) return end - 1;
    std::size_t open = end - 1;
    while (open > 0 && !is_text(open, U"“") && end - open < 10) --open;
    return is_text(open, U"“") ? std::optional(open) : std::nullopt;
}

std::optional<std::size_t> ThingFinder::named_by_place(std::size_t head) const {
    if (head < 2) return std::nullopt;
    const Token& place = tokens_[head - 1];
    if (!state_.sense(place, SenseKind::place) && !state_.sense(place, SenseKind::capital)) return std::nullopt;
    bool has_noun = false;
    std::size_t begin = head - 1;
    for (; begin > 0 && !is_taken_[begin - 1]; --begin) {
        const bool is_noun =
            is(begin - 1, classes_.noun) || is(begin - 1, classes_.issue_noun) || is(begin - 1, classes_.region);
        if (!is_noun && !state_.country(tokens_[begin - 1])) break;
        has_noun = has_noun || is_noun;
    }
    return has_noun ? std::optional(begin) : std::nullopt;
}

std::optional<std::size_t> ThingFinder::quoted_name(std::size_t head) const {
    if (!is_text(head + 1, U"”")) return std::nullopt;
    std::size_t open = head;
    while (open > 0 && !is_text(open, U"“") && head - open < 16) --open;
    if (!is_text(open, U"“") || open + 1 >= head) return std::nullopt;
    return open + 1;
}

EntityIndex ThingFinder::add_event(const std::string& key, const std::string& shown) {
    if (const auto same = same_but_ordinal(key, shown)) return *same;
    const std::size_t known = state_.entities.size();
    const EntityIndex entity = state_.entities.add(NodeKind::event, key, {shown, {}});
    if (state_.entities.size() == known) return entity;
    const std::u32string name = folded(shown);
    const std::size_t ordinal = name.rfind(U'第');
    if (ordinal == std::u32string::npos || ordinal == 0) return entity;
    const std::size_t unit = name.find_first_of(kOrdinalUnits, ordinal);
    if (unit != std::u32string::npos) state_.series.insert_or_assign(name.substr(unit), name.substr(0, ordinal));
    return entity;
}

std::optional<std::u32string> ThingFinder::series_of(const std::u32string& name) const {
    const std::size_t unit = name.find_first_of(kOrdinalUnits);
    if (unit == std::u32string::npos) return std::nullopt;
    const auto series = state_.series.find(std::u32string_view(name).substr(unit));
    return series == state_.series.end() ? std::nullopt : std::optional(series->second);
}

std::optional<EntityIndex> ThingFinder::last_event(std::size_t head) const {
    const std::u32string_view word = text(head, head + 1);
    std::optional<EntityIndex> last;
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        const EntityDraft& draft = state_.entities[i];
        if (draft.kind != NodeKind::event || !draft.is_mentioned) continue;
        const std::u32string known = folded(draft.names.zh);
        const bool is_same = known.ends_with(word) ||
                             (word == U"会议" && (known.ends_with(U"峰会") || known.ends_with(U"会"))) ||
                             (word == U"峰会" && known.ends_with(U"会议"));
        if (is_same && !last) last = i;
    }
    return last;
}

void find_titles(ArticleState& state) {
    for (std::uint32_t sentence = 0; sentence < state.tokens.size(); ++sentence) {
        if (has_title(state, sentence)) ThingFinder(state, sentence, {}).titles();
    }
}

std::vector<ThingMention> find_things(ArticleState& state, std::uint32_t sentence,
                                      const std::vector<LeaderMention>& leaders) {
    const SentenceWords& words = state.words[sentence];
    const bool may_have_thing = state.is_english() || (words.traits & kNamesThing) != 0 ||
                                words.has(state.classes.meeting_name) ||
                                (words.classes & state.classes.thing_heads).any() ||
                                words.has(state.classes.ordinal_unit) || has_title(state, sentence);
    return may_have_thing ? ThingFinder(state, sentence, leaders).find() : std::vector<ThingMention>();
}

}  // namespace guanxi
