#include <algorithm>
#include <utility>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// Sets of documents that are told by their fields or their number: 农业、海关等领域多份双边合作文件, 12份合作文件. A
// number may also count titles that the article gives elsewhere (签署两项议定书).

namespace guanxi {

bool ThingFinder::is_field_separator(std::size_t i) const {
    return is_text(i, U"、") || is_text(i, U"和") || is_text(i, U"与") || is_text(i, U"及") || is_text(i, U"以及");
}

std::vector<std::string> ThingFinder::fields_before(std::size_t end, std::size_t& begin) const {
    std::vector<std::string> fields;
    std::size_t i = end;
    if (i > 0 && is(i - 1, classes_.et_al)) --i;
    std::size_t item_end = i;
    const auto close_item = [&](std::size_t item_begin) {
        if (item_begin == item_end) return;
        const std::u32string_view item = text(item_begin, item_end);
        if (item.find(U'“') == std::u32string_view::npos) fields.insert(fields.begin(), quote(item_begin, item_end));
    };
    while (i > 0) {
        const std::size_t k = i - 1;
        if (is_field_separator(k)) {
            close_item(i);
            item_end = k;
            i = k;
            continue;
        }
        if (is(k, classes_.field_stop) || (is_taken_[k] && !state_.sense(tokens_[k], SenseKind::project))) break;
        const char32_t first = text(k, k + 1).front();
        const bool is_noun_like = (!tokens_[k].is_known() && (is_han(first) || is_latin(first))) ||
                                  is(k, classes_.noun) || is_text(k, U"“") || is_text(k, U"”") || is_text(k, U"共建") ||
                                  is(k, classes_.partnership_modifier) || state_.sense(tokens_[k], SenseKind::project);
        // 水资源利用: in an item with one before it, verbs are nouns too.
        if (!is_noun_like && !(is_han(first) && has_item_before(k))) break;
        i = k;
    }
    close_item(i);
    while (i < end && is_field_separator(i)) ++i;
    begin = i;
    return fields;
}

bool ThingFinder::has_item_before(std::size_t i) const {
    constexpr std::size_t kLongestItem = 5;
    for (std::size_t k = i; k-- > 0 && i - k <= kLongestItem;) {
        if (is_text(k, U"、")) return true;
        if (is_taken_[k] || is(k, classes_.signing) || is(k, classes_.preposition) || is(k, classes_.adverb) ||
            !is_han(text(k, k + 1).front()))
            return false;
    }
    return false;
}

int ThingFinder::chinese_number(std::u32string_view text) {
    constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
    int value = 0;
    int digit = 0;
    for (char32_t c : text) {
        if (c == U'两') c = U'二';
        if (const auto at = kDigits.find(c); at != std::u32string_view::npos)
            digit = static_cast<int>(at);
        else if (c == U'十')
            value += (digit == 0 ? 1 : digit) * 10, digit = 0;
        else if (c == U'百')
            value += digit * 100, digit = 0;
        else
            return 0;
    }
    return value + digit;
}

bool ThingFinder::quantity_before(std::size_t end, std::size_t& begin, std::string& count) const {
    if (end == 0) return false;
    if (is(end - 1, classes_.quantity)) {
        begin = end - 1;
        // 50多项
        if (begin > 0 && text(begin, end).front() == U'多' && is_digit(text(begin - 1, begin).front())) {
            --begin;
            count = quote(begin, begin + 1);
        }
        return true;
    }
    if (end < 2 || !is(end - 1, classes_.measure)) return false;
    std::size_t number = end - 2;
    if (is_text(number, U"余") || is_text(number, U"多")) {
        if (number == 0) return false;
        --number;
    }
    if (is_digit(text(number, number + 1).front())) {
        count = quote(number, number + 1);
        begin = number;
        return true;
    }
    std::size_t first = number + 1;
    while (first > 0 && chinese_number(text(first - 1, first)) > 0) --first;
    if (first > number) return false;
    if (const int value = chinese_number(text(first, number + 1)); value > 0) count = std::to_string(value);
    begin = first;
    return true;
}

std::size_t ThingFinder::after_filler(std::size_t i) const {
    constexpr std::size_t kLongestQuantity = 5;
    for (std::size_t end = i + 1; end <= std::min(tokens_.size(), i + kLongestQuantity); ++end) {
        std::size_t begin = end;
        std::string count;
        const bool is_quantity = quantity_before(end, begin, count) && begin == i;
        // 签过边界协定; 签过的协议 is one of before.
        const bool is_past = is_text(i, U"过") && !is_text(i + 1, U"的");
        const bool is_filler = is_past || is(i, classes_.filler) || is(i, classes_.sides);
        if (!is_quantity && !(end == i + 1 && is_filler)) continue;
        i = end;
    }
    return i;
}

bool ThingFinder::is_signed_at(std::size_t begin, ClassId verbs) const {
    constexpr std::size_t kLongestFiller = 7;
    for (std::size_t verb = begin; verb-- > 0 && begin - verb <= kLongestFiller;) {
        if (is(verb, verbs)) return after_filler(verb + 1) >= begin;
    }
    return false;
}

bool ThingFinder::counted_titles(std::size_t head) {
    if (state_.title_rows.empty()) return false;
    constexpr std::size_t kLongest = 4;
    std::size_t begin = head;
    std::string count;
    // 三协定 and 三国协定 differ by what stands between.
    if (head > 0 && chinese_number(text(head - 1, head)) > 1) {
        begin = head - 1;
        count = std::to_string(chinese_number(text(begin, head)));
    }
    for (std::size_t end = head; count.empty() && !quantity_before(end, begin, count); --end) {
        if (end == 0 || head - end == kLongest || is_taken_[end - 1]) return false;
    }
    const auto is_meant = [&](const EntityList& row) {
        if (std::to_string(row.size()) != count) return false;
        return is(head, classes_.documents_head) || std::ranges::all_of(row, [&](EntityIndex title) {
                   return state_.entities[title].details.subtype == subtype_of(head);
               });
    };
    const auto row = std::ranges::find_if(state_.title_rows, is_meant);
    if (row == state_.title_rows.end()) return false;
    add(begin, head + 1, UnitKind::agreement, row->front());
    found_.back().unit.entities = *row;
    return true;
}

void ThingFinder::documents(std::size_t head) {
    std::size_t begin = head;
    while (begin > 0 && (is(begin - 1, classes_.noun) || is(begin - 1, classes_.partnership_modifier)) &&
           !is(begin - 1, classes_.field_end) && !is_taken_[begin - 1])
        --begin;
    std::string count;
    std::size_t name_begin = begin;
    bool has_quantity = quantity_before(begin, name_begin, count);
    std::vector<std::string> fields;
    std::size_t fields_end = name_begin;
    if (fields_end > 0 && is_text(fields_end - 1, U"的")) --fields_end;
    if (fields_end > 0 && is(fields_end - 1, classes_.field_end)) {
        fields = fields_before(fields_end - 1, name_begin);
        if (!has_quantity) {
            std::size_t k = name_begin;
            if (quantity_before(name_begin, k, count)) has_quantity = true;
        }
    }
    if (!has_quantity && fields.empty()) {
        if (subtype_of(head)) agreement(head);  // 经济技术合作协定 is one by its name
        return;
    }
    std::size_t end = head + 1;
    // 51项合作协议和备忘录
    while (is_field_separator(end) && is(end + 1, classes_.documents_head) && has_quantity) end += 2;
    std::size_t covering = end + 1;
    if (is(covering, classes_.before_covering)) ++covering;  // 12份合作文件，内容涉及…
    if (fields.empty() && is_text(end, U"，") && is(covering, classes_.covering)) {
        std::size_t field_end = covering + 1;
        while (field_end < tokens_.size() && !is(field_end, classes_.field_end) && !is_text(field_end, U"。"))
            ++field_end;
        std::size_t ignored = 0;
        if (is(field_end, classes_.field_end)) fields = fields_before(field_end, ignored);
    }
    // 一纸协议只是起点 means what was signed before.
    const bool is_made = is_signed_at(name_begin, classes_.signing);
    if (const auto known = title_ending(text(head, head + 1)); known && count == "1" && !is_made)
        return add(name_begin, head + 1, UnitKind::agreement, *known);
    // 多份友城协议 are agreements of that name; 多份合作文件 are just documents.
    const auto named = fields.empty() && end == head + 1 ? subtype_of(head) : std::nullopt;
    const std::string name = quote(named ? begin : name_begin, end);
    const EntityIndex entity =
        state_.entities.add(NodeKind::agreement, "~" + to_utf8(text(named ? begin : name_begin, end)), {name, {}});
    EntityDraft& draft = state_.entities[entity];
    draft.details.subtype = named ? *named : AgreementKind::documents;
    draft.details.fields = fields;
    draft.details.count = count;
    if (is_title_ && count.empty()) draft.needs_relation = true;  // a headline's 一批文件 are those of the text
    add_alias(entity, name);
    add(name_begin, end, UnitKind::agreement, entity);
}

}  // namespace guanxi
