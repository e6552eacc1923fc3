#include "output/export_losses.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "output/export_fields.hpp"
#include "output/export_mermaid.hpp"
#include "output/export_plover.hpp"

namespace guanxi {

namespace {

bool is_one_of(std::string_view format, std::initializer_list<std::string_view> formats) {
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

bool is_touched(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool has_control(const FieldValue& value) {
    if (const auto* items = std::get_if<std::vector<std::string>>(&value))
        return std::any_of(items->begin(), items->end(), [](const std::string& item) { return is_touched(item); });
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && is_touched(*text);
}

/// How many nodes and edges have control characters or line breaks in a text.
std::size_t count_with_controls(const RelationshipGraph& graph) {
    std::size_t count = 0;
    const auto add = [&](const std::vector<FieldValue>& values) {
        count += std::any_of(values.begin(), values.end(), [](const FieldValue& value) { return has_control(value); });
    };
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) add(field_values(graph, vertex));
    for (const EdgeRef& ref : graph.edges()) add(field_values(graph, ref));
    return count;
}

std::size_t count_without_period(const RelationshipGraph& graph) {
    return static_cast<std::size_t>(std::count_if(graph.edges().begin(), graph.edges().end(), [&](const EdgeRef& ref) {
        return !period_of(graph, graph.edge(ref)).has_value();
    }));
}

std::size_t count_without_plover_class(const RelationshipGraph& graph) {
    return static_cast<std::size_t>(std::count_if(graph.edges().begin(), graph.edges().end(), [&](const EdgeRef& ref) {
        const Edge& edge = graph.edge(ref);
        return !plover_class(edge.kind, edge.qualifiers.manner);
    }));
}

}  // namespace

Diagnostics export_losses(const RelationshipGraph& graph, std::string_view format) {
    Diagnostics losses;
    const auto lose = [&](std::string message) {
        losses.push_back({Severity::note, std::string(format), std::move(message)});
    };
    const bool is_xml = is_one_of(format, {"graphml", "gexf", "gexf12"});
    const bool is_table = is_one_of(format, {"csv", "neo4j", "plover"});
    if ((is_xml || is_one_of(format, {"csv", "neo4j", "networkx", "d3", "cytoscape", "echarts"})) &&
        graph.edge_count() > 0)
        lose(
            "of the evidence, sentences with their places, days and bases are kept; rules, cues, titles and what else "
            "each sentence tells by itself are in json only");
    if (is_xml || is_table) {
        if (const std::size_t count = count_with_controls(graph); count > 0)
            lose(
                fmt::format("control characters and line breaks in texts of {} nodes and edges were left out or became "
                            "spaces",
                            count));
    }
    if (is_one_of(format, {"gexf", "gexf12"})) {
        if (const std::size_t count = count_without_period(graph); count > 0)
            lose(
                fmt::format("{} relations have no date with a year, nor have their articles; they are there at all "
                            "times",
                            count));
    }
    if (is_one_of(format, {"turtle", "jsonld"}) && graph.node_count() > 0)
        lose("how often each document uses each alias, and the order of lists, are in json only");
    if (format == "plover") {
        if (const std::size_t count = count_without_plover_class(graph); count > 0)
            lose(
                fmt::format("{} relations that are states and no events (holds_office, member_of) have no row", count));
    }
    if (format == "mermaid" && graph.edge_count() > 0) {
        lose("names, kinds, statuses and dates are kept; all else is in json only");
        if (graph.edge_count() > kMermaidMaxEdges || graph_to_mermaid(graph).size() > kMermaidMaxText)
            losses.push_back(
                {Severity::warning, "mermaid",
                 fmt::format("{} relations: Mermaid draws at most {} lines and {} characters unless its page "
                             "sets maxEdges and maxTextSize; take fewer with --kinds and --edges",
                             graph.edge_count(), kMermaidMaxEdges, kMermaidMaxText)});
    }
    return losses;
}

}  // namespace guanxi
