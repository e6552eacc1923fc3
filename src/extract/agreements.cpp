#include <algorithm>
#include <utility>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// An agreement is a title in 《》 (agreement_titles.cpp), a set of documents (document_sets.cpp), one that the lexicon
// knows, a level of partnership (新时代全面战略合作伙伴关系), or a name without title marks after a verb of signing.

namespace guanxi {

std::optional<AgreementKind> ThingFinder::subtype_of(std::size_t i) const {
    if (i >= tokens_.size() || (*tokens_[i].classes & classes_.thing_heads).none()) return std::nullopt;
    for (const auto& [cls, kind] : classes_.agreements) {
        if (is(i, cls)) return kind;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> ThingFinder::thing_sense(FormId form, SenseKind kind) const {
    for (const Sense& sense : state_.lexicon.vocabulary.senses(form)) {
        if (sense.kind == kind) return sense.item;
    }
    return std::nullopt;
}

bool ThingFinder::known_thing(std::size_t i) {
    if (const auto item = state_.sense(tokens_[i], SenseKind::project)) {
        const NamedThing& thing = state_.lexicon.projects[*item];
        const EntityIndex entity = state_.entities.add(NodeKind::project, thing.key, thing.names);
        add_members(entity, thing);
        add(i, i + 1, UnitKind::project, entity);
        return true;
    }
    if (const auto item = state_.sense(tokens_[i], SenseKind::agreement)) {
        const NamedThing& thing = state_.lexicon.agreements[*item];
        // 区域全面经济伙伴关系协定领导人会议 is an event.
        for (std::size_t k = i + 1; k < tokens_.size() && k < i + 5; ++k) {
            if (is(k, classes_.event_head)) return false;
            if (!is(k, classes_.noun) && !is(k, classes_.office)) break;
        }
        const EntityIndex entity = state_.entities.add(NodeKind::agreement, thing.key, thing.names);
        if (!state_.entities[entity].details.subtype) state_.entities[entity].details.subtype = thing.subtype;
        state_.titles.emplace(std::u32string(text(i, i + 1)), entity);
        add(i, i + 1, UnitKind::agreement, entity);
        return true;
    }
    return false;
}

void ThingFinder::add_members(EntityIndex entity, const NamedThing& thing) {
    EntityList members;
    for (const Membership& member : thing.members)
        members.push_back(state_.entities.add_country(state_.lexicon, member.country));
    EntityDraft& draft = state_.entities[entity];
    if (draft.parties.empty()) draft.parties = std::move(members);
}

void ThingFinder::partnership(std::size_t head) {
    if (subtype_of(head + 1) || is(head + 1, classes_.event_head)) return;
    std::size_t begin = head;
    while (begin > 0 && !is_taken_[begin - 1] && is(begin - 1, classes_.partnership_modifier)) --begin;
    // 面向未来的全面友好合作伙伴关系
    const std::size_t level_begin = begin;
    while (begin > 1 && begin <= level_begin && is_text(begin - 1, U"的") && !is_taken_[begin - 2] &&
           is(begin - 2, classes_.partnership_modifier))
        begin -= 2;
    // 战略伙伴关系 is a level by itself, 伙伴关系 is not.
    if (begin == head && state_.text(tokens_[head]).size() < 6) return;
    EntityList both;
    std::size_t name_begin = begin;
    if (begin > 0 && short_at_[begin - 1] != nullptr) {
        name_begin = short_at_[begin - 1]->begin;
        both = parties(name_begin, begin);
    }
    const std::string name = quote(begin, head + 1);
    const std::string key = "~" + to_utf8(text(begin, head + 1));  // ~: completed by its parties
    const EntityIndex entity = state_.entities.add(NodeKind::agreement, key, {name, {}});
    EntityDraft& draft = state_.entities[entity];
    draft.details.subtype = AgreementKind::partnership;
    if (draft.parties.empty()) draft.parties = both;
    add_alias(entity, quote(name_begin, head + 1));
    if (level_begin > begin) add_alias(entity, quote(level_begin, head + 1));
    add(name_begin, head + 1, UnitKind::agreement, entity);
}

bool ThingFinder::titled_about(std::size_t head) {
    constexpr std::size_t kLongest = 30;
    std::size_t about = head;
    const auto is_about = [&](std::size_t i) { return is_text(i, U"关于") || is_text(i, U"有关"); };
    while (about > 0 && head - about < kLongest && !is_about(about)) {
        if (is_text(about, U"，") || is_text(about, U"。") || is_text(about, U"；")) return false;
        --about;
    }
    if (!is_about(about) || about == 0) return false;
    // 关于渔业等领域三份文件: fields and a number, no title.
    for (std::size_t i = about; i < head && !subtype_of(head); ++i) {
        if (is(i, classes_.field_end) || is(i, classes_.quantity) || is(i, classes_.measure) || is_taken_[i])
            return false;
    }
    std::size_t begin = about;
    while (begin > 0 &&
           (short_at_[begin - 1] != nullptr || state_.country(tokens_[begin - 1]) ||
            is(begin - 1, classes_.government) || is(begin - 1, classes_.sides) ||
            (begin < about && is_field_separator(begin - 1)) || (begin < about && is_text(begin - 1, U"同"))))
        --begin;
    EntityList both = parties(begin, about);
    if (both.size() < 2) return signed_about(head, about);
    const std::u32string_view name = text(begin, head + 1);
    const EntityIndex entity =
        state_.entities.add(NodeKind::agreement, "~" + to_utf8(name), {quote(begin, head + 1), {}});
    EntityDraft& draft = state_.entities[entity];
    if (!draft.details.subtype) draft.details.subtype = subtype_of(head);
    if (draft.parties.empty()) draft.parties = std::move(both);
    state_.titles.emplace(std::u32string(name), entity);
    add_alias(entity, quote(begin, head + 1));
    add(begin, head + 1, UnitKind::agreement, entity);
    return true;
}

bool ThingFinder::signed_about(std::size_t head, std::size_t about) {
    const auto subtype = subtype_of(head);
    if (is(head, classes_.statement_head) || subtype == AgreementKind::plan) return false;
    if (!is_signed_at(about, classes_.signing)) return false;
    std::size_t tail = head;
    while (tail > about && !is_text(tail - 1, U"的")) --tail;
    if (tail == about) return false;
    const std::u32string_view name = text(about, head + 1);
    const EntityIndex entity =
        state_.entities.add(NodeKind::agreement, "~" + to_utf8(name), {quote(about, head + 1), {}});
    state_.entities[entity].details.subtype = subtype.value_or(AgreementKind::documents);
    if (text(tail, head + 1).size() >= 4) add_alias(entity, quote(tail, head + 1));
    state_.titles.emplace(std::u32string(name), entity);
    add_alias(entity, quote(about, head + 1));
    // What is named on the way (关于成立…委员会的谅解备忘录) is part of the title.
    std::erase_if(found_, [&](const ThingMention& mention) { return mention.begin >= about && mention.end <= tail; });
    add(about, head + 1, UnitKind::agreement, entity);
    return true;
}

void ThingFinder::agreement(std::size_t head) {
    const auto subtype = subtype_of(head);
    std::size_t begin = head;
    const bool is_plan = subtype == AgreementKind::plan;
    while (begin > 0 && !is_taken_[begin - 1] && (is_plan ? is_name_part(begin - 1) : is_agreement_part(begin - 1)))
        --begin;
    // 三国国界交界点条约, but 两国 | 渔业协定
    if (begin < head && begin > 0 && is(begin - 1, classes_.sides) && !is_text(begin - 1, U"两国")) --begin;
    const std::size_t run_begin = begin;
    // The part that an earlier title ends with is that title again.
    for (std::size_t start = run_begin; start <= head; ++start) {
        const std::u32string_view name = text(start, head + 1);
        // 国界交界点条约 is another than the 条约 before.
        if (name.size() < 4 && !(start == run_begin && refers_back(head, name))) continue;
        if (const auto known = title_ending(name)) {
            add(start, head + 1, UnitKind::agreement, *known);
            if (start == head) found_.back().unit.entities = row_of(head, *known);
            return;
        }
        if (const auto known = title_in_full(name)) return add(start, head + 1, UnitKind::agreement, *known);
    }
    std::string count;
    std::size_t quantity = run_begin;
    const bool has_quantity = quantity_before(run_begin, quantity, count);
    std::vector<std::string> fields;
    std::size_t name_begin = run_begin;
    if (run_begin > 0 && is(run_begin - 1, classes_.field_end)) fields = fields_before(run_begin - 1, name_begin);
    for (std::size_t k = run_begin; k < head && fields.empty(); ++k) {
        if (is(k, classes_.field_end)) fields = fields_before(k, name_begin);
    }
    const auto in_row = begin_in_row(name_begin);
    if (in_row) name_begin = *in_row;
    if (const auto open = quotation_before(name_begin); open && is_signed_at(*open, classes_.signing)) {
        // 签署两国“深化全面伙伴关系”联合公报: what the quotation names is part of the title.
        std::erase_if(found_, [&](const ThingMention& mention) { return mention.begin >= *open; });
        name_begin = *open;
    }
    std::size_t before = (has_quantity ? quantity : name_begin);
    if (before > 0 && is_text(before - 1, U"“") && is_text(head + 1, U"”")) --before;  // 签署“斐汤渔业合作协定”
    bool is_made = in_row || is_signed_at(before, classes_.signing);
    const bool is_at_ceremony = is(is_text(head + 1, U"的") ? head + 2 : head + 1, classes_.ceremony);
    const bool is_statement = is(head, classes_.statement_head);
    // 签署10亿美元的信贷协议: what stands between describes it. What is drafted or resolved (方案, 决议) is not told
    // so, unless it is signed.
    const bool may_be_described =
        !is_made && !is_statement && !is(head, classes_.description_none) && parties(name_begin, head).empty();
    const ClassId making = is_plan ? classes_.signing_bare : classes_.signing;
    std::size_t described = may_be_described ? described_from(before, making) : before;
    const std::size_t project = may_be_described ? project_before(before) : before;
    const bool is_for_project = project < before && is_signed_at(project, making);
    if (is_for_project) described = project;
    if (described < before) is_made = true;
    // 两国自由贸易协定, but 两国发展战略 are two.
    const bool is_of_both = before > 0 && is(before - 1, classes_.sides) && !is_plan;
    // 中马投资合作五年规划
    const bool is_pair_plan = is_plan && run_begin < head && short_at_[run_begin] != nullptr &&
                              short_at_[run_begin]->countries.size() > 1 && !is_sought(run_begin, head);
    const bool is_done = is_made || is_at_ceremony || is_statement || is_between(before) || is_of_both ||
                         is_pair_plan || !fields.empty();
    // 印度与孟加拉国 | 陆地边界协定; 中瑞自由贸易协定 is a name.
    std::size_t name_proper = after_parties(run_begin, head);
    if (name_proper == run_begin) name_proper = after_list_of_parties(run_begin);
    PartiesBefore named{before, {}};
    if (!is_statement && !is_plan && fields.empty() && !has_quantity) named = parties_before(name_proper);
    if (!is_done) {
        const bool is_treated_here = is_treated(before, head) && tells_its_topic(run_begin, head);
        const bool is_known = !named.parties.empty() && !is_sought(named.begin, head);
        if (is_plan || (!is_treated_here && !is_known)) return;
    }
    // 未能发表联合声明: there is no such document.
    for (std::size_t k = before > 4 ? before - 4 : 0; k < before; ++k) {
        if (is(k, classes_.denied)) return;
    }
    const std::size_t short_begin = name_begin;
    constexpr std::size_t kLongestDescription = 24;
    const bool is_described = described < before && text(described, head + 1).size() <= kLongestDescription &&
                              !is_text(before, U"“") && fields.empty();
    if (is_described) name_begin = described;
    // 签署总额200亿美元的“汇率稳定协议”
    for (std::size_t k = described; is_text(head + 1, U"”") && k < head; ++k) {
        if (is_text(k, U"“")) name_begin = k + 1;
    }
    const bool is_of_named = named.begin < name_begin && !named.parties.empty();
    if (is_of_named && text(name_proper, head + 1).size() >= 4) name_begin = name_proper;
    const std::u32string_view name = text(name_begin, head + 1);
    // 两国签署条约: what it is about is not told, or by the next clause.
    const bool is_bare = name.size() < 4;
    if (is_bare && !(is_signed_at(before, classes_.signing_bare) && !is_title_ && !is_sought(before, head) && !is_plan))
        return;
    const std::string key = "~" + to_utf8(name);
    const Names names{quote(name_begin, head + 1), {}};
    const auto cut = cut_in_headline(name);
    if (cut) state_.entities.rename(*cut, key, names);
    const EntityIndex entity = cut ? *cut : state_.entities.add(NodeKind::agreement, key, names);
    EntityDraft& draft = state_.entities[entity];
    if (is_bare) draft.needs_relation = true;
    if (is_of_named) add_alias(entity, quote(named.begin, head + 1));
    if (is_described && text(short_begin, head + 1).size() >= 4) add_alias(entity, quote(short_begin, head + 1));
    // 欧盟与土耳其关税同盟协定 is known as 关税同盟协定, too.
    std::size_t bare = short_begin;
    while (bare < head && (short_at_[bare] != nullptr || state_.country(tokens_[bare]))) ++bare;
    if (bare > short_begin && text(bare, head + 1).size() >= 4) add_alias(entity, quote(bare, head + 1));
    draft.details.subtype = subtype;
    draft.details.fields = fields;
    if (draft.parties.empty()) draft.parties = !is_made && is_of_named ? named.parties : parties(name_begin, head);
    state_.titles.emplace(std::u32string(name), entity);
    add_alias(entity, quote(name_begin, head + 1));
    // The project is named by itself as well.
    if (is_for_project && name_begin == project) name_begin = short_begin;
    add(has_quantity ? quantity : name_begin, head + 1, UnitKind::agreement, entity);
}

std::size_t ThingFinder::described_from(std::size_t end, ClassId verbs) const {
    constexpr std::size_t kLongest = 14;
    for (std::size_t i = end; i-- > 0 && end - i <= kLongest;) {
        if (is_taken_[i] || is(i, classes_.planned) || is(i, classes_.speech) || is(i, classes_.pivot)) return end;
        // 签过的协议, 签署加入…的备忘录: nothing that is signed here, or something else.
        if (is(i, classes_.description_stop) || is(i, classes_.denied)) return end;
        if (is(i, verbs)) {
            i = std::min(end, after_filler(i + 1));
            return i < end && is(i, classes_.demonstrative) ? end : i;
        }
        const char32_t first = text(i, i + 1).front();
        static constexpr std::u32string_view kMarks = U".“”、－";
        if (!is_han(first) && !is_digit(first) && !is_latin(first) && kMarks.find(first) == std::u32string_view::npos)
            return end;
    }
    return end;
}

bool ThingFinder::is_between(std::size_t end) const {
    if (end < 3 || !is_text(end - 1, U"的")) return false;
    const bool is_country = short_at_[end - 2] != nullptr || state_.country(tokens_[end - 2]);
    return is_country && is(end - 3, classes_.preposition_with);
}

bool ThingFinder::refers_back(std::size_t head, std::u32string_view name) const {
    if (name.size() < 2) return false;
    // Whoever issues a statement that says something does not issue that of others again: 发表声明称….
    const bool says = is(head + 1, classes_.speech) || is_text(head + 1, U"，");
    if (head > 0 && is(head - 1, classes_.issuing) && subtype_of(head) == AgreementKind::statement && says)
        return false;
    return head == 0 || is(head - 1, classes_.signing) || is(head - 1, classes_.agreement_deed) ||
           is(head - 1, classes_.preposition) || !tokens_[head - 1].is_known() || is_text(head - 1, U"，") ||
           is(head - 1, classes_.coordinator) || is(head - 1, classes_.demonstrative);
}

std::optional<EntityIndex> ThingFinder::title_ending(std::u32string_view name) const {
    EntityList ending;
    for (const auto& [title, entity] : state_.titles) {
        if (title.size() >= name.size() && std::u32string_view(title).ends_with(name)) push_unique(ending, entity);
    }
    if (ending.empty()) return std::nullopt;
    // A title goes before what the text only describes.
    const auto is_described = [&](EntityIndex entity) { return state_.entities[entity].is_described(); };
    if (!std::ranges::all_of(ending, is_described)) erase_if(ending, is_described);
    for (auto units = state_.units.rbegin(); units != state_.units.rend() && ending.size() > 1; ++units) {
        for (auto unit = units->rbegin(); unit != units->rend(); ++unit) {
            if (unit->kind != UnitKind::agreement) continue;
            const auto last = std::ranges::find_if(
                unit->entities, [&](EntityIndex entity) { return std::ranges::count(ending, entity) > 0; });
            if (last != unit->entities.end()) return *last;
        }
    }
    return ending.front();
}

}  // namespace guanxi
