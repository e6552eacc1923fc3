#include "output/line_style.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace guanxi {

namespace {

/// From the most to the least telling.
constexpr std::array kTelling{
    EdgeKind::attacks,         EdgeKind::opposes,   EdgeKind::signed_,    EdgeKind::met,
    EdgeKind::visited,         EdgeKind::contacted, EdgeKind::aids,       EdgeKind::supports,
    EdgeKind::cooperates_with, EdgeKind::hosted,    EdgeKind::witnessed,  EdgeKind::attended,
    EdgeKind::party_to,        EdgeKind::member_of, EdgeKind::partner_in, EdgeKind::holds_office};

auto telling_rank(EdgeKind kind) { return std::find(kTelling.begin(), kTelling.end(), kind) - kTelling.begin(); }

bool is_plain(const DrawnRelation& relation) {
    switch (relation.kind) {
        case EdgeKind::holds_office: return relation.status == Status::reported;
        case EdgeKind::party_to:
        case EdgeKind::member_of:
        case EdgeKind::partner_in:
        case EdgeKind::attended: return relation.status == Status::reported && relation.date.is_empty();
        default: return false;
    }
}

struct Item {
    EdgeKind kind;
    Status status;
    Date date;
    bool goes_forward = false;
    bool goes_back = false;
};

/// Relations of one kind and date in both directions are one item.
std::vector<Item> items_of(const DrawnLine& line) {
    std::vector<Item> items;
    for (const DrawnRelation& relation : line.relations) {
        if (is_plain(relation)) continue;
        auto at = std::find_if(items.begin(), items.end(), [&](const Item& item) {
            return std::tie(item.kind, item.status, item.date) ==
                   std::tie(relation.kind, relation.status, relation.date);
        });
        if (at == items.end()) at = items.insert(items.end(), {relation.kind, relation.status, relation.date});
        (relation.is_reversed ? at->goes_back : at->goes_forward) = true;
    }
    return items;
}

std::string words(const Item& item, LabelLanguage language, bool tells_direction) {
    std::string text = label(item.kind, item.status, language);
    if (tells_direction && !is_symmetric(item.kind)) {
        if (item.goes_back && item.goes_forward) {
            text += "↔";
        } else {
            text = item.goes_back ? "←" + text : text + "→";
        }
    }
    return text;
}

/// Lines in the order of the items; those without a date share a line, and so do those of one date, but what is hostile
/// never shares a line with what is not.
std::vector<TextLine> label_of(const std::vector<Item>& items, LabelLanguage language, bool tells_direction) {
    struct Row {
        Date date;
        bool is_hostile;
        std::string text;
    };
    std::vector<Row> rows;
    for (const Item& item : items) {
        const std::string text = words(item, language, tells_direction);
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
            return row.date == item.date && row.is_hostile == is_hostile(item.kind);
        });
        if (same != rows.end()) {
            same->text += " " + text;
        } else {
            rows.push_back({item.date, is_hostile(item.kind), text});
        }
    }
    const bool has_hostile = !rows.empty() && rows.front().is_hostile;
    std::vector<TextLine> lines;
    for (const Row& row : rows) {
        const std::string text = row.date.is_empty() ? row.text : row.text + " " + readable(row.date);
        lines.push_back({text, kLabelPt, row.is_hostile, has_hostile && !row.is_hostile});
    }
    return lines;
}

std::string classes_of(const DrawnLine& line) {
    std::string classes = "edge";
    std::vector<std::string_view> seen;
    const auto add = [&](std::string_view word) {
        if (std::find(seen.begin(), seen.end(), word) != seen.end()) return;
        seen.push_back(word);
        classes.append(1, ' ').append(word);
    };
    for (const DrawnRelation& relation : line.relations) add(name(relation.kind));
    for (const DrawnRelation& relation : line.relations) {
        if (relation.status != Status::reported) add(name(relation.status));
    }
    if (is_hostile(line.relations.front().kind)) add("hostile");
    return classes;
}

/// 1 for one sentence, growing by its logarithm to 1.9 for sixty and more.
double widening(const DrawnLine& line) {
    int sentences = 0;
    for (const DrawnRelation& relation : line.relations) sentences = add_counts(sentences, relation.weight);
    return std::min(1.9, 1 + 0.22 * std::log(std::max(1, sentences)));
}

}  // namespace

bool is_widened(const DrawnLine& line) { return !line.relations.empty() && widening(line) > 1; }

bool is_more_telling(const DrawnRelation& a, const DrawnRelation& b) {
    const auto key = [](const DrawnRelation& r) {
        return std::tuple(telling_rank(r.kind), r.status, r.date, r.is_reversed, r.weight);
    };
    return key(a) < key(b);
}

void style_line(DrawnLine& line, const Theme& theme, LabelLanguage language, bool has_left_and_right) {
    const DrawnRelation& first = line.relations.front();
    const EdgeStyle& style = theme.style(first.kind);
    line.colour = style.colour;
    line.width_pt = style.width_pt * widening(line);
    line.dash = style.dash;
    const auto all_have = [&](Status status) {
        return std::all_of(line.relations.begin(), line.relations.end(),
                           [&](const DrawnRelation& r) { return r.status == status; });
    };
    line.is_denied = all_have(Status::denied);
    if (all_have(Status::planned)) line.dash = Dash::dashed;
    if (line.is_denied) line.dash = Dash::dotted;
    for (const DrawnRelation& relation : line.relations) {
        if (is_symmetric(relation.kind)) continue;
        ArrowHead& head = relation.is_reversed ? line.head_at_from : line.head_at_to;
        if (head == ArrowHead::none) head = theme.style(relation.kind).head;
    }
    const std::vector<Item> items = items_of(line);
    const bool goes_forward =
        std::any_of(items.begin(), items.end(), [](const Item& i) { return i.goes_forward && !is_symmetric(i.kind); });
    const bool goes_back =
        std::any_of(items.begin(), items.end(), [](const Item& i) { return i.goes_back && !is_symmetric(i.kind); });
    const bool is_mixed = (goes_forward && goes_back) || (items.size() > 1 && (goes_forward || goes_back));
    line.label = label_of(items, language, has_left_and_right && is_mixed);
    line.classes = classes_of(line);
}

}  // namespace guanxi
