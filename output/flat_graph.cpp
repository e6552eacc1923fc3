#include "output/flat_graph.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "graph/base/error.hpp"

namespace guanxi {

namespace {

std::string value_of(const FlatValues& values, const char* key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

std::string label_of(const FlatNode& node, LabelLanguage language) {
    const bool is_chinese = language == LabelLanguage::zh;
    for (const char* const key : {is_chinese ? "name_zh" : "name_en", "label", "Label", "name"}) {
        if (std::string label = value_of(node.values, key); !label.empty()) return label;
    }
    return node.id;
}

double weight_of(const FlatEdge& edge, std::string_view name) {
    const std::string text = value_of(edge.values, "weight");
    if (text.empty()) return 1;
    double weight = 0;
    const char* const last = text.data() + text.size();
    const auto [end, fault] = std::from_chars(text.data(), last, weight);
    if (fault != std::errc() || end != last || !(weight > 0) || !std::isfinite(weight)) {
        throw Error(ErrorKind::format,
                    fmt::format("the weight \"{}\" of the edge from {} to {} is not a positive, finite number", text,
                                edge.source, edge.target),
                    std::string(name));
    }
    return weight;
}

bool is_directed(const FlatEdge& edge) {
    const std::string told = value_of(edge.values, "directed");
    if (told.empty()) return edge.is_directed;
    return told != "0" && told != "false";
}

}  // namespace

NamedNetwork named_network(const FlatGraph& graph, LabelLanguage language, std::string_view name) {
    NamedNetwork result;
    for (const FlatNode& node : graph.nodes) {
        const std::string kind = value_of(node.values, "kind");
        result.vertices.push_back({node.id, label_of(node, language), kind.empty() ? "node" : kind});
    }
    std::sort(result.vertices.begin(), result.vertices.end(),
              [](const NamedVertex& x, const NamedVertex& y) { return x.id < y.id; });
    const auto vertex = [&](const std::string& id) {
        const auto found =
            std::lower_bound(result.vertices.begin(), result.vertices.end(), id,
                             [](const NamedVertex& item, const std::string& key) { return item.id < key; });
        return static_cast<std::size_t>(found - result.vertices.begin());
    };
    std::vector<Tie> ties;
    std::vector<Arc> arcs;
    bool has_directions = false;
    for (const FlatEdge& edge : graph.edges) {
        if (value_of(edge.values, "status") == "denied") continue;
        const std::size_t source = vertex(edge.source);
        const std::size_t target = vertex(edge.target);
        const double weight = weight_of(edge, name);
        ties.push_back({source, target, weight});
        arcs.push_back({source, target, weight});
        if (is_directed(edge)) {
            has_directions = true;
        } else {
            arcs.push_back({target, source, weight});
        }
    }
    result.network = make_network(result.vertices.size(), ties);
    if (has_directions) result.directed = make_directed_network(result.vertices.size(), arcs);
    return result;
}

}  // namespace guanxi
