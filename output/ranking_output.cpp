#include "output/ranking_output.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/analysis/components.hpp"
#include "graph/analysis/density.hpp"
#include "output/escape.hpp"
#include "output/json_writer.hpp"
#include "output/text_table.hpp"

namespace guanxi {

namespace {

constexpr int kRankingVersion = 1;

std::size_t row_count(const Ranking& ranking, std::size_t top) {
    return top == 0 ? ranking.vertices.size() : std::min(ranking.vertices.size(), top);
}

/// Whole numbers as they are, others with four significant digits.
std::string number(double value) {
    return value == std::floor(value) && std::abs(value) < 1e15 ? fmt::format("{:.0f}", value)
                                                                : fmt::format("{:.4g}", value);
}

}  // namespace

std::string ranking_to_text(const NamedNetwork& network, const Ranking& ranking, std::size_t top) {
    std::string out =
        fmt::format("Nodes: {}, ties: {}, density: {:.3g}, components: {}\n\n", network.network.node_count(),
                    network.network.tie_count(), density(network.network), components(network.network).count());
    if (ranking.betweenness) {
        out += fmt::format(
            "Betweenness is estimated from {} nodes: with a confidence of {:g} no value is off by more than "
            "{:.2g}.\n\n",
            ranking.betweenness->sources, ranking.betweenness->confidence, ranking.betweenness->max_error);
    }
    out += fmt::format("By {}\n", name(ranking.order));
    std::vector<std::string> head{"rank", "name", "kind"};
    for (const RankMeasure measure : ranking.by) head.emplace_back(name(measure));
    TextTable table(std::move(head), 3);
    for (std::size_t i = 0; i < row_count(ranking, top); ++i) {
        const NamedVertex& vertex = network.vertices[ranking.vertices[i]];
        std::vector<std::string> row{std::to_string(ranking.ranks[i]), table_cell(vertex.label), vertex.kind};
        for (const std::vector<double>& values : ranking.values) row.push_back(number(values[ranking.vertices[i]]));
        table.add(std::move(row));
    }
    return out + table.text();
}

std::string ranking_to_csv(const NamedNetwork& network, const Ranking& ranking, std::size_t top) {
    std::string out = "rank,id,label,kind";
    for (const RankMeasure measure : ranking.by) out.append(1, ',').append(name(measure));
    out += "\r\n";
    for (std::size_t i = 0; i < row_count(ranking, top); ++i) {
        const NamedVertex& vertex = network.vertices[ranking.vertices[i]];
        out += fmt::format("{},{},{},{}", ranking.ranks[i], csv_cell(vertex.id), csv_cell(vertex.label), vertex.kind);
        for (const std::vector<double>& values : ranking.values)
            out += fmt::format(",{:.9g}", values[ranking.vertices[i]]);
        out += "\r\n";
    }
    return out;
}

std::string ranking_to_json(const NamedNetwork& network, const Ranking& ranking, std::size_t top) {
    JsonWriter json;
    json.begin_object();
    json.member("format", "guanxi-ranking");
    json.member("version", kRankingVersion);
    json.member("generator", "guanxi " GUANXI_VERSION);
    json.member("nodes", network.network.node_count());
    json.member("ties", network.network.tie_count());
    json.member("density", density(network.network));
    json.member("order", name(ranking.order));
    if (ranking.betweenness) {
        json.key("betweenness_estimate");
        json.begin_object();
        json.member("max_error", ranking.betweenness->max_error);
        json.member("confidence", ranking.betweenness->confidence);
        json.member("sources", ranking.betweenness->sources);
        json.end_object();
    }
    json.key("ranking");
    json.begin_array();
    for (std::size_t i = 0; i < row_count(ranking, top); ++i) {
        const NamedVertex& vertex = network.vertices[ranking.vertices[i]];
        json.begin_object();
        json.member("rank", ranking.ranks[i]);
        json.member("id", vertex.id);
        json.member("label", vertex.label);
        json.member("kind", vertex.kind);
        for (std::size_t k = 0; k < ranking.by.size(); ++k)
            json.member(name(ranking.by[k]), ranking.values[k][ranking.vertices[i]]);
        json.end_object();
    }
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace guanxi
