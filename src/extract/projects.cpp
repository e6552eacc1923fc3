#include <algorithm>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// Projects and standing mechanisms: a name with this head begins at its anchor (中吉乌铁路), at a place, known or not
// (恰巴哈尔港, 开罗地铁三号线), or at a quotation (“土耳其溪”天然气管道). What is named by a place or quotation alone
// has to be told of by a relation.

namespace guanxi {

namespace {

/// With these the names of places end (台山, 大亚湾).
constexpr std::u32string_view kLandforms = U"山河江湖海岛湾峡岭州川溪滩洲";

}  // namespace

void ThingFinder::anchored(std::size_t head, NodeKind kind, UnitKind unit) {
    if (is(head + 1, classes_.event_head) || subtype_of(head + 1)) return;
    if (kind == NodeKind::project && is(head + 1, classes_.project_head)) return;  // 铁路 | 连接工程
    std::size_t run_begin = head;
    auto begin = name_begin(head, run_begin);
    bool is_listed = false;
    if (!begin && !found_.empty() && run_begin < head) {
        // …减贫合作中心、教育交流合作中心: listed after one that has an anchor.
        const ThingMention& last = found_.back();
        const bool is_separator = is(last.end, classes_.coordinator) || is_text(last.end, U"、");
        is_listed = last.unit.kind == unit && last.end + 1 == run_begin && is_separator;
        if (is_listed) begin = run_begin;
    }
    // 设立外交安全对话机制: named by what it does, where somebody founds it.
    const bool is_founded =
        !begin && run_begin < head && text(run_begin, head + 1).size() >= 6 && is_founded_at(run_begin);
    if (is_founded) return add_unsure(run_begin, head, kind, unit);
    const EntityList named = begin ? parties(*begin, head) : EntityList();
    const bool is_pair = begin && short_at_[*begin] != nullptr;
    const bool is_joined = begin && *begin < head && text(*begin, head).find(U'－') != std::u32string_view::npos;
    if (kind == NodeKind::project && !is_pair && !is_listed && !is_joined && named.size() < 2) {
        if (const auto open = quotation_before(run_begin)) {
            add_unsure(*open, head, kind, unit);
            const std::string quoted = unquoted(*open, run_begin);
            if (!quoted.empty()) add_alias(found_.back().unit.entities.front(), quoted);
            return;
        }
        std::size_t foreign = foreign_name_begin(head);
        if (foreign == head && begin && names_town(*begin)) foreign = *begin;  // 万象赛色塔综合开发区
        // 抵达莫斯科伏努科沃机场 tells where.
        const bool is_where = foreign > 0 && is(foreign - 1, classes_.place_preposition) && begin == foreign;
        if (foreign < head && !is_where) return add_unsure(foreign, head, kind, unit);
        const std::size_t built = begin ? head : built_name_begin(head);
        if (built < head) return add_unsure(built, head, kind, unit);
    }
    if (!begin) {
        for (std::size_t start = run_begin; start < head; ++start) {
            const std::u32string_view name = text(start, head + 1);
            if (name.size() < 4) break;
            if (const auto known = named_before(kind, name)) {
                add(start, head + 1, unit, *known);
                return;
            }
        }
        return;
    }
    if (*begin == head) return;
    // One country before the head is an adjective (中国铁路), unless it is tied to something by a hyphen.
    if (!is_listed && !is_pair && !is_joined && kind == NodeKind::organization) return;
    if (!is_listed && !is_pair && !is_joined && named.size() < 2) return;
    if (is_joined) begin = joined_begin(*begin, head);
    const std::u32string name(text(*begin, head + 1));
    EntityIndex entity = 0;
    if (const auto same = same_but_order(kind, *begin, head)) {
        entity = *same;
    } else {
        entity = state_.entities.add(kind, to_utf8(name), {quote(*begin, head + 1), {}});
    }
    EntityDraft& draft = state_.entities[entity];
    if (draft.parties.empty() && (is_pair || named.size() >= 2)) draft.parties = named;
    add_alias(entity, quote(*begin, head + 1));
    add(*begin, head + 1, unit, entity);
}

void ThingFinder::add_unsure(std::size_t begin, std::size_t head, NodeKind kind, UnitKind unit) {
    const EntityIndex entity = state_.entities.add(kind, to_utf8(text(begin, head + 1)), {quote(begin, head + 1), {}});
    add_alias(entity, quote(begin, head + 1));
    add(begin, head + 1, unit, entity);
    state_.entities[entity].needs_relation = true;
}

std::string ThingFinder::unquoted(std::size_t begin, std::size_t end) const {
    const std::u32string_view name = state_.text(Range{tokens_[begin].range.begin + 1, tokens_[end - 1].range.end - 1});
    return to_utf8(name);
}

bool ThingFinder::names_town(std::size_t i) const {
    const auto place = state_.sense(tokens_[i], SenseKind::place);
    return place && state_.lexicon.places[*place].country;
}

bool ThingFinder::is_founded_at(std::size_t begin) const {
    constexpr std::size_t kFar = 8;
    for (std::size_t k = begin; k-- > 0 && begin - k <= kFar;) {
        if (is(k, classes_.founding))
            return k + 1 == begin || is_text(begin - 1, U"的") || is(begin - 1, classes_.measure);
        if (is_taken_[k] || is_text(k, U"，") || is_text(k, U"。") || is(k, classes_.speech)) return false;
    }
    return false;
}

std::size_t ThingFinder::foreign_name_begin(std::size_t head) const {
    constexpr std::size_t kLongest = 16;
    std::size_t begin = head;
    std::size_t characters = 0;
    bool is_line = false;
    for (std::size_t k = head; k-- > 0 && head - k <= kLongest && !is_taken_[k];) {
        const bool is_joint = is_text(k, U"至") || is_text(k, U"－") || is_text(k, U"-");
        const bool is_word = (*tokens_[k].classes & ~Classes().set(classes_.pattern).set(classes_.given_name)).any();
        const bool is_foreign = !is_word && text(k, k + 1).size() == 1 &&
                                (state_.lexicon.names.transliteration.contains(text(k, k + 1).front()) ||
                                 state_.lexicon.names.transliteration_initial.contains(text(k, k + 1).front()));
        // 地中海港口 is any port, 尼罗河水文预报中心 and 跨萨赫勒铁路 are not.
        const bool is_crossed = k > 0 && is(k - 1, classes_.project_prefix);
        const bool is_region = state_.sense(tokens_[k], SenseKind::place) ? head - k > 1 || is_crossed
                                                                          : is_crossed && state_.country(tokens_[k]);
        const bool is_town = names_town(k) || is_region;
        // 马萨卡 | 医院 | 改扩建工程: nouns between the place and the head.
        const bool is_between = is(k, classes_.noun) || is(k, classes_.partnership_modifier) ||
                                is(k, classes_.project_head) || state_.country(tokens_[k]);
        if (!is_joint && !is_foreign && !is_town) {
            if (!is_between || begin < head) break;
            continue;
        }
        is_line = is_line || is_joint;
        if (!is_joint) characters += text(k, k + 1).size();
        begin = k;
    }
    const bool is_place_alone = head - begin == 1 && !is_line;
    if (begin < head) begin = whole_word_begin(begin, is_line);
    const bool is_across = begin > 0 && is(begin - 1, classes_.project_prefix);
    // 罗贡水电站: two characters are enough before a word that can be nothing else, or behind 跨.
    const bool is_plain = (text(head, head + 1).size() < 3 || is_place_alone) && !is_across;
    const std::size_t least = is_line ? 4 : is_plain ? 3 : 2;
    if (characters < least) return head;
    return is_across ? begin - 1 : begin;
}

std::size_t ThingFinder::built_name_begin(std::size_t head) const {
    constexpr std::size_t kLongest = 12;  // characters
    std::size_t end = head;
    while (end > 0 && (is(end - 1, classes_.noun) || is(end - 1, classes_.project_head)) &&
           !is(end - 1, classes_.building))
        --end;
    bool sounds_foreign = true;
    std::size_t begin = end;
    for (; begin > 0 && end - begin <= kLongest && !is_taken_[begin - 1]; --begin) {
        const std::u32string_view word = text(begin - 1, begin);
        if (word.size() != 1 || !is_han(word.front()) || short_at_[begin - 1] != nullptr) break;
        if (is(begin - 1, classes_.measure) || is(begin - 1, classes_.filler) || is(begin - 1, classes_.pointing))
            break;
        const auto& names = state_.lexicon.names;
        sounds_foreign = sounds_foreign && (names.transliteration.contains(word.front()) ||
                                            names.transliteration_initial.contains(word.front()));
    }
    if (begin == 0 || end - begin < 2 || !is(begin - 1, classes_.building)) return head;
    const bool is_landform = kLandforms.find(text(end - 1, end).front()) != std::u32string_view::npos;
    return is_landform || (sounds_foreign && end - begin > 2) ? begin : head;
}

std::size_t ThingFinder::joined_begin(std::size_t begin, std::size_t head) const {
    std::size_t hyphen = begin;
    while (hyphen < head && !is_text(hyphen, U"－")) ++hyphen;
    if (hyphen == 0 || hyphen == head) return begin;
    const bool is_named = state_.country(tokens_[hyphen - 1]) || state_.sense(tokens_[hyphen - 1], SenseKind::place);
    const std::size_t first = is_named ? hyphen - 1 : whole_word_begin(hyphen, true);
    return first < hyphen ? first : begin;
}

std::size_t ThingFinder::whole_word_begin(std::size_t begin, bool is_line) const {
    const std::size_t longest = is_line ? 8 : 2;
    std::size_t first = begin;
    while (first > 0 && begin - first < longest && !is_taken_[first - 1]) {
        const bool is_piece = text(first - 1, first).size() == 1 && is_han(text(first - 1, first).front()) &&
                              short_at_[first - 1] == nullptr;
        const Classes& classes = *tokens_[first - 1].classes;
        const bool is_joint = is_line && is_text(first - 1, U"－");
        // In the name of a line also a character that is a word elsewhere: 新山－新加坡捷运系统.
        const bool is_part = classes.none() || (is_line && classes == Classes().set(classes_.given_name));
        if (!is_joint && !(is_piece && is_part)) break;
        --first;
    }
    return first;
}

std::optional<EntityIndex> ThingFinder::same_but_order(NodeKind kind, std::size_t begin, std::size_t head) const {
    if (short_at_[begin] == nullptr) return std::nullopt;
    const std::u32string_view rest = text(short_at_[begin]->end, head + 1);
    auto mine = parties(begin, short_at_[begin]->end);
    std::sort(mine.begin(), mine.end());
    for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
        const EntityDraft& draft = state_.entities[i];
        if (draft.kind != kind) continue;
        auto theirs = draft.parties;
        std::sort(theirs.begin(), theirs.end());
        const std::u32string known = folded(draft.names.zh);
        if (theirs == mine && known.size() == rest.size() + mine.size() &&
            std::u32string_view(known).substr(known.size() - rest.size()) == rest)
            return i;
    }
    return std::nullopt;
}

}  // namespace guanxi
