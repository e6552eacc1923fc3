#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "graph/edge_list.hpp"
#include "graph/named_edge_list.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

namespace {

std::string written(const EdgeList& edges) {
    std::string text;
    for (std::size_t i = 0; i < edges.from.size(); ++i) {
        text += fmt::format("{} {}", edges.ids[edges.from[i]], edges.ids[edges.to[i]]);
        text += edges.weights.empty() ? "\n" : fmt::format(" {}\n", edges.weights[i]);
    }
    return text;
}

}  // namespace

void fuzz_edge_list(std::string_view bytes) {
    try {
        const EdgeList edges = parse_edge_list(bytes, "list");
        expect(std::ranges::is_sorted(edges.ids, std::less_equal<>()),
               "vertices are the numbers, ascending, each once");
        expect(edges.from.size() == edges.to.size(), "each line has two ends");
        for (const auto* ends : {&edges.from, &edges.to})
            for (const std::uint32_t end : *ends) expect(end < edges.node_count(), "ends are vertices");
        expect(edges.weights.empty() || edges.weights.size() == edges.from.size(),
               "each line has a weight or none has");
        for (const double weight : edges.weights)
            expect(std::isfinite(weight) && weight > 0, "weights are positive and finite");
        const EdgeList again = parse_edge_list(written(edges), "again");
        expect(again.ids == edges.ids && again.from == edges.from && again.to == edges.to &&
                   again.weights == edges.weights,
               "a list that is written and read is the same");
    } catch (const Error& error) {
        expect(error.kind == ErrorKind::format && error.place.starts_with("list"), "a list that is refused is named");
    }
    try {
        parse_named_edge_list(bytes, "list");
    } catch (const Error& error) {
        expect(error.kind == ErrorKind::format && error.place.starts_with("list"),
               "a network that is refused is named");
    }
}

}  // namespace guanxi::fuzzing
