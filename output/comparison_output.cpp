#include "output/comparison_output.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "output/escape.hpp"
#include "output/json_writer.hpp"
#include "output/text_table.hpp"

namespace guanxi {

namespace {

constexpr int kComparisonVersion = 1;

std::size_t row_count(std::size_t all, std::size_t top) { return top == 0 ? all : std::min(all, top); }

std::string number(const std::optional<std::size_t>& rank, std::string_view absent) {
    return rank ? std::to_string(*rank) : std::string(absent);
}

std::string gain_text(const RankChange& change) {
    if (!change.old_rank) return "new";
    if (!change.rank) return "gone";
    return change.gain() == 0 ? "=" : fmt::format("{:+}", change.gain());
}

std::string ranks_text(std::string_view heading, RankMeasure measure, const std::vector<RankChange>& rows,
                       std::size_t top) {
    if (rows.empty()) return {};
    TextTable table({"rank", "name", "kind", "was", "gain", std::string(name(measure)), "was"}, 3);
    for (std::size_t i = 0; i < row_count(rows.size(), top); ++i) {
        const RankChange& row = rows[i];
        table.add({number(row.rank, "–"), table_cell(row.vertex.label), row.vertex.kind, number(row.old_rank, "–"),
                   gain_text(row), row.rank ? fmt::format("{:.4g}", row.value) : "–",
                   row.old_rank ? fmt::format("{:.4g}", row.old_value) : "–"});
    }
    return fmt::format("\n{}\n", heading) + table.text();
}

std::string ties_text(std::string_view heading, const std::vector<TieChange>& ties, std::size_t top) {
    if (ties.empty()) return {};
    TextTable table({"tie", "weight", "was"});
    for (std::size_t i = 0; i < row_count(ties.size(), top); ++i) {
        table.add({table_cell(ties[i].a.label) + " – " + table_cell(ties[i].b.label),
                   fmt::format("{:.4g}", ties[i].weight), fmt::format("{:.4g}", ties[i].old_weight)});
    }
    return fmt::format("\n{} ({})\n", heading, ties.size()) + table.text();
}

template <class Keep>
std::vector<RankChange> chosen(const Comparison& comparison, const Keep& keep) {
    std::vector<RankChange> rows;
    std::copy_if(comparison.ranks.begin(), comparison.ranks.end(), std::back_inserter(rows), keep);
    return rows;
}

/// Those that gained most (`sign` 1), or lost most (-1).
std::vector<RankChange> moved(const Comparison& comparison, long sign) {
    std::vector<RankChange> rows = chosen(comparison, [&](const RankChange& row) { return sign * row.gain() > 0; });
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const RankChange& x, const RankChange& y) { return sign * x.gain() > sign * y.gain(); });
    return rows;
}

void write_ties(JsonWriter& json, std::string_view key, const std::vector<TieChange>& ties, std::size_t top) {
    json.key(key);
    json.begin_array();
    for (std::size_t i = 0; i < row_count(ties.size(), top); ++i) {
        json.begin_object();
        json.member("a", ties[i].a.id);
        json.member("b", ties[i].b.id);
        json.member("weight", ties[i].weight);
        json.member("old_weight", ties[i].old_weight);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

std::string comparison_to_text(const Comparison& comparison, std::size_t top) {
    const auto is_there = [](const RankChange& row) { return row.rank.has_value(); };
    const auto is_new = [](const RankChange& row) { return !row.old_rank; };
    const auto is_gone = [](const RankChange& row) { return !row.rank; };
    const RankMeasure measure = comparison.measure;
    std::string out = fmt::format("Nodes: {} (was {}), ties: {} (was {})\n", comparison.nodes, comparison.old_nodes,
                                  comparison.ties, comparison.old_ties);
    out += ranks_text(fmt::format("By {}", name(measure)), measure, chosen(comparison, is_there), top);
    out += ranks_text("Gained most", measure, moved(comparison, 1), top);
    out += ranks_text("Lost most", measure, moved(comparison, -1), top);
    const std::vector<RankChange> arrived = chosen(comparison, is_new);
    const std::vector<RankChange> gone = chosen(comparison, is_gone);
    out += ranks_text(fmt::format("New ({})", arrived.size()), measure, arrived, top);
    out += ranks_text(fmt::format("Gone ({})", gone.size()), measure, gone, top);
    out += ties_text("New ties", comparison.new_ties, top);
    out += ties_text("Vanished ties", comparison.vanished_ties, top);
    out += ties_text("Ties that changed most", comparison.changed_ties, top);
    return out;
}

std::string comparison_to_csv(const Comparison& comparison, std::size_t top) {
    const std::string_view measure = name(comparison.measure);
    std::string out = fmt::format("rank,id,label,kind,{},old_rank,old_{},gain\r\n", measure, measure);
    for (std::size_t i = 0; i < row_count(comparison.ranks.size(), top); ++i) {
        const RankChange& row = comparison.ranks[i];
        out +=
            fmt::format("{},{},{},{},{},{},{},{}\r\n", number(row.rank, ""), csv_cell(row.vertex.id),
                        csv_cell(row.vertex.label), row.vertex.kind, row.rank ? fmt::format("{:.9g}", row.value) : "",
                        number(row.old_rank, ""), row.old_rank ? fmt::format("{:.9g}", row.old_value) : "",
                        row.rank && row.old_rank ? std::to_string(row.gain()) : "");
    }
    return out;
}

std::string comparison_to_json(const Comparison& comparison, std::size_t top) {
    JsonWriter json;
    json.begin_object();
    json.member("format", "guanxi-comparison");
    json.member("version", kComparisonVersion);
    json.member("generator", "guanxi " GUANXI_VERSION);
    json.member("measure", name(comparison.measure));
    json.member("nodes", comparison.nodes);
    json.member("old_nodes", comparison.old_nodes);
    json.member("ties", comparison.ties);
    json.member("old_ties", comparison.old_ties);
    json.key("ranks");
    json.begin_array();
    for (std::size_t i = 0; i < row_count(comparison.ranks.size(), top); ++i) {
        const RankChange& row = comparison.ranks[i];
        json.begin_object();
        json.member("id", row.vertex.id);
        json.member("label", row.vertex.label);
        json.member("kind", row.vertex.kind);
        if (row.rank) {
            json.member("rank", *row.rank);
            json.member("value", row.value);
        }
        if (row.old_rank) {
            json.member("old_rank", *row.old_rank);
            json.member("old_value", row.old_value);
        }
        json.end_object();
    }
    json.end_array();
    write_ties(json, "new_ties", comparison.new_ties, top);
    write_ties(json, "vanished_ties", comparison.vanished_ties, top);
    write_ties(json, "changed_ties", comparison.changed_ties, top);
    json.end_object();
    return json.take();
}

}  // namespace guanxi
