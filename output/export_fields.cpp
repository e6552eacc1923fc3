#include "output/export_fields.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace guanxi {

namespace {

using enum FieldType;

constexpr std::array kNodeFields{Field{"label", text},     Field{"kind", text},    Field{"name_zh", text},
                                 Field{"name_en", text},   Field{"aliases", list}, Field{"mentions", whole},
                                 Field{"articles", whole}, Field{"home", text},    Field{"subtype", text},
                                 Field{"fields", list},    Field{"count", text},   Field{"date", text},
                                 Field{"place", text}};

constexpr std::array kEdgeFields{Field{"kind", text},    Field{"status", text},     Field{"directed", flag},
                                 Field{"weight", whole}, Field{"confidence", real}, Field{"date", text},
                                 Field{"place", text},   Field{"office", text},     Field{"fields", list},
                                 Field{"manner", text},  Field{"speaker", text},    Field{"first", text},
                                 Field{"last", text},    Field{"evidence", list},   Field{"sources", list},
                                 Field{"bases", list},   Field{"dates", list},      Field{"published", list}};

template <class... Sorts>
struct Overloaded : Sorts... {
    using Sorts::operator()...;
};

constexpr std::string_view kBetweenItems = " | ";

std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += kBetweenItems;
        for (const char c : items[i]) {
            if (c == '|')
                text += "｜";
            else
                text.push_back(c);
        }
    }
    return text;
}

/// A list that says nothing where none of its items does.
std::vector<std::string> told_items(std::vector<std::string> items) {
    if (std::all_of(items.begin(), items.end(), [](const std::string& item) { return item.empty(); })) return {};
    return items;
}

int last_day(int year, int month) {
    int day = 31;
    while (!is_valid({year, month, day})) --day;
    return day;
}

}  // namespace

std::span<const Field> node_fields() { return kNodeFields; }
std::span<const Field> edge_fields() { return kEdgeFields; }

std::vector<FieldValue> field_values(const RelationshipGraph& graph, Vertex vertex) {
    const Node& node = graph.node(vertex);
    const EntityDetails& details = node.details;
    std::vector<std::string> aliases;
    for (const Alias& alias : node.aliases) aliases.push_back(alias.text);
    return {label(node),
            std::string(name(node.kind)),
            node.names.zh,
            node.names.en,
            std::move(aliases),
            std::int64_t{node.mentions},
            static_cast<std::int64_t>(node.appearances.size()),
            node.home ? node.home->value : std::string(),
            details.subtype ? std::string(name(*details.subtype)) : std::string(),
            details.fields,
            details.count,
            to_string(details.date),
            details.place};
}

std::vector<FieldValue> field_values(const RelationshipGraph& graph, const EdgeRef& ref) {
    const Edge& edge = graph.edge(ref);
    const Qualifiers& told = edge.qualifiers;
    const std::optional<Period> period = period_of(graph, edge);
    std::vector<std::string> sentences;
    std::vector<std::string> sources;
    std::vector<std::string> bases;
    std::vector<std::string> dates;
    std::vector<std::string> published;
    for (const EdgeEvidence& item : edge.evidence) {
        const Span& span = item.evidence.span;
        const Document& document = graph.documents()[item.document];
        sentences.push_back(item.evidence.text);
        sources.push_back(fmt::format("{} {}-{}", document.source, span.begin, span.end));
        bases.emplace_back(name(item.evidence.basis));
        dates.push_back(to_string(item.qualifiers.date));
        published.push_back(to_string(document.published));
    }
    return {std::string(name(edge.kind)),
            std::string(name(told.status)),
            !is_symmetric(edge.kind),
            std::int64_t{edge.weight},
            edge.confidence,
            to_string(told.date),
            told.place,
            told.office,
            told.fields,
            told.manner,
            told.speaker,
            period ? to_string(period->first) : std::string(),
            period ? to_string(period->last) : std::string(),
            std::move(sentences),
            std::move(sources),
            std::move(bases),
            told_items(std::move(dates)),
            told_items(std::move(published))};
}

bool is_told(const FieldValue& value) {
    return std::visit(
        Overloaded{[](const std::string& words) { return !words.empty(); },
                   [](const std::vector<std::string>& items) { return !items.empty(); }, [](auto) { return true; }},
        value);
}

std::string text_of(const FieldValue& value) {
    return std::visit(Overloaded{[](const std::string& words) { return words; },
                                 [](const std::vector<std::string>& items) { return joined(items); },
                                 [](double number) { return fmt::format("{:.9g}", number); },
                                 [](auto other) { return fmt::format("{}", other); }},
                      value);
}

std::vector<std::string> items_of(std::string_view text) {
    std::vector<std::string> items;
    if (text.empty()) return items;
    for (;;) {
        const std::size_t end = text.find(kBetweenItems);
        items.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return items;
        text.remove_prefix(end + kBetweenItems.size());
    }
}

void write_members(JsonWriter& json, std::span<const Field> fields, const std::vector<FieldValue>& values) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!is_told(values[i])) continue;
        json.key(fields[i].name);
        std::visit([&](const auto& value) { json.value(value); }, values[i]);
    }
}

std::optional<Period> period_of(const Date& date) {
    if (date.year == 0) return std::nullopt;
    if (date.is_complete()) return Period{date, date};
    if (date.month == 0) return Period{{date.year, 1, 1}, {date.year, 12, 31}};
    return Period{{date.year, date.month, 1}, {date.year, date.month, last_day(date.year, date.month)}};
}

std::optional<Period> period_of(const RelationshipGraph& graph, const Edge& edge) {
    std::optional<Period> sum;
    for (const EdgeEvidence& item : edge.evidence) {
        std::optional<Period> period = period_of(item.qualifiers.date);
        if (!period) period = period_of(graph.documents()[item.document].published);
        if (!period) continue;
        sum = sum ? Period{std::min(sum->first, period->first), std::max(sum->last, period->last)} : *period;
    }
    return sum;
}

}  // namespace guanxi
