#pragma once

#include <string>

#include "src/eval/annotation.hpp"
#include "src/eval/found_graph.hpp"
#include "src/eval/score.hpp"

// Short ways to compare a graph with an annotation in tests.

namespace guanxi::testing_eval {

/// An annotation of nodes and edges as JSON without the brackets of the lists.
inline Annotation annotated(const std::string& nodes, const std::string& edges = {}) {
    return read_annotation(R"({"source":"page.txt","nodes":[)" + nodes + R"(],"edges":[)" + edges + "]}",
                           "gold/page.json");
}

/// A graph, likewise.
inline FoundGraph found(const std::string& nodes, const std::string& edges = {}) {
    return read_found_graph(R"({"nodes":[)" + nodes + R"(],"edges":[)" + edges + "]}", "graph.json");
}

/// "met 1/0/2, visited 0/1/0": hits, missed and false alarms of each kind.
inline std::string dump(const std::map<std::string, Tally>& tallies) {
    std::string out;
    for (const auto& [kind, tally] : tallies) {
        out += (out.empty() ? "" : ", ") + kind + " " + std::to_string(tally.hits) + "/" +
               std::to_string(tally.missed) + "/" + std::to_string(tally.false_alarms);
    }
    return out;
}

/// "edge date 1/2": how many are right of those looked at.
inline std::string dump(const std::map<AttributeName, Share>& shares) {
    std::string out;
    for (const auto& [attribute, counted] : shares) {
        out += (out.empty() ? "" : ", ") + attribute.of + " " + attribute.name + " " + std::to_string(counted.right) +
               "/" + std::to_string(counted.all);
    }
    return out;
}

}  // namespace guanxi::testing_eval
